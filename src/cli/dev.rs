//! The hidden steps that `serve` runs in child processes of the newest program.
//!
//! They speak to the supervisor: on failure, standard output is the page's account of the fault as an HTML fragment,
//! and standard error is for the terminal, as always.

use std::path::PathBuf;

use clap::Args;

use super::{Outcome, Stopped};
use crate::site::assemble::assemble;
use crate::site::bundle::{Bundle, Profile, build_bundle};
use crate::site::project::Project;
use crate::site::render::Broken;
use crate::site::terminal;
use crate::site::write::write_site;

/// Compile the WebAssembly quickly and keep it in a folder
#[derive(Args)]
#[command(hide = true)]
pub struct DevBundle {
    out: PathBuf,
}

impl DevBundle {
    pub fn run(self) -> Outcome {
        let project = Project::find().map_err(Stopped::cannot_run)?;
        accounted(
            build_bundle(&project, Profile::Debug).map_err(Broken::from).and_then(|bundle| Ok(bundle.save(&self.out)?)),
        )
    }
}

/// Render a site with a kept bundle, neither compressed nor with absolute addresses
#[derive(Args)]
#[command(hide = true)]
pub struct DevRender {
    bundle: PathBuf,
    out: PathBuf,
}

impl DevRender {
    pub fn run(self) -> Outcome {
        let project = Project::find().map_err(Stopped::cannot_run)?;
        let files =
            Bundle::load(&self.bundle).map_err(Broken::from).and_then(|bundle| assemble(&project, bundle, None));
        accounted(files.and_then(|rendered| {
            // The page shows the reason in the chart's place, so the site is shown all the same.
            terminal::show(&rendered.refused.terminal);
            write_site(&rendered.files, &self.out)
                .map_err(|error| Broken::from_message("The site cannot be written", &error.to_string()))
        }))
    }
}

fn accounted(result: Result<(), Broken>) -> Outcome {
    result.map_err(|broken| {
        println!("{}", broken.html);
        Stopped::Findings(broken)
    })
}
