//! What stands below what, and beside what: one table of rows for each type of chart.

use super::drawing::{self, Drawing};
use crate::draw::{self, ChartPlan};

/// A row of a picture. Parts are named by their place among those of the chart.
#[derive(Clone, Debug, PartialEq)]
pub enum Row {
    /// The words of a part from edge to edge.
    Words { part: usize },
    /// A whole's words end in a rule.
    Rule,
    /// The words of some parts, two of them side by side.
    Abreast { parts: Vec<usize> },
    /// The words of a part that end where the drawing above them does.
    AtEnd { part: usize },
    /// A drawing from edge to edge: as it is in a column of this width, or one drawn narrower, enlarged.
    Drawing { drawing: Drawing, enlarged_from: Option<f32> },
}

/// Squares stand as far apart across as down in a drawing of this width.
const SQUARES: f32 = 240.0;

/// The rows of a chart of so many parts.
pub fn rows(plan: &ChartPlan, parts: usize) -> Vec<Row> {
    let drawn = |enlarged_from| Row::Drawing { drawing: drawing::whole(plan), enlarged_from };
    match &plan.drawing {
        draw::Drawing::Units(_) => {
            vec![Row::Words { part: 0 }, Row::Rule, drawn(Some(SQUARES)), Row::Abreast { parts: (1..parts).collect() }]
        }
        draw::Drawing::Bar(_) => {
            let mut rows = vec![Row::Words { part: 0 }, drawn(None)];
            rows.extend((1..parts).map(|part| Row::AtEnd { part }));
            rows
        }
        draw::Drawing::Ranges(_) | draw::Drawing::Timeline(_) | draw::Drawing::Series(_) => {
            vec![drawn(None), Row::Abreast { parts: (0..parts).collect() }]
        }
    }
}
