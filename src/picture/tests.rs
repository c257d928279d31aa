//! What holds for pictures of all types of charts, whatever words they are given.

use super::faces::Faces;
use super::style::{COLUMN, MARGIN};
use super::{card, svg};
use crate::draw::{
    Bar, ChartPlan, Drawing, Extent, Group, Line, Panel, Part, Point, PointState, RangeRow, Series, SeriesForm, Sure,
    Tick, TimeRow, Timeline, Units,
};
use crate::page::{ChartFile, ShareCard, ShareChart, ShareContent, ShareFigure};
use crate::terms::{Mark, Number};
use crate::view::content::{Chart, ChartPart, Standing, Where};
use proptest::prelude::*;
use resvg::usvg::roxmltree::Document;
use resvg::usvg::{self, Node};
use std::collections::BTreeSet;

pub(super) fn file(language: &str, words: &str, drawing: Drawing) -> ChartFile {
    let part = |id: &str| ChartPart {
        id: id.into(),
        link: String::new(),
        number: Number { before: words.into(), digits: "43,500".into(), after: words.into() },
        what: words.into(),
        when: Some(words.into()),
        standing: Standing { mark: Mark::Doubt, words: words.into() },
        notice: None,
        receipt: String::new(),
    };
    let plan = ChartPlan { id: "chart-a".into(), title: words.into(), description: words.into(), drawing };
    ChartFile {
        id: "a".into(),
        language: language.into(),
        chart: Chart {
            id: "chart-a".into(),
            title: words.into(),
            language: None,
            lanes: Vec::new(),
            class: String::new(),
            plan,
            parts: ["whole", "one", "two"].map(part).to_vec(),
            note: words.into(),
            source: words.into(),
            files: Vec::new(),
            pages: Vec::new(),
            direction: crate::words::Direction::of(language),
        },
        said: vec![None, Some(words.into()), None],
        caveats: vec![Some(words.into()); 3],
        worded: vec![0, 1, 2],
        more: Some(words.into()),
        location: Where { words: words.into(), ticks: vec![2, 38] },
        paragraphs: 10,
        product: "Figures & Receipts".into(),
        edition: words.into(),
        records: Vec::new(),
    }
}

fn series(form: SeriesForm, ticks: &[Tick]) -> Drawing {
    let point = |figure: &str, start, low| Point {
        figure: figure.into(),
        link: None,
        start,
        end: start + 5.0,
        low,
        high: 30.0,
        about: true,
        mark: Mark::One,
        state: PointState::Corrected,
    };
    let line = |claimant: &str, start| Line {
        claimant: claimant.into(),
        points: vec![point("whole", start, 30.0), point("one", start + 8.0, 20.0), point("two", start + 16.0, 30.0)],
    };
    Drawing::Series(Series {
        days: 40.0,
        most: 40.0,
        times: ticks.to_vec(),
        amounts: ticks.to_vec(),
        form,
        lines: vec![line("The monitor", 1.0), line("The ministry", 4.0), line("An office", 4.0)],
        breaks: Vec::new(),
        one_in: 1,
    })
}

pub(super) fn drawings() -> Vec<Drawing> {
    let part = |figure: &str, low, high, ours| Part { figure: figure.into(), low, high, ours };
    let parts = vec![part("one", 25.0, 30.0, false), part("two", 10.0, 10.0, true)];
    let tick = |at, words: &str| Tick { at, words: words.into() };
    let ticks = vec![tick(0.0, "0"), tick(20.0, "20"), tick(40.0, "40")];
    let row = |item: &str, extent| TimeRow { item: item.into(), extent, mark: Mark::Doubt };
    let vague = Extent::Vague { start: 5.0, end: 40.0, sure: Sure::Middle };
    let ranged = |figure: &str, low| RangeRow {
        figure: figure.into(),
        low,
        high: 30.0,
        about: true,
        open: None,
        mark: Mark::One,
    };
    vec![
        Drawing::Units(Units { each: 1.0, parts: parts.clone() }),
        Drawing::Bar(Bar { figure: "whole".into(), low: 30.0, high: 40.0, about: true, parts }),
        Drawing::Ranges(vec![
            Panel { most: 40.0, ticks: ticks.clone(), rows: vec![ranged("whole", 20.0), ranged("one", 30.0)] },
            Panel { most: 40.0, ticks: ticks.clone(), rows: vec![ranged("two", 30.0)] },
        ]),
        Drawing::Timeline(Timeline {
            days: 40.0,
            ticks: ticks.clone(),
            groups: vec![
                Group { name: Some("Say so".into()), apart: false, rows: vec![row("whole", Extent::Day(2.0))] },
                Group { name: None, apart: true, rows: vec![row("one", vague), row("two", vague)] },
            ],
        }),
        series(SeriesForm::Steps, &ticks),
        series(SeriesForm::Bars, &ticks),
    ]
}

/// Where every text of a picture begins and ends, in px.
pub(super) fn texts(group: &usvg::Group, found: &mut Vec<(f32, f32, f32, f32)>) {
    for node in group.children() {
        match node {
            Node::Group(group) => texts(group, found),
            Node::Text(text) => {
                let at = text.abs_bounding_box();
                found.push((at.left(), at.top(), at.right(), at.bottom()));
            }
            _ => {}
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn no_text_leaves_the_frame_or_runs_into_another(words in "([A-Za-zÄß0-9,.–]{1,12} ){0,12}[WMÄa-z0-9]{0,90}") {
        let faces = Faces::new().expect("faces");
        for drawing in drawings() {
            let tree = faces.read(&svg(&file("en", &words, drawing), &faces).expect("a picture")).expect("readable");
            let (width, height) = (tree.size().width(), tree.size().height());
            let (mut found, margin) = (Vec::new(), MARGIN * width / COLUMN);
            texts(tree.root(), &mut found);
            prop_assert!(!found.is_empty());
            for &(left, top, right, bottom) in &found {
                prop_assert!(left >= margin - 1.0 && right <= width - margin + 1.0, "{left}..{right} of {width}");
                prop_assert!(top >= 0.0 && bottom <= height, "{top}..{bottom} of {height}");
            }
            // Lines of the same column lie below each other; a letter's box is a little higher than its line.
            for (i, a) in found.iter().enumerate() {
                for b in &found[i + 1..] {
                    let (across, down) = (a.2.min(b.2) - a.0.max(b.0), a.3.min(b.3) - a.1.max(b.1));
                    prop_assert!(across < 1.0 || down < 24.0, "{a:?} and {b:?}");
                }
            }
        }
    }
}

/// A class that a picture does not know is drawn black, or not at all.
#[test]
fn every_class_of_a_drawing_has_its_looks_in_the_picture() {
    let faces = Faces::new().expect("faces");
    let mut classes = BTreeSet::new();
    for drawing in drawings() {
        let drawn = svg(&file("en", "words", drawing), &faces).expect("a picture");
        let document = Document::parse(&drawn).expect("XML");
        let sheet = document.descendants().find(|node| node.has_tag_name("style")).and_then(|style| style.text());
        let sheet = sheet.expect("a stylesheet");
        for class in document.descendants().filter_map(|node| node.attribute("class")).flat_map(str::split_whitespace) {
            // Groups the marks of one figure, and looks like them.
            let known = class == "part" || sheet.contains(&format!(".{class}{{"));
            assert!(known, "a drawing has the class {class}, of which the picture's sheet says nothing");
            classes.insert(class.to_owned());
        }
    }
    for class in ["said", "ours", "band", "hatch", "halo", "name", "said--2", "said--3"] {
        assert!(classes.contains(class), "no drawing of this test has the class {class}");
    }
}

/// Renderers that know no `vector-effect` draw a stretched line as much thinner as it is stretched.
#[test]
fn no_line_of_a_drawing_is_stretched() {
    let faces = Faces::new().expect("faces");
    for drawing in drawings() {
        let drawn = svg(&file("en", "words", drawing), &faces).expect("a picture");
        assert!(!drawn.contains("vector-effect"));
        assert_eq!(drawn.matches("preserveAspectRatio=\"none\"").count(), 1, "only the ruler is");
    }
}

#[test]
fn what_no_xml_may_hold_is_left_out() {
    let faces = Faces::new().expect("faces");
    let units = drawings().remove(0);
    let drawn = svg(&file("en", "a \u{7} & <b> \u{ffff}", units), &faces).expect("a picture");
    faces.read(&drawn).expect("it can be read");
    assert!(drawn.contains("&amp; &lt;b&gt;") && !drawn.contains(['\u{7}', '\u{ffff}']));
}

fn share(language: &str, content: ShareContent, words: &str) -> ShareCard {
    ShareCard {
        id: "figure-a".into(),
        language: language.into(),
        title: words.into(),
        alt: words.into(),
        content,
        location: Where { words: words.into(), ticks: vec![2, 38] },
        paragraphs: 10,
        product: "Figures & Receipts".into(),
        source: words.into(),
        edition: words.into(),
    }
}

pub(super) fn share_figure(what: &str, said: &str, standing: &str, caveat: &str, words: &str) -> ShareFigure {
    ShareFigure {
        number: Number { before: "about".into(), digits: "43,500,000".into(), after: "a day".into() },
        what: what.into(),
        said: said.into(),
        standing: Standing { mark: Mark::Doubt, words: standing.into() },
        notice: Some(words.into()),
        caveat: Some(caveat.into()),
        place: words.into(),
        period: words.into(),
    }
}

/// What is written on a card, without any space, so that it does not matter where lines break.
fn written(card: &str) -> String {
    let document = Document::parse(card).expect("XML");
    let texts = document.descendants().filter(|node| node.has_tag_name("text"));
    let nodes = texts.flat_map(|text| text.descendants()).filter(|node| node.is_text());
    let written: String = nodes.filter_map(|node| node.text()).collect();
    bare(&written)
}

fn bare(text: &str) -> String {
    text.split_whitespace().collect()
}

/// Draws a card and looks whether all of it stands between its margins.
pub(super) fn framed(
    language: &str,
    content: ShareContent,
    words: &str,
    faces: &Faces,
) -> Result<String, TestCaseError> {
    let drawn = card(&share(language, content, words), faces).expect("a card");
    let tree = faces.read(&drawn).expect("readable");
    prop_assert_eq!((tree.size().width(), tree.size().height()), (1200.0, 630.0));
    let mut found = Vec::new();
    texts(tree.root(), &mut found);
    for &(left, top, right, bottom) in &found {
        prop_assert!(left >= 63.0 && right <= 1138.0, "{}..{} across", left, right);
        prop_assert!(top >= 30.0 && bottom <= 605.0, "{}..{} down", top, bottom);
        prop_assert!(bottom <= 522.0 || top >= 545.0, "{}..{} runs into the ruler", top, bottom);
    }
    Ok(drawn)
}

const WORDS: &str = "([A-Za-zÄß0-9,.–]{1,12} ){0,6}[WMÄa-z0-9]{1,40}";

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn a_card_never_cuts_off_who_said_it_how_surely_and_with_what_limit(
        what in "([A-Za-zÄß0-9,.–]{1,12} ){0,120}",
        said in "said the ([A-Za-zÄß0-9]{1,12} ){0,20}[WMÄa-z0-9]{1,60}",
        standing in "([A-Za-z]{1,12} ){0,8}[WM]{1,40}",
        caveat in "[WMa-z ]{1,300}",
        words in "([A-Za-z0-9,.–]{1,12} ){0,30}[WMÄa-z0-9]{0,90}",
    ) {
        let faces = Faces::new().expect("faces");
        let figure = share_figure(&what, &said, &standing, &caveat, &words);
        let written = written(&framed("en", ShareContent::Figure(figure), &words, &faces)?);
        for whole in [&said, &standing, &caveat] {
            prop_assert!(written.contains(&bare(whole)), "{} lacks {}", written, whole);
        }
        prop_assert!(written.contains("about43,500,000aday"));
    }
}

proptest! {
    // Each case is seven cards.
    #![proptest_config(ProptestConfig::with_cases(6))]
    #[test]
    fn a_card_of_a_chart_or_a_report_holds_its_claims_whole(words in WORDS) {
        let faces = Faces::new().expect("faces");
        for drawing in drawings() {
            let chart = ShareChart { file: file("en", &words, drawing), caveat: Some(words.clone()), note: words.clone(), more: vec![words.clone(); 3] };
            let written = written(&framed("en", ShareContent::Chart(Box::new(chart)), &words, &faces)?);
            prop_assert!(written.contains(&bare(&words)));
        }
        let figures = vec![share_figure(&words, &words, &words, &words, &words); 3];
        let report = ShareContent::Report { title: words.clone(), deck: words.clone(), figures };
        let written = written(&framed("en", report, &words, &faces)?);
        prop_assert!(written.matches(&bare(&words)).count() >= 6 || words.len() < 3, "{}", written);
    }
}

#[test]
fn a_label_without_end_is_cut_and_nothing_else() {
    let faces = Faces::new().expect("faces");
    for label in ["word ".repeat(20_000), "W".repeat(100_000)] {
        let caveat = "The reporters could not tell how many of them were counted twice. ".repeat(5);
        let figure = share_figure(&label, "said the ministry", "One unnamed source", &caveat, "Port Example");
        let drawn = framed("en", ShareContent::Figure(figure), "words", &faces).expect("inside its frame");
        let written = written(&drawn);
        assert!(written.contains("…,saidtheministry"), "{written}");
        assert!(written.contains("Oneunnamedsource") && written.contains(&bare(&caveat)));
        assert!(written.len() < 4_000, "{} letters are more than anybody reads", written.len());
    }
}
