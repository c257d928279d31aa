//! A withdrawn figure that still tells its number.

use crate::check::{Fixture, Given, Rule, Scene, Sink};
use crate::draft::got;

pub const RULE: Rule = Rule {
    code: "withdrawn-figure-with-amount",
    fault: "`{figure}` is withdrawn, and its `{field}` still tells the number, or could",
    mend: "remove `{field}`; then look for the number in what others say of it: labels, relations, takeaways, notes",
    why: "A withdrawn number stands nowhere: not on the page, not in a chart, not in the report file, which is \
          published as it is. What stays is that something was said, by whom, of what, where and when, and why it is \
          said no longer.",
    check,
    fixtures: &[
        Fixture {
            name: "the amount",
            given: Given::Edits(&[("/figures/9/amount", r#"{"qualifier": "exact", "value": 17}"#)]),
            at: "figures[9].amount",
        },
        Fixture {
            name: "the words that hold it",
            given: Given::Edits(&[("/figures/9/evidence", r#"{"line": 4, "words": "100 of them", "word": 20}"#)]),
            at: "figures[9].evidence.words",
        },
        Fixture {
            name: "what it was before",
            given: Given::Edits(&[(
                "/figures/9/corrections",
                r#"[{"revision": 2, "on": "2024-03-06", "was": {"qualifier": "exact", "value": 71}, "because": {"en": "we had swapped the digits"}}]"#,
            )]),
            at: "figures[9].corrections",
        },
        Fixture {
            name: "a break that tells it",
            given: Given::Edits(&[(
                "/figures/9/breaks",
                r#"[{"is": "restated-day", "because": {"en": "why it was 17 before is not stated"}}]"#,
            )]),
            at: "figures[9].breaks",
        },
        Fixture {
            name: "label and caveat",
            given: Given::Edits(&[
                ("/figures/9/label", r#"{"en": "people left in 17 boats"}"#),
                ("/figures/9/caveat", r#"{"text": {"en": "Whether all 17 came back is not stated."}}"#),
            ]),
            at: "figures[9].caveat",
        },
        Fixture {
            name: "a sum of ours",
            given: Given::Edits(&[
                (
                    "/figures/3/withdrawn",
                    r#"{"revision": 3, "on": "2024-03-07", "because": {"en": "we may not subtract them"}, "ours": true}"#,
                ),
                ("/figures/3/amount", ""),
                ("/figures/3/label", ""),
                ("/figures/3/caveat", ""),
                ("/figures/3/relations", ""),
                ("/charts/0/rest", ""),
            ]),
            at: "figures[3].derived",
        },
    ],
};

fn check(scene: &Scene, sink: &mut Sink) {
    for figure in scene.figures().filter(|figure| figure.is_withdrawn()) {
        let draft = figure.draft;
        let evidence = got(&draft.evidence);
        let held = [
            ("amount", draft.amount.as_ref().map(|given| given.text)),
            ("label", draft.label.as_ref().map(|given| given.text)),
            ("caveat", draft.caveat.as_ref().map(|given| given.text)),
            ("relations", draft.relations.as_ref().map(|given| given.text)),
            ("derived", draft.derived.as_ref().map(|given| given.text)),
            ("method", draft.method.as_ref().map(|given| given.text)),
            ("breaks", draft.breaks.as_ref().map(|given| given.text)),
            ("corrections", draft.corrections.as_ref().map(|given| given.text)),
            ("evidence.words", evidence.and_then(|evidence| evidence.words.as_ref()).map(|given| given.text)),
            ("evidence.word", evidence.and_then(|evidence| evidence.word.as_ref()).map(|given| given.text)),
        ];
        for (field, text) in held {
            if let Some(text) = text {
                sink.at(text, &[("figure", figure.id), ("field", field)]);
            }
        }
    }
}
