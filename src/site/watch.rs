//! Edits of the project, gathered until they pause.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver};
use std::time::Duration;

use notify::{RecommendedWatcher, RecursiveMode, Watcher};

use super::project::{DRAFTS, Project};

/// What an edit calls for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Change {
    /// Seeds, style or skeleton: render again.
    Content,
    /// Sources or dependencies: build again, then render.
    Source,
}

/// Editors write a file in several steps; one that pauses this long is done.
const PAUSE: Duration = Duration::from_millis(50);

/// The edits of a project, as they are made.
pub struct Changes {
    paths: Receiver<PathBuf>,
    /// Tells what an edit of the file at a path calls for.
    project: Project,
    held: Option<Change>,
}

/// Begins to watch a project. Edits are reported as long as the watcher lives.
///
/// # Errors
/// When the system refuses to watch the folders.
pub fn start(project: &Project) -> notify::Result<(RecommendedWatcher, Changes)> {
    let (sender, paths) = mpsc::channel();
    let sources = project.sources();
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
        let paths = match event {
            Ok(event) if event.kind.is_access() => return,
            // The system lost count: anything may have changed.
            Ok(event) if event.need_rescan() => vec![sources.clone()],
            Ok(event) => event.paths,
            Err(error) => error.paths,
        };
        for path in paths {
            // No one listens any more only when the program ends.
            let _ = sender.send(path);
        }
    })?;
    // Files at the top are watched through their folder: editors replace a file instead of writing into it, and the
    // one that was watched is gone then.
    watcher.watch(project.root(), RecursiveMode::NonRecursive)?;
    for folder in [project.sources(), project.seeds(), project.drafts(), project.style()] {
        // Where report files stand in the folder itself, it is watched already, and what is built below it is no edit.
        if folder.is_dir() && folder != project.root() {
            watcher.watch(&folder, RecursiveMode::Recursive)?;
        }
    }
    Ok((watcher, Changes::new(project, paths)))
}

impl Changes {
    /// The edits of the files whose paths arrive on `paths`.
    pub fn new(project: &Project, paths: Receiver<PathBuf>) -> Self {
        Self { paths, project: project.clone(), held: None }
    }

    /// Waits for the next edit and until edits pause. None when no more can come.
    pub fn wait(&mut self) -> Option<Change> {
        while self.held.is_none() {
            self.held = classify(&self.project, &self.paths.recv().ok()?);
        }
        while let Ok(path) = self.paths.recv_timeout(PAUSE) {
            self.held = self.held.max(classify(&self.project, &path));
        }
        self.held.take()
    }

    /// Whether sources were edited since the last [`Changes::wait`], without waiting.
    pub fn source_is_pending(&mut self) -> bool {
        for path in self.paths.try_iter() {
            self.held = self.held.max(classify(&self.project, &path));
        }
        self.held == Some(Change::Source)
    }
}

fn classify(project: &Project, path: &Path) -> Option<Change> {
    let inside = path.strip_prefix(project.root()).ok()?;
    if inside.file_name().is_none_or(is_editors_own) {
        return None;
    }
    let mut parts = inside.iter();
    let top = parts.next()?.to_str()?;
    let below = parts.next().is_some();
    if !project.has_sources() {
        let is_data = match project.seeds() == project.root() {
            true => !below && top.ends_with(".json"),
            false => below && top == "seeds",
        };
        // Drafts are told of, and their folder may be made while it is watched.
        return (is_data || top == DRAFTS || below && top == "style").then_some(Change::Content);
    }
    match (top, below) {
        ("src", true) | ("Cargo.toml", false) => Some(Change::Source),
        ("seeds" | "style" | DRAFTS, true) | ("index.html", false) => Some(Change::Content),
        // The folder itself: a rescan, or one that was moved here whole.
        ("src", false) => Some(Change::Source),
        _ => None,
    }
}

/// Swap files, locks, backups and trial files that editors put beside the file they edit.
fn is_editors_own(name: &OsStr) -> bool {
    let name = name.to_string_lossy();
    name.starts_with('.')
        || name.starts_with('#')
        || name.ends_with('~')
        || name.ends_with(".tmp")
        || name.ends_with(".swp")
        || name.contains("___jb_")
        || name == "4913"
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kind(path: &str) -> Option<Change> {
        classify(&Project::of_sources(Path::new("/p")), &Path::new("/p").join(path))
    }

    #[test]
    fn a_folder_of_figures_is_followed_in_what_a_site_is_made_of() {
        let folder = tempfile::tempdir().expect("a folder");
        let kind = |path: &str| {
            let project = Project::at(folder.path());
            classify(&project, &project.root().join(path))
        };
        std::fs::write(folder.path().join("site.json"), "{}").expect("written");
        for path in ["a.json", "site.json", "style/house.css", "drafts", "drafts/a.json"] {
            assert_eq!(kind(path), Some(Change::Content), "{path}");
        }
        for path in ["a.txt", "dist/changes.json", "src/lib.rs", ".humanitarian-figures/clean"] {
            assert_eq!(kind(path), None, "{path}");
        }
        std::fs::create_dir(folder.path().join("seeds")).expect("created");
        assert_eq!(kind("seeds/a.json"), Some(Change::Content));
        assert_eq!(kind("a.json"), None);
    }

    #[test]
    fn each_edit_calls_for_what_it_needs() {
        for path in ["src/lib.rs", "src/view/card.rs", "src/words/en.ftl", "Cargo.toml"] {
            assert_eq!(kind(path), Some(Change::Source), "{path}");
        }
        for path in ["seeds/aleppo/report.json", "style/card.css", "index.html"] {
            assert_eq!(kind(path), Some(Change::Content), "{path}");
        }
        for path in ["target/debug/x", "README.md", "dist/index.html", "Cargo.lock", "", "tests/src/a.rs"] {
            assert_eq!(kind(path), None, "{path}");
        }
    }

    #[test]
    fn an_editors_own_files_are_no_edits() {
        for path in ["src/.lib.rs.swp", "src/lib.rs~", "src/4913", "src/#lib.rs#", "src/.#lib.rs", "style/a.css.tmp"] {
            assert_eq!(kind(path), None, "{path}");
        }
    }

    #[test]
    fn many_edits_at_once_are_one_and_the_weightiest_counts() {
        let (sender, paths) = mpsc::channel();
        let mut changes = Changes { paths, project: Project::of_sources(Path::new("/p")), held: None };
        for path in ["/p/README.md", "/p/style/a.css", "/p/src/lib.rs", "/p/style/a.css"] {
            sender.send(path.into()).expect("heard");
        }
        assert_eq!(changes.wait(), Some(Change::Source));

        sender.send("/p/seeds/a.json".into()).expect("heard");
        assert!(!changes.source_is_pending());
        assert_eq!(changes.wait(), Some(Change::Content));

        drop(sender);
        assert_eq!(changes.wait(), None);
    }

    #[test]
    fn a_file_that_is_replaced_as_editors_do_is_an_edit() {
        let root = std::env::temp_dir().join(format!("figures-watch-{}", std::process::id()));
        for folder in ["src", "seeds"] {
            std::fs::create_dir_all(root.join(folder)).expect("a temporary folder");
        }
        let (_watcher, mut changes) = start(&Project::of_sources(&root)).expect("the folder can be watched");
        let (tell, told) = mpsc::channel();
        std::thread::spawn(move || {
            while let Some(change) = changes.wait() {
                tell.send(change).expect("awaited");
            }
        });
        for (path, change) in [("index.html", Change::Content), ("src/lib.rs", Change::Source)] {
            std::fs::write(root.join("new.tmp"), "edited").expect("written");
            std::fs::rename(root.join("new.tmp"), root.join(path)).expect("replaced");
            assert_eq!(told.recv_timeout(Duration::from_secs(20)), Ok(change), "{path}");
        }
        std::fs::remove_dir_all(&root).expect("removed");
    }
}
