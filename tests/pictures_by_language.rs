//! The pictures of a translated report in every language: no letter is missing, nothing is left out, and those in Arabic
//! are drawn from the right.

use humanitarian_figures::check::check;
use humanitarian_figures::draft::Source;
use humanitarian_figures::model::{self, Report};
use humanitarian_figures::page::{ChartFile, Composer};
use humanitarian_figures::picture::{Faces, card, draw, svg};
use humanitarian_figures::words::{Tongue, Words};
use resvg::usvg::roxmltree::{Document, Node};
use std::fs;
use std::path::Path;

fn report() -> Report {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds/aleppo-2012-07-30.json");
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let source = Source { name: "report.json".into(), text };
    let checked = check(&source, None);
    model::build(&checked.clean.expect("a clean file")).expect("a clean file builds")
}

/// What a reader sees, whatever the lines it is broken into and whatever is set apart.
fn seen(picture: &str) -> String {
    let document = Document::parse(picture).expect("XML");
    let texts = document.descendants().filter(|node| node.has_tag_name("text"));
    let words: Vec<String> = texts
        .map(|text| text.descendants().filter(Node::is_text).filter_map(|node| node.text()).collect::<String>())
        .collect();
    plain(&words.join(" "))
}

fn plain(text: &str) -> String {
    let seen: String = text.chars().filter(|letter| !matches!(letter, '\u{2066}'..='\u{2069}')).collect();
    seen.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

#[test]
fn every_picture_has_its_letters_and_all_its_words() {
    let (report, faces) = (report(), Faces::new().expect("faces"));
    for tongue in Tongue::ALL {
        let words = Words::new(tongue.tag()).expect("a language");
        let composer = Composer::new(&report, &words);
        for chart in composer.chart_files() {
            let drawn = svg(&chart, &faces).expect("a picture");
            let seen = seen(&drawn);
            draw(&drawn, &[], &faces).unwrap_or_else(|error| panic!("{} in {}: {error}", chart.id, tongue.tag()));
            let ChartFile { chart: shown, caveats, edition, location, .. } = &chart;
            let parts = shown.parts.iter().flat_map(|part| [&part.number.digits, &part.what, &part.standing.words]);
            let said = [&shown.title, &shown.note, &shown.source, &location.words, edition];
            for words in said.into_iter().chain(parts).chain(caveats.iter().flatten()) {
                for line in words.lines() {
                    assert!(seen.contains(&plain(line)), "{} in {} lacks {line:?}: {seen}", chart.id, tongue.tag());
                }
            }
            let shared = composer.share_of_chart(chart);
            let drawn = card(&shared, &faces).expect("a card");
            draw(&drawn, &[], &faces).unwrap_or_else(|error| panic!("{} in {}: {error}", shared.id, tongue.tag()));
        }
        let figures = report.statements().map(|statement| composer.share_of_figure(statement));
        for shared in std::iter::once(composer.share_of_report()).chain(figures) {
            let drawn = card(&shared, &faces).expect("a card");
            draw(&drawn, &[], &faces).unwrap_or_else(|error| panic!("{} in {}: {error}", shared.id, tongue.tag()));
        }
    }
}

/// A chart of each form, and a card: how they are set, line by line.
#[test]
fn pictures_in_arabic() {
    let (report, faces, words) = (report(), Faces::new().expect("faces"), Words::new("ar").expect("Arabic"));
    let composer = Composer::new(&report, &words);
    for id in ["killed", "refugees-in-turkey", "clinic", "timeline"] {
        let chart = composer.chart_file_of(id).expect(id);
        let drawn = svg(&chart, &faces).expect("a picture").replace("><", ">\n<");
        insta::assert_snapshot!(format!("picture_in_arabic_of_{id}"), drawn);
    }
    let refugees = report.statements().map(|statement| composer.share_of_figure(statement));
    let refugees = refugees.into_iter().find(|share| share.id == "figure-turkey-refugees-43500").expect("it is there");
    let drawn = card(&refugees, &faces).expect("a card").replace("><", ">\n<");
    insta::assert_snapshot!("card_in_arabic_of_refugees", drawn);
}

#[test]
fn a_bar_in_arabic_grows_from_the_right_edge() {
    let (report, faces) = (report(), Faces::new().expect("faces"));
    let body = |language: &str| {
        let words = Words::new(language).expect("a language");
        let chart = Composer::new(&report, &words).chart_file_of("refugees-in-turkey").expect("the chart");
        let drawn = svg(&chart, &faces).expect("a picture");
        let document = Document::parse(&drawn).expect("XML");
        let bar = document.descendants().find(|node| node.attribute("class") == Some("body")).expect("a bar");
        let share = |name: &str| -> f64 {
            let value = bar.attribute(name).and_then(|value| value.strip_suffix('%')).expect("a share of the width");
            value.parse().expect("a number")
        };
        (share("x"), share("width"))
    };
    let ((english, width), (arabic, same)) = (body("en"), body("ar"));
    assert_eq!((english, width), (0.0, same));
    assert!((arabic + width - 100.0).abs() < 1e-6, "it ends at {} per cent", arabic + width);
}

#[test]
fn a_picture_in_arabic_says_its_language_and_keeps_its_place_in_any_page() {
    let (report, faces, words) = (report(), Faces::new().expect("faces"), Words::new("ar").expect("Arabic"));
    let chart = Composer::new(&report, &words).chart_file_of("killed").expect("the chart");
    let drawn = svg(&chart, &faces).expect("a picture");
    let document = Document::parse(&drawn).expect("XML");
    let root = document.root_element();
    assert_eq!((root.attribute("lang"), root.attribute("direction")), (Some("ar"), Some("ltr")));
    assert_eq!(root.attribute(("http://www.w3.org/XML/1998/namespace", "lang")), Some("ar"));
    let texts = document.descendants().filter(|node| node.has_tag_name("text"));
    for text in texts {
        let words: String = text.descendants().filter(Node::is_text).filter_map(|node| node.text()).collect();
        assert!(words.starts_with('\u{2067}') && words.ends_with('\u{2069}'), "{words:?} runs as its viewer likes");
    }
}
