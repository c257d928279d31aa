//! A whole as a bar from zero, its parts inside it.

use super::canvas::WIDTH;
use super::hatch;
use super::ink::Ink;
use super::layout::{self, BAR, Scale, Slice};
use super::part::part;
use super::plan::Bar;
use plotters::prelude::{PathElement, Rectangle};

const TOP: i32 = 2;
const FOOT: i32 = TOP + BAR;
const TICK: i32 = 12;

/// The bar, and how high it stands.
pub fn draw(bar: &Bar, shows: &dyn Fn(&str) -> bool) -> (u32, String) {
    let height = (FOOT + TICK).unsigned_abs();
    let most = if bar.about { bar.high / layout::ABOUT_ENDS_AT } else { bar.high };
    let axis = Scale::new(most, 0, WIDTH as i32);
    let boxed = |from: f64, to: f64| [(axis.at(from), TOP), (axis.at(to), FOOT)];
    let ends: Vec<_> = bar.parts.iter().map(|part| (part.low, part.high)).collect();
    let slices = layout::slices((bar.low, bar.high), &ends);
    let mut marks =
        part(&bar.figure, shows, height, |area| area.draw(&Rectangle::new(boxed(0.0, bar.low), Ink::Whole.filled())));
    for (of, Slice { most, least, end }) in bar.parts.iter().zip(slices) {
        let ink = if of.ours { Ink::Ours } else { Ink::Said };
        let middle = axis.at(f64::midpoint(most, end));
        marks += &part(&of.figure, shows, height, |area| {
            if most < least {
                area.draw(&Rectangle::new(boxed(most, least), Ink::Outline.drawn()))?;
            }
            area.draw(&Rectangle::new(boxed(least, end), ink.filled()))?;
            area.draw(&PathElement::new([(middle, FOOT), (middle, FOOT + TICK)], Ink::Axis.drawn()))
        });
    }
    marks += &part(&bar.figure, shows, height, |area| {
        area.draw(&Rectangle::new(boxed(0.0, bar.low), Ink::Outline.drawn()))?;
        if bar.low < bar.high {
            area.draw(&Rectangle::new(boxed(bar.low, bar.high), Ink::Outline.drawn()))?;
        }
        // "About" has no end that could be drawn: the bar fades out in ever thinner lines.
        let fading = if bar.about { hatch::after(axis.at(bar.high)) } else { Vec::new() };
        fading
            .into_iter()
            .try_for_each(|(from, to)| area.draw(&Rectangle::new([(from, TOP), (to, FOOT)], Ink::Hatch.filled())))
    });
    (height, marks)
}
