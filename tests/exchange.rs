//! Figures out and in again: what a spreadsheet gets, and what is made of what it gives back.

use humanitarian_figures::exchange::{DESCRIPTION, Tables, Unpacked, package, unpack};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

fn seeds() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds");
    let mut found: Vec<(String, String)> = fs::read_dir(folder)
        .expect("seeds")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "json"))
        .map(|path| (path.display().to_string(), fs::read_to_string(&path).expect("a seed")))
        .filter(|(_, text)| text.contains("\"paragraphs\""))
        .collect();
    found.sort();
    assert!(found.len() > 5, "the reports of seeds");
    found
}

type Files = BTreeMap<String, String>;

fn exported(report: &str, tables: Tables) -> Files {
    package(report, tables).expect("a package").into_iter().collect()
}

fn imported(files: &Files) -> Unpacked {
    let read = |name: &str| files.get(name).map(|text| text.clone().into_bytes()).ok_or("not there".to_owned());
    unpack(&files[DESCRIPTION], read).expect("a report file")
}

fn value(text: &str) -> Value {
    serde_json::from_str(text).expect("JSON")
}

#[test]
fn a_report_comes_back_as_it_was() {
    for (name, text) in seeds() {
        for tables in [Tables::Beside, Tables::Inside] {
            let files = exported(&text, tables);
            let back = imported(&files);
            assert_eq!(back.problems, [], "{name}");
            assert!(value(&back.text) == value(&text), "{name}: values differ");
            // In the form of the house it comes back byte for byte.
            assert!(imported(&exported(&back.text, tables)).text == back.text, "{name}: bytes differ");
            assert!(exported(&back.text, tables) == files, "{name}: another package");
        }
    }
}
