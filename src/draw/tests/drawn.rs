//! An SVG of ours, read back as its elements.

use crate::draw::ticks::is_written;
use crate::draw::widths::text_width;

/// An element with its attributes, and the text that follows it.
#[derive(Debug)]
pub struct Element {
    pub name: String,
    attributes: Vec<(String, String)>,
    pub text: String,
    /// The height of the drawing that it belongs to, in px.
    pub height: f64,
    /// The figure whose marks it is among.
    pub figure: Option<String>,
}

/// From where to where something reaches: across in per cent and px, down in px.
#[derive(Clone, Copy, Debug)]
pub struct Reach {
    pub from: (f64, f64),
    pub to: (f64, f64),
    pub top: f64,
    pub bottom: f64,
}

pub struct Drawn(pub Vec<Element>);

impl Drawn {
    pub fn read(svg: &str) -> Self {
        let (mut height, mut figure, mut elements) = (0.0, None, Vec::new());
        for piece in svg.split('<').skip(1) {
            if piece.starts_with("/g>") {
                figure = None;
            }
            let Some((tag, text)) = piece.split_once('>').filter(|_| !piece.starts_with('/')) else { continue };
            let (name, rest) = tag.trim_end_matches('/').split_once(' ').unwrap_or((tag, ""));
            let mut attributes = Vec::new();
            let mut quoted = rest.split('"');
            while let (Some(key), Some(value)) = (quoted.next(), quoted.next()) {
                attributes.push((key.trim().trim_end_matches('=').to_owned(), value.to_owned()));
            }
            let mut element =
                Element { name: name.to_owned(), attributes, text: text.to_owned(), height, figure: figure.clone() };
            if element.name == "g" {
                figure = element.get("data-marks").map(str::to_owned);
            }
            if element.name == "svg" && (element.has("role") || element.has("aria-hidden")) {
                height = element.number("height");
                element.height = height;
            }
            elements.push(element);
        }
        Self(elements)
    }

    pub fn named<'d>(&'d self, name: &'d str) -> impl Iterator<Item = &'d Element> {
        self.0.iter().filter(move |element| element.name == name)
    }

    /// Shapes of a class that belong to a figure.
    pub fn of<'d>(&'d self, figure: &'d str, class: &'d str) -> impl Iterator<Item = &'d Element> {
        self.0.iter().filter(move |element| element.figure.as_deref() == Some(figure) && element.is(class))
    }

    pub fn classes(&self) -> Vec<String> {
        let classes = self.0.iter().filter_map(|element| element.get("class"));
        classes.flat_map(|class| class.split(' ').map(str::to_owned)).collect()
    }
}

impl Element {
    pub fn get(&self, key: &str) -> Option<&str> {
        self.attributes.iter().find(|(name, _)| name == key).map(|(_, value)| value.as_str())
    }

    pub fn has(&self, key: &str) -> bool {
        self.get(key).is_some()
    }

    pub fn is(&self, class: &str) -> bool {
        self.get("class").is_some_and(|of| of.split(' ').any(|one| one == class))
    }

    /// Whether it is shown on a drawing so many px wide.
    pub fn is_shown(&self, width: f64) -> bool {
        self.name != "text" || is_written(self.get("class").unwrap_or_default(), width)
    }

    /// A number, in px or per cent.
    pub fn number(&self, key: &str) -> f64 {
        let text = self.get(key).unwrap_or_else(|| panic!("no {key} in {self:?}"));
        text.trim_end_matches('%').parse().unwrap_or_else(|_| panic!("{key} of {self:?}"))
    }

    /// Where a path goes, across in per cent.
    pub fn path(&self) -> Vec<(f64, f64)> {
        points(self.get("d").unwrap_or_default())
    }

    /// The rooms of a path's parts: of each of the lines in hatching.
    pub fn lines(&self) -> Vec<Reach> {
        let parts = self.get("d").unwrap_or_default().split_inclusive('Z');
        parts.filter_map(|part| reach_of(&points(part))).collect()
    }

    /// Its room, of a text at this size; what has no shape of its own has none.
    pub fn reach(&self) -> Option<Reach> {
        let at = |x: f64, top: f64, bottom: f64| Reach { from: (x, 0.0), to: (x, 0.0), top, bottom };
        match self.name.as_str() {
            "rect" if self.get("width").is_some_and(|width| width.ends_with('%')) => {
                let (x, y) = (self.number("x"), self.number("y"));
                let (width, height) = (self.number("width"), self.number("height"));
                Some(Reach { from: (x, 0.0), to: (x + width, 0.0), top: y, bottom: y + height })
            }
            // Squares, of px: their middle counts, as the page gives the first and the last half a square.
            "rect" => Some(at(self.number("x"), self.number("y"), self.number("y") + self.number("height"))),
            "circle" => Some(at(self.number("cx"), self.number("cy"), self.number("cy"))),
            "line" => {
                let foot = if self.get("y2") == Some("100%") { self.height } else { self.number("y2") };
                let (top, bottom) = (self.number("y1").min(foot), self.number("y1").max(foot));
                let (a, b) = (self.number("x1"), self.number("x2"));
                Some(Reach { from: (a.min(b), 0.0), to: (a.max(b), 0.0), top, bottom })
            }
            "path" => reach_of(&self.path()),
            "svg" if self.is("standing") => Some(at(self.number("x"), self.number("y"), self.number("y"))),
            "text" => {
                let bold = if self.is("name") { 1.08 } else { 1.0 };
                let width = text_width(&self.text.replace("&amp;", "&"), 13.0) * bold;
                let (x, y) = (self.number("x"), self.number("y"));
                let (before, after) = match self.get("text-anchor") {
                    Some("start") => (0.0, width),
                    Some("middle") => (-width / 2.0, width / 2.0),
                    _ => (-width, 0.0),
                };
                Some(Reach { from: (x, before), to: (x, after), top: y - 10.0, bottom: y + 3.0 })
            }
            _ => None,
        }
    }
}

/// The places of a path, across in per cent.
fn points(path: &str) -> Vec<(f64, f64)> {
    let number = |text: &str| text.trim_end_matches('Z').parse::<f64>().unwrap_or_else(|_| panic!("a path of {text}"));
    let places = path.split(['M', 'L']).skip(1).filter_map(|point| point.split_once(' '));
    places.map(|(x, y)| (number(x) / 1000.0, number(y))).collect()
}

fn reach_of(path: &[(f64, f64)]) -> Option<Reach> {
    let least = |of: fn(&(f64, f64)) -> f64| path.iter().map(of).min_by(f64::total_cmp);
    let most = |of: fn(&(f64, f64)) -> f64| path.iter().map(of).max_by(f64::total_cmp);
    let (from, to) = ((least(|p| p.0)?, 0.0), (most(|p| p.0)?, 0.0));
    Some(Reach { from, to, top: least(|p| p.1)?, bottom: most(|p| p.1)? })
}

impl Reach {
    /// From where to where it reaches on a drawing so wide, in px.
    pub fn across(&self, width: f64) -> (f64, f64) {
        let px = |(per_cent, px): (f64, f64)| per_cent / 100.0 * width + px;
        (px(self.from), px(self.to))
    }

    pub fn meets(&self, other: &Self, width: f64) -> bool {
        let ((a, b), (c, d)) = (self.across(width), other.across(width));
        self.top < other.bottom && other.top < self.bottom && a < d && c < b
    }
}
