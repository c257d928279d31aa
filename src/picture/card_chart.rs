//! A chart on a card for shares: its takeaway, its drawing or its parts in words, who stands behind them, and the note.

use super::card_body::{Setting, of_number};
use super::drawing;
use super::fault::PictureError;
use super::rows::{Even, Row, rows};
use super::setting::{Span, set_balanced};
use super::sheet::{BESIDE_MARK, Edge, Place, Sheet};
use super::style::{INSIDE_WIDTH, LANE_WIDTH, Style};
use crate::draw::Drawing;
use crate::page::{ChartFile, ShareChart};
use crate::view::content::{ChartPart, Standing};

/// How the parts of a chart are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    Drawn,
    /// So many of them.
    InWords(usize),
}

const BETWEEN: f32 = 7.0;
const GUTTER: f32 = 24.0;
/// Squares, and lanes, take such a share of the width; the words beside them take the rest.
const SQUARES: f32 = 0.42;
const LANES: f32 = 0.46;
/// A series is as high as it is, so it stands beside all words, in this share of the width and a little reduced.
const SERIES: f32 = 0.6;
const SERIES_TIMES: f32 = 0.9;

/// A chart in a column of this width.
///
/// # Errors
/// Where a text cannot be measured.
pub fn set_chart(setting: &Setting<'_>, of: &ShareChart, shown: Shown, width: f32) -> Result<Sheet, PictureError> {
    let mut chart =
        Chart { setting, of, file: &of.file, sheet: setting.hand.sheet(width), all: Place { x: 0.0, width } };
    let foot = if shown == Shown::Drawn { chart.series() } else { 0.0 };
    let title = [Span::new(Style::Title, &of.file.chart.title)];
    chart.sheet.lines(&set_balanced(setting.hand, &title, chart.all.width)?, chart.all, Edge::Start);
    chart.sheet.space(BETWEEN);
    match shown {
        Shown::Drawn => chart.drawn()?,
        Shown::InWords(count) => chart.in_words(count)?,
    }
    chart.standings(shown)?;
    chart.limits(shown)?;
    chart.sheet.y = chart.sheet.y.max(foot);
    Ok(chart.sheet)
}

struct Chart<'c> {
    setting: &'c Setting<'c>,
    of: &'c ShareChart,
    file: &'c ChartFile,
    sheet: Sheet,
    all: Place,
}

impl Chart<'_> {
    /// A series at the left, where it is one, and how far down it reaches. All else then stands beside it.
    fn series(&mut self) -> f32 {
        let Drawing::Series(_) = self.file.chart.plan.drawing else { return 0.0 };
        let place = Place { width: self.all.width * SERIES, ..self.all };
        let width = place.width / SERIES_TIMES;
        let drawing = drawing::whole(&self.file.chart.plan, width, self.setting.hand.direction);
        self.sheet.enlarged(&drawing, Even { width, clear: 0.0 }, place);
        let x = place.width + GUTTER;
        self.all = Place { x, width: self.all.width - x };
        std::mem::take(&mut self.sheet.y)
    }

    fn drawn(&mut self) -> Result<(), PictureError> {
        if let Drawing::Series(_) = self.file.chart.plan.drawing {
            return Ok(());
        }
        let mut squares = None;
        for row in rows(self.file) {
            match row {
                // Beside squares the whole stands with its parts.
                Row::Words { part } if self.is_of_squares() => squares = Some(vec![part]),
                Row::Words { part } => self.part(part, self.all, Edge::Start)?,
                Row::AtEnd { part } => self.part(part, self.all, Edge::End)?,
                Row::Drawing(bar) => {
                    self.sheet.space(BETWEEN / 2.0);
                    self.sheet.enlarged(&bar, Even { width: INSIDE_WIDTH, clear: 0.0 }, self.all);
                }
                Row::Squares { drawing, even } => {
                    let top = self.sheet.y;
                    self.sheet.enlarged(&drawing, even, Place { width: self.all.width * SQUARES, ..self.all });
                    let foot = std::mem::replace(&mut self.sheet.y, top);
                    let x = self.all.width * SQUARES + GUTTER;
                    let parts = 0..self.file.chart.parts.len();
                    for part in squares.take().into_iter().flatten().chain(parts.skip(1)) {
                        self.part(part, Place { x, width: self.all.width - x }, Edge::Start)?;
                    }
                    self.sheet.y = self.sheet.y.max(foot + BETWEEN);
                }
                Row::Side { name } => {
                    self.sheet.space(BETWEEN / 2.0);
                    let lines = self.setting.lines(Style::When, &name, self.all.width)?;
                    self.sheet.lines(&lines, self.all, Edge::Start);
                }
                Row::Lane { part, lane } => {
                    self.sheet.rule("hair", self.all);
                    let top = self.sheet.y;
                    let beside = Place { x: 0.0, width: self.all.width * (1.0 - LANES) - GUTTER };
                    self.sheet.space(BETWEEN / 2.0);
                    if let Some(part) = part {
                        self.part(part, beside, Edge::Start)?;
                    }
                    let foot = std::mem::replace(&mut self.sheet.y, top);
                    // Its grid reaches the next lane.
                    let times = self.lane().width / LANE_WIDTH;
                    let height = lane.height.max((foot - top) / times);
                    let lane = drawing::Drawing { height, ..lane };
                    self.sheet.enlarged(&lane, Even { width: LANE_WIDTH, clear: 0.0 }, self.lane());
                }
                Row::Axis { words } => {
                    self.sheet.rule("axis", self.lane());
                    self.sheet.enlarged(&words, Even { width: LANE_WIDTH, clear: 0.0 }, self.lane());
                }
                Row::Rule | Row::Abreast { .. } => {}
            }
        }
        Ok(())
    }

    fn is_of_squares(&self) -> bool {
        matches!(self.file.chart.plan.drawing, Drawing::Units(_))
    }

    fn lane(&self) -> Place {
        let width = self.all.width * LANES;
        Place { x: self.all.width - width, width }
    }

    /// So many parts in words, two of them side by side.
    fn in_words(&mut self, count: usize) -> Result<(), PictureError> {
        let width = (self.all.width - GUTTER) / 2.0;
        for pair in self.chosen(count).chunks(2) {
            let (top, mut foot) = (self.sheet.y, self.sheet.y);
            for (&part, x) in pair.iter().zip([0.0, width + GUTTER]) {
                self.sheet.y = top;
                self.part(part, Place { x, width }, Edge::Start)?;
                foot = foot.max(self.sheet.y);
            }
            self.sheet.y = foot;
        }
        let left = self.file.chart.parts.len().checked_sub(count + 1);
        if let Some(more) = left.and_then(|left| self.of.more.get(left)) {
            let lines = self.setting.lines(Style::LaneWords, more, self.all.width)?;
            self.sheet.lines(&lines, self.all, Edge::Start);
        }
        Ok(())
    }

    /// A part's mark, number and words, and who said it where the chart has several speakers.
    fn part(&mut self, part: usize, place: Place, edge: Edge) -> Result<(), PictureError> {
        let Some(of) = self.file.chart.parts.get(part) else { return Ok(()) };
        let what = match self.file.said.get(part) {
            Some(Some(said)) => format!("{}{}{said}", of.what, self.setting.hand.comma()),
            _ => of.what.clone(),
        };
        let mut spans = of_number(&of.number, Style::LaneNumber, Style::LaneWords);
        spans.push(Span::new(Style::LaneWords, what));
        if let Some(when) = &of.when {
            spans.push(Span::new(Style::When, format!("·\u{a0}{when}")));
        }
        let lines = set_balanced(self.setting.hand, &spans, place.width - BESIDE_MARK)?;
        self.sheet.standing(of.standing.mark, &lines, place, edge);
        self.sheet.space(BETWEEN / 2.0);
        Ok(())
    }

    /// The parts that are shown.
    fn shown(&self, shown: Shown) -> Vec<&ChartPart> {
        let parts = &self.file.chart.parts;
        match shown {
            Shown::Drawn => parts.iter().collect(),
            Shown::InWords(count) => self.chosen(count).into_iter().filter_map(|part| parts.get(part)).collect(),
        }
    }

    /// So many of the parts that are said in words, in their order: what was corrected or withdrawn before all else.
    fn chosen(&self, count: usize) -> Vec<usize> {
        let is_as_it_was = |part: &usize| self.file.chart.parts.get(*part).is_none_or(|part| part.notice.is_none());
        let (others, changed): (Vec<_>, Vec<_>) = self.file.worded.iter().copied().partition(is_as_it_was);
        let mut chosen: Vec<usize> = changed.into_iter().chain(others).take(count).collect();
        chosen.sort_unstable();
        chosen
    }

    /// Each standing of the parts once, with its mark: side by side as far as they fit.
    fn standings(&mut self, shown: Shown) -> Result<(), PictureError> {
        let mut standings: Vec<Standing> = Vec::new();
        for part in self.shown(shown) {
            if !standings.contains(&part.standing) {
                standings.push(part.standing.clone());
            }
        }
        self.sheet.space(BETWEEN / 2.0);
        let (mut x, mut foot, mut top) = (self.all.x, self.sheet.y, self.sheet.y);
        let end = self.all.x + self.all.width;
        for standing in standings {
            let lines = self.setting.lines(Style::Standing, &standing.words, self.all.width - BESIDE_MARK)?;
            let wide = BESIDE_MARK + lines.iter().map(|line| line.width).fold(0.0, f32::max);
            if x > self.all.x && x + wide > end {
                (x, top) = (self.all.x, foot);
            }
            self.sheet.y = top;
            self.sheet.standing(standing.mark, &lines, Place { x, width: end - x }, Edge::Start);
            foot = foot.max(self.sheet.y);
            x += wide + GUTTER;
        }
        self.sheet.y = foot;
        Ok(())
    }

    /// What became of parts, what limits the whole, and the chart's note, with the key of its drawing where that is shown.
    fn limits(&mut self, shown: Shown) -> Result<(), PictureError> {
        let notices = self.shown(shown).into_iter().filter_map(|part| Some(part.notice.as_ref()?.words.as_str()));
        let note = if shown == Shown::Drawn { &self.file.chart.note } else { &self.of.note };
        let limits = notices.chain(self.of.caveat.as_deref()).chain(note.lines());
        let text = limits.filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" ");
        let lines = set_balanced(self.setting.hand, &[Span::new(Style::Caveat, text)], self.all.width)?;
        self.sheet.lines(&lines, self.all, Edge::Start);
        Ok(())
    }
}
