//! Our own arithmetic: what comes out is never surer than what went in.

use crate::terms::{Amount, Qualifier};

/// All inputs together. `None` where an input is bounded on one side, whose sum nobody could state.
pub fn sum(inputs: &[Amount]) -> Option<Amount> {
    combine(inputs, |lows, highs| (lows.iter().sum(), highs.iter().sum()))
}

/// What is left of the first input after the others. `None` where they are more than it.
pub fn difference(inputs: &[Amount]) -> Option<Amount> {
    combine(inputs, |lows, highs| {
        let rest = |whole: f64, parts: &[f64]| whole - parts.iter().sum::<f64>();
        match (lows, highs) {
            ([low, lows @ ..], [high, highs @ ..]) => (rest(*low, highs), rest(*high, lows)),
            _ => (f64::NAN, f64::NAN),
        }
    })
}

/// The first input as a share of the second, from 0 to 1.
pub fn share(inputs: &[Amount]) -> Option<Amount> {
    let [part, whole] = inputs else { return None };
    let shared = combine(&[*part, *whole], |lows, highs| (lows[0] / highs[1], highs[0] / lows[1]))?;
    (shared.high().value() <= 1.0).then_some(shared)
}

/// Works on the low and the high ends apart, so that a range stays a range and "about" stays about.
fn combine(inputs: &[Amount], of: impl Fn(&[f64], &[f64]) -> (f64, f64)) -> Option<Amount> {
    let one_sided = |a: &Amount| matches!(a.qualifier(), Qualifier::AtLeast | Qualifier::AtMost | Qualifier::Nearly);
    if inputs.is_empty() || inputs.iter().any(one_sided) {
        return None;
    }
    let ends = |end: fn(Amount) -> f64| inputs.iter().map(|&amount| end(amount)).collect::<Vec<_>>();
    let (low, high) = of(&ends(|amount| amount.low().value()), &ends(|amount| amount.high().value()));
    let about = inputs.iter().any(|amount| amount.is_about());
    if inputs.iter().any(|amount| amount.qualifier() == Qualifier::Range) {
        return Amount::new(Qualifier::Range, None, (Some(low), Some(high)), about).ok();
    }
    let qualifier = if about { Qualifier::About } else { Qualifier::Exact };
    Amount::new(qualifier, Some(low), (None, None), false).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn exact(n: f64) -> Amount {
        Amount::new(Qualifier::Exact, Some(n), (None, None), false).expect("an amount")
    }

    fn about(n: f64) -> Amount {
        Amount::new(Qualifier::About, Some(n), (None, None), false).expect("an amount")
    }

    fn range(low: f64, high: f64) -> Amount {
        Amount::new(Qualifier::Range, None, (Some(low), Some(high)), false).expect("an amount")
    }

    #[test]
    fn what_is_left_of_forty_after_thirty_is_ten() {
        assert_eq!(difference(&[exact(40.0), exact(30.0)]), Some(exact(10.0)));
        assert_eq!(difference(&[exact(30.0), exact(40.0)]), None);
    }

    #[test]
    fn a_share_of_about_so_many_is_about_so_much() {
        assert_eq!(share(&[exact(600.0), about(43_500.0)]), Some(about(600.0 / 43_500.0)));
        assert_eq!(share(&[exact(2.0), exact(1.0)]), None);
    }

    #[test]
    fn a_range_stays_a_range() {
        assert_eq!(sum(&[range(30.0, 40.0), exact(5.0)]), Some(range(35.0, 45.0)));
        assert_eq!(difference(&[exact(50.0), range(30.0, 40.0)]), Some(range(10.0, 20.0)));
    }

    #[test]
    fn nobody_can_add_to_nearly() {
        let nearly = Amount::new(Qualifier::Nearly, Some(3.0), (None, None), false).expect("an amount");
        assert_eq!(sum(&[nearly, exact(1.0)]), None);
        assert_eq!(sum(&[]), None);
    }

    proptest! {
        #[test]
        fn what_is_left_and_what_was_taken_make_the_whole(whole in 0..1_000_000u32, part in 0..1_000_000u32) {
            match difference(&[exact(whole.into()), exact(part.into())]) {
                Some(rest) => prop_assert_eq!(sum(&[rest, exact(part.into())]), Some(exact(whole.into()))),
                None => prop_assert!(part > whole),
            }
        }
    }
}
