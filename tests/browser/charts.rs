//! Drawings, their tables, and that the browser draws what was rendered.

use humanitarian_figures::check::{check, read};
use humanitarian_figures::draw::{self, ChartPlan};
use humanitarian_figures::model;
use humanitarian_figures::page::Composer;
use humanitarian_figures::words::Words;

use crate::sites::{release, settle, sites};
use crate::support::document::quote;
use crate::support::{Document as _, PageOptions};

#[test]
fn the_table_takes_the_place_of_the_drawing_and_gives_it_back() {
    let page = release().open("", PageOptions::default());
    let charts = page.count("#chart-list .chart");
    assert!(charts > 0);
    for chart in (1..=charts).map(|i| format!("#chart-list .chart:nth-child({i})")) {
        let (drawing, table, summary) =
            (format!("{chart} .chart__body"), format!("{chart} table"), format!("{chart} summary"));
        let numbers: Vec<String> = page.eval(&format!(
            "[...document.querySelectorAll({})].map(a => a.innerText.trim())",
            quote(&format!("{drawing} .big"))
        ));
        assert!(page.is_visible(&drawing) && !page.is_visible(&table), "{numbers:?}");
        page.click(&summary);
        settle(&page);
        assert!(!page.is_visible(&drawing) && page.is_visible(&table));
        let rows: Vec<String> = page.eval(&format!(
            "[...document.querySelectorAll({})].map(cell => cell.innerText.trim())",
            quote(&format!("{table} tbody tr > :first-child"))
        ));
        assert_eq!(rows.len(), page.count(&format!("{drawing} .whole__part")), "a row for each part");
        let rows: Vec<String> = rows.into_iter().filter(|number| !number.is_empty()).collect();
        assert_eq!(rows, numbers, "the table holds what is drawn");
        page.click(&summary);
        settle(&page);
        assert!(page.is_visible(&drawing) && !page.is_visible(&table));
    }
    page.assert_console_clean();
}

/// The same plan gives the same bytes natively and in WebAssembly. Only debug builds carry the drawing code to the
/// browser: a reader's page is drawn already.
#[test]
fn webassembly_draws_what_was_rendered() {
    let site = sites().into_iter().find(|site| site.name == "debug").expect("the debug site");
    let page = site.open("", PageOptions::default());
    let plans = plans();
    assert!(plans.len() > 1);
    for plan in plans {
        let json = serde_json::to_string(&plan).expect("JSON");
        let drawn: String = page.eval(&format!(
            "import(new URL(document.querySelector('#app').dataset.script, document.baseURI)).then(app => app.draw({}, ''))",
            quote(&json)
        ));
        let native = draw::drawings(&plan, &|_| true);
        assert_eq!(drawn, native.join("\n"), "{}: {}", site.name, plan.id);
        let parsed: Vec<String> = page.eval(&format!(
            "{}.map(svg => Object.assign(document.createElement('div'), {{ innerHTML: svg }}).innerHTML)",
            serde_json::to_string(&native).expect("JSON"),
        ));
        let rendered: Vec<String> = page.eval(&format!(
            "[...document.querySelectorAll('#{0} .whole__marks, #{0} .lane__plot')].map(place => place.innerHTML)",
            plan.id
        ));
        assert!(!rendered.is_empty());
        for place in rendered {
            assert!(parsed.contains(&place), "{}: {} shows {place}", site.name, plan.id);
        }
    }
}

#[test]
fn a_chart_is_one_stop_and_arrows_read_its_parts_in_full() {
    let page = release().open("", PageOptions::default());
    let said = "document.querySelector('#chart-clinic [role=status]').textContent.trim()";
    page.focus("#chart-clinic .chart__body");
    assert_eq!(page.eval::<String>(said), "", "nothing is said before a reader moves");
    page.press("ArrowRight");
    settle(&page);
    let first: String = page.eval(said);
    assert!(first.starts_with("people brought to one clinic, on some days: about 30–40 a day"), "{first}");
    for piece in
        ["said a young medic", "One unnamed source, not checked.", "Period: ", "Place: ", "In the report: paragraph"]
    {
        assert!(first.contains(piece), "{piece} in {first}");
    }
    let (top, bottom): (f64, f64) = page.eval(
        "[document.querySelector('#chart-clinic .chart__receipt').getBoundingClientRect().top, \
          document.querySelector('#chart-clinic .chart__body').getBoundingClientRect().bottom]",
    );
    assert!((top - bottom).abs() < 1.0, "it is seen below the drawing");
    assert_eq!(page.count("#chart-clinic .part.lit-up"), 1, "its marks are lit");
    page.press("ArrowRight");
    page.press("ArrowRight");
    settle(&page);
    assert!(page.eval::<String>(said).starts_with("maybe 20 bodies"), "{}", page.eval::<String>(said));
    page.press("Home");
    page.press("Enter");
    page.wait_for("location.hash === '#source-clinic-intake-30-40'", "Enter leads to the receipt");
    page.focus("#chart-clinic .chart__body");
    page.press("End");
    page.press("Escape");
    settle(&page);
    assert_eq!(page.eval::<String>(said), "");
    assert_eq!(page.count(".lit-up"), 0, "nothing stays lit");
    page.assert_console_clean();
}

#[test]
fn pointing_at_a_card_lights_its_marks_in_every_chart() {
    let page = release().open("", PageOptions::default());
    page.hover("#card-syria-killed-40 .card__topic");
    settle(&page);
    assert!(page.count("#chart-timeline .part.lit-up[data-marks=syria-killed-40]") == 1);
    assert!(page.count("#row-syria-killed-40.lit-up") == 1);
    page.hover("#chart-killed [data-marks=syria-civilians-killed-30] rect");
    settle(&page);
    assert_eq!(page.count("#card-syria-killed-40 .card__within.lit-up"), 1, "and the other way round");
    assert_eq!(page.count("#row-syria-killed-40.lit-up"), 0);
}

#[test]
fn what_is_scrolled_below_a_mouse_at_rest_is_not_pointed_at() {
    let page = release().open("", PageOptions::default());
    page.hover("#card-syria-killed-40 .card__topic");
    let top: f64 = page.eval("scrollY");
    page.focus("#chart-clinic .chart__body");
    page.press("ArrowRight");
    settle(&page);
    let said = page.text("#chart-clinic [role=status]");
    assert!(said.contains("said a young medic"), "{said}");
    let back = format!("void scrollTo({{ top: {top}, behavior: 'instant' }})");
    page.eval::<()>(&format!("new Promise(done => {{ {back}; setTimeout(done, 300); }})"));
    assert!(page.eval::<bool>("document.querySelector('#card-syria-killed-40').matches(':hover')"));
    assert_eq!(page.text("#chart-clinic [role=status]"), said, "whoever reads by keyboard is not interrupted");
}

#[test]
fn pointing_at_a_mark_shows_its_receipt_and_a_click_leads_there() {
    let page = release().open("", PageOptions::default());
    let receipt = "#chart-refugees-in-turkey [role=status]";
    assert_eq!(page.count(".chart__receipt"), 0, "none is seen before a reader points at anything");
    let height = "document.documentElement.scrollHeight";
    let before: f64 = page.eval(height);
    page.hover("#chart-refugees-in-turkey [data-marks=turkey-refugees-43500] rect");
    settle(&page);
    let said = page.text(receipt);
    assert!(said.contains("43,500") && said.contains("said a Turkish official"), "{said}");
    assert_eq!(page.eval::<f64>(height), before, "nothing moves");
    page.hover(receipt);
    settle(&page);
    assert_eq!(page.text(receipt), said, "a reader may point at the receipt itself");
    page.hover("h1");
    settle(&page);
    assert_eq!((page.text(receipt).trim(), page.count(".chart__receipt")), ("", 0));
    page.click("#chart-refugees-in-turkey [data-marks=turkey-refugees-43500] rect");
    page.wait_for("location.hash === '#source-turkey-refugees-43500'", "a click leads to the receipt");
}

/// The plans of the first report's charts, as the page was drawn from them.
fn plans() -> Vec<ChartPlan> {
    let seed = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds/aleppo-2012-07-30.json");
    let source = read(&seed).unwrap_or_else(|_| panic!("{} is readable", seed.display()));
    let report = model::build(&check(&source, None).clean.expect("a clean seed")).expect("it builds");
    let words = Words::new("en").expect("English");
    Composer::new(&report, &words).charts("").charts.into_iter().map(|chart| chart.plan).collect()
}
