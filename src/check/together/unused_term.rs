//! What a file defines and does not use.

use super::{Together, TogetherFixture, TogetherRule, TogetherSink};
use crate::check::taken::claimants;
use crate::check::told::named;
use crate::check::{Scene, Severity, place_of};
use crate::draft::{Claimant, Field, Measure, Named, Place, got, items};
use std::collections::BTreeSet;

pub const RULE: TogetherRule = TogetherRule {
    code: "unused-term",
    severity: Severity::Remark,
    fault: "nothing in the file uses the {named}",
    mend: "use it where it was meant, or take it out",
    why: "A term that is left behind is one that somebody forgot to use, or wrote twice under two ids: then another figure \
          stands in the wrong place. It is a remark, since no reader meets it.",
    check,
    fixtures: &[
        TogetherFixture {
            name: "a place without a figure",
            files: &[&[("/places/-", r#"{"id": "hills", "name": {"en": "the hills"}, "level": "region"}"#)]],
            at: (0, "places[4].id"),
        },
        TogetherFixture {
            name: "a measure of which nothing is stated",
            files: &[&[(
                "/measures/-",
                r#"{"id": "wounded", "name": {"en": "people wounded"}, "kind": "flow", "unit": "people", "topic": "killed"}"#,
            )]],
            at: (0, "measures[6].id"),
        },
    ],
};

fn check(together: &Together<'_>, sink: &mut TogetherSink<'_>) {
    for (file, filed) in together.files.iter().enumerate() {
        for (entry, id, spot) in &filed.unused {
            sink.saying(file, spot, &[], [("named", named(entry, id))]);
        }
    }
}

/// The measures, places, populations and claimants of the file's own lists that nothing in it uses: what each is called,
/// its id, and where that stands. A place is used by whatever lies in it.
pub(super) fn unused<'s>(scene: &'s Scene<'_, '_>) -> Vec<(&'static str, &'s str, &'s str)> {
    let draft = scene.draft;
    let figures = || items(&draft.figures).map(|(_, figure)| figure);
    let mut places: BTreeSet<String> = figures().filter_map(|figure| got(&figure.place)).cloned().collect();
    let around: Vec<String> = places.iter().flat_map(|place| scene.around(place)).collect();
    places.extend(around);
    let claimants: BTreeSet<&str> = claimants(draft).map(String::as_str).collect();
    let measures: BTreeSet<&str> = figures().filter_map(|figure| got(&figure.measure)).map(String::as_str).collect();
    let populations: BTreeSet<&str> =
        figures().filter_map(|figure| got(&figure.population)).map(String::as_str).collect();
    let mut found = Vec::new();
    let mut look = |entry, text: &'s str, id: &'s Field<'_, String>, is_used: &dyn Fn(&str) -> bool| {
        found.extend(got(id).filter(|id| !is_used(id)).map(|given| (entry, given.as_str(), place_of(id, text))));
    };
    items(&draft.claimants).for_each(|(text, one): (_, &Claimant<'_>)| look("claimant", text, &one.id, &|id| claimants.contains(id)));
    items(&draft.places).for_each(|(text, one): (_, &Place<'_>)| look("place", text, &one.id, &|id| places.contains(id)));
    items(&draft.populations).for_each(|(text, one): (_, &Named<'_>)| look("population", text, &one.id, &|id| populations.contains(id)));
    items(&draft.measures).for_each(|(text, one): (_, &Measure<'_>)| look("measure", text, &one.id, &|id| measures.contains(id)));
    found
}
