//! As many pages of the same size, built by Hugo.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

const SETTINGS: &str = "baseURL = \"https://example.org/\"\ndisableKinds = [\"taxonomy\", \"term\", \"RSS\", \"sitemap\", \
                        \"section\", \"home\", \"404\"]\n";
const LAYOUT: &str =
    "<!doctype html><html lang=\"en\"><head><title>{{ .Title }}</title></head><body>{{ .Content }}</body></html>\n";

/// How long Hugo takes for the pages of `site`; none where it is not installed.
///
/// # Errors
/// Where its sources cannot be written, or it does not build them.
pub fn build(site: &Path, folder: &Path) -> io::Result<Option<Duration>> {
    if Command::new("hugo").arg("version").output().is_err() {
        return Ok(None);
    }
    for (file, text) in [("config.toml", SETTINGS), ("layouts/_default/single.html", LAYOUT)] {
        write(&folder.join(file), text.as_bytes())?;
    }
    for (i, page) in pages(site)?.iter().enumerate() {
        let body = fs::read(page)?;
        let head = format!("---\ntitle: Page {i}\nurl: /{i}/\n---\n");
        // A thousand pages a folder, so that none grows without end.
        let path = folder.join(format!("content/{}/{i}.html", i / 1000));
        write(&path, &[head.as_bytes(), &body].concat())?;
    }
    let start = Instant::now();
    let status = Command::new("hugo").args(["--quiet", "--source"]).arg(folder).status()?;
    if status.success() {
        Ok(Some(start.elapsed()))
    } else {
        Err(io::Error::other(format!("Hugo ended with {status}")))
    }
}

fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent)?;
    }
    fs::write(path, bytes)
}

fn pages(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(inside) = folders.pop() {
        for entry in fs::read_dir(inside)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "html") {
                found.push(path);
            }
        }
    }
    Ok(found)
}
