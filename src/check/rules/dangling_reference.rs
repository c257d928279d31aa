//! A name of something that is not there.

use crate::check::phrase::{Argument, Phrase, say};
use crate::check::register::registers;
use crate::check::render::MOST_SHOWN;
use crate::check::told::{did_you_mean, entry, figure_or_context};
use crate::check::{Fixture, Given, Holds, Registers, Rule, Scene, Sink, nearest};
use crate::draft::{Field, ReportFile, Voice, got, items};
use std::collections::{BTreeMap, BTreeSet};

pub const RULE: Rule = Rule {
    code: "dangling-reference",
    fault: "there is no {entry} `{id}`{hint}",
    mend: "write the id of a {entry} that is in {where}, or add it",
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
            name: "an input without a count",
            given: Given::Edits(&[
                ("/context/0/count", ""),
                ("/figures/3/derived", r#"{"sum": ["civilians-killed-12", "crossing"]}"#),
            ]),
            at: "figures[3].derived.sum[1]",
        },
        Fixture {
            name: "a part of nothing",
            given: Given::Edits(&[("/charts/0/parts/0", r#""civilians-12""#)]),
            at: "charts[0].parts[0]",
        },
        Fixture {
            name: "a panel of nothing",
            given: Given::Edits(&[(
                "/charts/-",
                r#"{"id": "fled", "type": "ranges", "takeaway": {"en": "50 fled, said the mayor"}, "panels": [["fled-50"], ["fled-500"]]}"#,
            )]),
            at: "charts[2].panels[1][0]",
        },
        Fixture {
            name: "a row of nothing",
            given: Given::Edits(&[(
                "/charts/-",
                r#"{"id": "when", "type": "timeline", "takeaway": {"en": "Tuesday"}, "rows": ["killed-20", "winter"]}"#,
            )]),
            at: "charts[2].rows[1]",
        },
        Fixture {
            name: "a chart of no dispute",
            given: Given::Edits(&[(
                "/charts/-",
                r#"{"id": "who", "type": "dispute", "takeaway": {"en": "Who holds the ferry?"}, "dispute": "who-holds-the-ferry"}"#,
            )]),
            at: "charts[2].dispute",
        },
        Fixture {
            name: "a series of a figure that is gone",
            given: Given::Edits(&[(
                "/charts/-",
                r#"{"id": "days", "type": "series", "takeaway": {"en": "Killed, said one monitor"}, "figures": ["killed-20", "killed-19"]}"#,
            )]),
            at: "charts[2].figures[1]",
        },
        Fixture {
            name: "a card of nothing",
            given: Given::Edits(&[("/cards/0/figure", r#""fled-500""#)]),
            at: "cards[0].figure",
        },
        Fixture {
            name: "a misspelt claimant of the registers",
            given: Given::Beside(
                br#"{"schema": 1, "claimants": [{"id": "harbour-office", "name": {"en": "the harbour office"}, "short": {"en": "the harbour office"}, "category": "government", "named": true, "standing": {"en": "One office, not checked"}}]}"#,
                &[("/figures/0/claimant", r#""harbor-office""#)],
            ),
            at: "figures[0].claimant",
        },
        Fixture {
            name: "a shared measure of no topic",
            given: Given::Registers(
                br#"{"schema": 1, "measures": [{"id": "fled", "name": {"en": "people who fled"}, "kind": "flow", "unit": "people", "topic": "displacement"}]}"#,
            ),
            at: "measures[0].topic",
        },
    ],
};

/// What may stand in a row: a figure, or context.
const EITHER: &str = "either";

/// What may be added up: a figure, or context that says how many it is.
const COUNTED: &str = "counted";

/// What reports may have in common.
const SHARED: [&str; 5] = ["claimant", "place", "topic", "population", "measure"];

/// What there is to refer to, and where to report what is not.
struct Known<'d, 'k, 's> {
    ids: BTreeMap<&'static str, BTreeSet<&'d str>>,
    registers: Option<&'d Registers<'d>>,
    /// A report, which may take entries from registers.
    is_report: bool,
    sink: &'k mut Sink<'s>,
    /// How many more hints are worth their search: of a file with thousands of faults few are read.
    hints: usize,
}

impl Known<'_, '_, '_> {
    fn needs(&mut self, entry: &'static str, text: &str, id: &str) {
        let ids = &self.ids[entry];
        if ids.contains(id) || self.registers.is_some_and(|registers| registers.has(entry, id)) {
            return;
        }
        let mut hint = Argument::from("");
        if self.ids[EITHER].contains(id) && entry == COUNTED {
            hint = say("no-count", "; the context of that name has no `count`").into();
        } else if self.hints > 0 {
            self.hints -= 1;
            let shared = self.registers.into_iter().flat_map(|registers| registers.ids(entry));
            if let Some(near) = nearest(id, ids.iter().copied().chain(shared)).first() {
                hint = did_you_mean(near).into();
            }
        }
        let shared = self.is_report && SHARED.contains(&entry);
        let place = match shared {
            true => say("file-or-registers", "the file or the registers.json beside it"),
            false => say("file", "the file"),
        };
        let words = [("entry", kind_of(entry).into()), ("hint", hint), ("where", place.into())];
        self.sink.saying::<Argument, 3>(text, &[("id", id)], words);
    }

    fn field(&mut self, entry: &'static str, field: &Field<'_, String>) {
        if let (Some(given), Some(id)) = (field, got(field)) {
            self.needs(entry, given.text, id);
        }
    }
}

/// What an entry that is looked for is called.
fn kind_of(name: &'static str) -> Phrase {
    match name {
        EITHER => figure_or_context(),
        COUNTED => say("counted", "figure or counted context"),
        name => entry(name),
    }
}

fn check(scene: &Scene, sink: &mut Sink) {
    let draft = scene.draft;
    let mut ids: BTreeMap<&'static str, BTreeSet<&str>> = registers(draft)
        .into_iter()
        .map(|register| (register.entry, register.ids.iter().map(|entry| entry.id).collect()))
        .collect();
    let counted = items(&draft.context).filter(|(_, context)| context.count.is_some());
    let counted = counted.filter_map(|(_, context)| got(&context.id)).map(String::as_str);
    let inputs = ids["figure"].iter().copied().chain(counted).collect();
    let rows = ids["figure"].union(&ids["context"]).copied().collect();
    ids.insert(COUNTED, inputs);
    ids.insert(EITHER, rows);
    let is_report = scene.holds == Holds::Report;
    let mut known = Known { ids, registers: scene.registers, is_report, sink, hints: MOST_SHOWN };
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
            known.needs(COUNTED, text, id);
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
        known.field("dispute", &chart.dispute);
        items(&chart.parts).for_each(|(text, id)| known.needs(COUNTED, text, id));
        items(&chart.rows).for_each(|(text, id)| known.needs(EITHER, text, id));
        items(&chart.figures).for_each(|(text, id)| known.needs("figure", text, id));
        for given in items(&chart.panels).flat_map(|(_, panel)| panel) {
            given.get().into_iter().for_each(|id| known.needs("figure", given.text, id));
        }
    }
    for (_, card) in items(&draft.cards) {
        known.field("figure", &card.figure);
        items(&card.within).for_each(|(_, part)| known.field("figure", &part.figure));
    }
}
