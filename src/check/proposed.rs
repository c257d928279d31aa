//! Entries that a program proposed: an author is told of each once, and not of every field it still lacks.

use super::rules::{proposed_figure, repeated_field, unknown_field, wrong_type};
use super::{Finding, Scene};
use crate::draft::items;

/// What is said of a proposed entry besides: what its author has just written, and misspelt.
const STILL_HEARD: [&str; 4] =
    [proposed_figure::RULE.code, repeated_field::RULE.code, unknown_field::RULE.code, wrong_type::RULE.code];

/// Takes out what rules find inside entries that nobody has confirmed yet.
pub fn only_heard_once(scene: &Scene, findings: &mut Vec<Finding>) {
    let draft = scene.draft;
    let figures = items(&draft.figures).filter(|(_, figure)| figure.proposed.is_some()).map(|(text, _)| text);
    let context = items(&draft.context).filter(|(_, context)| context.proposed.is_some()).map(|(text, _)| text);
    let mut entries: Vec<_> = figures.chain(context).map(|text| scene.source.span(text)).collect();
    if entries.is_empty() {
        return;
    }
    entries.sort_by_key(|entry| entry.start);
    findings.retain(|finding| {
        let before = entries.partition_point(|entry| entry.start <= finding.at.start);
        let last = before.checked_sub(1).and_then(|last| entries.get(last));
        STILL_HEARD.contains(&finding.rule.code) || last.is_none_or(|entry| finding.at.end > entry.end)
    });
}

#[cfg(test)]
mod tests {
    use crate::check::hedge::hedge;
    use crate::check::numeral::{numerals, tokens};
    use crate::extract::{places, propose};
    use crate::terms::{Nature, Qualifier};
    use std::fs;
    use std::path::Path;

    /// Once an author has filled in the rest, the rules must find the proposed number in the proposed words.
    #[test]
    fn what_is_proposed_passes_the_rules_that_read_its_words() {
        /// Forms that no text of those has.
        const ODD: &str = "300+ huts, 300-plus huts, 40-odd huts, at least another 30, 2½ hours, 2-million-dollar, $300 m, \
            1.2million, 81\u{a0}250 huts, ٨١٬٢٥٠ huts, a million and a half, two-hundred huts, not quite 100, \
            in the region of 100, half-dozen huts, 15 litres/person/day, 3-4 thousand huts, one-third of them, 1.250 million, \
            it lasted over three days, over three days of rain, 20-30% of them, 300 or more than 400 huts, one out of five, ~1,300 huts, ~ 1,300 huts, (≈2,500 huts), >1,000 huts, huts: >= 1,000, <50 huts, ≥ 20 huts, \
            ≤20 huts, ±30 huts, 45 ± 3 huts, 45±3 huts, c. 600 huts, ca. 600 huts, circa 600 huts, approx. 600 huts, est. 600 huts, \
            (1,200+), 40%+ of them, 40 per cent or more of them, minimum of 8 huts, a maximum of 8 huts, ~$4.6 million, a quarter of a million people, \
            three quarters of a million people, a third of a million people, a quarter-million people, \
            1/3 of homes, 3-4,000 people, no one was killed, nobody died, not a single person was killed, none were hurt, no-one was hurt";
        let texts = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/texts");
        let mut unread = Vec::new();
        let mut held = 0;
        let paths = fs::read_dir(texts).expect("texts").map(|entry| entry.expect("an entry").path());
        let texts = paths
            .filter(|path| path.extension().is_some_and(|ending| ending == "txt"))
            .map(|path| fs::read_to_string(&path).expect("a text"));
        for text in texts.chain([ODD.to_owned()]) {
            let proposals = propose(&text);
            for (one, place) in proposals.iter().zip(places(&text, &proposals)) {
                let Some(amount) = one.amount else { continue };
                held += 1;
                let slack = if one.nature == Nature::Share { 0.0051 } else { 1e-6 };
                let tokens = tokens(&place.words);
                let numbers = numerals(&tokens);
                let near = |value: f64| numbers.iter().find(|number| (number.value - value).abs() <= slack);
                // Of a column of per cent the header says so, and the cell does not.
                let read =
                    |value: f64| near(value).or_else(|| near(value * 100.0).filter(|_| one.nature == Nature::Share));
                let is_bounded = read(amount.low().value()).is_some_and(|number| match hedge(&tokens, number) {
                    Some(hedge) => amount.qualifier() == Qualifier::Range || hedge.fits.contains(&amount.qualifier()),
                    None if number.is_rough => amount.qualifier() == Qualifier::About,
                    None => matches!(amount.qualifier(), Qualifier::Exact | Qualifier::Range),
                });
                if !is_bounded || read(amount.high().value()).is_none() {
                    unread.push(format!("{tokens:?} as {amount:?}"));
                }
            }
        }
        assert!(held > 200 && unread.is_empty(), "{held} held; {}", unread.join("\n"));
    }
}
