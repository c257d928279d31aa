//! The site that readers get, built for a benchmark as `build` builds it.

use std::path::{Path, PathBuf};

use humanitarian_figures::site::assemble::assemble;
use humanitarian_figures::site::bundle::{Profile, build_bundle};
use humanitarian_figures::site::compress::{Effort, compressed};
use humanitarian_figures::site::project::Project;
use humanitarian_figures::site::write::write_site;

/// The folder it stands in, which is named after the benchmark.
///
/// # Errors
/// What keeps the site from being built, in words.
pub fn site(bench: &str) -> Result<PathBuf, String> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).with_file_name(format!("bench-{bench}"));
    crate::support::progress::say(format_args!("{bench}: building the site ..."));
    let project = Project::at(Path::new(env!("CARGO_MANIFEST_DIR")));
    let bundle = build_bundle(&project, Profile::Release).map_err(|error| error.to_string())?;
    let mut files =
        assemble(&project, bundle, None).and_then(|rendered| rendered.complete()).map_err(|broken| broken.terminal)?;
    files.extend(compressed(&files, Effort::Best).map_err(|broken| broken.terminal)?);
    write_site(&files, &folder).map_err(|error| error.to_string())?;
    Ok(folder)
}
