//! Something that every report file must say.

use crate::check::phrase::{Phrase, say};
use crate::check::told::{bare, before_correction, entry, named};
use crate::check::{Desk, Fixture, Given, Holds, Rule, Scene, Sink};
use crate::draft::{Amount, Evidence, Field, Figure, List, Named, Period, ReportFile, Voice, got, items};
use crate::terms::RelationType;

pub const RULE: Rule = Rule {
    code: "missing-field",
    fault: "{owner} has no `{field}`",
    mend: "add `{field}`; `explain FIELD` says what a field holds",
    why: "Every gap would be a gap on the page: a card without its words, a register entry nobody can name. What the \
          report does not say is said to be not stated, in the field made for it.",
    check,
    fixtures: &[
        Fixture { name: "no title", given: Given::Edits(&[("/title", "")]), at: "" },
        Fixture { name: "no date", given: Given::Edits(&[("/report/date", "")]), at: "report" },
        Fixture {
            name: "a blank publisher",
            given: Given::Edits(&[("/report/publisher", r#"" ""#)]),
            at: "report.publisher",
        },
        Fixture { name: "no paragraphs", given: Given::Edits(&[("/paragraphs", "[]")]), at: "paragraphs" },
        Fixture {
            name: "a claimant without a short name",
            given: Given::Edits(&[("/claimants/0/short", "")]),
            at: "claimants[0]",
        },
        Fixture {
            name: "not comparable, and no reason",
            given: Given::Edits(&[("/figures/4/relations/0/is", r#""not-comparable-with""#)]),
            at: "figures[4].relations[0]",
        },
        Fixture {
            name: "a correction that does not say why",
            given: Given::Edits(&[("/figures/8/corrections/0/because", "")]),
            at: "figures[8].corrections[0]",
        },
        Fixture {
            name: "a correction that forgets the old value",
            given: Given::Edits(&[("/figures/8/corrections/0/was", "")]),
            at: "figures[8].corrections[0]",
        },
        Fixture {
            name: "a withdrawal on no day",
            given: Given::Edits(&[("/figures/9/withdrawn/on", "")]),
            at: "figures[9].withdrawn",
        },
        Fixture {
            name: "a voice without words",
            given: Given::Edits(&[("/disputes/0/sides/0/voices/0/evidence", "")]),
            at: "disputes[0].sides[0].voices[0]",
        },
        Fixture {
            name: "a voice of a day without its label",
            given: Given::Edits(&[(
                "/disputes/0/sides/0/voices/0/period",
                r#"{"as-of": {"day": "2024-03-05", "known": "stated"}}"#,
            )]),
            at: "disputes[0].sides[0].voices[0].period",
        },
        Fixture {
            name: "a shared place without a level",
            given: Given::Registers(
                br#"{"schema": 1, "places": [{"id": "karsen", "name": {"en": "Karsen"}}]}"#,
            ),
            at: "places[0]",
        },
        Fixture {
            name: "a decision for nothing",
            given: Given::Editors(&[("/working/0/figure", "")]),
            at: "working[0]",
        },
    ],
};

/// Somebody whose fields are looked at: their text in the file, and what they are called.
struct Owner<'o, 's> {
    text: &'o str,
    name: Phrase,
    sink: &'o mut Sink<'s>,
}

impl Owner<'_, '_> {
    fn needs<T>(&mut self, name: &str, field: &Field<'_, T>) -> &mut Self {
        if field.is_none() {
            self.sink.saying(self.text, &[("field", name)], [("owner", &self.name)]);
        }
        self
    }

    /// A text that is there and says nothing is as good as absent.
    fn needs_words(&mut self, name: &str, field: &Field<'_, String>) -> &mut Self {
        match field {
            Some(given) if got(field).is_some_and(|words| words.trim().is_empty()) => {
                self.sink.saying(given.text, &[("field", name)], [("owner", &self.name)]);
            }
            _ => _ = self.needs(name, field),
        }
        self
    }

    fn needs_items<T>(&mut self, name: &str, field: &Field<'_, List<'_, T>>) -> &mut Self {
        match field {
            Some(given) if got(field).is_some_and(Vec::is_empty) => {
                self.sink.saying(given.text, &[("field", name)], [("owner", &self.name)]);
            }
            _ => _ = self.needs(name, field),
        }
        self
    }
}

fn the_file() -> Phrase {
    say("whole-file", "the file")
}

fn owner<'o, 's>(sink: &'o mut Sink<'s>, text: &'o str, name: Phrase) -> Owner<'o, 's> {
    Owner { text, name, sink }
}

fn called(what: &'static str, id: &Field<'_, String>) -> Phrase {
    match got(id) {
        Some(id) if !id.is_empty() => named(what, id),
        _ => say("unnamed", "this {what}").given("what", entry(what)),
    }
}

fn check(scene: &Scene, sink: &mut Sink) {
    match scene.holds {
        Holds::Report => report(scene.draft, &scene.source.text, sink),
        Holds::Registers | Holds::Decisions => {
            owner(sink, &scene.source.text, the_file()).needs("schema", &scene.draft.schema);
        }
    }
    registers(scene.draft, sink);
    decisions(scene, sink);
    figures(scene.draft, sink);
    disputes(scene.draft, sink);
    page(scene.draft, sink);
}

fn report(draft: &ReportFile, text: &str, sink: &mut Sink) {
    owner(sink, text, the_file())
        .needs("schema", &draft.schema)
        .needs_words("id", &draft.id)
        .needs("revision", &draft.revision)
        .needs("title", &draft.title)
        .needs("report", &draft.report)
        .needs_items("paragraphs", &draft.paragraphs);
    if let (Some(given), Some(report)) = (&draft.report, got(&draft.report)) {
        owner(sink, given.text, bare("report"))
            .needs_words("publisher", &report.publisher)
            .needs_words("language", &report.language)
            .needs("date", &report.date);
        if let (Some(given), Some(date)) = (&report.date, got(&report.date)) {
            owner(sink, given.text, bare("report.date")).needs("day", &date.day).needs("known", &date.known);
        }
        for (text, author) in items(&report.authors) {
            owner(sink, text, say("author", "this author")).needs_words("name", &author.name).needs_words("role", &author.role);
        }
    }
    for (text, paragraph) in items(&draft.paragraphs) {
        owner(sink, text, say("paragraph", "this paragraph"))
            .needs("line", &paragraph.line)
            .needs("words", &paragraph.words)
            .needs("sha256", &paragraph.sha256);
    }
}

fn registers(draft: &ReportFile, sink: &mut Sink) {
    for (text, claimant) in items(&draft.claimants) {
        owner(sink, text, called("claimant", &claimant.id))
            .needs_words("id", &claimant.id)
            .needs("name", &claimant.name)
            .needs("short", &claimant.short)
            .needs("category", &claimant.category)
            .needs("named", &claimant.named)
            .needs("standing", &claimant.standing);
    }
    for (text, place) in items(&draft.places) {
        owner(sink, text, called("place", &place.id))
            .needs_words("id", &place.id)
            .needs("name", &place.name)
            .needs("level", &place.level);
    }
    names("topic", &draft.topics, sink);
    names("population", &draft.populations, sink);
    for (text, measure) in items(&draft.measures) {
        owner(sink, text, called("measure", &measure.id))
            .needs_words("id", &measure.id)
            .needs("name", &measure.name)
            .needs("kind", &measure.kind)
            .needs_words("unit", &measure.unit)
            .needs("topic", &measure.topic);
    }
}

/// Who decided it and why have rules of their own.
fn decisions(scene: &Scene, sink: &mut Sink) {
    for (text, decision) in scene.desk.into_iter().flat_map(Desk::decisions) {
        let mut decides = owner(sink, text, say("decision", "this decision"));
        decides
            .needs_words("measure", &decision.measure)
            .needs_words("place", &decision.place)
            .needs_words("population", &decision.population)
            .needs("on", &decision.on);
        if decision.figure.is_none() && decision.span.is_none() {
            decides.needs("figure", &decision.figure);
        }
        if let (Some(given), Some(span)) = (&decision.span, got(&decision.span)) {
            owner(sink, given.text, say("this-span", "this span")).needs("low", &span.low).needs("high", &span.high);
        }
    }
}

fn names<'a>(what: &'static str, list: &Field<'a, List<'a, Named<'a>>>, sink: &mut Sink) {
    for (text, named) in items(list) {
        owner(sink, text, called(what, &named.id)).needs_words("id", &named.id).needs("name", &named.name);
    }
}

/// Claimant, support, place, period and evidence have rules of their own.
fn figures(draft: &ReportFile, sink: &mut Sink) {
    for (text, figure) in items(&draft.figures) {
        let name = called("figure", &figure.id);
        owner(sink, text, name.clone())
            .needs_words("id", &figure.id)
            .needs("measure", &figure.measure)
            .needs("population", &figure.population);
        if figure.withdrawn.is_none() {
            owner(sink, text, name.clone()).needs("amount", &figure.amount).needs("label", &figure.label);
        }
        amount(say("amount-of", "the amount of {of}").given("of", &name), &figure.amount, sink);
        changes(&name, figure, sink);
        period(&name, &figure.period, sink);
        if let (Some(given), Some(doubt)) = (&figure.doubt, got(&figure.doubt)) {
            owner(sink, given.text, say("doubt-of", "the doubt of {of}").given("of", &name))
                .needs("by", &doubt.by)
                .needs("standing", &doubt.standing);
        }
        if let (Some(given), Some(caveat)) = (&figure.caveat, got(&figure.caveat)) {
            owner(sink, given.text, say("caveat-of", "the caveat of {of}").given("of", &name)).needs("text", &caveat.text);
        }
        if figure.withdrawn.is_none() {
            evidence(&name, &figure.evidence, sink);
        } else if let (Some(given), Some(evidence)) = (&figure.evidence, got(&figure.evidence)) {
            owner(sink, given.text, evidence_of(&name)).needs("line", &evidence.line);
        }
        for (text, noted) in items(&figure.breaks) {
            owner(sink, text, say("break-of", "this break of {of}").given("of", &name)).needs("is", &noted.is).needs("because", &noted.because);
        }
        for (text, relation) in items(&figure.relations) {
            let mut relates = owner(sink, text, say("relation-of", "this relation of {of}").given("of", &name));
            relates.needs("is", &relation.is).needs("figure", &relation.figure);
            if got(&relation.is) == Some(&RelationType::NotComparableWith) {
                relates.needs("because", &relation.because);
            }
        }
    }
    for (text, context) in items(&draft.context) {
        let name = called("context", &context.id);
        owner(sink, text, name.clone())
            .needs_words("id", &context.id)
            .needs("what", &context.what)
            .needs("label", &context.label)
            .needs("claimant", &context.claimant)
            .needs("evidence", &context.evidence);
        period(&name, &context.period, sink);
        evidence(&name, &context.evidence, sink);
    }
}

fn amount<'a>(name: Phrase, field: &Field<'a, Amount<'a>>, sink: &mut Sink) {
    if let (Some(given), Some(amount)) = (field, got(field)) {
        owner(sink, given.text, name).needs("qualifier", &amount.qualifier);
    }
}

/// What became of a figure after it was published.
fn changes(name: &Phrase, figure: &Figure, sink: &mut Sink) {
    for (text, correction) in items(&figure.corrections) {
        owner(sink, text, say("correction-of", "this correction of {of}").given("of", name))
            .needs("revision", &correction.revision)
            .needs("on", &correction.on)
            .needs("was", &correction.was)
            .needs("because", &correction.because);
        amount(say("corrected-amount-of", "the corrected amount of {of}").given("of", name), &correction.was, sink);
        evidence(&before_correction(name.clone()), &correction.evidence, sink);
    }
    if let (Some(given), Some(withdrawal)) = (&figure.withdrawn, got(&figure.withdrawn)) {
        owner(sink, given.text, say("withdrawal-of", "the withdrawal of {of}").given("of", name))
            .needs("revision", &withdrawal.revision)
            .needs("on", &withdrawal.on)
            .needs("because", &withdrawal.because);
    }
}

fn period<'a>(name: &Phrase, field: &Field<'a, Period<'a>>, sink: &mut Sink) {
    let (Some(given), Some(period)) = (field, got(field)) else { return };
    owner(sink, given.text, say("period-of", "the period of {of}").given("of", name)).needs("label", &period.label);
    if let (Some(given), Some(length)) = (&period.length, got(&period.length)) {
        owner(sink, given.text, say("length-of", "the length of the period of {of}").given("of", name))
            .needs("count", &length.count)
            .needs("unit", &length.unit);
    }
}

fn evidence_of(name: &Phrase) -> Phrase {
    say("evidence-of", "the evidence of {of}").given("of", name)
}

fn evidence<'a>(name: &Phrase, field: &Field<'a, Evidence<'a>>, sink: &mut Sink) {
    if let (Some(given), Some(evidence)) = (field, got(field)) {
        owner(sink, given.text, evidence_of(name))
            .needs("line", &evidence.line)
            .needs_words("words", &evidence.words)
            .needs("word", &evidence.word);
    }
}

fn disputes(draft: &ReportFile, sink: &mut Sink) {
    for (text, dispute) in items(&draft.disputes) {
        let name = called("dispute", &dispute.id);
        owner(sink, text, name.clone())
            .needs_words("id", &dispute.id)
            .needs("question", &dispute.question)
            .needs("summary", &dispute.summary)
            .needs("sides", &dispute.sides);
        // The reporters' position and the sentence that says it stand together, or the report states none.
        if dispute.reporters.is_some() || dispute.verdict.is_some() {
            owner(sink, text, name.clone()).needs("reporters", &dispute.reporters).needs("verdict", &dispute.verdict);
        }
        for (text, side) in items(&dispute.sides) {
            owner(sink, text, say("side-of", "this side of {of}").given("of", &name)).needs("name", &side.name).needs("voices", &side.voices);
            for (text, one) in items(&side.voices) {
                voice(&name, text, one, sink);
            }
        }
        if let (Some(given), Some(reporters)) = (&dispute.reporters, got(&dispute.reporters)) {
            voice(&name, given.text, reporters, sink);
        }
    }
}

fn voice(dispute: &Phrase, text: &str, voice: &Voice, sink: &mut Sink) {
    let name = called("voice", &voice.claimant);
    owner(sink, text, say("in", "{who} in {dispute}").given("who", &name).given("dispute", dispute))
        .needs("claimant", &voice.claimant)
        .needs("position", &voice.position)
        .needs("evidence", &voice.evidence);
    period(&name, &voice.period, sink);
    evidence(&name, &voice.evidence, sink);
}

/// What the page is made of. The figures a chart needs depend on its type and have a rule of their own.
fn page(draft: &ReportFile, sink: &mut Sink) {
    for (text, chart) in items(&draft.charts) {
        owner(sink, text, called("chart", &chart.id))
            .needs_words("id", &chart.id)
            .needs("type", &chart.r#type)
            .needs("takeaway", &chart.takeaway);
    }
    for (text, card) in items(&draft.cards) {
        owner(sink, text, say("card", "this card")).needs("figure", &card.figure);
        for (text, part) in items(&card.within) {
            owner(sink, text, say("card-part", "this part of a card")).needs("figure", &part.figure).needs("text", &part.text);
        }
    }
    for (text, note) in items(&draft.notes) {
        owner(sink, text, called("note", &note.id))
            .needs_words("id", &note.id)
            .needs("title", &note.title)
            .needs("text", &note.text);
    }
}
