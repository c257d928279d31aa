//! Every rule finds what its fixtures hold, at the place they name, and nothing in the clean file.

use super::ALL;
use crate::check::read::{Refused, decode, too_large};
use crate::check::{Checked, Finding, Given, MOST_BYTES, ReportText, check, render};
use crate::draft::Source;
use serde_json::Value;

const BASE: &str = include_str!("../base.json");
const BASE_TEXT: &str = include_str!("../base.txt");

/// The findings of a fixture's file, and the file.
fn run(given: &Given) -> (Source, Vec<Finding>) {
    let (bytes, text) = match *given {
        Given::Edits(edits) => (edited(edits).into_bytes(), None),
        Given::EditsWithReport(edits) => (edited(edits).into_bytes(), Some(ReportText::new(BASE_TEXT))),
        Given::File(bytes) => (bytes.to_vec(), None),
        Given::Copy(from, to) => {
            assert!(BASE_TEXT.contains(from), "the copy's phrase {from:?} is not in base.txt");
            (BASE.as_bytes().to_vec(), Some(ReportText::new(&BASE_TEXT.replace(from, to))))
        }
    };
    let name = "report.json".to_owned();
    let size = bytes.len() as u64;
    match if size > MOST_BYTES { Err(too_large(name, size)) } else { decode(name, bytes) } {
        Ok(source) => {
            let Checked { findings, .. } = check(&source, text.as_ref());
            (source, findings)
        }
        Err(Refused::Finding(found)) => (found.0, vec![found.1]),
        Err(Refused::Unreadable(why)) => panic!("{why}"),
    }
}

/// The clean file with some values changed, added or removed.
fn edited(edits: &[(&str, &str)]) -> String {
    let mut file: Value = serde_json::from_str(BASE).expect("base.json is JSON");
    let mut raw = Vec::new();
    for (n, (pointer, json)) in edits.iter().enumerate() {
        let (parent, key) = pointer.rsplit_once('/').expect("a pointer");
        // Numbers that serde_json's values cannot hold are put in at the end, as text.
        let value = serde_json::from_str(json).unwrap_or_else(|_| {
            raw.push((format!("\"RAW{n}\""), (*json).to_owned()));
            Value::String(format!("RAW{n}"))
        });
        match file.pointer_mut(parent).unwrap_or_else(|| panic!("nothing at {parent}")) {
            Value::Object(object) if json.is_empty() => assert!(object.remove(key).is_some(), "nothing at {pointer}"),
            Value::Object(object) => _ = object.insert(key.into(), value),
            Value::Array(array) if key == "-" => array.push(value),
            Value::Array(array) if json.is_empty() => _ = array.remove(key.parse().expect("an index")),
            Value::Array(array) => array[key.parse::<usize>().expect("an index")] = value,
            other => panic!("{parent} is {other}"),
        }
    }
    let text = serde_json::to_string_pretty(&file).expect("JSON");
    raw.iter().fold(text, |text, (mark, json)| text.replace(mark, json))
}

#[test]
fn the_clean_file_is_clean() {
    let text = ReportText::new(BASE_TEXT);
    let source = Source { name: "base.json".into(), text: BASE.into() };
    let Checked { findings, clean } = check(&source, Some(&text));
    assert!(findings.is_empty(), "{}", render::human(&source, &findings, false));
    assert!(clean.is_some());
}

#[test]
fn every_rule_finds_its_fixtures_where_they_say() {
    let mut unfound = Vec::new();
    for rule in ALL {
        assert!(!rule.fixtures.is_empty(), "{} has no fixture", rule.code);
        for fixture in rule.fixtures {
            let (source, findings) = run(&fixture.given);
            let found: Vec<_> = render::locate(&source, &findings)
                .into_iter()
                .map(|located| (located.finding.rule.code, located.path))
                .collect();
            if !found.contains(&(rule.code, fixture.at.to_owned())) {
                unfound.push(format!("{}, {}, at {}; found: {found:?}", rule.code, fixture.name, fixture.at));
            }
        }
    }
    assert!(unfound.is_empty(), "{}", unfound.join("\n"));
}

#[test]
fn every_fixture_reads_as_its_snapshot() {
    for rule in ALL {
        let told: String = rule
            .fixtures
            .iter()
            .map(|fixture| {
                let (source, findings) = run(&fixture.given);
                format!("# {}\n{}", fixture.name, render::human(&source, &findings, false))
            })
            .collect();
        insta::with_settings!({ snapshot_path => "snapshots", prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!(rule.code, told);
        });
    }
}

#[test]
fn codes_are_in_order_and_name_their_files() {
    let codes: Vec<_> = ALL.iter().map(|rule| rule.code).collect();
    assert!(codes.is_sorted(), "{codes:?}");
    for rule in ALL {
        assert!(super::by_code(rule.code).is_some_and(|found| found.code == rule.code));
        for words in [rule.fault, rule.mend, rule.why] {
            assert!(!words.trim().is_empty(), "{} lacks words", rule.code);
        }
    }
}

#[test]
fn words_fill_every_argument_they_name() {
    for rule in ALL {
        for fixture in rule.fixtures {
            let (_, findings) = run(&fixture.given);
            for finding in findings {
                for words in [finding.rule.fault, finding.rule.mend] {
                    for name in words.split('{').skip(1).filter_map(|rest| rest.split('}').next()) {
                        let given = finding.arguments.iter().any(|(argument, _)| *argument == name);
                        assert!(given, "{} names {{{name}}} and nobody gives it", finding.rule.code);
                    }
                }
            }
        }
    }
}
