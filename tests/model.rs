//! What goes into a report file comes out of the model as it was written, or is refused with a finding.

use humanitarian_figures::check::{Checked, check, render};
use humanitarian_figures::draft::Source;
use humanitarian_figures::model::{self, Figure, Refusal, Report, Series, Statement};
use humanitarian_figures::terms::{Amount, Period, Qualifier};
use proptest::prelude::*;
use serde_json::{Value, json};

/// The clean example with some fields of its first figure replaced, and its id wherever it is referred to.
fn with_figure(fields: &[(&str, Value)]) -> Source {
    let mut file: Value = serde_json::from_str(include_str!("../src/check/base.json")).expect("JSON");
    for (name, value) in fields {
        if *name == "id" {
            // The first key card shows this figure.
            file["cards"][0]["figure"] = value.clone();
            file["figures"][0]["id"] = value.clone();
        } else {
            file["figures"][0][*name] = value.clone();
        }
    }
    Source { name: "example.json".into(), text: file.to_string() }
}

/// The first figure of a file, or the codes of what was found in it.
fn build(source: &Source) -> Result<Figure, Vec<&'static str>> {
    let Checked { findings, clean, .. } = check(source, None);
    match clean {
        None => Err(findings.iter().map(|finding| finding.rule.code).collect()),
        Some(clean) => Ok(model::build(&clean).expect("a clean draft builds").figures.swap_remove(0)),
    }
}

/// A qualifier, its name in the file, and the words that say it.
const QUALIFIERS: [(Qualifier, &str, &str); 5] = [
    (Qualifier::Exact, "exact", ""),
    (Qualifier::About, "about", "about "),
    (Qualifier::AtLeast, "at-least", "at least "),
    (Qualifier::AtMost, "at-most", "at most "),
    (Qualifier::Nearly, "nearly", "nearly "),
];

fn evidence(words: String) -> Value {
    json!({ "line": 1, "words": words, "word": 16 })
}

proptest! {
    #[test]
    fn an_amount_comes_back_with_its_qualifier(number in 1..1_000_000_000u32, which in 0..QUALIFIERS.len()) {
        let (qualifier, name, words) = QUALIFIERS[which];
        let source = with_figure(&[
            ("amount", json!({ "qualifier": name, "value": number })),
            ("evidence", evidence(format!("{words}{number} people"))),
        ]);
        let figure = build(&source).map_err(|codes| TestCaseError::fail(format!("refused: {codes:?}")))?;
        prop_assert_eq!(figure.amount.qualifier(), qualifier);
        prop_assert_eq!((figure.amount.low().value(), figure.amount.high().value()), (number.into(), number.into()));
    }

    #[test]
    fn a_range_comes_back_in_order_or_not_at_all(low in 1..100_000u32, high in 1..100_000u32) {
        let source = with_figure(&[
            ("amount", json!({ "qualifier": "range", "low": low, "high": high })),
            ("evidence", evidence(format!("{low} to {high} people"))),
        ]);
        match build(&source) {
            Ok(figure) => {
                prop_assert!(low <= high && matches!(figure.amount, Amount::Range(_)));
                prop_assert_eq!((figure.amount.low().value(), figure.amount.high().value()), (low.into(), high.into()));
            }
            Err(codes) => prop_assert!(low > high && codes.contains(&"backward-range"), "{codes:?} of {low} to {high}"),
        }
    }

    #[test]
    fn an_id_is_kept_to_the_letter_or_refused(id in "[a-zA-Z0-9 _.é-]{1,70}") {
        let source = with_figure(&[("id", json!(id))]);
        let is_id = (1..=64).contains(&id.len())
            && id.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-'));
        match build(&source) {
            Ok(figure) => prop_assert!(is_id && figure.id == id),
            // A blank one is as good as none.
            Err(codes) if id.trim().is_empty() => prop_assert!(codes.contains(&"missing-field"), "{codes:?}"),
            Err(codes) => prop_assert!(!is_id && codes.contains(&"bad-id"), "{codes:?} of {id:?}"),
        }
    }

    #[test]
    fn a_period_comes_back_with_its_days_in_order_or_not_at_all(first in 1..28u32, last in 1..28u32) {
        let day = |day: u32| format!("2024-02-{day:02}");
        let period = json!({
            "start": { "day": day(first), "known": "stated" },
            "end": { "day": day(last), "known": "inferred" },
            "label": { "en": "in February" },
        });
        match build(&with_figure(&[("period", period)])) {
            Ok(figure) => {
                let (start, end) = figure.receipt.period.period.bounds();
                let days = [start, end].map(|day| day.map(|day| day.to_string()));
                prop_assert!(first <= last && matches!(figure.receipt.period.period, Period::During(_)));
                prop_assert_eq!(days, [Some(day(first)), Some(day(last))]);
            }
            Err(codes) => prop_assert!(first > last && codes.contains(&"backward-period"), "{codes:?}"),
        }
    }

    /// Whatever a file holds, checking ends in findings or a figure, and what is told of it names its lines.
    #[test]
    fn no_file_makes_it_panic(noise in proptest::collection::vec(any::<(u16, u8)>(), 1..12)) {
        let mut bytes = include_bytes!("../src/check/base.json").to_vec();
        for (at, byte) in noise {
            let at = usize::from(at) % bytes.len();
            bytes[at] = byte;
        }
        let source = Source { name: "noise.json".into(), text: String::from_utf8_lossy(&bytes).into_owned() };
        let Checked { findings, clean, .. } = check(&source, None);
        let told = render::human(&source, &findings, false);
        prop_assert_eq!(findings.is_empty(), clean.is_some());
        prop_assert_eq!(findings.is_empty(), told.is_empty());
        if let Some(clean) = clean {
            prop_assert!(model::build(&clean).is_ok());
        }
    }
}

fn example() -> Report {
    let source = with_figure(&[]);
    let Checked { clean, .. } = check(&source, None);
    model::build(&clean.expect("the example is clean")).expect("a clean draft builds")
}

#[test]
fn a_corrected_figure_has_the_value_in_force_and_every_one_before_it() {
    let corrections = json!([
        { "revision": 2, "on": "2024-03-06", "was": { "qualifier": "about", "value": 500 }, "because": { "en": "a nought" } },
        { "revision": 3, "on": "2024-03-06", "was": { "qualifier": "range", "low": 40, "high": 60 }, "because": { "en": "a slip" } },
    ]);
    let figure = build(&with_figure(&[("corrections", corrections)])).expect("clean");
    let was: Vec<_> = figure.corrections.iter().map(|correction| correction.was).collect();
    assert!(matches!(was[..], [Amount::About(_), Amount::Range(_)]), "{was:?}");
    assert_eq!((was[0].high().value(), was[1].low().value(), figure.amount.low().value()), (500.0, 40.0, 50.0));
    let changes: Vec<_> = figure.corrections.iter().map(|correction| &correction.change).collect();
    assert_eq!((changes[0].revision, changes[1].revision, changes[1].because.get("en")), (2, 3, "a slip"));
}

#[test]
fn a_withdrawn_figure_is_among_no_figures_and_keeps_who_and_where() {
    let report = example();
    assert!(report.figure("boats-out").is_none());
    assert!(report.figures.iter().all(|figure| figure.id != "boats-out"));
    let Some(Statement::Withdrawn(withdrawn)) = report.statement("boats-out") else { panic!("it is not lost") };
    assert_eq!(
        (withdrawn.receipt.claimant.id.as_str(), withdrawn.receipt.place.id.as_str()),
        ("border-official", "harbour")
    );
    assert_eq!(withdrawn.stood.map(|stood| (stood.line, stood.paragraph)), Some((4, 4)));
    assert_eq!((withdrawn.change.revision, withdrawn.change.on.to_string().as_str()), (3, "2024-03-07"));
}

#[test]
fn a_series_of_what_is_withdrawn_alone_cannot_be_built() {
    let report = example();
    let (killed, mut withdrawn) = (report.figure("killed-20").expect("20"), report.withdrawn[0].clone());
    withdrawn.receipt = killed.receipt.clone();
    let taken_back = Statement::Withdrawn(&withdrawn);
    assert_eq!(Series::new(&[taken_back, taken_back]).err(), Some(Refusal::Empty));
    let series = Series::new(&[Statement::InForce(killed), taken_back]).expect("one of the two is in force");
    assert_eq!(series.statements(), ["killed-20", "boats-out"]);
    withdrawn.receipt.measure = report.figure("refugees-3000").expect("the refugees").receipt.measure.clone();
    assert!(Series::new(&[Statement::InForce(killed), Statement::Withdrawn(&withdrawn)]).is_err());
}

/// The way to every value of a file.
fn pointers(value: &Value, here: &str, found: &mut Vec<String>) {
    let children: Vec<(String, &Value)> = match value {
        Value::Object(object) => object.iter().map(|(name, value)| (name.clone(), value)).collect(),
        Value::Array(array) => array.iter().enumerate().map(|(i, value)| (i.to_string(), value)).collect(),
        _ => Vec::new(),
    };
    for (name, child) in children {
        let pointer = format!("{here}/{name}");
        pointers(child, &pointer, found);
        found.push(pointer);
    }
}

/// Whatever is taken out of a file or emptied in it, a rule names the fault or the model does without it: the model
/// never meets a gap that nobody told the author of.
#[test]
fn nothing_can_be_missing_that_no_rule_misses() {
    let base: Value = serde_json::from_str(include_str!("../src/check/base.json")).expect("JSON");
    let mut all = Vec::new();
    pointers(&base, "", &mut all);
    for pointer in all {
        let (parent, name) = pointer.rsplit_once('/').expect("a pointer");
        for instead in [None, Some(json!(null)), Some(json!("")), Some(json!([])), Some(json!({})), Some(json!(0))] {
            let mut file = base.clone();
            match (file.pointer_mut(parent).expect("the parent"), &instead) {
                (Value::Object(object), None) => _ = object.remove(name),
                (Value::Array(array), None) => _ = array.remove(name.parse().expect("an index")),
                (parent, Some(value)) => match parent {
                    Value::Object(object) => object[name] = value.clone(),
                    Value::Array(array) => array[name.parse::<usize>().expect("an index")] = value.clone(),
                    other => panic!("{other} has no children"),
                },
                (other, None) => panic!("{other} has no children"),
            }
            let source = Source { name: "gap.json".into(), text: file.to_string() };
            if let Some(clean) = check(&source, None).clean
                && let Err(gap) = model::build(&clean)
            {
                panic!("{pointer} became {instead:?}; no rule minded, and then: {gap}");
            }
        }
    }
}
