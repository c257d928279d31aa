//! The dashboard in one file: nothing is beside it, and what it says of itself.
#![cfg(not(target_arch = "wasm32"))]

mod rendered;

use humanitarian_figures::page::{Composer, Home, InlineStyle, Inlined, Site, SiteSettings, dashboard, one_file};
use humanitarian_figures::words::Words;
use rendered::{file, report, site, text};

const SEED: &str = "seeds/aleppo-2012-07-30.json";
const LIVE: &str = "https://example.org/figures/";
const ANSWERS: [&str; 3] =
    ["https://courier.example/", "mailto:corrections@courier.example", "https://creativecommons.org/licenses/by/4.0/"];

fn copy(site: &Site) -> String {
    let (report, words) = (report(SEED), Words::new("en").expect("English"));
    let inlined =
        Inlined::new(&InlineStyle::new("a{color:red}"), "export { start as default };", b"\0asm").expect("it starts");
    one_file(&Composer::new(&report, &words), site, &inlined, &file(SEED))
}

fn answered(base: Option<&str>) -> Site {
    answered_by("The Courier", base)
}

fn answered_by(house: &str, base: Option<&str>) -> Site {
    let [publisher, corrections, licence] = ANSWERS;
    let responsible = format!(
        "{{\"publisher\":{{\"name\":\"{house}\",\"url\":\"{publisher}\"}},\"corrections\":\"{corrections}\",\
         \"licence\":{{\"name\":\"CC BY 4.0\",\"url\":\"{licence}\"}}}}"
    );
    Site { responsible: SiteSettings::read(&responsible).expect("whole").responsible, ..site(base) }
}

/// Every address in the markup, whatever it is for.
fn addresses(html: &str) -> Vec<&str> {
    let names = ["href", "src", "action", "srcset", "poster", "data"].map(|name| format!(" {name}=\""));
    names.iter().flat_map(|name| html.split(name).skip(1).filter_map(|rest| rest.split('"').next())).collect()
}

#[test]
fn every_address_is_inside_the_file_or_of_the_live_site_or_of_who_answers() {
    for base in [None, Some(LIVE)] {
        let page = copy(&answered(base));
        let found = addresses(&page);
        assert!(found.iter().any(|address| address.starts_with("#source-")));
        for address in &found {
            let live = base.is_some_and(|base| address.starts_with(base));
            let inside = address.starts_with('#') || address.starts_with("data:");
            assert!(live || inside || ANSWERS.contains(address), "{base:?}: {address}");
        }
        assert_eq!(found.iter().any(|address| address.starts_with(LIVE)), base.is_some());
    }
}

#[test]
fn a_house_that_shows_its_own_report_is_not_said_to_have_nothing_to_do_with_it() {
    let words = "Not affiliated with Reuters";
    assert!(text(&copy(&answered_by("The Courier", None))).contains(words));
    let own = text(&copy(&answered_by("Reuters", None)));
    assert!(!own.contains("Not affiliated") && own.contains("Published by Reuters"), "{own}");
}

#[test]
fn every_anchor_leads_somewhere() {
    let page = copy(&site(None));
    for anchor in page.split("href=\"#").skip(1).filter_map(|rest| rest.split('"').next()) {
        // An empty one is the top of the page.
        assert!(anchor.is_empty() || page.contains(&format!(" id=\"{anchor}\"")), "#{anchor} leads nowhere");
    }
}

#[test]
fn it_says_twice_of_which_revision_and_day_it_is_and_where_the_live_page_stands() {
    let report = report(SEED);
    let says = format!(
        "This is a copy: revision {} of the figures of one report by Reuters (30 July 2012: inferred, not \
         printed). It does not learn of later corrections or withdrawals.",
        report.revision
    );
    let alone = text(&copy(&site(None)));
    assert_eq!(alone.matches(&says).count(), 2, "at the top and in the foot");
    assert!(!alone.contains("live page"));
    let live = format!("{says} The live page: {LIVE}reports/{}/", report.id);
    assert_eq!(text(&copy(&site(Some(LIVE)))).matches(&live).count(), 2);
}

#[test]
fn nothing_is_offered_that_needs_the_site() {
    let page = copy(&site(None));
    for control in ["data-share", "data-copy", "id=\"embed\"", "id=\"newer\"", "#embed", "chart.svg", "/figures/"] {
        assert!(!page.contains(control), "{control}");
    }
    let known = copy(&site(Some(LIVE)));
    let page = format!("href=\"{LIVE}reports/aleppo-2012-07-30/figures/aleppo-fled-200000/");
    assert!(known.contains(&format!("{page}\"")) && known.contains(&format!("{page}#embed\"")));
}

#[test]
fn search_engines_are_sent_to_the_live_page() {
    let robots = "<meta name=\"robots\" content=\"noindex\">";
    let alone = copy(&site(None));
    assert!(alone.contains(robots) && !alone.contains("canonical") && !alone.contains("og:"));
    let known = copy(&site(Some(LIVE)));
    assert!(known.contains(&format!("<link rel=\"canonical\" href=\"{LIVE}reports/aleppo-2012-07-30/\">")));
    assert!(known.contains(robots));
}

#[test]
fn its_policy_allows_what_stands_in_it_and_no_line_out() {
    let page = copy(&site(None));
    let (_, policy) = page.split_once("Content-Security-Policy\" content=\"").expect("a policy");
    let policy = policy.split('"').next().expect("its end");
    assert!(policy.starts_with("default-src 'none'; script-src 'sha256-"), "{policy}");
    assert!(policy.contains("'wasm-unsafe-eval'; style-src 'sha256-"), "{policy}");
    for open in ["'self'", "connect-src", "http", "*", "unsafe-inline", "'unsafe-eval'"] {
        assert!(!policy.contains(open), "{open} in {policy}");
    }
}

#[test]
fn the_page_on_the_site_leads_to_it_and_names_its_size() {
    let (report, words) = (report(SEED), Words::new("en").expect("English"));
    let (composer, folder) = (Composer::new(&report, &words), "reports/aleppo-2012-07-30/");
    let page = |path, copy| dashboard(&composer, &site(None), path, Home { folder, copy, others: None });
    let link = "<a href=\"reports/aleppo-2012-07-30/report.html\" download=\"aleppo-2012-07-30.html\">The whole page as \
        one file (832 KB)";
    assert!(page("", Some(831_817)).contains(link));
    assert!(page(folder, Some(1)).contains("<a href=\"report.html\" download="));
    assert!(!page(folder, None).contains("report.html"));
}
