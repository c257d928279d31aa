//! Every chart and state of the gallery, on a phone and on a desk.

use humanitarian_figures::page::gallery::{FIXTURES, FOLDER};
use serde_json::Value;

use crate::sites::developed;
use crate::support::{Document as _, PageOptions, axe};

/// The charts of a fixture, and how many of them are refused.
fn charts(file: &str) -> usize {
    let file: Value = serde_json::from_str(file).expect("JSON");
    file["charts"].as_array().map_or(0, Vec::len)
}

#[test]
fn every_state_fits_a_phone_and_a_desk_and_is_there_for_everyone() {
    for fixture in FIXTURES {
        for width in [320, 1280] {
            let page =
                developed().open(&format!("{FOLDER}{}/", fixture.id), PageOptions { width, ..PageOptions::default() });
            let wide: Vec<String> = page.eval(
                "((wide) => document.documentElement.scrollWidth <= innerWidth ? [] : \
                 [...document.querySelectorAll('body *')].filter(wide).map(e => `${e.tagName}.${e.className}`))\
                 (e => e.getBoundingClientRect().right > innerWidth)",
            );
            assert_eq!(wide, [""; 0], "{} scrolls sideways at {width} px", fixture.id);
            let unlike: Vec<String> = page.eval(
                "[...document.querySelectorAll('#chart-list figure.chart')].filter(chart => \
                 !chart.querySelector('h3')?.textContent.trim() || \
                 !chart.querySelector('.chart__body [role=img] desc, .lane__label .whole__part')?.textContent.trim() || \
                 chart.querySelectorAll('table tbody tr').length < 1).map(chart => chart.id)",
            );
            assert_eq!(unlike, [""; 0], "a chart of {} lacks its heading, its words or its table", fixture.id);
            assert_eq!(page.count("#chart-list .chart"), charts(fixture.file), "{}", fixture.id);
            axe::assert_no_violations(&page);
            page.assert_console_clean();
        }
    }
}

#[test]
fn a_refused_chart_shows_its_rule() {
    let page = developed().open(&format!("{FOLDER}refused/"), PageOptions::default());
    let shown: Vec<Vec<String>> = page.eval(
        "[...document.querySelectorAll('#chart-list > .charts > *')].map(chart => \
         [...chart.querySelectorAll('.chart__source code')].filter(e => e.checkVisibility()).map(e => e.innerText))",
    );
    let expected: [&[&str]; 7] = [
        &["mixed-places-on-axis"],
        &["mixed-kinds-on-axis", "mixed-measures-on-axis"],
        &[],
        &["claimant-missing-from-headline"],
        &["series-of-one"],
        &["undated-in-timeline"],
        &["time-axis-too-long"],
    ];
    assert_eq!(shown, expected);
}

/// In other languages, too, nothing leaves the page, and no word of a drawing leaves the drawing.
#[test]
fn in_every_language_nothing_leaves_the_page() {
    for (fixture, language) in FIXTURES.iter().flat_map(|fixture| ["ar", "fr", "tr"].map(|tag| (fixture, tag))) {
        for width in [320, 1280] {
            let path = format!("{FOLDER}{}/{language}/", fixture.id);
            let page = developed().open(&path, PageOptions { width, ..PageOptions::default() });
            let (wide, inner): (f64, f64) = page.eval("[document.documentElement.scrollWidth, innerWidth]");
            assert!(wide <= inner, "{path} is {wide} px wide at {width}");
            let outside: Vec<String> = page.eval(
                "[...document.querySelectorAll('#chart-list text')].filter(text => { if (!text.checkVisibility()) return false; \
                 const [word, all] = [text, text.closest('svg:not(svg svg)')].map(e => e.getBoundingClientRect()); \
                 return word.left < all.left - 20 || word.right > all.right + 20; }).map(text => text.textContent)",
            );
            assert_eq!(outside, [""; 0], "{path} at {width} px");
            page.assert_console_clean();
        }
    }
}

#[test]
fn the_index_frames_every_fixture_and_each_frame_is_named() {
    let page = crate::support::browser().page(PageOptions::default());
    page.goto(&developed().url(FOLDER));
    let frames: Vec<(String, String)> =
        page.eval("[...document.querySelectorAll('iframe')].map(frame => [frame.getAttribute('src'), frame.title])");
    for fixture in FIXTURES {
        let of_it = frames.iter().filter(|(source, _)| source.starts_with(&format!("{}/?theme=", fixture.id)));
        assert_eq!(of_it.count(), 6, "three widths in two themes");
    }
    let titles: std::collections::BTreeSet<_> = frames.iter().map(|(_, title)| title).collect();
    assert_eq!(titles.len(), frames.len());
    let (wide, inner): (f64, f64) = page.eval("[document.documentElement.scrollWidth, innerWidth]");
    assert!(wide <= inner, "rows of frames scroll by themselves");
    page.wait_for("document.querySelector('iframe').contentWindow.scrollY > 0", "a frame begins at its charts");
    assert_eq!(page.eval::<f64>("scrollY"), 0.0, "and leaves the page around it where it was");
    axe::assert_no_violations(&page);
}

#[test]
fn every_frame_of_the_gallery_is_shown_as_others_show_it_and_fits() {
    let page = crate::support::browser().page(PageOptions::default());
    page.goto(&developed().url(&format!("{FOLDER}frames/")));
    let frames = page.count("iframe[data-heights]");
    assert!(frames > 3 * FIXTURES.len(), "three widths of each, and each fixture has several");
    page.wait_for("document.querySelector('iframe').style.height", "embed.js has run");
    let first = page.frame("/gallery/embed/");
    let fits = format!("document.querySelector('iframe').clientHeight === {}", crate::embeds::needed(&first));
    page.wait_for(&fits, "the first frame fits");
    // It shows the same thing at several widths, each time under the same name.
    axe::assert_no_violations_but(&page, &["landmark-unique"]);
}

#[test]
fn as_printed_a_fixture_is_black_on_white_whatever_the_theme() {
    for dark in [false, true] {
        let page = developed().open(&format!("{FOLDER}wholes/print/"), PageOptions { dark, ..PageOptions::default() });
        let ground: String = page.eval("getComputedStyle(document.documentElement).backgroundColor");
        assert_eq!(ground, "rgb(255, 255, 255)");
        assert!(!page.is_visible(".actions") && page.is_visible("#charts"));
    }
}
