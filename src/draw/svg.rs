//! A chart's plan as SVG.

use super::plan::{ChartPlan, Drawing};
use super::{bar, series, units};
use crate::markup::escape;

/// A chart as an SVG element with a title and a description. Figures that `shows` leaves out keep their place, as
/// an empty outline. Charts of lanes have words beside every row and are drawn by [`lanes`](super::lanes()): here they
/// are empty.
pub fn svg(plan: &ChartPlan, shows: &dyn Fn(&str) -> bool) -> String {
    let (height, marks) = match &plan.drawing {
        Drawing::Units(units) => units::draw(units, shows),
        Drawing::Bar(bar) => bar::draw(bar, shows),
        Drawing::Series(series) => series::draw(series, shows),
        Drawing::Ranges(_) | Drawing::Timeline(_) => return String::new(),
    };
    if plan.is_linked() {
        // An image holds no links for whoever listens to it; the words of this one stand before it.
        let description = escape(&plan.description);
        return format!(
            "<p class=\"hidden\">{description}</p>\
             <svg width=\"100%\" height=\"{height}\" aria-hidden=\"true\">{marks}</svg>"
        );
    }
    let (id, title, description) = (&plan.id, escape(&plan.title), escape(&plan.description));
    format!(
        "<svg width=\"100%\" height=\"{height}\" role=\"img\" aria-labelledby=\"{id}-title {id}-description\">\
         <title id=\"{id}-title\">{title}</title><desc id=\"{id}-description\">{description}</desc>{marks}</svg>"
    )
}
