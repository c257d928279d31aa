//! What a listener hears: names, roles, values and order in the accessibility tree.

use crate::every_page::{open, pages};
use crate::sites::settle;
use crate::support::accessibility::AxNode;
use crate::support::{Document as _, PageOptions};
use crate::view::control;

/// The nodes inside the first one of this role, that one first.
#[track_caller]
fn inside<'t>(tree: &'t [AxNode], role: &str) -> &'t [AxNode] {
    let at = tree.iter().position(|node| node.role == role);
    let at = at.unwrap_or_else(|| panic!("no {role} in\n{}", listed(tree)));
    let depth = tree[at].depth;
    let length = tree[at + 1..].iter().position(|node| node.depth <= depth).map_or(tree.len() - at, |more| more + 1);
    &tree[at..at + length]
}

fn listed(tree: &[AxNode]) -> String {
    tree.iter().filter(|node| node.role != "InlineTextBox").map(|node| format!("{node}\n")).collect()
}

/// All that is read out, in order.
fn heard(tree: &[AxNode]) -> String {
    let texts = tree.iter().filter(|node| node.role == "StaticText").map(|node| node.name.trim());
    texts.filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" ")
}

#[track_caller]
fn in_order(heard: &str, pieces: &[&str]) {
    let mut rest = heard;
    for piece in pieces {
        let Some(at) = rest.find(piece) else { panic!("{piece:?} is not heard where it belongs: {heard}") };
        rest = &rest[at + piece.len()..];
    }
}

#[test]
fn a_card_is_heard_as_number_claimant_standing_and_limit() {
    let page = open("", PageOptions::default());
    let tree = page.accessibility_tree();
    let at = tree.iter().position(|node| node.role == "heading" && node.name.contains("43,500"));
    let card = &tree[at.unwrap_or_else(|| panic!("{}", listed(&tree)))..];
    assert_eq!(card[0].properties["level"], 3);
    in_order(&card[0].name, &["about 43,500", "refugees", "Turkey", "said a Turkish official"]);
    in_order(
        &heard(card),
        &["about", "43,500", "said a Turkish official", "One unnamed source, not checked", "In the report"],
    );
}

#[test]
fn a_row_is_heard_with_the_names_of_its_columns() {
    let page = open("", PageOptions::default());
    page.select(&control("sort"), "speaker");
    settle(&page);
    let tree = page.accessibility_tree();
    assert!(tree.iter().any(|node| node.role == "columnheader" && node.name == "Said by"), "{}", listed(&tree));
    assert_eq!(page.attribute("#table th[data-sort=speaker]", "aria-sort").as_deref(), Some("ascending"));
    assert_eq!(page.count("#table th[aria-sort]"), 1);
    let at = tree.iter().position(|node| node.role == "rowheader" && node.name.contains("43,500"));
    let row = &tree[at.unwrap_or_else(|| panic!("{}", listed(&tree)))..];
    in_order(&row[0].name, &["about 43,500"]);
    in_order(&heard(row), &["43,500", "Turkish official", "One unnamed source, not checked", "paragraph"]);
}

/// On every type of page that has one, a chart is a group with its claim as name; it is read by arrows, and told.
#[test]
fn a_chart_is_heard_part_by_part_on_every_type_of_page() {
    for name in ["front page", "dashboard", "dashboard in one file", "chart", "question"] {
        let page = open(&pages()[name], PageOptions::default());
        let charts = page.count(".chart__body");
        assert!(charts > 0, "{name}");
        assert_eq!(page.count(".chart__body[tabindex='0'] > [role=status]"), charts, "{name}");
        let tree = page.accessibility_tree();
        let groups: Vec<&AxNode> = tree
            .iter()
            .filter(|node| node.role == "group" && node.properties.get("focusable").is_some_and(|value| value == true))
            .collect();
        assert_eq!(groups.len(), charts, "{name}: {}", listed(&tree));
        assert!(groups.iter().all(|group| !group.name.is_empty()), "{name}: {groups:?}");
        page.focus(".chart__body");
        page.press("ArrowRight");
        let told = page.text(".chart__body > [role=status]");
        assert!(told.contains(" said "), "{name}: {told}");
        page.press("Escape");
        assert_eq!(page.text(".chart__body > [role=status]"), "", "{name}");
        assert_eq!(page.count(".lit-up"), 0, "{name}: nothing stays lit");
    }
}

#[test]
fn what_a_filter_changed_is_told() {
    let page = open("", PageOptions::default());
    page.select(&control("topic"), "killed");
    settle(&page);
    let tree = page.accessibility_tree();
    let told = tree.iter().any(|node| node.role == "status" && node.properties.contains_key("live"));
    assert!(told, "{}", listed(&tree));
    let (shown, rows): (String, usize) = page.eval(
        "[document.querySelector('#showing').textContent, [...document.querySelectorAll('.records tbody tr')].filter(r => r.id.startsWith('row-') && !r.hidden).length]",
    );
    assert!(shown.contains(&rows.to_string()), "{shown}: {rows}");
    let named = tree.iter().filter(|node| node.role == "combobox" && !node.name.is_empty()).count();
    assert_eq!(named, 4, "every list of the filter has a name: {}", listed(&tree));
}

#[test]
fn a_dialog_has_a_name_keeps_the_focus_and_gives_it_back() {
    for name in ["front page", "figure", "chart", "question"] {
        let page = open(&pages()[name], PageOptions::default());
        page.focus("a[href='#embed']");
        page.press("Enter");
        page.wait_for("document.querySelector('#embed').open", "the dialog is open");
        let tree = page.accessibility_tree();
        let dialog = inside(&tree, "dialog");
        assert!(!dialog[0].name.is_empty(), "{name}: {}", listed(dialog));
        assert_eq!(dialog[0].properties.get("modal").and_then(serde_json::Value::as_bool), Some(true), "{name}");
        for _ in 0..40 {
            page.press("Tab");
            let within: bool = page.eval(
                "document.activeElement === document.body || document.querySelector('#embed').contains(document.activeElement)",
            );
            assert!(within, "{name}: the focus left the dialog");
        }
        // Wherever it came to, the preview's own document included, the way out is there.
        page.focus("#embed [data-close]");
        page.press("Enter");
        settle(&page);
        assert!(!page.eval::<bool>("document.querySelector('#embed').open"), "{name}");
        assert_eq!(page.eval::<String>("document.activeElement.getAttribute('href')"), "#embed", "{name}");
    }
}

#[test]
fn what_is_only_seen_is_not_heard() {
    for (name, path) in pages() {
        let page = open(&path, PageOptions::default());
        let tree = page.accessibility_tree();
        let nameless: Vec<String> = tree
            .iter()
            .filter(|node| {
                ["link", "button", "textbox", "searchbox", "combobox", "radio", "checkbox", "image", "heading"]
                    .contains(&node.role.as_str())
            })
            .filter(|node| node.name.trim().is_empty())
            .map(ToString::to_string)
            .collect();
        assert!(nameless.is_empty(), "{name}: {nameless:?}\n{}", listed(&tree));
    }
}
