//! The site under test and the servers that show it.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::OnceLock;

use humanitarian_figures::site::assemble::assemble;
use humanitarian_figures::site::bundle::{Profile, build_bundle};
use humanitarian_figures::site::compress::{Effort, compressed};
use humanitarian_figures::site::file::SiteFile;
use humanitarian_figures::site::hosting::headers_file;
use humanitarian_figures::site::project::Project;
use humanitarian_figures::site::write::write_site;

use crate::support::hosts::Host;
use crate::support::left_out::LeftOut;
use crate::support::progress;

/// Below a path, and one whose dot a pattern could take for any letter.
pub const MOUNT: &str = "/news/figures-v1.2/";

/// The files of the site that readers get, by their path, those beside them in Brotli among them.
pub fn files() -> &'static BTreeMap<String, Vec<u8>> {
    static FILES: OnceLock<BTreeMap<String, Vec<u8>>> = OnceLock::new();
    FILES.get_or_init(|| {
        progress::say("hosting tests: building the site ...");
        let project = Project::at(Path::new(env!("CARGO_MANIFEST_DIR")));
        let bundle = build_bundle(&project, Profile::Release).unwrap_or_else(|error| panic!("{error}"));
        let base = format!("https://example.org{MOUNT}").parse().expect("an address");
        let rendered = assemble(&project, bundle, Some(&base)).unwrap_or_else(|broken| panic!("{}", broken.terminal));
        let mut files = rendered.complete().unwrap_or_else(|broken| panic!("{}", broken.terminal));
        files.push(headers_file());
        // How small they are is no matter of hosts.
        files.extend(compressed(&files, Effort::Quick).expect("compressible"));
        write_site(&files, &folder()).unwrap_or_else(|error| panic!("{error}"));
        files.into_iter().map(|SiteFile { path, bytes }| (path, bytes)).collect()
    })
}

fn folder() -> std::path::PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).with_file_name("hosting-tests")
}

/// A file of the site.
#[track_caller]
pub fn file(path: &str) -> &'static [u8] {
    files().get(path).unwrap_or_else(|| panic!("the site has no {path}"))
}

/// The path of the first file that is so.
#[track_caller]
pub fn path(is_so: impl Fn(&str) -> bool) -> &'static str {
    files().keys().find(|path| is_so(path)).expect("a file of this kind")
}

/// Every server that is to be had, with the site on it below a path.
pub fn hosts() -> Vec<Host> {
    hosts_at(MOUNT)
}

/// Every server that is to be had, with the site on it below `mount`.
pub fn hosts_at(mount: &str) -> Vec<Host> {
    files();
    let mut hosts = Vec::new();
    for (name, host) in [("nginx", Host::nginx(&folder(), mount)), ("Caddy", Host::caddy(&folder(), mount))] {
        match host {
            Ok(host) => hosts.push(host),
            Err(problem) => drop(LeftOut::say(&format!("the checks of the configuration of {name}"), &problem)),
        }
    }
    hosts
}
