//! A chart's plan as SVG.

use super::canvas::{Canvas, WIDTH};
use super::ink::Ink;
use super::layout::{self, BAR, HALF_SQUARE};
use super::{Bar, ChartPlan, Drawing, Part};
use crate::markup::escape;
use plotters::coord::Shift;
use plotters::coord::types::{RangedCoordf64, RangedCoordi32};
use plotters::prelude::{
    Cartesian2d, Circle, DrawingArea, DrawingAreaErrorKind, IntoDrawingArea, PathElement, Rectangle,
};
use std::fmt::Error;

type Drawn = Result<(), DrawingAreaErrorKind<Error>>;

/// A chart as an SVG element with a title and a description. Figures that `shows` leaves out keep their place, as
/// an empty outline.
pub fn svg(plan: &ChartPlan, shows: &dyn Fn(&str) -> bool) -> String {
    let (height, marks) = match &plan.drawing {
        Drawing::Units(units) => self::units(&units.parts, shows),
        Drawing::Bar(bar) => self::bar(bar, shows),
        Drawing::Ranges(_) | Drawing::Timeline(_) | Drawing::Series(_) => (0, String::new()),
    };
    let (id, title, description) = (&plan.id, escape(&plan.title), escape(&plan.description));
    format!(
        "<svg width=\"100%\" height=\"{height}\" role=\"img\" aria-labelledby=\"{id}-title {id}-description\">\
         <title id=\"{id}-title\">{title}</title><desc id=\"{id}-description\">{description}</desc>{marks}</svg>"
    )
}

/// One square a person, the parts one after the other.
fn units(parts: &[Part], shows: &dyn Fn(&str) -> bool) -> (u32, String) {
    let count = |part: &Part| part.amount.round() as usize;
    let placed = layout::squares(parts.iter().map(count).sum());
    let mut centres = placed.centres.into_iter();
    let marks = parts
        .iter()
        .map(|part| {
            let own: Vec<_> = centres.by_ref().take(count(part)).collect();
            let ink = if part.ours { Ink::OursPerson } else { Ink::Person };
            group(&part.figure, shows, placed.height, |area| {
                own.iter().try_for_each(|&centre| area.draw(&Circle::new(centre, HALF_SQUARE, ink.filled())))
            })
        })
        .collect();
    (placed.height, marks)
}

/// A bar from zero to the whole, with its parts inside it.
fn bar(bar: &Bar, shows: &dyn Fn(&str) -> bool) -> (u32, String) {
    const TOP: i32 = 2;
    const TICK: i32 = 12;
    let height = (TOP + BAR + TICK) as u32;
    let most = if bar.about { bar.amount / layout::ABOUT_ENDS_AT } else { bar.amount };
    let slices = layout::slices(bar.amount, bar.parts.iter().map(|part| part.amount));
    let mut marks = group(&bar.figure, shows, height, |area| {
        let area = scaled(area, most, height);
        area.draw(&Rectangle::new([(0.0, TOP), (bar.amount, TOP + BAR)], Ink::Whole.filled()))
    });
    for (part, &(start, end)) in bar.parts.iter().zip(&slices) {
        let ink = if part.ours { Ink::Ours } else { Ink::Said };
        marks += &group(&part.figure, shows, height, |area| {
            let area = scaled(area, most, height);
            area.draw(&Rectangle::new([(start, TOP), (end, TOP + BAR)], ink.filled()))?;
            let middle = (start + end) / 2.0;
            area.draw(&PathElement::new([(middle, TOP + BAR), (middle, height as i32)], Ink::Axis.drawn()))
        });
    }
    marks += &group(&bar.figure, shows, height, |area| {
        let area = scaled(area, most, height);
        area.draw(&Rectangle::new([(0.0, TOP), (bar.amount, TOP + BAR)], Ink::Outline.drawn()))?;
        // "About" has no end that could be drawn: the bar fades out in ever thinner lines.
        let fading = if bar.about { &layout::FADING[..] } else { &[] };
        fading.iter().try_for_each(|&(start, end)| {
            let (start, end) = (bar.amount + (most - bar.amount) * start, bar.amount + (most - bar.amount) * end);
            area.draw(&Rectangle::new([(start, TOP), (end, TOP + BAR)], Ink::Said.filled()))
        })
    });
    (height, marks)
}

type Scaled<'a> = DrawingArea<Canvas<'a>, Cartesian2d<RangedCoordf64, RangedCoordi32>>;

/// The drawing with an axis across it, linear and from zero.
fn scaled<'a>(area: &DrawingArea<Canvas<'a>, Shift>, most: f64, height: u32) -> Scaled<'a> {
    let (across, down) = (0..WIDTH as i32, 0..height as i32);
    area.apply_coord_spec(Cartesian2d::new(0.0..most, down.clone(), (across, down)))
}

/// The marks of one figure, in a group that names it.
fn group(
    figure: &str,
    shows: &dyn Fn(&str) -> bool,
    height: u32,
    draw: impl FnOnce(&DrawingArea<Canvas<'_>, Shift>) -> Drawn,
) -> String {
    let mut marks = String::new();
    // Writing to memory does not fail; were it to, the group would lack marks and its figure still stand in the table.
    let drawn = draw(&Canvas::new(&mut marks, height).into_drawing_area());
    debug_assert!(drawn.is_ok(), "a drawing into memory failed: {drawn:?}");
    let class = if shows(figure) { "part" } else { "part part--out" };
    format!("<g class=\"{class}\" data-marks=\"{}\">{marks}</g>", escape(figure))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::draw::Units;

    fn killed() -> ChartPlan {
        let part = |figure: &str, amount, ours| Part { figure: figure.into(), amount, ours };
        ChartPlan {
            id: "chart-killed".into(),
            title: "40 killed, 30 of them civilians, said one monitor".into(),
            description: "40 squares: 30 filled, 10 with a dashed outline.".into(),
            drawing: Drawing::Units(Units {
                each: 1.0,
                parts: vec![part("civilians", 30.0, false), part("rest", 10.0, true)],
            }),
        }
    }

    fn refugees() -> ChartPlan {
        let flow = Part { figure: "arrivals".into(), amount: 600.0, ours: false };
        ChartPlan {
            id: "chart-refugees".into(),
            title: "About 43,500 refugees & 600 of them new".into(),
            description: "A bar with a slice.".into(),
            drawing: Drawing::Bar(Bar { figure: "refugees".into(), amount: 43_500.0, about: true, parts: vec![flow] }),
        }
    }

    #[test]
    fn parts_in_their_whole() {
        insta::assert_snapshot!(svg(&killed(), &|_| true).replace("><", ">\n<"));
    }

    #[test]
    fn a_stock_with_its_inflow() {
        insta::assert_snapshot!(svg(&refugees(), &|_| true).replace("><", ">\n<"));
    }

    #[test]
    fn one_square_a_person() {
        let drawn = svg(&killed(), &|_| true);
        assert_eq!(
            (drawn.matches("<rect class=\"said\"").count(), drawn.matches("<rect class=\"ours\"").count()),
            (30, 10)
        );
    }

    #[test]
    fn a_figure_that_is_filtered_out_leaves_its_place() {
        let (all, some) = (svg(&killed(), &|_| true), svg(&killed(), &|figure| figure == "rest"));
        assert_eq!(all.matches("<rect").count(), some.matches("<rect").count());
        assert!(some.contains("<g class=\"part part--out\" data-marks=\"civilians\">"));
    }

    #[test]
    fn no_colour_stands_in_the_drawing() {
        for plan in [killed(), refugees()] {
            let drawn = svg(&plan, &|_| true);
            for attribute in ["fill=", "stroke=", "style=", "rgb("] {
                assert!(!drawn.contains(attribute), "{attribute} in {drawn}");
            }
        }
    }
}
