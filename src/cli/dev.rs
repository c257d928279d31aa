//! The hidden steps that `serve` runs in child processes of the newest program. Standard error is for the terminal, as
//! always; standard output speaks to the supervisor.

use std::io;
use std::path::PathBuf;
use std::sync::Arc;

use clap::Args;

use super::{Outcome, Stopped};
use crate::site::bundle::{Bundle, Profile, build_bundle};
use crate::site::project::Project;
use crate::site::render::Broken;
use crate::site::showroom::Showroom;
use crate::site::terminal;
use crate::site::wire;

/// Compile the WebAssembly quickly and keep it in a folder; a fault is told on standard output as an HTML fragment
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

/// Answer the server's questions for pages of the project, with a kept bundle, until no more come
#[derive(Args)]
#[command(hide = true)]
pub struct DevShow {
    bundle: PathBuf,
}

impl DevShow {
    pub fn run(self) -> Outcome {
        let project = Project::find().map_err(Stopped::cannot_run)?;
        let bundle = Bundle::load(&self.bundle).map_err(Stopped::cannot_run)?;
        let showroom = Arc::new(Showroom::new(project, bundle));
        wire::answer(showroom, io::stdin(), io::stdout()).map_err(Stopped::cannot_run)
    }
}

fn accounted(result: Result<(), Broken>) -> Outcome {
    result.map_err(|broken| {
        terminal::tell(&format!("{}\n", broken.html));
        Stopped::Findings(broken)
    })
}
