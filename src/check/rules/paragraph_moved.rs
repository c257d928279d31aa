//! Paragraphs that stand in another order.

use crate::check::{Fixture, Given, Rule, Scene, Sink};
use crate::draft::{got, items};
use crate::fingerprint::out_of_order;

pub const RULE: Rule = Rule {
    code: "paragraph-moved",
    fault: "the paragraph of line {line} stands elsewhere in this text than after those before it",
    mend: "see whether this is the same version of the report; if it is, put the paragraphs in its order",
    why: "What \"there\" and \"the area\" mean depends on the paragraph before. Moved paragraphs are a sign of an edit, \
          and line numbers that are shown no longer lead there.",
    check,
    fixtures: &[Fixture {
        name: "two that changed places",
        given: Given::Copy(
            "The harbour is the largest of the country.\nIts cranes have stood still since the autumn.",
            "Its cranes have stood still since the autumn.\nThe harbour is the largest of the country.",
        ),
        at: "paragraphs[7]",
    }],
};

fn check(scene: &Scene, sink: &mut Sink) {
    let located = scene.located();
    let starts: Vec<(&str, u32, usize)> = items(&scene.draft.paragraphs)
        .filter_map(|(text, paragraph)| {
            let line = *got(&paragraph.line)?;
            Some((text, line, located.get(&line)?.as_ref()?.start))
        })
        .collect();
    let order: Vec<usize> = starts.iter().map(|(_, _, start)| *start).collect();
    for moved in out_of_order(&order) {
        let (text, line, _) = starts[moved];
        sink.at(text, &[("line", &line.to_string())]);
    }
}
