//! Lines that thin out: how an extent is drawn that is not exact. Lines survive print and forced colours, where a
//! gradient would not, and they are never solid, so that they are not taken for something known.

use super::canvas::WIDTH;

/// Lines stand this far apart, in units: 3.5 px on the narrowest drawing, 15 on a wide one.
pub const CELL: i32 = 1_250;
/// What is "about" fades in so many lines, a little away from its end, so that the end is still seen.
const FADING: i32 = 4 * CELL;
const CLEAR: i32 = CELL / 2;
/// How far it fades in all, in units.
pub const FADE: i32 = CLEAR + FADING;
/// The thickest and the thinnest of the lines, as shares of their room.
const THICKEST: f64 = 0.5;
const THINNEST: f64 = 0.04;
/// Lines above and below a point: how far away, in px, and half how long.
const RUNGS: [(i32, u32); 3] = [(4, 5), (8, 4), (13, 2)];
/// How far they reach, in px.
pub const REACH: i32 = 14;

/// Where lines stand thickest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dense {
    Start,
    Middle,
    End,
    /// Thin all along.
    Nowhere,
}

/// The lines of an extent, each from here to there, in units.
pub fn stripes(from: i32, to: i32, dense: Dense) -> Vec<(i32, i32)> {
    let count = ((to - from) / CELL).max(1);
    let cell = f64::from((to - from).max(0)) / f64::from(count);
    (0..count)
        .map(|i| {
            let along = (f64::from(i) + 0.5) / f64::from(count);
            let density = match dense {
                Dense::Start => 1.0 - along,
                Dense::Middle => 1.0 - (2.0 * along - 1.0).abs(),
                Dense::End => along,
                Dense::Nowhere => 0.0,
            };
            let half = cell * (THINNEST + (THICKEST - THINNEST) * density) / 2.0;
            let middle = f64::from(from) + cell * (f64::from(i) + 0.5);
            ((middle - half).floor() as i32, (middle + half).ceil() as i32)
        })
        .collect()
}

/// The lines in which something fades out to the left of a place, as far as the drawing reaches.
pub fn before(end: i32) -> Vec<(i32, i32)> {
    inside(stripes(end - FADE, end - CLEAR, Dense::End))
}

/// The lines in which something fades out to the right of a place, as far as the drawing reaches.
pub fn after(start: i32) -> Vec<(i32, i32)> {
    inside(stripes(start + CLEAR, start + FADE, Dense::Start))
}

fn inside(stripes: Vec<(i32, i32)>) -> Vec<(i32, i32)> {
    stripes.into_iter().filter(|&(from, to)| from >= 0 && to <= WIDTH as i32).collect()
}

/// The lines above (`away` is -1) or below (1) a place, ever shorter and farther: their heights and half lengths, in
/// px.
pub fn rungs(y: i32, away: i32) -> impl Iterator<Item = (i32, u32)> {
    RUNGS.into_iter().map(move |(distance, half)| (y + away * distance, half))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const NARROWEST: f64 = 280.0;
    /// The stylesheet draws a thin line around each, so that none is too thin to be seen.
    const EDGE: f64 = 0.75;

    fn thickness(stripes: &[(i32, i32)]) -> Vec<i32> {
        stripes.iter().map(|(from, to)| to - from).collect()
    }

    #[test]
    fn since_when_is_not_stated_thins_out_towards_the_start() {
        let widths = thickness(&stripes(20_000, 60_000, Dense::End));
        assert_eq!(widths.len(), 32);
        assert!(widths.is_sorted() && widths[0] * 5 < widths[31], "{widths:?}");
    }

    #[test]
    fn some_day_around_then_thins_out_towards_both_ends() {
        let widths = thickness(&stripes(20_000, 60_000, Dense::Middle));
        assert!(widths[..16].is_sorted() && widths[16..].is_sorted_by(|a, b| a >= b), "{widths:?}");
    }

    #[test]
    fn about_fades_no_farther_than_the_drawing() {
        assert_eq!((before(20_000).len(), before(3_200).len(), before(0).len()), (4, 2, 0));
        assert_eq!((after(20_000).len(), after(100_000).len()), (4, 0));
    }

    proptest! {
        #[test]
        fn lines_stay_in_their_extent_and_leave_gaps(
            from in 0..100_000i32,
            length in 0..100_000i32,
            dense in prop_oneof![Just(Dense::Start), Just(Dense::Middle), Just(Dense::End), Just(Dense::Nowhere)],
        ) {
            let to = (from + length).min(100_000);
            let drawn = stripes(from, to, dense);
            prop_assert!(!drawn.is_empty());
            prop_assert!(drawn.iter().all(|&(start, end)| from - 1 <= start && end <= to + 1));
            for pair in drawn.windows(2) {
                let gap = f64::from(pair[1].0 - pair[0].1) * NARROWEST / f64::from(WIDTH) - EDGE;
                prop_assert!(gap > 0.9, "{} px between {:?}", gap, pair);
            }
        }
    }
}
