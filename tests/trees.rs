//! A site in several languages: the same pages in each, every one leading to itself in the others.

mod rendered;

use humanitarian_figures::site::project::Project;
use humanitarian_figures::words::Tongue;
use rendered::{file, rendered};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::OnceLock;

const ADDRESS: &str = "https://figures.example/news/";
const REPORT: &str = "aleppo-2012-07-30";
/// The folders of the languages, the first at the root.
const FOLDERS: [(&str, Tongue); 4] =
    [("", Tongue::English), ("ar/", Tongue::Arabic), ("fr/", Tongue::French), ("tr/", Tongue::Turkish)];

/// The texts of the project's own reports in four languages, by their paths.
fn site() -> &'static BTreeMap<String, String> {
    static SITE: OnceLock<BTreeMap<String, String>> = OnceLock::new();
    SITE.get_or_init(|| written("[\"en\", \"ar\", \"fr\", \"tr\"]"))
}

fn written(languages: &str) -> BTreeMap<String, String> {
    let folder = tempfile::tempdir().expect("a folder");
    let seeds = folder.path().join("seeds");
    fs::create_dir_all(&seeds).expect("a folder for seeds");
    fs::write(folder.path().join("index.html"), file("index.html")).expect("the skeleton is copied");
    for entry in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds")).expect("seeds") {
        let path = entry.expect("a seed").path();
        if path.is_file() {
            fs::copy(&path, seeds.join(path.file_name().expect("its name"))).expect("copied");
        }
    }
    let answers = r#"{ "publisher": { "name": "The Courier", "url": "https://courier.example/" },
        "corrections": "mailto:desk@courier.example",
        "licence": { "name": "CC BY 4.0", "url": "https://creativecommons.org/licenses/by/4.0/" }, "languages": "#;
    fs::write(seeds.join("site.json"), format!("{answers}{languages} }}")).expect("the site file is written");
    let made = rendered(&Project::at(folder.path()), ADDRESS).unwrap_or_else(|broken| panic!("{}", broken.terminal));
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).ok();
    made.files.into_iter().filter_map(|file| Some((file.path, text(file.bytes)?))).collect()
}

/// The pages of one language, by their paths within its folder.
fn pages_of(folder: &str) -> BTreeSet<&'static str> {
    let others: Vec<&str> = FOLDERS.iter().map(|(other, _)| *other).filter(|other| !other.is_empty()).collect();
    let pages = site().keys().filter(|path| path.ends_with(".html") && *path != "404.html");
    let inside = pages.filter_map(|path| path.strip_prefix(folder));
    inside.filter(|path| !folder.is_empty() || others.iter().all(|other| !path.starts_with(other))).collect()
}

/// The values of an attribute, as they are meant.
fn values<'p>(page: &'p str, attribute: &str) -> Vec<&'p str> {
    page.split(&format!(" {attribute}=\"")).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

/// The path that a relative address leads to from a page, a folder being the page in it.
fn followed(page: &str, address: &str) -> String {
    let mut steps: Vec<&str> = page.split('/').collect();
    steps.pop();
    let path = address.split(['#', '?']).next().unwrap_or_default();
    if path.is_empty() {
        return page.to_owned();
    }
    for step in path.split('/') {
        match step {
            "." => {}
            ".." => {
                steps.pop().expect("no address leads out of the site");
            }
            step => steps.push(step),
        }
    }
    if path.ends_with('.') {
        steps.push("");
    }
    let path = steps.join("/");
    if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path }
}

#[test]
fn every_language_has_the_same_pages_in_its_own_words() {
    let first = pages_of("");
    assert!(first.len() > 150, "{}", first.len());
    for (folder, tongue) in FOLDERS {
        assert_eq!(pages_of(folder), first, "{folder}");
        for path in &first {
            let page = &site()[&format!("{folder}{path}")];
            let root = page.split_once("<html ").and_then(|(_, rest)| rest.split_once('>')).expect("a root element").0;
            assert!(root.contains(&format!("lang=\"{}\"", tongue.tag())), "{folder}{path}: {root}");
            assert!(root.contains(&format!("dir=\"{}\"", tongue.direction().id())), "{folder}{path}: {root}");
        }
    }
}

#[test]
fn every_link_of_every_language_leads_to_a_file_that_is_there() {
    let mut followed_links = 0;
    for (path, page) in site().iter().filter(|(path, _)| path.ends_with(".html") && !path.ends_with("report.html")) {
        for address in values(page, "href").into_iter().chain(values(page, "src")) {
            if address.contains(':') || address.starts_with('#') || path == "404.html" {
                continue;
            }
            let to = followed(path, &address.replace("&amp;", "&"));
            // Assets are the same for all languages, once at the root; pixels are drawn later.
            let there = site().contains_key(&to)
                || to.starts_with("assets/")
                || to.ends_with(".png")
                || to.ends_with("-outlines.svg");
            assert!(there, "{path} leads to {address}, {to}");
            followed_links += 1;
        }
    }
    assert!(followed_links > 10_000, "{followed_links}");
}

#[test]
fn a_page_leads_to_itself_in_every_other_language_and_says_so_to_search_engines() {
    for (folder, tongue) in FOLDERS {
        for path in
            pages_of(folder).into_iter().filter(|path| !path.starts_with("embed/") && !path.ends_with("report.html"))
        {
            let (here, page) = (format!("{folder}{path}"), &site()[&format!("{folder}{path}")]);
            let header =
                page.split_once("<header").and_then(|(_, rest)| rest.split_once("</header>")).expect("a header").0;
            for (other_folder, other) in FOLDERS {
                let link = header.split("<a ").find(|link| link.contains(&format!("hreflang=\"{}\"", other.tag())));
                match link {
                    None => assert_eq!(other, tongue, "{here} does not lead to {other:?}"),
                    Some(link) => {
                        let address = link
                            .split_once("href=\"")
                            .and_then(|(_, rest)| rest.split_once('"'))
                            .expect("an address")
                            .0;
                        assert_eq!(followed(&here, address), format!("{other_folder}{path}"), "{here}");
                        assert!(link.contains(other.name()), "{here}: {link}");
                    }
                }
                let alternate = format!("hreflang=\"{}\" href=\"{ADDRESS}{other_folder}", other.tag());
                assert!(page.contains(&alternate), "{here} does not name {other:?} in its head");
            }
            assert!(page.contains(&format!("hreflang=\"x-default\" href=\"{ADDRESS}")), "{here}");
        }
    }
}

#[test]
fn what_is_absolute_stays_within_the_language() {
    let page = &site()[&format!("fr/reports/{REPORT}/figures/turkey-refugees-43500/index.html")];
    for name in ["og:url", "og:image\""] {
        let property = page.split_once(name).expect(name).1.split_once("content=\"").expect(name).1;
        assert!(property.starts_with(&format!("{ADDRESS}fr/reports/{REPORT}/figures/")), "{name}: {}", &property[..80]);
    }
    let oembed = &site()[&format!("fr/oembed/{REPORT}/figures/turkey-refugees-43500.json")];
    assert!(oembed.contains(&format!("{ADDRESS}fr/embed/{REPORT}/figures/turkey-refugees-43500/")), "{oembed}");
    let map = &site()["sitemap.xml"];
    for (folder, _) in FOLDERS {
        assert!(map.contains(&format!("<loc>{ADDRESS}{folder}reports/{REPORT}/</loc>")), "{folder}");
    }
}

#[test]
fn without_a_word_of_languages_a_site_is_as_it_was() {
    let one = written("[]");
    let first: Vec<&String> =
        site().keys().filter(|path| !["ar/", "fr/", "tr/"].iter().any(|other| path.starts_with(other))).collect();
    assert_eq!(one.keys().collect::<Vec<_>>(), first);
    assert!(one.values().all(|page| !page.contains("data-language")), "no page leads to a language that is not there");
}

/// From where to where a chart's bars reach on the dashboard in a language, in thousandths of a per cent from the left.
fn bars(folder: &str) -> (i64, i64) {
    let page = &site()[&format!("{folder}index.html")];
    let chart = page.split_once("id=\"chart-refugees-in-turkey\"").expect("the chart").1;
    let drawing = chart.split_once("</figure>").expect("its drawing").0;
    let share = |bar: &str, attribute| {
        let share: f64 = values(bar, attribute)[0].trim_end_matches('%').parse().expect("a share");
        (share * 1000.0).round() as i64
    };
    let ends = drawing.split("<rect").skip(1).filter(|bar| bar.contains("width=\"") && bar.contains('%'));
    let ends: Vec<(i64, i64)> = ends.map(|bar| (share(bar, "x"), share(bar, "x") + share(bar, "width"))).collect();
    (ends.iter().map(|end| end.0).min().expect("bars"), ends.iter().map(|end| end.1).max().expect("bars"))
}

#[test]
fn drawings_begin_where_lines_begin() {
    let (from, to) = bars("");
    assert_eq!(from, 0, "in English at the left");
    assert!(to < 100_000, "{to}: its end is left for what \"about\" may add");
    assert_eq!(bars("fr/"), (from, to));
    assert_eq!(bars("ar/"), (100_000 - to, 100_000), "in Arabic at the right");
}

#[test]
fn a_place_is_named_as_it_is_where_it_lies() {
    let of_turkey =
        |folder: &str| &site()[&format!("{folder}reports/{REPORT}/figures/turkey-refugees-43500/index.html")];
    for folder in ["", "ar/", "fr/"] {
        assert!(of_turkey(folder).contains("<bdi lang=\"tr\">Türkiye</bdi>"), "{folder}");
    }
    assert!(!of_turkey("tr/").contains("<bdi lang=\"tr\">"), "its own name is the page's");
}
