//! What a page costs a reader on a slow phone, next to the same page without script.
//!
//! ```text
//! cargo bench --bench page_load
//! cargo bench --bench page_load -- --dir dist --page reports/REPORT/
//! cargo bench --bench page_load -- --url http://127.0.0.1:8080/ --floor http://127.0.0.1:8080/plain.html
//! ```
//!
//! Without `--dir` the site is built first, as `build` builds it. The copy without script is the floor: the ratio says
//! what the script of the page costs. Loads are interleaved, so that whatever else this machine does falls on both, and
//! medians are printed.

mod built;
#[path = "../tests/support/mod.rs"]
mod support;

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use clap::Parser;
use support::page_load::{PageLoad, measure};
use support::script_free::without_scripts;
use support::{PageOptions, StaticHost, Throttle, progress};

/// A page that sets its mark at all does so by then.
const MARK_LIMIT: Duration = Duration::from_secs(15);

/// Measures how fast a page loads on a slow phone, next to the same page without script.
#[derive(Parser)]
struct Options {
    /// Built pages, served by a plain static host with the .br files beside them; built first where none are named
    #[arg(long)]
    dir: Option<PathBuf>,
    /// The page in that folder
    #[arg(long, default_value = "index.html")]
    page: String,
    /// Measure the page at this address instead, against --floor
    #[arg(long, requires = "floor")]
    url: Option<String>,
    /// The address of the page that has no script
    #[arg(long, requires = "url")]
    floor: Option<String>,
    /// Recorded loads of each
    #[arg(long, default_value_t = 7, value_parser = clap::value_parser!(u32).range(1..))]
    runs: u32,
    /// Set by `cargo bench`; without it (`cargo test --all-targets`) nothing is measured
    #[arg(long, hide = true)]
    bench: bool,
}

/// How one number of a [`PageLoad`] is named, read and printed.
struct Row {
    name: &'static str,
    read: fn(&PageLoad) -> Option<f64>,
    decimals: usize,
}

const ROWS: [Row; 10] = [
    Row { name: "on the wire, KB", read: |load| Some(load.kilobytes), decimals: 1 },
    Row { name: "first paint (FCP), ms", read: |load| Some(load.first_paint), decimals: 0 },
    Row { name: "largest paint (LCP), ms", read: |load| Some(load.largest_paint), decimals: 0 },
    Row { name: "content-complete mark, ms", read: |load| load.mark, decimals: 0 },
    Row { name: "complete, ms", read: |load| Some(load.complete), decimals: 0 },
    Row { name: "usable, ms", read: |load| Some(load.usable), decimals: 0 },
    Row { name: "blocking (TBT), ms", read: |load| Some(load.blocking), decimals: 0 },
    Row { name: "layout shift (CLS)", read: |load| Some(load.layout_shift), decimals: 3 },
    Row { name: "input to paint, ms", read: |load| load.input_to_paint, decimals: 0 },
    Row { name: "main thread, ms", read: |load| Some(load.cpu), decimals: 0 },
];

fn main() -> ExitCode {
    let options = Options::parse();
    if !options.bench {
        progress::say("page_load: nothing measured; run it with `cargo bench --bench page_load`");
        return ExitCode::SUCCESS;
    }
    match compare(&options) {
        Ok(table) => {
            // Whoever closed our output does not want the table.
            let _ = std::io::stdout().write_all(table.as_bytes());
            ExitCode::SUCCESS
        }
        Err(problem) => {
            progress::say(format_args!("page_load: {problem}"));
            ExitCode::FAILURE
        }
    }
}

fn compare(options: &Options) -> Result<String, String> {
    let (_host, page, floor) = match (&options.url, &options.floor) {
        (Some(url), Some(floor)) => (None, url.clone(), floor.clone()),
        _ => {
            let folder = options.dir.clone().map_or_else(|| built::site("page_load"), Ok)?;
            let (host, page, floor) = serve(&folder, &options.page)?;
            (Some(host), page, floor)
        }
    };
    let load = |url: &str, mark_limit| {
        let slow_phone = Some(Throttle::SLOW_PHONE);
        let phone = PageOptions { width: 412, height: 823, throttle: slow_phone, ..PageOptions::default() };
        measure(support::browser(), url, phone, mark_limit)
    };
    // The first load of each is not recorded: it fills the caches of this machine.
    let marked = load(&page, MARK_LIMIT).mark.is_some();
    load(&floor, Duration::ZERO);
    if !marked {
        progress::say("page_load: the page sets no content-complete mark; complete is when its HTML was read");
    }
    let mark_limit = if marked { MARK_LIMIT } else { Duration::ZERO };
    let (mut pages, mut floors) = (Vec::new(), Vec::new());
    for run in 1..=options.runs {
        progress::say(format_args!("page_load: run {run} of {}", options.runs));
        pages.push(load(&page, mark_limit));
        floors.push(load(&floor, Duration::ZERO));
        if marked && pages.last().is_some_and(|load| load.mark.is_none()) {
            return Err(format!("run {run}: the content-complete mark did not come"));
        }
    }
    Ok(table(&pages, &floors))
}

/// Serves the folder with a copy of the page without script beside it, packed exactly if the page is.
fn serve(folder: &Path, page: &str) -> Result<(StaticHost, String, String), String> {
    let page = if page.is_empty() || page.ends_with('/') { format!("{page}index.html") } else { page.to_owned() };
    let file = folder.join(&page);
    let cannot = |what: &dyn std::fmt::Display| {
        format!("cannot read {}: {what}; build the site first, or name another folder with --dir", file.display())
    };
    let html = fs::read_to_string(&file).map_err(|error| cannot(&error))?;
    let plain = without_scripts(&html);
    let floor = page.replace(".html", "-without-script.html");
    let mut site = StaticHost::of(folder).page(&floor, plain.clone());
    if folder.join(format!("{page}.br")).is_file() {
        site = site.page(&format!("{floor}.br"), packed(plain.as_bytes()).map_err(|error| cannot(&error))?);
    }
    let host = site.start();
    let (page, floor) = (host.url(&page), host.url(&floor));
    Ok((host, page, floor))
}

fn packed(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut packed = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut packed, &brotli::enc::BrotliEncoderParams::default())?;
    Ok(packed)
}

fn table(pages: &[PageLoad], floors: &[PageLoad]) -> String {
    let mut table = format!("\n{:26} {:>10} {:>15} {:>8}\n", "median of loads", "page", "without script", "ratio");
    for Row { name, read, decimals } in ROWS {
        let (page, floor) = (median(pages, read), median(floors, read));
        let number = |value: Option<f64>| value.map_or("-".to_owned(), |value| format!("{value:.decimals$}"));
        let ratio = page.zip(floor).filter(|(_, floor)| *floor > 0.0);
        let ratio = ratio.map_or("-".to_owned(), |(page, floor)| format!("{:.2}x", page / floor));
        table += &format!("{name:26} {:>10} {:>15} {ratio:>8}\n", number(page), number(floor));
    }
    table
}

/// `None` when any of the loads lacks the number.
fn median(loads: &[PageLoad], read: fn(&PageLoad) -> Option<f64>) -> Option<f64> {
    let mut values = loads.iter().map(read).collect::<Option<Vec<_>>>()?;
    values.sort_by(f64::total_cmp);
    let (below, above) = (values.get((values.len().checked_sub(1)?) / 2)?, values.get(values.len() / 2)?);
    Some((below + above) / 2.0)
}
