//! Text in lines, as a browser breaks it: word by word.

use crate::draw::text_width;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

/// Running text never runs wider, in px.
const WIDEST: f64 = 608.0;

/// How a text is set: size and line height in px, and how much wider than the table of widths its face may be.
#[derive(Clone, Copy, Debug)]
pub struct Face {
    size: f64,
    line: f64,
    wider: f64,
}

impl Face {
    const fn new(size: f64, line: f64, wider: f64) -> Self {
        Self { size, line, wider }
    }

    /// Labels, sources and actions.
    pub const SMALL: Self = Self::new(13.0, 19.5, 1.07);
    /// What stands in bold beside a mark, on a card and in a chart.
    pub const STANDING: Self = Self::new(15.0, 21.0, 1.14);
    pub const STANDING_SMALL: Self = Self::new(13.0, 19.5, 1.14);
    /// Body text.
    pub const BODY: Self = Self::new(15.0, 22.5, 1.07);
    /// The words of a part, and the line below them.
    pub const PART: Self = Self::new(15.0, 19.5, 1.07);
    pub const WHEN: Self = Self::new(13.0, 17.0, 1.07);
    /// Receipts.
    pub const RECEIPT: Self = Self::new(14.0, 20.3, 1.1);
    /// Caveats.
    pub const DOUBT: Self = Self::new(17.0, 25.5, 1.07);
    /// What is counted, and who said it.
    pub const WHAT: Self = Self::new(20.0, 27.0, 1.07);
    /// Titles of charts and of reports.
    pub const CHART_TITLE: Self = Self::new(20.0, 24.0, 1.07);
    pub const TITLE: Self = Self::new(26.0, 31.2, 1.07);
    /// Numbers: of a card, and their words; within text, and before a limit.
    pub const NUMBER: Self = Self::new(56.0, 61.6, 1.08);
    pub const UNIT: Self = Self::new(25.2, 61.6, 1.07);
    pub const BIG: Self = Self::new(26.0, 33.0, 1.08);
    pub const BEFORE_LIMIT: Self = Self::new(20.0, 27.0, 1.08);

    /// The widest that a text will be on one line, in px.
    pub fn width(self, text: &str) -> f64 {
        text_width(text, self.size) * self.wider
    }

    /// How high a text stands in so much room; nothing where there is none.
    pub fn height(self, text: &str, room: f64) -> f64 {
        run(&[(self, text)], room)
    }

    /// The same of running text, which has a width that it does not exceed.
    pub fn running(self, text: &str, room: f64) -> f64 {
        self.height(text, room.min(WIDEST))
    }
}

/// How high texts of several faces stand that follow each other in one paragraph, in so much room.
pub fn run(pieces: &[(Face, &str)], room: f64) -> f64 {
    let mut lines: Vec<f64> = Vec::new();
    let mut left = 0.0;
    for (face, text) in pieces {
        for word in measured(text).iter() {
            for ems in word {
                let width = ems * face.size * face.wider;
                match lines.last_mut() {
                    Some(line) if width <= left => *line = line.max(face.line),
                    // A word wider than its place is broken between letters, the widest of which is as wide as high.
                    _ if width > room => {
                        let rows = (width / (room - face.size).max(face.size)).ceil();
                        lines.extend(std::iter::repeat_n(face.line, rows as usize));
                        left = width;
                    }
                    _ => {
                        lines.push(face.line);
                        left = room;
                    }
                }
                left -= width;
            }
            left -= face.width(" ");
        }
    }
    lines.iter().sum()
}

/// A text's words as the widths of their unbroken parts, at a size of 1 px.
type Words = Rc<[Vec<f64>]>;

thread_local! {
    /// A frame's texts are set at some hundred widths, and measuring them is most of the work: each is measured once.
    static MEASURED: RefCell<BTreeMap<String, Words>> = const { RefCell::new(BTreeMap::new()) };
}

/// More texts than this are of reports long done with.
const MOST_KEPT: usize = 4000;

fn measured(text: &str) -> Words {
    MEASURED.with_borrow_mut(|known| {
        if let Some(words) = known.get(text) {
            return Rc::clone(words);
        }
        if known.len() >= MOST_KEPT {
            known.clear();
        }
        let words = text.split(' ').filter(|word| !word.is_empty());
        let words: Words = words.map(|word| unbroken(word).map(|part| text_width(part, 1.0)).collect()).collect();
        known.insert(text.to_owned(), Rc::clone(&words));
        words
    })
}

/// The parts of a word that stay on one line: it may break after a dash, and after a hyphen between letters.
fn unbroken(word: &str) -> impl Iterator<Item = &str> {
    let before_digit = |at: usize| word[at..].starts_with(|c: char| c.is_ascii_digit());
    let ends = word.match_indices(['–', '-']).map(|(at, sign)| (at + sign.len(), sign));
    let ends = ends.filter(move |&(end, sign)| sign == "–" || !before_digit(end)).map(|(end, _)| end);
    let mut start = 0;
    ends.chain([word.len()]).filter_map(move |end| {
        let part = &word[start..end];
        start = end;
        (!part.is_empty()).then_some(part)
    })
}

/// How high items stand that follow each other in rows and wrap: their widths and heights, and the gaps. A row is as high
/// as its highest item.
pub fn wrapped(items: &[(f64, f64)], (across, down): (f64, f64), room: f64) -> f64 {
    let mut rows: Vec<f64> = Vec::new();
    let mut left = 0.0;
    for &(width, height) in items {
        match rows.last_mut() {
            Some(row) if width <= left => *row = row.max(height),
            _ => {
                rows.push(height);
                left = room;
            }
        }
        left -= width + across;
    }
    rows.iter().sum::<f64>() + rows.len().saturating_sub(1) as f64 * down
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_takes_as_many_lines_as_its_words_need() {
        let face = Face::new(10.0, 15.0, 1.0);
        // Each word is 24 px wide, a space 3.4.
        assert_eq!(face.height("aaaa aaaa", 60.0), 15.0);
        assert_eq!(face.height("aaaa aaaa", 50.0), 30.0);
        assert_eq!(face.height("aaaa aaaa aaaa", 60.0), 30.0);
        assert_eq!(face.height("aaaaaaaaaaaaaaaaaaaa", 60.0), 45.0, "a word is broken where it must be");
        assert_eq!(face.height("", 60.0), 0.0);
    }

    #[test]
    fn a_range_breaks_after_its_dash_and_a_date_does_not() {
        let parts = |word| unbroken(word).collect::<Vec<_>>();
        assert_eq!(parts("5,000–6,500"), ["5,000–", "6,500"]);
        assert_eq!(parts("self-described"), ["self-", "described"]);
        assert_eq!(parts("2012-07-30"), ["2012-07-30"]);
        assert_eq!(parts("ends–"), ["ends–"]);
    }

    #[test]
    fn a_line_is_as_high_as_its_highest_word() {
        let (large, small) = (Face::new(20.0, 30.0, 1.0), Face::new(10.0, 15.0, 1.0));
        assert_eq!(run(&[(large, "30"), (small, "aaaa aaaa")], 60.0), 45.0);
    }

    #[test]
    fn items_wrap_into_rows() {
        assert_eq!(wrapped(&[(40.0, 20.0); 3], (10.0, 5.0), 100.0), 45.0);
        assert_eq!(wrapped(&[(40.0, 20.0), (40.0, 30.0)], (10.0, 5.0), 100.0), 30.0);
        assert_eq!(wrapped(&[], (10.0, 5.0), 100.0), 0.0);
    }
}
