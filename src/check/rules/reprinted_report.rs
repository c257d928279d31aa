//! Many short quotations that are together a reprint.

use crate::check::phrase::{Argument, say};
use crate::check::{Fixture, Given, Quote, Rule, Scene, Sink};
use crate::draft::{got, items};
use std::cmp::Reverse;
use std::collections::BTreeSet;

pub const RULE: Rule = Rule {
    code: "reprinted-report",
    fault: "{quoted} of the report's {words} words are quoted, and {most}, a tenth, may be; the longest quotations, in words: {longest}",
    mend: "shorten each `evidence.words` to the number, what bounds it, and its noun (\"about 50 people\"), the longest first, and move `word` to its \
           first word; where that is not enough, leave out figures or context",
    why: "The report belongs to its publisher. The page points at it, and does not stand in for it. So all quotations together \
          are at most a tenth of its words, each word counted once.",
    check,
    fixtures: &[
        Fixture {
            name: "two quotations of half a sentence",
            given: Given::Edits(&[
                ("/figures/0/evidence/words", r#""50 people had fled the harbour""#),
                ("/figures/8/evidence/words", r#""three times an hour during the""#),
            ]),
            at: "figures[0].evidence.words",
        },
        Fixture {
            name: "a report of half the length",
            given: Given::Edits(&[
                ("/paragraphs/7", ""),
                ("/paragraphs/6", ""),
                ("/paragraphs/5", ""),
            ]),
            at: "disputes[0].reporters.evidence.words",
        },
    ],
};

/// How many words of a report of so many may be quoted.
pub fn most_quoted(words: u64) -> u64 {
    words / 10
}

/// Of so many quotations it is said whose they are.
const MOST_NAMED: usize = 5;

fn check(scene: &Scene, sink: &mut Sink) {
    let words: u64 =
        items(&scene.draft.paragraphs).filter_map(|(_, paragraph)| got(&paragraph.words)).map(|&n| u64::from(n)).sum();
    let placed = |quote: &&Quote| quote.line().is_some() && quote.positions().is_some();
    let mut quotes: Vec<_> = scene.repeated().filter(placed).collect();
    let all = quotes.iter().filter_map(|quote| quote.line().zip(quote.positions()));
    let quoted = all.flat_map(|(line, positions)| positions.map(move |at| (line, at))).collect::<BTreeSet<_>>().len();
    let most = most_quoted(words);
    quotes.sort_by_key(|quote| Reverse(quote.words.len()));
    // Without paragraphs there is nothing to hold it against; that is reported as such.
    let Some(first) = quotes.first().filter(|_| words > 0 && quoted as u64 > most) else { return };
    let named = quotes.iter().take(MOST_NAMED).map(|quote| {
        let count = quote.words.len().to_string();
        Argument::from(say("so-long", "{owner} ({count})").given("owner", &quote.owner).given("count", count))
    });
    let counts = [("quoted", quoted.to_string()), ("words", words.to_string()), ("most", most.to_string())];
    let counts = counts.each_ref().map(|(name, count)| (*name, count.as_str()));
    sink.saying(first.words_text(), &counts, [("longest", named.collect::<Argument>())]);
}
