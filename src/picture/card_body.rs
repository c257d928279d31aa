//! What a card for shares claims, set as large as it fits. Nothing of it is left out but the end of a label that is too
//! long: whoever says so, how surely and with what limits is set smaller and smaller instead.

use super::card_chart::{self, Shown};
use super::cut::cut;
use super::fault::PictureError;
use super::hand::Hand;
use super::setting::{Line, Span, set, set_balanced};
use super::sheet::{BESIDE_MARK, Edge, Place, Sheet};
use super::style::Style;
use crate::page::{ShareContent, ShareFigure};
use crate::terms::Number;

/// Texts are set so large where that fits, and down to the last where it does not.
const SCALES: [f32; 6] = [1.0, 0.92, 0.85, 0.78, 0.71, 0.64];
/// Smaller than that nobody reads them where a share is shown small, so before that a label is cut; these are for
/// claimants and limits that are long beyond all that reports hold.
const SMALL: [f32; 8] = [0.56, 0.48, 0.4, 0.32, 0.24, 0.16, 0.1, 0.05];
/// A drawing is shown only where it can be seen, and of its parts in words as many as can be read.
const LEAST: f32 = SCALES[SCALES.len() - 1];
/// No more letters of a label than these can fit.
const MOST_LETTERS: usize = 2_000;
/// Place and period take no more lines than these.
const PLACE_LINES: usize = 2;

pub struct Body<'b> {
    pub hand: Hand<'b>,
    pub content: &'b ShareContent,
    pub width: f32,
    pub height: f32,
}

/// A body in its own units, by how many times it is to be drawn, and how high it is then.
pub struct Fitted {
    pub drawn: String,
    pub scale: f32,
    pub height: f32,
}

type Set = Result<Sheet, PictureError>;

impl Body<'_> {
    /// # Errors
    /// Where a text cannot be measured.
    pub fn fitted(&self) -> Result<Fitted, PictureError> {
        match self.content {
            ShareContent::Figure(figure) => self.fitted_figure(figure),
            ShareContent::Chart(chart) => {
                let setting = Setting { hand: self.hand };
                let shown = |shown| move |width| card_chart::set_chart(&setting, chart, shown, width);
                if let Some(fitted) = self.first(SCALES, shown(Shown::Drawn))? {
                    return Ok(fitted);
                }
                let all = chart.file.worded.len();
                for count in (1..=all).rev() {
                    if self.first([LEAST], shown(Shown::InWords(count)))?.is_some() {
                        return self.surely(shown(Shown::InWords(count)));
                    }
                }
                self.surely(shown(Shown::InWords(all.min(1))))
            }
            ShareContent::Report { title, deck, figures } => {
                self.surely(|width| self.report(title, deck, figures, width))
            }
        }
    }

    fn fitted_figure(&self, figure: &ShareFigure) -> Result<Fitted, PictureError> {
        let label: String = figure.what.chars().take(MOST_LETTERS).collect();
        let is_whole = label.len() == figure.what.len();
        for number in [Style::CardNumber, Style::CardNumberMiddle, Style::CardNumberSmall] {
            let scales = match number {
                Style::CardNumberSmall => &SCALES[..],
                // One that breaks is set smaller.
                _ if self.number(figure, number, self.width)?.len() > 1 => continue,
                // The number is what is seen from afar: words beside it give way first, a little.
                _ => &SCALES[..3],
            };
            let whole = |width| self.figure(figure, &label, number, width);
            if is_whole && let Some(fitted) = self.first(scales.iter().copied(), whole)? {
                return Ok(fitted);
            }
        }
        let number = Style::CardNumberSmall;
        for scale in [LEAST].into_iter().chain(SMALL) {
            let set = |label: &str| self.figure(figure, label, number, self.width / scale);
            let fits = |label: &str| Ok(is_low_enough(&set(label)?, self.height / scale));
            let label = if is_whole { label.clone() } else { format!("{label} …") };
            if let Some(label) = cut(&label, fits)? {
                return Ok(finished(set(&label)?, scale));
            }
        }
        self.surely(|width| self.figure(figure, "…", number, width))
    }

    /// The first of some scales at which it fits.
    fn first(
        &self,
        scales: impl IntoIterator<Item = f32>,
        set: impl Fn(f32) -> Set,
    ) -> Result<Option<Fitted>, PictureError> {
        for scale in scales {
            let sheet = set(self.width / scale)?;
            if is_low_enough(&sheet, self.height / scale) {
                return Ok(Some(finished(sheet, scale)));
            }
        }
        Ok(None)
    }

    /// As large as it fits, however small that is.
    fn surely(&self, set: impl Fn(f32) -> Set) -> Result<Fitted, PictureError> {
        let least = SMALL[SMALL.len() - 1];
        match self.first(SCALES.into_iter().chain(SMALL), &set)? {
            Some(fitted) => Ok(fitted),
            None => Ok(finished(set(self.width / least)?, least)),
        }
    }

    fn number(&self, figure: &ShareFigure, style: Style, width: f32) -> Result<Vec<Line>, PictureError> {
        set(self.hand, &of_number(&figure.number, style, Style::CardUnit), width)
    }

    fn figure(&self, figure: &ShareFigure, what: &str, number: Style, width: f32) -> Set {
        let (mut sheet, setting) = (self.hand.sheet(width), Setting { hand: self.hand });
        let place = Place { x: 0.0, width };
        sheet.lines(&self.number(figure, number, width)?, place, Edge::Start);
        sheet.space(3.0);
        // That a figure was withdrawn is as large as its number was.
        let style = if figure.number.digits.is_empty() { Style::CardTitle } else { Style::CardWords };
        let words = [Span::new(style, format!("{what}{}{}", self.hand.comma(), figure.said))];
        sheet.lines(&set_balanced(self.hand, &words, width)?, place, Edge::Start);
        let at: String = format!("{} · {}", figure.place, figure.period).chars().take(MOST_LETTERS).collect();
        let fits = |text: &str| Ok(setting.lines(Style::When, text, width)?.len() <= PLACE_LINES);
        if let Some(at) = cut(&at, fits)? {
            sheet.space(3.0);
            sheet.lines(&setting.lines(Style::When, &at, width)?, place, Edge::Start);
        }
        sheet.space(10.0);
        setting.standing(&mut sheet, &figure.standing, place, Edge::Start)?;
        let limits = [Span::new(Style::Caveat, figure.limits())];
        sheet.lines(&set_balanced(self.hand, &limits, width)?, place, Edge::Start);
        Ok(sheet)
    }

    fn report(&self, title: &str, deck: &str, figures: &[ShareFigure], width: f32) -> Set {
        let (mut sheet, setting) = (self.hand.sheet(width), Setting { hand: self.hand });
        let place = Place { x: 0.0, width };
        for (style, text) in [(Style::CardTitle, title), (Style::Words, deck)] {
            sheet.lines(&set_balanced(self.hand, &[Span::new(style, text)], width)?, place, Edge::Start);
            sheet.space(4.0);
        }
        for figure in figures {
            sheet.space(9.0);
            let mut spans = of_number(&figure.number, Style::LaneNumber, Style::Words);
            spans.push(Span::new(Style::Words, format!("{}{}{}", figure.what, self.hand.comma(), figure.said)));
            sheet.lines(&set(self.hand, &spans, width)?, place, Edge::Start);
            setting.standing(&mut sheet, &figure.standing, place, Edge::Start)?;
            if let Some(notice) = &figure.notice {
                sheet.lines(&setting.lines(Style::Caveat, notice, width)?, place, Edge::Start);
            }
        }
        Ok(sheet)
    }
}

/// Sets what every card has.
#[derive(Clone, Copy)]
pub struct Setting<'f> {
    pub hand: Hand<'f>,
}

impl Setting<'_> {
    pub fn lines(&self, style: Style, text: &str, width: f32) -> Result<Vec<Line>, PictureError> {
        set(self.hand, &[Span::new(style, text)], width)
    }

    /// Who stands behind it, with its mark.
    pub fn standing(
        &self,
        sheet: &mut Sheet,
        standing: &crate::view::content::Standing,
        place: Place,
        edge: Edge,
    ) -> Result<(), PictureError> {
        let lines = self.lines(Style::Standing, &standing.words, place.width - BESIDE_MARK)?;
        sheet.standing(standing.mark, &lines, place, edge);
        Ok(())
    }
}

/// A number with what belongs to it. "Half" is a quantity, but no number to be seen from afar.
pub fn of_number(number: &Number, large: Style, unit: Style) -> Vec<Span> {
    let digits = if number.digits.contains(char::is_numeric) { large } else { unit };
    let spans = [(unit, &number.before), (digits, &number.digits), (unit, &number.after)];
    spans.into_iter().filter(|(_, text)| !text.is_empty()).map(|(style, text)| Span::new(style, text)).collect()
}

fn is_low_enough(sheet: &Sheet, height: f32) -> bool {
    sheet.y <= height
}

fn finished(sheet: Sheet, scale: f32) -> Fitted {
    Fitted { scale, height: sheet.y * scale, drawn: sheet.finish() }
}
