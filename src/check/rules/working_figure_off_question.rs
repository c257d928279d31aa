//! An answer to another question.

use crate::check::phrase::{Phrase, say};
use crate::check::told::{bare};
use crate::check::desk::{counting, references};
use crate::check::together::Stated;
use crate::check::{Fixture, Given, Rule, Scene, Sink};
use crate::draft::{Decision, got};
use crate::terms::Counting;

pub const RULE: Rule = Rule {
    code: "working-figure-off-question",
    fault: "`{figure}` has the {field} {own}, and the decision is on {asked}",
    mend: "name a figure of the very question: measure, place, population and, of a flow, counting; or put right what \
           the decision is on",
    why: "A working figure stands in the place of an answer. One of another place or another way of counting would \
          answer what nobody asked.",
    check,
    fixtures: &[
        Fixture {
            name: "another place",
            given: Given::Editors(&[("/working/0/place", r#""exampleland""#)]),
            at: "working[0].figure",
        },
        Fixture {
            name: "an end that counts something else",
            given: Given::Editors(&[("/working/1/span/high", r#""second/killed-20""#)]),
            at: "working[1].span.high",
        },
        Fixture {
            name: "a flow whose counting is not said",
            given: Given::Editors(&[("/working/1/counting", "")]),
            at: "working[1].span.low",
        },
        Fixture {
            name: "a stock that is said to count what is new",
            given: Given::Editors(&[("/working/0/counting", r#""new""#)]),
            at: "working[0].figure",
        },
    ],
};

fn check(scene: &Scene, sink: &mut Sink) {
    let Some(desk) = scene.desk else { return };
    for (_, decision) in desk.decisions() {
        for reference in references(decision) {
            let Some(difference) = desk.stated(reference).and_then(|stated| difference(decision, stated)) else {
                continue;
            };
            let (field, own, asked) = difference;
            let data = [("figure", reference.name), ("field", field)];
            sink.saying(reference.text, &data, [("own", own), ("asked", asked)]);
        }
    }
}

/// The first field in which a figure is of another question: its name, and what stands in the one and in the other.
fn difference(decision: &Decision<'_>, stated: &Stated) -> Option<(&'static str, Phrase, Phrase)> {
    let named = [
        ("measure", &stated.measure, got(&decision.measure)),
        ("place", &stated.place, got(&decision.place)),
        ("population", &stated.population, got(&decision.population)),
    ];
    let unlike = named.into_iter().find_map(|(field, own, asked)| {
        let asked = asked.filter(|asked| *asked != own)?;
        Some((field, bare(own), bare(asked)))
    });
    let (own, asked) = (counting(stated), got(&decision.counting).copied());
    unlike.or_else(|| (own != asked).then(|| ("counting", told(own), told(asked))))
}

fn told(counting: Option<Counting>) -> Phrase {
    match counting {
        Some(Counting::New) => bare("new"),
        Some(Counting::CumulativeSinceStart) => bare("cumulative-since-start"),
        None => say("none", "none"),
    }
}
