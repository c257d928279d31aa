//! Every rule finds what its fixtures hold, at the place they name, and nothing in the clean file.

use super::ALL;
use crate::check::example::{BASE, BASE_TEXT, example};
use crate::check::{Checked, Finding, Given, ReportText, check, render};
use crate::draft::Source;

fn run(given: &Given) -> (Source, Vec<Finding>) {
    example(given).expect("a fixture changes what is in the clean file")
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
