//! The height of what each claimant last said, with the chart of it.

use super::GAP;
use super::chart::{chart, part};
use super::text::Face;
use crate::page::frame::QuestionInFrame;
use crate::view::content::ChartPart;

/// In px.
pub fn height(content: &QuestionInFrame, room: f64) -> f64 {
    let last = |(claim, limit): &(ChartPart, Option<String>)| {
        let limit = limit.as_ref().map(|limit| Face::DOUBT.running(limit, room) + GAP);
        part(claim, room) + GAP + limit.unwrap_or_default()
    };
    let more = content.more.as_ref().map(|more| Face::BODY.running(more, room) + GAP);
    Face::CHART_TITLE.height(&content.title, room)
        + GAP
        + Face::BODY.running(&content.deck, room)
        + GAP
        + content.lasts.iter().map(last).sum::<f64>()
        + content.charts.charts.iter().map(|one| chart(one, room) + GAP).sum::<f64>()
        + more.unwrap_or_default()
}
