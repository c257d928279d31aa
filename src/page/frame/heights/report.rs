//! The height of a report's title line, counts and key cards.

use super::GAP;
use super::card;
use super::text::{Face, wrapped};
use crate::page::frame::ReportInFrame;

/// Cards stand side by side from this width of each, with this gap, in px.
const COLUMN: f64 = 304.0;
const BETWEEN: f64 = 40.0;
/// Between rows of cards, at its most, and the border and padding above each card, in px.
const ROWS: f64 = 40.0;
const ABOVE: f64 = 1.0 + 8.0;

/// In px.
pub fn height(content: &ReportInFrame, room: f64) -> f64 {
    let count = |(number, words): &(String, String)| {
        let before = Face::TITLE.width(number) + 8.0;
        (before + Face::BODY.width(words), Face::BODY.height(words, room - before).max(31.0))
    };
    let counts: Vec<(f64, f64)> = content.counts.iter().map(count).collect();
    Face::TITLE.height(&content.title, room)
        + GAP
        + Face::BODY.running(&content.deck, room)
        + GAP
        + wrapped(&counts, (24.0, 8.0), room)
        + GAP
        + cards(content, room)
}

fn cards(content: &ReportInFrame, room: f64) -> f64 {
    let columns = ((room + BETWEEN) / (COLUMN + BETWEEN)).floor().max(1.0);
    let column = (room - BETWEEN * (columns - 1.0)) / columns;
    let heights: Vec<f64> =
        content.cards.cards.iter().map(|one| ABOVE + card::height(one, &content.cards.labels, column)).collect();
    // Cards of a row are as high as the highest.
    let rows = heights.chunks(columns as usize).map(|row| row.iter().copied().fold(0.0, f64::max));
    let (count, sum) = rows.fold((0.0, 0.0), |(count, sum), row| (count + 1.0, sum + row));
    sum + ROWS * (count - 1.0_f64).max(0.0)
}
