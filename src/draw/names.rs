//! Names at the ends of lines, kept apart from each other and from what else is drawn.
//!
//! One drawing serves every width, so a name is placed once: heights are in px and hold everywhere, and a place
//! across counts only if it holds on the narrowest drawing, on the widest, and between.

use super::canvas::WIDTH;
use super::layout::NARROWEST;
use super::series::BASE;
use super::ticks::{Anchor, SIZE};
use super::widths::text_width;

/// Drawings are looked at from a narrow embed to a whole screen, in px.
const WIDTHS: [f64; 3] = [NARROWEST, 640.0, 1200.0];
/// From line to line of a name, in px, and from its baseline up and down.
pub const LINE: i32 = 15;
const ASCENT: i32 = 11;
const DESCENT: i32 = 4;
/// A name keeps so far from the middle of what it names, in px.
const DISTANCE: i32 = 9;
/// A name beside its line keeps so far away, in units: clear of a mark on the narrowest drawing.
const ASIDE: i32 = 3_200;
/// Names keep so far from each other, in px: closer, two would read as one.
const BETWEEN: i32 = 6;
/// A name farther away than this, in px, is tied to its line.
const FAR: i32 = 14;
/// Places for a name are tried so many px apart.
const STEP: i32 = 3;
/// Bold letters are so much wider than those of the table.
const BOLD: f64 = 1.08;
/// A name is broken into lines of about so many px: two stand beside each other on the narrowest drawing.
const LONGEST: f64 = 140.0;

/// A place that is taken: across in units and px from there, down in px.
#[derive(Clone, Copy, Debug)]
pub struct Taken {
    pub from: (i32, f64),
    pub to: (i32, f64),
    pub top: i32,
    pub bottom: i32,
    /// How much worse a name over it is than one a px farther from its line; none may stand over words.
    pub cost: Option<i32>,
}

/// The end of a line, from its highest to its lowest mark, in px. Its name belongs above or below.
#[derive(Clone, Copy, Debug)]
pub struct End {
    pub x: i32,
    pub top: i32,
    pub bottom: i32,
}

impl End {
    /// Of a line that has no value left: where its time is marked.
    pub fn on_axis(x: i32) -> Self {
        Self { x, top: BASE, bottom: BASE }
    }
}

/// A mark; a name over it would hide who said it.
pub const OVER_MARK: Option<i32> = Some(400);
/// A line: a name may stand over one, as its letters have a ground.
pub const OVER_LINE: Option<i32> = Some(25);
/// A name over a great many lines.
const CROWD: i32 = 100;
/// A name whose thread runs over another mark.
const ACROSS_MARK: i32 = 90;

impl Taken {
    /// What is drawn so many px around a place.
    pub fn around((x, y): (i32, i32), px: i32, cost: Option<i32>) -> Self {
        let reach = f64::from(px);
        Self { from: (x, -reach), to: (x, reach), top: y - px, bottom: y + px, cost }
    }

    /// What is drawn from one corner to the other.
    pub fn between(a: (i32, i32), b: (i32, i32), cost: Option<i32>) -> Self {
        let (from, to) = ((a.0.min(b.0), -1.0), (a.0.max(b.0), 1.0));
        Self { from, to, top: a.1.min(b.1) - 1, bottom: a.1.max(b.1) + 1, cost }
    }

    fn meets(&self, other: &Self) -> bool {
        let level = self.top < other.bottom && other.top < self.bottom;
        level
            && WIDTHS.iter().any(|&width| {
                let px = |(units, px): (i32, f64)| f64::from(units) * width / f64::from(WIDTH) + px;
                px(self.from) < px(other.to) && px(other.from) < px(self.to)
            })
    }

    /// Whether a name so many px wide may reach it. What is out of reach on the narrowest drawing is so on any.
    fn is_near(&self, x: i32, width: f64) -> bool {
        let px = |(units, px): (i32, f64)| f64::from(units) * NARROWEST / f64::from(WIDTH) + px;
        let reach = px((ASIDE, width));
        px(self.from) <= px((x, reach)) && px((x, -reach)) <= px(self.to)
    }

    fn is_inside(&self) -> bool {
        WIDTHS.iter().all(|&width| {
            let px = |(units, px): (i32, f64)| f64::from(units) * width / f64::from(WIDTH) + px;
            px(self.from) >= 0.0 && px(self.to) <= width
        })
    }
}

/// A name as it is written: its lines from the first baseline down.
#[derive(Clone, Debug, PartialEq)]
pub struct Name {
    pub lines: Vec<String>,
    pub x: i32,
    pub baseline: i32,
    pub anchor: Anchor,
    /// A thread to the end of its line, where the name stands too far away to be taken for it: from top to bottom.
    pub thread: Option<(i32, i32)>,
}

/// Places names near the ends of their lines, between `top` and `bottom`. One that finds no place is left out rather
/// than written over another: the words beside the chart name it as well.
pub fn place<'n>(
    names: impl IntoIterator<Item = (&'n str, End)>,
    mut taken: Vec<Taken>,
    (top, bottom): (i32, i32),
) -> Vec<Name> {
    let mut placed = Vec::new();
    for (name, end) in names {
        let lines = broken(name);
        let size = Size::of(&lines);
        let near: Vec<_> = taken.iter().filter(|taken| taken.is_near(end.x, size.width)).collect();
        let tries = (top..=bottom - size.height)
            .step_by(STEP as usize)
            .flat_map(|y| Try::ALL.map(|attempt| (y, attempt)))
            .filter_map(|(y, attempt)| attempt.at(y, end, &size));
        let mut best: Option<(i32, Found)> = None;
        for found in tries {
            // What stands near a place makes it worse at most, so most need not be judged.
            let least = best.as_ref().map_or(i32::MAX, |(cost, _)| *cost);
            if found.cost < least
                && let Some(judged) = found.judged(&near).filter(|(cost, _)| *cost < least)
            {
                best = Some(judged);
            }
        }
        if let Some((_, found)) = best {
            let Found { x, anchor, place, thread, .. } = found;
            placed.push(Name { lines, x, baseline: place.top + ASCENT, anchor, thread });
            taken.push(Taken { top: place.top - BETWEEN, bottom: place.bottom + BETWEEN, ..place });
        }
    }
    placed
}

/// How much room the lines of a name take, in px.
struct Size {
    width: f64,
    height: i32,
}

impl Size {
    fn of(lines: &[String]) -> Self {
        let width = lines.iter().map(|line| text_width(line, SIZE) * BOLD).fold(0.0, f64::max);
        Self { width, height: LINE * i32::try_from(lines.len()).unwrap_or(1) - LINE + ASCENT + DESCENT }
    }
}

/// How a name can stand to the end of its line, the better first.
#[derive(Clone, Copy)]
enum Try {
    /// Over or under it, the text anchored there.
    Along(Anchor),
    /// Behind it or before it.
    Beside(Anchor),
}

/// A place for a name, and what speaks against it.
struct Found {
    x: i32,
    anchor: Anchor,
    place: Taken,
    thread: Option<(i32, i32)>,
    cost: i32,
}

impl Try {
    const ALL: [Self; 5] = [
        Self::Along(Anchor::Middle),
        Self::Beside(Anchor::Start),
        Self::Along(Anchor::End),
        Self::Along(Anchor::Start),
        Self::Beside(Anchor::End),
    ];

    fn at(self, y: i32, end: End, size: &Size) -> Option<Found> {
        let (middle, foot) = (end.top.midpoint(end.bottom), y + size.height);
        let (x, anchor, away) = match self {
            Self::Along(anchor) => {
                let away = if y + size.height / 2 < middle { end.top - foot } else { y - end.bottom };
                (end.x, anchor, away - DISTANCE)
            }
            Self::Beside(anchor) => {
                let aside = if anchor == Anchor::Start { ASIDE } else { -ASIDE };
                (end.x + aside, anchor, y + size.height / 2 - middle)
            }
        };
        let above = y + size.height / 2 < middle;
        let thread = match self {
            Self::Along(_) if away > FAR && above => Some((foot, end.top - DISTANCE)),
            Self::Along(_) if away > FAR => Some((end.bottom + DISTANCE, y)),
            _ => None,
        };
        let habit = match self {
            Self::Along(Anchor::Middle) => 0,
            _ => 3,
        };
        let cost = away.abs() * 2 + habit + i32::from(!above) * 4 + if thread.is_some() { 20 } else { 0 };
        let place = Taken { top: y, bottom: foot, ..across(x, size.width, anchor) };
        let tied = thread.is_some() || away.abs() <= FAR;
        tied.then_some(Found { x, anchor, place, thread, cost })
    }
}

impl Found {
    /// What the place costs among what stands near it, unless it is none.
    fn judged(self, near: &[&Taken]) -> Option<(i32, Self)> {
        if !self.place.is_inside() {
            return None;
        }
        let met: Option<Vec<i32>> =
            near.iter().filter(|taken| taken.meets(&self.place)).map(|taken| taken.cost).collect();
        let met = met?;
        let crowd = i32::try_from(met.len()).map_or(CROWD, |count| CROWD.min(4 * count));
        let over = met.into_iter().max().unwrap_or(0) + crowd;
        let thread = self.thread.map(|(top, bottom)| Taken::between((self.x, top), (self.x, bottom), None));
        let crosses = |thread: &Taken| near.iter().any(|taken| taken.cost != OVER_LINE && taken.meets(thread));
        let crossing = if thread.as_ref().is_some_and(crosses) { ACROSS_MARK } else { 0 };
        Some((self.cost + over + crossing, self))
    }
}

/// From where to where a text so many px wide reaches that is anchored there. Nothing may be written over it.
fn across(x: i32, width: f64, anchor: Anchor) -> Taken {
    let (before, after) = match anchor {
        Anchor::Start => (0.0, width),
        Anchor::Middle => (-width / 2.0, width / 2.0),
        Anchor::End => (-width, 0.0),
    };
    Taken { from: (x, before), to: (x, after), top: 0, bottom: 0, cost: None }
}

/// A name as lines, none longer than it must be.
fn broken(name: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in name.split_whitespace() {
        match lines.last_mut() {
            Some(line) if text_width(&format!("{line} {word}"), SIZE) * BOLD <= LONGEST => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(x: i32, y: i32) -> End {
        End { x, top: y, bottom: y }
    }

    #[test]
    fn a_name_stands_above_the_end_of_its_line() {
        let placed = place([("Monitor", at(50_000, 100))], Vec::new(), (0, 300));
        assert!(
            matches!(placed[..], [Name { anchor: Anchor::Middle, x: 50_000, baseline: 80..100, .. }]),
            "{placed:?}"
        );
    }

    #[test]
    fn names_of_lines_that_end_together_stand_apart() {
        let placed = place([("Monitor", at(50_000, 100)), ("Ministry", at(50_000, 104))], Vec::new(), (0, 300));
        assert!((placed[0].baseline - placed[1].baseline).abs() >= LINE, "{placed:?}");
    }

    #[test]
    fn a_name_gives_way_to_a_mark() {
        let mark = Taken::around((50_000, 85), 8, OVER_MARK);
        let placed = place([("Monitor", at(50_000, 100))], vec![mark], (0, 300));
        assert!(placed[0].baseline > 95, "{placed:?}");
    }

    #[test]
    fn a_name_that_stands_far_away_is_tied_to_its_line() {
        let wall = Taken::between((0, 60), (WIDTH as i32, 300), OVER_MARK);
        let placed = place([("Monitor", at(50_000, 100))], vec![wall], (0, 300));
        assert!(matches!(placed[0].thread, Some((40..=61, 91))), "{placed:?}");
    }

    #[test]
    fn a_long_name_is_broken_between_words() {
        assert_eq!(broken("Exampleland Ministry of Relief"), ["Exampleland", "Ministry of Relief"]);
    }

    #[test]
    fn a_name_at_an_edge_stays_inside() {
        let placed = place([("Ministry", at(100_000, 100)), ("Monitor", at(0, 100))], Vec::new(), (0, 300));
        assert!(matches!(placed[..], [Name { anchor: Anchor::End, .. }, Name { anchor: Anchor::Start, .. }]));
    }
}
