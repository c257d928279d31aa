//! A quantity that a program found in the text, and no person has looked at.

use crate::check::phrase::{Argument, say};
use crate::check::told::{bare};
use crate::check::{Fixture, Given, Rule, Scene, Sink};
use crate::draft::{Evidence, Field, got, items};

pub const RULE: Rule = Rule {
    code: "proposed-figure",
    fault: "`{entry}` is only proposed: nobody has confirmed \"{words}\" on line {line}",
    mend: "read the line; if it belongs here, {todo} and take out `proposed`, else take out the entry",
    why: "`new` finds what looks like a quantity. Who said it, of what place and time, and who stands behind it only a \
          reader of the report can tell, and a number without them must not be published. Until then this is all that \
          is said of the entry.",
    check,
    fixtures: &[
        Fixture {
            name: "as it was proposed",
            given: Given::Edits(&[(
                "/figures/-",
                r#"{"id": "line-5-word-44", "proposed": "rate", "amount": {"qualifier": "exact", "value": 3}, "evidence": {"line": 5, "words": "three times an hour", "word": 44}}"#,
            )]),
            at: "figures[10].proposed",
        },
        Fixture {
            name: "everything filled in but not confirmed",
            given: Given::Edits(&[("/figures/0/proposed", r#""count""#)]),
            at: "figures[0].proposed",
        },
        Fixture {
            name: "words that name no number",
            given: Given::Edits(&[(
                "/figures/-",
                r#"{"id": "line-5-word-28", "proposed": "count", "evidence": {"line": 5, "words": "for days", "word": 28}}"#,
            )]),
            at: "figures[10].proposed",
        },
        Fixture {
            name: "a date",
            given: Given::Edits(&[(
                "/context/-",
                r#"{"id": "line-1-word-11", "proposed": "date", "evidence": {"line": 1, "words": "Tuesday, 5 March 2024", "word": 11}}"#,
            )]),
            at: "context[1].proposed",
        },
    ],
};

fn check(scene: &Scene, sink: &mut Sink) {
    for (text, figure) in items(&scene.draft.figures) {
        let Some(proposed) = &figure.proposed else { continue };
        let missing = [
            ("measure", figure.measure.is_none()),
            ("amount", figure.amount.is_none()),
            ("label", figure.label.is_none()),
            ("place", figure.place.is_none()),
            ("period", figure.period.is_none()),
            ("population", figure.population.is_none()),
            ("claimant", figure.claimant.is_none()),
            ("support", figure.support.is_none()),
        ];
        tell(&figure.id, proposed.text, &figure.evidence, &missing, text, sink);
    }
    for (text, context) in items(&scene.draft.context) {
        let Some(proposed) = &context.proposed else { continue };
        let missing = [
            ("what", context.what.is_none()),
            ("label", context.label.is_none()),
            ("claimant", context.claimant.is_none()),
        ];
        tell(&context.id, proposed.text, &context.evidence, &missing, text, sink);
    }
}

fn tell(
    id: &Field<'_, String>,
    proposed: &str,
    evidence: &Field<'_, Evidence<'_>>,
    missing: &[(&str, bool)],
    entry: &str,
    sink: &mut Sink,
) {
    let evidence = got(evidence);
    let words = evidence.and_then(|evidence| got(&evidence.words)).map_or("", String::as_str);
    let line = evidence.and_then(|evidence| got(&evidence.line)).map_or_else(|| "?".to_owned(), u32::to_string);
    let fields: Vec<_> = missing.iter().filter(|(_, is_missing)| *is_missing).map(|(name, _)| Argument::from(bare(name))).collect();
    let todo = match fields.as_slice() {
        [] => say("see", "see that every field is right"),
        fields => say("add", "add {fields}").given("fields", fields.iter().cloned().collect::<Argument>()),
    };
    let entry = got(id).map_or(entry, String::as_str);
    sink.saying(proposed, &[("entry", entry), ("words", words), ("line", &line)], [("todo", todo)]);
}
