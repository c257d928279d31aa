//! The files that pages load, under names that change with their content so that they can be cached for good.

use sha2::{Digest, Sha256};

use super::bundle::Bundle;
use super::file::SiteFile;
use super::glue;
use super::render::{Broken, broken};
use super::style::Style;
use crate::page::{AssetPaths, InlineStyle, Inlined, NothingToStart, PAGE_SCRIPT, default_export};

/// The hashed assets of a site.
#[derive(Debug)]
pub struct Assets {
    /// Where pages find them.
    pub paths: AssetPaths,
    /// The same for a page that brings them along.
    pub inlined: Inlined,
    /// The style of pages that hold it.
    pub style: InlineStyle,
    /// The files themselves.
    pub files: Vec<SiteFile>,
}

/// Takes the pages' style and the bundle, and names both by their content.
///
/// # Errors
/// Where the bundle's script cannot start its WebAssembly.
pub fn gather(style: &Style, bundle: Bundle) -> Result<Assets, Broken> {
    let Bundle { dashboard, search, verify, desk } = bundle;
    let script = glue::shrink(dashboard.js);
    let inline_style = InlineStyle::new(&style.pages);
    let inlined = Inlined::new(&inline_style, &String::from_utf8_lossy(&script), &dashboard.wasm);
    let inlined = inlined.map_err(|error| broken("The WebAssembly cannot be started", &error))?;
    let search_style = hashed("search", "css", style.search.clone().into_bytes());
    let verify_style = hashed("verify", "css", style.verify.clone().into_bytes());
    let style_of_desk = style.desk.clone();
    let style = hashed("style", "css", style.pages.clone().into_bytes());
    let script = hashed("app", "js", script);
    let wasm = hashed("app", "wasm", dashboard.wasm);
    let search_script = hashed("search", "js", glue::shrink(search.js));
    let search_wasm = hashed("search", "wasm", search.wasm);
    let verify_script = hashed("verify", "js", glue::shrink(verify.js));
    let verify_wasm = hashed("verify", "wasm", verify.wasm);
    let desk_style = hashed("desk", "css", style_of_desk.into_bytes());
    let desk_script = hashed("desk", "js", in_a_worker_too(glue::shrink(desk.js))?);
    let desk_wasm = hashed("desk", "wasm", desk.wasm);
    let page_script = hashed("page", "js", glue::shrink(PAGE_SCRIPT.as_bytes().to_vec()));
    let paths = AssetPaths {
        style: style.path.clone(),
        script: script.path.clone(),
        wasm: wasm.path.clone(),
        page_script: page_script.path.clone(),
        search_style: search_style.path.clone(),
        search_script: search_script.path.clone(),
        search_wasm: search_wasm.path.clone(),
        verify_style: verify_style.path.clone(),
        verify_script: verify_script.path.clone(),
        verify_wasm: verify_wasm.path.clone(),
        desk_style: desk_style.path.clone(),
        desk_script: desk_script.path.clone(),
        desk_wasm: desk_wasm.path.clone(),
    };
    let search = [search_style, search_script, search_wasm];
    let verify = [verify_style, verify_script, verify_wasm];
    let desk = [desk_style, desk_script, desk_wasm];
    let files = [style, script, wasm, page_script].into_iter().chain(search).chain(verify).chain(desk).collect();
    Ok(Assets { paths, inlined, style: inline_style, files })
}

/// The script of a module that runs in a worker, too: there it waits for the compiled module that its page hands on, so that
/// nothing is fetched or compiled twice.
fn in_a_worker_too(script: Vec<u8>) -> Result<Vec<u8>, Broken> {
    let text = String::from_utf8_lossy(&script);
    let init = default_export(&text).ok_or_else(|| broken("The WebAssembly cannot be started", &NothingToStart))?;
    let start = format!(
        "if(!globalThis.document)addEventListener(\"message\",({{data}})=>{init}({{module_or_path:data}}),{{once:true}});"
    );
    Ok([script, start.into_bytes()].concat())
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::site::bundle::Module;
    use crate::site::project::Project;

    #[test]
    fn a_name_follows_from_the_content_alone() {
        // SHA-256 of "abc", from the standard's own examples.
        assert_eq!(hashed("app", "js", b"abc".to_vec()).path, "assets/app-ba7816bf8f.js");
        assert_ne!(hashed("app", "js", b"abd".to_vec()).path, "assets/app-ba7816bf8f.js");
    }

    #[test]
    fn pages_are_told_where_all_assets_stand() {
        let root = tempfile::tempdir().expect("a folder");
        std::fs::create_dir_all(root.path().join("style")).expect("created");
        let style = Style::of(&Project::at(root.path())).expect("no style at all");
        let dashboard = Module { js: b"export { a as default };".to_vec(), wasm: b"\0asm".to_vec() };
        let search = Module { js: b"export { b as default };".to_vec(), wasm: b"\0asm1".to_vec() };
        let verify = Module { js: b"export { c as default };".to_vec(), wasm: b"\0asm2".to_vec() };
        let desk = Module { js: b"export { d as default };".to_vec(), wasm: b"\0asm3".to_vec() };
        let assets = gather(&style, Bundle { dashboard, search, verify, desk });
        let assets = assets.unwrap_or_else(|broken| panic!("{}", broken.terminal));
        let AssetPaths { style, script, wasm, page_script, search_style, search_script, search_wasm, .. } =
            &assets.paths;
        let AssetPaths { verify_style, verify_script, verify_wasm, .. } = &assets.paths;
        let AssetPaths { desk_style, desk_script, desk_wasm, .. } = &assets.paths;
        let paths = [style, script, wasm, page_script, search_style, search_script, search_wasm];
        let paths = paths.into_iter().chain([verify_style, verify_script, verify_wasm]);
        let paths = paths.chain([desk_style, desk_script, desk_wasm]);
        assert!(paths.eq(assets.files.iter().map(|file| &file.path)));
        assert!(assets.paths.wasm.starts_with("assets/app-") && assets.paths.wasm.ends_with(".wasm"));
    }
}
