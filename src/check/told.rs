//! Phrases that the words of several rules share: what a thing is called, and numbers that are not one number.

use super::phrase::{Argument, Phrase, say};
use crate::measure::Bounds;

/// What an entry of a register is called: "figure". Of a name that no register has it is shown as it is.
pub fn entry(name: &'static str) -> Phrase {
    match name {
        "claimant" => say("claimant", "claimant"),
        "place" => say("place", "place"),
        "topic" => say("topic", "topic"),
        "population" => say("population", "population"),
        "measure" => say("measure", "measure"),
        "figure" => say("figure", "figure"),
        "context" => say("context", "context"),
        "dispute" => say("dispute", "dispute"),
        "voice" => say("voice", "voice"),
        "chart" => say("chart", "chart"),
        _ => say("note", "note"),
    }
}

/// The two whose ids stand side by side in formulas and charts.
pub fn figure_or_context() -> Phrase {
    say("figure-or-context", "figure or context")
}

/// What somebody probably meant, behind a sentence.
pub fn did_you_mean(near: &str) -> Phrase {
    say("did-you-mean", "; did you mean `{near}`?").given("near", near)
}

/// The same as a hint behind a sentence; nothing where nothing is near.
pub fn hint(near: Option<&str>) -> Argument {
    near.map_or_else(|| Argument::from(""), |near| did_you_mean(near).into())
}

/// An entry by its id: "figure `fled-50`".
pub fn named(name: &'static str, id: &str) -> Phrase {
    say("named", "{what} `{id}`").given("what", entry(name)).given("id", id)
}

/// A figure by its id alone: "`fled-50`".
pub fn bare(id: &str) -> Phrase {
    say("bare", "`{id}`").given("id", id)
}

/// A figure or what belongs to one, as it was before a correction.
pub fn before_correction(of: Phrase) -> Phrase {
    say("before-correction", "{of} before its correction").given("of", of)
}

/// Somebody who is heard in a dispute.
pub fn heard(claimant: &str, dispute: &str) -> Phrase {
    say("heard", "`{claimant}` in the dispute `{dispute}`").given("claimant", claimant).given("dispute", dispute)
}

/// From one number or day to another: "30 to 40".
pub fn span(low: impl Into<Argument>, high: impl Into<Argument>) -> Phrase {
    say("span", "{low} to {high}").given("low", low).given("high", high)
}

/// What an amount can have been: "20", "19 to 21", "20 or more".
pub fn bounds(bounds: Bounds) -> Argument {
    let round = |n: f64| (n * 100.0).round() / 100.0;
    let (low, high) = (round(bounds.low()), round(bounds.high()));
    match () {
        () if low == high => low.to_string().into(),
        () if high.is_infinite() && low.is_infinite() => say("any-number", "any number").into(),
        () if high.is_infinite() => say("or-more", "{low} or more").given("low", low.to_string()).into(),
        () if low.is_infinite() => say("or-less", "{high} or less").given("high", high.to_string()).into(),
        () => span(low.to_string(), high.to_string()).into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::phrase::filled;
    use crate::terms::{Amount, Qualifier};

    #[test]
    fn a_change_is_told_in_figures() {
        let of = |qualifier, value| Bounds::of(Amount::new(qualifier, Some(value), (None, None), false).expect("one"));
        let change = |to: Bounds| filled("{it}", &[("it", bounds(of(Qualifier::Exact, 100.0).change_to(to)))]);
        assert_eq!(change(of(Qualifier::Exact, 120.0)), "20");
        assert_eq!(change(of(Qualifier::Exact, 90.0)), "-10");
        assert_eq!(change(of(Qualifier::AtLeast, 120.0)), "20 or more");
        assert_eq!(change(of(Qualifier::About, 200.0)), "90 to 110");
    }
}
