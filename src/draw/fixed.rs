//! Drawings at one width, for renderers that know neither `vector-effect`, where a stretched line is as much thinner
//! as it is stretched, nor container queries, which choose the labels that there is room for.

use super::canvas::WIDTH;
use super::ticks::is_written;
use std::fmt::Write;

/// The same drawing for a place so many px wide: its paths in px instead of stretched, and only the labels of that width.
pub fn at_width(drawing: &str, px: f32) -> String {
    unstretched(&labelled(drawing, px), px)
}

/// A drawing without the labels that are hidden at this width; the others need no class any more.
fn labelled(drawing: &str, px: f32) -> String {
    let mut labelled = String::with_capacity(drawing.len());
    let mut rest = drawing;
    while let Some((before, class, from_label)) = next_label(rest) {
        labelled.push_str(before);
        rest = if is_written(class, px.into()) {
            labelled.push_str("<text ");
            from_label
        } else {
            from_label.split_once("</text>").map_or("", |(_, after)| after)
        };
    }
    labelled + rest
}

/// A drawing cut at the first label that is not written at every width: before it, its class, and its other attributes
/// with all that follows.
fn next_label(drawing: &str) -> Option<(&str, &str, &str)> {
    let (before, label) = drawing.split_once("<text class=\"off-")?;
    let start = drawing.len() - label.len() - "off-".len();
    let (class, rest) = drawing[start..].split_once("\" ")?;
    Some((before, class, rest))
}

fn unstretched(drawing: &str, px: f32) -> String {
    let mut fixed = String::with_capacity(drawing.len());
    let mut rest = drawing;
    while let Some((before, path, after)) = next_stretched(rest) {
        fixed.push_str(before);
        fixed.push_str(&path_at(path, px));
        rest = after;
    }
    fixed + rest
}

/// A drawing cut at the first SVG that the canvas stretches: before it, its path, and after it.
fn next_stretched(drawing: &str) -> Option<(&str, &str, &str)> {
    let at = drawing.find(" preserveAspectRatio=\"none\">")?;
    let start = drawing[..at].rfind("<svg ")?;
    let (_, inside) = drawing[at..].split_once('>')?;
    let (path, after) = inside.split_once("</svg>")?;
    Some((&drawing[..start], path, after))
}

/// A path with its places across in px. The canvas writes them as whole numbers before a space.
fn path_at(path: &str, px: f32) -> String {
    let path = path.replace(" vector-effect=\"non-scaling-stroke\"", "");
    let points = path.split_once(" d=\"").and_then(|(before, rest)| Some((before, rest.split_once('"')?)));
    let Some((before, (points, after))) = points else { return path };
    let mut fixed = format!("{before} d=\"");
    for step in points.split_inclusive(|letter: char| letter.is_ascii_alphabetic()) {
        match step.split_once(' ') {
            Some((x, rest)) => {
                let x = x.parse::<f32>().unwrap_or_default() * px / WIDTH as f32;
                // Writing to a text does not fail.
                let _ = write!(fixed, "{} {rest}", (x * 100.0).round() / 100.0);
            }
            None => fixed.push_str(step),
        }
    }
    format!("{fixed}\"{after}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_stretched_changes() {
        let stretched = "<g><rect x=\"5%\"/><svg width=\"100%\" height=\"9\" viewBox=\"0 0 100000 9\" \
                         preserveAspectRatio=\"none\"><path class=\"said\" vector-effect=\"non-scaling-stroke\" \
                         d=\"M0 9L50000 9L50000 1L100000 1Z\"/></svg><svg x=\"1%\"/></g>";
        let fixed = "<g><rect x=\"5%\"/><path class=\"said\" d=\"M0 9L250 9L250 1L500 1Z\"/><svg x=\"1%\"/></g>";
        assert_eq!(at_width(stretched, 500.0), fixed);
        assert_eq!(at_width(fixed, 200.0), fixed);
    }

    #[test]
    fn only_the_labels_that_there_is_room_for_stay() {
        let all = "<text x=\"0%\">1</text><text class=\"off-narrow off-wide\" x=\"1%\">2</text>\
                   <text class=\"name\">A</text><text class=\"off-medium\" x=\"2%\">3</text>";
        let always = "<text x=\"0%\">1</text>";
        assert_eq!(at_width(all, 300.0), format!("{always}<text class=\"name\">A</text><text x=\"2%\">3</text>"));
        assert_eq!(at_width(all, 500.0), format!("{always}<text x=\"1%\">2</text><text class=\"name\">A</text>"));
    }
}
