//! More statements than a screen can show: which of them are drawn.

use super::plan::{Point, PointState};

/// At most so many of a claimant's statements, in their order, and how many each of them stands for: one in so many
/// is drawn.
///
/// The first and the last are kept, and of every stretch between the lowest and the highest, so that no peak is lost.
/// Corrected and withdrawn ones are kept even beyond `most`: leaving them out would hide them.
pub fn decimate(points: Vec<Point>, most: usize) -> (Vec<Point>, usize) {
    let all = points.len();
    if all <= most || all == 0 {
        return (points, 1);
    }
    let mut kept: Vec<bool> = points.iter().map(|point| point.state != PointState::Stated).collect();
    kept[0] = true;
    kept[all - 1] = true;
    let musts = kept.iter().filter(|&&keep| keep).count();
    let stretches = (most.saturating_sub(musts) / 2).max(1);
    let length = all.div_ceil(stretches);
    for start in (0..all).step_by(length) {
        let placed = || (start..all.min(start + length)).filter(|&i| points[i].is_placed());
        let lowest = placed().min_by(|&a, &b| points[a].low.total_cmp(&points[b].low));
        let highest = placed().max_by(|&a, &b| points[a].high.total_cmp(&points[b].high));
        lowest.into_iter().chain(highest).for_each(|i| kept[i] = true);
    }
    let drawn: Vec<_> = points.into_iter().zip(kept).filter_map(|(point, keep)| keep.then_some(point)).collect();
    let one_in = all.div_ceil(drawn.len());
    (drawn, one_in)
}
