//! How high the rows of a long list are: measured where they were shown, as high as usual elsewhere.

use std::ops::Range;

/// No browser shows more pixels below each other than this. What was not measured counts for less in a list that would
/// be higher.
const MOST: f64 = 12_000_000.0;

/// In pixels.
#[derive(Clone, Debug)]
pub struct Heights {
    /// Zero where a row was not measured.
    measured: Vec<f32>,
    usual: f64,
}

impl Heights {
    /// Of no row yet.
    pub fn new(usual: f64) -> Self {
        Self { measured: Vec::new(), usual }
    }

    pub fn len(&self) -> usize {
        self.measured.len()
    }

    /// Forgets what was measured: the rows are others, or stand in another width.
    pub fn forget(&mut self, rows: usize) {
        self.measured.clear();
        self.grow(rows);
    }

    /// More rows come behind the last.
    pub fn grow(&mut self, rows: usize) {
        self.measured.resize(rows, 0.0);
    }

    /// Notes how high rows are. The first that are measured tell how high rows usually are.
    pub fn measure(&mut self, rows: &[(usize, f64)]) {
        if !rows.is_empty() && self.measured.iter().all(|height| *height == 0.0) {
            self.usual = rows.iter().map(|(_, height)| height).sum::<f64>() / rows.len() as f64;
        }
        for (row, height) in rows {
            if let Some(known) = self.measured.get_mut(*row) {
                *known = *height as f32;
            }
        }
    }

    /// All rows before this one together.
    pub fn before(&self, row: usize) -> f64 {
        self.each().take(row).sum()
    }

    pub fn total(&self) -> f64 {
        self.each().sum()
    }

    /// The rows that stand between two heights, at least one where there are any.
    pub fn between(&self, from: f64, to: f64) -> Range<usize> {
        let (mut bottom, mut first, mut last) = (0.0, None, 0);
        for (row, height) in self.each().enumerate() {
            let top = bottom;
            bottom += height;
            if first.is_none() && bottom > from {
                first = Some(row);
            }
            if top < to {
                last = row + 1;
            } else {
                break;
            }
        }
        let first = first.unwrap_or(self.len().saturating_sub(1)).min(self.len());
        first..last.max(first + 1).min(self.len())
    }

    fn each(&self) -> impl Iterator<Item = f64> {
        let usual = self.usual.min(MOST / self.len().max(1) as f64);
        self.measured.iter().map(move |height| if *height == 0.0 { usual } else { f64::from(*height) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(count: usize) -> Heights {
        let mut heights = Heights::new(100.0);
        heights.forget(count);
        heights
    }

    #[test]
    fn rows_are_as_high_as_usual_until_they_are_measured() {
        let mut heights = rows(10);
        assert_eq!((heights.before(3), heights.total()), (300.0, 1000.0));
        heights.measure(&[(0, 40.0), (1, 60.0)]);
        assert_eq!((heights.before(3), heights.total()), (150.0, 500.0), "the first tell how high rows usually are");
        heights.measure(&[(2, 200.0)]);
        assert_eq!(heights.total(), 650.0, "later ones speak for themselves");
    }

    #[test]
    fn the_rows_of_a_screen_are_those_that_touch_it() {
        let heights = rows(10);
        assert_eq!(heights.between(0.0, 250.0), 0..3);
        assert_eq!(heights.between(-80.0, 100.0), 0..1);
        assert_eq!(heights.between(100.0, 200.0), 1..2);
        assert_eq!(heights.between(950.0, 9000.0), 9..10);
    }

    #[test]
    fn beyond_either_end_there_is_a_row_to_show_and_in_an_empty_list_none() {
        assert_eq!(rows(10).between(5000.0, 6000.0), 9..10);
        assert_eq!(rows(10).between(-500.0, -400.0), 0..1);
        assert_eq!(rows(0).between(0.0, 500.0), 0..0);
    }

    #[test]
    fn a_list_is_never_higher_than_browsers_show() {
        let heights = rows(1_000_000);
        assert!(heights.total() <= MOST * 1.001, "{}", heights.total());
        assert_eq!(heights.between(heights.total() - 1.0, f64::MAX).end, 1_000_000, "the last row can be reached");
    }
}
