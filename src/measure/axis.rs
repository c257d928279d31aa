//! When two figures may be drawn on one axis.

use crate::terms::{Kind, Quantity};
use std::fmt;

/// The largest number an axis can show beside the smallest: a bar of half a pixel on a bar of a thousand.
pub const MOST_RATIO: f64 = 2000.0;

/// What must be the same for two figures to share an axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Axis<'a> {
    pub kind: Kind,
    pub unit: &'a str,
    pub place: &'a str,
    pub population: &'a str,
}

/// Why two figures cannot share an axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Incomparable {
    Kind,
    Unit,
    Place,
    Population,
}

impl Axis<'_> {
    /// Every way in which two axes differ.
    pub fn differences(&self, other: &Axis<'_>) -> Vec<Incomparable> {
        [
            (self.kind != other.kind, Incomparable::Kind),
            (self.unit != other.unit, Incomparable::Unit),
            (self.place != other.place, Incomparable::Place),
            (self.population != other.population, Incomparable::Population),
        ]
        .into_iter()
        .filter_map(|(differs, why)| differs.then_some(why))
        .collect()
    }

    /// Whether the smaller of two quantities would vanish beside the larger.
    pub fn too_far_apart(a: Quantity, b: Quantity) -> bool {
        let (a, b) = (a.value().min(b.value()), a.value().max(b.value()));
        a > 0.0 && b / a > MOST_RATIO
    }
}

impl fmt::Display for Incomparable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Kind => "kind",
            Self::Unit => "unit",
            Self::Place => "place",
            Self::Population => "population",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stock_and_a_flow_of_other_places_differ_in_both() {
        let refugees = Axis { kind: Kind::Stock, unit: "people", place: "turkey", population: "people" };
        let fled = Axis { kind: Kind::Flow, place: "aleppo", ..refugees };
        assert_eq!(refugees.differences(&fled), [Incomparable::Kind, Incomparable::Place]);
        assert!(refugees.differences(&refugees).is_empty());
    }

    #[test]
    fn two_hundred_thousand_hides_two() {
        let quantity = |n| Quantity::new(n).expect("a quantity");
        assert!(Axis::too_far_apart(quantity(2.0), quantity(200_000.0)));
        assert!(!Axis::too_far_apart(quantity(600.0), quantity(43_500.0)));
        assert!(!Axis::too_far_apart(quantity(0.0), quantity(5.0)));
    }
}
