//! Where marks fall: places in units across and px down, worked out without drawing anything.

use super::canvas::WIDTH;

/// Squares stand this far apart, in px, measured from centre to centre.
pub const PITCH: i32 = 24;
/// Half the side of a square, in px.
pub const HALF_SQUARE: u32 = 8;
/// The height of a bar, in px.
pub const BAR: i32 = 44;
/// A bar whose end is not exact ends at this share of the width; behind it, it fades.
pub const ABOUT_ENDS_AT: f64 = 0.96;
/// The lines in which it fades, ever thinner, as shares of the room behind the bar.
pub const FADING: [(f64, f64); 4] = [(0.14, 0.26), (0.40, 0.48), (0.62, 0.67), (0.84, 0.87)];
/// Squares in a row: ten are counted at a glance; beyond a hundred, rows of twenty keep the drawing low.
const TEN: usize = 10;
const TWENTY: usize = 20;

/// Where the squares of a unit chart stand: their centres, and how high the drawing is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Squares {
    pub centres: Vec<(i32, i32)>,
    pub height: u32,
}

/// Places so many squares, row by row.
pub fn squares(count: usize) -> Squares {
    let columns = if count <= 10 * TEN { TEN } else { TWENTY };
    let step = WIDTH as usize / columns;
    let centre = |i: usize| {
        let (column, row) = (i % columns, i / columns);
        let x = step * column + step / 2;
        (i32::try_from(x).unwrap_or(0), PITCH * i32::try_from(row).unwrap_or(0) + PITCH / 2)
    };
    let rows = count.div_ceil(columns).max(1);
    Squares { centres: (0..count).map(centre).collect(), height: u32::try_from(rows).unwrap_or(1) * PITCH as u32 }
}

/// Where the parts of a bar begin and end, from its end backwards, in its own amounts.
pub fn slices(whole: f64, parts: impl IntoIterator<Item = f64>) -> Vec<(f64, f64)> {
    let mut end = whole;
    parts
        .into_iter()
        .map(|part| {
            let start = (end - part).max(0.0);
            let slice = (start, end);
            end = start;
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
        let placed = squares(40);
        assert_eq!(placed.height, 96);
        assert_eq!((placed.centres[0], placed.centres[39]), ((5000, 12), (95_000, 84)));
    }

    #[test]
    fn the_newest_arrivals_are_the_end_of_the_bar() {
        assert_eq!(slices(43_500.0, [600.0]), [(42_900.0, 43_500.0)]);
        assert_eq!(slices(40.0, [30.0, 10.0]), [(10.0, 40.0), (0.0, 10.0)]);
    }

    #[test]
    fn the_first_paragraph_stands_where_the_last_does_mirrored() {
        let both = paragraph(1, 30) + paragraph(30, 30);
        assert!((WIDTH as i32 - both).abs() <= 1, "rounding takes a thousandth of a per cent at most, not {both}");
        assert_eq!(paragraph(1, 1), 50_000);
    }

    proptest! {
        #[test]
        fn squares_stay_inside_and_never_share_a_place(count in 1..200usize) {
            let placed = squares(count);
            let mut centres = placed.centres.clone();
            prop_assert!(centres.iter().all(|(x, y)| (0..=WIDTH as i32).contains(x) && *y < placed.height as i32));
            centres.sort_unstable();
            centres.dedup();
            prop_assert_eq!(centres.len(), count);
        }

        #[test]
        fn slices_are_as_long_as_their_parts(parts in proptest::collection::vec(0.0..1000.0f64, 0..5)) {
            let whole: f64 = parts.iter().sum::<f64>() + 1.0;
            for ((start, end), part) in slices(whole, parts.clone()).into_iter().zip(parts) {
                prop_assert!((end - start - part).abs() < 1e-9 && start >= 0.0 && end <= whole);
            }
        }
    }
}
