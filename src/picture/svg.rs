//! A chart's picture as SVG with live text.

use super::drawing::Drawing;
use super::faces::Faces;
use super::fault::PictureError;
use super::frame::Frame;
use super::hand::Hand;
use super::rows::{Row, rows};
use super::setting::{Span, set, set_balanced};
use super::sheet::{BESIDE_MARK, Edge, Place, Sheet};
use super::style::{COLUMN, GUTTER, INSIDE_WIDTH, LANE_WIDTH, MARGIN, Style, WIDTH};
use crate::draw;
use crate::page::ChartFile;
use crate::words::Direction;

/// All that stands between the margins.
const INSIDE: Place = Place { x: MARGIN, width: INSIDE_WIDTH };
/// Between one row and the next.
const BETWEEN: f32 = 12.0;
/// Words at the end of a drawing take so much of its width: ragged lines are easier to read where they are short.
const AT_END: f32 = 0.75;
const RULER: f32 = 12.0;
/// The digits of a part, the rest of its number, and its words.
type Sizes = [Style; 3];
const LARGE: Sizes = [Style::Number, Style::Unit, Style::Words];
const BESIDE: Sizes = [Style::LaneNumber, Style::LaneWords, Style::LaneWords];
/// Where lanes stand, and their words beside them.
const LANE: Place = Place { x: MARGIN + INSIDE_WIDTH - LANE_WIDTH, width: LANE_WIDTH };
const BESIDE_LANE: Place = Place { x: MARGIN, width: INSIDE_WIDTH - LANE_WIDTH - GUTTER };

/// The picture of a chart: an SVG of its own, [`WIDTH`] px wide and as high as it must be.
///
/// # Errors
/// Where a text cannot be measured.
pub fn svg(file: &ChartFile, faces: &Faces) -> Result<String, PictureError> {
    let hand = Hand::of(&file.language, faces);
    let mut setter = Setter { file, hand, sheet: hand.sheet(COLUMN) };
    setter.sheet.space(MARGIN - 4.0);
    setter.title()?;
    for row in rows(file) {
        setter.row(&row)?;
    }
    setter.foot()?;
    setter.sheet.space(MARGIN - 6.0);
    let plan = &file.chart.plan;
    let frame = Frame {
        id: &plan.id,
        language: &file.language,
        title: &plan.title,
        description: &plan.description,
        size: (WIDTH, (setter.sheet.y * WIDTH as f32 / COLUMN).ceil()),
        units: COLUMN,
        styles: &Style::OF_CHARTS,
    };
    Ok(frame.around(&setter.sheet.finish()))
}

struct Setter<'f> {
    file: &'f ChartFile,
    hand: Hand<'f>,
    sheet: Sheet,
}

impl Setter<'_> {
    /// The takeaway, which names its claimant.
    fn title(&mut self) -> Result<(), PictureError> {
        let title = [Span::new(Style::Title, &self.file.chart.plan.title)];
        self.sheet.lines(&set_balanced(self.hand, &title, INSIDE.width)?, INSIDE, Edge::Start);
        self.sheet.space(12.0);
        Ok(())
    }

    fn row(&mut self, row: &Row) -> Result<(), PictureError> {
        match row {
            Row::Words { part } => self.part(*part, LARGE, INSIDE, Edge::Start)?,
            Row::AtEnd { part } => {
                let width = INSIDE.width * AT_END;
                self.part(*part, LARGE, Place { x: INSIDE.x + INSIDE.width - width, width }, Edge::End)?;
            }
            Row::Side { name } => {
                self.sheet.space(BETWEEN);
                self.lines(&[Span::new(Style::Side, name)], INSIDE, Edge::Start)?;
                self.sheet.space(3.0);
                return Ok(());
            }
            Row::Lane { part, lane } => return self.lane(*part, lane),
            Row::Axis { words } => {
                self.sheet.rule("axis", LANE);
                self.sheet.drawing(words, LANE);
            }
            Row::Rule => self.sheet.rule("outline", INSIDE),
            Row::Drawing(drawing) => self.sheet.drawing(drawing, INSIDE),
            Row::Squares { drawing, even } => self.sheet.enlarged(drawing, *even, INSIDE),
            Row::Abreast { parts } if parts.len() == 1 => self.part(parts[0], LARGE, INSIDE, Edge::Start)?,
            Row::Abreast { parts } => {
                let width = (INSIDE.width - GUTTER) / 2.0;
                for pair in parts.chunks(2) {
                    let top = self.sheet.y;
                    let mut foot = top;
                    for (part, x) in pair.iter().zip([INSIDE.x, INSIDE.x + width + GUTTER]) {
                        self.sheet.y = top;
                        self.part(*part, LARGE, Place { x, width }, Edge::Start)?;
                        foot = foot.max(self.sheet.y);
                    }
                    self.sheet.y = foot;
                    self.sheet.space(BETWEEN);
                }
                return Ok(());
            }
        }
        self.sheet.space(BETWEEN);
        Ok(())
    }

    /// A part's words with its lane, which is as high as they are, so that its grid reaches the next one.
    fn lane(&mut self, part: Option<usize>, lane: &Drawing) -> Result<(), PictureError> {
        self.sheet.rule("hair", INSIDE);
        let top = self.sheet.y;
        self.sheet.space(3.0);
        if let Some(part) = part {
            self.part(part, BESIDE, BESIDE_LANE, Edge::Start)?;
        }
        self.sheet.space(7.0);
        let height = lane.height.max(self.sheet.y - top);
        self.sheet.y = top;
        self.sheet.drawing(&Drawing { height, marks: lane.marks.clone() }, LANE);
        Ok(())
    }

    /// A part's number and words, when it was, who stands behind it, and its limit.
    fn part(&mut self, part: usize, sizes: Sizes, place: Place, edge: Edge) -> Result<(), PictureError> {
        let Some(words) = self.file.chart.parts.get(part) else { return Ok(()) };
        let number = &words.number;
        let what = match self.file.said.get(part) {
            Some(Some(said)) => format!("{}{}{said}", words.what, self.hand.comma()),
            _ => words.what.clone(),
        };
        let [large, unit, small] = sizes;
        // "A week" is a quantity, but no number to be seen from afar.
        let digits = if number.digits.contains(char::is_numeric) { large } else { unit };
        let spans = [(unit, &number.before), (digits, &number.digits), (unit, &number.after), (small, &what)];
        let spans: Vec<Span> = spans
            .into_iter()
            .filter(|(_, text)| !text.is_empty())
            .map(|(style, text)| Span::new(style, text))
            .collect();
        self.lines(&spans, place, edge)?;
        self.sheet.space(2.0);
        if let Some(when) = &words.when {
            self.lines(&[Span::new(Style::When, when)], place, edge)?;
        }
        let standing = [Span::new(Style::Standing, &words.standing.words)];
        let standing = set_balanced(self.hand, &standing, place.width - BESIDE_MARK)?;
        self.sheet.standing(words.standing.mark, &standing, place, edge);
        if let Some(Some(caveat)) = self.file.caveats.get(part) {
            self.lines(&[Span::new(Style::Caveat, caveat)], place, edge)?;
        }
        Ok(())
    }

    /// Texts as one paragraph. Where they end at the right their lines are of about the same length.
    fn lines(&mut self, spans: &[Span], place: Place, edge: Edge) -> Result<(), PictureError> {
        let set = if edge == Edge::End { set_balanced } else { set };
        self.sheet.lines(&set(self.hand, spans, place.width)?, place, edge);
        Ok(())
    }

    /// What limits the whole chart, its source, where in the report it stands, and what made the picture.
    fn foot(&mut self) -> Result<(), PictureError> {
        let file = self.file;
        if let Some(more) = &file.more {
            self.lines(&[Span::new(Style::Caveat, more)], INSIDE, Edge::Start)?;
        }
        for (style, text) in [(Style::Note, &file.chart.note), (Style::Source, &file.chart.source)] {
            if !text.is_empty() {
                self.sheet.space(10.0);
            }
            for line in text.lines() {
                self.lines(&[Span::new(style, line)], INSIDE, Edge::Start)?;
            }
        }
        self.ruler()?;
        self.sheet.space(10.0);
        self.sheet.rule("hair", INSIDE);
        self.sheet.space(7.0);
        let product = set(self.hand, &[Span::new(Style::Product, &file.product)], INSIDE.width)?;
        let left = product.iter().map(|line| line.width).fold(0.0, f32::max) + GUTTER;
        let top = self.sheet.y;
        self.sheet.lines(&product, INSIDE, Edge::Start);
        self.sheet.y = top;
        let edition = Place { x: INSIDE.x + left, width: INSIDE.width - left };
        self.lines(&[Span::new(Style::Edition, &file.edition)], edition, Edge::End)
    }

    /// A tick for each of the report's paragraphs, lit where what is drawn stands.
    fn ruler(&mut self) -> Result<(), PictureError> {
        // What comes from several reports stands in none of them; its source says from how many.
        if self.file.paragraphs == 0 {
            return Ok(());
        }
        let (ticks, width) = draw::ruler_path(self.file.paragraphs);
        let wide = (width as f32).min(160.0);
        let beside = Place { x: INSIDE.x + wide + 10.0, width: INSIDE.width - wide - 10.0 };
        let words = [Span::new(Style::Where, &self.file.location.words)];
        let lines = set(self.hand, &words, beside.width)?;
        let at = |&tick: &usize| match self.hand.direction {
            Direction::LeftToRight => tick,
            Direction::RightToLeft => width.saturating_sub(tick),
        };
        let lit: String = self.file.location.ticks.iter().map(at).map(|tick| format!("M{tick} 0v12")).collect();
        self.sheet.space(8.0);
        let y = self.sheet.y + 4.0;
        let x = self.sheet.left(Place { x: INSIDE.x, width: wide });
        self.sheet.raw(format_args!(
            "<svg x=\"{x}\" y=\"{y}\" width=\"{wide}\" height=\"{RULER}\" viewBox=\"0 0 {width} 12\" \
             preserveAspectRatio=\"none\"><path class=\"ticks\" d=\"{ticks}\"/><path class=\"lit\" d=\"{lit}\"/></svg>"
        ));
        self.sheet.lines(&lines, beside, Edge::Start);
        Ok(())
    }
}
