//! Registers that reports share: one place to mend a name, and a published file that is whole without them.

mod rendered;

use humanitarian_figures::check::{check, render};
use humanitarian_figures::draft::Source;
use humanitarian_figures::site::file::SiteFile;
use humanitarian_figures::site::project::Project;
use rendered::{file, rendered, seeded, text};
use serde_json::{Value, json};
use std::path::Path;

const REPORT: &str = "port-example-2024-03-05";
const LISTS: [&str; 5] = ["claimants", "places", "topics", "populations", "measures"];

/// The clean file in two: what its figures refer to, and the rest.
fn parted() -> (Value, Value) {
    let mut report: Value = serde_json::from_str(&file("src/check/base.json")).expect("JSON");
    let mut registers = json!({ "schema": 1 });
    for list in LISTS {
        registers[list] = report.as_object_mut().expect("an object").remove(list).expect("a list");
    }
    (report, registers)
}

/// The same a week later, under another id.
fn later(report: &Value) -> Value {
    let mut later = report.clone();
    later["id"] = "port-example-later".into();
    later
}

fn project(folder: &Path, files: &[(&str, &Value)]) -> Project {
    let mut project = None;
    for (name, content) in files {
        project = Some(seeded(folder, name, &format!("{content:#}")));
    }
    project.expect("a seed")
}

fn try_site(files: &[(&str, &Value)]) -> Result<Vec<SiteFile>, String> {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let rendered = rendered(&project(folder.path(), files), "https://example.org");
    rendered.map(|rendered| rendered.files).map_err(|broken| broken.terminal)
}

fn page(files: &[SiteFile], path: &str) -> String {
    let file = files.iter().find(|file| file.path == path).unwrap_or_else(|| panic!("there is no {path}"));
    String::from_utf8(file.bytes.clone()).expect("text")
}

#[test]
fn a_name_is_mended_in_one_place_for_all_reports() {
    let (report, mut registers) = parted();
    let mut files = |name: &str| {
        registers["claimants"][0]["name"]["en"] = name.into();
        try_site(&[("registers.json", &registers), ("a.json", &report), ("b.json", &later(&report))])
    };
    for name in ["the mayor of Port Example", "the mayor of Port Sample"] {
        let files = files(name).unwrap_or_else(|broken| panic!("{broken}"));
        for report in [REPORT, "port-example-later"] {
            let seen = text(&page(&files, &format!("reports/{report}/figures/fled-50/index.html")));
            assert!(seen.contains(name), "{name}: {seen}");
        }
    }
}

#[test]
fn the_published_file_is_clean_by_itself_and_holds_no_more_than_it_needs() {
    let (report, mut registers) = parted();
    let unused = json!({ "id": "karsen", "name": { "en": "Karsen" }, "level": "country" });
    registers["places"].as_array_mut().expect("places").push(unused);
    let files = try_site(&[("registers.json", &registers), ("a.json", &report)]);
    let files = files.unwrap_or_else(|broken| panic!("{broken}"));
    let published = page(&files, &format!("reports/{REPORT}/report.json"));
    let source = Source { name: "report.json".into(), text: published };
    let checked = check(&source, None);
    assert!(checked.clean.is_some(), "{}", render::human(&source, &checked.findings, false));
    assert!(!source.text.contains("karsen"), "nothing refers to it");
    let harbour: Value = serde_json::from_str(&source.text).expect("JSON");
    assert_eq!(harbour["places"].as_array().map(Vec::len), Some(4), "those that figures and other places name");
    let copy = page(&files, &format!("reports/{REPORT}/report.html"));
    assert!(copy.contains("Exampleland"), "the copy can save it too");
}

#[test]
fn faults_of_the_registers_are_told_with_their_place_and_those_of_reports_too() {
    let (mut report, mut registers) = parted();
    registers["places"][2]["within"] = "atlantis".into();
    report["figures"][0]["claimant"] = "mayr".into();
    let told = try_site(&[("registers.json", &registers), ("a.json", &report)]).expect_err("two faults");
    for said in
        ["dangling-reference", "seeds/registers.json:", "places[2].within", "seeds/a.json:", "did you mean `mayor`"]
    {
        assert!(told.contains(said), "{said}: {told}");
    }
    assert_eq!(told.matches("dangling-reference").count(), 2, "{told}");
}

#[test]
fn an_entry_of_both_is_a_fault_of_the_report() {
    let (mut report, registers) = parted();
    report["places"] = json!([registers["places"][0].clone()]);
    let told = try_site(&[("registers.json", &registers), ("a.json", &report)]).expect_err("two Examplelands");
    assert!(told.contains("registered-twice") && told.contains("seeds/a.json:"), "{told}");
}
