//! Report files that strangers wrote to harm: what they hold shows as text in every file of a site, or is refused by
//! name before there is one.

use humanitarian_figures::check::{Wording, check, render as told};
use humanitarian_figures::draft::Source;
use humanitarian_figures::site::file::SiteFile;
use humanitarian_figures::site::render::Broken;
use humanitarian_figures::site::terminal::strip_colours;
use resvg::usvg::roxmltree::Document;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

#[path = "support/poison.rs"]
mod poison;
mod rendered;

use poison::{MARKUP, base, poisoned, text_pointers};
use rendered::{rendered, seeded};

/// What came of a site made of one report file; its pictures in pixels, which take long, only where they are asked for.
fn site(file: &str, pictures: bool) -> Result<Vec<SiteFile>, Broken> {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let rendered = rendered(&seeded(folder.path(), "hostile.json", file), "https://example.org/news")?;
    if pictures { rendered.complete() } else { Ok(rendered.files) }
}

fn good(file: &Value, pictures: bool) -> BTreeMap<String, Vec<u8>> {
    let files =
        site(&file.to_string(), pictures).unwrap_or_else(|broken| panic!("{}", strip_colours(&broken.terminal)));
    files.into_iter().map(|file| (file.path, file.bytes.to_vec())).collect()
}

/// A tag of a page: its name, and its attributes with their values.
#[derive(Debug)]
struct Tag<'h> {
    name: &'h str,
    attributes: Vec<(&'h str, &'h str)>,
}

/// The tags of a page in their order, as a browser reads them, and the text of each element that holds no markup.
fn tags(html: &str) -> (Vec<Tag<'_>>, Vec<&str>) {
    let (mut found, mut raw) = (Vec::new(), Vec::new());
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        rest = &rest[at..];
        if let Some(comment) = rest.strip_prefix("<!--") {
            rest = comment.split_once("-->").map_or("", |(_, after)| after);
            continue;
        }
        let mut quoted = false;
        let end = rest.find(|letter| {
            quoted ^= letter == '"';
            letter == '>' && !quoted
        });
        let end = end.unwrap_or(rest.len());
        let inside = rest[1..end].trim_end_matches('/');
        let (name, mut left) = inside.split_once(char::is_whitespace).unwrap_or((inside, ""));
        let mut attributes = Vec::new();
        while let Some(start) = left.find(|letter: char| !letter.is_whitespace()) {
            left = &left[start..];
            let stop = left.find(|letter: char| letter.is_whitespace() || letter == '=').unwrap_or(left.len());
            let (attribute, after) = left.split_at(stop);
            let (value, after) = match after.strip_prefix("=\"") {
                Some(value) => value.split_once('"').unwrap_or((value, "")),
                None => ("", after.trim_start_matches('=')),
            };
            attributes.push((attribute, value));
            left = after;
        }
        rest = rest.get(end + 1..).unwrap_or("");
        if ["script", "style"].contains(&name) {
            let (text, after) = rest.split_once(&format!("</{name}>")).unwrap_or((rest, ""));
            raw.push(text);
            rest = after;
        }
        found.push(Tag { name, attributes });
    }
    (found, raw)
}

/// Names of tags and of attributes. A page says of itself that it holds long words; nothing else may differ.
fn skeleton(html: &str) -> Vec<String> {
    let names = |tag: Tag| {
        let attributes = tag.attributes.iter().map(|(name, _)| *name).filter(|name| *name != "data-long-words");
        std::iter::once(tag.name).chain(attributes).collect::<Vec<_>>().join(" ")
    };
    tags(html).0.into_iter().map(names).collect()
}

fn text<'f>(files: &'f BTreeMap<String, Vec<u8>>, path: &str) -> &'f str {
    std::str::from_utf8(&files[path]).unwrap_or_else(|_| panic!("{path} is no text"))
}

#[test]
fn markup_in_every_text_makes_pages_of_the_same_tags() {
    let (clean, hostile) = (good(&base(), false), good(&poisoned(MARKUP), false));
    assert_eq!(clean.keys().collect::<Vec<_>>(), hostile.keys().collect::<Vec<_>>());
    let mut pages = 0;
    for path in clean.keys().filter(|path| path.ends_with(".html")) {
        pages += 1;
        let (page, was) = (text(&hostile, path), text(&clean, path));
        assert_eq!(skeleton(page), skeleton(was), "{path}");
        let (tags, raw) = tags(page);
        for Tag { name, attributes } in &tags {
            for (attribute, value) in attributes {
                assert!(!attribute.starts_with("on"), "{path}: <{name} {attribute}=\"{value}\">");
                assert!(!attribute.eq_ignore_ascii_case("style") || value.starts_with("&"), "{path}: <{name} style>");
            }
            let of = |name: &str| attributes.iter().find(|(known, _)| *known == name).map(|(_, value)| *value);
            if let (&"a", Some(address)) = (name, of("href")) {
                // The one file brings its data along: kept, not opened, they run nothing.
                if address.starts_with("data:application/json;") && of("download").is_some() {
                    continue;
                }
                let leaves = address.contains(':') && !address.starts_with("https://example.org/news/");
                assert!(
                    !leaves || address.starts_with("https://") || address.starts_with("http://"),
                    "{path}: {address}"
                );
                assert!(!leaves || of("rel") == Some("noopener"), "{path}: {address} is without rel=noopener");
            }
        }
        for script in raw {
            if script.starts_with(['{', '[']) && !script.contains("const") {
                let _: Value = serde_json::from_str(script).unwrap_or_else(|error| panic!("{path}: {error}: {script}"));
            }
        }
        let policy = |page: &str| {
            page.split("Content-Security-Policy\" content=\"")
                .nth(1)
                .map(|rest| rest.split('"').next().map(str::to_owned))
        };
        assert_eq!(policy(page), policy(was), "{path} runs other scripts");
    }
    assert!(pages > 25, "every type of page is among these {pages}");
    // What was written is read again, as text.
    let page = text(&hostile, "index.html");
    assert!(page.contains("&lt;script&gt;window.pwned=1&lt;/script&gt;"), "it stands there as text");
}

#[test]
fn data_files_are_well_formed_whatever_a_text_holds() {
    let (clean, hostile) = (good(&base(), false), good(&poisoned(MARKUP), true));
    let mut kinds = BTreeSet::new();
    for (path, bytes) in &hostile {
        let kind = path.rsplit('.').next().unwrap_or_default();
        kinds.insert(kind);
        match kind {
            "xml" | "svg" => {
                let xml = Document::parse(text(&hostile, path)).unwrap_or_else(|error| panic!("{path}: {error}"));
                let names = |xml: &Document| -> Vec<String> {
                    let elements = xml.descendants().filter(|node| node.is_element());
                    elements.map(|node| node.tag_name().name().to_owned()).collect()
                };
                let found = names(&xml);
                for banned in ["script", "image", "foreignObject", "a", "img", "iframe"] {
                    assert!(!found.iter().any(|name| name == banned), "{path} holds a {banned}");
                }
                if kind == "xml" {
                    assert_eq!(found, names(&Document::parse(text(&clean, path)).expect("XML")), "{path}");
                }
                for node in xml.descendants() {
                    assert!(node.attributes().all(|one| !one.name().starts_with("on")), "{path}");
                }
            }
            "json" => {
                let json: Value = serde_json::from_slice(bytes).unwrap_or_else(|error| panic!("{path}: {error}"));
                if let Some(html) = json["html"].as_str() {
                    let was: Value = serde_json::from_slice(&clean[path]).expect("JSON");
                    assert_eq!(skeleton(html), skeleton(was["html"].as_str().expect("HTML")), "{path}");
                }
            }
            "csv" => {
                let mut cells = 0;
                for row in csv::Reader::from_reader(bytes.as_slice()).records() {
                    for cell in row.expect("a row").iter().flat_map(|cell| cell.split(';')) {
                        cells += 1;
                        let begins = cell.trim_start_matches([' ', '"']).chars().next();
                        assert!(!begins.is_some_and(|sign| "=+-@\t\r\n".contains(sign)), "{path}: {cell}");
                    }
                }
                assert!(cells > 20, "{path}");
            }
            "png" => assert!(bytes.starts_with(b"\x89PNG\r\n\x1a\n") && bytes.len() > 1000, "{path}"),
            _ => {}
        }
    }
    assert!(["xml", "svg", "json", "csv", "png", "html"].iter().all(|kind| kinds.contains(kind)), "{kinds:?}");
}

#[test]
fn a_formula_in_every_text_is_none_in_a_table() {
    for begins in ["=HYPERLINK(\"https://evil.example\",\"a\")", "+1", "-1", "@SUM(A1)", "a;=1+1;"] {
        let files = good(&poisoned(begins), false);
        let path = "reports/port-example-2024-03-05/charts/killed/chart.csv";
        for row in csv::Reader::from_reader(files[path].as_slice()).records() {
            for piece in row.expect("a row").iter().flat_map(|cell| cell.split(';')) {
                assert!(!piece.trim_start().starts_with(['=', '+', '-', '@']), "{begins} gave {piece}");
            }
        }
        assert!(text(&files, path).contains('\''), "{begins} is told to be text");
    }
}

#[test]
fn bibtex_keeps_its_braces_and_csl_its_json() {
    let files = good(&poisoned("}} @misc{evil, title={\\input{/etc/passwd} %"), false);
    let page = text(&files, "reports/port-example-2024-03-05/figures/killed-20/index.html");
    let cited = |id: &str| {
        let code = page.split(&format!("id=\"{id}\"")).nth(1).and_then(|rest| rest.split_once('>')).expect("a code").1;
        let code = code.split("</pre>").next().expect("its end");
        code.replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
    };
    let entry = cited("cite-bibtex");
    let mut depth = 0;
    let mut escaped = false;
    for (at, letter) in entry.char_indices() {
        match letter {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '{' => depth += 1,
            '}' => {
                depth -= 1;
                assert!(depth > 0 || at == entry.len() - 1, "the entry ends early: {entry}");
            }
            _ => {}
        }
    }
    assert_eq!(depth, 0, "{entry}");
    assert!(!entry.contains("\\input"), "{entry}");
    let items: Value = serde_json::from_str(&cited("cite-csl")).expect("JSON");
    assert!(items[0]["title"].as_str().is_some_and(|title| title.contains("@misc{evil")), "{items}");
}

/// Each unseen character that the tables of Unicode mark as such and that somebody has misused.
const UNSEEN: [&str; 22] = [
    "\u{202a}",
    "\u{202b}",
    "\u{202c}",
    "\u{202d}",
    "\u{202e}",
    "\u{2066}",
    "\u{2067}",
    "\u{2068}",
    "\u{2069}",
    "\u{200e}",
    "\u{200f}",
    "\u{61c}",
    "\u{200b}",
    "\u{2060}",
    "\u{feff}",
    "\u{2028}",
    "\u{2029}",
    "\0",
    "\u{1b}[31m",
    "\u{9b}2J",
    "\t",
    "\u{e0041}",
];

#[test]
fn what_nobody_sees_is_refused_in_every_text_at_its_place() {
    let base = base();
    let mut tried = 0;
    for (pointer, unseen) in text_pointers(&base).iter().zip(UNSEEN.iter().cycle()) {
        let mut file = base.clone();
        let value = file.pointer_mut(pointer).expect("a text");
        *value = Value::from(format!("{}{unseen}", value.as_str().expect("a text")));
        let source = Source { name: "hostile.json".into(), text: file.to_string() };
        let found = check(&source, None).findings;
        let path =
            pointer.trim_start_matches('/').split('/').fold(String::new(), |path, step| match step.parse::<u32>() {
                Ok(index) => format!("{path}[{index}]"),
                Err(_) if path.is_empty() => step.to_owned(),
                Err(_) => format!("{path}.{step}"),
            });
        let located = told::locate(&source, &found);
        let named = located.iter().any(|one| one.finding.rule.code == "unseen-characters" && one.path == path);
        assert!(named, "{unseen:?} at {path} passes");
        tried += 1;
    }
    assert!(tried > 100, "only {tried} texts");
}

#[test]
fn what_is_told_of_a_hostile_file_commands_no_terminal_and_no_page() {
    let mut file = poisoned(MARKUP);
    for pointer in text_pointers(&base()) {
        let value = file.pointer_mut(&pointer).expect("a text");
        *value = Value::from(format!("\u{1b}]0;owned\u{7}\u{9b}2J\u{202e}{}\0", value.as_str().expect("a text")));
    }
    file["id"] = Value::from("\u{1b}[2J<img src=x onerror=alert(1)>");
    file["\u{1b}[31m<script>"] = Value::from(1);
    file["report"]["url"] = Value::from("javascript:alert(1)\u{1b}[5m");
    let raw = file.to_string().replace("\\u001b", "\u{1b}").replace("\\u202e", "\u{202e}");
    for text in [file.to_string(), raw] {
        let source = Source { name: "seeds/\u{1b}[31m<b>\u{202e}.json".into(), text };
        let found = check(&source, None).findings;
        assert!(!found.is_empty());
        let obeyed =
            |letter: char| (letter.is_control() && letter != '\n') || ('\u{202a}'..='\u{202e}').contains(&letter);
        for told in [told::human(&source, &found, false), told::github(Wording::english(), &source, &found)] {
            assert!(!told.contains(obeyed), "{told:?}");
        }
        let colours = strip_colours(&told::human(&source, &found, true));
        assert!(!colours.contains(obeyed) && !colours.contains("owned\u{7}"), "{colours:?}");
        let page = told::html(Wording::english(), &source, &found);
        let allowed = ["ul", "/ul", "li", "/li", "p", "/p", "b", "/b", "code", "/code"];
        for tag in tags(&page).0 {
            assert!(allowed.contains(&tag.name) && tag.attributes.is_empty(), "{tag:?}");
        }
        let json = told::json([(&source, found.as_slice())]).expect("JSON");
        assert!(!json.contains(obeyed), "machines may show it to people");
    }
    let broken = site(&file.to_string(), false).expect_err("refused");
    assert!(!strip_colours(&broken.terminal).contains(|letter: char| letter.is_control() && letter != '\n'));
    assert!(!broken.html.contains("<img") && !broken.html.contains("<script"), "{}", broken.html);
}

#[test]
fn half_a_letter_is_refused_and_breaks_nothing() {
    let text = base().to_string().replacen("people fled the harbour", "people \\ud800 fled the harbour", 1);
    let source = Source { name: "hostile.json".into(), text };
    let found = check(&source, None).findings;
    assert!(found.iter().any(|finding| finding.rule.code == "wrong-type"), "{}", told::human(&source, &found, false));
}

#[test]
fn texts_of_a_hundred_thousand_letters_are_refused_wherever_they_stand() {
    let base = base();
    for pointer in text_pointers(&base) {
        let mut file = base.clone();
        *file.pointer_mut(&pointer).expect("a text") = Value::from("x".repeat(100_000));
        let source = Source { name: "hostile.json".into(), text: file.to_string() };
        let found = check(&source, None).findings;
        assert!(found.iter().any(|finding| finding.rule.code == "text-too-long"), "{pointer} passes");
    }
}

#[test]
fn the_longest_texts_that_pass_are_rendered_and_drawn() {
    let word = "x".repeat(200);
    let files = good(&poisoned(&word), true);
    assert!(text(&files, "index.html").contains(&word), "nothing is cut off");
    let cards = files.iter().filter(|(path, _)| path.ends_with("card.png"));
    assert!(cards.filter(|(_, bytes)| bytes.len() > 1000).count() > 10);
}
