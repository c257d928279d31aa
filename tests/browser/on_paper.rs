//! On paper: source notes and addresses are there, and nothing is cut by the end of a page.

use serde_json::json;

use crate::every_page::{open, pages};
use crate::seed::seed;
use crate::support::{Document as _, PageOptions};

/// Sheets less their margins of 16 mm, in CSS pixels.
const SHEETS: [(&str, u32, u32); 2] = [("A4", 673, 1001), ("Letter", 695, 934)];

#[test]
fn what_must_not_be_cut_fits_on_a_sheet() {
    let mut cut = Vec::new();
    for (name, path) in pages() {
        for (sheet, width, height) in SHEETS {
            let page = open(&path, PageOptions { width, height, print: true, ..PageOptions::default() });
            let wrong: Vec<String> = page.eval(&format!(
                "[...document.querySelectorAll('.card, .chart:not(.chart--wide), .whole__marks, .source, .note, .lane, .working, tbody tr')].filter(e => e.checkVisibility()) \
                 .filter(e => getComputedStyle(e).breakInside !== 'avoid' || e.getBoundingClientRect().height > {height}) \
                 .map(e => `${{e.localName}}.${{e.className}} ${{e.id}} ${{e.getBoundingClientRect().height}}`)"
            ));
            cut.extend(wrong.into_iter().map(|what| format!("{name} on {sheet}: {what}")));
            let wide: f64 = page.eval("document.documentElement.scrollWidth");
            if wide > f64::from(width) {
                cut.push(format!("{name} on {sheet}: {wide} px wide"));
            }
        }
    }
    assert!(cut.is_empty(), "{cut:#?}");
}

#[test]
fn every_source_note_stands_open_with_the_address_of_the_report() {
    for path in [String::new(), pages()["dashboard"].clone()] {
        let page = open(&path, PageOptions { print: true, ..PageOptions::default() });
        for figure in &seed().figures {
            let note = page.text(&format!("#source-{}", figure.id));
            assert!(note.contains(&figure.claimant) && note.contains(&figure.standing_words), "{note}");
        }
        let told: Vec<String> = page.eval(
            "[...document.querySelectorAll('main a[href^=http], .receipt a[href^=http]')].filter(a => a.checkVisibility()) \
             .filter(a => !getComputedStyle(a, '::after').content.includes(a.getAttribute('href'))).map(a => a.href)",
        );
        assert_eq!(told, [""; 0], "a link that paper does not say the address of");
    }
}

#[test]
fn the_browser_prints_every_type_of_page_on_both_sheets() {
    for (name, path) in pages() {
        let page = open(&path, PageOptions::default());
        for (width, height) in [(8.27, 11.69), (8.5, 11.0)] {
            let printed = page.must("Page.printToPDF", json!({ "paperWidth": width, "paperHeight": height }));
            let bytes = printed["data"].as_str().unwrap_or_default().len();
            assert!(bytes > 5_000, "{name} is {bytes} bytes of PDF");
        }
    }
}
