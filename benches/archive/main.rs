//! What an archive costs to build: all of it, nothing new, one report edited; next to Hugo with as many pages of the same
//! size.
//!
//! ```text
//! cargo bench --bench archive -- 1000
//! ```
//!
//! The number is that of the reports, each with 30 figures. Hugo is Debian's package; without it there is no ratio. Pages
//! and data are compared, since Hugo neither draws pictures nor compresses. The WebAssembly is a stub of its size.

mod hugo;
mod invent;

use humanitarian_figures::site::build::{Built, Extent, NotBuilt, build};
use humanitarian_figures::site::bundle::{Bundle, Module};
use humanitarian_figures::site::project::Project;
use invent::{Size, write};
use std::error::Error;
use std::fs;
use std::io;
use std::path::Path;
use std::process::ExitCode;
use std::time::{Duration, Instant};

const FIGURES: u64 = 30;
/// So many bytes has the WebAssembly of a site.
const WASM: usize = 330_000;
/// What the benchmark is for: no more than twice what Hugo takes, an edit within a second, within a gigabyte.
const RATIO: f64 = 2.0;
const EDIT: Duration = Duration::from_secs(1);
const MEMORY: f64 = 1000.0;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("archive: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Box<dyn Error>> {
    let reports = std::env::args().find_map(|argument| argument.parse().ok()).unwrap_or(1000);
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("archive");
    let project = invented(&root, Size { reports, figures: FIGURES })?;
    let out = root.join("dist");
    println!("{reports} reports of {FIGURES} figures each, pages and data");
    let (first, built) = timed(|| site(&project, &out))?;
    let pages = built.ledger.files().filter(|path| path.ends_with(".html")).count();
    println!(
        "{:<26} {:>8.2} s  {pages} pages, {} files",
        "all of it",
        first.as_secs_f64(),
        built.ledger.files().count()
    );
    let (nothing, built) = timed(|| site(&project, &out))?;
    println!("{:<26} {:>8.2} s  {} parts made", "nothing new", nothing.as_secs_f64(), built.made);
    edit(&project)?;
    let (edited, built) = timed(|| site(&project, &out))?;
    let made = format!("{} of {} parts made", built.made, built.made + built.left);
    println!("{:<26} {:>8.2} s  {made}{}", "one report edited", edited.as_secs_f64(), over(edited > EDIT));
    if let Some(most) = most_memory() {
        println!("{:<26} {most:>8.0} MB{}", "most memory", over(most > MEMORY));
    }
    match hugo::build(&out, &root.join("hugo"))? {
        Some(hugo) => {
            let ratio = first.as_secs_f64() / hugo.as_secs_f64();
            println!("{:<26} {:>8.2} s  we take {ratio:.2}x{}", "Hugo", hugo.as_secs_f64(), over(ratio > RATIO));
        }
        None => println!("Hugo is not installed here, so there is no ratio"),
    }
    Ok(())
}

fn over(is_over: bool) -> &'static str {
    if is_over { "  over" } else { "" }
}

/// A project of invented reports, in this project's style.
fn invented(root: &Path, size: Size) -> io::Result<Project> {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    match fs::remove_dir_all(root) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => fs::create_dir_all(root.join("style"))?,
    }
    fs::copy(own.join("index.html"), root.join("index.html"))?;
    for entry in fs::read_dir(own.join("style"))? {
        let path = entry?.path();
        if let Some(name) = path.file_name().filter(|_| path.is_file()) {
            fs::copy(&path, root.join("style").join(name))?;
        }
    }
    write(&root.join("seeds"), size)?;
    Ok(Project::at(root))
}

fn site(project: &Project, out: &Path) -> Result<Built, String> {
    let module = Module { js: b"export { start as default };".to_vec(), wasm: vec![7; WASM] };
    let bundle = Bundle { dashboard: module.clone(), search: module.clone(), verify: module.clone(), desk: module };
    build(project, bundle, None, out, Extent::PagesOnly).map_err(|error| match error {
        NotBuilt::Broken(broken) => broken.terminal,
        NotBuilt::Write(error) => error.to_string(),
    })
}

/// Changes the words of one report.
fn edit(project: &Project) -> Result<(), Box<dyn Error>> {
    let path = project.report_files()?.swap_remove(1);
    let text = fs::read_to_string(&path)?;
    Ok(fs::write(&path, text.replacen("Nothing of this happened.", "Nothing of all this happened.", 1))?)
}

fn timed<T>(work: impl FnOnce() -> Result<T, String>) -> Result<(Duration, T), String> {
    let start = Instant::now();
    let done = work()?;
    Ok((start.elapsed(), done))
}

/// The most memory that this program ever had, in MB, where the system tells.
fn most_memory() -> Option<f64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse::<f64>().ok().map(|kilobytes| kilobytes / 1024.0)
}
