//! The prerendered pages: whole before any script, and saying what the report's file says.

mod rendered;

use humanitarian_figures::check::{RefusedChart, check, check_apart};
use humanitarian_figures::draft::Source;
use humanitarian_figures::model::{self, Report, Statement};
use humanitarian_figures::page::{Composer, Home, dashboard, figure_page};
use humanitarian_figures::terms::Sort;
use humanitarian_figures::words::Words;
use rendered::{file, report, site, text};

fn page(report: &Report) -> String {
    page_with(report, &[])
}

fn page_with(report: &Report, refused: &[RefusedChart]) -> String {
    let words = Words::new("en").expect("English");
    let home = format!("reports/{}/", report.id);
    let beside = Home { folder: &home, copy: None, others: None };
    dashboard(&Composer { report, words: &words, refused }, &site(None), &home, beside)
}

#[test]
fn a_dashboard_of_the_example_report() {
    let page = page(&report("src/check/base.json"));
    let (_, body) = page.split_once("<body>").expect("a body");
    insta::assert_snapshot!(body.replace("><", ">\n<"));
}

#[test]
fn every_figure_stands_with_its_speaker_and_its_standing() {
    let report = report("seeds/aleppo-2012-07-30.json");
    let (words, page) = (Words::new("en").expect("English"), page(&report));
    let seen = text(&page);
    for figure in &report.figures {
        // Number and label are two pieces on a page, in this order, of a rate too.
        let what = format!("{} {}", words.amount(figure).line(), words.text(&figure.label));
        let sentence = words.claim(&what, &words.said(Statement::InForce(figure)));
        let sentence = sentence.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(seen.contains(&sentence), "the page does not say {sentence:?}");
        let id = &figure.id;
        let (_, receipt) = page.split_once(&format!("id=\"source-{id}\"")).unwrap_or_else(|| panic!("no {id}"));
        let receipt = text(receipt.split("</details>").next().expect("the receipt"));
        for part in [
            words.standing(&figure.receipt),
            words.text(&figure.receipt.claimant.name),
            words.text(&figure.receipt.period.label),
        ] {
            assert!(receipt.contains(&part), "the receipt of {id} lacks {part:?}: {receipt}");
        }
        let caveat = figure.caveat.as_ref().map(|caveat| words.text(&caveat.text)).unwrap_or_default();
        assert!(receipt.contains(&caveat), "the receipt of {id} lacks its caveat");
    }
}

/// What the browser chooses, orders and reads by stands in the page itself.
#[test]
fn every_row_has_a_place_in_each_order_and_every_part_of_a_chart_its_receipt() {
    let report = report("seeds/aleppo-2012-07-30.json");
    let page = page(&report);
    let attributes = |name: &str| -> Vec<String> {
        let start = format!(" {name}=\"");
        let found = page.split(&start).skip(1);
        found.filter_map(|rest| rest.split('"').next()).map(str::to_owned).collect()
    };
    let orders = attributes("data-order");
    assert_eq!(orders.len(), report.figures.len());
    for sort in Sort::ALL {
        let mut places: Vec<usize> =
            orders.iter().filter_map(|order| order.split(' ').nth(sort.index())?.parse().ok()).collect();
        places.sort_unstable();
        assert_eq!(places, (0..orders.len()).collect::<Vec<_>>(), "{sort:?}");
    }
    let receipts = attributes("data-receipt");
    assert_eq!(receipts.len(), attributes("data-part").len());
    assert!(receipts.len() > report.charts.len());
    for receipt in receipts {
        assert!(receipt.contains("In the report: paragraph"), "{receipt}");
    }
}

#[test]
fn every_link_inside_the_page_leads_somewhere() {
    let page = page(&report("seeds/aleppo-2012-07-30.json"));
    for anchor in page.split("href=\"#").skip(1).filter_map(|rest| rest.split('"').next()) {
        assert!(page.contains(&format!(" id=\"{anchor}\"")), "#{anchor} leads nowhere");
    }
}

#[test]
fn the_title_names_the_publisher_and_the_description_the_speaker() {
    let page = page(&report("seeds/aleppo-2012-07-30.json"));
    assert!(
        page.contains(
            "<title>Aleppo, Monday 30 July 2012: the figures of one report by Reuters, with receipts</title>"
        )
    );
    let description = page.split("name=\"description\" content=\"").nth(1).and_then(|rest| rest.split('"').next());
    assert!(description.is_some_and(|words| words.contains("said the UN humanitarian chief")), "{description:?}");
}

#[test]
fn an_absolute_address_stands_only_where_the_site_knows_its_own() {
    let report = report("src/check/base.json");
    assert!(!page(&report).contains("rel=\"canonical\""));
    let words = Words::new("en").expect("English");
    let site = site(Some("https://example.org/figures"));
    let home = "reports/port-example-2024-03-05/";
    let known = dashboard(&Composer::new(&report, &words), &site, "", Home { folder: home, copy: None, others: None });
    let canonical = format!("<link rel=\"canonical\" href=\"https://example.org/figures/{home}\">");
    assert!(known.contains(&canonical), "the first page stands for its report's own");
}

#[test]
fn no_sentence_is_left_open_and_no_style_stands_in_the_markup() {
    let page = page(&report("seeds/aleppo-2012-07-30.json"));
    let seen = text(&page);
    for open in ["{ $", "{$", "{shown}", "{all}"] {
        assert!(!seen.contains(open), "{open} is left open");
    }
    // The code of a frame is text, and holds a style for hosts.
    let without_code: String =
        page.split("<pre").map(|piece| piece.split("</pre>").last().unwrap_or_default()).collect();
    assert!(!without_code.contains(" style=\""));
}

/// A sentence and not a chart: standings are not tallied by size.
#[test]
fn a_plain_sentence_says_how_many_figures_rest_on_one_unnamed_source() {
    let seen = text(&page(&report("seeds/aleppo-2012-07-30.json")));
    assert!(seen.contains("11 of the 14 figures rest on one source each."), "{seen}");
    assert!(seen.contains("8 of them rest on one source each whose name is not given."), "{seen}");
}

#[test]
fn the_publisher_is_counted_among_the_speakers_only_where_its_reporters_speak() {
    let reporters = text(&page(&report("seeds/aleppo-2012-07-30.json")));
    assert!(reporters.contains("who said them, Reuters included"), "{reporters}");
    let others = text(&page(&fixture("series")));
    assert!(others.contains("who said them") && !others.contains("The Example included"), "{others}");
}

#[test]
fn arithmetic_of_ours_says_so_and_shows_its_formula() {
    let seen = text(&page(&report("seeds/aleppo-2012-07-30.json")));
    for formula in ["40 − 30", "1 + 11", "600 ÷ about 43,500", "30 ÷ 40"] {
        assert!(seen.contains(&format!("our arithmetic: {formula}")), "{formula}");
    }
    assert!(seen.contains("18 figures, 4 of them our arithmetic"));
    assert!(seen.contains("11 of the 14 figures rest on one source each."));
}

/// A fixture of the gallery, which holds both states.
fn fixture(name: &str) -> Report {
    report(&format!("src/page/gallery/{name}.json"))
}

/// What stands between an element's opening and the next one like it.
fn section<'p>(page: &'p str, id: &str, end: &str) -> &'p str {
    let (_, rest) = page.split_once(&format!("id=\"{id}\"")).unwrap_or_else(|| panic!("there is no #{id}"));
    rest.split(end).next().expect("the element")
}

#[test]
fn a_correction_stands_above_its_number_and_its_source_note_has_all() {
    let page = page(&fixture("standings"));
    let card = section(&page, "card-one", "</article>");
    let last = "Corrected on 8 March 2030: from about 70 to 70, because the officer did not say “about”.";
    let (above, below) = card.split_once(last).expect("the notice");
    assert!(above.contains("class=\"notice\"") && !above.contains("card__number") && below.contains("card__number"));
    let first = "Corrected on 7 March 2030: from about 700 to about 70, because we had typed a nought too many.";
    let source = text(section(&page, "source-one", "</details>"));
    assert!(source.find(first) < source.find(last) && source.contains(first), "{source}");
    let row = section(&page, "row-one", "</tr>");
    assert!(row.contains("#corrected") && row.contains(last));
}

#[test]
fn a_withdrawn_figure_keeps_its_place_and_says_why_it_went() {
    let page = page(&fixture("standings"));
    let why = "Withdrawn on 11 March 2030: the council said that the stores it had counted were another city’s, and gave no \
               other number.";
    for (id, end) in
        [("card-taken-back", "</article>"), ("row-taken-back", "</tr>"), ("source-taken-back", "</details>")]
    {
        let seen = text(section(&page, id, end));
        for words in [why, "sacks in store", "the Relief Council of Exampleland", "paragraph 4 of 10"] {
            assert!(seen.contains(words), "#{id} lacks {words:?}: {seen}");
        }
    }
    let card = section(&page, "card-taken-back", "</article>");
    assert!(!card.contains("card__number") && !card.contains("<mark>"), "{card}");
    assert!(text(&page).contains("8 from the report, 0 our arithmetic. One more was withdrawn"));
}

#[test]
fn the_page_of_a_changed_figure_says_so_first_and_has_its_history() {
    let (report, words) = (fixture("standings"), Words::new("en").expect("English"));
    let composer = Composer::new(&report, &words);
    let page = |id: &str| figure_page(&composer, &site(None), report.statement(id).expect("the figure"));
    let corrected = page("one");
    let (notice, number) = (corrected.find("class=\"notice\""), corrected.find("card__number"));
    assert!(notice.is_some() && notice < number, "the notice stands above the number");
    let history = text(section(&corrected, "history", "</div>"));
    assert!(history.contains("from about 700 to about 70") && history.contains("(revision 3)"), "{history}");
    let withdrawn = page("taken-back");
    assert!(!withdrawn.contains("card__number"));
    let title = withdrawn.split("<title>").nth(1).and_then(|rest| rest.split('<').next());
    assert!(
        title.is_some_and(|title| title.starts_with("A withdrawn figure (sacks in store), said the Relief Council"))
    );
    let cited = text(section(&withdrawn, "cite", "</section>"));
    assert!(cited.contains("Withdrawn on 11 March 2030"), "whoever cites it takes the withdrawal along: {cited}");
}

#[test]
fn a_filter_finds_what_is_withdrawn_like_any_other() {
    let report = fixture("standings");
    let page = page(&report);
    assert_eq!(page.matches(" data-order=").count(), report.figures.len() + report.withdrawn.len());
    for (id, end) in [("row-taken-back", "</tr>"), ("card-taken-back", "</article>")] {
        let at = page.find(&format!("id=\"{id}\"")).expect("it is there");
        let (tag, _) = page[at..].split_once('>').expect("its tag ends");
        assert!(tag.contains("data-by=\"monitor\""), "{tag}");
        let words = text(section(&page, id, end)).to_lowercase();
        assert!(words.contains("withdrawn") && words.contains("sacks"), "a search looks through its words: {words}");
    }
}

#[test]
fn others_say_of_a_withdrawn_figure_that_it_is_one() {
    let mut file: serde_json::Value = serde_json::from_str(&file("src/check/base.json")).expect("JSON");
    file["figures"][4]["relations"][0]["figure"] = "boats-out".into();
    let source = Source { name: "base".into(), text: file.to_string() };
    let report = model::build(&check(&source, None).clean.expect("clean")).expect("it builds");
    let source = text(section(&page(&report), "source-guards-2", "</details>"));
    assert!(source.contains("May overlap with a withdrawn figure (people who fled)"), "{source}");
}

/// Two hundred thousand who fled and the refugees in Turkey: other kinds, places and speakers, asked for on one axis.
#[test]
fn a_chart_that_would_mislead_is_replaced_by_the_reason() {
    let file = file("seeds/aleppo-2012-07-30.json");
    let asked = r#""panels": [["aleppo-fled-200000", "turkey-refugees-43500"]]"#;
    let (before, rest) = file.split_once(r#""panels": "#).expect("the clinic's panels");
    let (_, after) = rest.split_once("]]").expect("the end of the panels");
    let source = Source { name: "seed".into(), text: format!("{before}{}{after}", asked) };
    let (clean, refused) = check_apart(&source).unwrap_or_else(|_| panic!("the rest of the file is clean"));
    let report = model::build(&clean).expect("it builds without the chart");
    let page = page_with(&report, &refused);
    assert!(!page.contains("id=\"chart-clinic\"") && page.contains("id=\"chart-killed\""));
    let seen = text(&page);
    for said in ["This chart is not drawn.", "mixed-kinds-on-axis", "mixed-places-on-axis"] {
        assert!(seen.contains(said), "the page does not say {said:?}");
    }
}

#[test]
fn a_fault_outside_the_charts_is_no_refusal() {
    let text = file("src/check/base.json").replacen("\"exact\"", "\"exactly\"", 1);
    assert!(check_apart(&Source { name: "broken".into(), text }).is_err());
}
