//! One id for two things.

use crate::check::phrase::{Phrase, say};
use crate::check::told::{bare};
use super::filed::{Counts, Entry, Spot};
use super::{Together, TogetherFixture, TogetherRule, TogetherSink};
use crate::check::Severity;
use crate::terms::BASE_LANGUAGE;
use std::collections::BTreeMap;

pub const RULE: TogetherRule = TogetherRule {
    code: "register-disagrees",
    severity: Severity::Error,
    fault: "in `{register}` the id `{id}` is {this} here, and {other} in {file}, line {line}",
    mend: "if both are the same, write it as in {file}; if not, give it another id in one of the two files, wherever it \
           is used there",
    why: "A site sets its reports side by side: what one claimant said of one measure and place in all of them. One id \
          for two things would put two people's words into one mouth, or two counts on one line.",
    check,
    fixtures: &[
        TogetherFixture {
            name: "a mayor of two towns",
            files: &[&[], &[("/claimants/0/name/en", r#""the mayor of Other Town""#)]],
            at: (1, "claimants[0].name"),
        },
        TogetherFixture {
            name: "a rate of another time",
            files: &[&[], &[("/measures/5/per", r#""day""#)]],
            at: (1, "measures[5].per"),
        },
    ],
};

fn check(together: &Together<'_>, sink: &mut TogetherSink<'_>) {
    let mut known: BTreeMap<(&str, &str), (&str, &Entry)> = BTreeMap::new();
    for (file, filed) in together.files.iter().enumerate() {
        for entry in &filed.entries {
            let (first_file, first) = *known.entry((entry.register, &entry.id)).or_insert((&filed.name, entry));
            let Some((spot, first_spot)) = difference(entry, first) else { continue };
            let line = first_spot.line.to_string();
            let data = [("register", entry.register), ("id", entry.id.as_str()), ("file", first_file), ("line", &line)];
            sink.saying(file, spot, &data, [("this", meaning(entry)), ("other", meaning(first))]);
        }
    }
}

/// Where two entries differ, in the one and in the other. A name may be missing in a language, but where both have it,
/// it is the same; and a measure counts the same way.
fn difference<'e>(one: &'e Entry, other: &'e Entry) -> Option<(&'e Spot, &'e Spot)> {
    let names = |(language, name): (&str, &str)| other.name.has(language) && other.name.get(language) != name;
    if one.name.iter().any(names) {
        return Some((&one.name_at, &other.name_at));
    }
    let (a, b): (&Counts, &Counts) = (one.counts.as_ref()?, other.counts.as_ref()?);
    match () {
        () if a.kind != b.kind => Some((&a.kind_at, &b.kind_at)),
        () if a.unit != b.unit => Some((&a.unit_at, &b.unit_at)),
        () if a.per != b.per => Some((&a.per_at, &b.per_at)),
        () => None,
    }
}

fn meaning(entry: &Entry) -> Phrase {
    let name = entry.name.get(BASE_LANGUAGE);
    let Some(counts) = &entry.counts else { return bare(name) };
    let phrase = match counts.per {
        None => say("counts", "`{name}` ({kind} in `{unit}`)"),
        Some(per) => say("rates", "`{name}` ({kind} in `{unit}` per {time})").given("time", per.id()),
    };
    phrase.given("name", name).given("kind", counts.kind.id()).given("unit", &counts.unit)
}
