//! `build`: write the site into a folder.

use std::fs;
use std::path::PathBuf;
use std::str::FromStr;
use std::time::Instant;

use clap::Args;

use super::{Outcome, Stopped};
use crate::page::BaseUrl;
use crate::site::build::{ASSETS, Built, Extent, NotBuilt, build, ensure_buildable};
use crate::site::bundle::{BuildError, Profile};
use crate::site::carried;
use crate::site::project::{Project, SITE_FILE};
use crate::site::render::Broken;
use crate::site::terminal;
use crate::site::tools::settings;

/// Write the site into a folder, ready for any static host
#[derive(Args)]
pub struct Build {
    /// The folder to write; one that holds anything else is not touched
    #[arg(long, value_name = "DIR", default_value = "dist")]
    out: PathBuf,
    /// Where the site will stand, such as <https://example.org/figures/>; absolute addresses need it
    #[arg(long, value_name = "URL", value_parser = BaseUrl::from_str)]
    base_url: Option<BaseUrl>,
    /// Build the WebAssembly quickly and with names, for looking into faults; only where the sources are
    #[arg(long)]
    debug: bool,
}

impl Build {
    pub fn run(self) -> Outcome {
        let start = Instant::now();
        let project = Project::find().map_err(Stopped::cannot_run)?;
        ensure_buildable(&self.out).map_err(Stopped::cannot_run)?;
        if self.base_url.is_none() {
            terminal::warning(
                "without --base-url, what must be an absolute address is left out: canonical links, share pictures \
                 (og:image), oEmbed, feed and sitemap",
            );
        }
        if settings(&project)?.responsible.is_none() {
            terminal::warning(&format!(
                "seeds/{SITE_FILE} does not say who answers for this site, so its pages say that they are a preview; \
                 `humanitarian-figures explain site-file` shows how to write one"
            ));
        }
        if project.has_sources() {
            terminal::progress("Building", "the WebAssembly");
        }
        let profile = if self.debug { Profile::Debug } else { Profile::Release };
        let bundle = carried::bundle(&project, profile).map_err(|error| match error {
            BuildError::Target(error) => Stopped::cannot_run(error),
            error => Stopped::Findings(Broken::from(error)),
        })?;
        terminal::progress("Making", "the site");
        let built = match build(&project, bundle, self.base_url.as_ref(), &self.out, Extent::Whole) {
            Ok(built) => built,
            Err(NotBuilt::Broken(broken)) => return Err(Stopped::Findings(broken)),
            Err(NotBuilt::Write(error)) => return Err(Stopped::cannot_run(error)),
        };
        terminal::show(&built.remarks.terminal);
        let took = start.elapsed().as_secs_f32();
        let summary = self.summary(&built);
        terminal::progress("Wrote", &format!("{} in {took:.1} s: {summary}", self.out.display()));
        Ok(())
    }

    /// How much was made, and what a reader's browser will load, the WebAssembly being the greater part of it.
    fn summary(&self, Built { ledger, made, left, .. }: &Built) -> String {
        let assets = ledger.parts.get(ASSETS).map(|assets| assets.files.as_slice()).unwrap_or_default();
        let size = |extension: &str| {
            let of_kind = assets.iter().filter(|path| path.ends_with(extension));
            let sizes = of_kind.filter_map(|path| fs::metadata(self.out.join(path)).ok()).map(|file| file.len());
            sizes.sum::<u64>().div_ceil(1000)
        };
        let pages = ledger.files().filter(|path| path.ends_with(".html")).count();
        let left = if *left == 0 { String::new() } else { format!(", {made} parts of {} made again", made + left) };
        format!(
            "{pages} pages{left}; WebAssembly {} KB, its script {} KB, style {} KB compressed",
            size(".wasm.br"),
            size(".js.br"),
            size(".css.br")
        )
    }
}
