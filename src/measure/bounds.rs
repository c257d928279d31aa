//! What a stated amount can have been: an interval, so that only what is impossible is called so.

use crate::terms::{Amount, Qualifier};

/// How far a rounded number may lie from what was counted: "about 100" is 95 to 105, "nearly 100" is 95 to 100.
pub const ROUNDING: f64 = 0.05;

/// From the least to the most that something can be; the most may be infinite, the least never is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bounds {
    low: f64,
    high: f64,
}

impl Bounds {
    /// Nothing, exactly.
    pub const NOTHING: Self = Self { low: 0.0, high: 0.0 };

    /// What an amount can have been, as it was said. Only a word such as "about" or "nearly" gives it room.
    pub fn of(amount: Amount) -> Self {
        let (low, high) = (amount.low().value(), amount.high().value());
        let (below, above) = (1.0 - ROUNDING, 1.0 + ROUNDING);
        match amount.qualifier() {
            Qualifier::AtLeast => Self { low, high: f64::INFINITY },
            Qualifier::AtMost => Self { low: 0.0, high },
            Qualifier::Nearly => Self { low: low * below, high },
            _ if amount.is_about() => Self { low: low * below, high: high * above },
            Qualifier::Exact | Qualifier::About | Qualifier::Range => Self { low, high },
        }
    }

    pub fn low(self) -> f64 {
        self.low
    }

    /// The most, which may be infinite.
    pub fn high(self) -> f64 {
        self.high
    }

    /// Both together.
    pub fn and(self, other: Self) -> Self {
        Self { low: self.low + other.low, high: self.high + other.high }
    }

    /// Either of the two.
    pub fn or(self, other: Self) -> Self {
        Self { low: self.low.min(other.low), high: self.high.max(other.high) }
    }

    /// What must be added to this to become the other: below zero where it fell.
    pub fn change_to(self, other: Self) -> Self {
        Self { low: other.low - self.high, high: other.high - self.low }
    }

    /// Whether this is lower than the other whatever both were.
    pub fn is_below(self, other: Self) -> bool {
        // Sums of numbers such as 0.1 are off by a hair, which is no difference.
        other.low - self.high > 1e-9 * other.low.abs().max(1.0)
    }

    /// Whether both can have been the same.
    pub fn meets(self, other: Self) -> bool {
        !self.is_below(other) && !other.is_below(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn bounds(qualifier: Qualifier, value: f64) -> Bounds {
        Bounds::of(Amount::new(qualifier, Some(value), (None, None), false).expect("an amount"))
    }

    #[test]
    fn only_a_word_that_rounds_gives_room() {
        let exact = bounds(Qualifier::Exact, 100.0);
        assert!(bounds(Qualifier::Exact, 99.0).is_below(exact));
        assert!(bounds(Qualifier::About, 96.0).meets(exact) && bounds(Qualifier::About, 94.0).is_below(exact));
        assert!(bounds(Qualifier::Nearly, 105.0).meets(exact) && !bounds(Qualifier::Nearly, 99.0).meets(exact));
        assert!(bounds(Qualifier::AtLeast, 30.0).meets(exact) && !bounds(Qualifier::AtLeast, 101.0).meets(exact));
        assert!(bounds(Qualifier::AtMost, 300.0).meets(exact) && bounds(Qualifier::AtMost, 99.0).is_below(exact));
        let range =
            |about| Bounds::of(Amount::new(Qualifier::Range, None, (Some(80.0), Some(98.0)), about).expect("a range"));
        assert!(range(false).is_below(exact) && range(true).meets(exact));
    }

    fn amount() -> impl Strategy<Value = Amount> {
        (0..Qualifier::ALL.len(), 0.0..1e9f64, 0.0..1e9f64, any::<bool>()).prop_map(|(n, a, b, about)| {
            let ends = (Some(a.min(b)), Some(a.max(b)));
            match Qualifier::ALL[n] {
                Qualifier::Range => Amount::new(Qualifier::Range, None, ends, about),
                other => Amount::new(other, Some(a), (None, None), false),
            }
            .expect("an amount")
        })
    }

    proptest! {
        #[test]
        fn what_was_said_is_within_its_bounds(amount in amount()) {
            let (bounds, exact) = (Bounds::of(amount), |n| bounds(Qualifier::Exact, n));
            prop_assert!(bounds.meets(exact(amount.low().value())) && bounds.meets(exact(amount.high().value())));
        }

        #[test]
        fn a_number_is_never_both_below_and_above(one in amount(), other in amount()) {
            let (one, other) = (Bounds::of(one), Bounds::of(other));
            let ways = [one.is_below(other), other.is_below(one), one.meets(other)];
            prop_assert_eq!(ways.into_iter().filter(|way| *way).count(), 1);
            prop_assert_eq!(one.meets(other), other.meets(one));
        }

        /// Whatever the first and what came to it were, the total is one that they can make.
        #[test]
        fn a_total_and_what_came_to_it_give_the_next(total in amount(), new in amount()) {
            let (total, new) = (Bounds::of(total), Bounds::of(new));
            prop_assert!(total.change_to(total.and(new)).meets(new));
            prop_assert!(!total.and(new).is_below(total));
            prop_assert!(total.or(new).meets(total) && total.or(new).meets(new));
        }
    }
}
