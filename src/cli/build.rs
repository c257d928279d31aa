//! `build`: write the site into a folder.

use std::path::PathBuf;
use std::str::FromStr;
use std::time::Instant;

use clap::Args;

use super::{Outcome, Stopped};
use crate::page::BaseUrl;
use crate::site::assemble::assemble;
use crate::site::bundle::{BuildError, Profile, build_bundle};
use crate::site::compress::compressed;
use crate::site::file::SiteFile;
use crate::site::hosting::headers_file;
use crate::site::project::{Project, SITE_FILE};
use crate::site::render::Broken;
use crate::site::terminal;
use crate::site::tools::responsible;
use crate::site::write::{ensure_replaceable, write_site};

/// Write the site into a folder, ready for any static host
#[derive(Args)]
pub struct Build {
    /// The folder to write; one that holds anything else is not touched
    #[arg(long, value_name = "DIR", default_value = "dist")]
    out: PathBuf,
    /// Where the site will stand, such as <https://example.org/figures/>; absolute addresses need it
    #[arg(long, value_name = "URL", value_parser = BaseUrl::from_str)]
    base_url: Option<BaseUrl>,
    /// Build the WebAssembly quickly and with names, for looking into faults
    #[arg(long)]
    debug: bool,
}

impl Build {
    pub fn run(self) -> Outcome {
        let start = Instant::now();
        let project = Project::find().map_err(Stopped::cannot_run)?;
        ensure_replaceable(&self.out).map_err(Stopped::cannot_run)?;
        if self.base_url.is_none() {
            terminal::warning(
                "without --base-url, what must be an absolute address is left out: canonical links, share pictures \
                 (og:image), oEmbed, feed and sitemap",
            );
        }
        if responsible(&project)?.is_none() {
            terminal::warning(&format!(
                "no seeds/{SITE_FILE} says who answers for this site, so its pages say that they are a preview; \
                 docs/contracts/site-file.md shows how to write one"
            ));
        }
        terminal::progress("Building", "the WebAssembly");
        let profile = if self.debug { Profile::Debug } else { Profile::Release };
        let bundle = build_bundle(&project, profile).map_err(|error| match error {
            BuildError::Target(error) => Stopped::cannot_run(error),
            error => Stopped::Findings(Broken::from(error)),
        })?;
        terminal::progress("Rendering", "the pages");
        let rendered = assemble(&project, bundle, self.base_url.as_ref())?;
        terminal::show(&rendered.remarks.terminal);
        let mut files = rendered.complete()?;
        files.push(headers_file());
        terminal::progress("Compressing", &format!("{} files", files.len()));
        let small = compressed(&files)?;
        let summary = summary(&files, &small);
        files.extend(small);
        write_site(&files, &self.out).map_err(Stopped::cannot_run)?;
        let took = start.elapsed().as_secs_f32();
        terminal::progress("Wrote", &format!("{} in {took:.1} s: {summary}", self.out.display()));
        Ok(())
    }
}

/// What a reader's browser will load, the WebAssembly being the greater part of it.
fn summary(files: &[SiteFile], small: &[SiteFile]) -> String {
    let size = |extension: &str| {
        let of_kind = |file: &&SiteFile| file.path.ends_with(extension);
        small.iter().filter(of_kind).map(|file| file.bytes.len()).sum::<usize>().div_ceil(1000)
    };
    let pages = files.iter().filter(|file| file.path.ends_with(".html")).count();
    format!(
        "{pages} pages; WebAssembly {} KB, its script {} KB, style {} KB compressed",
        size(".wasm.br"),
        size(".js.br"),
        size(".css.br")
    )
}
