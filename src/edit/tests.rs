//! What is corrected is undone byte by byte, whatever the figure, the amount and the form of the file.

use super::{Correction, at_revision, correct};
use crate::draft::{Source, got, items};
use crate::terms::{Amount, Qualifier};
use chrono::NaiveDate;
use proptest::prelude::*;

const BASE: &str = include_str!("../check/base.json");
const SEED: &str = include_str!("../../seeds/aleppo-2012-07-30.json");

/// A report file in one of the forms that editors and programs write.
fn form(text: &str, form: usize) -> String {
    let value = || serde_json::from_str::<serde_json::Value>(text).expect("JSON");
    match form {
        0 => text.to_owned(),
        1 => text.replace('\n', "\r\n"),
        2 => with_tabs(text),
        3 => value().to_string(),
        _ => serde_json::to_string_pretty(&value()).expect("JSON"),
    }
}

/// With a tab for each step of the indents.
fn with_tabs(text: &str) -> String {
    let indent = |line: &str| line.len() - line.trim_start().len();
    let step = text.lines().map(indent).find(|&spaces| spaces > 0).expect("an indent");
    text.lines().map(|line| format!("{}{}\n", "\t".repeat(indent(line) / step), line.trim_start())).collect()
}

fn any_amount() -> impl Strategy<Value = Amount> {
    (0..Qualifier::ALL.len(), 0..1_000_000u32, 0..1_000_000u32, any::<bool>()).prop_map(|(q, a, b, about)| {
        let (low, high) = (f64::from(a.min(b)) / 100.0, f64::from(a.max(b)));
        let amount = match Qualifier::ALL[q] {
            Qualifier::Range => Amount::new(Qualifier::Range, None, (Some(low), Some(high)), about),
            other => Amount::new(other, Some(low), (None, None), false),
        };
        amount.expect("in order and in bounds")
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn what_is_corrected_is_undone_byte_by_byte(
        is_seed: bool,
        form_of in 0..5usize,
        steps in proptest::collection::vec((any::<prop::sample::Index>(), any_amount(), "\\PC{1,40}"), 1..4),
    ) {
        let text = form(if is_seed { SEED } else { BASE }, form_of);
        let mut before = vec![Source { name: "report".into(), text }];
        for (which, to, because) in steps {
            let source = before.last().expect("the first");
            let draft = source.draft().expect("JSON");
            let ids: Vec<String> = items(&draft.figures)
                .filter(|(_, figure)| figure.withdrawn.is_none())
                .filter_map(|(_, figure)| got(&figure.id).cloned())
                .collect();
            let on = NaiveDate::from_ymd_opt(2031, 1, 2).expect("a day");
            let correction = Correction { figure: which.get(&ids).clone(), to, because, cited: None };
            // The same amount once more is refused.
            let Ok(corrected) = correct(source, &[correction], on) else { continue };
            let edited = Source { name: "report".into(), text: corrected.text };
            prop_assert!(edited.draft().is_ok_and(|draft| draft.misfits().is_empty()), "{}", edited.text);
            before.push(edited);
        }
        let newest = before.last().expect("the first");
        let first = got(&before[0].draft().expect("JSON").revision).copied().expect("a revision");
        for (older, revision) in before.iter().zip(first..) {
            let undone = at_revision(newest, revision).expect("there was such a revision");
            prop_assert_eq!(&undone, &older.text);
        }
    }
}
