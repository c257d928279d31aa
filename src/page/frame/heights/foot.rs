//! The height of what stands below every frame: the source, the way to the receipt, and whether it is frozen.

use super::GAP;
use super::card::{RULER, ruler};
use super::text::{Face, wrapped};
use crate::page::frame::FrameContent;

/// The border and the padding of a notice, in px: on both sides, and above and below.
const NOTICE: (f64, f64) = (1.0 + 3.0 + 32.0, 2.0 + 24.0);

/// Between the pieces of its first paragraph, across and down, in px.
const BETWEEN: (f64, f64) = (16.0, 4.0);

/// In px, with the gap above it.
pub fn height(content: &FrameContent, room: f64, frozen: bool) -> f64 {
    let words = &content.words;
    let mut pieces: Vec<(f64, f64)> = Vec::new();
    let text = |text: &str| (Face::SMALL.width(text), Face::SMALL.height(text, room));
    if let Some(location) = content.body.location() {
        let width = RULER.0 + RULER.1 + Face::SMALL.width(&location.words);
        pieces.push((width, ruler(location, Face::SMALL, room)));
    }
    if !content.body.names_its_source() {
        pieces.push(text(&content.source));
    }
    pieces.push(text(&format!("{} {}", words.receipt, words.at)));
    pieces.extend(words.answers.iter().map(|line| match &line.link {
        Some((_, name)) => text(&format!("{} {name}", line.words)),
        None => text(&line.words),
    }));
    let frozen = frozen.then(|| {
        let notice = format!("{} {}", words.frozen, words.current);
        GAP + NOTICE.1 + Face::SMALL.height(&notice, room - NOTICE.0)
    });
    GAP + wrapped(&pieces, BETWEEN, room) + frozen.unwrap_or_default()
}
