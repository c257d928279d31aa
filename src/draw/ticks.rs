//! The words along an axis: which of them are written, and how they stand to their place.

use super::canvas::WIDTH;
use super::ink::Ink;
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

/// The widths from which a drawing has room for more labels, in px: the stylesheet's container queries say them in rem.
pub const ROOMS: [f64; 3] = [NARROWEST, 480.0, 800.0];

/// The rooms in which a label is not written, a bit each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Hidden(pub u8);

impl Hidden {
    pub const EVERYWHERE: Self = Self(0b111);
    const CLASSES: [&'static str; 8] = [
        "",
        "off-narrow",
        "off-medium",
        "off-narrow off-medium",
        "off-wide",
        "off-narrow off-wide",
        "off-medium off-wide",
        "off-narrow off-medium off-wide",
    ];

    /// What the stylesheet hides it by; nothing where it is written at every width.
    pub fn class(self) -> &'static str {
        Self::CLASSES[usize::from(self.0) % Self::CLASSES.len()]
    }

    fn in_room(self, room: usize) -> bool {
        self.0 & (1 << room) != 0
    }
}

/// Whether a text of this class is written on a drawing so many px wide.
pub fn is_written(class: &str, width: f64) -> bool {
    let room = ROOMS.iter().rposition(|&from| from <= width).unwrap_or(0);
    let hidden = Hidden::CLASSES.iter().position(|&known| known == class).unwrap_or(0);
    !Hidden(hidden as u8).in_room(room)
}

/// A label that is written: its place, and where its text stands to it.
#[derive(Clone, Debug)]
pub struct Label<'t> {
    pub at: i32,
    pub anchor: Anchor,
    pub words: &'t str,
    pub hidden: Hidden,
}

impl Label<'_> {
    /// What it is written in.
    pub fn ink(&self) -> Ink {
        Ink::Label(self.hidden)
    }
}

/// The labels of an axis across: in each room as many as keep apart on its narrowest drawing, and so on any. The first
/// and the last are kept, and between them every second, third, ... as it takes.
pub fn across<'t>(ticks: &'t [Tick], axis: &Scale) -> Vec<Label<'t>> {
    let mut labels: Vec<_> = ticks.iter().map(|tick| label(axis.at(tick.at), &tick.words)).collect();
    for (room, width) in ROOMS.into_iter().enumerate() {
        // How a label stands to its place is settled in the narrowest room that it is written in.
        for label in labels.iter_mut().filter(|label| label.hidden == Hidden::EVERYWHERE) {
            label.anchor = anchor(label, width);
        }
        let apart = |a: usize, b: usize| extent(&labels[a], width).1 + GAP <= extent(&labels[b], width).0;
        for i in thinned(labels.len(), apart) {
            labels[i].hidden.0 &= !(1 << room);
        }
    }
    labels.retain(|label| label.hidden != Hidden::EVERYWHERE);
    labels
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

fn label(at: i32, words: &str) -> Label<'_> {
    Label { at, anchor: Anchor::Middle, words, hidden: Hidden::EVERYWHERE }
}

/// Centred on its place, unless it would leave a drawing so wide.
fn anchor(label: &Label<'_>, drawing: f64) -> Anchor {
    let (x, half) = (px(label.at, drawing), text_width(label.words, SIZE) / 2.0);
    if x < half {
        Anchor::Start
    } else if x + half > drawing {
        Anchor::End
    } else {
        Anchor::Middle
    }
}

/// From where to where it reaches on a drawing so wide, in px.
fn extent(label: &Label<'_>, drawing: f64) -> (f64, f64) {
    let (x, width) = (px(label.at, drawing), text_width(label.words, SIZE));
    match label.anchor {
        Anchor::Start => (x, x + width),
        Anchor::Middle => (x - width / 2.0, x + width / 2.0),
        Anchor::End => (x - width, x),
    }
}

fn px(units: i32, drawing: f64) -> f64 {
    f64::from(units) * drawing / f64::from(WIDTH)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(words: &[&str], width: f64) -> Vec<String> {
        let ticks: Vec<_> =
            (0..).zip(words).map(|(n, words)| Tick { at: f64::from(n), words: (*words).into() }).collect();
        let axis = Scale::new((words.len() - 1) as f64, 0, WIDTH as i32);
        let labels = across(&ticks, &axis).into_iter().filter(|label| is_written(label.hidden.class(), width));
        labels.map(|label| label.words.to_owned()).collect()
    }

    #[test]
    fn what_fits_is_written_at_every_width() {
        for width in [280.0, 500.0, 1200.0] {
            assert_eq!(written(&["0", "10", "20", "30"], width), ["0", "10", "20", "30"]);
        }
    }

    #[test]
    fn labels_are_left_out_evenly_until_they_fit() {
        let months = ["January", "February", "March", "April", "May", "June", "July", "August", "Sept"];
        assert_eq!(written(&months, 320.0), ["January", "April", "July", "Sept"]);
        assert_eq!(written(&months, 640.0), ["January", "March", "May", "July", "Sept"]);
        assert_eq!(written(&months, 1200.0), months);
    }

    #[test]
    fn the_edges_hold_their_labels() {
        let ticks = [Tick { at: 0.0, words: "zero".into() }, Tick { at: 1.0, words: "all".into() }];
        let labels = across(&ticks, &Scale::new(1.0, 0, WIDTH as i32));
        assert!(matches!(labels[..], [Label { anchor: Anchor::Start, .. }, Label { anchor: Anchor::End, .. }]));
    }

    #[test]
    fn two_that_cannot_stand_beside_each_other_are_one_until_there_is_room() {
        let two = ["as long as the whole drawing is", "and again"];
        assert_eq!(written(&two, 320.0), two[..1]);
        assert_eq!(written(&two, 640.0), two);
    }

    /// The stylesheet says the same rooms in its own unit, of 16 px.
    #[test]
    fn the_stylesheet_knows_the_rooms() {
        let css = include_str!("../../style/5-charts.css");
        for (room, class) in [(1, ".off-medium"), (2, ".off-wide")] {
            let query = format!("@container (min-width: {}rem) {{", ROOMS[room] / 16.0);
            let rule = css.split(&query).skip(1).any(|rest| rest.lines().take(3).any(|line| line.contains(class)));
            assert!(rule, "{query} hides {class}");
        }
    }
}
