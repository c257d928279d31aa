//! Report files written to harm, and requests made to: nothing of them runs, leaves its place or turns its neighbours
//! around.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use humanitarian_figures::site::assemble::assemble;
use humanitarian_figures::site::bundle::{Profile, build_bundle};
use humanitarian_figures::site::project::Project;
use humanitarian_figures::site::write::write_site;
use serde_json::{Value, json};

use crate::embeds::{calm, newsroom, page_with};
use crate::poison::{MARKUP, base, poisoned};
use crate::private::{assert_unharmed, watched};
use crate::seed::seed;
use crate::sites::{developed, hosted, release, scratch, settle, until_alive};
use crate::support::document::quote;
use crate::support::{Document as _, Page, PageOptions, StaticHost, axe, browser};

/// A report whose texts all hold markup, one of words without an end, and one of names that run from right to left.
const OF_MARKUP: &str = "port-example-2024-03-05";
const OF_WORDS: &str = "words";
const OF_DIRECTIONS: &str = "directions";

/// Labels, names and a place in Arabic, all of them beside numbers.
fn directions() -> Value {
    let mut file = base();
    file["id"] = json!(OF_DIRECTIONS);
    file["report"]["publisher"] = json!("جريدة حلب");
    file["figures"][0]["label"] = json!({ "en": "نازحون من حلب" });
    file["claimants"][0]["name"] = json!({ "en": "عمدة حلب" });
    file["places"][2]["name"] = json!({ "en": "حي الميناء" });
    file
}

fn words() -> Value {
    let mut file = poisoned(&"w".repeat(200));
    file["id"] = json!(OF_WORDS);
    file
}

/// A site of one of the three, as `build` makes it, without its pictures. Each stands beside a twin of its own, so that
/// there is a page that sets the two side by side.
fn site(report: &str) -> &'static StaticHost {
    static SITES: OnceLock<BTreeMap<String, StaticHost>> = OnceLock::new();
    let sites = SITES.get_or_init(|| {
        let own = Project::at(Path::new(env!("CARGO_MANIFEST_DIR")));
        let bundle = build_bundle(&own, Profile::Release).expect("the WebAssembly");
        let hosts = [poisoned(MARKUP), words(), directions()].into_iter().map(|mut file| {
            let id = file["id"].as_str().expect("an id").to_owned();
            let folder = tempfile::tempdir().expect("a temporary folder");
            copy(&own.root().join("style"), &folder.path().join("style"));
            fs::copy(own.skeleton(), folder.path().join("index.html")).expect("the skeleton");
            fs::create_dir(folder.path().join("seeds")).expect("a folder");
            for name in [id.clone(), format!("{id}-twin")] {
                file["id"] = json!(name);
                fs::write(folder.path().join(format!("seeds/{name}.json")), file.to_string()).expect("a seed");
            }
            let rendered = assemble(&Project::at(folder.path()), bundle.clone(), None);
            let files = rendered.unwrap_or_else(|broken| panic!("{}", broken.terminal)).files;
            let out = scratch().join(format!("hostile-{id}"));
            write_site(&files, &out).expect("a site");
            (id, hosted(&out, Vec::new()))
        });
        hosts.collect()
    });
    &sites[report]
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder") {
        let path: PathBuf = entry.expect("an entry").path();
        let name = to.join(path.file_name().expect("a name"));
        if path.is_dir() { copy(&path, &name) } else { fs::copy(&path, name).map(drop).expect("a file") }
    }
}

/// A page of every type of one report, that which sets two side by side, and that which searches both.
fn types(report: &str) -> [String; 15] {
    let embed = format!("embed/{report}/");
    [
        "reports/".to_owned(),
        "search/".to_owned(),
        "measures/fled/".to_owned(),
        "places/".to_owned(),
        "months/2024-03/".to_owned(),
        format!("reports/{report}/"),
        format!("reports/{report}/report.html"),
        format!("reports/{report}/figures/fled-50/"),
        format!("reports/{report}/charts/killed/"),
        format!("{embed}figures/fled-50/"),
        format!("{embed}charts/killed/"),
        format!("{embed}r/3/figures/fled-50/"),
        format!("{embed}r/3/charts/refugees/"),
        format!("{embed}r/3/"),
        embed,
    ]
}

fn open(report: &str, path: &str, options: PageOptions) -> Page {
    let page = watched(options);
    page.goto(&site(report).url(path));
    if page.count("#app") > 0 {
        until_alive(&page);
    }
    settle(&page);
    page
}

#[test]
fn markup_in_every_text_is_shown_as_it_was_written_and_runs_nowhere() {
    for path in types(OF_MARKUP) {
        let page = open(OF_MARKUP, &path, PageOptions::default());
        let seen: String = page.eval("document.querySelector('main').textContent");
        assert!(seen.contains(MARKUP), "{path} shows {seen}");
        assert_eq!(page.count("img, main script, [onerror]"), 0, "{path}");
        if page.count("a[href='#embed']") > 0 {
            page.click("a[href='#embed']");
            page.wait_for("document.querySelector('#embed iframe').src", "the preview is shown");
            page.frame("/embed/");
            let code = page.text("#embed-code");
            assert!(code.contains("&lt;/script&gt;&lt;script&gt;window.pwned=1"), "{path} gives out {code}");
            // The code itself, on the page of a newsroom.
            let host = newsroom(&[], &[("host.html", &page_with(&code))]);
            let article = watched(PageOptions::default());
            article.goto(&host.url_elsewhere("host.html"));
            article.frame("/embed/");
            assert_eq!(article.count("img"), 0);
            assert_unharmed(&article);
        }
        assert_unharmed(&page);
    }
}

#[test]
fn words_without_an_end_break_and_nothing_scrolls_sideways() {
    for path in types(OF_WORDS) {
        for width in [320, 1280] {
            let page = open(OF_WORDS, &path, PageOptions { width, ..PageOptions::default() });
            let (wide, inner): (f64, f64) = page.eval("[document.documentElement.scrollWidth, innerWidth]");
            assert!(wide <= inner, "{path} is {wide} px wide at {width}");
            assert_unharmed(&page);
        }
    }
}

#[test]
fn frames_of_words_without_an_end_are_as_high_as_their_code_says() {
    let report = format!("reports/{OF_WORDS}/");
    for path in types(OF_WORDS).into_iter().filter(|path| path.starts_with(&report) && path.ends_with('/')) {
        let page = open(OF_WORDS, &path, PageOptions::default());
        let code: String = page.eval("document.querySelector('#embed-code').textContent");
        let height: f64 = page.eval(&format!("Number({}.match(/ height=\"(\\d+)\"/)[1])", quote(&code)));
        for width in [280, 640, 900] {
            let frame = open(
                OF_WORDS,
                &path.replacen("reports/", "embed/", 1),
                PageOptions { width, ..PageOptions::default() },
            );
            let needed: f64 = frame.eval("Math.ceil(document.documentElement.getBoundingClientRect().height)");
            assert!(needed <= height, "{path} needs {needed} px at {width}, and its code gives {height}");
        }
    }
}

/// With names in both directions: a table that is whole for whoever hears it, and stacks on a phone.
#[test]
fn reports_side_by_side_fit_a_phone_and_are_there_for_everyone() {
    for path in ["", "reports/"] {
        for width in [320, 1280] {
            let page = open(OF_DIRECTIONS, path, PageOptions { width, ..PageOptions::default() });
            let (wide, inner): (f64, f64) = page.eval("[document.documentElement.scrollWidth, innerWidth]");
            assert!(wide <= inner, "/{path} is {wide} px wide at {width}");
            assert!(page.is_visible("#reports td") && page.count("#reports tbody tr") == 2, "/{path}");
            axe::assert_no_violations(&page);
            assert_unharmed(&page);
        }
    }
}

/// Where pieces of an element's text are seen, from left to right on one line: each as its left and right edge.
fn edges(page: &Page, selector: &str, pieces: &[&str]) -> Vec<(f64, f64)> {
    page.eval(&format!(
        "((root, pieces) => {{
            const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT), nodes = [];
            while (walker.nextNode()) nodes.push(walker.currentNode);
            const all = nodes.map(node => node.data).join('');
            const at = place => {{ for (const node of nodes) {{
                if (place <= node.data.length) return [node, place];
                place -= node.data.length;
            }} }};
            return pieces.map(piece => {{
                const start = all.indexOf(piece), range = document.createRange();
                if (start < 0) throw new Error(`no ${{piece}} in ${{all}}`);
                range.setStart(...at(start));
                range.setEnd(...at(start + piece.length));
                const boxes = [...range.getClientRects()].filter(box => box.width);
                return [Math.min(...boxes.map(box => box.left)), Math.max(...boxes.map(box => box.right))];
            }});
        }})(document.querySelector({}), {})",
        quote(selector),
        json!(pieces)
    ))
}

#[track_caller]
fn assert_in_order(page: &Page, selector: &str, pieces: &[&str]) {
    let edges = edges(page, selector, pieces);
    for (pair, names) in edges.windows(2).zip(pieces.windows(2)) {
        assert!(pair[0].1 <= pair[1].0 + 1.0, "{} is not before {} in {selector}: {edges:?}", names[0], names[1]);
    }
}

#[test]
fn a_name_that_runs_from_right_to_left_turns_no_number_around() {
    // Wide enough that every sentence stands on one line.
    let wide = PageOptions { width: 2400, ..PageOptions::default() };
    let page = open(OF_DIRECTIONS, &format!("reports/{OF_DIRECTIONS}/"), wide.clone());
    page.eval::<()>("document.querySelectorAll('details').forEach(details => { details.open = true; })");
    let (label, mayor) = ("نازحون من حلب", "عمدة حلب");
    assert_in_order(&page, "#card-fled-50 .card__what", &[label, "said", mayor]);
    assert_in_order(&page, "#source-fled-50 h3", &["50", label, "said", mayor]);
    let names: Vec<String> = page.accessibility_tree().into_iter().map(|node| node.name).collect();
    let isolated = format!("\u{2068}{label}\u{2069}");
    assert!(
        names.iter().any(|name| name.contains(mayor) && (name.contains(&isolated) || name.contains(label))),
        "{names:?}"
    );

    let page = open(OF_DIRECTIONS, &format!("reports/{OF_DIRECTIONS}/figures/fled-50/"), wide);
    // The name of the publisher stands before the day, and the day before the paragraph.
    let cited = "#cite-text";
    page.eval::<()>("void (document.querySelector('#cite-text').style.whiteSpace = 'pre')");
    assert_in_order(&page, cited, &["50", label, "said", mayor, "جريدة حلب", "5 March 2024", "paragraph"]);
    assert_unharmed(&page);

    // The same without the marks: this is what they are for.
    page.eval::<()>("(e => { e.textContent = e.textContent.replace(/[\\u2068\\u2069]/g, ''); })(document.querySelector('#cite-text'))");
    let turned = edges(&page, cited, &["جريدة حلب", "5"]);
    assert!(turned[1].0 < turned[0].0, "without them the day stands before the name: {turned:?}");
}

#[test]
fn an_address_made_to_harm_shows_the_page_and_nothing_else() {
    // Hosts refuse addresses that are longer.
    let long = format!("?q={}", "a".repeat(6_000));
    let attacks = [
        "?topic=%22%5D%7Bdisplay:none%7D%3C/style%3E%3Cscript%3Ewindow.pwned=1%3C/script%3E",
        "?topic=%22%3E%3Cimg%20src=x%20onerror=window.pwned=1%3E&by=%5C&standing=%0A%7D*%7Bdisplay:none%7D",
        "?q=%00%E2%80%AE%3Cscript%3Ewindow.pwned=1%3C/script%3E&sort=constructor&theme=%22%3E%3Cscript%3E",
        "?__proto__[pwned]=1&constructor=1&hasOwnProperty=1&elements=1&submit=1&action=javascript:window.pwned=1",
        "?topic=%FF%FE&q=%ED%A0%80&theme=dark%00",
        "#%22%3E%3Cimg%20src=x%20onerror=window.pwned=1%3E",
        "#javascript:window.pwned=1",
        "#:~:text=%3Cscript%3E",
        &long,
    ];
    let report = format!("reports/{}/", seed().report);
    for path in [report.clone(), format!("{report}figures/turkey-refugees-43500/")] {
        for attack in attacks {
            let page = watched(PageOptions::default());
            page.goto(&release().url(&format!("{path}{attack}")));
            if page.count("#app") > 0 {
                until_alive(&page);
            }
            assert!(page.is_visible("main h2") && page.is_visible("footer"), "{path}{attack}");
            assert_eq!(page.count("img"), 0, "{attack}");
            assert_unharmed(&page);
        }
    }
}

#[test]
fn pages_do_not_listen_to_the_pages_around_them() {
    let report = format!("reports/{}/", seed().report);
    for path in [report.clone(), format!("{report}figures/turkey-refugees-43500/"), format!("{report}charts/clinic/")] {
        // A deployed site lets nobody frame its pages; a host that cannot say so may serve them all the same.
        let src = developed().url(&path);
        let body = format!(
            "<script>window.heard = []; addEventListener('message', event => heard.push(event.data));</script>\
             <iframe src=\"{src}\" width=\"800\" height=\"600\"></iframe>"
        );
        let host = newsroom(&[], &[("host.html", &page_with(&body))]);
        let page = watched(PageOptions::default());
        page.goto(&host.url_elsewhere("host.html"));
        let frame = page.frame("/reports/");
        if frame.count("#app") > 0 {
            frame.wait_for("document.documentElement.hasAttribute('data-ready')", "the page is alive");
        }
        let before = frame.html();
        page.eval::<()>(
            "(target => { for (const message of ['figure-height?', '<img src=x onerror=window.pwned=1>', null, \
             { theme: 'dark' }, { type: 'navigate', href: 'javascript:window.pwned=1' }, JSON.stringify({ q: 'x' })]) \
             target.postMessage(message, '*'); })(document.querySelector('iframe').contentWindow)",
        );
        calm(&page);
        assert_eq!(frame.html(), before, "{path} changed");
        assert_eq!(page.eval::<Vec<Value>>("heard"), Vec::<Value>::new(), "{path} answered");
        assert_unharmed(&page);
    }
}

/// A folder may be called anything; what the dialog gives out leads to the site all the same.
#[test]
fn the_code_of_a_frame_is_right_below_a_folder_with_signs_of_its_own() {
    let mount = "/embed/a$&b'c&amp;d/";
    let host = StaticHost::of(&release().folder).at(mount).start();
    let path = format!("reports/{}/figures/turkey-refugees-43500/", seed().report);
    let page = browser().page(PageOptions::default());
    page.goto(&host.url(&path));
    page.click("a[href='#embed']");
    page.wait_for("document.querySelector('#embed iframe').src", "the preview is shown");
    let frame = page.frame("/figures/turkey-refugees-43500/");
    assert!(frame.text("main").contains("43,500"));
    let expected = host.url(&format!("embed/{}/figures/turkey-refugees-43500/", seed().report));
    let code = page.text("#embed-code");
    let leads: String = page.eval(&format!(
        "new DOMParser().parseFromString({}, 'text/html').querySelector('iframe').getAttribute('src')",
        quote(&code)
    ));
    assert_eq!(leads, expected);
    assert_eq!(code.matches("<iframe").count(), 1, "{code}");
}
