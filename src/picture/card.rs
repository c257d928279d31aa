//! The picture for shares, 1200 by 630 px: what is claimed as large as it fits, whoever says so and every doubt whole.

use super::card_body::Body;
use super::cut::cut;
use super::faces::Faces;
use super::fault::PictureError;
use super::frame::Frame;
use super::hand::Hand;
use super::setting::{Span, set};
use super::sheet::{Edge, Place, Sheet, short};
use super::style::Style;
use crate::draw;
use crate::page::ShareCard;
use crate::words::Direction;

/// In px, as the networks that show shares ask for it.
const WIDTH: u32 = 1200;
const HEIGHT: f32 = 630.0;
/// Width in units of the card.
const UNITS: f32 = 600.0;
const MARGIN: f32 = 32.0;
const INSIDE: Place = Place { x: MARGIN, width: UNITS - 2.0 * MARGIN };
/// What is claimed stands between these heights.
const TOP: f32 = 46.0;
const FOOT: f32 = 257.0;
/// The ruler's ticks end here.
const RULER: f32 = 277.0;
/// Where the texts of the first and the last line begin.
const FIRST_LINE: f32 = 21.0;
const LAST_LINE: f32 = 281.0;
const LINE_HEIGHT: f32 = 20.0;
/// These are no claims, and smaller than those.
const LINE_SCALE: f32 = 0.87;
/// A text at the right takes so much of its line at most, so that one at the left keeps its room.
const AT_RIGHT: f32 = 0.6;

/// A card as SVG.
///
/// # Errors
/// Where a text cannot be measured.
pub fn card(card: &ShareCard, faces: &Faces) -> Result<String, PictureError> {
    let hand = Hand::of(&card.language, faces);
    let mut sheet = hand.sheet(UNITS);
    line(&mut sheet, hand, FIRST_LINE, (Style::Product, &card.product), (Style::Edition, &card.edition))?;
    let body = Body { hand, content: &card.content, width: INSIDE.width, height: FOOT - TOP }.fitted()?;
    sheet.y = TOP + (FOOT - TOP - body.height) / 2.0;
    sheet.inside(body.drawn, body.scale, INSIDE, FOOT - TOP);
    ruler(&mut sheet, card, hand.direction);
    line(&mut sheet, hand, LAST_LINE, (Style::Source, &card.source), (Style::Where, &card.location.words))?;
    let styles: Vec<Style> = Style::all().collect();
    let frame = Frame {
        id: &card.id,
        language: &card.language,
        title: &card.title,
        description: &card.alt,
        size: (WIDTH, HEIGHT),
        units: UNITS,
        styles: &styles,
    };
    Ok(frame.around(&sheet.finish()))
}

/// A line of two texts, one at each end. Of these nothing is a claim, so they are cut where they are too long.
fn line(
    sheet: &mut Sheet,
    hand: Hand<'_>,
    y: f32,
    left: (Style, &str),
    right: (Style, &str),
) -> Result<(), PictureError> {
    let one_line = |(style, text): (Style, &str), width: f32| {
        let fits = |text: &str| Ok(set(hand, &[Span::new(style, text)], width)?.len() <= 1);
        let text = cut(text, fits)?.unwrap_or_default();
        set(hand, &[Span::new(style, text)], width)
    };
    let all = Place { x: 0.0, width: INSIDE.width / LINE_SCALE };
    let right = one_line(right, all.width * AT_RIGHT)?;
    let taken = right.first().map_or(0.0, |line| line.width + MARGIN);
    let left = one_line(left, all.width - taken)?;
    let mut ends = hand.sheet(all.width);
    ends.lines(&left, all, Edge::Start);
    let height = std::mem::take(&mut ends.y);
    ends.lines(&right, all, Edge::End);
    sheet.y = y;
    sheet.inside(ends.finish(), LINE_SCALE, INSIDE, height.max(LINE_HEIGHT));
    Ok(())
}

/// A tick for each of the report's paragraphs, lit where what is said stands.
fn ruler(sheet: &mut Sheet, card: &ShareCard, direction: Direction) {
    let (_, width) = draw::ruler_path(card.paragraphs);
    let at = |tick: usize| {
        let along = match direction {
            Direction::LeftToRight => tick,
            Direction::RightToLeft => width.saturating_sub(tick),
        };
        short(INSIDE.x + INSIDE.width * along as f32 / width as f32)
    };
    let ticks: String = (1..=card.paragraphs).map(|n| format!("M{} {RULER}v-8", at(draw::ruler_tick(n)))).collect();
    let lit: String = card.location.ticks.iter().map(|&tick| format!("M{} {RULER}v-15", at(tick))).collect();
    sheet.raw(format_args!("<path class=\"axis\" d=\"{ticks}\"/><path class=\"lit\" d=\"{lit}\"/>"));
}
