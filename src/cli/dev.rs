//! The hidden steps that `serve` runs in child processes of the newest program.
//!
//! They speak to the supervisor: on failure, standard output is the page's account of the fault as an HTML fragment,
//! and standard error is for the terminal, as always.

use std::fs;
use std::path::PathBuf;

use clap::Args;

use super::{Outcome, Stopped};
use crate::picture::Form;
use crate::site::assemble::assemble_with_gallery;
use crate::site::bundle::{Bundle, Profile, build_bundle};
use crate::site::fault::AtPath;
use crate::site::painter::Painter;
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
            Bundle::load(&self.bundle).map_err(Broken::from).and_then(|bundle| assemble_with_gallery(&project, bundle));
        accounted(files.and_then(|rendered| {
            // The page shows the reason in the chart's place, so the site is shown all the same.
            terminal::show(&rendered.refused.terminal);
            terminal::show(&rendered.remarks.terminal);
            write_site(&rendered.on_request()?, &self.out)
                .map_err(|error| Broken::from_message("The site cannot be written", &error.to_string()))
        }))
    }
}

/// Draw a form of a picture from its SVG: which form, the ending of the file to write says
#[derive(Args)]
#[command(hide = true)]
pub struct DevPicture {
    svg: PathBuf,
    out: PathBuf,
}

impl DevPicture {
    pub fn run(self) -> Outcome {
        let project = Project::find().map_err(Stopped::cannot_run)?;
        let out = self.out.to_string_lossy();
        let (_, form) = Form::of(&out)
            .ok_or_else(|| Stopped::CannotRun(format!("{out} has the ending of no form of a picture")))?;
        let drawn = || -> Result<(), Broken> {
            let svg = fs::read_to_string(&self.svg).at("read", &self.svg)?;
            let drawn = Painter::open(&project)?.draw(&self.svg.to_string_lossy(), &svg, &[form])?;
            Ok(fs::write(&self.out, drawn.concat()).at("write", &self.out)?)
        };
        accounted(drawn())
    }
}

fn accounted(result: Result<(), Broken>) -> Outcome {
    result.map_err(|broken| {
        println!("{}", broken.html);
        Stopped::Findings(broken)
    })
}
