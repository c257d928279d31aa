//! Every chart as a file: what stands inside a picture, that it looks the same everywhere, and that nothing leaves it.

use humanitarian_figures::check::check;
use humanitarian_figures::draft::Source;
use humanitarian_figures::model::{self, Report, Statement};
use humanitarian_figures::page::{ChartFile, Composer, Record, ShareCard};
use humanitarian_figures::picture::{Faces, Form, WIDTH, card, draw, svg};
use humanitarian_figures::site::chart_table::table;
use humanitarian_figures::words::Words;
use resvg::tiny_skia::Pixmap;
use resvg::usvg::roxmltree::{Document, Node};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

const EXAMPLE: &str = "src/check/base.json";
const REPORTS: [&str; 2] = [EXAMPLE, "seeds/aleppo-2012-07-30.json"];

fn report(path: &str) -> Report {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let source = Source { name: "report.json".into(), text };
    let checked = check(&source, None);
    model::build(&checked.clean.expect("a clean file")).expect("a clean file builds")
}

fn charts(path: &str) -> Vec<ChartFile> {
    let (report, words) = (report(path), Words::new("en").expect("English"));
    Composer::new(&report, &words).chart_files()
}

/// The picture for shares of a report, of each of its charts and of each of its figures.
fn cards(path: &str) -> Vec<ShareCard> {
    let (report, words) = (report(path), Words::new("en").expect("English"));
    let composer = Composer::new(&report, &words);
    let charts = composer.chart_files().into_iter().map(|chart| composer.share_of_chart(chart));
    let figures = report.statements().map(|statement| composer.share_of_figure(statement));
    std::iter::once(composer.share_of_report()).chain(charts).chain(figures).collect()
}

fn all_charts() -> Vec<ChartFile> {
    REPORTS.into_iter().flat_map(charts).collect()
}

fn picture(chart: &ChartFile) -> String {
    svg(chart, &Faces::new().expect("faces")).expect("a picture")
}

fn outlines(picture: &str, faces: &Faces) -> String {
    let drawn = draw(picture, &[Form::Outlines], faces).expect("outlines").remove(0);
    String::from_utf8(drawn).expect("text")
}

/// What a reader sees written in a picture, whatever the lines it is broken into.
fn seen(picture: &str) -> String {
    let document = Document::parse(picture).expect("XML");
    let texts = document.descendants().filter(|node| node.has_tag_name("text"));
    let words: Vec<String> = texts
        .map(|text| text.descendants().filter(Node::is_text).filter_map(|node| node.text()).collect::<String>())
        .collect();
    words.join(" ")
}

/// A text with its spaces made plain, as it stands in [`seen`].
fn plain(text: &str) -> String {
    text.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

#[test]
fn the_pictures_of_the_example_report() {
    for chart in charts(EXAMPLE) {
        let drawn = picture(&chart).replace("><", ">\n<");
        insta::assert_snapshot!(format!("picture_of_{}", chart.id), drawn);
    }
}

#[test]
fn nothing_that_belongs_to_a_figure_is_cut_off() {
    for chart in all_charts() {
        let seen = seen(&picture(&chart));
        let ChartFile { chart: shown, said: speakers, caveats, .. } = &chart;
        let mut said = vec![&shown.plan.title, &shown.note, &shown.source, &chart.location.words];
        said.extend([&chart.product, &chart.edition]);
        for part in &shown.parts {
            said.extend([&part.number.before, &part.number.digits, &part.number.after]);
            said.extend([&part.what, &part.standing.words]);
            said.extend(&part.when);
        }
        said.extend(caveats.iter().chain(speakers).flatten());
        for words in said {
            assert!(seen.contains(&plain(words)), "{} lacks {words:?}: {seen}", chart.id);
        }
        assert!(caveats.iter().any(Option::is_some), "{} has limits to show", chart.id);
    }
}

/// The first chart of the gallery's series has more statements than its picture says in words.
#[test]
fn no_picture_is_silent_on_what_was_corrected_or_withdrawn() {
    let charts = charts("src/page/gallery/series.json");
    assert!(charts[0].more.is_some() && charts[1].more.is_none());
    for (chart, notices) in charts.iter().zip([
        ["Corrected on 2 October 2031: from 9,700 to 9,100", "Withdrawn on 10 October 2031: the ministry said"],
        ["Corrected on 2 October 2031: from about 1,500 to 1,250", "Withdrawn on 10 October 2031: the council said"],
    ]) {
        let seen = seen(&picture(chart));
        for words in notices.into_iter().chain(["A struck ring is a corrected", "A crossed ring below the axis"]) {
            assert!(seen.contains(words), "{} lacks {words:?}: {seen}", chart.id);
        }
    }
}

#[test]
fn a_picture_says_what_it_is_to_those_who_do_not_see_it() {
    for chart in all_charts() {
        let live = picture(&chart);
        let outlines = outlines(&live, &Faces::new().expect("faces"));
        for form in [live, outlines] {
            let document = Document::parse(&form).expect("XML");
            let root = document.root_element();
            assert_eq!((root.attribute("role"), root.attribute("lang")), (Some("img"), Some("en")));
            let named = root.attribute("aria-labelledby").expect("it is named");
            for (id, words) in
                named.split(' ').zip([chart.chart.plan.title.as_str(), chart.chart.plan.description.as_str()])
            {
                let element = document.descendants().find(|node| node.attribute("id") == Some(id));
                assert_eq!(element.and_then(|element| element.text()), Some(words));
            }
            let ids: Vec<&str> = document.descendants().filter_map(|node| node.attribute("id")).collect();
            assert_eq!(ids.len(), ids.iter().collect::<BTreeSet<_>>().len(), "an id stands twice: {ids:?}");
        }
    }
}

#[test]
fn the_outlines_need_no_face() {
    let faces = Faces::new().expect("faces");
    for chart in all_charts() {
        let outlines = outlines(&picture(&chart), &faces);
        assert!(!outlines.contains("<text") && !outlines.contains("font-family"), "{}", chart.id);
        assert!(outlines.matches("<path").count() > 20, "{} has outlines", chart.id);
    }
}

#[test]
fn the_same_report_gives_the_same_bytes() {
    for chart in charts(EXAMPLE) {
        let (first, second) = (picture(&chart), picture(&chart));
        assert_eq!(first, second);
        let [first, second] = [first, second].map(|live| draw(&live, &Form::ALL, &Faces::new().expect("faces")));
        assert_eq!(first.expect("forms"), second.expect("forms"));
    }
}

/// The middle of each square of a chart of squares, in px of the picture: those filled, and those outlined.
fn squares(live: &str) -> [Vec<(u32, u32)>; 2] {
    let document = Document::parse(live).expect("XML");
    let number = |node: Node<'_, '_>, name: &str| -> f32 {
        let value = node.attribute(name).unwrap_or_else(|| panic!("no {name} in {node:?}"));
        value.trim_end_matches('%').parse().unwrap_or_else(|_| panic!("{name} is {value}"))
    };
    let column: f32 =
        document.root_element().attribute("viewBox").and_then(|b| b.split(' ').nth(2)?.parse().ok()).expect("units");
    let of_class = |class: &str| {
        let marks =
            document.descendants().filter(|node| node.has_tag_name("rect") && node.attribute("class") == Some(class));
        marks
            .map(|square| {
                let drawing = square.ancestors().find(|node| node.has_tag_name("svg")).expect("a drawing");
                let own: f32 =
                    drawing.attribute("viewBox").and_then(|b| b.split(' ').nth(2)?.parse().ok()).expect("units");
                let enlarged = number(drawing, "width") / own;
                // Squares are placed by their middle, across.
                let x = number(drawing, "x") + number(drawing, "width") * number(square, "x") / 100.0;
                let y = number(drawing, "y") + enlarged * (number(square, "y") + number(square, "height") / 2.0);
                let px = WIDTH as f32 / column;
                ((x * px) as u32, (y * px) as u32)
            })
            .collect()
    };
    ["said", "ours"].map(of_class)
}

#[test]
fn ink_stands_where_the_squares_do() {
    let faces = Faces::new().expect("faces");
    let chart = charts(EXAMPLE).remove(0);
    let live = picture(&chart);
    let drawn = draw(&live, &[Form::Png, Form::Png2x], &faces).expect("forms");
    let height = Document::parse(&live).expect("XML").root_element().attribute("height").and_then(|h| h.parse().ok());
    let height: u32 = height.expect("a height in px");
    for (png, times) in drawn.iter().zip([1, 2]) {
        let pixels = Pixmap::decode_png(png).expect("a PNG");
        assert_eq!((pixels.width(), pixels.height()), (WIDTH * times, height * times));
        let dark = |x: u32, y: u32| pixels.pixel(x * times, y * times).is_some_and(|px| px.red() < 60);
        assert!(!dark(2, 2) && !dark(WIDTH - 3, height - 3), "the margins are clear");
        let [filled, outlined] = squares(&live);
        assert_eq!((filled.len(), outlined.len()), (12, 8));
        assert!(filled.iter().all(|&(x, y)| dark(x, y)), "a square said to be counted is not filled");
        assert!(outlined.iter().all(|&(x, y)| !dark(x, y)), "our subtraction is drawn as if it were counted");
    }
}

#[test]
fn the_table_of_a_chart_holds_what_the_chart_shows() {
    let chart = charts(EXAMPLE).remove(0);
    let csv = table(&chart.records).expect("a table");
    let text = String::from_utf8(csv).expect("UTF-8");
    assert!(text.ends_with("\r\n") && !text.replace("\r\n", "").contains('\n'), "rows end as RFC 4180 has it");
    insta::assert_snapshot!("table_of_killed", text.replace("\r\n", "\n"));
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let read: Vec<Vec<String>> =
        reader.records().map(|row| row.expect("a row").iter().map(ToOwned::to_owned).collect()).collect();
    assert_eq!(read, chart.records.iter().map(|Record(cells)| cells.to_vec()).collect::<Vec<_>>());
}

#[test]
fn every_part_of_every_chart_has_its_row() {
    for chart in all_charts() {
        assert_eq!(chart.records.len(), chart.chart.parts.len());
        for (Record(cells), part) in chart.records.iter().zip(&chart.chart.parts) {
            let cell = |column: &str| {
                let at = Record::COLUMNS.iter().position(|known| *known == column).expect("a column");
                cells[at].as_str()
            };
            assert_eq!((cell("id"), cell("number")), (part.id.as_str(), part.number.line().as_str()));
            assert_eq!(cell("standing"), part.standing.words);
            for column in ["claimant", "category", "support", "paragraph", "report"] {
                assert!(!cell(column).is_empty(), "{} says nothing of its {column}", part.id);
            }
            assert_ne!(cell("words").is_empty(), cell("formula").is_empty(), "{} is the report's or ours", part.id);
        }
    }
}

#[test]
fn the_cards_of_the_example_report() {
    let faces = Faces::new().expect("faces");
    let cards = cards(EXAMPLE);
    for id in ["report-port-example-2024-03-05", "chart-killed", "figure-killed-20"] {
        let card = cards.iter().find(|card| card.id == id).map(|found| card(found, &faces).expect("a card"));
        insta::assert_snapshot!(format!("card_of_{id}"), card.expect(id).replace("><", ">\n<"));
    }
}

#[test]
fn a_card_of_a_figure_says_all_that_may_not_be_cut_off_from_it() {
    let faces = Faces::new().expect("faces");
    for path in REPORTS {
        let (report, words, cards) = (report(path), Words::new("en").expect("English"), cards(path));
        for figure in &report.figures {
            let shared = cards.iter().find(|card| card.id == format!("figure-{}", figure.id)).expect("each has one");
            let drawn = card(shared, &faces).expect("a card");
            let caveat = figure.caveat.as_ref().map(|caveat| words.text(&caveat.text)).unwrap_or_default();
            let amount = words.amount(figure).line();
            let said = match figure.formula() {
                Some(_) => format!("from the numbers of {}", words.text(&figure.receipt.claimant.name)),
                None => words.said(Statement::InForce(figure)),
            };
            for whole in
                [said, words.standing(&figure.receipt), caveat, amount, words.text(&figure.receipt.period.label)]
            {
                assert!(seen(&drawn).contains(&plain(&whole)), "{} lacks {whole:?}: {}", figure.id, seen(&drawn));
                assert!(shared.alt.contains(&plain(whole.trim_end_matches('.'))), "{}: {}", figure.id, shared.alt);
            }
            assert!(seen(&drawn).contains(&report.publication.publisher));
        }
    }
}

#[test]
fn every_card_is_as_large_as_the_networks_ask_and_says_what_it_shows() {
    let faces = Faces::new().expect("faces");
    for shared in REPORTS.into_iter().flat_map(cards) {
        let drawn = card(&shared, &faces).expect("a card");
        let pixels = Pixmap::decode_png(&draw(&drawn, &[Form::Png], &faces).expect("a PNG")[0]).expect("a PNG");
        assert_eq!((pixels.width(), pixels.height()), (1200, 630), "{}", shared.id);
        let document = Document::parse(&drawn).expect("XML");
        let described = document.descendants().find(|node| node.has_tag_name("desc")).and_then(|desc| desc.text());
        assert_eq!(described, Some(shared.alt.as_str()));
        assert!(!shared.alt.contains("..") && !shared.alt.contains("  "), "{}", shared.alt);
        let ids: Vec<&str> = document.descendants().filter_map(|node| node.attribute("id")).collect();
        assert_eq!(ids.len(), ids.iter().collect::<BTreeSet<_>>().len(), "an id stands twice: {ids:?}");
    }
}

#[test]
fn cards_say_what_was_corrected_or_withdrawn() {
    let faces = Faces::new().expect("faces");
    let path = "src/page/gallery/series.json";
    let (report, words, cards) = (report(path), Words::new("en").expect("English"), cards(path));
    let drawn = |id: &str| {
        let shared = cards.iter().find(|card| card.id == id).unwrap_or_else(|| panic!("no card of {id}"));
        (seen(&card(shared, &faces).expect("a card")), shared.alt.clone())
    };
    let changed = report.statements().filter_map(|statement| Some((statement, words.notice(statement)?)));
    let changed: Vec<_> = changed.collect();
    assert_eq!(changed.iter().filter(|(statement, _)| statement.in_force().is_none()).count(), 2);
    assert_eq!(changed.len(), 4);
    for (statement, notice) in &changed {
        let (seen, alt) = drawn(&format!("figure-{}", statement.id()));
        assert!(seen.contains(&plain(notice)) && alt.contains(&plain(notice)), "{} lacks {notice:?}: {seen}", alt);
        assert_eq!(seen.starts_with("A withdrawn") || seen.contains(" A withdrawn"), statement.in_force().is_none());
    }
    let charts = [drawn("chart-stock"), drawn("chart-flow")];
    for (_, notice) in &changed {
        let says = |(seen, alt): &(String, String)| seen.contains(&plain(notice)) && alt.contains(&plain(notice));
        assert!(charts.iter().any(says), "no chart's card says {notice:?}");
    }
}
