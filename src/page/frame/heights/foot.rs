//! The height of what stands below every frame: the source, the way to the receipt, and whether it is frozen.

use super::GAP;
use super::card::RULER;
use super::text::Face;
use crate::page::frame::{FrameBody, FrameContent, ReportInFrame};
use crate::view::content::AnswerLine;

/// The border and the padding of a notice, in px: on both sides, and above and below.
const NOTICE: (f64, f64) = (1.0 + 3.0 + 32.0, 2.0 + 24.0);

/// In px, with the gap above it.
pub fn height(content: &FrameContent, room: f64, frozen: bool) -> f64 {
    let words = &content.words;
    let link = format!("{} {}", words.receipt, words.at);
    let above = match &content.body {
        FrameBody::Figure(_, source) | FrameBody::Report(ReportInFrame { source, .. }) => {
            GAP + Face::SMALL.running(source, room) + GAP + Face::SMALL.height(&link, room)
        }
        FrameBody::Chart(chart) => {
            let place = RULER.0 + RULER.1 + Face::SMALL.width(&chart.location.words);
            let link_width = Face::SMALL.width(&link);
            let ruler = super::card::ruler(&chart.location, Face::SMALL, room);
            GAP + if place + 16.0 + link_width <= room { ruler } else { ruler + 4.0 + Face::SMALL.height(&link, room) }
        }
    };
    let answer = |line: &AnswerLine| match &line.link {
        Some((_, name)) => format!("{} {name}", line.words),
        None => line.words.clone(),
    };
    let answers: Vec<String> = words.answers.iter().map(answer).collect();
    let answers = GAP + Face::SMALL.running(&answers.join(" "), room);
    let frozen = frozen.then(|| {
        let notice = format!("{} {}", words.frozen, words.current);
        GAP + NOTICE.1 + Face::SMALL.height(&notice, room - NOTICE.0)
    });
    above + answers + frozen.unwrap_or_default()
}
