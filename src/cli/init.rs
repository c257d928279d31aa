//! `init`: a folder of figures, from which a commit publishes.

use super::{Outcome, Stopped};
use crate::site::carried;
use crate::site::hosting::github_pages;
use crate::site::project::{DRAFTS, KEPT, SITE_FILE};
use crate::site::{schemas, terminal};
use clap::Args;
use std::env;
use std::fs::{self, OpenOptions};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

/// Make a folder of figures: with a site file, a guide, and what GitHub Pages needs to publish each commit
///
/// What is in the folder already stays as it is. The program itself is put into tools/, so that GitHub's machines need nothing
/// else; where it is not for Linux on x86-64 it is left out, and the workflow says what to do.
#[derive(Args)]
#[command(verbatim_doc_comment)]
pub struct InitArgs {
    /// The folder to make; without it the current one
    #[arg(value_name = "FOLDER", default_value = ".")]
    folder: PathBuf,
    /// Do not put the program itself into the folder
    #[arg(long)]
    without_program: bool,
}

/// Where the folder keeps the program. GitHub's machines run Linux.
const PROGRAM: &str = "tools/humanitarian-figures";
const RUNS_ON_GITHUB: bool = cfg!(all(target_os = "linux", target_arch = "x86_64"));

/// The site file of a preview: nobody answers for it yet, and every page says so.
const PREVIEW: &str = "{\n  \"$schema\": \"../schema/site.schema.json\",\n  \"languages\": [\"en\"]\n}\n";

impl InitArgs {
    pub fn run(self) -> Outcome {
        let folder = Folder { root: &self.folder };
        let seeds = format!("seeds/{SITE_FILE}");
        // The texts of reports belong to their publishers: they lie beside the figures and are never published.
        let ignored = format!("/dist/\n/{KEPT}/\n/texts/\n");
        // Report files may stand beside the site file, without a folder of their own.
        if !self.folder.join(SITE_FILE).is_file() {
            folder.put(&seeds, PREVIEW.as_bytes())?;
        }
        folder.make("texts")?;
        folder.make(DRAFTS)?;
        let workflow = github_pages::workflow_of_folder(PROGRAM);
        for (path, text) in [
            (".gitignore", ignored.as_str()),
            (".github/workflows/pages.yml", workflow.as_str()),
            ("README.md", include_str!("../../docs/your-report.md")),
        ] {
            folder.put(path, text.as_bytes())?;
        }
        for (name, schema) in schemas::all() {
            folder.put(&format!("schema/{name}"), schema.as_bytes())?;
        }
        if RUNS_ON_GITHUB && carried::all_inside() && !self.without_program {
            folder.put_program()?;
        } else {
            terminal::tell(&format!(
                "      {PROGRAM} is not put there: .github/workflows/pages.yml says what GitHub needs instead\n"
            ));
        }
        terminal::tell("\nNext: README.md there takes a report from its text to a published page, step by step.\n");
        Ok(())
    }
}

struct Folder<'f> {
    root: &'f Path,
}

impl Folder<'_> {
    /// Writes a file, unless one is there already, and says which of the two.
    fn put(&self, path: &str, bytes: &[u8]) -> Outcome {
        let file = self.root.join(path);
        let cannot = |error| Stopped::CannotRun(format!("cannot write {}: {error}", file.display()));
        fs::create_dir_all(file.parent().unwrap_or(self.root)).map_err(cannot)?;
        match OpenOptions::new().write(true).create_new(true).open(&file) {
            Ok(mut written) => {
                written.write_all(bytes).map_err(cannot)?;
                terminal::tell(&format!("wrote {}\n", file.display()));
            }
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {
                terminal::tell(&format!("left  {} as it is\n", file.display()));
            }
            Err(error) => return Err(cannot(error)),
        }
        Ok(())
    }

    /// Makes a folder that holds nothing yet.
    fn make(&self, path: &str) -> Outcome {
        let made = self.root.join(path);
        fs::create_dir_all(&made)
            .map_err(|error| Stopped::CannotRun(format!("cannot make {}: {error}", made.display())))
    }

    fn put_program(&self) -> Outcome {
        let own = env::current_exe().map_err(Stopped::cannot_run)?;
        self.put(PROGRAM, &fs::read(own).map_err(Stopped::cannot_run)?)?;
        let program = self.root.join(PROGRAM);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).map_err(Stopped::cannot_run)?;
        }
        let megabytes = fs::metadata(&program).map(|file| file.len() / 1_000_000).unwrap_or_default();
        terminal::tell(&format!("      {megabytes} MB: commit it once; a newer program replaces it\n"));
        Ok(())
    }
}
