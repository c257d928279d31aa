//! The pages of one figure and of one chart as they are rendered: what a link to them shows, and what stands on them.

mod rendered;

use humanitarian_figures::model::{Report, Statement};
use humanitarian_figures::page::{Composer, Home, Linked, Responsible, Site, chart_page, dashboard, figure_page};
use humanitarian_figures::words::Words;
use rendered::{report, site, text};
use serde_json::Value;

const HOME: Home<'static, 'static> = Home { folder: "reports/aleppo-2012-07-30/", copy: None, others: None };

const SEED: &str = "seeds/aleppo-2012-07-30.json";
const ADDRESS: &str = "https://example.org/news/reports/aleppo-2012-07-30/figures/aleppo-fled-200000/";

fn published() -> Site {
    let linked = |name: &str| Linked { name: name.into(), url: format!("https://{name}.example/") };
    let responsible = Responsible {
        publisher: linked("courier"),
        corrections: "mailto:mend@courier.example".into(),
        licence: linked("licence"),
    };
    Site { responsible: Some(responsible), ..site(Some("https://example.org/news")) }
}

fn page(report: &Report, site: &Site, figure: &str) -> String {
    let words = Words::new("en").expect("English");
    figure_page(&Composer::new(report, &words), site, report.statement(figure).expect("a figure"))
}

/// The value of a property of the head.
fn property(page: &str, name: &str) -> Option<String> {
    let (_, rest) = page.split_once(&format!("=\"{name}\" content=\""))?;
    Some(rest.split('"').next()?.to_owned())
}

fn structured(page: &str) -> Option<Value> {
    let (_, rest) = page.split_once("<script type=\"application/ld+json\">")?;
    serde_json::from_str(rest.split("</script>").next()?).ok()
}

#[test]
fn a_link_to_a_figure_shows_its_speaker_its_doubt_and_its_picture() {
    let page = page(&report(SEED), &published(), "aleppo-fled-200000");
    let title =
        "200,000 people fled Aleppo in two days, said the UN humanitarian chief (Doubt voiced by the reporters)";
    assert!(page.contains(&format!("<title>{title}</title>")));
    assert_eq!(property(&page, "og:title").as_deref(), Some(title));
    assert_eq!(property(&page, "og:url").as_deref(), Some(ADDRESS));
    assert_eq!(property(&page, "og:image"), Some(format!("{ADDRESS}card.png")));
    assert_eq!(property(&page, "twitter:card").as_deref(), Some("summary_large_image"));
    for name in ["description", "og:image:alt"] {
        let words = property(&page, name).unwrap_or_default();
        for piece in ["Doubt voiced by the reporters", "Reuters", "30 July 2012 (day inferred)", "paragraph 28 of 30"] {
            assert!(words.contains(piece), "{piece} in {name}: {words}");
        }
    }
    assert!(page.contains(&format!("<link rel=\"canonical\" href=\"{ADDRESS}\">")));
    assert!(page.contains("type=\"application/json+oembed\"") && page.contains("type=\"application/atom+xml\""));
}

#[test]
fn a_figure_is_a_claim_of_whoever_said_it_and_nothing_is_rated() {
    let report = report(SEED);
    let claim = structured(&page(&report, &published(), "aleppo-fled-200000")).expect("a claim");
    assert_eq!(claim["@type"], "Claim");
    assert_eq!(claim["author"]["name"], "the UN humanitarian chief");
    assert_eq!(claim["appearance"]["@type"], "NewsArticle");
    assert_eq!(claim["appearance"]["publisher"]["name"], "Reuters");
    let all = claim.to_string();
    assert!(!all.contains("ClaimReview") && !all.contains("Rating"), "{all}");
    let unattributed = structured(&page(&report, &published(), "salaheddine-rebels-killed-2")).expect("a claim");
    assert!(unattributed["author"].is_null(), "nobody is named where the report names nobody");
    let ours = page(&report, &published(), "officers-defected-12");
    assert!(structured(&ours).is_none(), "our arithmetic is nobody's claim");
}

#[test]
fn a_report_is_a_data_set_with_its_licence() {
    let (report, words) = (report(SEED), Words::new("en").expect("English"));
    let page = dashboard(&Composer::new(&report, &words), &published(), "", HOME);
    let set = structured(&page).expect("a data set");
    assert_eq!(set["@type"], "Dataset");
    assert_eq!(set["license"], "https://licence.example/");
    assert_eq!(set["publisher"]["name"], "courier");
    assert_eq!(set["isBasedOn"]["publisher"]["name"], "Reuters", "the publisher of the report is another");
}

#[test]
fn every_figure_has_its_whole_receipt_and_how_it_may_not_be_compared() {
    let report = report(SEED);
    let words = Words::new("en").expect("English");
    for figure in &report.figures {
        let seen = text(&page(&report, &site(None), &figure.id));
        let caveat = figure.caveat.as_ref().map(|caveat| words.text(&caveat.text)).unwrap_or_default();
        let receipt = &figure.receipt;
        for piece in
            [words.said(Statement::InForce(figure)), words.standing(receipt), words.text(&receipt.period.label), caveat]
        {
            assert!(seen.contains(&piece), "{}: {piece:?}", figure.id);
        }
        for relation in &figure.relations {
            let because = relation.because.as_ref().map(|because| words.text(because)).unwrap_or_default();
            assert!(seen.contains(&words.relation_name(relation.is)) && seen.contains(&because), "{}", figure.id);
        }
        assert!(seen.contains("Cite") && seen.contains("History"));
    }
    // What another figure says of this one stands here too, from this side.
    let forty = text(&page(&report, &site(None), "syria-killed-40"));
    assert!(forty.contains("Includes"), "the thirty are inside the forty: {forty}");
}

#[test]
fn a_chart_has_a_page_with_the_figures_it_draws() {
    let (report, words) = (report(SEED), Words::new("en").expect("English"));
    for chart in &report.charts {
        let page = chart_page(&Composer::new(&report, &words), &published(), chart).expect("it is drawn");
        let takeaway = words.text(&chart.takeaway);
        assert_eq!(property(&page, "og:title").as_deref(), Some(takeaway.as_str()));
        for figure in report.figures.iter().filter(|figure| chart.form.draws(&figure.id)) {
            assert!(page.contains(&format!("href=\"../../figures/{}/\"", figure.id)), "{}: {}", chart.id, figure.id);
        }
        assert!(!page.contains("href=\"#source-"), "no receipt stands on this page");
    }
}

#[test]
fn the_foot_of_every_page_says_who_answers_for_it() {
    let (report, words) = (report(SEED), Words::new("en").expect("English"));
    let composer = Composer::new(&report, &words);
    let pages = |site: &Site| {
        let figure = figure_page(&composer, site, Statement::InForce(&report.figures[0]));
        let chart = chart_page(&composer, site, &report.charts[0]).expect("it is drawn");
        [dashboard(&composer, site, "", HOME), figure, chart]
    };
    for page in pages(&published()) {
        for link in ["https://courier.example/", "mailto:mend@courier.example", "https://licence.example/"] {
            assert!(page.contains(&format!("href=\"{link}\"")), "{link}");
        }
        assert!(text(&page).contains("Not affiliated with Reuters"));
    }
    for page in pages(&site(None)) {
        assert!(text(&page).contains("nobody is named yet who answers for this site"), "a preview says that it is one");
    }
}
