//! Words that name another day than the dates beside them.

use crate::check::days_named::{days_named, weekday_named};
use crate::check::phrase::{Phrase, say};
use crate::check::told::span;
use crate::check::{Argument, Fixture, Given, Rule, Scene, Sink};
use chrono::{Datelike, NaiveDate};

pub const RULE: Rule = Rule {
    code: "label-of-another-day",
    fault: "the label of the period of {owner} says \"{words}\", {which}: the period is {period}",
    mend: "hold both against the report, and put right the label or the days",
    why: "A reader sees the label, and everything that is counted and drawn goes by the days. One digit wrong in either, and \
          the page says two things at once.",
    check,
    fixtures: &[
        Fixture {
            name: "the day after",
            given: Given::Edits(&[("/figures/0/period/label/en", r#""Wednesday 6 March 2024""#)]),
            at: "figures[0].period.label",
        },
        Fixture {
            name: "another weekday",
            given: Given::Edits(&[("/figures/0/period/label/en", r#""Wednesday 5 March 2024""#)]),
            at: "figures[0].period.label",
        },
        Fixture {
            name: "a weekday alone",
            given: Given::Edits(&[("/figures/0/period/label/en", r#""Friday""#)]),
            at: "figures[0].period.label",
        },
        Fixture {
            name: "in another language",
            given: Given::Edits(&[("/figures/0/period/label/fr", r#""mardi 5 mai 2024""#)]),
            at: "figures[0].period.label",
        },
    ],
};

/// What tells of a day without being of it: the day after which, or on which it was printed.
const BESIDE: &[&str] = &[
    "before", "after", "until", "till", "report", "reported", "published", "printed", "avant", "après", "jusqu", "rapport",
    "publié", "قبل", "بعد", "حتى", "تقرير", "نشر", "önce", "sonra", "kadar", "rapor", "yayım",
];

fn check(scene: &Scene, sink: &mut Sink) {
    for dated in scene.periods() {
        let (Some(given), Some(period)) = (&dated.draft.label, dated.period()) else { continue };
        let Some(label) = given.get() else { continue };
        let (first, last) = period.bounds();
        let wrong = label.iter().find_map(|(language, words)| wrong(language, words, first, last));
        if let Some((words, which)) = wrong {
            let period: Argument = match (first, last) {
                (Some(first), Some(last)) if first == last => first.to_string().into(),
                (first, last) => span(end(first), end(last)).into(),
            };
            let said = [("owner", Argument::from(&dated.owner)), ("which", which.into()), ("period", period)];
            sink.saying(given.text, &[("words", &words)], said);
        }
    }
}

fn end(day: Option<NaiveDate>) -> Argument {
    day.map_or_else(|| say("unstated", "not stated").into(), |day| day.to_string().into())
}

/// The words of a label that name another day than those of the period, and in what way.
fn wrong(language: &str, label: &str, first: Option<NaiveDate>, last: Option<NaiveDate>) -> Option<(String, Phrase)> {
    let is_in = |day: &NaiveDate| first.is_none_or(|first| first <= *day) && last.is_none_or(|last| *day <= last);
    let years = first.zip(last).map(|(first, last)| first.year()..=last.year());
    let is_beside = BESIDE.iter().any(|word| label.to_lowercase().contains(word));
    for named in days_named(language, label) {
        let days = named.days(years.clone().into_iter().flatten());
        let Some(one) = days.first() else { continue };
        if !is_beside && !days.iter().any(is_in) {
            return Some((named.words, say("outside", "a day outside of it")));
        }
        if named.weekday.is_some_and(|weekday| days.iter().all(|day| day.weekday() != weekday)) {
            return Some((named.words, no_such_weekday(*one)));
        }
    }
    let alone = first.filter(|_| first == last)?;
    let is_other = weekday_named(language, label).is_some_and(|weekday| weekday != alone.weekday());
    is_other.then(|| (label.to_owned(), no_such_weekday(alone)))
}

fn no_such_weekday(day: NaiveDate) -> Phrase {
    say("weekday", "and {day} is another day of the week").given("day", day.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_wrong(language: &str, label: &str, first: &str, last: &str) -> bool {
        let day = |text: &str| (!text.is_empty()).then(|| text.parse().expect("a day"));
        wrong(language, label, day(first), day(last)).is_some()
    }

    #[test]
    fn a_label_may_say_more_than_its_days_and_nothing_against_them() {
        assert!(!is_wrong("en", "since 1 January, by 10 March 2031", "2031-01-01", "2031-03-10"));
        assert!(!is_wrong("en", "the days before 6 March 2024", "2024-03-04", "2024-03-05"));
        assert!(!is_wrong("en", "since 8 January", "2031-01-08", ""), "of an open end no year is known");
        assert!(!is_wrong("en", "31 December to 2 January", "2030-12-31", "2031-01-02"));
        assert!(!is_wrong("tr", "29 Temmuz’u 30 Temmuz’a bağlayan gece", "2012-07-29", "2012-07-30"));
        assert!(is_wrong("en", "since 8 January 2031", "2031-01-09", ""));
        assert!(is_wrong("tr", "6 Mart 2024 salı", "2024-03-05", "2024-03-05"));
        assert!(is_wrong("ar", "الأربعاء 5 آذار/مارس 2024", "2024-03-05", "2024-03-05"));
    }
}
