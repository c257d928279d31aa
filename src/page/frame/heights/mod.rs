//! How high a frame stands at each width, worked out without a browser, so that a snippet can say so before it loads.
//!
//! The files beside this one repeat what the stylesheets say of sizes, line heights and gaps. They err on the high side:
//! what is too high leaves some room, what is too low would cut something off. `tests/browser/embed_heights.rs` holds
//! them against a real browser: never less than the real height, and at most 45 % more.

mod card;
mod chart;
mod foot;
mod question;
mod report;
mod text;

use super::content::{FrameBody, FrameContent};

/// The narrowest and the widest frame that a snippet is made for, in px.
const NARROWEST: u32 = 280;
const WIDEST: u32 = 900;
/// Widths at which a height may change by much: columns of articles, and where charts put words beside drawings.
const FROM: [u32; 9] = [NARROWEST, 300, 340, 380, 420, 480, 560, 640, 760];
/// No word is so long that a layout changes between two widths that are so close.
const STEP: usize = 4;

/// The border and the padding of a frame, on both sides, in px.
const EDGES: f64 = 2.0 * (1.0 + 16.0);
/// Between two blocks of a frame or of a card, in px.
const GAP: f64 = 12.0;
/// Lines of different faces stand a little higher than any of them, and a browser rounds up.
const SLACK: f64 = 1.03;

/// The heights of a frame: from each width, in px, up to the next the height that holds all of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heights(Vec<(u32, u32)>);

impl Heights {
    /// The heights of a frame, live or frozen.
    pub fn of(content: &FrameContent, frozen: bool) -> Self {
        let to = |i: usize| FROM.get(i + 1).copied().unwrap_or(WIDEST + 1);
        let highest = |from: u32, to: u32| {
            // One column of text never grows with its width; what stands side by side may.
            let is_column = matches!(content.body, FrameBody::Figure(_) | FrameBody::Question(_));
            let last = if is_column { from } else { to - 1 };
            let widths = (from..last).step_by(STEP).chain([last]);
            widths.map(|width| height(content, width, frozen)).max().unwrap_or_default()
        };
        let mut steps: Vec<(u32, u32)> = Vec::new();
        for (i, &from) in FROM.iter().enumerate() {
            let height = highest(from, to(i));
            if steps.last().is_none_or(|&(_, last)| last != height) {
                steps.push((from, height));
            }
        }
        Self(steps)
    }

    /// The height that holds everything at every width from 280 to 900 px.
    pub fn tallest(&self) -> u32 {
        self.0.iter().map(|&(_, height)| height).max().unwrap_or_default()
    }

    /// As the snippet's `data-heights` says it: `280:590 420:470`.
    pub fn attribute(&self) -> String {
        self.0.iter().map(|(width, height)| format!("{width}:{height}")).collect::<Vec<_>>().join(" ")
    }
}

/// The height of a frame of this width, in px; never less than a browser needs.
pub fn height(content: &FrameContent, width: u32, frozen: bool) -> u32 {
    let width = f64::from(width) - EDGES;
    let inside = match &content.body {
        FrameBody::Figure(cards) => cards.cards.iter().map(|one| card::height(one, &cards.labels, width)).sum(),
        FrameBody::Chart(chart) => chart::height(chart, width),
        FrameBody::Report(report) => report::height(report, width),
        FrameBody::Question(question) => question::height(question, width),
    };
    let foot = foot::height(content, width, frozen);
    ((inside + foot) * SLACK + EDGES).ceil() as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_snippet_names_every_width_at_which_the_height_changes() {
        let heights = Heights(vec![(280, 590), (420, 470)]);
        assert_eq!(heights.attribute(), "280:590 420:470");
        assert_eq!(heights.tallest(), 590);
    }
}
