//! Parts that do not add up to their total.

use crate::check::numeral::{numerals, tokens};
use crate::check::overlap::{Overlaps, common, overlaps};
use crate::check::phrase::Argument;
use crate::check::told::bounds;
use crate::check::{FigureScene, Fixture, Given, Rule, Scene, Sink};
use crate::draft::got;
use crate::measure::Bounds;
use crate::terms::{BASE_LANGUAGE, Level};
use std::collections::{BTreeMap, BTreeSet};

pub const RULE: Rule = Rule {
    code: "parts-unlike-total",
    fault: "the stated parts of `{whole}` come to {sum}, and it is {total}: {parts}",
    mend: "hold each of them against the report, a wrong row of a table first; if the report has it so, say in the caveat of \
           `{whole}` that its parts come to {sum}",
    why: "A wrong cell is the commonest fault of copying from a table, and its number stands in the report's text all the \
          same. Where parts of one speaker, measure, population and period lie side by side in the total's place, they \
          cannot come to more than it; and where every place of their level that the file knows there is among them, not to \
          less. A report may have added up wrongly itself: then its readers are told.",
    check,
    fixtures: &[
        Fixture {
            name: "parts that come to more",
            given: Given::Edits(&[
                ("/figures/4/population", r#""people""#),
                ("/figures/4/claimant", r#""monitor""#),
                ("/figures/4/support", r#""one-source""#),
                ("/figures/4/relations/0/is", r#""part-of""#),
                ("/figures/4/period", TUESDAY),
                ("/figures/-", HARBOUR),
                ("/figures/10/amount/value", "20"),
                ("/figures/10/evidence/words", r#""20 people""#),
                ("/figures/10/evidence/word", "13"),
            ]),
            at: "figures[1].amount",
        },
        Fixture {
            name: "all the districts, and they come to less",
            given: Given::Edits(&[
                ("/figures/4/population", r#""people""#),
                ("/figures/4/claimant", r#""monitor""#),
                ("/figures/4/support", r#""one-source""#),
                ("/figures/4/relations/0/is", r#""part-of""#),
                ("/figures/4/period", TUESDAY),
                ("/places/3/level", r#""district""#),
                ("/figures/-", HARBOUR),
            ]),
            at: "figures[1].amount",
        },
    ],
};

const TUESDAY: &str = r#"{"start": {"day": "2024-03-05", "known": "stated"}, "end": {"day": "2024-03-05", "known": "stated"}, "label": {"en": "Tuesday"}}"#;
const HARBOUR: &str = r#"{"id": "killed-harbour", "measure": "killed", "amount": {"qualifier": "exact", "value": 12}, "label": {"en": "people killed in the harbour district"}, "place": "harbour", "period": {"start": {"day": "2024-03-05", "known": "stated"}, "end": {"day": "2024-03-05", "known": "stated"}, "label": {"en": "Tuesday 5 March 2024"}}, "population": "people", "claimant": "monitor", "support": "one-source", "caveat": {"text": {"en": "How is not stated."}}, "evidence": {"line": 3, "words": "12 civilians", "word": 16}, "relations": [{"is": "part-of", "figure": "killed-20"}]}"#;

fn check(scene: &Scene, sink: &mut Sink) {
    let overlaps = overlaps(scene);
    for (id, parts) in parts_by_whole(scene) {
        let Some(whole) = scene.figure(id).filter(|_| parts.len() > 1 && are_apart(scene, &overlaps, &parts)) else {
            continue;
        };
        let of = |figure: &FigureScene| figure.amount.map(Bounds::of);
        let (Some(total), Some(sum)) = (of(&whole), parts.iter().filter_map(of).reduce(Bounds::and)) else { continue };
        // A part that is more than all by itself has a rule of its own.
        let is_more = total.is_below(sum) && !parts.iter().filter_map(of).any(|part| total.is_below(part));
        let is_less = sum.is_below(total) && are_all(scene, &whole, &parts);
        if (is_more || is_less) && !tells(&whole, sum) {
            let parts = Argument::List(parts.iter().map(|part| Argument::from(format!("`{}`", part.id))).collect());
            let words = [("sum", bounds(sum)), ("total", bounds(total)), ("parts", parts)];
            sink.saying(whole.amount_text(), &[("whole", whole.id)], words);
        }
    }
}

/// Of each whole the parts that are stated of another place in it and of the same otherwise.
fn parts_by_whole<'d, 'a>(scene: &Scene<'d, 'a>) -> BTreeMap<&'d str, Vec<FigureScene<'d, 'a>>> {
    let mut found: BTreeMap<&str, Vec<FigureScene>> = BTreeMap::new();
    for (part, whole) in scene.parts_and_wholes() {
        if is_alike(&part, &whole) && scene.lies_in(&part, &whole) {
            found.entry(whole.id).or_default().push(part);
        }
    }
    found
}

fn is_alike(part: &FigureScene, whole: &FigureScene) -> bool {
    let is_stated = |figure: &FigureScene| figure.amount.is_some() && figure.draft.derived.is_none();
    let of = |figure: &FigureScene| {
        let draft = figure.draft;
        let ids = [&draft.measure, &draft.population, &draft.claimant].map(|field| got(field).cloned());
        (ids, figure.period.map(|period| (period.bounds(), period.tally())))
    };
    is_stated(part) && is_stated(whole) && of(part) == of(whole)
}

/// Whether no two of them can count the same people.
fn are_apart(scene: &Scene, overlaps: &Overlaps, parts: &[FigureScene]) -> bool {
    let ids: BTreeMap<&str, usize> = parts.iter().enumerate().map(|(i, part)| (part.id, i)).collect();
    let places: BTreeSet<&str> = parts.iter().filter_map(|part| got(&part.draft.place)).map(String::as_str).collect();
    let is_inside_another = |place: &&str| scene.around(place).iter().any(|outer| places.contains(outer.as_str()));
    places.len() == parts.len()
        && !places.iter().any(is_inside_another)
        && parts.iter().all(|part| common(overlaps.get(part.id), &ids).is_empty())
}

/// Whether every place of their level that lies in the whole's is among theirs.
fn are_all(scene: &Scene, whole: &FigureScene, parts: &[FigureScene]) -> bool {
    let level = |id: &str| scene.place(id).and_then(|place| got(&place.level)).copied();
    let own: BTreeSet<&str> = parts.iter().filter_map(|part| got(&part.draft.place)).map(String::as_str).collect();
    let levels: BTreeSet<Option<Level>> = own.iter().map(|id| level(id)).collect();
    let Some(outer) = got(&whole.draft.place).filter(|_| levels.len() == 1) else { return false };
    let is_one_of_them = |id: &&str| levels.contains(&level(id)) && scene.around(id).contains(outer);
    scene.place_ids().into_iter().filter(is_one_of_them).all(|id| own.contains(id))
}

/// Whether its readers are told what the parts come to.
fn tells(whole: &FigureScene, sum: Bounds) -> bool {
    let caveat = got(&whole.draft.caveat).and_then(|caveat| got(&caveat.text));
    let told = caveat.map(|text| numerals(&tokens(text.get(BASE_LANGUAGE)))).unwrap_or_default();
    told.iter().any(|number| [sum.low(), sum.high()].contains(&number.value))
}

#[cfg(test)]
mod tests {
    use super::{HARBOUR, TUESDAY};
    use crate::check::Given;
    use crate::check::example::example;

    fn is_found(more: &[(&'static str, &'static str)]) -> bool {
        let parts = [
            ("/figures/4/population", r#""people""#),
            ("/figures/4/claimant", r#""monitor""#),
            ("/figures/4/support", r#""one-source""#),
            ("/figures/4/relations/0/is", r#""part-of""#),
            ("/figures/4/period", TUESDAY),
            ("/places/3/level", r#""district""#),
            ("/figures/-", HARBOUR),
        ];
        let edits: Vec<_> = parts.iter().chain(more).copied().collect();
        let (_, findings) = example(&Given::Edits(edits.leak())).expect("a file");
        findings.iter().any(|finding| finding.rule.code == super::RULE.code)
    }

    #[test]
    fn parts_are_added_up_only_where_nothing_else_can_be_the_difference() {
        assert!(is_found(&[]), "12 and 2 of 20, in all the districts");
        assert!(!is_found(&[("/figures/10/amount/value", "18")]), "they are the total");
        assert!(!is_found(&[("/figures/1/amount/qualifier", r#""at-most""#)]), "it is no more than that");
        assert!(!is_found(&[("/figures/10/period/end/day", r#""2024-03-04""#)]), "another day");
        assert!(!is_found(&[("/figures/4/claimant", r#""mayor""#)]), "another speaker");
        assert!(!is_found(&[("/places/3/level", r#""site""#)]), "there may be more than districts");
        let third = r#"{"id": "hills", "name": {"en": "the hills"}, "level": "district", "within": "exampleland"}"#;
        assert!(!is_found(&[("/places/-", third)]), "of a third district nothing is stated");
        let overlap = r#"{"is": "may-overlap", "figure": "killed-harbour"}"#;
        assert!(!is_found(&[("/figures/10/amount/value", "19"), ("/figures/4/relations/-", overlap)]));
        let told = r#""The two districts come to 14; why is not stated.""#;
        assert!(!is_found(&[("/figures/1/caveat/text/en", told)]), "readers are told");
    }
}
