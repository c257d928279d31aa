//! Every rule over several files finds what its fixtures hold, at the place they name, and nothing in clean files.

use super::example::held;
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

/// One statement of the mayor, in a report of its own.
#[derive(Clone, Copy)]
struct Saying {
    /// The day of March the report was published: the fifth or later, since the clean file speaks of that day.
    on: u32,
    /// The days it speaks of.
    days: (u32, u32),
    total: bool,
    /// Qualifier and value, or an amount as JSON.
    amount: &'static str,
    words: &'static str,
    breaks: &'static [&'static str],
    method: Option<&'static str>,
}

const fn total(on: u32, day: u32, amount: &'static str, words: &'static str) -> Saying {
    Saying { on, days: (1, day), total: true, amount, words, breaks: &[], method: None }
}

const fn new(on: u32, days: (u32, u32), amount: &'static str, words: &'static str) -> Saying {
    Saying { on, days, total: false, amount, words, breaks: &[], method: None }
}

impl Saying {
    const fn noting(self, breaks: &'static [&'static str]) -> Self {
        Self { breaks, ..self }
    }

    const fn by(self, method: &'static str) -> Self {
        Self { method: Some(method), ..self }
    }
}

/// The codes found in reports of these, each in its own, with the number of the report.
fn codes(sayings: &[Saying]) -> Vec<(usize, &'static str)> {
    let edits: Vec<Vec<(&str, String)>> = sayings
        .iter()
        .map(|saying| {
            let day = |day: u32| format!("2024-03-{day:02}");
            let moment = |of: u32| format!(r#"{{"day": "{}", "known": "stated"}}"#, day(of));
            let counting = if saying.total { "cumulative-since-start" } else { "new" };
            let (start, end) = (moment(saying.days.0), moment(saying.days.1));
            let breaks: Vec<String> = saying
                .breaks
                .iter()
                .map(|is| format!(r#"{{"is": "{is}", "because": {{"en": "why is not stated"}}}}"#))
                .collect();
            let amount = match saying.amount.parse::<u32>() {
                Ok(value) => format!(r#"{{"qualifier": "exact", "value": {value}}}"#),
                Err(_) => saying.amount.to_owned(),
            };
            let mut edits = vec![
                ("/report/date/day", format!("\"{}\"", day(saying.on))),
                ("/figures/8/corrections", String::new()),
                ("/figures/9/withdrawn/on", "\"2024-03-31\"".to_owned()),
                ("/figures/0/amount", amount),
                ("/figures/0/evidence/words", format!("\"{} people had fled\"", saying.words)),
                ("/figures/0/breaks", format!("[{}]", breaks.join(", "))),
                (
                    "/figures/0/period",
                    format!(
                        r#"{{"start": {start}, "end": {end}, "counting": "{counting}", "label": {{"en": "in March"}}}}"#
                    ),
                ),
            ];
            edits.extend(saying.method.map(|method| ("/figures/0/method", format!(r#"{{"en": "{method}"}}"#))));
            edits
        })
        .collect();
    let borrowed: Vec<Vec<(&str, &str)>> =
        edits.iter().map(|of| of.iter().map(|(pointer, json)| (*pointer, json.as_str())).collect()).collect();
    let (_, found) = held(&borrowed).unwrap_or_else(|why| panic!("{why}"));
    found.iter().map(|one| (one.file + 1, one.finding.rule.code)).collect()
}

#[test]
fn a_total_falls_only_where_it_cannot_have_risen() {
    let first = total(5, 5, "100", "100");
    assert_eq!(codes(&[first, total(6, 6, "90", "90")]), [(2, "falling-total")]);
    assert!(codes(&[first, total(6, 6, "100", "100")]).is_empty());
    assert!(codes(&[first, total(6, 6, r#"{"qualifier": "about", "value": 96}"#, "about 96")]).is_empty());
    assert!(codes(&[first, total(6, 6, r#"{"qualifier": "at-least", "value": 90}"#, "at least 90")]).is_empty());
    let most = r#"{"qualifier": "range", "low": 80, "high": 95}"#;
    assert_eq!(codes(&[first, total(6, 6, most, "80 to 95")]), [(2, "falling-total")]);
}

#[test]
fn a_total_is_held_against_the_highest_before_it_and_each_fall_is_told_once() {
    let between = r#"{"qualifier": "at-least", "value": 20}"#;
    let told = codes(&[
        total(5, 5, "100", "100"),
        total(6, 6, between, "at least 20"),
        total(7, 7, "90", "90"),
        total(8, 8, "95", "95"),
    ]);
    assert_eq!(told, [(3, "falling-total")]);
}

#[test]
fn a_fall_that_is_noted_or_restated_since_is_none() {
    let first = total(5, 5, "100", "100");
    assert!(codes(&[first, total(6, 6, "90", "90").noting(&["falling-total"])]).is_empty());
    let restated = total(6, 5, "80", "80").noting(&["restated-day"]);
    assert!(codes(&[first, restated, total(7, 7, "90", "90")]).is_empty());
    assert_eq!(codes(&[first, total(6, 6, "110", "110").noting(&["falling-total"])]), [(2, "break-of-nothing")]);
}

#[test]
fn totals_of_another_way_of_counting_are_not_compared() {
    let first = total(5, 5, "100", "100").by("bodies in morgues");
    let second = total(6, 6, "90", "90").by("graves");
    assert_eq!(codes(&[first, second]), [(2, "method-changed")], "one fault is told once");
    assert!(codes(&[first, second.noting(&["method-changed"])]).is_empty());
    let third = total(7, 7, "80", "80").by("graves");
    assert_eq!(codes(&[first, second.noting(&["method-changed"]), third]), [(3, "falling-total")]);
}

#[test]
fn what_is_new_is_held_against_the_change_of_the_total() {
    let (first, second) = (total(5, 5, "100", "100"), total(8, 8, "130", "130"));
    let of = |days, amount| new(8, days, amount, amount);
    assert_eq!(codes(&[first, second, of((6, 8), "20")]), [(3, "unlike-daily-change")]);
    assert!(codes(&[first, second, of((6, 8), "30")]).is_empty());
    assert!(codes(&[first, second, of((6, 7), "20")]).is_empty(), "it does not cover the time between");
    assert!(codes(&[first, second, of((5, 8), "20")]).is_empty(), "it covers more");
    assert!(codes(&[first, second, of((6, 8), "20").noting(&["unlike-daily-change"])]).is_empty());
    assert!(codes(&[first, second.noting(&["unlike-daily-change"]), of((6, 8), "20")]).is_empty());
    let about = r#"{"qualifier": "about", "value": 29}"#;
    assert!(codes(&[first, second, new(8, (6, 8), about, "about 29")]).is_empty());
}

#[test]
fn days_in_a_row_are_added_up_and_a_row_with_a_gap_is_not() {
    let (first, second) = (total(5, 5, "100", "100"), total(8, 8, "130", "130"));
    let day = |day, amount| new(8, (day, day), amount, amount);
    assert!(codes(&[first, second, day(6, "10"), day(7, "10"), day(8, "10")]).is_empty());
    assert_eq!(codes(&[first, second, day(6, "10"), day(7, "10"), day(8, "11")]), [(5, "unlike-daily-change")]);
    assert!(codes(&[first, second, day(6, "10"), day(8, "11")]).is_empty());
    // A total begins at nothing, on the day that it counts from.
    assert_eq!(codes(&[first, new(5, (1, 5), "99", "99")]), [(2, "unlike-daily-change")]);
}

#[test]
fn another_number_for_a_day_is_filed_wrongly_or_restated() {
    let first = new(5, (4, 4), "50", "50");
    assert_eq!(codes(&[first, new(6, (4, 4), "60", "60")]), [(2, "two-numbers-for-one-day")]);
    assert!(codes(&[first, new(6, (4, 4), "60", "60").noting(&["restated-day"])]).is_empty());
    assert!(codes(&[first, new(6, (4, 4), r#"{"qualifier": "about", "value": 51}"#, "about 51")]).is_empty());
    assert!(codes(&[first, new(6, (3, 4), "60", "60")]).is_empty(), "two days are not one");
    assert!(codes(&[first, total(6, 4, "60", "60")]).is_empty(), "a total is not what is new");
}

#[test]
fn a_silence_is_a_remark_that_a_note_explains() {
    let days = [new(5, (5, 5), "5", "5"), new(6, (6, 6), "6", "6"), new(7, (7, 7), "7", "7")];
    let late = |on| Saying { total: true, days: (1, 1), ..total(on, 1, "1", "1") };
    let [one, two, three] = days;
    assert!(codes(&[one, two, three, late(10)]).is_empty());
    assert_eq!(codes(&[one, two, three, late(11)]), [(3, "silent-source")]);
    assert!(codes(&[one, two, three.noting(&["silence"]), late(11)]).is_empty());
    assert_eq!(codes(&[one, two, three.noting(&["silence"]), late(10)]), [(3, "break-of-nothing")]);
    // Who speaks again was silent all the same.
    assert!(codes(&[one, two, three.noting(&["silence"]), new(11, (11, 11), "8", "8")]).is_empty());
    assert!(codes(&[one, three, late(31)]).is_empty(), "two days are no habit");
}

/// A report of another country could not have had the number.
#[test]
fn only_a_report_on_the_place_or_around_it_makes_a_silence() {
    let on = |day: u32| {
        let day = format!("\"2024-03-{day:02}\"");
        vec![
            ("/report/date/day".to_owned(), day.clone()),
            ("/figures/8/corrections".to_owned(), String::new()),
            ("/figures/9/withdrawn/on".to_owned(), "\"2024-03-31\"".to_owned()),
            ("/figures/0/period/start/day".to_owned(), day.clone()),
            ("/figures/0/period/end/day".to_owned(), day),
        ]
    };
    let found = |last_at: &str| {
        let all_at = (0..10).map(|n| (format!("/figures/{n}/place"), format!("\"{last_at}\"")));
        let last = on(31).into_iter().chain(all_at).collect();
        let files: Vec<Vec<(String, String)>> = vec![on(5), on(6), on(7), last];
        let borrowed: Vec<Vec<(&str, &str)>> =
            files.iter().map(|of| of.iter().map(|(at, json)| (at.as_str(), json.as_str())).collect()).collect();
        let (_, found) = held(&borrowed).unwrap_or_else(|why| panic!("{why}"));
        let silent = found.iter().filter(|one| one.finding.rule.code == "silent-source");
        silent.map(|one| (one.file + 1, one.finding.fault())).collect::<Vec<_>>()
    };
    let around = found("exampleland");
    let of_mayor = |(file, told): &(usize, String)| *file == 3 && told.contains("`mayor`");
    assert!(around.iter().any(of_mayor), "the harbour lies in it: {around:?}");
    assert!(found("neighbourland").is_empty(), "{:?}", found("neighbourland"));
}

/// In so few files nobody knows what the others hold.
#[test]
fn a_break_is_not_called_groundless_where_files_are_missing() {
    use super::{Extent, Filed, together};
    let fixture = &super::break_of_nothing::RULE.fixtures[0];
    let (sources, found) = run(fixture);
    assert_eq!(found.len(), 1);
    let checked = crate::check::check(&sources[0], None);
    let filed = Filed::of(&sources[0], &checked.clean.expect("clean"));
    assert!(together(&[&filed], Extent::Some).is_empty());
}
