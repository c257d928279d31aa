//! What a drawing holds, before anything is placed.
//!
//! Amounts are in the unit of their measure, times in days from the left end of their axis.

use crate::terms::Mark;
use serde::{Deserialize, Serialize};

/// A chart as its figures and words.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ChartPlan {
    pub id: String,
    pub title: String,
    /// What a sighted reader sees, in words.
    pub description: String,
    pub drawing: Drawing,
}

impl ChartPlan {
    /// Whether marks of it lead anywhere.
    pub fn is_linked(&self) -> bool {
        match &self.drawing {
            Drawing::Series(series) => {
                series.lines.iter().flat_map(|line| &line.points).any(|point| point.link.is_some())
            }
            _ => false,
        }
    }
}

impl Default for Drawing {
    /// Nothing to draw.
    fn default() -> Self {
        Self::Ranges(Vec::new())
    }
}

/// The types of drawing, each with the figures that fit it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Drawing {
    /// Squares, each for a stated number of people.
    Units(Units),
    /// A bar of the whole, its parts inside it.
    Bar(Bar),
    /// Numbers and ranges, those that compare on one axis.
    Ranges(Vec<Panel>),
    /// What happened when.
    Timeline(Timeline),
    /// One measure over time.
    Series(Series),
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Units {
    /// How many people a square stands for: one, up to 200 people.
    pub each: f64,
    pub parts: Vec<Part>,
}

/// A whole as a bar from zero: filled to the lowest number stated, outlined from there to the highest.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Bar {
    /// The id of the whole's figure.
    pub figure: String,
    pub low: f64,
    pub high: f64,
    /// The end of the bar is not exact, and is not drawn as if it were.
    pub about: bool,
    /// Parts from the bar's end backwards: the newest arrivals, the named among the dead.
    pub parts: Vec<Part>,
}

/// A part of a whole. What is between its ends is outlined.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Part {
    /// The id of a figure, or of context that the whole counts.
    pub figure: String,
    pub low: f64,
    pub high: f64,
    /// Our subtraction: an outline, never filled.
    pub ours: bool,
}

/// A place on an axis with its words.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Tick {
    pub at: f64,
    pub words: String,
}

/// An axis from zero, and what stands on it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Panel {
    /// The end of the axis.
    pub most: f64,
    pub ticks: Vec<Tick>,
    pub rows: Vec<RangeRow>,
}

/// A number as its standing mark, a range as a bar.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RangeRow {
    pub figure: String,
    pub low: f64,
    pub high: f64,
    /// The ends fade out.
    pub about: bool,
    /// Where it may lie besides: beyond the one number that bounds it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub open: Option<Open>,
    pub mark: Mark,
}

/// To which side a number is open that is only a bound.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Open {
    /// So many at least.
    Up,
    /// So many at most.
    Down,
}

/// Lanes over an axis of days.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Timeline {
    /// The length of the axis.
    pub days: f64,
    pub ticks: Vec<Tick>,
    pub groups: Vec<Group>,
}

/// Lanes that belong together: one side of a dispute. A timeline has a single group without a name.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Group {
    pub name: Option<String>,
    /// The reporters, who take no side.
    pub apart: bool,
    pub rows: Vec<TimeRow>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TimeRow {
    /// The id of a figure, of context, or of a voice.
    pub item: String,
    pub extent: Extent,
    pub mark: Mark,
}

/// How surely something is placed in time.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub enum Extent {
    /// A day, by its middle: drawn as the standing mark.
    Day(f64),
    /// From one known day to another: a bar.
    Window { start: f64, end: f64 },
    /// Somewhere within: hatching that thins out where it is less sure.
    Vague { start: f64, end: f64, sure: Sure },
}

/// Where vague hatching is densest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Sure {
    /// Towards the start: not before then, and until when is not stated.
    Start,
    /// Towards the end: it lasted until then, and since when is not stated.
    End,
    /// In the middle: some day around then.
    Middle,
    /// Nowhere: no date is given, and no day is likelier than another.
    Nowhere,
}

/// One measure of one place and population over time.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Series {
    pub days: f64,
    pub most: f64,
    pub times: Vec<Tick>,
    pub amounts: Vec<Tick>,
    pub form: SeriesForm,
    pub lines: Vec<Line>,
    /// Where lines cannot be read on, in the order of their letters.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub breaks: Vec<BreakMark>,
    /// Where there are more points than a screen can show, one in so many is drawn, and the chart says so.
    pub one_in: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SeriesForm {
    /// Stocks hold until the next statement: steps.
    Steps,
    /// Flows belong to their period: bars.
    Bars,
}

/// A break in series at a statement of a line. Its letter leads to the words that say what it is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct BreakMark {
    /// The place of its line among the lines.
    pub line: usize,
    /// Where the statement starts; of a silence, where the last one before it ends.
    pub at: f64,
    pub letter: String,
    pub form: BreakForm,
}

/// What a break does to its line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum BreakForm {
    /// The line goes on through it.
    Marked,
    /// The line is cut before the statement: it was counted in another way.
    Cut,
    /// A silence: the line ends and begins anew with the next statement.
    Pause,
    /// A silence that nothing ended.
    End,
}

impl BreakForm {
    pub fn is_silence(self) -> bool {
        matches!(self, Self::Pause | Self::End)
    }
}

/// What one claimant said over time.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Line {
    pub claimant: String,
    /// In the order of time.
    pub points: Vec<Point>,
}

/// A statement: what held as of a day (which is its start and its end), or what happened from one to the other.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Point {
    pub figure: String,
    /// Where its marks lead, where they do: no dashboard needs it, since each part of a chart stands there in words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<Link>,
    pub start: f64,
    pub end: f64,
    pub low: f64,
    pub high: f64,
    pub about: bool,
    pub mark: Mark,
    pub state: PointState,
}

/// The page that marks lead to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Link {
    pub address: String,
    /// What they stand for, shown to whoever points at them.
    pub words: String,
}

impl Point {
    /// Whether its value is drawn: that of a withdrawn statement stands nowhere.
    pub fn is_placed(&self) -> bool {
        self.state != PointState::Withdrawn
    }

    /// A number, not a range.
    pub fn is_single(&self) -> bool {
        self.low >= self.high
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum PointState {
    Stated,
    /// Drawn at its corrected value, with a mark.
    Corrected,
    /// Its value stands nowhere; only its time is marked.
    Withdrawn,
}

/// The report from its first paragraph to its last, with what stands in each.
#[derive(Clone, Debug, PartialEq)]
pub struct StripPlan {
    pub label: String,
    pub paragraphs: usize,
    pub marks: Vec<StripMark>,
}

/// A figure or a contested statement, where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StripMark {
    /// Counted from 1.
    pub paragraph: usize,
    pub mark: Mark,
}
