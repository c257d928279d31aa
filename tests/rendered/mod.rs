//! What tests of rendered pages have in common.
#![allow(dead_code, reason = "each test file uses some of it")]

use humanitarian_figures::check::check;
use humanitarian_figures::draft::Source;
use humanitarian_figures::model::{self, Report};
use humanitarian_figures::page::{AssetPaths, Site, Skeleton};
use std::fs;
use std::path::Path;

/// A file of the project.
pub fn file(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The report of a file without findings.
pub fn report(path: &str) -> Report {
    let source = Source { name: path.into(), text: file(path) };
    let checked = check(&source, None);
    model::build(&checked.clean.expect("a clean file")).expect("a clean file builds")
}

/// A site whose address may be known, and for which nobody answers.
pub fn site(base: Option<&str>) -> Site {
    Site {
        skeleton: Skeleton::new(&file("index.html")).expect("the skeleton is whole"),
        assets: AssetPaths {
            style: "assets/style-0.css".into(),
            script: "assets/app-0.js".into(),
            wasm: "assets/app-0.wasm".into(),
            page_script: "assets/page-0.js".into(),
        },
        base: base.map(|base| base.parse().expect("an address")),
        responsible: None,
        product: "Figures & Receipts".into(),
    }
}

/// What a reader sees of a page, without its markup.
pub fn text(html: &str) -> String {
    let body = html.split("<script type=\"application/json\"").next().expect("a body");
    let mut out = String::new();
    let mut inside = false;
    for letter in body.chars() {
        match letter {
            '<' => inside = true,
            '>' => inside = false,
            _ if !inside => out.push(letter),
            _ => {}
        }
    }
    out.replace("&amp;", "&").split_whitespace().collect::<Vec<_>>().join(" ")
}
