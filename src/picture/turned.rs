//! What holds for pictures whose lines run to the left.

use super::faces::Faces;
use super::family::Family;
use super::hand::Hand;
use super::setting::{Span, set};
use super::sheet::{Edge, Place};
use super::style::{COLUMN, MARGIN, Style};
use super::svg;
use super::tests::{drawings, file, framed, share_figure, texts};
use crate::draw::Drawing;
use crate::page::{ShareChart, ShareContent};
use proptest::prelude::*;
use resvg::usvg::roxmltree::Document;
use resvg::usvg::{Group, Node, Tree};

/// Every letter of a picture with how far from the left it stands, line after line.
fn letters(group: &Group, found: &mut Vec<(String, f32)>) {
    for node in group.children() {
        match node {
            Node::Group(group) => letters(group, found),
            Node::Text(text) => {
                let glyphs = text.layouted().iter().flat_map(|span| &span.positioned_glyphs);
                found.extend(glyphs.map(|glyph| (glyph.text.clone(), glyph.outline_transform().tx)));
            }
            _ => {}
        }
    }
}

/// One paragraph of an Arabic picture, set and laid out.
fn paragraph(texts: &[(Style, &str)], width: f32, faces: &Faces) -> Tree {
    let hand = Hand::of("ar", faces);
    let spans: Vec<Span> = texts.iter().map(|(style, text)| Span::new(*style, *text)).collect();
    let mut sheet = hand.sheet(600.0);
    sheet.lines(&set(hand, &spans, width).expect("lines"), Place { x: 20.0, width }, Edge::Start);
    let looks = Style::Words.attributes(Family::Arabic);
    let drawn = sheet.finish();
    faces
        .read(&format!("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"600\" height=\"400\" {looks}>{drawn}</svg>"))
        .expect("readable")
}

/// Letters as a reader meets them along one line of a picture, from the left.
fn from_the_left(tree: &Tree) -> String {
    let mut found = Vec::new();
    letters(tree.root(), &mut found);
    found.sort_by(|a, b| a.1.total_cmp(&b.1));
    found.into_iter().map(|(letter, _)| letter).filter(|text| !text.contains(is_unseen)).collect()
}

fn is_unseen(letter: char) -> bool {
    matches!(letter, '\u{2066}'..='\u{2069}')
}

#[test]
fn a_sentence_begins_at_the_right_and_its_number_reads_to_the_right() {
    let faces = Faces::new().expect("faces");
    let texts = [(Style::Unit, "نحو"), (Style::Number, "43,500"), (Style::Words, "وردت")];
    assert_eq!(from_the_left(&paragraph(&texts, 500.0, &faces)), "تدرو 43,500 وحن");
}

#[test]
fn signs_and_ranges_that_are_set_apart_stay_with_their_numbers() {
    let faces = Faces::new().expect("faces");
    for piece in ["30–40", "−12%", "aleppo-2012-07-30", "§ 25"] {
        let text = format!("دور \u{2068}{piece}\u{2069} دور");
        let line = from_the_left(&paragraph(&[(Style::Words, &text)], 500.0, &faces));
        assert_eq!(line, format!("رود {piece} رود"));
    }
}

#[test]
fn brackets_open_towards_what_they_hold() {
    let faces = Faces::new().expect("faces");
    let glyph_of = |text: &str| {
        let tree = paragraph(&[(Style::Words, text)], 500.0, &faces);
        let mut found = Vec::new();
        ids(tree.root(), &mut found);
        found
    };
    // Set from the right, the first bracket is drawn as the one that opens to the left.
    let (from_the_right, set_apart) = (glyph_of("(دور)"), glyph_of("\u{2066}()\u{2069}"));
    let bracket = |found: &[(String, u32)], text: &str| found.iter().find(|(of, _)| of == text).map(|(_, id)| *id);
    assert_eq!(bracket(&from_the_right, "("), bracket(&set_apart, ")"));
    assert_ne!(bracket(&from_the_right, "("), None);
}

fn ids(group: &Group, found: &mut Vec<(String, u32)>) {
    for node in group.children() {
        match node {
            Node::Group(group) => ids(group, found),
            Node::Text(text) => {
                let glyphs = text.layouted().iter().flat_map(|span| &span.positioned_glyphs);
                found.extend(glyphs.map(|glyph| (glyph.text.clone(), glyph.id.0)));
            }
            _ => {}
        }
    }
}

#[test]
fn a_name_set_apart_stays_so_on_its_second_line() {
    let faces = Faces::new().expect("faces");
    let hand = Hand::of("ar", &faces);
    let spans = [Span::new(Style::Words, "قال \u{2068}Network of the Northern Coast (2031)\u{2069} إن")];
    let lines = set(hand, &spans, 150.0).expect("lines");
    assert!(lines.len() > 1);
    for line in &lines {
        let text: String = line.spans.iter().map(|span| span.text.as_str()).collect();
        assert_eq!(text.matches('\u{2068}').count(), text.matches('\u{2069}').count(), "{text:?}");
        assert_eq!(text.contains(|letter: char| letter.is_ascii_alphabetic()), text.contains('\u{2068}'), "{text:?}");
    }
}

#[test]
fn letters_join_within_a_word_and_not_between_words() {
    let faces = Faces::new().expect("faces");
    let widths = faces
        .widths(Family::Arabic, &[(Style::Words, "حلب"), (Style::Words, "ح"), (Style::Words, "ل"), (Style::Words, "ب")])
        .expect("widths");
    assert!(widths[0] < 0.9 * (widths[1] + widths[2] + widths[3]), "{widths:?}");
}

#[test]
fn lam_and_alef_are_one_letter_before_and_behind_a_number() {
    let faces = Faces::new().expect("faces");
    let tree = paragraph(&[(Style::Unit, "لا"), (Style::Number, "40"), (Style::Words, "لاجئ Reuters")], 500.0, &faces);
    let mut found = Vec::new();
    letters(tree.root(), &mut found);
    assert_eq!(found.iter().filter(|(text, _)| text == "لا").count(), 2, "{found:?}");
}

#[test]
fn a_paragraph_with_arabic_letters_in_another_picture_is_set_in_their_family() {
    let faces = Faces::new().expect("faces");
    for drawing in drawings() {
        let drawn = svg(&file("en", "said عمدة حلب, 30 July", drawing), &faces).expect("a picture");
        super::faces::ensure_letters(faces.read(&drawn).expect("readable").root()).expect("letters");
        assert!(drawn.contains("<text class=\"arabic\""));
    }
    let plain = svg(&file("en", "said a mayor, 30 July", drawings().remove(0)), &faces).expect("a picture");
    assert!(!plain.contains("DejaVu"), "a picture says nothing of a family that it does not use");
}

#[test]
fn the_first_of_a_chart_stands_at_the_right() {
    let faces = Faces::new().expect("faces");
    let drawn =
        |language: &str, drawing: &Drawing| svg(&file(language, "كلمات", drawing.clone()), &faces).expect("a picture");
    for drawing in drawings() {
        let (from_the_left, from_the_right) = (drawn("en", &drawing), drawn("ar", &drawing));
        let places = |svg: &str| -> Vec<f32> {
            let document = Document::parse(svg).expect("XML");
            let marks = document.descendants().filter(|node| node.attribute("data-marks").is_some());
            let inside = marks.flat_map(|mark| mark.descendants().collect::<Vec<_>>());
            inside.filter_map(|node| node.attribute("x")?.strip_suffix('%')?.parse().ok()).collect()
        };
        let (left, right) = (places(&from_the_left), places(&from_the_right));
        assert_eq!(left.len(), right.len());
        let first = left.iter().zip(&right).find(|(left, _)| **left < 40.0);
        if let Some((left, right)) = first {
            assert!(right > left, "{left} and {right}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(8))]
    #[test]
    fn no_text_leaves_the_frame(words in "([اأبتجحدرسعفقكلمنهويىءّA-Za-z0-9,.()–]{1,12} ){0,12}[كمA-Z]{0,60}") {
        let faces = Faces::new().expect("faces");
        for drawing in drawings() {
            let tree = faces.read(&svg(&file("ar", &words, drawing), &faces).expect("a picture")).expect("readable");
            let (width, height) = (tree.size().width(), tree.size().height());
            let (mut found, margin) = (Vec::new(), MARGIN * width / COLUMN);
            texts(tree.root(), &mut found);
            prop_assert!(!found.is_empty());
            for &(left, top, right, bottom) in &found {
                // A letter that nobody sees has no width, and a box a unit wide.
                prop_assert!(left >= margin - 2.0 && right <= width - margin + 2.0, "{left}..{right} of {width}");
                prop_assert!(top >= 0.0 && bottom <= height, "{top}..{bottom} of {height}");
            }
        }
    }

    #[test]
    fn no_card_leaves_its_frame(words in "([اأبتجحدرسعفقكلمنهويA-Za-z0-9,.()–]{1,12} ){0,6}[كمA-Z]{1,40}") {
        let faces = Faces::new().expect("faces");
        framed("ar", ShareContent::Figure(share_figure(&words, &words, &words, &words, &words)), &words, &faces)?;
        for drawing in drawings() {
            let chart = ShareChart {
                file: file("ar", &words, drawing),
                caveat: Some(words.clone()),
                note: words.clone(),
                more: vec![words.clone(); 3],
            };
            framed("ar", ShareContent::Chart(Box::new(chart)), &words, &faces)?;
        }
    }
}
