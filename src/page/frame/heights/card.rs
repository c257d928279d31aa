//! The height of a card: `.card` of `style/4-components.css`.

use super::GAP;
use super::text::{Face, run, wrapped};
use crate::terms::Number;
use crate::view::content::{Card, ReceiptLabels, Standing, Where, Within};

/// A mark and the gap behind it, in px.
const MARK: f64 = 21.0;
/// A ruler without its words, and the gap behind it, in px.
pub const RULER: (f64, f64) = (100.0, 8.0);
/// The padding of a receipt's row and the line above it, in px.
const ROW: f64 = 2.0 * 5.6 + 1.0;

/// In px, without border and padding.
pub fn height(card: &Card, labels: &ReceiptLabels, room: f64) -> f64 {
    let doubt = card.caveat.as_ref().map(|caveat| Face::DOUBT.running(&caveat.words, room) + GAP - 8.0);
    let within: f64 = card.within.iter().map(|part| within(part, &labels.receipt, room) + GAP).sum();
    let notice = card.notice.as_ref().map(|notice| self::notice(&notice.words, room) + GAP);
    Face::SMALL.height(&card.topic, room)
        + GAP
        + notice.unwrap_or_default()
        + number(&card.number, room)
        + Face::WHAT.height(&format!("{}{}{}", card.what.words, labels.comma, card.said), room)
        + GAP
        + standing(&card.standing, Face::STANDING, room)
        + doubt.unwrap_or_default()
        + within
        + GAP
        + receipt(card, labels, room)
}

/// A framed paragraph, with the margin below it.
fn notice(words: &str, room: f64) -> f64 {
    let (border, padding, margin) = (4.0, 2.0 * 16.0, 12.0);
    Face::BODY.height(words, room.min(608.0) - border - padding) + 2.0 + 2.0 * 12.0 + margin
}

fn number(number: &Number, room: f64) -> f64 {
    run(&[(Face::UNIT, &number.before), (Face::NUMBER, &number.digits), (Face::UNIT, &number.after)], room)
}

/// A standing's words behind its mark.
pub fn standing(of: &Standing, face: Face, room: f64) -> f64 {
    face.running(&of.words, room - MARK)
}

fn within(part: &Within, receipt: &str, room: f64) -> f64 {
    let room = (room - 15.0).min(608.0);
    let words = run(&[(Face::BIG, &part.number.line()), (Face::BODY, &part.text.words)], room);
    let standing = (MARK + Face::STANDING.width(&part.standing.words), standing(&part.standing, Face::STANDING, room));
    let link = (Face::RECEIPT.width(receipt), 20.3);
    let notice = part.notice.as_ref().map(|notice| self::notice(&notice.words, room));
    words + notice.unwrap_or_default() + wrapped(&[standing, link], (12.0, 0.0), room)
}

fn receipt(card: &Card, labels: &ReceiptLabels, room: f64) -> f64 {
    let label = [&labels.place, &labels.period, &labels.where_]
        .into_iter()
        .map(|label| Face::RECEIPT.width(label) + 12.0)
        .fold(0.0, f64::max);
    let room = room - label;
    let words = card.words.as_ref().map(|words| Face::RECEIPT.height(&format!("“{words}”"), room) + 1.0);
    3.0 * ROW
        + Face::RECEIPT.height(&card.place.words, room)
        + Face::RECEIPT.height(&card.period.words, room)
        + ruler(&card.location, Face::RECEIPT, room)
        + words.unwrap_or_default()
}

/// A ruler with its words beside it, or below it where there is no room.
pub fn ruler(location: &Where, face: Face, room: f64) -> f64 {
    let words = face.width(&location.words);
    let lines = face.height(&location.words, room);
    if RULER.0 + RULER.1 + words <= room { lines } else { 10.0 + 1.6 + lines }
}
