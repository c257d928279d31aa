//! Light, dark, or as the system says.

use crate::sites::{release, settle, until_alive};
use crate::support::{Document as _, Page, PageOptions};

/// The page's background, which says which theme is in force.
fn background(page: &Page) -> String {
    page.eval("getComputedStyle(document.documentElement).backgroundColor")
}

fn is_dark(page: &Page) -> bool {
    let red: u32 = page.eval("+getComputedStyle(document.documentElement).backgroundColor.match(/\\d+/)[0]");
    red < 128
}

fn stored(page: &Page) -> Option<String> {
    page.eval("localStorage.getItem('theme')")
}

fn press(page: &Page) -> String {
    page.click("#theme button");
    settle(page);
    page.text("#theme button")
}

#[test]
fn the_button_names_the_theme_and_the_choice_outlasts_a_reload() {
    let page = release().open("", PageOptions::default());
    assert_eq!(page.text("#theme button"), "Theme: automatic");
    assert!(!is_dark(&page));
    assert_eq!(press(&page), "Theme: light");
    assert!(!is_dark(&page));
    assert_eq!(press(&page), "Theme: dark");
    assert!(is_dark(&page));
    page.reload();
    assert!(is_dark(&page), "before WebAssembly is there, too");
    until_alive(&page);
    assert_eq!(page.text("#theme button"), "Theme: dark");
    assert_eq!(press(&page), "Theme: automatic");
    assert!(!is_dark(&page));
    assert_eq!(stored(&page), None);
    page.assert_console_clean();
}

#[test]
fn the_address_wins_over_what_is_stored_and_is_not_stored() {
    let page = release().open("", PageOptions::default());
    assert_eq!(press(&page), "Theme: light");
    let light = stored(&page);
    assert!(light.is_some());
    page.goto(&release().url("?theme=dark"));
    until_alive(&page);
    assert!(is_dark(&page));
    assert_eq!(page.text("#theme button"), "Theme: dark");
    assert_eq!(stored(&page), light);
    assert_eq!(press(&page), "Theme: automatic", "the button goes on from what is shown");
    assert_eq!(page.eval::<String>("location.search"), "", "or the next reload would undo the choice");
}

#[test]
fn without_a_choice_the_page_is_as_dark_as_the_system() {
    let light = release().open("", PageOptions::default());
    let dark = release().open("", PageOptions { dark: true, ..PageOptions::default() });
    assert!(is_dark(&dark) && !is_dark(&light));
    assert_eq!(press(&dark), "Theme: light");
    assert_eq!(background(&dark), background(&light), "a chosen theme is that of a system that has it");
}
