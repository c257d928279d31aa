//! Drawings for readers whose lines run to the left: every mark as far from the right edge as it was from the left.
//!
//! Places are computed anew and nothing is flipped, so letters, digits and the signs of a standing stay as they are. A
//! label is read as a line of its own that begins at the right: "30 يوليو" has its number there.

use super::canvas::{WIDTH, percent};

/// What is between these runs from right to left.
const FROM_RIGHT: char = '\u{2067}';
const END: char = '\u{2069}';

/// The same drawing, from right to left. It reads what the canvas writes; what has no place across stays as it is.
pub fn mirrored(drawing: &str) -> String {
    let mut mirrored = String::with_capacity(drawing.len());
    let (mut rest, mut is_label) = (drawing, false);
    while let Some((before, opened)) = rest.split_once('<') {
        let (tag, after) = opened.split_once('>').unwrap_or((opened, ""));
        match is_label {
            true => mirrored.extend([&FROM_RIGHT.to_string(), before, &END.to_string()]),
            false => mirrored.push_str(before),
        }
        mirrored.push('<');
        mirrored.push_str(&mirrored_tag(tag));
        mirrored.push('>');
        is_label = tag.starts_with("text ");
        rest = after;
    }
    mirrored + rest
}

fn mirrored_tag(tag: &str) -> String {
    let tag = tag.to_owned();
    match tag.split_once(' ').map(|(name, _)| name) {
        Some("rect") => match value(&tag, "width").map(units) {
            Some(Some(width)) => at_end(tag, "x", width),
            _ => turned(at_end(tag, "x", 0)),
        },
        Some("line") => at_end(at_end(tag, "x1", 0), "x2", 0),
        Some("circle") => at_end(tag, "cx", 0),
        Some("text") => at_end(anchored(tag), "x", 0),
        Some("svg") => at_end(tag, "x", 0),
        Some("path") => with_value(&tag, "d", path),
        _ => tag,
    }
}

/// What is so many units wide stands as far from the other edge.
fn at_end(tag: String, attribute: &str, width: i32) -> String {
    match value(&tag, attribute).and_then(units) {
        Some(at) => with_value(&tag, attribute, |_| percent(WIDTH as i32 - at - width)),
        None => tag,
    }
}

/// A mark around a point, so many px wide, that begins some px before it: it ends so far behind it.
fn turned(tag: String) -> String {
    let before = value(&tag, "transform").and_then(|moved| moved.strip_prefix("translate(")?.strip_suffix(')'));
    let both = before.zip(value(&tag, "width")).and_then(|(by, width)| Some((px(by)?, px(width)?)));
    match both {
        Some((by, width)) => with_value(&tag, "transform", |_| format!("translate({})", -by - width)),
        None => tag,
    }
}

fn anchored(tag: String) -> String {
    let other = |anchor: &str| match anchor {
        "start" => "end".to_owned(),
        "end" => "start".to_owned(),
        middle => middle.to_owned(),
    };
    with_value(&tag, "text-anchor", other)
}

/// A path that the canvas stretches: whole numbers, each place across before a space.
fn path(steps: &str) -> String {
    let step = |step: &str| match step.split_once(' ') {
        Some((x, rest)) => format!("{} {rest}", px(x).map_or(0, |x| WIDTH as i32 - x)),
        None => step.to_owned(),
    };
    steps.split_inclusive(|letter: char| letter.is_ascii_alphabetic()).map(step).collect()
}

/// Where the value of an attribute stands in a tag.
fn found(tag: &str, attribute: &str) -> Option<(usize, usize)> {
    let name = format!(" {attribute}=\"");
    let from = tag.find(&name)? + name.len();
    Some((from, from + tag[from..].find('"')?))
}

fn value<'t>(tag: &'t str, attribute: &str) -> Option<&'t str> {
    found(tag, attribute).map(|(from, to)| &tag[from..to])
}

fn with_value(tag: &str, attribute: &str, new: impl Fn(&str) -> String) -> String {
    match found(tag, attribute) {
        Some((from, to)) => format!("{}{}{}", &tag[..from], new(&tag[from..to]), &tag[to..]),
        None => tag.to_owned(),
    }
}

/// Per cent as units of the canvas.
fn units(percent: &str) -> Option<i32> {
    let share: f64 = percent.strip_suffix('%')?.parse().ok()?;
    Some((share * f64::from(WIDTH) / 100.0).round() as i32)
}

fn px(length: &str) -> Option<i32> {
    length.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::draw::tests::examples;
    use crate::draw::{self, ChartPlan};

    #[test]
    fn every_mark_stands_as_far_from_the_other_edge() {
        let drawn = "<rect class=\"said\" x=\"10%\" y=\"2\" width=\"25.5%\" height=\"9\"/>\
                     <line class=\"hair\" x1=\"0%\" x2=\"98.621%\" y1=\"0\" y2=\"100%\"/>\
                     <text class=\"off-wide\" x=\"0%\" y=\"16\" text-anchor=\"start\">0 &lt; 5</text>\
                     <svg class=\"standing\" x=\"40%\" y=\"5\" overflow=\"visible\"><use href=\"#one\" x=\"-8\" width=\"16\"/></svg>\
                     <path class=\"said\" d=\"M0 9L100000 1Z\"/>";
        let mirrored_by_hand = "<rect class=\"said\" x=\"64.5%\" y=\"2\" width=\"25.5%\" height=\"9\"/>\
                     <line class=\"hair\" x1=\"100%\" x2=\"1.379%\" y1=\"0\" y2=\"100%\"/>\
                     <text class=\"off-wide\" x=\"100%\" y=\"16\" text-anchor=\"end\">\u{2067}0 &lt; 5\u{2069}</text>\
                     <svg class=\"standing\" x=\"60%\" y=\"5\" overflow=\"visible\"><use href=\"#one\" x=\"-8\" width=\"16\"/></svg>\
                     <path class=\"said\" d=\"M100000 9L0 1Z\"/>";
        assert_eq!(mirrored(drawn), mirrored_by_hand);
    }

    #[test]
    fn the_rest_of_a_square_lies_at_the_side_where_reading_begins() {
        let rest = "<rect class=\"said\" x=\"30%\" y=\"0\" width=\"5\" height=\"12\" transform=\"translate(-6)\"/>";
        let turned = "<rect class=\"said\" x=\"70%\" y=\"0\" width=\"5\" height=\"12\" transform=\"translate(1)\"/>";
        assert_eq!(mirrored(rest), turned);
    }

    #[test]
    fn a_drawing_mirrored_twice_is_itself() {
        let plans: [ChartPlan; 5] =
            [examples::killed(), examples::refugees(), examples::clinic(), examples::week(), examples::displaced()];
        for plan in plans {
            for drawn in draw::drawings(&plan, &|_| true) {
                let once = mirrored(&drawn);
                assert_ne!(once, drawn, "{}", plan.id);
                let twice = mirrored(&once).replace([FROM_RIGHT, END], "");
                assert_eq!(twice, drawn, "{}", plan.id);
            }
        }
    }
}
