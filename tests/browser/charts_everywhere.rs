//! Charts on every screen, on paper and as files.

use crate::sites::{release, settle};
use crate::support::{Document as _, PageOptions, browser};

/// Texts of one drawing that a reader sees one over the other.
const COLLISIONS: &str = "[...document.querySelectorAll('#chart-list svg:not(svg svg)')].flatMap(svg => { \
    const texts = [...svg.querySelectorAll('text')].filter(text => text.checkVisibility()) \
        .map(text => [text.textContent, text.getBoundingClientRect()]); \
    return texts.flatMap(([a, one], i) => texts.slice(i + 1).filter(([, other]) => \
        one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom) \
        .map(([b]) => `${a} and ${b}`)); })";

#[test]
fn labels_keep_apart_and_nothing_scrolls_sideways_from_320_to_1600_px() {
    for width in [320, 390, 640, 820, 1200, 1600] {
        let page = release().open("", PageOptions { width, ..PageOptions::default() });
        assert!(page.count("#chart-list svg text") > 0);
        assert_eq!(page.eval::<Vec<String>>(COLLISIONS), [""; 0], "at {width} px");
        let (wide, inner): (f64, f64) = page.eval("[document.documentElement.scrollWidth, innerWidth]");
        assert!(wide <= inner, "{wide} px wide at {width}");
    }
}

#[test]
fn on_paper_charts_are_black_on_white_and_whole() {
    for dark in [false, true] {
        let page = release().open("", PageOptions { print: true, dark, ..PageOptions::default() });
        assert_eq!(
            page.eval::<String>("getComputedStyle(document.body.parentElement).backgroundColor"),
            "rgb(255, 255, 255)"
        );
        for (what, property) in [(".said", "fill"), (".whole__part", "color"), (".chart h3", "color")] {
            let ink: String = page.eval(&format!("getComputedStyle(document.querySelector('{what}')).{property}"));
            assert_eq!(ink, "rgb(0, 0, 0)", "{what}");
        }
        let split: Vec<String> = page.eval(
            "[...document.querySelectorAll('.card, .lane')].map(e => getComputedStyle(e).breakInside) \
             .filter(breaks => breaks !== 'avoid')",
        );
        assert_eq!(split, [""; 0], "nothing is cut by the end of a page");
    }
}

#[test]
fn nothing_moves_by_itself() {
    for reduced_motion in [false, true] {
        let page = release().open("", PageOptions { reduced_motion, ..PageOptions::default() });
        page.hover("#chart-killed [data-marks=syria-civilians-killed-30] rect");
        settle(&page);
        assert_eq!(page.eval::<usize>("document.getAnimations().length"), 0);
    }
}

#[test]
fn every_chart_is_offered_as_files_that_are_there() {
    let page = release().open("", PageOptions::default());
    let files: Vec<String> = page.eval("[...document.querySelectorAll('#chart-list a[download]')].map(a => a.href)");
    let charts = page.count("#chart-list .chart");
    assert_eq!(files.len(), 4 * charts, "{files:?}");
    for file in files {
        let (status, media, size): (u32, String, usize) = page.eval(&format!(
            "fetch('{file}').then(async answer => [answer.status, answer.headers.get('content-type'), \
             (await answer.arrayBuffer()).byteLength])"
        ));
        let expected = match file.rsplit('.').next() {
            Some("svg") => "image/svg+xml",
            Some("png") => "image/png",
            _ => "text/csv",
        };
        assert!(status == 200 && media.starts_with(expected) && size > 100, "{file}: {status} {media} {size}");
    }
}

#[test]
fn without_script_every_chart_has_its_table_one_click_away() {
    let page = browser().page(PageOptions { javascript: false, ..PageOptions::default() });
    page.goto(&release().url(""));
    let charts = page.count("#chart-list .chart");
    assert_eq!(page.count("#chart-list .chart > details table tbody tr:first-child"), charts);
    page.click("#chart-killed summary");
    assert!(page.is_visible("#chart-killed details table"));
    assert!(page.is_visible("#chart-killed .chart__body"), "the drawing stays, since nothing could bring it back");
}
