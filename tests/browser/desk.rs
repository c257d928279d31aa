//! A report file written in the browser: by keyboard alone, kept at every step, and given out as `check` accepts it.

use humanitarian_figures::check::{ReportText, check_registers, check_with, render};
use humanitarian_figures::draft::Source;

use crate::private::{assert_unharmed, watched};
use crate::sites::{release, settle, until_alive};
use crate::support::document::quote;
use crate::support::{Document as _, Page, PageOptions, axe};

pub const TEXT: &str = "PORT EXAMPLE (The Example) - The mayor said about 50 people had fled the harbour on Tuesday, most of them on foot \
    and with little more than what they could carry along the coast road to the next town.\n\
    A monitor abroad said 20 people were killed in all of Exampleland on Tuesday, and gave no more than that number when it was \
    asked for the names and the places of those who had died there. It had heard of 7 wounded as well, it said, and was still \
    asking around.\n\
    The road is 30 km long and winds along the coast between the harbour and the hills, past fields that nobody has worked since \
    the winter and past houses that stand empty.\n";

/// What the page gives out, as text, whenever it gives out something.
pub const EXPORTED: &str = "(make => { URL.createObjectURL = blob => { window.exported = blob.text(); return make.call(URL, blob); }; })\
    (URL.createObjectURL);";

pub fn alive() -> Page {
    let page = watched(PageOptions::default());
    page.add_init_script(EXPORTED);
    page.goto(&release().url("desk/"));
    until_alive(&page);
    page
}

/// Goes on with the keyboard until something has the focus.
#[track_caller]
pub fn tab_to(page: &Page, selector: &str) {
    let has_it = format!("document.activeElement.matches({})", quote(selector));
    for _ in 0..150 {
        if page.eval::<bool>(&has_it) {
            return;
        }
        page.press("Tab");
    }
    panic!("the keyboard does not reach {selector}");
}

/// Fills in a field of a form by keyboard.
#[track_caller]
pub fn fill(page: &Page, form: &str, name: &str, value: &str) {
    tab_to(page, &format!("{form} [name=\"{name}\"]"));
    if page.eval::<bool>("document.activeElement.localName === 'select'") {
        let mut passed = Vec::new();
        for _ in 0..20 {
            passed.push(page.eval::<String>("document.activeElement.value"));
            if passed.last().is_some_and(|last| last == value) {
                return;
            }
            page.press("ArrowDown");
        }
        panic!("{name} cannot be {value}: it goes through {passed:?}");
    }
    // What stands in a field is chosen by going there, and typed over.
    page.type_text(value);
}

/// Waits until a step is kept and shown.
#[track_caller]
pub fn kept(page: &Page) {
    page.wait_for(
        "document.querySelector('#status').textContent.startsWith('Kept in this browser')",
        "the step is kept",
    );
    settle(page);
}

/// Waits until a draft on the disk holds these words. Of what is only typed nothing is told, so the disk is asked.
#[track_caller]
pub fn on_the_disk(page: &Page, words: &str) {
    let drafts = "new Promise((read, failed) => { \
                  const asked = indexedDB.open('figures-desk'); \
                  asked.onerror = failed; \
                  asked.onsuccess = () => { \
                  const all = asked.result.transaction('drafts').objectStore('drafts').getAll(); \
                  all.onerror = failed; \
                  all.onsuccess = () => { asked.result.close(); read(all.result); }; }; })";
    page.wait_for(
        &format!("{drafts}.then(all => all.some(draft => draft.includes({})))", quote(words)),
        "it is on the disk",
    );
}

/// Presses a key that does something, and waits until it is done.
#[track_caller]
pub fn done(page: &Page, key: &str) {
    page.eval::<()>("document.querySelector('#status').textContent = ''; undefined");
    page.press(key);
    kept(page);
}

#[track_caller]
pub fn begin(page: &Page) {
    tab_to(page, "#paste");
    page.type_text(TEXT);
    tab_to(page, "#publisher");
    page.type_text("The Example");
    tab_to(page, "#begin");
    done(page, "Enter");
}

/// Begins, and takes the first proposal as a figure, all of it by keyboard.
#[track_caller]
pub fn take_the_first(page: &Page) {
    take_the_first_with(page, |page| page.press("Control+Enter"));
}

#[track_caller]
pub fn take_the_first_with(page: &Page, press: impl FnOnce(&Page)) {
    begin(page);
    done(page, "Enter");
    for (name, value) in FLED {
        fill(page, "#form", name, value);
    }
    page.eval::<()>("document.querySelector('#status').textContent = ''; undefined");
    press(page);
    kept(page);
}

/// The words in the form.
pub fn open(page: &Page) -> String {
    page.text("#form h2")
}

pub fn exported(page: &Page) -> String {
    page.eval("exported")
}

/// Holds a file that was given out against all checks, beside the site's registers, which have some of what it names.
#[track_caller]
pub fn assert_passes(id: &str, file: &str, text: &str) {
    let shared = std::fs::read_to_string("seeds/registers.json").expect("the registers");
    let shared = Source { name: "registers.json".into(), text: shared };
    let registers = check_registers(&shared).registers.expect("read");
    let source = Source { name: format!("{id}.json"), text: file.to_owned() };
    let text = ReportText::new(text);
    let checked = check_with(&source, Some(&registers), Some(&text));
    assert!(checked.clean.is_some(), "{}\n{file}", render::human(&source, &checked.findings, false));
}

pub const FLED: [(&str, &str); 20] = [
    ("label", "people fled the harbour"),
    ("measure", "people who fled"),
    ("kind", "flow"),
    ("unit", "people"),
    ("topic", "Displaced"),
    ("population", "people"),
    ("claimant", "the mayor of Port Example"),
    ("category", "government"),
    ("named", "no"),
    ("standing", "One official, not checked"),
    ("support", "one-source"),
    ("place", "the harbour"),
    ("level", "district"),
    ("when", "during"),
    ("from", "2024-03-05"),
    ("until", "2024-03-05"),
    ("dated", "inferred"),
    ("period", "Tuesday 5 March 2024"),
    ("caveat", "Where they went is not stated."),
    ("card", "yes"),
];

const KILLED: [(&str, &str); 13] = [
    ("label", "people killed in Exampleland"),
    ("measure", "people killed"),
    ("kind", "flow"),
    ("unit", "people"),
    ("topic", "Killed"),
    ("claimant", "a monitor abroad"),
    ("category", "monitor"),
    ("named", "no"),
    ("standing", "One monitor, not checked"),
    ("place", "Exampleland"),
    ("level", "country"),
    ("caveat", "How the number was reached is not stated."),
    ("card", "yes"),
];

#[test]
fn a_report_is_written_by_keyboard_alone_and_what_is_given_out_passes_the_check() {
    let page = alive();
    begin(&page);
    assert_eq!(open(&page), "about 50 people");
    assert!(page.count("#text mark") >= 4);
    done(&page, "Enter");
    for (name, value) in FLED {
        fill(&page, "#form", name, value);
    }
    // Before it is taken the card stands there as it will be published.
    page.wait_for("document.querySelector('#pages .card')", "the card");
    assert!(page.text("#pages .card").contains("said the mayor of Port Example"));
    done(&page, "Control+Enter");
    assert_eq!(open(&page), "Tuesday", "the next one");
    done(&page, "x");
    assert!(open(&page).starts_with("20 people"), "{}", open(&page));
    // What is the same is filled in from the last one, where nothing stands yet.
    done(&page, "Enter");
    for (name, value) in KILLED {
        fill(&page, "#form", name, value);
    }
    page.press("Control+b");
    settle(&page);
    assert_eq!(page.eval::<String>("document.querySelector('#form [name=support]').value"), "one-source");
    assert_eq!(page.eval::<String>("document.querySelector('#form [name=category]').value"), "monitor");
    done(&page, "Control+Enter");
    assert!(open(&page).starts_with('7'), "{}", open(&page));
    // From the text: set aside, take back, set aside again; the road is context.
    done(&page, "x");
    assert_eq!(page.count("#text .is-aside"), 2, "{}", page.text("#text"));
    done(&page, "u");
    assert_eq!(page.count("#text .is-aside"), 1);
    while !open(&page).starts_with('7') {
        done(&page, "k");
    }
    done(&page, "x");
    assert!(open(&page).starts_with("30 km"), "{}", open(&page));
    done(&page, "Enter");
    fill(&page, "#form", "amount", "30 km");
    fill(&page, "#form", "label", "is the length of the coast road");
    fill(&page, "#form", "claimant", "a monitor abroad");
    page.press("Escape");
    done(&page, "c");
    for (name, value) in [
        ("title", "Port Example, 5 March 2024"),
        ("id", "port-example-2024-03-05"),
        ("language", "en"),
        ("day", "2024-03-05"),
        ("known", "stated"),
    ] {
        fill(&page, "#report", name, value);
    }
    done(&page, "Control+Enter");
    assert!(page.text("#told").starts_with("Waiting: 0. Taken: 2. Context: 1."), "{}", page.text("#told"));
    assert!(page.text("#findings").contains("find nothing"), "{}", page.text("#findings"));
    assert_eq!(page.count("#pages .card"), 2);
    // A note on the source, from the keys of the text.
    page.focus("#text");
    page.press("n");
    page.press("End");
    tab_to(&page, "#begin-entry");
    page.press("Enter");
    page.wait_for("document.querySelector('#form [name=text]')", "the form of a note");
    settle(&page);
    fill(&page, "#form", "title", "The harbour");
    fill(&page, "#form", "text", "Which harbour is meant is not stated.");
    done(&page, "Control+Enter");
    assert!(page.text("#entries").contains("The harbour"), "{}", page.text("#entries"));
    axe::assert_no_violations(&page);
    page.eval::<()>("scrollTo(0, 0); document.querySelector('#status').focus(); undefined");
    tab_to(&page, "#export");
    page.press("Enter");
    settle(&page);
    let file = exported(&page);
    assert!(file.contains("\"measure\": \"killed\"") && !file.contains("{ \"id\": \"killed\""), "{file}");
    assert_passes("port-example-2024-03-05", &file, TEXT);
    assert!(!file.contains("most of them on foot"), "the report's text is not given out");
    let strangers: Vec<String> = page
        .requests()
        .into_iter()
        .filter(|asked| !asked.starts_with(&release().url("")) && !asked.starts_with("blob:"))
        .collect();
    assert!(strangers.is_empty(), "{strangers:?}");
    assert_unharmed(&page);
}

#[test]
fn a_tab_that_is_gone_loses_nothing_that_was_kept_and_a_file_is_imported_as_it_was_given_out() {
    let page = alive();
    take_the_first(&page);
    let told = page.text("#told");
    page.click("#export");
    settle(&page);
    let file = exported(&page);
    // What was typed and not taken yet.
    fill(&page, "#form", "label", "people killed in Exampleland");
    on_the_disk(&page, "people killed in Exampleland");
    page.goto("about:blank");
    page.goto(&release().url("desk/"));
    until_alive(&page);
    assert_eq!(page.count("#drafts li"), 1);
    page.click("#drafts button");
    kept(&page);
    assert_eq!(page.text("#told"), told);
    assert!(page.text("#text").contains("most of them on foot"), "with its text");
    let label: String = page.eval("document.querySelector('#form [name=label]').value");
    assert_eq!(label, "people killed in Exampleland", "and with what was typed last");
    done_by_click(&page, "#undo");
    assert_ne!(page.text("#told"), told, "and with what can be undone");
    page.click("#close");
    page.wait_for("document.querySelector('#drafts li')", "the drafts");
    // The same again from the file alone.
    page.eval::<()>(&format!("document.querySelector('#paste').value = {}; undefined", quote(&file)));
    done_by_click(&page, "#begin");
    assert_eq!(page.text("#told"), told);
    page.click("#export");
    settle(&page);
    assert_eq!(exported(&page), file, "byte for byte");
    page.click("#close");
    page.wait_for("document.querySelectorAll('#drafts li').length === 2", "both drafts");
    page.click("#drafts li:first-child button:last-child");
    page.wait_for("document.querySelectorAll('#drafts li').length === 1", "one is forgotten");
    assert_unharmed(&page);
}

#[track_caller]
pub fn done_by_click(page: &Page, selector: &str) {
    page.eval::<()>("document.querySelector('#status').textContent = ''; undefined");
    page.click(selector);
    kept(page);
}

#[test]
fn where_the_browser_keeps_nothing_the_page_says_so_and_gives_the_file_out() {
    let page = watched(PageOptions::default());
    page.add_init_script(EXPORTED);
    page.add_init_script(
        "IDBFactory.prototype.open = () => { throw new DOMException('full', 'QuotaExceededError'); };",
    );
    page.goto(&release().url("desk/"));
    until_alive(&page);
    page.eval::<()>(&format!("document.querySelector('#paste').value = {}; undefined", quote(TEXT)));
    page.click("#begin");
    page.wait_for("document.querySelector('#text mark')", "the text is lit");
    settle(&page);
    assert!(page.text("#status").contains("does not keep the draft"), "{}", page.text("#status"));
    page.click("#export");
    settle(&page);
    assert!(exported(&page).contains("\"proposed\""));
}

#[test]
fn what_cannot_be_read_is_told_and_the_page_stays_usable() {
    let page = alive();
    page.click("#begin");
    assert!(page.text("#status").contains("no text yet"));
    page.eval::<()>("document.querySelector('#paste').value = '{ \"<img src=x onerror=pwned=1>\": '; undefined");
    page.click("#begin");
    page.wait_for("document.querySelector('#refused li')", "the fault");
    assert!(page.text("#refused").contains("malformed-json"));
    page.eval::<()>(&format!("document.querySelector('#paste').value = {}; undefined", quote(TEXT)));
    page.click("#begin");
    kept(&page);
    assert_unharmed(&page);
}
