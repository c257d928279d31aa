//! Drawings: what a chart holds, where its marks fall, and the SVG of it.
//!
//! Each chart has three layers: a plan without pixels, a layout of placed marks, and a rendering through plotters
//! into our own backend, whose output is the same bytes natively and in the browser.

mod bar;
mod breaks;
mod canvas;
mod decimate;
mod fixed;
mod flows;
mod hatch;
mod ink;
mod lanes;
mod layout;
mod mirror;
mod names;
mod part;
mod plan;
mod series;
mod statement;
mod steps;
mod strip;
mod svg;
mod symbols;
mod ticks;
mod units;
mod widths;

#[cfg(test)]
mod tests;

pub use decimate::decimate;
pub use fixed::at_width;
pub use lanes::{Lane, LaneGroup, lanes};
pub use layout::nice_ticks;
pub use mirror::mirrored;
pub use plan::{
    Bar, BreakForm, BreakMark, ChartPlan, Drawing, Extent, Group, Line, Link, Open, Panel, Part, Point, PointState,
    RangeRow, Series, SeriesForm, StripMark, StripPlan, Sure, Tick, TimeRow, Timeline, Units,
};
pub use strip::{ruler_path, ruler_tick, strip};
pub use svg::svg;
pub use symbols::{BROKEN, CORRECTED, SILENCE, VIEW_BOX, WITHDRAWN, symbols};
pub use widths::text_width;

/// How high the one drawing of a series stands, in px, without drawing it; none of other charts.
pub fn height_of_series(plan: &ChartPlan) -> Option<u32> {
    match &plan.drawing {
        Drawing::Series(series) => Some(series::height(series)),
        _ => None,
    }
}

/// Every SVG of a chart, in the order of the page: one drawing, or lane by lane with the axis of each group behind it.
pub fn drawings(plan: &ChartPlan, shows: &dyn Fn(&str) -> bool) -> Vec<String> {
    match plan.drawing {
        Drawing::Units(_) | Drawing::Bar(_) | Drawing::Series(_) => vec![svg(plan, shows)],
        Drawing::Ranges(_) | Drawing::Timeline(_) => {
            let lanes = lanes(plan, shows).into_iter();
            lanes.flat_map(|group| group.rows.into_iter().map(|row| row.svg).chain([group.axis])).collect()
        }
    }
}
