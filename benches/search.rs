//! From a key press or a choice on the search page to the frame that shows what was found, over 100,000 invented figures.
//!
//! ```text
//! cargo bench --bench search
//! cargo bench --bench search -- 100000
//! ```
//!
//! The archive is that of `benches/archive`: the same seed, the same figures. Only the search page and its index are made
//! of it. A key press is timed from the event to the painted frame, once with the whole index in memory, and once from the
//! first letter on a page that has the newest part alone. Two sums stand beside the times: what the whole index weighs on the
//! wire, and how long a slow phone takes until the first figure is on show.

#[path = "archive/invent.rs"]
mod invent;
#[path = "../tests/support/mod.rs"]
mod support;

use humanitarian_figures::site::assets;
use humanitarian_figures::site::bundle::{Profile, build_bundle};
use humanitarian_figures::site::compress::{Effort, compressed};
use humanitarian_figures::site::load::Library;
use humanitarian_figures::site::parts::{Part, Parts};
use humanitarian_figures::site::project::Project;
use humanitarian_figures::site::render::Broken;
use humanitarian_figures::site::style::Style;
use humanitarian_figures::site::tools::Tools;
use humanitarian_figures::site::write::write_site;
use invent::{Size, write};
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;
use support::{Document as _, PageOptions, StaticHost, Throttle, browser, progress};

/// Of each report.
const FIGURES: u64 = 100;
const ROUNDS: usize = 5;

/// Does something to the page and answers how long it took until the frame that shows it was painted. A message that is
/// sent in a frame's callback arrives after that frame.
const TIMED: &str = "(act => new Promise(done => requestAnimationFrame(() => {
    const start = performance.now();
    act();
    const after = new MessageChannel();
    after.port1.onmessage = () => done(performance.now() - start);
    requestAnimationFrame(() => after.port2.postMessage(0));
})))";

fn main() -> ExitCode {
    if !std::env::args().any(|argument| argument == "--bench") {
        progress::say("search: nothing measured; run it with `cargo bench --bench search`");
        return ExitCode::SUCCESS;
    }
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            progress::say(format_args!("search: {error}"));
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Box<dyn Error>> {
    let figures: u64 = std::env::args().find_map(|argument| argument.parse().ok()).unwrap_or(100_000);
    let folder = site(figures)?;
    let host = StaticHost::of(&folder).start();
    let address = host.url("search/");
    println!("\n{figures} figures of {} reports", figures.div_ceil(FIGURES));
    weigh(&folder)?;

    println!("\n{:34} {:>16} {:>16}", "median (worst), ms", "this machine", "CPU 4x slower");
    let slow = || Some(Throttle { download_kbps: 1e6, upload_kbps: 1e6, latency_ms: 0.0, ..Throttle::SLOW_PHONE });
    let first = [None, slow()].map(|throttle| first_letter(&address, throttle));
    line("first figures after a key press", first);
    let whole = [None, slow()].map(|throttle| questions(&address, throttle));
    let [here, there] = whole;
    line("a letter, all figures in memory", [here.0, there.0]);
    line("a choice, all figures in memory", [here.1, there.1]);

    let page = browser().page(PageOptions {
        width: 412,
        height: 823,
        throttle: Some(Throttle::SLOW_PHONE),
        ..PageOptions::default()
    });
    page.add_init_script(
        "new MutationObserver((_, self) => { if (document.querySelector('[role=feed] article')) { \
         performance.mark('first-figures'); self.disconnect(); } }).observe(document, { childList: true, subtree: true })",
    );
    page.goto_parsed(&address);
    page.wait_for("document.querySelector('[role=feed] article')", "the first figures");
    let shown: f64 = page.eval("performance.getEntriesByName('first-figures')[0].startTime");
    println!("\n{:34} {shown:>13.0} ms", "first figures on slow 4G, CPU 4x");
    Ok(())
}

/// What the index weighs, and how long it takes to make.
fn weigh(folder: &Path) -> Result<(), Box<dyn Error>> {
    let size = |path: &Path| fs::metadata(path).map(|file| file.len() as f64 / 1000.0);
    let mut parts = Vec::new();
    for entry in fs::read_dir(folder.join("search"))? {
        let path = entry?.path();
        if path.to_string_lossy().ends_with(".bin.br") {
            parts.push(size(&path)?);
        }
    }
    let whole: f64 = parts.iter().sum();
    let manifest = size(&folder.join("search/index.json.br"))?;
    println!(
        "{:34} {:>13.0} KB, {} parts of {:.0} KB, manifest {manifest:.1} KB",
        "the index on the wire",
        whole,
        parts.len(),
        whole / parts.len().max(1) as f64
    );
    Ok(())
}

/// Median and worst of many.
type Times = (f64, f64);

fn line(name: &str, times: [Times; 2]) {
    let [here, there] = times.map(|(median, worst)| format!("{median:.1} ({worst:.1})"));
    println!("{name:34} {here:>16} {there:>16}");
}

fn median_and_worst(mut times: Vec<f64>) -> Times {
    times.sort_by(f64::total_cmp);
    let at = |i: usize| times.get(i).copied().unwrap_or(f64::NAN);
    (at(times.len() / 2), at(times.len().saturating_sub(1)))
}

fn typed(words: &str) -> String {
    format!(
        "{TIMED}(() => {{ const field = document.querySelector('[name=q]'); field.value = {words:?}; \
         field.dispatchEvent(new Event('input', {{ bubbles: true }})); }})"
    )
}

/// The first letter that is typed on a page that holds the newest part alone.
fn first_letter(address: &str, throttle: Option<Throttle>) -> Times {
    let times = (0..ROUNDS).map(|_| {
        let page = browser().page(PageOptions { throttle, ..PageOptions::default() });
        page.goto(address);
        page.wait_for("document.querySelector('[role=feed] article')", "the first figures");
        page.eval::<f64>(&typed("r"))
    });
    median_and_worst(times.collect())
}

/// Letters and choices, once all figures are in memory.
fn questions(address: &str, throttle: Option<Throttle>) -> (Times, Times) {
    let page = browser().page(PageOptions { throttle, ..PageOptions::default() });
    page.goto(&format!("{address}?q=relief"));
    page.wait_for("document.querySelector('[role=feed]').ariaBusy === 'false'", "all figures are there");
    let (mut letters, mut choices) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        for words in ["t", "to", "town 3", "town 33 ref", "12", ""] {
            letters.push(page.eval::<f64>(&typed(words)));
        }
        for (name, value) in [
            ("measure", "refugees"),
            ("place", "town-7"),
            ("only", "contested"),
            ("measure", ""),
            ("place", ""),
            ("only", ""),
        ] {
            choices.push(page.eval::<f64>(&format!(
                "{TIMED}(() => {{ const list = document.querySelector('[name={name}]'); list.value = '{value}'; \
                 list.dispatchEvent(new Event('input', {{ bubbles: true }})); }})"
            )));
        }
    }
    (median_and_worst(letters), median_and_worst(choices))
}

/// The search page of an archive with so many figures, its index and what it loads.
fn site(figures: u64) -> Result<PathBuf, Box<dyn Error>> {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).with_file_name("bench-search");
    match fs::remove_dir_all(&root) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error.into()),
        _ => fs::create_dir_all(&root)?,
    }
    progress::say("search: inventing the archive, and indexing it ...");
    let own = Project::at(Path::new(env!("CARGO_MANIFEST_DIR")));
    write(&root.join("seeds"), Size { reports: figures.div_ceil(FIGURES), figures: FIGURES })?;
    fs::copy(own.skeleton(), root.join("index.html"))?;
    let project = Project::at(&root);
    let bundle = build_bundle(&own, Profile::Release)?;
    let told = |broken: Broken| broken.terminal;
    let style = Style::of(&own).map_err(told)?;
    let mut assets = assets::gather(&style, bundle).map_err(told)?;
    let mut files = std::mem::take(&mut assets.files);
    let tools = Tools::of(&project, &assets, style, None).map_err(told)?;
    let library = Library::load(&project).map_err(told)?;
    let parts = Parts::new(&tools, &library, false);
    let (mut part_by_part, mut page) = (Vec::new(), 0.0);
    for part in parts.all().into_iter().filter(|part| matches!(part, Part::Search | Part::Found(_))) {
        let start = Instant::now();
        files.extend(parts.make(&part).map_err(told)?.files);
        let took = start.elapsed().as_secs_f64() * 1000.0;
        if part == Part::Search { page = took } else { part_by_part.push(took) }
    }
    let (median, worst) = median_and_worst(part_by_part);
    println!("{:34} {median:.0} ({worst:.0}) ms a part, {page:.0} ms page and manifest", "to make the index");
    files.extend(compressed(&files, Effort::Quick).map_err(told)?);
    let out = root.join("dist");
    write_site(&files, &out)?;
    Ok(out)
}
