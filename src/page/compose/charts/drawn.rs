//! What a drawing asks for beside it: the meaning of its signs, its lanes, its class.

use crate::draw::{Drawing, Part, PointState};
use crate::view::content::Lanes;
use crate::words::Words;

/// How many a square stands for, where that is not one.
pub(super) fn square_key(words: &Words, drawing: &Drawing) -> Option<String> {
    match drawing {
        Drawing::Units(units) if units.each > 1.0 => {
            Some(words.with("chart-key-square", [("each", words.number(units.each).into())]))
        }
        _ => None,
    }
}

/// What the signs of a drawing mean, where its words do not say so beside them.
pub(super) fn keys(drawing: &Drawing) -> Vec<&'static str> {
    let is_range = |part: &Part| part.low < part.high;
    match drawing {
        Drawing::Units(units) if units.parts.iter().any(is_range) => vec!["chart-key-range"],
        Drawing::Bar(bar) if bar.low < bar.high || bar.parts.iter().any(is_range) => vec!["chart-key-range"],
        Drawing::Ranges(panels) if panels.iter().flat_map(|panel| &panel.rows).any(|row| row.open.is_some()) => {
            vec!["chart-key-open"]
        }
        Drawing::Units(_) | Drawing::Bar(_) | Drawing::Ranges(_) => Vec::new(),
        Drawing::Timeline(_) => vec!["chart-key-time"],
        Drawing::Series(series) => {
            let has = |state| series.lines.iter().flat_map(|line| &line.points).any(|point| point.state == state);
            let breaks = |silent| series.breaks.iter().any(|broken| broken.form.is_silence() == silent);
            let keys = [
                (has(PointState::Corrected), "chart-key-corrected"),
                (has(PointState::Withdrawn), "chart-key-withdrawn"),
                (breaks(false), "chart-key-break"),
                (breaks(true), "chart-key-silence"),
            ];
            keys.into_iter().filter(|(is_there, _)| *is_there).map(|(_, key)| key).collect()
        }
    }
}

/// The lanes of a drawing that has any. The sides of a dispute share the axis below the last.
pub(super) fn lanes(drawing: &Drawing) -> Vec<Lanes> {
    match drawing {
        Drawing::Units(_) | Drawing::Bar(_) | Drawing::Series(_) => Vec::new(),
        Drawing::Ranges(panels) => panels
            .iter()
            .map(|panel| Lanes {
                name: None,
                items: panel.rows.iter().map(|row| row.figure.clone()).collect(),
                axis: true,
            })
            .collect(),
        Drawing::Timeline(timeline) => (1..)
            .zip(&timeline.groups)
            .map(|(n, group)| Lanes {
                name: group.name.clone(),
                items: group.rows.iter().map(|row| row.item.clone()).collect(),
                axis: n == timeline.groups.len(),
            })
            .collect(),
    }
}

/// What the stylesheet knows it by.
pub(super) fn class(drawing: &Drawing) -> &'static str {
    match drawing {
        Drawing::Units(_) => "whole",
        Drawing::Bar(_) => "whole whole--bar",
        Drawing::Series(_) => "whole whole--series",
        Drawing::Ranges(_) => "lanes",
        Drawing::Timeline(_) => "lanes lanes--wide",
    }
}
