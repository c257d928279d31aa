//! Our own arithmetic done anew, where numbers that go into it become others.

use super::formula::{Derived, Operation};
use super::rules::wrong_arithmetic::agree;
use super::{Holds, Scene};
use crate::draft::Source;
use crate::terms::{Amount, Qualifier};
use std::collections::{BTreeMap, BTreeSet};

/// The figures of our arithmetic that come out otherwise once some figures have other amounts, with what comes out: those
/// that count such a figure, and those that count these. In the order of the file.
///
/// One that has no result any more (a sum of "at least") is left out: the rule `wrong-arithmetic` tells of it.
pub fn recounted(source: &Source, changed: &BTreeMap<String, Amount>) -> Vec<(String, Amount)> {
    let Ok(draft) = source.draft() else { return Vec::new() };
    let scene = Scene::new(source, &draft, Holds::Report, None, None);
    let derived = scene.derived();
    let by_id: BTreeMap<&str, &Derived> = derived.iter().map(|derived| (derived.figure.id, derived)).collect();
    let recount = Recount { by_id, changed };
    let found = derived.iter().filter(|derived| !changed.contains_key(derived.figure.id)).filter_map(|derived| {
        let amount = recount.of(derived, 0)?;
        (Some(amount) != derived.figure.amount).then(|| (derived.figure.id.to_owned(), amount))
    });
    found.collect()
}

/// The figures of our arithmetic that count any of these, or count what counts them. In the order of the file.
pub fn counted_on(source: &Source, ids: &BTreeSet<String>) -> Vec<String> {
    let Ok(draft) = source.draft() else { return Vec::new() };
    let scene = Scene::new(source, &draft, Holds::Report, None, None);
    let derived = scene.derived();
    let mut reached = ids.clone();
    loop {
        let more: Vec<&str> = derived
            .iter()
            .filter(|one| !reached.contains(one.figure.id) && one.inputs.iter().any(|input| reached.contains(input.id)))
            .map(|one| one.figure.id)
            .collect();
        if more.is_empty() {
            break;
        }
        reached.extend(more.into_iter().map(str::to_owned));
    }
    derived.iter().map(|one| one.figure.id.to_owned()).filter(|id| reached.contains(id) && !ids.contains(id)).collect()
}

struct Recount<'r, 'd, 'a> {
    by_id: BTreeMap<&'d str, &'r Derived<'d, 'a>>,
    changed: &'r BTreeMap<String, Amount>,
}

impl Recount<'_, '_, '_> {
    /// What a formula gives; the amount that stands there where it still says so.
    fn of(&self, derived: &Derived<'_, '_>, depth: usize) -> Option<Amount> {
        // Formulas that go round in a circle have a rule of their own.
        if depth > self.by_id.len() {
            return None;
        }
        let inputs: Option<Vec<Amount>> = derived
            .inputs
            .iter()
            .map(|input| match (self.changed.get(input.id), self.by_id.get(input.id)) {
                (Some(&amount), _) => Some(amount),
                (None, Some(inner)) => self.of(inner, depth + 1),
                (None, None) => input.amount,
            })
            .collect();
        let result = derived.operation.result(&inputs?)?;
        match derived.figure.amount {
            Some(said) if agree(said, result, derived.operation) => Some(said),
            _ => rounded(result, derived.operation),
        }
    }
}

/// Shares are written with four decimals; one that has more is then about so much.
fn rounded(result: Amount, operation: Operation) -> Option<Amount> {
    if operation != Operation::Share {
        return Some(result);
    }
    let four = |value: f64| (value * 10_000.0).round() / 10_000.0;
    let (low, high) = (four(result.low().value()), four(result.high().value()));
    match result.qualifier() {
        Qualifier::Range => Amount::new(Qualifier::Range, None, (Some(low), Some(high)), result.is_about()).ok(),
        Qualifier::Exact if low == result.low().value() => Some(result),
        _ => Amount::new(Qualifier::About, Some(low), (None, None), false).ok(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source() -> Source {
        Source { name: "base".into(), text: include_str!("base.json").into() }
    }

    fn exact(n: f64) -> Amount {
        Amount::new(Qualifier::Exact, Some(n), (None, None), false).expect("an amount")
    }

    #[test]
    fn what_counts_a_changed_number_is_counted_anew() {
        let changed = |id: &str, n| BTreeMap::from([(id.to_owned(), exact(n))]);
        assert_eq!(recounted(&source(), &BTreeMap::new()), []);
        assert_eq!(recounted(&source(), &changed("killed-20", 22.0)), [("killed-rest-8".to_owned(), exact(10.0))]);
        assert_eq!(recounted(&source(), &changed("fled-50", 51.0)), [], "nothing counts it");
        assert_eq!(recounted(&source(), &changed("killed-20", 11.0)), [], "twelve cannot be taken from eleven");
    }

    #[test]
    fn what_rests_on_a_figure_is_found() {
        let ids = BTreeSet::from(["killed-20".to_owned()]);
        assert_eq!(counted_on(&source(), &ids), ["killed-rest-8"]);
    }
}
