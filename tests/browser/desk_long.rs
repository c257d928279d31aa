//! A long report at the desk: its figures are many and much alike, and none of them asks for the mouse.

use serde_json::Value;

use crate::desk::{alive, assert_passes, done, exported, fill, tab_to};
use crate::private::assert_unharmed;
use crate::sites::settle;
use crate::support::Document as _;

const FIGURES: usize = 40;

/// A paragraph a village.
fn text() -> String {
    (1..=FIGURES)
        .map(|n| {
            format!(
                "From the village that the map of the district calls Upper and Lower Example {} came word of {} people \
                 killed, and of roads that nobody could use any more since the water had not gone down.\n",
                letters(n),
                n + 100
            )
        })
        .collect()
}

/// A name without digits: no quantity but the one that is meant.
fn letters(n: usize) -> String {
    let letter = |n: usize| char::from(b'a' + u8::try_from(n % 26).unwrap_or_default());
    format!("{}{}", letter(n / 26), letter(n))
}

#[test]
fn forty_figures_are_taken_without_the_mouse_in_few_keys() {
    let page = alive();
    page.eval::<()>(
        "window.keys = 0; \
         addEventListener('keydown', event => window.keys += event.key.length > 1 || event.ctrlKey ? 1 : 0, true); undefined",
    );
    tab_to(&page, "#paste");
    page.type_text(&text());
    tab_to(&page, "#publisher");
    page.type_text("The Example");
    tab_to(&page, "#begin");
    done(&page, "Enter");
    for n in 1..=FIGURES {
        page.press("Enter");
        page.wait_for("document.activeElement.closest('#form')", "the form is gone to");
        fill(&page, "#form", "label", &format!("people killed in Example {}", letters(n)));
        fill(&page, "#form", "measure", "people killed");
        if n == 1 {
            for (name, value) in [
                ("kind", "flow"),
                ("unit", "people"),
                ("topic", "Killed"),
                ("population", "people"),
                ("claimant", "the mayor of the district"),
                ("category", "government"),
                ("named", "no"),
                ("standing", "One official, not checked"),
                ("support", "one-source"),
            ] {
                fill(&page, "#form", name, value);
            }
        }
        fill(&page, "#form", "place", &format!("Example {}", letters(n)));
        fill(&page, "#form", "level", "district");
        if n == 1 {
            for (name, value) in [
                ("when", "during"),
                ("from", "2024-03-05"),
                ("until", "2024-03-05"),
                ("dated", "inferred"),
                ("period", "5 March 2024"),
                ("card", "no"),
            ] {
                fill(&page, "#form", name, value);
            }
        } else {
            page.press("Control+b");
            settle(&page);
        }
        done(&page, "Control+Enter");
    }
    let keys = page.eval::<usize>("keys");
    assert!(keys < 30 * FIGURES, "{keys} keys besides letters");
    for (name, value) in [
        ("title", "Example, 5 March 2024"),
        ("id", "example-2024-03-05"),
        ("language", "en"),
        ("day", "2024-03-05"),
        ("known", "stated"),
    ] {
        fill(&page, "#report", name, value);
    }
    done(&page, "Control+Enter");
    assert!(page.text("#told").starts_with("Waiting: 0. Taken: 40."), "{}", page.text("#told"));
    assert!(page.text("#findings").contains("find nothing"), "{}", page.text("#findings"));
    tab_to(&page, "#export");
    page.press("Enter");
    settle(&page);
    let file = exported(&page);
    let read: Value = serde_json::from_str(&file).expect("a report file");
    let figures = read["figures"].as_array().expect("figures");
    let values: Vec<u64> = figures.iter().filter_map(|figure| figure["amount"]["value"].as_u64()).collect();
    assert_eq!(values, (101..=140).collect::<Vec<u64>>());
    assert!(figures.iter().all(|figure| figure["claimant"] == figures[0]["claimant"]), "the same as the one before");
    assert_passes("example-2024-03-05", &file, &text());
    assert_unharmed(&page);
}
