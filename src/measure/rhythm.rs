//! How often somebody speaks, and when their silence is longer than it ever was.

use chrono::NaiveDate;

/// A silence is one that lasts more than so many times the usual interval.
pub const SILENT_AFTER: i64 = 3;
/// Fewer days than these show no habit.
const LEAST_DAYS: usize = 3;

/// The usual time between two statements, in days: the median of the intervals between the days spoken of, the longer of
/// two middle ones. None where there are fewer than three different days.
///
/// `days` are in order; a day may come more than once.
pub fn usual_interval(days: &[NaiveDate]) -> Option<i64> {
    let mut intervals: Vec<i64> =
        days.windows(2).map(|pair| (pair[1] - pair[0]).num_days()).filter(|days| *days > 0).collect();
    if intervals.len() + 1 < LEAST_DAYS {
        return None;
    }
    intervals.sort_unstable();
    intervals.get(intervals.len() / 2).copied()
}

/// Whether nothing was said for longer than usual, from the last day spoken of to a later one.
pub fn is_silence(usual: i64, from: NaiveDate, to: NaiveDate) -> bool {
    (to - from).num_days() > SILENT_AFTER * usual
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
        assert_eq!(usual_interval(&days(&[0, 7, 14])), Some(7));
    }

    #[test]
    fn one_long_pause_is_not_the_habit() {
        assert_eq!(usual_interval(&days(&[0, 7, 14, 100, 107])), Some(7));
    }

    #[test]
    fn three_times_the_usual_is_not_yet_a_silence() {
        let days = days(&[0, 21, 22]);
        assert!(!is_silence(7, days[0], days[1]) && is_silence(7, days[0], days[2]));
    }

    proptest! {
        /// Who speaks every so many days is never silent within their own days.
        #[test]
        fn a_steady_voice_is_never_silent(every in 1u64..400, count in 3u64..40) {
            let days = days(&(0..count).map(|n| n * every).collect::<Vec<_>>());
            let usual = usual_interval(&days).expect("a habit");
            prop_assert_eq!(usual, every as i64);
            prop_assert!(days.windows(2).all(|pair| !is_silence(usual, pair[0], pair[1])));
        }

        #[test]
        fn the_usual_interval_is_one_of_those_there_were(mut after in proptest::collection::vec(0u64..5_000, 0..50)) {
            after.sort_unstable();
            let days = days(&after);
            let intervals: Vec<i64> = days.windows(2).map(|pair| (pair[1] - pair[0]).num_days()).collect();
            prop_assert!(usual_interval(&days).is_none_or(|usual| usual > 0 && intervals.contains(&usual)));
        }
    }
}
