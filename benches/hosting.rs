//! How many readers one small server bears: nginx with the configuration that the program prints, asked by `wrk`.
//!
//! ```text
//! cargo bench --bench hosting
//! cargo bench --bench hosting -- --dir dist --seconds 30
//! ```
//!
//! Without `--dir` the site is built first, as `build` builds it. nginx and wrk come out of Debian's packages where the
//! system has none. Server and readers share this machine, so that its figures are a lower bound.

mod built;
#[path = "../tests/support/mod.rs"]
mod support;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use clap::Parser;
use humanitarian_figures::site::ledger::LIST;
use support::hosts::Host;
use support::http::get;
use support::{debian, progress};

const MOUNT: &str = "/news/figures/";

/// Measures how many requests a second nginx answers with a built site
#[derive(Parser)]
struct Options {
    /// A site that `build` wrote; built first where none is named
    #[arg(long)]
    dir: Option<PathBuf>,
    /// How long each address is asked for
    #[arg(long, default_value_t = 10)]
    seconds: u32,
    /// How many readers ask at once
    #[arg(long, default_value_t = 64)]
    readers: u32,
    /// Set by `cargo bench`; without it (`cargo test --all-targets`) nothing is measured
    #[arg(long, hide = true)]
    bench: bool,
}

/// What is asked for, and by which name the table knows it.
struct Asked {
    name: &'static str,
    path: String,
    headers: Vec<(&'static str, String)>,
}

fn main() -> ExitCode {
    let options = Options::parse();
    if !options.bench {
        progress::say("hosting: nothing measured; run it with `cargo bench --bench hosting`");
        return ExitCode::SUCCESS;
    }
    match measure(&options) {
        Ok(table) => {
            print!("{table}");
            ExitCode::SUCCESS
        }
        Err(problem) => {
            progress::say(format_args!("hosting: {problem}"));
            ExitCode::FAILURE
        }
    }
}

fn measure(options: &Options) -> Result<String, String> {
    let folder = options.dir.clone().map_or_else(|| built::site("hosting"), Ok)?;
    let host = Host::nginx(&folder, MOUNT)?;
    let mut table = format!("{:44} {:>10} {:>12} {:>12}\n", "", "bytes", "requests/s", "99 % within");
    for asked in asked(&folder, &host)? {
        let Asked { name, path, headers } = &asked;
        let sent: Vec<_> = headers.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let bytes = get(host.address, &host.path(path), &sent).body.len();
        progress::say(format_args!("hosting: {name} ..."));
        let report = wrk(&host.url(path), headers, options)?;
        let (rate, latency) = (after(&report, "Requests/sec:")?, after(&report, "99%")?);
        table += &format!("{name:44} {bytes:>10} {rate:>12} {latency:>12}\n");
    }
    Ok(table)
}

/// The pages and the asset that most readers ask for, and what a reader who has been here asks for again.
fn asked(folder: &Path, host: &Host) -> Result<Vec<Asked>, String> {
    let list =
        fs::read_to_string(folder.join(LIST)).map_err(|error| format!("{} is no site: {error}", folder.display()))?;
    let first = |is_so: fn(&str) -> bool| {
        let path = list.lines().find(|path| is_so(path)).ok_or_else(|| format!("{} lacks a page", folder.display()))?;
        Ok::<_, String>(path.trim_end_matches("index.html").to_owned())
    };
    let figure =
        first(|path| path.starts_with("reports/") && path.contains("/figures/") && path.ends_with("/index.html"))?;
    let module = first(|path| path.ends_with(".wasm"))?;
    let packed = || vec![("Accept-Encoding", "br".to_owned())];
    let tag = get(host.address, &host.path(""), &[("Accept-Encoding", "br")]).header("ETag");
    let mut again = packed();
    again.push(("If-None-Match", tag.ok_or("nginx sends no ETag")?));
    Ok(vec![
        Asked { name: "dashboard", path: String::new(), headers: packed() },
        Asked { name: "dashboard, known already (304)", path: String::new(), headers: again },
        Asked { name: "a figure's page", path: figure, headers: packed() },
        Asked { name: "WebAssembly module", path: module, headers: packed() },
    ])
}

fn wrk(url: &str, headers: &[(&str, String)], options: &Options) -> Result<String, String> {
    let own = Path::new("/usr/bin/wrk");
    let mut command = if own.is_file() {
        Command::new(own)
    } else {
        let root = debian::unpacked(&["wrk", "libluajit-5.1-2", "libluajit-5.1-common"])?;
        let mut command = Command::new(root.join("usr/bin/wrk"));
        command.env("LD_LIBRARY_PATH", debian::libraries(&root));
        command
    };
    command.args(["--threads", "1", "--latency"]);
    command.args(["--connections", &options.readers.to_string(), "--duration", &format!("{}s", options.seconds)]);
    for (name, value) in headers {
        command.args(["--header", &format!("{name}: {value}")]);
    }
    let output = command.arg(url).output().map_err(|error| format!("wrk cannot be run: {error}"))?;
    let report = String::from_utf8_lossy(&output.stdout).into_owned();
    if !output.status.success() || report.contains("Non-2xx") || report.contains("Socket errors") {
        return Err(format!("wrk met faults at {url}:\n{report}{}", String::from_utf8_lossy(&output.stderr)));
    }
    Ok(report)
}

/// The word that stands behind another in wrk's report.
fn after<'r>(report: &'r str, name: &str) -> Result<&'r str, String> {
    let mut words = report.split_whitespace().skip_while(|word| *word != name);
    words.nth(1).ok_or_else(|| format!("wrk does not say {name}:\n{report}"))
}
