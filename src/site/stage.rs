//! A folder beside the site's, where files stand until all of them are there: a reader, or a build that fails, never meets
//! half a site.

use super::fault::{AtPath, FileError};
use super::file::SiteFile;
use super::ledger::Ledger;
use super::removed::{remove_but, remove_folder};
use super::replaceable::{foreign_file, place_of};
use super::write::WriteError;
use std::collections::BTreeSet;
use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Stands in a stage as long as it is one. What a killed build leaves is known by it.
const UNFINISHED: &str = ".figures-unfinished";

/// Which of the files that are put on a stage it takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Takes {
    /// Every one, to replace the folder.
    All,
    /// Those that the folder does not hold as they are: what an edit did not reach keeps its day there.
    Changed,
}

/// Files on their way into a site's folder.
pub struct Stage {
    takes: Takes,
    out: PathBuf,
    fresh: PathBuf,
    old: PathBuf,
}

impl Stage {
    /// Beside `out`.
    ///
    /// # Errors
    /// When `out` cannot be a site's folder, or something of somebody else stands where the stage would.
    pub fn open(out: &Path, takes: Takes) -> Result<Self, WriteError> {
        let (parent, name) = place_of(out)?;
        fs::create_dir_all(&parent).at("create", &parent)?;
        let beside = |suffix: &str| {
            let mut hidden = OsString::from(".");
            hidden.push(&name);
            hidden.push(suffix);
            parent.join(hidden)
        };
        let stage = Self { takes, out: parent.join(&name), fresh: beside(".new"), old: beside(".old") };
        // What a build that was killed may have left, and nothing else that happens to be called so.
        for left in [&stage.fresh, &stage.old] {
            if !left.join(UNFINISHED).exists()
                && let Some(file) = foreign_file(left)?
            {
                return Err(WriteError::Foreign { folder: left.clone(), file });
            }
            remove(left)?;
        }
        fs::create_dir_all(&stage.fresh).at("create", &stage.fresh)?;
        let mark = stage.fresh.join(UNFINISHED);
        fs::write(&mark, "").at("write", &mark)?;
        Ok(stage)
    }

    /// Puts a file on the stage.
    ///
    /// # Errors
    /// When it cannot be written, or would stand outside.
    pub fn put(&self, file: &SiteFile) -> Result<(), WriteError> {
        if !file.has_safe_path() || file.path.starts_with(".figures-") {
            return Err(WriteError::BadPath(file.path.clone()));
        }
        if self.takes == Takes::Changed && self.holds(file) {
            return Ok(());
        }
        let path = self.fresh.join(&file.path);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent).at("create", parent)?;
        }
        Ok(fs::write(&path, &file.bytes).at("write", &path)?)
    }

    /// Whether the folder holds this very file.
    fn holds(&self, file: &SiteFile) -> bool {
        let path = self.out.join(&file.path);
        let is_as_long =
            fs::metadata(&path).is_ok_and(|about| about.is_file() && about.len() == file.bytes.len() as u64);
        is_as_long && fs::read(&path).is_ok_and(|bytes| bytes == file.bytes)
    }

    /// What is on the stage takes the place of the folder.
    ///
    /// # Errors
    /// When the site contradicts itself or the folder cannot be replaced; then it is as it was.
    pub fn replace(self, ledger: &Ledger) -> Result<(), WriteError> {
        if let Some(path) = ledger.contradiction() {
            return Err(WriteError::BadPath(path.to_owned()));
        }
        ledger.write(&self.fresh)?;
        let mark = self.fresh.join(UNFINISHED);
        fs::remove_file(&mark).at("remove", &mark)?;
        swap(&self.fresh, &self.out, &self.old)?;
        // By its list alone a folder whose removal is cut off would not be known any more.
        let mark = self.old.join(UNFINISHED);
        if self.old.exists() {
            fs::write(&mark, "").at("write", &mark)?;
        }
        Ok(remove(&self.old)?)
    }

    /// What is on the stage takes its places in the folder, file by file; what no part has any more goes.
    ///
    /// `before` lists what the folder holds, `after` what it will. A build that is killed here leaves parts without a
    /// stamp, which the next one makes again.
    ///
    /// # Errors
    /// When somebody else's file stands in the place of one, and nothing was changed; or when a file cannot be put in its
    /// place.
    pub fn merge(self, before: &Ledger, after: &Ledger) -> Result<(), WriteError> {
        let same = |name: &String| before.parts.get(name) == after.parts.get(name);
        let mut between = before.clone();
        for (name, entry) in &mut between.parts {
            if !same(name) {
                entry.stamp.clear();
            }
        }
        for (name, entry) in after.parts.iter().filter(|(name, _)| !same(name)) {
            let known = between.parts.entry(name.clone()).or_default();
            known.files.extend(entry.files.iter().cloned());
        }
        let changed = |ledger: &Ledger| -> BTreeSet<String> {
            let parts = ledger.parts.iter().filter(|(name, _)| !same(name));
            parts.flat_map(|(_, entry)| entry.files.iter().cloned()).collect()
        };
        let (old, new) = (changed(before), changed(after));
        if let Some(path) = new.difference(&old).find(|path| self.out.join(path).exists()) {
            return Err(WriteError::Foreign { folder: self.out.clone(), file: PathBuf::from(path) });
        }
        between.write(&self.out)?;
        // Files that others ask for come before those that ask: scripts and styles before pages.
        for path in new.iter().filter(|path| path.starts_with("assets/")).chain(new.iter()) {
            let (from, to) = (self.fresh.join(path), self.out.join(path));
            if from.exists() {
                if let Some(parent) = to.parent() {
                    fs::create_dir_all(parent).at("create", parent)?;
                }
                fs::rename(&from, &to).at("replace", &to)?;
            }
        }
        for gone in old.difference(&new) {
            self.clear(gone)?;
        }
        Ok(after.write(&self.out)?)
    }

    /// Removes a file, and the folders that are empty without it.
    fn clear(&self, path: &str) -> Result<(), FileError> {
        let file = self.out.join(path);
        match fs::remove_file(&file) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                return Err(FileError::new("remove", &file, error));
            }
            _ => {}
        }
        let within = file.ancestors().skip(1).take_while(|folder| **folder != self.out);
        // The first that is not empty ends it.
        for folder in within {
            if fs::remove_dir(folder).is_err() {
                break;
            }
        }
        Ok(())
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        // What was to be told has been told; the next build removes what is left.
        let _ = remove(&self.fresh);
    }
}

/// Puts `fresh` in the place of `out`; what stood there becomes `old`.
fn swap(fresh: &Path, out: &Path, old: &Path) -> Result<(), FileError> {
    let replaces = out.exists();
    if replaces {
        fs::rename(out, old).at("replace", out)?;
    }
    let moved = fs::rename(fresh, out).at("replace", out);
    if moved.is_err() && replaces {
        // Nothing more can be done if even this fails: the old site is whole, under its other name.
        let _ = fs::rename(old, out);
    }
    moved
}

/// Removes a folder, its mark last: what is left when that is cut off is still known to be ours.
fn remove(folder: &Path) -> Result<(), FileError> {
    remove_but(folder, &[OsString::from(UNFINISHED)].into())?;
    remove_folder(folder)
}

#[cfg(test)]
mod tests {
    use super::super::ledger::tests::ledger;
    use super::*;

    fn staged(out: &Path, files: &[&str], text: &str) -> Stage {
        let stage = Stage::open(out, Takes::All).expect("a stage");
        files.iter().for_each(|path| stage.put(&SiteFile::new(*path, text)).expect("put"));
        stage
    }

    /// A site of two reports in a folder, to which somebody added a file.
    fn written(folder: &Path) -> (PathBuf, Ledger) {
        let out = folder.join("dist");
        let first =
            ledger(&[("a", "1", &["reports/a/index.html", "reports/a/gone/index.html"]), ("b", "1", &["b.html"])]);
        staged(&out, &first.files().collect::<Vec<_>>(), "first").replace(&first).expect("a new folder");
        fs::write(out.join("CNAME"), "figures.example").expect("written");
        (out, first)
    }

    #[test]
    fn a_changed_part_takes_its_place_and_all_else_stays() {
        let folder = tempfile::tempdir().expect("a folder");
        let (out, first) = written(folder.path());
        let second = ledger(&[("a", "2", &["reports/a/index.html", "reports/a/new.html"]), ("b", "1", &["b.html"])]);
        let stage = staged(&out, &["reports/a/index.html", "reports/a/new.html"], "second");
        stage.merge(&first, &second).expect("merged");
        let read = |path: &str| fs::read_to_string(out.join(path)).ok();
        assert_eq!(read("reports/a/index.html").as_deref(), Some("second"));
        assert_eq!(read("reports/a/new.html").as_deref(), Some("second"));
        assert_eq!(read("b.html").as_deref(), Some("first"));
        assert_eq!(read("CNAME").as_deref(), Some("figures.example"));
        assert!(!out.join("reports/a/gone").exists(), "the folder of a page that is gone goes with it");
        assert_eq!(Ledger::read(&out).expect("readable"), second);
        let names = fs::read_dir(folder.path()).expect("readable").count();
        assert_eq!(names, 1, "nothing is left beside it");
    }

    #[test]
    fn a_replaced_site_whose_removal_was_cut_off_stops_no_later_build() {
        let folder = tempfile::tempdir().expect("a folder");
        let (out, first) = written(folder.path());
        fs::remove_file(out.join("CNAME")).expect("removed");
        let old = folder.path().join(".dist.old");
        fs::rename(&out, &old).expect("moved");
        fs::write(old.join(UNFINISHED), "").expect("marked");
        // As far as it came: the list is gone, and a page is left.
        remove_but(&old, &[OsString::from(UNFINISHED)].into()).expect("cut off before the mark");
        assert_eq!(fs::read_dir(&old).expect("readable").count(), 1);
        fs::write(old.join("b.html"), "first").expect("left");
        staged(&out, &first.files().collect::<Vec<_>>(), "second").replace(&first).expect("replaced");
        assert!(out.join("b.html").exists() && !old.exists());
    }

    #[test]
    fn a_file_that_reads_as_before_is_not_written_again() {
        let folder = tempfile::tempdir().expect("a folder");
        let (out, first) = written(folder.path());
        let days = |path: &str| fs::metadata(out.join(path)).and_then(|about| about.modified()).expect("its day");
        let before = (days("b.html"), days("reports/a/index.html"));
        let second = ledger(&[("a", "2", &["reports/a/index.html"]), ("b", "2", &["b.html"])]);
        let stage = Stage::open(&out, Takes::Changed).expect("a stage");
        stage.put(&SiteFile::new("b.html", "first")).expect("put");
        // As long as the other, and not the same.
        stage.put(&SiteFile::new("reports/a/index.html", "other")).expect("put");
        stage.merge(&first, &second).expect("merged");
        assert_eq!(days("b.html"), before.0);
        assert_ne!(days("reports/a/index.html"), before.1);
        assert_eq!(fs::read_to_string(out.join("reports/a/index.html")).expect("read"), "other");
        assert_eq!(Ledger::read(&out).expect("readable"), second);
    }

    #[test]
    fn a_file_of_somebody_else_is_not_overwritten() {
        let folder = tempfile::tempdir().expect("a folder");
        let (out, first) = written(folder.path());
        let second = ledger(&[("a", "2", &["CNAME"]), ("b", "1", &["b.html"])]);
        let told = staged(&out, &["CNAME"], "second").merge(&first, &second).expect_err("refused");
        assert!(told.to_string().contains("CNAME"), "{told}");
        assert_eq!(fs::read_to_string(out.join("CNAME")).expect("kept"), "figures.example");
        assert_eq!(Ledger::read(&out).expect("readable"), first);
    }

    #[test]
    fn a_part_whose_merge_was_cut_off_is_known_to_be_unfinished() {
        let folder = tempfile::tempdir().expect("a folder");
        let (out, first) = written(folder.path());
        // In the place of a page stands a folder, so the merge stops half way.
        let second = ledger(&[("a", "2", &["reports/a/index.html", "z/index.html"]), ("b", "1", &["b.html"])]);
        let stage = staged(&out, &["reports/a/index.html", "z/index.html"], "second");
        fs::write(out.join("z"), "a file").expect("written");
        stage.merge(&first, &second).expect_err("stopped");
        let left = Ledger::read(&out).expect("readable");
        assert_eq!(left.parts["a"].stamp, "", "it is made again");
        assert_eq!(left.parts["b"].stamp, "1");
        assert!(left.files().any(|path| path == "z/index.html"), "what may be there is known as ours");
    }
}
