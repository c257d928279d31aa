//! `schema`: the forms of files as JSON Schema.

use super::{Outcome, Stopped};
use crate::site::schemas;
use crate::site::terminal;
use clap::Args;
use std::fs;
use std::path::{Path, PathBuf};

/// Print the form of report files as JSON Schema, or write those of all files into a folder
///
/// An editor that knows JSON Schema completes and checks a file whose `$schema` names it. `check` finds more: a schema knows
/// fields and types, and no figures.
#[derive(Args)]
pub struct SchemaArgs {
    /// The folder; what it holds under these names is replaced
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
}

impl SchemaArgs {
    pub fn run(self) -> Outcome {
        match self.out {
            Some(folder) => write(&folder),
            None => {
                let [(_, report), ..] = schemas::all();
                terminal::tell(report);
                Ok(())
            }
        }
    }
}

fn write(folder: &Path) -> Outcome {
    let cannot = |path: &Path, error| Stopped::CannotRun(format!("cannot write {}: {error}", path.display()));
    fs::create_dir_all(folder).map_err(|error| cannot(folder, error))?;
    for (name, schema) in schemas::all() {
        let path = folder.join(name);
        fs::write(&path, schema).map_err(|error| cannot(&path, error))?;
    }
    Ok(())
}
