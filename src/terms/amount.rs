//! How much: a quantity with the qualifier its claimant gave it. There is no bare number.

use super::vocabulary::vocabulary;

/// A finite, non-negative number in the unit of its measure, at most [`Quantity::MAX`].
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Quantity(f64);

impl Quantity {
    /// The largest quantity a report can hold: more than every person, coin or shell a report ever counted, and
    /// small enough that whole numbers stay exact.
    pub const MAX: f64 = 1e15;

    /// `None` for negative, infinite or absurdly large numbers.
    pub fn new(value: f64) -> Option<Self> {
        (value.is_finite() && (0.0..=Self::MAX).contains(&value)).then_some(Self(value))
    }

    pub fn value(self) -> f64 {
        self.0
    }

    /// Whether this can be a number of people.
    pub fn is_whole(self) -> bool {
        self.0.fract() == 0.0
    }
}

vocabulary! {
    /// How the claimant bounded the number. "Maybe" is not here: it is a doubt, not a bound.
    pub enum Qualifier {
        Exact = "exact",
        About = "about",
        AtLeast = "at-least",
        AtMost = "at-most",
        /// Less than, but close to.
        Nearly = "nearly",
        /// Two ends, both stated.
        Range = "range",
    }
}

/// An amount as stated. A range whose ends are swapped cannot be written down.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Amount {
    Exact(Quantity),
    About(Quantity),
    AtLeast(Quantity),
    AtMost(Quantity),
    Nearly(Quantity),
    Range(Range),
}

/// The two stated ends of a range, `low` never above `high`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Range {
    low: Quantity,
    high: Quantity,
    about: bool,
}

/// Why a qualifier and its numbers do not make an amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AmountFault {
    /// A range without both ends, or another amount without its value.
    NumberMissing,
    /// A range with a single value, or a single value with range ends.
    NumbersDoNotFit,
    /// Negative, infinite or larger than [`Quantity::MAX`].
    OutOfBounds,
    /// The low end lies above the high one.
    Backward,
}

impl Amount {
    /// Puts an amount together from its parts, as a report file gives them.
    ///
    /// # Errors
    /// Says which part is missing, superfluous, out of bounds or swapped.
    pub fn new(
        qualifier: Qualifier,
        value: Option<f64>,
        ends: (Option<f64>, Option<f64>),
        about: bool,
    ) -> Result<Self, AmountFault> {
        let quantity = |n: f64| Quantity::new(n).ok_or(AmountFault::OutOfBounds);
        match (qualifier, value, ends) {
            (Qualifier::Range, None, (Some(low), Some(high))) => {
                let (low, high) = (quantity(low)?, quantity(high)?);
                if low > high {
                    return Err(AmountFault::Backward);
                }
                Ok(Self::Range(Range { low, high, about }))
            }
            (Qualifier::Range, None, _) | (_, None, (None, None)) => Err(AmountFault::NumberMissing),
            (Qualifier::Range, Some(_), _) | (_, _, (Some(_), _) | (_, Some(_))) => Err(AmountFault::NumbersDoNotFit),
            (_, Some(_), _) if about => Err(AmountFault::NumbersDoNotFit),
            (Qualifier::Exact, Some(n), _) => Ok(Self::Exact(quantity(n)?)),
            (Qualifier::About, Some(n), _) => Ok(Self::About(quantity(n)?)),
            (Qualifier::AtLeast, Some(n), _) => Ok(Self::AtLeast(quantity(n)?)),
            (Qualifier::AtMost, Some(n), _) => Ok(Self::AtMost(quantity(n)?)),
            (Qualifier::Nearly, Some(n), _) => Ok(Self::Nearly(quantity(n)?)),
        }
    }

    pub fn qualifier(self) -> Qualifier {
        match self {
            Self::Exact(_) => Qualifier::Exact,
            Self::About(_) => Qualifier::About,
            Self::AtLeast(_) => Qualifier::AtLeast,
            Self::AtMost(_) => Qualifier::AtMost,
            Self::Nearly(_) => Qualifier::Nearly,
            Self::Range(_) => Qualifier::Range,
        }
    }

    /// The lowest number stated.
    pub fn low(self) -> Quantity {
        match self {
            Self::Range(range) => range.low,
            Self::Exact(q) | Self::About(q) | Self::AtLeast(q) | Self::AtMost(q) | Self::Nearly(q) => q,
        }
    }

    /// The highest number stated.
    pub fn high(self) -> Quantity {
        match self {
            Self::Range(range) => range.high,
            _ => self.low(),
        }
    }

    /// Whether the ends themselves are rounded: "around 30, 40", "about 43,500".
    pub fn is_about(self) -> bool {
        matches!(self, Self::About(_) | Self::Range(Range { about: true, .. }))
    }

    /// As authors are told it and may write it, in English: "at least 30", "about 30 to 40". `number` writes its numbers.
    pub fn in_words(self, number: impl Fn(f64) -> String) -> String {
        let (low, high) = (number(self.low().value()), number(self.high().value()));
        match self.qualifier() {
            Qualifier::Exact => low,
            Qualifier::About => format!("about {low}"),
            Qualifier::AtLeast => format!("at least {low}"),
            Qualifier::AtMost => format!("at most {low}"),
            Qualifier::Nearly => format!("nearly {low}"),
            Qualifier::Range if self.is_about() => format!("about {low} to {high}"),
            Qualifier::Range => format!("{low} to {high}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_range_needs_both_ends_in_order() {
        let range = |low, high| Amount::new(Qualifier::Range, None, (low, high), false);
        assert_eq!(range(Some(40.0), Some(30.0)), Err(AmountFault::Backward));
        assert_eq!(range(Some(30.0), None), Err(AmountFault::NumberMissing));
        assert!(range(Some(30.0), Some(30.0)).is_ok());
    }

    #[test]
    fn numbers_that_do_not_fit_their_qualifier_are_refused() {
        let both = Amount::new(Qualifier::Exact, Some(1.0), (Some(1.0), Some(2.0)), false);
        assert_eq!(both, Err(AmountFault::NumbersDoNotFit));
        assert_eq!(Amount::new(Qualifier::Exact, Some(1.0), (None, None), true), Err(AmountFault::NumbersDoNotFit));
        assert_eq!(Amount::new(Qualifier::Exact, None, (None, None), false), Err(AmountFault::NumberMissing));
    }

    proptest! {
        #[test]
        fn what_is_built_keeps_its_numbers_in_order(low in 0.0..1e15f64, high in 0.0..1e15f64, about: bool) {
            match Amount::new(Qualifier::Range, None, (Some(low), Some(high)), about) {
                Ok(amount) => {
                    prop_assert!(amount.low() <= amount.high());
                    prop_assert_eq!((amount.low().value(), amount.high().value()), (low, high));
                    prop_assert_eq!(amount.is_about(), about);
                }
                Err(fault) => prop_assert!(fault == AmountFault::Backward && low > high),
            }
        }

        #[test]
        fn no_number_outside_the_bounds_becomes_a_quantity(n in proptest::num::f64::ANY) {
            let fits = n.is_finite() && (0.0..=Quantity::MAX).contains(&n);
            prop_assert_eq!(Quantity::new(n).is_some(), fits);
        }
    }
}
