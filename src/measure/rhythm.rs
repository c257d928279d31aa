//! How often somebody speaks, and when their silence is longer than it ever was.

use chrono::NaiveDate;

/// A silence is one that lasts more than so many times the usual interval.
pub const SILENT_AFTER: f64 = 3.0;
/// Fewer days than these show no habit.
const LEAST_DAYS: usize = 3;

/// The usual time between two statements, in days: the median of the intervals between the days spoken of. None where
/// there are fewer than three different days.
///
/// `days` are in order; a day may come more than once.
pub fn usual_interval(days: &[NaiveDate]) -> Option<f64> {
    let mut intervals: Vec<i64> =
        days.windows(2).map(|pair| (pair[1] - pair[0]).num_days()).filter(|days| *days > 0).collect();
    if intervals.len() + 1 < LEAST_DAYS {
        return None;
    }
    intervals.sort_unstable();
    // One interval in the middle, or two whose mean is taken.
    let (low, high) = (intervals.get((intervals.len() - 1) / 2)?, intervals.get(intervals.len() / 2)?);
    Some((low + high) as f64 / 2.0)
}

/// Whether nothing was said for longer than usual, from the last day spoken of to a later one.
pub fn is_silence(usual: f64, from: NaiveDate, to: NaiveDate) -> bool {
    (to - from).num_days() as f64 > SILENT_AFTER * usual
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::Days;
    use proptest::prelude::*;

    fn days(after: &[u64]) -> Vec<NaiveDate> {
        let start = NaiveDate::from_ymd_opt(2031, 3, 1).expect("a day");
        after.iter().map(|days| start + Days::new(*days)).collect()
    }

    #[test]
    fn two_statements_are_no_habit() {
        assert_eq!(usual_interval(&days(&[0, 7])), None);
        assert_eq!(usual_interval(&days(&[0, 0, 0, 7])), None, "one day is one day, however often it is spoken of");
        assert_eq!(usual_interval(&days(&[0, 7, 14])), Some(7.0));
        assert_eq!(usual_interval(&days(&[0, 26, 57])), Some(28.5));
    }

    #[test]
    fn one_long_pause_is_not_the_habit() {
        assert_eq!(usual_interval(&days(&[0, 7, 14, 100, 107])), Some(7.0));
    }

    #[test]
    fn three_times_the_usual_is_not_yet_a_silence() {
        let days = days(&[0, 21, 22]);
        assert!(!is_silence(7.0, days[0], days[1]) && is_silence(7.0, days[0], days[2]));
    }

    proptest! {
        /// Who speaks every so many days is never silent within their own days.
        #[test]
        fn a_steady_voice_is_never_silent(every in 1u64..400, count in 3u64..40) {
            let days = days(&(0..count).map(|n| n * every).collect::<Vec<_>>());
            let usual = usual_interval(&days).expect("a habit");
            prop_assert_eq!(usual, every as f64);
            prop_assert!(days.windows(2).all(|pair| !is_silence(usual, pair[0], pair[1])));
        }

        #[test]
        fn the_usual_interval_lies_between_the_shortest_and_the_longest(mut after in proptest::collection::vec(0u64..5_000, 0..50)) {
            after.sort_unstable();
            let days = days(&after);
            let intervals = || days.windows(2).map(|pair| (pair[1] - pair[0]).num_days()).filter(|days| *days > 0);
            if let Some(usual) = usual_interval(&days) {
                let (least, most) = (intervals().min().expect("some"), intervals().max().expect("some"));
                prop_assert!(least as f64 <= usual && usual <= most as f64);
            }
        }
    }
}
