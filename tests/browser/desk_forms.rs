//! The desk does all that a report file holds: charts, disputes, relations, corrections, and figures out of a table.

use std::sync::LazyLock;

use humanitarian_figures::check::check;
use humanitarian_figures::draft::Source;

use crate::desk::{alive, done, done_by_click, exported, fill, kept, on_the_disk, tab_to};
use crate::private::assert_unharmed;
use crate::sites::settle;
use crate::support::document::quote;
use crate::support::{Document as _, Page, axe};

/// A report file that was published, and has nothing under an id of the site's registers.
static FILE: LazyLock<String> = LazyLock::new(|| {
    let file = include_str!("../../src/check/base.json");
    ["killed", "people"].into_iter().fold(file.to_owned(), |file, id| {
        let said = ["id", "measure", "population", "topic"];
        said.into_iter().fold(file, |file, field| {
            file.replace(&format!("\"{field}\": \"{id}\""), &format!("\"{field}\": \"{id}-here\""))
        })
    })
});

/// That file, brought back.
fn brought() -> Page {
    let page = alive();
    page.eval::<()>(&format!("document.querySelector('#paste').value = {}; undefined", quote(&FILE)));
    done_by_click(&page, "#begin");
    page
}

/// Begins an entry of that kind by keyboard.
#[track_caller]
fn begin_entry(page: &Page, kind: &str) {
    page.focus("#text");
    page.press("n");
    for _ in 0..10 {
        if page.eval::<String>("document.activeElement.value") == kind {
            break;
        }
        page.press("ArrowDown");
    }
    tab_to(page, "#begin-entry");
    page.press("Enter");
    page.wait_for("document.querySelector('#form [name=id]')", "the form of a new entry");
    settle(page);
}

/// Ticks one of several by keyboard.
#[track_caller]
fn tick(page: &Page, name: &str, id: &str) {
    tab_to(page, &format!("#form [type=checkbox][name=\"{name}\"][value=\"{id}\"]"));
    page.press("Space");
}

fn given_out(page: &Page) -> String {
    page.click("#export");
    settle(page);
    exported(page)
}

#[test]
fn a_chart_and_a_dispute_are_made_by_keyboard_with_the_checks_and_the_chart_beside() {
    let page = brought();
    begin_entry(&page, "charts/+parts-of-whole");
    fill(&page, "#form", "id", "once-more");
    fill(&page, "#form", "takeaway", "20 killed on Tuesday, 12 of them civilians, said one monitor");
    fill(&page, "#form", "whole", "killed-20");
    page.wait_for("document.querySelector('#findings').textContent.includes('parts')", "what it lacks is told");
    tick(&page, "parts", "civilians-killed-12");
    fill(&page, "#form", "rest", "killed-rest-8");
    page.wait_for("document.querySelector('#pages').innerHTML.includes('once-more')", "the chart beside");
    done(&page, "Control+Enter");
    assert_eq!(page.count("#entries [data-open=\"charts/once-more\"][aria-current]"), 1);
    assert!(
        page.eval::<bool>("document.querySelector('#form [type=checkbox][value=\"civilians-killed-12\"]').checked")
    );
    axe::assert_no_violations(&page);
    begin_entry(&page, "disputes/+");
    fill(&page, "#form", "question", "How many fled?");
    done(&page, "Control+Enter");
    assert!(page.text("#findings").contains("summary"), "{}", page.text("#findings"));
    axe::assert_no_violations(&page);
    // Taken out again, the file is clean.
    page.eval::<()>("document.querySelector('#status').textContent = ''; undefined");
    tab_to(&page, "#form [data-act=aside]");
    page.press("Enter");
    kept(&page);
    let file = given_out(&page);
    let source = Source { name: "base.json".into(), text: file.clone() };
    assert!(check(&source, None).clean.is_some() && file.contains("\"once-more\""), "{file}");
    assert_unharmed(&page);
}

#[test]
fn a_published_figure_is_corrected_and_related_and_the_file_comes_back_without_loss() {
    let page = brought();
    page.click("#text [data-open=killed-20]");
    page.wait_for("document.querySelector('#form [data-act=correct]')", "its form");
    tab_to(&page, "#form [data-act=correct]");
    page.press("Enter");
    page.wait_for("document.querySelector('#form [name=because]')", "the form of a correction");
    settle(&page);
    let today: String = page.eval("new Date().toISOString().slice(0, 10)");
    assert_eq!(page.eval::<String>("document.querySelector('#form [name=on]').value"), today);
    // Nothing is written before it says why.
    fill(&page, "#form", "to", "21");
    page.press("Control+Enter");
    page.wait_for("document.querySelector('#status').textContent.startsWith('Fill in')", "what it lacks");
    fill(&page, "#form", "because", "the publisher corrected its report");
    done(&page, "Control+Enter");
    let file = given_out(&page);
    let value: serde_json::Value = serde_json::from_str(&file).expect("JSON");
    let figures = value["figures"].as_array().expect("figures");
    let figure = figures.iter().find(|figure| figure["id"] == "killed-20").expect("the figure");
    let before: serde_json::Value = serde_json::from_str(&FILE).expect("JSON");
    let next = before["revision"].as_u64().expect("a revision") + 1;
    assert_eq!((&figure["amount"]["value"], &value["revision"]), (&21.into(), &next.into()));
    assert_eq!(figure["corrections"][0]["was"]["value"], 20);
    assert_eq!(figure["corrections"][0]["on"], today);
    tab_to(&page, "#form [data-act=more]");
    page.press("Enter");
    page.wait_for("document.querySelector('#form [name=\"relations.0.is\"]')", "the form of relations");
    settle(&page);
    fill(&page, "#form", "relations.0.is", "may-overlap");
    fill(&page, "#form", "relations.0.figure", "fled-50");
    done(&page, "Control+Enter");
    assert_eq!(page.count("#form [name=\"relations.1.is\"]"), 1, "there is room for one more");
    axe::assert_no_violations(&page);
    assert!(given_out(&page).contains("\"may-overlap\""));
    for _ in 0..2 {
        done_by_click(&page, "#undo");
    }
    assert_eq!(given_out(&page), *FILE, "undone to the last byte");
    assert_unharmed(&page);
}

const CSV: &str = "Place,Day,Killed,Remark\nPort Karsen,2024-03-05,4,seen by two\nHillfort,2024-03-06,many,\n";

#[test]
fn the_columns_of_a_table_are_told_by_keyboard_and_its_rows_become_figures() {
    let page = alive();
    page.eval::<()>(&format!(
        "(data => {{ data.items.add(new File([{}], 'week 9.csv')); document.querySelector('.drop').dispatchEvent(new \
         DragEvent('drop', {{ dataTransfer: data, bubbles: true, cancelable: true }})); }})(new DataTransfer())",
        quote(CSV)
    ));
    kept(&page);
    assert!(page.text("#rows").contains("Port Karsen"), "{}", page.text("#rows"));
    axe::assert_no_violations(&page);
    for (at, is) in ["place", "as-of", "number", "ignore"].into_iter().enumerate() {
        fill(&page, "#columns", &format!("columns.{at}.use"), is);
        settle(&page);
    }
    page.wait_for("document.querySelector('#columns [name=\"columns.2.claimant\"]')", "more of a number");
    fill(&page, "#columns", "columns.2.claimant", "health-ministry");
    page.wait_for("document.querySelector('#problems').textContent.includes('C3')", "the cell that is no number");
    assert!(page.text("#problems").contains("many"), "{}", page.text("#problems"));
    assert!(page.text("#table-told").starts_with("Figures: 1."), "{}", page.text("#table-told"));
    // The mapping is the file that the command takes.
    page.click("#columns [data-act=save-mapping]");
    settle(&page);
    let mapping: serde_json::Value = serde_json::from_str(&exported(&page)).expect("JSON");
    assert_eq!(mapping["columns"][2]["claimant"], "health-ministry");
    // What was told so far is kept, once the form rests.
    on_the_disk(&page, "health-ministry");
    page.reload();
    crate::sites::until_alive(&page);
    page.click("#drafts button");
    kept(&page);
    assert_eq!(
        page.eval::<String>("document.querySelector('#columns [name=\"columns.2.claimant\"]').value"),
        "health-ministry"
    );
    page.focus("#columns .field");
    done(&page, "Control+Enter");
    assert!(page.text("#told").starts_with("Waiting: 1."), "{}", page.text("#told"));
    assert!(page.text("#text").contains("Place: Port Karsen | Day: 2024-03-05"), "{}", page.text("#text"));
    assert_eq!(page.eval::<String>("document.querySelector('#form [name=amount]').value"), "4");
    assert!(given_out(&page).contains("\"row-2-c\""));
    assert_unharmed(&page);
}
