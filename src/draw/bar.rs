//! A whole as a bar from zero, its parts inside it.

use super::canvas::WIDTH;
use super::hatch;
use super::ink::Ink;
use super::layout::{self, BAR, Scale};
use super::part::part;
use super::plan::Bar;
use plotters::prelude::{PathElement, Rectangle};

const TOP: i32 = 2;
const FOOT: i32 = TOP + BAR;
const TICK: i32 = 12;

/// The bar, and how high it stands.
pub fn draw(bar: &Bar, shows: &dyn Fn(&str) -> bool) -> (u32, String) {
    let height = (FOOT + TICK).unsigned_abs();
    let most = if bar.about { bar.amount / layout::ABOUT_ENDS_AT } else { bar.amount };
    let axis = Scale::new(most, 0, WIDTH as i32);
    let (zero, end) = (axis.at(0.0), axis.at(bar.amount));
    let slices = layout::slices(bar.amount, bar.parts.iter().map(|part| part.amount));
    let mut marks = part(&bar.figure, shows, height, |area| {
        area.draw(&Rectangle::new([(zero, TOP), (end, FOOT)], Ink::Whole.filled()))
    });
    for (slice, (from, to)) in bar.parts.iter().zip(slices) {
        let ink = if slice.ours { Ink::Ours } else { Ink::Said };
        let middle = axis.at((from + to) / 2.0);
        marks += &part(&slice.figure, shows, height, |area| {
            area.draw(&Rectangle::new([(axis.at(from), TOP), (axis.at(to), FOOT)], ink.filled()))?;
            area.draw(&PathElement::new([(middle, FOOT), (middle, FOOT + TICK)], Ink::Axis.drawn()))
        });
    }
    marks += &part(&bar.figure, shows, height, |area| {
        area.draw(&Rectangle::new([(zero, TOP), (end, FOOT)], Ink::Outline.drawn()))?;
        // "About" has no end that could be drawn: the bar fades out in ever thinner lines.
        let fading = if bar.about { hatch::after(end) } else { Vec::new() };
        fading
            .into_iter()
            .try_for_each(|(from, to)| area.draw(&Rectangle::new([(from, TOP), (to, FOOT)], Ink::Hatch.filled())))
    });
    (height, marks)
}
