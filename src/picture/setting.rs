//! Texts set in lines: measured, broken where they must be, and never wider than their place.

use super::family::Family;
use super::fault::PictureError;
use super::hand::Hand;
use super::style::Style;
use std::collections::BTreeMap;

/// A text of one style.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    pub style: Style,
    pub text: String,
}

impl Span {
    pub fn new(style: Style, text: impl Into<String>) -> Self {
        Self { style, text: text.into() }
    }

    /// Digits leave the room below them to the next line. Letters do not, and Arabic ones reach farther down than others.
    fn leading(&self) -> f32 {
        match Family::of([self.text.as_str()]) {
            Family::Book => self.style.leading(),
            Family::Arabic => self.style.leading().max((self.style.size() * ARABIC_SPREAD).round()),
        }
    }
}

/// From one line of Arabic letters to the next at least, in sizes of the letters.
const ARABIC_SPREAD: f32 = 1.16;

/// A line of text, in one style or several.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    pub spans: Vec<Span>,
    pub family: Family,
    pub width: f32,
}

impl Line {
    pub fn leading(&self) -> f32 {
        self.spans.iter().map(Span::leading).fold(0.0, f32::max)
    }

    /// The largest letters decide where the line stands.
    pub fn size(&self) -> f32 {
        self.spans.iter().map(|span| span.style.size()).fold(0.0, f32::max)
    }
}

/// A piece that is never broken, and its width.
#[derive(Clone)]
struct Word {
    style: Style,
    text: String,
    width: f32,
}

/// So much of a line is filled from pieces that were measured apart: a little is left for letters that stand wider
/// together.
const FILLED: f32 = 0.97;

/// The space between two words is that of the smaller letters.
fn space_between(before: Style, after: Style) -> Style {
    if before.size() < after.size() { before } else { after }
}

/// Sets texts one after the other, as one paragraph, in lines of at most `width`.
pub fn set(hand: Hand<'_>, spans: &[Span], width: f32) -> Result<Vec<Line>, PictureError> {
    let paragraph = Paragraph::of(hand, spans, width);
    let (words, spaces) = paragraph.measured(spans)?;
    paragraph.finished(broken(&words, &spaces, width))
}

/// Like [`set`], with lines of about the same length: for titles.
pub fn set_balanced(hand: Hand<'_>, spans: &[Span], width: f32) -> Result<Vec<Line>, PictureError> {
    let paragraph = Paragraph::of(hand, spans, width);
    let (words, spaces) = paragraph.measured(spans)?;
    let count = broken(&words, &spaces, width).len();
    let (mut too_narrow, mut enough) = (0.0, width);
    while enough - too_narrow > 4.0 {
        let middle = f32::midpoint(too_narrow, enough);
        if broken(&words, &spaces, middle).len() > count {
            too_narrow = middle;
        } else {
            enough = middle;
        }
    }
    paragraph.finished(broken(&words, &spaces, enough))
}

/// What measures the texts of a paragraph, and how wide its place is.
struct Paragraph<'f> {
    hand: Hand<'f>,
    family: Family,
    width: f32,
}

impl<'f> Paragraph<'f> {
    fn of(hand: Hand<'f>, spans: &[Span], width: f32) -> Self {
        Self { hand, family: hand.family(spans.iter().map(|span| span.text.as_str())), width }
    }

    fn widths(&self, texts: &[(Style, &str)]) -> Result<Vec<f32>, PictureError> {
        self.hand.faces.widths(self.family, texts)
    }

    /// The words of all texts with their widths, and the width of a space in each style.
    fn measured(&self, spans: &[Span]) -> Result<(Vec<Word>, BTreeMap<Style, f32>), PictureError> {
        // Only plain spaces part words: figures hold together by others.
        let pieces = || spans.iter().flat_map(|span| span.text.split([' ', '\n', '\t']).map(|word| (span.style, word)));
        let texts: Vec<(Style, &str)> = pieces().filter(|(_, word)| !word.is_empty()).collect();
        let mut words = Vec::new();
        for ((style, text), wide) in texts.iter().zip(self.widths(&texts)?) {
            let word = Word { style: *style, text: (*text).to_owned(), width: wide };
            words.extend(if wide > self.width { self.cut(&word)? } else { vec![word] });
        }
        let probes: Vec<(Style, &str)> = Style::all().flat_map(|style| [(style, "n n"), (style, "nn")]).collect();
        let probed = self.widths(&probes)?;
        let spaces = Style::all().zip(probed.chunks(2)).map(|(style, probe)| (style, probe[0] - probe[1]));
        Ok((words, spaces.collect()))
    }

    /// A word wider than its place, in pieces that fit.
    fn cut(&self, word: &Word) -> Result<Vec<Word>, PictureError> {
        let letters: Vec<String> = word.text.chars().map(String::from).collect();
        let texts: Vec<(Style, &str)> = letters.iter().map(|letter| (word.style, letter.as_str())).collect();
        let mut pieces: Vec<Word> = Vec::new();
        for (letter, wide) in letters.iter().zip(self.widths(&texts)?) {
            match pieces.last_mut() {
                Some(piece) if piece.width + wide <= self.width * FILLED => {
                    piece.text.push_str(letter);
                    piece.width += wide;
                }
                _ => pieces.push(Word { style: word.style, text: letter.clone(), width: wide }),
            }
        }
        Ok(pieces)
    }

    /// Lines of words as texts, each measured as it will be drawn.
    fn finished(&self, lines: Vec<Vec<Word>>) -> Result<Vec<Line>, PictureError> {
        let mut set: Vec<Vec<Span>> = Vec::new();
        for words in lines {
            let mut spans: Vec<Span> = Vec::new();
            for word in words {
                match spans.last_mut() {
                    Some(span) if span.style == word.style => {
                        span.text.push(' ');
                        span.text.push_str(&word.text);
                    }
                    Some(span) if space_between(span.style, word.style) == span.style => {
                        span.text.push(' ');
                        spans.push(Span::new(word.style, word.text));
                    }
                    Some(_) => spans.push(Span::new(word.style, format!(" {}", word.text))),
                    None => spans.push(Span::new(word.style, word.text)),
                }
            }
            set.push(spans);
        }
        keep_apart(&mut set);
        // All at once, because every measuring begins with the looks of all texts.
        let texts: Vec<(Style, &str)> = set.iter().flatten().map(|span| (span.style, span.text.as_str())).collect();
        let mut widths = self.widths(&texts)?.into_iter();
        let finish = |spans: Vec<Span>| {
            let width = widths.by_ref().take(spans.len()).sum::<f32>();
            debug_assert!(width <= self.width + 1.0, "{spans:?} is {width} wide in a place of {}", self.width);
            Line { spans, family: self.family, width }
        };
        Ok(set.into_iter().map(finish).collect())
    }
}

/// As many words a line as fit.
fn broken(words: &[Word], spaces: &BTreeMap<Style, f32>, width: f32) -> Vec<Vec<Word>> {
    let mut lines: Vec<Vec<Word>> = Vec::new();
    let mut reach = 0.0;
    for word in words {
        let space = |before: &Word| spaces.get(&space_between(before.style, word.style)).copied().unwrap_or_default();
        let with_space = lines.last().and_then(|line| line.last()).map(|before| space(before) + word.width);
        match (lines.last_mut(), with_space) {
            (Some(line), Some(with_space)) if reach + with_space <= width * FILLED => {
                line.push(word.clone());
                reach += with_space;
            }
            _ => {
                lines.push(vec![word.clone()]);
                reach = word.width;
            }
        }
    }
    lines
}

/// What is set apart from the words around it, so that it does not turn them around, stays so in every line that it
/// reaches into.
fn keep_apart(lines: &mut [Vec<Span>]) {
    let mut open = String::new();
    for spans in lines {
        let before = open.clone();
        for letter in spans.iter().flat_map(|span| span.text.chars()) {
            match letter {
                '\u{2066}'..='\u{2068}' => open.push(letter),
                '\u{2069}' => drop(open.pop()),
                _ => {}
            }
        }
        if let Some(first) = spans.first_mut() {
            first.text.insert_str(0, &before);
        }
        if let Some(last) = spans.last_mut() {
            last.text.extend(open.chars().map(|_| '\u{2069}'));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::faces::Faces;
    use super::*;
    use crate::words::Direction;
    use proptest::prelude::*;

    fn from_the_left(faces: &Faces) -> Hand<'_> {
        Hand { faces, direction: Direction::LeftToRight }
    }

    fn texts(lines: &[Line]) -> Vec<String> {
        lines.iter().map(|line| line.spans.iter().map(|span| span.text.as_str()).collect()).collect()
    }

    #[test]
    fn a_title_has_lines_of_about_the_same_length() {
        let faces = Faces::new().expect("faces");
        let title = [Span::new(Style::Title, "20 killed on Tuesday, 12 of them civilians, said one monitor")];
        let lines = set_balanced(from_the_left(&faces), &title, 504.0).expect("lines");
        assert_eq!(lines.len(), 2);
        assert!((lines[0].width - lines[1].width).abs() < 120.0, "{:?}", texts(&lines));
    }

    #[test]
    fn a_number_and_its_words_share_the_first_line() {
        let faces = Faces::new().expect("faces");
        let spans = [
            Span::new(Style::Number, "43,500"),
            Span::new(Style::Words, "refugees in Turkey, said a Turkish official who was not named"),
        ];
        let lines = set(from_the_left(&faces), &spans, 300.0).expect("lines");
        assert!(texts(&lines)[0].starts_with("43,500 refugees in"), "{:?}", texts(&lines));
        assert_eq!((lines[0].leading(), lines[1].leading()), (Style::Number.leading(), Style::Words.leading()));
    }

    #[test]
    fn no_letter_is_lost_in_breaking() {
        let faces = Faces::new().expect("faces");
        let word = "Donaudampfschifffahrtsgesellschaftskapitänsmützenmacherverband";
        let lines = set(from_the_left(&faces), &[Span::new(Style::Words, format!("die {word} und mehr"))], 120.0)
            .expect("lines");
        assert_eq!(texts(&lines).concat().replace(' ', ""), format!("die{word}undmehr"));
        assert!(lines.iter().all(|line| line.width <= 120.0), "{lines:?}");
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(32))]
        #[test]
        fn no_line_leaves_its_place(text in "[a-zA-ZÄäßÉŞğЖωאب0-9 ,.–%-]{0,120}( [A-Z]{0,60})?", width in 90.0..504.0f32) {
            let faces = Faces::new().expect("faces");
            for style in [Style::Title, Style::Words, Style::Standing] {
                let lines = set(from_the_left(&faces), &[Span::new(style, text.as_str())], width).expect("lines");
                prop_assert!(lines.iter().all(|line| line.width <= width + 0.5), "{lines:?}");
                let words = |text: &str| text.split_whitespace().collect::<String>();
                prop_assert_eq!(words(&texts(&lines).join(" ")), words(&text));
            }
        }
    }
}
