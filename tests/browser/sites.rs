//! The sites under test: the same pages with the WebAssembly of either profile. That of readers is served by nginx with
//! the configuration that the program prints, so that every test here holds for a site that is deployed.

use std::fmt::Display;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use humanitarian_figures::site::assemble::{assemble, assemble_with_gallery};
use humanitarian_figures::site::bundle::{Profile, build_bundle};
use humanitarian_figures::site::compress::{Effort, compressed};
use humanitarian_figures::site::file::SiteFile;
use humanitarian_figures::site::project::Project;
use humanitarian_figures::site::write::write_site;

use crate::support::hosts::Host;
use crate::support::left_out::LeftOut;
use crate::support::{Document as _, Page, PageOptions, StaticHost, browser, progress};

/// Pages must work wherever they are put, so they never stand at the root here.
pub const MOUNT: &str = "/news/figures/";

/// A site on a running host.
pub struct Site {
    pub name: &'static str,
    pub folder: PathBuf,
    host: Hosting,
}

/// What serves a site.
enum Hosting {
    Plain(StaticHost),
    Nginx(Host),
}

impl Site {
    pub fn url(&self, path: &str) -> String {
        match &self.host {
            Hosting::Plain(host) => host.url(path),
            Hosting::Nginx(host) => host.url(path),
        }
    }

    /// The page at `path`, alive.
    #[track_caller]
    pub fn open(&self, path: &str, options: PageOptions) -> Page {
        let page = browser().page(options);
        page.goto(&self.url(path));
        until_alive(&page);
        page
    }

    /// The page at `path` as it stands before its WebAssembly arrives; `page.release()` lets that come.
    #[track_caller]
    pub fn open_held(&self, path: &str, options: PageOptions) -> Page {
        let page = browser().page(options);
        page.hold("*.wasm");
        page.goto_parsed(&self.url(path));
        page.wait_until_held();
        page
    }

    /// A file of the site as text.
    #[track_caller]
    pub fn read(&self, path: &str) -> String {
        let path = self.folder.join(path);
        std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("cannot read {}: {error}", path.display()))
    }
}

/// Waits until the page has been taken over and what that set off has been shown.
#[track_caller]
pub fn until_alive(page: &Page) {
    page.wait_for("document.documentElement.hasAttribute('data-ready')", "WebAssembly has taken the page over");
    settle(page);
}

/// Waits until the browser has shown what was last set off.
#[track_caller]
pub fn settle(page: &Page) {
    page.eval::<()>("new Promise(done => requestAnimationFrame(() => setTimeout(done)))");
}

/// Both sites. The debug one names the line where taking over fails; the release one is what readers get.
pub fn sites() -> [&'static Site; 2] {
    static SITES: OnceLock<[Site; 2]> = OnceLock::new();
    SITES.get_or_init(|| [build("debug", Profile::Debug), build("release", Profile::Release)]).each_ref()
}

/// The site that readers get.
pub fn release() -> &'static Site {
    sites()[1]
}

/// The site that has the gallery.
pub fn developed() -> &'static Site {
    sites()[0]
}

/// The folder for all that these tests write.
pub fn scratch() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).with_file_name("browser-tests")
}

/// The host of a folder, at the path where all of them are.
pub fn hosted(folder: &Path, changed: Vec<SiteFile>) -> StaticHost {
    changed.into_iter().fold(StaticHost::of(folder).at(MOUNT), |host, file| host.page(&file.path, file.bytes)).start()
}

fn build(name: &'static str, profile: Profile) -> Site {
    progress::say(format_args!("browser tests: building the {name} site ..."));
    let begun = std::time::Instant::now();
    let project = Project::at(Path::new(env!("CARGO_MANIFEST_DIR")));
    let bundle = build_bundle(&project, profile).unwrap_or_else(|error| cannot(name, error));
    // The debug site is the one that the development server shows, with its gallery.
    let assembled = match profile {
        Profile::Debug => assemble_with_gallery(&project, bundle),
        Profile::Release => assemble(&project, bundle, None),
    };
    let mut files =
        assembled.and_then(|rendered| rendered.complete()).unwrap_or_else(|broken| cannot(name, broken.terminal));
    // The debug module is large, and a host without packed files must do as well.
    if profile == Profile::Release {
        files.extend(compressed(&files, Effort::Quick).unwrap_or_else(|broken| cannot(name, broken.terminal)));
    }
    let folder = scratch().join(name);
    write_site(&files, &folder).unwrap_or_else(|error| cannot(name, error));
    progress::say(format_args!("browser tests: the {name} site stands after {:.1} s", begun.elapsed().as_secs_f32()));
    let plain = || Hosting::Plain(hosted(&folder, Vec::new()));
    let host = match profile {
        Profile::Debug => plain(),
        Profile::Release => Host::nginx(&folder, MOUNT).map_or_else(
            |problem| {
                drop(LeftOut::say(
                    "the tests of the release site on nginx, which a plain host serves instead",
                    &problem,
                ));
                plain()
            },
            Hosting::Nginx,
        ),
    };
    Site { name, host, folder }
}

fn cannot(name: &str, error: impl Display) -> ! {
    panic!("the {name} site cannot be built: {error}")
}
