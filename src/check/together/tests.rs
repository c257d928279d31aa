//! Every rule over several files finds what its fixtures hold, at the place they name, and nothing in clean files.

use super::{ALL, Found, TogetherFixture, by_code, example};
use crate::check::{Finding, render, rules};
use crate::draft::Source;

fn run(fixture: &TogetherFixture) -> (Vec<Source>, Vec<Found>) {
    example(fixture).unwrap_or_else(|why| panic!("{}: {why}", fixture.name))
}

fn of_file(found: &[Found], file: usize) -> Vec<Finding> {
    found.iter().filter(|one| one.file == file).map(|one| one.finding.clone()).collect()
}

/// The same report twice says nothing new, and one after another nothing against it.
#[test]
fn files_that_agree_are_clean_together() {
    let fixture = TogetherFixture { name: "agree", files: &[&[], &[]], at: (0, "") };
    assert!(run(&fixture).1.is_empty());
}

#[test]
fn every_rule_finds_its_fixtures_where_they_say() {
    let mut unfound = Vec::new();
    for rule in ALL {
        assert!(!rule.fixtures.is_empty(), "{} has no fixture", rule.code);
        for fixture in rule.fixtures {
            let (sources, found) = run(fixture);
            let mut places = Vec::new();
            for (file, source) in sources.iter().enumerate() {
                let findings = of_file(&found, file);
                let located = render::locate(source, &findings);
                places.extend(located.into_iter().map(|one| (one.finding.rule.code, file, one.path)));
            }
            let (file, path) = fixture.at;
            if !places.contains(&(rule.code, file, path.to_owned())) {
                unfound.push(format!("{}, {}; found: {places:?}", rule.code, fixture.name));
            }
        }
    }
    assert!(unfound.is_empty(), "{}", unfound.join("\n"));
}

#[test]
fn every_fixture_reads_as_its_snapshot() {
    for rule in ALL {
        let mut told = String::new();
        for fixture in rule.fixtures {
            let (sources, found) = run(fixture);
            told += &format!("# {}\n", fixture.name);
            for (file, source) in sources.iter().enumerate() {
                told += &render::human(source, &of_file(&found, file), false);
            }
        }
        insta::with_settings!({ snapshot_path => "snapshots", prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!(rule.code, told);
        });
    }
}

#[test]
fn codes_are_in_order_and_no_rule_of_one_file_has_them() {
    let codes: Vec<_> = ALL.iter().map(|rule| rule.code).collect();
    assert!(codes.is_sorted(), "{codes:?}");
    for rule in ALL {
        assert!(by_code(rule.code).is_some() && rules::by_code(rule.code).is_none(), "{}", rule.code);
        for words in [rule.fault, rule.mend, rule.why] {
            assert!(!words.trim().is_empty(), "{} lacks words", rule.code);
        }
    }
}

#[test]
fn words_fill_every_argument_they_name() {
    for rule in ALL {
        for Found { finding, .. } in rule.fixtures.iter().flat_map(|fixture| run(fixture).1) {
            for words in [finding.rule.fault, finding.rule.mend] {
                for name in words.split('{').skip(1).filter_map(|rest| rest.split('}').next()) {
                    let given = finding.arguments.iter().any(|(argument, _)| *argument == name);
                    assert!(given, "{} names {{{name}}} and nobody gives it", finding.rule.code);
                }
            }
        }
    }
}
