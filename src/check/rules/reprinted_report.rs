//! Many short quotations that are together a reprint.

use crate::check::{Fixture, Given, Rule, Scene, Sink, place_of};
use crate::draft::{got, items};
use std::collections::BTreeSet;

pub const RULE: Rule = Rule {
    code: "reprinted-report",
    fault: "{quoted} of the report's {words} words are quoted, and with these it is more than a tenth",
    mend: "shorten the quotations to the words that hold the numbers, or leave out some of the context",
    why: "The report belongs to its publisher. The page points at it, and does not stand in for it.",
    check,
    fixtures: &[Fixture {
        name: "a report of half the length",
        given: Given::Edits(&[
            ("/paragraphs/7", ""),
            ("/paragraphs/6", ""),
            ("/paragraphs/5", ""),
        ]),
        at: "disputes[0].sides[0].voices[0].evidence.words",
    }],
};

fn check(scene: &Scene, sink: &mut Sink) {
    let words: u64 =
        items(&scene.draft.paragraphs).filter_map(|(_, paragraph)| got(&paragraph.words)).map(|&n| u64::from(n)).sum();
    let mut quoted = BTreeSet::new();
    let mut crossed = None;
    for quote in scene.repeated() {
        let (Some(line), Some(positions)) = (quote.line(), quote.positions()) else { continue };
        quoted.extend(positions.map(|at| (line, at)));
        if crossed.is_none() && quoted.len() as u64 * 10 > words {
            crossed = Some(quote);
        }
    }
    // Without paragraphs there is nothing to hold it against; that is reported as such.
    if let Some(quote) = crossed.filter(|_| words > 0) {
        let arguments = [("quoted", quoted.len().to_string()), ("words", words.to_string())];
        let arguments = arguments.each_ref().map(|(name, value)| (*name, value.as_str()));
        sink.at(place_of(&quote.evidence.words, quote.text), &arguments);
    }
}
