//! The files that pages load, under names that change with their content so that they can be cached for good.

use std::fs;
use std::path::PathBuf;

use sha2::{Digest, Sha256};

use super::bundle::Bundle;
use super::css;
use super::fault::{AtPath, FileError};
use super::file::SiteFile;
use super::glue;
use super::project::Project;
use crate::page::{AssetPaths, PAGE_SCRIPT};

/// The hashed assets of a site.
#[derive(Debug)]
pub struct Assets {
    /// Where pages find them.
    pub paths: AssetPaths,
    /// The files themselves.
    pub files: Vec<SiteFile>,
}

/// Reads the style, takes the bundle, and names both by their content.
///
/// # Errors
/// When a stylesheet cannot be read.
pub fn gather(project: &Project, bundle: Bundle) -> Result<Assets, FileError> {
    let style = hashed("style", "css", css::minify(&stylesheets(project)?).into_bytes());
    let script = hashed("app", "js", glue::shrink(bundle.js));
    let wasm = hashed("app", "wasm", bundle.wasm);
    let page_script = hashed("page", "js", glue::shrink(PAGE_SCRIPT.as_bytes().to_vec()));
    let paths = AssetPaths {
        style: style.path.clone(),
        script: script.path.clone(),
        wasm: wasm.path.clone(),
        page_script: page_script.path.clone(),
    };
    Ok(Assets { paths, files: vec![style, script, wasm, page_script] })
}

/// A file at `assets/NAME-HASH.EXTENSION`, its hash the first ten hexadecimal digits of its content's SHA-256.
pub fn hashed(name: &str, extension: &str, bytes: Vec<u8>) -> SiteFile {
    let hash = hex(&Sha256::digest(&bytes));
    SiteFile { path: format!("assets/{name}-{}.{extension}", &hash[..10]), bytes }
}

/// Bytes as lower-case hexadecimal digits.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The files `style/*.css`, in the order of their names, as one.
fn stylesheets(project: &Project) -> Result<String, FileError> {
    let folder = project.style();
    let mut paths = Vec::<PathBuf>::new();
    for entry in fs::read_dir(&folder).at("list", &folder)? {
        let path = entry.at("list", &folder)?.path();
        let hidden = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'));
        if !hidden && path.extension().is_some_and(|extension| extension == "css") {
            paths.push(path);
        }
    }
    paths.sort();
    let mut sheet = String::new();
    for path in paths {
        sheet.push_str(&fs::read_to_string(&path).at("read", &path)?);
        sheet.push('\n');
    }
    Ok(sheet)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_follows_from_the_content_alone() {
        // SHA-256 of "abc", from the standard's own examples.
        assert_eq!(hashed("app", "js", b"abc".to_vec()).path, "assets/app-ba7816bf8f.js");
        assert_ne!(hashed("app", "js", b"abd".to_vec()).path, "assets/app-ba7816bf8f.js");
    }

    #[test]
    fn stylesheets_are_joined_by_name_and_pages_are_told_where_all_assets_stand() {
        let root = std::env::temp_dir().join(format!("figures-assets-{}", std::process::id()));
        fs::create_dir_all(root.join("style")).expect("a temporary folder");
        for (name, text) in
            [("20-b.css", "b { top: 0 }"), ("10-a.css", "a { top: 0 }"), ("note.txt", "no"), (".#10-a.css", "no")]
        {
            fs::write(root.join("style").join(name), text).expect("written");
        }
        let bundle = Bundle { js: b"let a;".to_vec(), wasm: b"\0asm".to_vec() };
        let assets = gather(&Project::at(&root), bundle).expect("readable");
        fs::remove_dir_all(&root).expect("removed");

        assert_eq!(String::from_utf8_lossy(&assets.files[0].bytes), "a{top:0}b{top:0}");
        let AssetPaths { style, script, wasm, page_script } = &assets.paths;
        let paths = [style, script, wasm, page_script];
        assert!(paths.into_iter().eq(assets.files.iter().map(|file| &file.path)));
        assert!(assets.paths.wasm.starts_with("assets/app-") && assets.paths.wasm.ends_with(".wasm"));
    }
}
