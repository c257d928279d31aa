//! The height of a chart with its words: `style/5-charts.css`.

use super::GAP;
use super::card::standing;
use super::text::{Face, run};
use crate::draw;
use crate::page::frame::ChartInFrame;
use crate::view::content::{Chart, ChartPart};

/// Where the words of a whole stand beside its drawing, and where those of lanes do, in px.
const BESIDE: f64 = 416.0;
const LANES_BESIDE: f64 = 480.0;
/// The columns of either, in px.
const MARKS: f64 = 240.0;
const LABELS: f64 = 272.0;
const BETWEEN: f64 = 24.0;
/// The least height of a lane, in px.
const LANE: f64 = 30.0;
/// The padding of a lane's words, in px.
const PADDING: f64 = 2.0 * 5.6;
/// The line that opens the table, in px.
const SUMMARY: f64 = 28.0;

/// In px, with the limits of its parts below it.
pub fn height(content: &ChartInFrame, room: f64) -> f64 {
    let charts: f64 = content.charts.charts.iter().map(|one| chart(one, room)).sum();
    let limit = |(name, words): &(String, String)| {
        run(&[(Face::BEFORE_LIMIT, name.as_str()), (Face::DOUBT, words.as_str())], room.min(608.0)) + GAP
    };
    charts + content.limits.iter().map(limit).sum::<f64>()
}

pub fn chart(chart: &Chart, room: f64) -> f64 {
    let body = if !chart.lanes.is_empty() { lanes(chart, room) } else { whole(chart, room) };
    Face::CHART_TITLE.height(&chart.title, room)
        + GAP
        + body
        + GAP
        + chart.note.lines().map(|line| Face::BODY.running(line, room)).sum::<f64>()
        + GAP
        + Face::SMALL.running(&chart.source, room)
        + GAP
        + SUMMARY
}

/// One drawing, with the words of the whole above it and those of the parts beside or below it.
fn whole(chart: &Chart, room: f64) -> f64 {
    // It is asked for at some hundred widths, and a series may hold a thousand statements.
    if let Some(height) = draw::height_of_series(&chart.plan) {
        return f64::from(height);
    }
    let drawing: f64 = draw::drawings(&chart.plan, &|_| true).iter().map(|svg| drawn(svg)).sum();
    let (first, parts) = match chart.parts.split_first() {
        Some((first, parts)) => (part(first, room), parts),
        None => (0.0, &[][..]),
    };
    let gaps = GAP * parts.len().saturating_sub(1) as f64;
    let all = |room: f64| parts.iter().map(|one| part(one, room)).sum::<f64>() + gaps;
    let first = first + 5.8 + 8.0;
    if chart.class.ends_with("bar") || room <= BESIDE {
        first + drawing + 8.0 + all(room)
    } else {
        first + all(room - MARKS - BETWEEN).max(drawing)
    }
}

fn lanes(chart: &Chart, room: f64) -> f64 {
    let beside = room >= LANES_BESIDE;
    let lane = |item: &String| {
        let words = chart.parts.iter().find(|part| part.id == *item);
        let room = if beside { LABELS } else { room };
        let words = words.map(|words| part(words, room)).unwrap_or_default() + PADDING;
        1.0 + if beside { words.max(LANE) } else { words + LANE }
    };
    let group = |lanes: &crate::view::content::Lanes| {
        let name = lanes.name.as_ref().map(|name| Face::SMALL.running(name, room) + 7.4);
        let axis = if lanes.axis { 1.0 + LANE + if beside { 0.0 } else { PADDING } } else { 0.0 };
        name.unwrap_or_default() + lanes.items.iter().map(lane).sum::<f64>() + axis
    };
    chart.lanes.iter().map(group).sum::<f64>() + GAP * chart.lanes.len().saturating_sub(1) as f64
}

pub fn part(part: &ChartPart, room: f64) -> f64 {
    let number = part.number.line();
    let when = part.when.as_ref().map(|when| Face::WHEN.height(when, room));
    let notice = part.notice.as_ref().map(|notice| Face::STANDING_SMALL.height(&notice.words, room - 21.0));
    run(&[(Face::BIG, &number), (Face::PART, &part.what)], room)
        + when.unwrap_or_default()
        + notice.unwrap_or_default()
        + standing(&part.standing, Face::STANDING_SMALL, room)
}

/// The height that a drawing of ours says it has, in px.
fn drawn(svg: &str) -> f64 {
    let height = svg.split_once(" height=\"").and_then(|(_, rest)| rest.split('"').next());
    height.and_then(|height| height.parse().ok()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_drawing_says_how_high_it_is() {
        assert_eq!(super::drawn("<svg width=\"100%\" height=\"96\" role=\"img\"><rect height=\"3\"/></svg>"), 96.0);
    }
}
