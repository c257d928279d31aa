//! What the desk reads of a web page, and that nothing which was confirmed is lost: not to a tab that is killed, not to a full disk.

use serde_json::json;

use crate::desk::{EXPORTED, alive, done, done_by_click, exported, kept, open, take_the_first, take_the_first_with};
use crate::private::watched;
use crate::sites::{release, settle, until_alive};
use crate::support::document::quote;
use crate::support::{Document as _, Page, PageOptions};

const SOURCE: &str = "<!doctype html><html><head><title>9 boats</title><style>p { top: 70px }</style></head><body>\
    <nav><a href=/>1,200 other stories</a></nav><h1>Flight from the harbour</h1>\
    <p>The mayor said <b>about 50</b>\n people had fled the harbour &amp; the old town on Tuesday.<script>pwned = 1</script></p>\
    <p>A monitor counted 20&nbsp;dead.<img src=x onerror='pwned = 1'></p></body></html>";

/// The lines of the text as it is lit, without what only those hear who do not see it.
fn lit(page: &Page) -> Vec<String> {
    page.eval(
        "[...document.querySelectorAll('#text p')].map(line => { const own = line.cloneNode(true); \
         own.querySelectorAll('.hidden').forEach(hidden => hidden.remove()); return own.textContent.replace(/\\s+/g, ' ').trim(); })",
    )
}

#[test]
fn a_web_page_that_is_dropped_or_pasted_is_read_as_its_text() {
    let lines = [
        "Flight from the harbour",
        "The mayor said about 50 people had fled the harbour & the old town on Tuesday.",
        "A monitor counted 20 dead.",
    ];
    let page = alive();
    page.eval::<()>(&format!(
        "(data => {{ data.items.add(new File([{}], 'story.html')); document.querySelector('.drop').dispatchEvent(new \
         DragEvent('drop', {{ dataTransfer: data, bubbles: true, cancelable: true }})); }})(new DataTransfer())",
        quote(SOURCE)
    ));
    kept(&page);
    assert_eq!(lit(&page), lines);
    page.click("#close");
    page.wait_for("document.querySelector('#drafts li')", "the drafts");
    page.eval::<()>(&format!("document.querySelector('#paste').value = {}; undefined", quote(SOURCE)));
    done_by_click(&page, "#begin");
    assert_eq!(lit(&page), lines, "the source pasted");
    assert!(page.eval::<bool>("typeof pwned === 'undefined'"), "a stranger's script ran");
    let own = release().url("");
    let strangers = |asked: &String| !asked.starts_with(&own) && !asked.starts_with("blob:");
    assert!(!page.requests().iter().any(strangers), "nothing of it is loaded: {:?}", page.requests());
}

#[test]
fn a_tab_that_is_killed_loses_nothing_that_was_confirmed() {
    let mut page = alive();
    take_the_first(&page);
    let told = page.text("#told");
    assert!(told.contains("Taken: 1"), "{told}");
    page.kill(PageOptions::default());
    page.add_init_script(EXPORTED);
    page.goto(&release().url("desk/"));
    until_alive(&page);
    page.click("#drafts button");
    kept(&page);
    assert_eq!(page.text("#told"), told);
    assert!(page.text("#pages").contains("people fled the harbour"), "with its card");
    page.click("#export");
    settle(&page);
    assert!(exported(&page).contains("\"the mayor of Port Example\""));
    page.assert_console_clean();
}

/// A disk that takes half a second.
const SLOW_DISK: &str = "(add => { IDBTransaction.prototype.addEventListener = function (what, hear, ...more) { \
    add.call(this, what, event => setTimeout(() => hear(event), 500), ...more); }; })(EventTarget.prototype.addEventListener);";

#[test]
fn whoever_is_faster_than_the_disk_does_nothing_to_an_entry_that_is_not_shown_yet() {
    let page = watched(PageOptions::default());
    page.add_init_script(SLOW_DISK);
    page.goto(&release().url("desk/"));
    until_alive(&page);
    take_the_first_with(&page, |page| {
        for _ in 0..10 {
            page.press("Control+Enter");
            page.eval::<()>("new Promise(done => setTimeout(done, 20))");
        }
    });
    assert!(page.text("#told").contains("Taken: 1."), "{}", page.text("#told"));
    assert_eq!(open(&page), "Tuesday", "the next one");
    assert_eq!(page.eval::<String>("document.querySelector('#form [name=label]')?.value ?? ''"), "");
    assert_eq!(page.count("#pages .card"), 1, "the card of the one that was taken");
    page.assert_console_clean();
}

#[test]
fn a_full_disk_is_told_and_loses_nothing_that_was_confirmed() {
    let mut page = alive();
    let origin: String = page.eval("location.origin");
    let room = json!({ "origin": origin, "quotaSize": 2_000_000 });
    page.session().call("Storage.overrideQuotaForOrigin", room).expect("the quota is set");
    take_the_first(&page);
    let told = page.text("#told");
    // What comes next is more than there is room for.
    done(&page, "Enter");
    page.focus("#form [name=caveat]");
    page.eval::<()>("document.querySelector('#form [name=caveat]').value = 'x'.repeat(3e6); undefined");
    page.press("Control+Enter");
    // So much text takes its time on a busy machine.
    page.wait_for("document.querySelector('#told').textContent.includes('Taken: 2')", "it is taken");
    page.wait_for("document.querySelector('#status').textContent.includes('does not keep the draft')", "it says so");
    settle(&page);
    assert!(page.text("#told").contains("Taken: 2"), "the page goes on: {}", page.text("#told"));
    page.click("#export");
    settle(&page);
    assert!(exported(&page).len() > 3_000_000, "and gives the file out");
    page.kill(PageOptions::default());
    page.goto(&release().url("desk/"));
    until_alive(&page);
    page.click("#drafts button");
    kept(&page);
    assert_eq!(page.text("#told"), told, "what was confirmed before is there");
}
