//! What holds for every type of page: its outline, its landmarks, its targets, the keyboard's way through it, and that it
//! bears larger text, wider spacing and the narrowest window.

use std::collections::BTreeMap;

use crate::seed::seed;
use crate::sites::{release, settle, until_alive};
use crate::support::{Document as _, Page, PageOptions, axe, browser};

/// The folders of the languages beside English.
const LANGUAGES: [&str; 3] = ["ar/", "fr/", "tr/"];

/// A page of each type in English, and those that other languages must bear as well: what their words and direction move.
pub fn pages() -> BTreeMap<String, String> {
    let english = in_english();
    let others = LANGUAGES.into_iter().flat_map(|folder| {
        let types = ["front page", "figure", "frame of a figure", "frame of a chart"].into_iter();
        let types = types.chain(
            ["chart", "question", "measure", "search", "verify", "open", "desk"]
                .into_iter()
                .filter(|_| folder == "ar/"),
        );
        types.map(|name| (format!("{folder} {name}"), format!("{folder}{}", english[name]))).collect::<Vec<_>>()
    });
    let named = english.iter().map(|(name, path)| ((*name).to_owned(), path.clone()));
    named.chain(others).collect()
}

fn in_english() -> BTreeMap<&'static str, String> {
    let report = &seed().report;
    BTreeMap::from([
        ("front page", String::new()),
        ("dashboard", format!("reports/{report}/")),
        ("dashboard in one file", format!("reports/{report}/report.html")),
        ("figure", format!("reports/{report}/figures/turkey-refugees-43500/")),
        ("chart", format!("reports/{report}/charts/clinic/")),
        ("verify", format!("reports/{report}/verify/")),
        ("changes", "reports/invented-karsen-2031-03-31/changes/".to_owned()),
        ("question", "measures/killed/karsen/".to_owned()),
        ("reports", "reports/".to_owned()),
        ("measures", "measures/".to_owned()),
        ("measure", "measures/killed/".to_owned()),
        ("places", "places/".to_owned()),
        ("months", "months/".to_owned()),
        ("month", "months/2031-06/".to_owned()),
        ("search", "search/".to_owned()),
        ("open", "open/".to_owned()),
        ("desk", "desk/".to_owned()),
        ("not found", "404.html".to_owned()),
        ("frame of a report", format!("embed/{report}/")),
        ("frame of a figure", format!("embed/{report}/figures/turkey-refugees-43500/")),
        ("frame of a chart", format!("embed/{report}/charts/clinic/")),
        ("frame of a question", "embed/measures/killed/karsen/".to_owned()),
    ])
}

/// A page as its reader has it, alive where it comes alive.
#[track_caller]
pub fn open(path: &str, options: PageOptions) -> Page {
    let inside = LANGUAGES.into_iter().find_map(|folder| path.strip_prefix(folder)).unwrap_or(path);
    let alive = ["", "search/", "open/", "desk/", &in_english()["dashboard"], &in_english()["verify"]]
        .contains(&inside)
        || inside.ends_with("report.html");
    let page = browser().page(options);
    page.goto(&release().url(path));
    if alive {
        until_alive(&page);
    } else {
        settle(&page);
    }
    page
}

/// What `look` finds wrong with each type of page; it gives a list of texts.
#[track_caller]
fn nothing_wrong(options: &PageOptions, prepare: &str, look: &str) {
    let mut wrong = Vec::new();
    for (name, path) in pages() {
        let page = open(&path, options.clone());
        page.eval::<()>(prepare);
        settle(&page);
        wrong.extend(page.eval::<Vec<String>>(look).into_iter().map(|fault| format!("{name}: {fault}")));
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn no_accessibility_rule_is_broken_on_any_type_of_page_with_all_of_it_open() {
    for (_, path) in pages() {
        let page = open(&path, PageOptions { width: 390, ..PageOptions::default() });
        page.eval::<()>(OPEN_ALL);
        settle(&page);
        axe::assert_no_violations(&page);
    }
}

#[test]
fn headings_are_an_outline_and_landmarks_have_names() {
    const LOOK: &str = "(() => {
        const seen = e => e.checkVisibility({ visibilityProperty: true }), wrong = [];
        const all = selector => [...document.querySelectorAll(selector)].filter(seen);
        const frame = document.querySelector('main.frame');
        const levels = all('h1, h2, h3, h4, h5, h6').map(h => [+h.localName[1], h.textContent.trim()]);
        if (!frame && levels.filter(([level]) => level === 1).length !== 1) wrong.push('not one main heading');
        if (!frame && levels[0]?.[0] !== 1) wrong.push(`begins with a heading of level ${levels[0]}`);
        levels.forEach(([level, words], i) => {
            if (!words) wrong.push('an empty heading');
            if (i && level > levels[i - 1][0] + 1) wrong.push(`${words}: level ${level} below ${levels[i - 1]}`);
        });
        if (document.querySelectorAll('main').length !== 1) wrong.push('not one main part');
        for (const kind of ['nav', 'form', 'aside']) {
            const names = all(kind).map(e => e.getAttribute('aria-label') ?? e.getAttribute('aria-labelledby') ?? '');
            if (names.length > 1 && new Set(names).size < names.length) wrong.push(`${kind}s of one name: ${names}`);
        }
        for (const nav of all('nav')) if (!nav.ariaLabel && !nav.getAttribute('aria-labelledby')) wrong.push('a nav without a name');
        if (!document.documentElement.lang || !document.title) wrong.push('no language or title');
        return wrong;
    })()";
    nothing_wrong(&PageOptions::default(), "undefined", LOOK);
}

/// What reaches beyond the window, and words that are cut off. What lies transparent over its label shows no words.
const BEYOND: &str = "(() => {
    const shown = [...document.querySelectorAll('body *')].filter(e => e.checkVisibility() && !e.closest('.hidden, thead, svg'));
    const beyond = shown.filter(e => e.getBoundingClientRect().right > innerWidth + 1 || e.getBoundingClientRect().left < -1);
    const cut = shown.filter(e => ['hidden', 'clip'].includes(getComputedStyle(e).overflowX) && getComputedStyle(e).opacity !== '0' &&
        (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1));
    const name = e => `${e.localName}.${e.className} ${e.textContent.trim().slice(0, 60)}`;
    return [...beyond.map(e => `beyond the window: ${name(e)}`), ...cut.map(e => `cut off: ${name(e)}`)].slice(0, 6);
})()";

const OPEN_ALL: &str = "document.querySelectorAll('details').forEach(details => { details.open = true; }); undefined";

/// As at 1280 px and 400 %.
#[test]
fn nothing_scrolls_sideways_at_320_px() {
    nothing_wrong(&PageOptions { width: 320, height: 256, ..PageOptions::default() }, OPEN_ALL, BEYOND);
}

#[test]
fn text_grows_to_twice_its_size() {
    let larger = format!("{OPEN_ALL}; document.documentElement.style.fontSize = '200%'; undefined");
    for width in [640, 1280] {
        nothing_wrong(&PageOptions { width, ..PageOptions::default() }, &larger, BEYOND);
    }
}

/// The spacing that readers of WCAG 1.4.12 may set themselves.
#[test]
fn text_bears_a_readers_own_spacing() {
    let spaced = format!(
        "{OPEN_ALL}; (sheet => {{ sheet.replaceSync('* {{ line-height: 1.5 !important; letter-spacing: .12em !important; \
         word-spacing: .16em !important; }} p {{ margin-block-end: 2em !important; }}'); \
         document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]; }})(new CSSStyleSheet()); undefined"
    );
    for width in [320, 1280] {
        nothing_wrong(&PageOptions { width, ..PageOptions::default() }, &spaced, BEYOND);
    }
}

/// At every stop of the keyboard: what has the focus, and what is wrong with how it shows.
const STOP: &str = "(e => {
    if (e === document.body) return null;
    const name = `${e.localName} ${e.id || e.name || e.textContent.trim().slice(0, 40)} ${[...document.querySelectorAll('*')].indexOf(e)}`;
    const { outlineStyle, outlineWidth } = getComputedStyle(e);
    const boxes = [...e.getClientRects()].filter(box => box.width && box.height);
    const inside = boxes.filter(box => box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth);
    const free = inside.some(box => {
        const x = Math.min(Math.max((box.left + box.right) / 2, 0), innerWidth - 1);
        const y = Math.min(Math.max((box.top + box.bottom) / 2, 0), innerHeight - 1);
        const top = document.elementFromPoint(x, y);
        return top && (e.contains(top) || top.contains(e));
    });
    const wrong = outlineStyle === 'none' || parseFloat(outlineWidth) < 2 ? 'no outline'
        : !inside.length ? 'out of sight' : !free ? 'covered' : '';
    return [name, wrong];
})(document.activeElement)";

#[test]
fn the_keyboard_walks_through_every_type_of_page_and_is_seen_at_every_stop() {
    let mut wrong = Vec::new();
    for (name, path) in pages() {
        for forced_colors in [false, true] {
            // One pass in forced colours is enough for each form of control.
            if forced_colors && !["dashboard", "search", "figure", "verify", "open", "desk"].contains(&name.as_str()) {
                continue;
            }
            let page = open(&path, PageOptions { width: 820, forced_colors, ..PageOptions::default() });
            let all: usize = page.eval(
                "[...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')].filter(e => \
                 !e.disabled && e.tabIndex >= 0 && e.checkVisibility({ visibilityProperty: true })).length",
            );
            let mut met = Vec::new();
            for _ in 0..=2 * all {
                page.press("Tab");
                let Some((stop, mut fault)) = page.eval::<Option<(String, String)>>(STOP) else { break };
                if !fault.is_empty() {
                    // What comes into view does so with the next frame.
                    settle(&page);
                    fault = page.eval::<Option<(String, String)>>(STOP).unwrap_or_default().1;
                }
                if met.contains(&stop) {
                    // A field of several parts is several stops.
                    if met.last() == Some(&stop) {
                        continue;
                    }
                    break;
                }
                if !fault.is_empty() {
                    wrong.push(format!("{name}, forced colours {forced_colors}: {stop}: {fault}"));
                }
                met.push(stop);
            }
            if met.len() < all {
                wrong.push(format!("{name}: {} of {all} stops, last {:?}", met.len(), met.last()));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn more_contrast_makes_quiet_words_as_dark_as_the_others() {
    for (name, path) in pages().into_iter().filter(|(name, _)| *name != "not found") {
        let page = open(&path, PageOptions { more_contrast: true, ..PageOptions::default() });
        let (quiet, loud): (String, String) = page.eval(
            "(root => [root.getPropertyValue('--ink-2'), root.getPropertyValue('--ink')])(getComputedStyle(document.documentElement))",
        );
        assert_eq!(quiet, loud, "{name}");
    }
}
