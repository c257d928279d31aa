//! The rooms of the house stand in one order, and none looks back up: a test of the sources' own imports.

use std::fs;
use std::path::{Path, PathBuf};

/// From what knows nothing to what knows all. A room may use those before it and never one behind it.
const ORDER: [&str; 24] = [
    "markup",
    "unseen",
    "terms",
    "search",
    "measure",
    "fingerprint",
    "verify",
    "extract",
    "draft",
    "check",
    "edit",
    "model",
    "exchange",
    "words",
    "draw",
    "view",
    "page",
    "picture",
    "browser",
    "finder",
    "verifier",
    "clerk",
    "site",
    "cli",
];

/// What belongs to some rooms only, and why.
const KEPT: [(&str, &[&str], &str); 12] = [
    ("leptos::", &["view", "page", "browser"], "only views know the framework"),
    ("plotters", &["draw"], "charts are drawn in one room, through one backend"),
    ("resvg", &["picture"], "pictures are drawn in one room"),
    ("typst_assets", &["picture"], "the faces of pictures come from one place"),
    ("dejavu", &["picture"], "the faces of pictures come from one place"),
    ("std::fs", &["check", "site", "cli"], "files are read and written at the edges only"),
    ("gloo_", &["browser", "finder", "verifier", "clerk"], "what only a browser has stands in rooms of its own"),
    ("fluent_bundle", &["check", "words"], "sentences come from where findings and pages are put into words"),
    ("icu_", &["words"], "numbers and days are written in one room"),
    ("calamine", &["exchange"], "workbooks are read in one place, which bounds them first"),
    ("encoding_rs", &["exchange"], "everything but others' tables is UTF-8"),
    ("postcard", &["search"], "the index has one format, written and read in one place"),
];

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("src is readable") {
        let path = entry.expect("an entry of src").path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// The room a source stands in, the source's name and its text before its tests.
fn rooms() -> Vec<(String, String, String)> {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    sources(&src)
        .into_iter()
        .filter_map(|path| {
            let name = path.strip_prefix(&src).expect("below src").display().to_string();
            let room = name.split(['/', '\\', '.']).next()?.to_owned();
            let text = fs::read_to_string(&path).expect("a source is readable");
            let code: String = text.split("#[cfg(test)]").next()?.to_owned();
            (room != "lib" && room != "main").then_some((room, name, code))
        })
        .collect()
}

fn position(room: &str) -> usize {
    ORDER.iter().position(|known| *known == room).unwrap_or_else(|| {
        panic!("`{room}` is a room without a place in the order; give it one here and in ARCHITECTURE.md")
    })
}

#[test]
fn no_room_looks_back_up() {
    for (room, name, code) in rooms() {
        let own = position(&room);
        for used in code.split("crate::").skip(1) {
            // `use crate::{draw, model::Figure};` names several rooms at once.
            let names: Vec<&str> = match used.strip_prefix('{') {
                Some(group) => group.split('}').next().unwrap_or("").split(',').collect(),
                None => vec![used],
            };
            for other in names {
                let other = other.trim().split(|c: char| !c.is_ascii_lowercase()).next().unwrap_or("");
                if !other.is_empty() {
                    assert!(position(other) <= own, "src/{name} uses `{other}`, which comes after `{room}`");
                }
            }
        }
    }
}

#[test]
fn what_belongs_to_some_rooms_stays_there() {
    for (room, name, code) in rooms() {
        for (what, where_, why) in KEPT {
            assert!(!code.contains(what) || where_.contains(&room.as_str()), "src/{name} uses {what}: {why}");
        }
    }
}

#[test]
fn every_room_is_there() {
    let found: Vec<String> = rooms().into_iter().map(|(room, ..)| room).collect();
    for room in ORDER {
        assert!(
            found.iter().any(|known| known == room),
            "there is no room `{room}` any more; take it out of the order"
        );
    }
}
