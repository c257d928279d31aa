//! A name of something that is not there.

use crate::check::register::registers;
use crate::check::render::MOST_SHOWN;
use crate::check::{Fixture, Given, Rule, Scene, Sink, nearest};
use crate::draft::{Field, ReportFile, Voice, got, items};
use std::collections::{BTreeMap, BTreeSet};

pub const RULE: Rule = Rule {
    code: "dangling-reference",
    fault: "there is no {entry} `{id}`{hint}",
    mend: "write the id of a {entry} that is in the file, or add it",
    why: "A figure whose claimant or place cannot be found has none.",
    check,
    fixtures: &[
        Fixture {
            name: "a misspelt claimant",
            given: Given::Edits(&[("/figures/1/claimant", r#""monitr""#)]),
            at: "figures[1].claimant",
        },
        Fixture {
            name: "no such dispute",
            given: Given::Edits(&[("/figures/0/contested", r#""who-counted""#)]),
            at: "figures[0].contested",
        },
        Fixture {
            name: "an input that is gone",
            given: Given::Edits(&[("/figures/3/derived/difference/1", r#""civilians""#)]),
            at: "figures[3].derived.difference[1]",
        },
        Fixture {
            name: "a place within nowhere",
            given: Given::Edits(&[("/places/2/within", r#""atlantis""#)]),
            at: "places[2].within",
        },
        Fixture {
            name: "a card of nothing",
            given: Given::Edits(&[("/cards/0/figure", r#""fled-500""#)]),
            at: "cards[0].figure",
        },
    ],
};

/// What there is to refer to, and where to report what is not.
struct Known<'d, 'k, 's> {
    ids: BTreeMap<&'static str, BTreeSet<&'d str>>,
    sink: &'k mut Sink<'s>,
    /// How many more hints are worth their search: of a file with thousands of faults few are read.
    hints: usize,
}

impl Known<'_, '_, '_> {
    fn needs(&mut self, entry: &'static str, text: &str, id: &str) {
        let ids = &self.ids[entry];
        if ids.contains(id) {
            return;
        }
        let mut hint = String::new();
        if self.hints > 0 {
            self.hints -= 1;
            if let Some(near) = nearest(id, ids.iter().copied()).first() {
                hint = format!("; did you mean `{near}`?");
            }
        }
        self.sink.at(text, &[("entry", entry), ("id", id), ("hint", &hint)]);
    }

    fn field(&mut self, entry: &'static str, field: &Field<'_, String>) {
        if let (Some(given), Some(id)) = (field, got(field)) {
            self.needs(entry, given.text, id);
        }
    }
}

fn check(scene: &Scene, sink: &mut Sink) {
    let draft = scene.draft;
    let mut ids: BTreeMap<&'static str, BTreeSet<&str>> = registers(draft)
        .into_iter()
        .map(|register| (register.entry, register.ids.iter().map(|entry| entry.id).collect()))
        .collect();
    let inputs = ["figure", "context"].iter().flat_map(|entry| ids[entry].iter().copied()).collect();
    ids.insert("figure or context", inputs);
    let mut known = Known { ids, sink, hints: MOST_SHOWN };
    items(&draft.places).for_each(|(_, place)| known.field("place", &place.within));
    items(&draft.measures).for_each(|(_, measure)| known.field("topic", &measure.topic));
    figures(draft, &mut known);
    items(&draft.context).for_each(|(_, context)| known.field("claimant", &context.claimant));
    disputes(draft, &mut known);
    page(draft, &mut known);
}

fn figures(draft: &ReportFile, known: &mut Known) {
    for (_, figure) in items(&draft.figures) {
        known.field("measure", &figure.measure);
        known.field("place", &figure.place);
        known.field("population", &figure.population);
        known.field("claimant", &figure.claimant);
        known.field("dispute", &figure.contested);
        items(&figure.relations).for_each(|(_, relation)| known.field("figure", &relation.figure));
        let Some(formula) = got(&figure.derived) else { continue };
        for (text, id) in [&formula.sum, &formula.difference, &formula.share].into_iter().flat_map(items) {
            known.needs("figure or context", text, id);
        }
    }
}

fn disputes(draft: &ReportFile, known: &mut Known) {
    let mut voice = |voice: &Voice| known.field("claimant", &voice.claimant);
    for (_, dispute) in items(&draft.disputes) {
        for (_, side) in items(&dispute.sides) {
            items(&side.voices).for_each(|(_, one)| voice(one));
        }
        got(&dispute.reporters).into_iter().for_each(&mut voice);
    }
}

fn page(draft: &ReportFile, known: &mut Known) {
    for (_, chart) in items(&draft.charts) {
        for field in [&chart.whole, &chart.rest, &chart.stock, &chart.flow, &chart.share] {
            known.field("figure", field);
        }
        items(&chart.parts).for_each(|(text, id)| known.needs("figure", text, id));
    }
    for (_, card) in items(&draft.cards) {
        known.field("figure", &card.figure);
        items(&card.within).for_each(|(_, part)| known.field("figure", &part.figure));
    }
}
