//! Drawings and the filter: a figure that was not asked for leaves its place, marked as left out.

use super::elements;
use crate::view::content::ChartsContent;
use crate::view::{Facts, State};
use leptos::prelude::*;

const CLASS: &str = "part--out";

/// Marks what the filter leaves out, from now on.
pub fn follow(state: State, figures: Vec<(String, Facts)>) {
    Effect::new(move |before: Option<bool>| {
        let filter = state.filter.get();
        // As the page was rendered, nothing is left out.
        if before.is_some() || !filter.is_open() {
            for (figure, facts) in &figures {
                mark(figure, !filter.keeps(facts));
            }
        }
        true
    });
}

/// The figures that charts draw. What is no figure is left out by no filter.
pub fn figures(charts: &ChartsContent) -> Vec<(String, Facts)> {
    let parts = charts.charts.iter().flat_map(|chart| &chart.parts);
    parts.filter_map(|part| Some((part.id.clone(), part.facts.clone()?))).collect()
}

fn mark(figure: &str, left_out: bool) {
    for marks in elements("data-marks", figure) {
        let _ = marks.class_list().toggle_with_force(CLASS, left_out);
    }
}
