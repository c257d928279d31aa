//! The one drawing backend: it writes SVG whose widths are shares of the drawing and whose heights are px.
//!
//! So a chart keeps the size of its text at every width, and one SVG serves all of them. Boxes, marks and text are
//! placed in per cent. Paths cannot be (browsers refuse it), so they stand in a stretched SVG of their own.

use super::ink::Ink;
use super::widths::text_width;
use crate::markup::escape;
use plotters_backend::text_anchor::{HPos, VPos};
use plotters_backend::{BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind};
use std::fmt::{Error, Write};

/// The canvas is this many units wide, whatever its width on a screen: a unit is a thousandth of a per cent.
pub const WIDTH: u32 = 100_000;

type Drawn = Result<(), DrawingErrorKind<Error>>;

/// A canvas of [`WIDTH`] units by so many px, which writes to a text.
pub struct Canvas<'o> {
    out: &'o mut String,
    height: u32,
    /// Lines of hatching that are not written yet, as a path: one element for all that lie together, since hundreds of
    /// them cost a phone more than all other marks of a page.
    hatching: String,
}

impl<'o> Canvas<'o> {
    pub fn new(out: &'o mut String, height: u32) -> Self {
        Self { out, height, hatching: String::new() }
    }

    /// Writes after what was drawn before.
    fn write(&mut self, arguments: std::fmt::Arguments<'_>) -> Drawn {
        self.write_hatching()?;
        self.out.write_fmt(arguments).map_err(DrawingErrorKind::DrawingError)
    }

    fn write_hatching(&mut self) -> Drawn {
        match std::mem::take(&mut self.hatching) {
            none if none.is_empty() => Ok(()),
            path => self.write_stretched(&path, Ink::Hatch),
        }
    }

    fn stretched(&mut self, points: impl IntoIterator<Item = BackendCoord>, ink: Ink, closed: bool) -> Drawn {
        let mut path = String::new();
        for (i, (x, y)) in points.into_iter().enumerate() {
            let step = if i == 0 { 'M' } else { 'L' };
            write!(path, "{step}{x} {y}").map_err(DrawingErrorKind::DrawingError)?;
        }
        if closed {
            path.push('Z');
        }
        self.write_stretched(&path, ink)
    }

    fn write_stretched(&mut self, path: &str, ink: Ink) -> Drawn {
        let (height, class) = (self.height, ink.class());
        self.write(format_args!(
            "<svg width=\"100%\" height=\"{height}\" viewBox=\"0 0 {WIDTH} {height}\" preserveAspectRatio=\"none\">\
             <path class=\"{class}\" vector-effect=\"non-scaling-stroke\" d=\"{path}\"/></svg>"
        ))
    }
}

impl Drop for Canvas<'_> {
    fn drop(&mut self) {
        // Writing to memory does not fail.
        _ = self.write_hatching();
    }
}

/// Units as per cent, with no digit more than needed.
pub fn percent(units: i32) -> String {
    let (sign, units) = if units < 0 { ("-", units.unsigned_abs()) } else { ("", units.unsigned_abs()) };
    let (whole, fraction) = (units / 1000, units % 1000);
    let text = format!("{sign}{whole}.{fraction:03}");
    format!("{}%", text.trim_end_matches('0').trim_end_matches('.'))
}

impl DrawingBackend for Canvas<'_> {
    type ErrorType = Error;

    fn get_size(&self) -> (u32, u32) {
        (WIDTH, self.height)
    }

    fn ensure_prepared(&mut self) -> Drawn {
        Ok(())
    }

    fn present(&mut self) -> Drawn {
        Ok(())
    }

    fn draw_pixel(&mut self, (x, y): BackendCoord, colour: BackendColor) -> Drawn {
        let class = Ink::of(colour).class();
        self.write(format_args!("<rect class=\"{class}\" x=\"{}\" y=\"{y}\" width=\"1\" height=\"1\"/>", percent(x)))
    }

    fn draw_line<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S) -> Drawn {
        let ink = Ink::of(style.color());
        let (class, x1, x2) = (ink.class(), percent(from.0), percent(to.0));
        // A page may give a lane more height than it is drawn in; its grid then reaches the next lane all the same.
        let foot = if ink == Ink::Lane { "100%".to_owned() } else { to.1.to_string() };
        self.write(format_args!("<line class=\"{class}\" x1=\"{x1}\" x2=\"{x2}\" y1=\"{}\" y2=\"{foot}\"/>", from.1))
    }

    fn draw_rect<S: BackendStyle>(&mut self, a: BackendCoord, b: BackendCoord, style: &S, _: bool) -> Drawn {
        let ink = Ink::of(style.color());
        let (left, right) = (a.0.min(b.0), a.0.max(b.0));
        let (top, bottom) = (a.1.min(b.1), a.1.max(b.1));
        if ink == Ink::Hatch {
            let corners = format!("M{left} {top}L{right} {top}L{right} {bottom}L{left} {bottom}Z");
            self.hatching.push_str(&corners);
            return Ok(());
        }
        let class = ink.class();
        let (x, width) = (percent(left), percent(right - left));
        self.write(format_args!(
            "<rect class=\"{class}\" x=\"{x}\" y=\"{top}\" width=\"{width}\" height=\"{}\"/>",
            bottom - top
        ))
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, path: I, style: &S) -> Drawn {
        let points: Vec<_> = path.into_iter().collect();
        match points[..] {
            // A straight line needs no stretching.
            [from, to] => self.draw_line(from, to, style),
            _ => self.stretched(points, Ink::of(style.color()), false),
        }
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, path: I, style: &S) -> Drawn {
        self.stretched(path, Ink::of(style.color()), true)
    }

    /// A mark around a point, its radius in px: people are squares, standings and states the page's symbols.
    fn draw_circle<S: BackendStyle>(&mut self, centre: BackendCoord, radius: u32, style: &S, _: bool) -> Drawn {
        let (x, y, size) = (percent(centre.0), centre.1, 2 * radius);
        let top = y - i32::try_from(radius).unwrap_or(0);
        let ink = Ink::of(style.color());
        let class = ink.class();
        match ink {
            Ink::Standing(_) | Ink::Corrected | Ink::Withdrawn | Ink::Broken | Ink::Silence => {
                self.write(format_args!(
                    "<svg class=\"{class}\" x=\"{x}\" y=\"{top}\" overflow=\"visible\">\
                 <use href=\"#{}\" x=\"-{radius}\" width=\"{size}\" height=\"{size}\"/></svg>",
                    ink.symbol()
                ))
            }
            Ink::Person(_) => self.write(format_args!(
                "<rect class=\"{class}\" x=\"{x}\" y=\"{top}\" width=\"{size}\" height=\"{size}\" \
                 transform=\"translate(-{radius})\"/>"
            )),
            Ink::Piece { width, .. } => self.write(format_args!(
                "<rect class=\"{class}\" x=\"{x}\" y=\"{top}\" width=\"{width}\" height=\"{size}\" \
                 transform=\"translate(-{radius})\"/>"
            )),
            Ink::Rung => self.write(format_args!(
                "<rect class=\"{class}\" x=\"{x}\" y=\"{y}\" width=\"{size}\" height=\"1\" \
                 transform=\"translate(-{radius})\"/>"
            )),
            _ => self.write(format_args!("<circle class=\"{class}\" cx=\"{x}\" cy=\"{y}\" r=\"{radius}\"/>")),
        }
    }

    fn draw_text<T: BackendTextStyle>(&mut self, text: &str, style: &T, (x, y): BackendCoord) -> Drawn {
        let anchor = match style.anchor().h_pos {
            HPos::Left => "start",
            HPos::Center => "middle",
            HPos::Right => "end",
        };
        // `dominant-baseline` is not drawn alike everywhere, so the baseline is worked out here.
        let size = style.size();
        let baseline = f64::from(y)
            + match style.anchor().v_pos {
                VPos::Top => size * 0.8,
                VPos::Center => size * 0.35,
                VPos::Bottom => 0.0,
            };
        let class = match Ink::of(style.color()) {
            ink @ (Ink::Name | Ink::Label(_)) if !ink.class().is_empty() => format!("class=\"{}\" ", ink.class()),
            _ => String::new(),
        };
        self.write(format_args!(
            "<text {class}x=\"{}\" y=\"{}\" text-anchor=\"{anchor}\">{}</text>",
            percent(x),
            baseline.round(),
            escape(text)
        ))
    }

    fn estimate_text_size<T: BackendTextStyle>(
        &self,
        text: &str,
        style: &T,
    ) -> Result<(u32, u32), DrawingErrorKind<Error>> {
        Ok((text_width(text, style.size()).ceil() as u32, style.size().ceil() as u32))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_become_per_cent_without_needless_digits() {
        assert_eq!(
            [0, 50_000, 98_621, 100_000, 10, -500].map(percent),
            ["0%", "50%", "98.621%", "100%", "0.01%", "-0.5%"]
        );
    }
}
