//! The words along an axis: which of them are written, and how they stand to their place.

use super::canvas::WIDTH;
use super::layout::{NARROWEST, Scale};
use super::plan::Tick;
use super::widths::text_width;
use plotters::style::text_anchor::HPos;
use std::cmp::Reverse;

/// The size of labels, in px: `--t1` of the stylesheet.
pub const SIZE: f64 = 13.0;
/// Words keep this far apart, in px.
const GAP: f64 = 6.0;
/// Lines of text keep this far apart, in px.
const LINE: i32 = 16;

/// Which of its ends a text has at its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    Start,
    Middle,
    End,
}

impl From<Anchor> for HPos {
    fn from(anchor: Anchor) -> Self {
        match anchor {
            Anchor::Start => Self::Left,
            Anchor::Middle => Self::Center,
            Anchor::End => Self::Right,
        }
    }
}

/// A label that is written: its place, and where its text stands to it.
#[derive(Clone, Debug)]
pub struct Label<'t> {
    pub at: i32,
    pub anchor: Anchor,
    pub words: &'t str,
}

/// The labels of an axis across that keep apart on the narrowest drawing, and so on any. The first and the last are
/// kept, and between them every second, third, ... as it takes.
pub fn across<'t>(ticks: &'t [Tick], axis: &Scale) -> Vec<Label<'t>> {
    let labels: Vec<_> = ticks.iter().map(|tick| label(axis.at(tick.at), &tick.words)).collect();
    let apart = |a: usize, b: usize| extent(&labels[a]).1 + GAP <= extent(&labels[b]).0;
    thinned(labels.len(), apart).into_iter().map(|i| labels[i].clone()).collect()
}

/// The labels of an axis upwards that keep apart.
pub fn upwards<'t>(ticks: &'t [Tick], axis: &Scale) -> Vec<(i32, &'t str)> {
    let at = |i: usize| axis.at(ticks[i].at);
    thinned(ticks.len(), |a, b| (at(a) - at(b)).abs() >= LINE)
        .into_iter()
        .map(|i| (at(i), ticks[i].words.as_str()))
        .collect()
}

/// Which of so many in a row are kept so that neighbours are apart: as many as fit, as evenly as they can.
fn thinned(count: usize, apart: impl Fn(usize, usize) -> bool) -> Vec<usize> {
    let Some(last) = count.checked_sub(1) else { return Vec::new() };
    let every = |step: usize| {
        let mut kept: Vec<_> = (0..last).step_by(step).collect();
        // The last is kept even where the step misses it; the one before it then gives way.
        while kept.len() > 1 && kept.last().is_some_and(|&before| !apart(before, last)) {
            kept.pop();
        }
        kept.push(last);
        kept
    };
    let fits = |kept: &Vec<usize>| kept.windows(2).all(|pair| apart(pair[0], pair[1]));
    let uneven = |kept: &Vec<usize>| {
        let steps = || kept.windows(2).map(|pair| pair[1] - pair[0]);
        steps().max().unwrap_or(0) - steps().min().unwrap_or(0)
    };
    let fitting = (1..=last.max(1)).map(every).filter(fits);
    fitting.max_by_key(|kept| (kept.len(), Reverse(uneven(kept)))).unwrap_or_else(|| vec![0])
}

/// Centred on its place, unless it would leave the drawing.
fn label(at: i32, words: &str) -> Label<'_> {
    let (x, half) = (px(at), text_width(words, SIZE) / 2.0);
    let anchor = if x < half {
        Anchor::Start
    } else if x + half > NARROWEST {
        Anchor::End
    } else {
        Anchor::Middle
    };
    Label { at, anchor, words }
}

/// From where to where it reaches on the narrowest drawing, in px.
fn extent(label: &Label<'_>) -> (f64, f64) {
    let (x, width) = (px(label.at), text_width(label.words, SIZE));
    match label.anchor {
        Anchor::Start => (x, x + width),
        Anchor::Middle => (x - width / 2.0, x + width / 2.0),
        Anchor::End => (x - width, x),
    }
}

fn px(units: i32) -> f64 {
    f64::from(units) * NARROWEST / f64::from(WIDTH)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(words: &[&str]) -> Vec<String> {
        let ticks: Vec<_> =
            (0..).zip(words).map(|(n, words)| Tick { at: f64::from(n), words: (*words).into() }).collect();
        let axis = Scale::new((words.len() - 1) as f64, 0, WIDTH as i32);
        across(&ticks, &axis).into_iter().map(|label| label.words.to_owned()).collect()
    }

    #[test]
    fn what_fits_is_written() {
        assert_eq!(written(&["0", "10", "20", "30"]), ["0", "10", "20", "30"]);
    }

    #[test]
    fn labels_are_left_out_evenly_until_they_fit() {
        let months = ["January", "February", "March", "April", "May", "June", "July", "August", "September"];
        assert_eq!(written(&months), ["January", "May", "September"]);
    }

    #[test]
    fn the_edges_hold_their_labels() {
        let ticks = [Tick { at: 0.0, words: "zero".into() }, Tick { at: 1.0, words: "all".into() }];
        let labels = across(&ticks, &Scale::new(1.0, 0, WIDTH as i32));
        assert!(matches!(labels[..], [Label { anchor: Anchor::Start, .. }, Label { anchor: Anchor::End, .. }]));
    }

    #[test]
    fn two_that_cannot_stand_beside_each_other_are_one() {
        assert_eq!(written(&["as long as the whole drawing is", "and again"]), ["as long as the whole drawing is"]);
    }
}
