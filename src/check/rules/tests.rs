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
    let Checked { findings, clean, .. } = check(&source, Some(&text));
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

/// A chart of each type that is as it should be, beside the two of the clean file.
#[test]
fn honest_charts_of_every_type_are_clean() {
    let given = Given::Edits(&[
        (
            "/context/0/period",
            r#"{"start": {"not-before": "2024-03-04"}, "end": {"not-after": "2024-03-05"}, "label": {"en": "a day or two"}}"#,
        ),
        (
            "/disputes/0/sides/0/voices/0/period",
            r#"{"as-of": {"not-before": "2024-03-01"}, "label": {"en": "in March"}}"#,
        ),
        (
            "/figures/-",
            r#"{"id": "killed-20-again", "measure": "killed", "amount": {"qualifier": "exact", "value": 20}, "label": {"en": "people killed on Monday"}, "place": "exampleland", "period": {"start": {"day": "2024-03-04", "known": "stated"}, "end": {"day": "2024-03-04", "known": "stated"}, "label": {"en": "Monday"}}, "population": "people", "claimant": "monitor", "support": "one-source", "caveat": {"text": {"en": "How is not stated."}}, "evidence": {"line": 3, "words": "20 people", "word": 13}}"#,
        ),
        (
            "/figures/-",
            r#"{"id": "crossings", "measure": "fled", "amount": {"qualifier": "exact", "value": 101}, "label": {"en": "our sum"}, "place": "neighbourland", "period": {"start": {"day": "2024-03-04", "known": "inferred"}, "end": {"day": "2024-03-05", "known": "stated"}, "label": {"en": "last 24 hours"}}, "population": "people", "claimant": "border-official", "support": "one-source", "caveat": {"text": {"en": "Our sum; more is not stated."}}, "derived": {"sum": ["arrivals-100", "crossing"]}}"#,
        ),
        (
            "/charts/-",
            r#"{"id": "apart", "type": "ranges", "takeaway": {"en": "50 fled, said the mayor; 20 were killed, said one monitor; three shellings an hour, said The Example; a border official"}, "panels": [["fled-50"], ["shelling-three-an-hour"], ["killed-20", "killed-20-again"], ["arrivals-share"]]}"#,
        ),
        (
            "/charts/-",
            r#"{"id": "sum", "type": "parts-of-whole", "takeaway": {"en": "100 and one, said a border official: 101 in our sum"}, "whole": "crossings", "parts": ["arrivals-100", "crossing"]}"#,
        ),
        (
            "/charts/-",
            r#"{"id": "when", "type": "timeline", "takeaway": {"en": "One Tuesday"}, "rows": ["crossing", "fled-50", "arrivals-100"]}"#,
        ),
        (
            "/charts/-",
            r#"{"id": "who", "type": "dispute", "takeaway": {"en": "Who holds the bridge?"}, "dispute": "who-holds-the-bridge"}"#,
        ),
        (
            "/charts/-",
            r#"{"id": "days", "type": "series", "takeaway": {"en": "20 killed on Monday and 20 on Tuesday, said one monitor"}, "figures": ["killed-20-again", "killed-20"]}"#,
        ),
    ]);
    let (source, findings) = run(&given);
    let told = render::human(&source, &findings, false);
    assert!(findings.is_empty(), "{told}");
}

#[test]
fn what_is_found_inside_a_chart_is_known_by_the_chart() {
    let file = BASE.replacen("\"civilians-killed-12\"\n   ]", "\"guards-2\"\n   ]", 1);
    let source = Source { name: "base.json".into(), text: file };
    let checked = check(&source, None);
    let codes = |index| checked.in_chart(index).map(|finding| finding.rule.code).collect::<Vec<_>>();
    assert!(codes(0).contains(&"chart-of-no-part") && codes(0).contains(&"mixed-periods-on-axis"), "{:?}", codes(0));
    assert!(codes(1).is_empty() && codes(2).is_empty());
    let elsewhere = Source { name: "base.json".into(), text: BASE.replacen("\"value\": 50", "\"value\": 51", 1) };
    let checked = check(&elsewhere, None);
    assert!(!checked.findings.is_empty() && checked.in_chart(0).next().is_none());
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

#[test]
fn the_clean_decisions_are_clean() {
    let (source, findings) = run(&Given::Editors(&[]));
    assert!(findings.is_empty(), "{}", render::human(&source, &findings, false));
}
