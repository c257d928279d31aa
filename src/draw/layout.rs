//! Where marks fall: places in units across and px down, worked out without drawing anything.

use super::canvas::WIDTH;
use super::hatch;

/// The narrowest drawing, in px, on which texts and marks keep apart: an embed in a narrow column.
pub const NARROWEST: f64 = 280.0;
/// The height of a bar, in px.
pub const BAR: i32 = 44;
/// A bar whose end is not exact ends at this share of the width; behind it, it fades.
pub const ABOUT_ENDS_AT: f64 = 1.0 - hatch::FADE as f64 / WIDTH as f64;

/// A linear axis from zero to so much, between two places.
#[derive(Clone, Copy, Debug)]
pub struct Scale {
    most: f64,
    from: i32,
    to: i32,
}

impl Scale {
    pub fn new(most: f64, from: i32, to: i32) -> Self {
        Self { most, from, to }
    }

    /// Where a value stands. One beyond the axis stands at its end: nothing leaves the drawing.
    pub fn at(&self, value: f64) -> i32 {
        let share = if self.most > 0.0 { (value / self.most).clamp(0.0, 1.0) } else { 0.0 };
        self.from + (f64::from(self.to - self.from) * share).round() as i32
    }
}

/// The end of an axis that holds so much, and its ticks from zero to that end: steps of 1, 2 or 5 times a power of
/// ten, at most `count` of them.
pub fn nice_ticks(most: f64, count: usize) -> (f64, Vec<f64>) {
    let most = if most.is_finite() && most > 0.0 { most } else { 1.0 };
    let steps = (most / count.max(1) as f64).log10().floor() as i32..;
    let steps = steps.flat_map(|exponent| [1.0, 2.0, 5.0].map(|digit| (digit, exponent)));
    // Negative powers are divided by: three tenths are 3 / 10, which 3 * 0.1 misses.
    let multiple = |(digit, exponent): (f64, i32), n: f64| {
        if exponent < 0 { n * digit / 10f64.powi(-exponent) } else { n * digit * 10f64.powi(exponent) }
    };
    let fits = |&step: &(f64, i32)| multiple(step, count.max(1) as f64) >= most;
    let step = steps.take(64).find(fits).unwrap_or((most, 0));
    let needed = (1..=count.max(1)).find(|&n| multiple(step, n as f64) >= most).unwrap_or(1);
    let ticks: Vec<f64> = (0..=needed).map(|n| multiple(step, n as f64)).collect();
    (multiple(step, needed as f64), ticks)
}

/// Squares in a row: ten are counted at a glance; beyond a hundred, rows of twenty smaller ones keep the drawing low.
const TEN: Grid = Grid { columns: 10, half: 8, pitch: 24 };
const TWENTY: Grid = Grid { columns: 20, half: 4, pitch: 12 };
/// Up to so many squares are drawn in rows of ten.
const MOST_IN_TENS: usize = 100;

struct Grid {
    columns: usize,
    /// Half the side of a square, in px.
    half: u32,
    /// From row to row, in px.
    pitch: i32,
}

/// Where the squares of a unit chart stand: their centres, half their side in px, and how high the drawing is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Squares {
    pub centres: Vec<(i32, i32)>,
    pub half: u32,
    pub height: u32,
}

fn grid(count: usize) -> Grid {
    if count <= MOST_IN_TENS { TEN } else { TWENTY }
}

/// The width at which so many squares stand as far apart across as down, and how far the outermost of them then stay
/// from its edges, in px.
pub fn even_width(count: usize) -> (u32, u32) {
    let Grid { columns, half, pitch } = grid(count);
    let pitch = pitch.unsigned_abs();
    (columns as u32 * pitch, pitch / 2 - half)
}

/// Places the squares of each part row by row. Every part begins a row of its own, so that nobody takes the end of one
/// for the beginning of the next.
pub fn squares(parts: &[usize]) -> Squares {
    let Grid { columns, half, pitch } = grid(parts.iter().sum());
    let step = WIDTH as usize / columns;
    let mut first_row = 0;
    let mut centres = Vec::new();
    for &count in parts {
        for i in 0..count {
            let (column, row) = (i % columns, first_row + i / columns);
            let x = step * column + step / 2;
            centres.push((i32::try_from(x).unwrap_or(0), pitch * i32::try_from(row).unwrap_or(0) + pitch / 2));
        }
        first_row += count.div_ceil(columns);
    }
    let rows = u32::try_from(first_row.max(1)).unwrap_or(1);
    Squares { centres, half, height: rows * pitch.unsigned_abs() }
}

/// The squares of a part that stand for `each`, by the share of each that is said at least, and at most.
pub fn pieces(low: f64, high: f64, each: f64) -> Vec<(f64, f64)> {
    let squares = |amount: f64| if each > 0.0 { (amount / each).max(0.0) } else { 0.0 };
    let (low, high) = (squares(low), squares(high));
    (0..high.ceil() as usize)
        .map(|n| (low - n as f64, high - n as f64))
        .map(|(low, high)| (share(low), share(high)))
        .collect()
}

fn share(of: f64) -> f64 {
    of.clamp(0.0, 1.0)
}

/// A part of a bar in the bar's amounts, read from its end backwards.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Slice {
    /// Where it begins if there is as much of it as was said at most.
    pub most: f64,
    /// Where it begins if there is as much of it as was said at least.
    pub least: f64,
    pub end: f64,
}

/// Where the parts of a bar stand, each by its low and its high end, the first at the end of what the bar holds at
/// least. Only parts that need more room than that reach into what it may hold at most.
pub fn slices(whole: (f64, f64), parts: &[(f64, f64)]) -> Vec<Slice> {
    let needed: f64 = parts.iter().map(|(_, high)| high).sum();
    let mut end = whole.0.max(needed).min(whole.1);
    parts
        .iter()
        .map(|(low, high)| {
            let slice = Slice { most: (end - high).max(0.0), least: (end - low).max(0.0), end };
            end = slice.most;
            slice
        })
        .collect()
}

/// The middle of the `n`th of so many paragraphs, both counted from 1, in units.
pub fn paragraph(n: usize, of: usize) -> i32 {
    let of = of.max(1);
    i32::try_from((2 * n.clamp(1, of) - 1) * WIDTH as usize / (2 * of)).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn forty_people_make_four_rows_of_ten() {
        let placed = squares(&[40]);
        assert_eq!(placed.height, 96);
        assert_eq!((placed.centres[0], placed.centres[39]), ((5000, 12), (95_000, 84)));
    }

    #[test]
    fn at_their_even_width_squares_stand_as_far_apart_across_as_down() {
        for count in [40, 150] {
            let (placed, (width, clear)) = (squares(&[count]), even_width(count));
            let px = |units: i32| units as f32 * width as f32 / WIDTH as f32;
            let (first, second) = (placed.centres[0], placed.centres[1]);
            assert_eq!(px(second.0 - first.0), 2.0 * first.1 as f32);
            assert_eq!(px(first.0), (clear + placed.half) as f32);
        }
    }

    #[test]
    fn each_part_begins_a_row() {
        let placed = squares(&[11, 1]);
        assert_eq!((placed.centres[10], placed.centres[11], placed.height), ((5000, 36), (5000, 60), 72));
    }

    #[test]
    fn ticks_are_round_numbers_from_zero_to_beyond_the_most() {
        assert_eq!(nice_ticks(40.0, 5), (40.0, vec![0.0, 10.0, 20.0, 30.0, 40.0]));
        assert_eq!(nice_ticks(17_500.0, 4), (20_000.0, vec![0.0, 5_000.0, 10_000.0, 15_000.0, 20_000.0]));
        assert_eq!(nice_ticks(0.3, 3), (0.3, vec![0.0, 0.1, 0.2, 0.3]));
        assert_eq!(nice_ticks(0.0, 4).0, 1.0, "an axis of nothing still has a length");
    }

    #[test]
    fn the_last_square_of_a_part_is_the_fraction_it_is() {
        let squares = pieces(43_500.0, 43_500.0, 1_000.0);
        assert_eq!((squares.len(), squares[42], squares[43]), (44, (1.0, 1.0), (0.5, 0.5)));
        assert_eq!(pieces(40.0, 40.0, 1.0), [(1.0, 1.0); 40]);
    }

    #[test]
    fn between_its_ends_a_part_is_not_filled() {
        assert_eq!(pieces(1.0, 3.0, 1.0), [(1.0, 1.0), (0.0, 1.0), (0.0, 1.0)]);
        assert_eq!(pieces(125.0, 250.0, 100.0), [(1.0, 1.0), (0.25, 1.0), (0.0, 0.5)]);
    }

    #[test]
    fn the_newest_arrivals_are_the_end_of_the_bar() {
        let slice = |most, least, end| Slice { most, least, end };
        let exact = |amount: f64| (amount, amount);
        assert_eq!(slices(exact(43_500.0), &[exact(600.0)]), [slice(42_900.0, 42_900.0, 43_500.0)]);
        let thirty_and_ten = [slice(10.0, 10.0, 40.0), slice(0.0, 0.0, 10.0)];
        assert_eq!(slices(exact(40.0), &[exact(30.0), exact(10.0)]), thirty_and_ten);
    }

    #[test]
    fn parts_stand_in_what_is_there_at_least_unless_they_need_more() {
        assert_eq!(slices((300.0, 350.0), &[(40.0, 50.0)]), [Slice { most: 250.0, least: 260.0, end: 300.0 }]);
        assert_eq!(slices((30.0, 50.0), &[(40.0, 40.0)]), [Slice { most: 0.0, least: 0.0, end: 40.0 }]);
    }

    #[test]
    fn the_first_paragraph_stands_where_the_last_does_mirrored() {
        let both = paragraph(1, 30) + paragraph(30, 30);
        assert!((WIDTH as i32 - both).abs() <= 1, "rounding takes a thousandth of a per cent at most, not {both}");
        assert_eq!(paragraph(1, 1), 50_000);
    }

    proptest! {
        #[test]
        fn ticks_are_few_and_even_and_hold_the_most(most in 1e-6..1e12f64, count in 1..12usize) {
            let (end, ticks) = nice_ticks(most, count);
            prop_assert!(end >= most && ticks.len() <= count + 1 && ticks.len() >= 2);
            prop_assert_eq!((ticks[0], ticks[ticks.len() - 1]), (0.0, end));
            let step = ticks[1];
            let even = ticks.windows(2).all(|pair| ((pair[1] - pair[0]) / step - 1.0).abs() < 1e-9);
            prop_assert!(even && end - step < most, "{:?} for {}", ticks, most);
            let digit = step / 10f64.powf((step * (1.0 + 1e-9)).log10().floor());
            prop_assert!([1.0, 2.0, 5.0].iter().any(|nice| (digit - nice).abs() < 1e-6), "a step of {}", step);
        }

        #[test]
        fn values_keep_their_proportions_to_within_half_a_unit(most in 1.0..1e9f64, share in 0.0..1.0f64) {
            let placed = Scale::new(most, 300, 30).at(most * share);
            prop_assert!((f64::from(300 - placed) - 270.0 * share).abs() <= 0.5 + 1e-6);
        }

        #[test]
        fn squares_never_touch(count in 1..400usize) {
            let placed = squares(&[count]);
            // The narrowest column that the stylesheet gives them.
            let across = 200.0 * f64::from(placed.centres.get(1).map_or(WIDTH as i32, |next| next.0 - placed.centres[0].0));
            prop_assert!(across / f64::from(WIDTH) - f64::from(2 * placed.half) >= 2.0 - 1e-9);
        }

        #[test]
        fn squares_stay_inside_and_never_share_a_place(count in 1..200usize) {
            let placed = squares(&[count]);
            let mut centres = placed.centres.clone();
            prop_assert!(centres.iter().all(|(x, y)| (0..=WIDTH as i32).contains(x) && *y < placed.height as i32));
            centres.sort_unstable();
            centres.dedup();
            prop_assert_eq!(centres.len(), count);
        }

        #[test]
        fn slices_are_as_long_as_their_parts(
            parts in proptest::collection::vec((0.0..1000.0f64, 0.0..100.0f64), 0..5),
            at_least in 0.0..=1.0f64,
        ) {
            let whole: f64 = parts.iter().map(|(low, more)| low + more).sum::<f64>() + 1.0;
            let ends: Vec<_> = parts.iter().map(|(low, more)| (*low, low + more)).collect();
            for (Slice { most, least, end }, (low, high)) in slices((whole * at_least, whole), &ends).into_iter().zip(ends) {
                prop_assert!((end - least - low).abs() < 1e-9 && (end - most - high).abs() < 1e-9);
                prop_assert!(most >= 0.0 && end <= whole);
            }
        }
    }
}
