//! Drawings, their tables, and that the browser draws what was rendered.

use humanitarian_figures::draw::{self, ChartPlan};
use serde_json::Value;

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
            (format!("{chart} .whole"), format!("{chart} table"), format!("{chart} summary"));
        let numbers: Vec<String> = page.eval(&format!(
            "[...document.querySelectorAll({})].map(a => a.innerText.trim())",
            quote(&format!("{drawing} .big"))
        ));
        assert!(numbers.len() > 1 && page.is_visible(&drawing) && !page.is_visible(&table), "{numbers:?}");
        page.click(&summary);
        settle(&page);
        assert!(!page.is_visible(&drawing) && page.is_visible(&table));
        let rows: Vec<String> = page.eval(&format!(
            "[...document.querySelectorAll({})].map(th => th.innerText.trim())",
            quote(&format!("{table} tbody th"))
        ));
        assert_eq!(rows, numbers, "the table holds what is drawn");
        page.click(&summary);
        settle(&page);
        assert!(page.is_visible(&drawing) && !page.is_visible(&table));
    }
    page.assert_console_clean();
}

/// A reader who filters sees the same drawing as one who never does, and as the file of the chart.
#[test]
fn the_browser_draws_what_was_rendered() {
    for site in sites() {
        let page = site.open("", PageOptions::default());
        let plans: Vec<Value> = page.eval(
            "JSON.parse(document.querySelector('#page-data').textContent).charts.charts.map(chart => chart.plan)",
        );
        assert!(!plans.is_empty());
        for plan in plans {
            let drawn: String = page.eval(&format!(
                "import(new URL(document.querySelector('#app').dataset.script, document.baseURI)).then(app => app.draw({}, ''))",
                quote(&plan.to_string())
            ));
            let plan: ChartPlan = serde_json::from_value(plan).expect("the page carries plans");
            let native = draw::svg(&plan, &|_| true);
            assert_eq!(drawn, native, "{}: {}", site.name, plan.id);
            let parsed = "Object.assign(document.createElement('div'), { innerHTML: SVG }).innerHTML";
            assert_eq!(
                page.eval::<String>(&format!("document.querySelector('#{} .whole__marks').innerHTML", plan.id)),
                page.eval::<String>(&parsed.replace("SVG", &quote(&native))),
            );
        }
    }
}
