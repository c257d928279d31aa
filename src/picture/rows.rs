//! What stands below what, and beside what: one table of rows for each type of chart.

use super::drawing::{self, Drawing};
use super::style::{INSIDE_WIDTH, LANE_WIDTH};
use crate::draw::{self, ChartPlan};
use crate::page::ChartFile;
use crate::words::Direction;

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
    /// A drawing from edge to edge: as it is in a column of this width.
    Drawing(Drawing),
    /// A drawing of squares, enlarged until they reach from edge to edge.
    Squares { drawing: Drawing, even: Even },
    /// The name of the lanes below it.
    Side { name: String },
    /// The words of a part, and its lane beside them.
    Lane { part: Option<usize>, lane: Drawing },
    /// The words of the axis below its lanes.
    Axis { words: Drawing },
}

/// The width at which squares stand as far apart across as down, and how much of it stays clear on either side.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Even {
    pub width: f32,
    pub clear: f32,
}

/// The rows of a chart.
pub fn rows(file: &ChartFile) -> Vec<Row> {
    let (plan, parts) = (&file.chart.plan, file.chart.parts.as_slice());
    let direction = Direction::of(&file.language);
    match &plan.drawing {
        draw::Drawing::Units(units) => {
            let (width, clear) = units.even_width();
            let even = Even { width: width as f32, clear: clear as f32 };
            let squares = Row::Squares { drawing: drawing::whole(plan, even.width, direction), even };
            vec![Row::Words { part: 0 }, Row::Rule, squares, Row::Abreast { parts: (1..parts.len()).collect() }]
        }
        draw::Drawing::Bar(_) => {
            let mut rows = vec![Row::Words { part: 0 }, from_edge_to_edge(plan, direction)];
            rows.extend((1..parts.len()).map(|part| Row::AtEnd { part }));
            rows
        }
        draw::Drawing::Series(_) => {
            vec![from_edge_to_edge(plan, direction), Row::Abreast { parts: file.worded.clone() }]
        }
        // Each panel has an axis of its own; all groups of a timeline share one, below the last.
        draw::Drawing::Ranges(_) => lanes(file, &[], true),
        draw::Drawing::Timeline(timeline) => {
            let names: Vec<Option<&str>> = timeline.groups.iter().map(|group| group.name.as_deref()).collect();
            lanes(file, &names, false)
        }
    }
}

fn from_edge_to_edge(plan: &ChartPlan, direction: Direction) -> Row {
    Row::Drawing(drawing::whole(plan, INSIDE_WIDTH, direction))
}

fn lanes(file: &ChartFile, names: &[Option<&str>], axis_each: bool) -> Vec<Row> {
    let (plan, parts) = (&file.chart.plan, file.chart.parts.as_slice());
    let direction = Direction::of(&file.language);
    let mut rows = Vec::new();
    let groups = draw::lanes(plan, &|_| true);
    let last = groups.len().saturating_sub(1);
    for (i, group) in groups.into_iter().enumerate() {
        rows.extend(names.get(i).copied().flatten().map(|name| Row::Side { name: name.to_owned() }));
        rows.extend(group.rows.into_iter().map(|lane| Row::Lane {
            part: parts.iter().position(|part| part.id == lane.item),
            lane: drawing::inside(&lane.svg, LANE_WIDTH, direction),
        }));
        if axis_each || i == last {
            rows.push(Row::Axis { words: drawing::inside(&group.axis, LANE_WIDTH, direction) });
        }
    }
    rows
}
