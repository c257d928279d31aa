//! A reader's own copy, checked on the page: what is found in it, what is not, and that nothing of it leaves.

use std::path::Path;

use serde_json::json;

use crate::every_page::open;
use crate::private::{assert_unharmed, watched};
use crate::sites::{release, scratch, settle, until_alive};
use crate::support::document::quote;
use crate::support::{Document as _, Page, PageOptions, axe, browser};

const REPORT: &str = "invented-karsen-2031-03-31";

fn path() -> String {
    format!("reports/{REPORT}/verify/")
}

/// The text of an invented report, which is ours.
fn text() -> String {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds/texts").join(REPORT).with_extension("txt");
    std::fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

fn alive(options: PageOptions) -> Page {
    let page = watched(options);
    page.goto(&release().url(&path()));
    until_alive(&page);
    page
}

/// Puts a text into the field as pasting does, and presses the button.
#[track_caller]
fn paste(page: &Page, text: &str) {
    page.eval::<()>("(field => { field.focus(); field.select(); })(document.querySelector('#text'))");
    page.must("Input.insertText", json!({ "text": text }));
    page.click("#check");
    checked(page);
}

#[track_caller]
fn checked(page: &Page) {
    page.wait_for(
        "document.querySelector('#lit .para') && !document.querySelector('#verdict').textContent.startsWith('Checking')",
        "the copy is shown",
    );
    settle(page);
}

/// What the list of a group holds, each thing in one line.
fn group(page: &Page, name: &str) -> Vec<String> {
    page.eval(&format!(
        "[...document.querySelectorAll('#result-{name} .sought > li')].map(li => li.textContent.replace(/\\s+/g, ' ').trim())"
    ))
}

/// Gives files as dropping does.
#[track_caller]
fn drop_file(page: &Page, name: &str, bytes: &[u8]) {
    let told = format!(
        "(data => {{ data.items.add(new File([new Uint8Array({bytes:?})], {})); \
         document.querySelector('.drop').dispatchEvent(new DragEvent('drop', {{ dataTransfer: data, bubbles: true, cancelable: true }})); }})(new DataTransfer())",
        quote(name)
    );
    page.eval::<()>(&told);
}

fn verdict(page: &Page) -> String {
    page.text("#verdict")
}

#[test]
fn a_faithful_copy_is_lit_in_every_place_and_leads_there_and_back() {
    let page = alive(PageOptions::default());
    assert_eq!(verdict(&page), "Nothing was checked yet.");
    let all = group(&page, "sought").len();
    assert!(all > 8, "figures, statements and what helps to read them");
    assert_eq!(page.text("#result-sought .result__count"), all.to_string());
    let wrapped = text().replace(". ", ".\n").replace("1,130 people", "1,130\npeople");
    paste(&page, &wrapped);
    assert_eq!(verdict(&page), "8 of 8 figures stand exactly where we say.");
    for none in ["moved", "changed", "missing", "sought"] {
        assert!(!page.is_visible(&format!("#result-{none}")), "{none}");
    }
    let lit: Vec<String> =
        page.eval("[...document.querySelectorAll('#lit mark')].map(mark => mark.textContent.replace(/\\s+/g, ' '))");
    for words in ["at 455", "115 people were killed in March", "1,130 people killed", "60,000 and 75,000"] {
        assert!(lit.iter().any(|lit| lit == words), "{words} in {lit:?}");
    }
    assert_eq!(group(&page, "exact").len(), all);
    assert!(page.text("#lit .para--found").contains("exact"));
    assert!(page.text("#result").contains("This shows that we copied faithfully, not that the report is right."));
    // There and back, by keyboard.
    page.click("#result-exact summary");
    page.focus("#sought-open-count-killed-total [data-slot=there]");
    page.press("Enter");
    settle(&page);
    assert_eq!(page.eval::<String>("document.activeElement.textContent"), "802 names");
    page.eval::<()>("document.querySelector('#result-exact').open = false; undefined");
    page.press("Tab");
    page.press("Enter");
    settle(&page);
    let back: String = page.eval("document.activeElement.id");
    assert_eq!(back, "sought-open-count-killed-total", "a link back opens what it leads to");
    assert!(page.is_visible("#sought-open-count-killed-total"));
    assert_unharmed(&page);
}

#[test]
fn a_changed_number_is_caught_a_moved_paragraph_told_and_clearing_forgets_all() {
    let page = alive(PageOptions::default());
    let body = text().replace("802 names", "820 names").replace("prefer no number", "prefer no numbers");
    let mut lines: Vec<&str> = body.lines().collect();
    // The border's paragraph before that of the displaced.
    let border = lines.iter().position(|line| line.contains("18,600")).expect("there");
    lines.swap(border, border - 1);
    let changed = lines
        .join("\n\n")
        .replace("115 people were killed in March, it said", "115 people were killed in March, it claimed");
    paste(&page, &changed);
    assert!(verdict(&page).ends_with("of 8 figures stand exactly where we say."), "{}", verdict(&page));
    let missing = group(&page, "missing");
    let lost = missing.iter().find(|one| one.contains("802 people killed")).expect("Open Count's claim");
    assert!(lost.contains("these words are not in your copy"), "{missing:?}");
    let beside: String = page.eval(
        "[...document.querySelectorAll('#lit .para')].find(para => para.querySelector('.note-missing')).textContent",
    );
    assert!(
        beside.contains("820 names") && beside.contains("missing"),
        "beside the paragraph that has another: {beside}"
    );
    let changed = group(&page, "changed");
    assert!(changed.iter().any(|one| one.contains("115 people were killed in March")), "{changed:?}");
    let moved = group(&page, "moved");
    assert!(!moved.is_empty() && moved.iter().all(|one| one.contains("moved: paragraph")), "{moved:?}");
    assert!(page.is_visible("#result-missing .sought"), "what is not as we say is seen at once");
    page.click("#clear");
    settle(&page);
    assert_eq!(verdict(&page), "Nothing was checked yet.");
    assert!(!page.is_visible("#lit") && !page.html().contains("820 names"));
    assert_eq!(page.eval::<String>("document.querySelector('#text').value"), "");
    assert_eq!(group(&page, "missing"), [""; 0]);
    assert!(page.is_visible("#result-sought"));
    assert_unharmed(&page);
}

/// The promise of the page: nothing of what a reader gives leaves the tab, and the browser itself sees to it.
#[test]
fn nothing_is_asked_for_from_paste_to_result_and_nothing_can_be() {
    let page = alive(PageOptions::default());
    let before = page.requests();
    let address: String = page.eval("location.href");
    paste(&page, &text());
    drop_file(&page, "copy.txt", text().as_bytes());
    settle(&page);
    drop_file(
        &page,
        "copy.html",
        b"<!doctype html><link rel=stylesheet href=https://example.org/a.css><img src=https://example.org/a.png><p>40 people</p>",
    );
    page.wait_for("document.querySelector('#text').value.includes('40 people')", "the page's text is taken");
    checked(&page);
    page.click("#clear");
    assert_eq!(page.requests(), before, "no request of any kind");
    let sockets = |event: &crate::support::log::Event| {
        ["Network.webSocketCreated", "Network.webTransportCreated"].contains(&event.method.as_str()).then_some(())
    };
    assert!(page.session().log().collect(sockets).is_empty(), "and no line of another kind");
    assert_eq!(page.eval::<String>("location.href"), address);
    let kept: [usize; 5] = page.eval(
        "Promise.all([localStorage.length, sessionStorage.length, indexedDB.databases().then(all => all.length), \
         caches.keys().then(all => all.length), history.state === null ? 0 : 1])",
    );
    assert_eq!((kept, page.eval::<String>("document.cookie")), ([0; 5], String::new()), "nothing is remembered");
    assert_unharmed(&page);
    // And whatever ran here could send nothing, not even to the page's own site.
    let refused: Vec<String> = page.eval(
        "(async () => { const refused = []; \
         await fetch(location.href).catch(() => refused.push('fetch')); \
         await new Promise(done => { const picture = new Image(); picture.onerror = () => { refused.push('picture'); done(); }; \
           picture.onload = done; picture.src = './card.png?text'; }); \
         navigator.sendBeacon(location.href, 'text'); \
         const form = document.createElement('form'); form.method = 'post'; form.action = location.href; document.body.append(form); form.submit(); \
         return refused; })()",
    );
    assert_eq!(refused, ["fetch", "picture"]);
    page.wait_for("violations.length >= 4", "all four ways are closed");
    let came: Vec<String> = page.session().log().collect(|event| {
        let url = (event.method == "Network.responseReceived").then(|| event.params["response"]["url"].as_str())??;
        Some(url.to_owned())
    });
    assert!(came.iter().all(|url| before.contains(url)), "nothing was answered since: {came:?}");
}

#[test]
fn what_is_pasted_is_shown_as_text_whatever_it_says() {
    let page = alive(PageOptions::default());
    let hostile = "<img src=x onerror=\"pwned=1\"><script>pwned=1</script></textarea><svg onload=pwned=1>\u{202e}{{1}}";
    paste(&page, &format!("{hostile}\n\n{}\n\n{hostile}", text()));
    assert!(page.text("#lit .paras").contains("<script>pwned=1</script>"));
    assert_eq!(page.count("#lit .paras :is(img, script, textarea, svg[onload])"), 0);
    assert_eq!(verdict(&page), "8 of 8 figures stand exactly where we say.");
    assert_unharmed(&page);
}

#[test]
fn files_are_read_as_they_are_written_and_what_is_no_text_says_so() {
    let page = alive(PageOptions::default());
    let utf16 = |order: fn(u16) -> [u8; 2]| text().encode_utf16().flat_map(order).collect::<Vec<u8>>();
    let older: Vec<u8> = text().chars().map(|c| u8::try_from(c).unwrap_or(b'?')).collect();
    let html =
        format!("<html><title>802 names</title><body><p>{}</p></body></html>", text().trim().replace('\n', "</p><p>"));
    for (name, bytes, said) in [
        ("utf-8", text().into_bytes(), ""),
        ("utf-16le", [b"\xff\xfe".to_vec(), utf16(u16::to_le_bytes)].concat(), ""),
        ("utf-16be", utf16(u16::to_be_bytes), ""),
        ("html", html.into_bytes(), ""),
        ("older", [older, b" caf\xe9".to_vec()].concat(), "read as windows-1252"),
    ] {
        page.click("#clear");
        drop_file(&page, name, &bytes);
        page.wait_for("document.querySelector('#verdict').textContent.startsWith('8 of 8')", name);
        assert!(
            page.text("#said").contains(said) && page.is_visible("#said") != said.is_empty(),
            "{name}: {}",
            page.text("#said")
        );
    }
    page.click("#clear");
    for (name, bytes, said) in [
        ("report.pdf", &b"%PDF-1.7\n%\xe2\xe3"[..], "This is a PDF"),
        ("page.png", b"\x89PNG\r\n\x1a\n\0\0", "This is a picture"),
        ("report.docx", b"PK\x03\x04word", "no plain text"),
        ("empty.txt", b" \n", "There is no text yet"),
    ] {
        drop_file(&page, name, bytes);
        page.wait_for(&format!("document.querySelector('#said').textContent.includes({})", quote(said)), name);
        assert!(!page.is_visible("#lit"), "{name}");
    }
    // By the button, as most do.
    let file = scratch().join("copy.txt");
    std::fs::write(&file, text()).expect("written");
    page.choose_file("#file", &file);
    page.wait_for("document.querySelector('#verdict').textContent.startsWith('8 of 8')", "a chosen file is checked");
    assert_unharmed(&page);
}

#[test]
fn a_text_longer_than_any_report_is_refused_and_another_one_is_told_from_the_report() {
    let page = alive(PageOptions::default());
    page.eval::<()>(
        "document.querySelector('#text').value = 'nine words of a text that is no report. '.repeat(60000); undefined",
    );
    page.click("#check");
    page.wait_for("document.querySelector('#said').textContent.includes('two million')", "it says that it is too long");
    let pasted: bool = page.eval(
        "(data => { data.setData('text/plain', 'x'.repeat(20e6)); \
         return document.querySelector('#text').dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })); })(new DataTransfer())",
    );
    assert!(!pasted, "twenty million letters are not let into the field");
    // Nearly as long, and the report at its end.
    page.click("#clear");
    page.eval::<()>(&format!(
        "(data => {{ data.items.add(new File(['Some other words of a long day. 802 names and more.\\n\\n'.repeat(34000), {}], 'a')); \
         document.querySelector('.drop').dispatchEvent(new DragEvent('drop', {{ dataTransfer: data, bubbles: true, cancelable: true }})); }})(new DataTransfer())",
        quote(&text())
    ));
    page.wait_for(
        "document.querySelector('#verdict').textContent.startsWith('8 of 8')",
        "the report is found at the end",
    );
    assert!(page.text("#lit").contains("words of your copy are not shown here"));
    assert!(page.count("#lit .para") < 60);
    paste(&page, "Quite another text.");
    assert!(verdict(&page).starts_with("None of the report’s paragraphs was recognised."), "{}", verdict(&page));
    assert_unharmed(&page);
}

#[test]
fn whoever_has_a_keyboard_alone_checks_a_copy_and_hears_the_result() {
    let page = alive(PageOptions::default());
    page.focus("#file");
    page.press("Tab");
    assert_eq!(page.eval::<String>("document.activeElement.id"), "text");
    page.must("Input.insertText", json!({ "text": text() }));
    page.press("Tab");
    assert_eq!(page.eval::<String>("document.activeElement.id"), "check");
    page.press("Enter");
    checked(&page);
    assert_eq!(page.attribute("#verdict", "role").as_deref(), Some("status"));
    assert!(verdict(&page).starts_with("8 of 8"));
    assert_eq!(page.eval::<String>("document.activeElement.id"), "check", "the focus stays where it was");
}

#[test]
fn without_script_the_words_stand_there_to_be_searched_for_and_nothing_is_sent() {
    let page = browser().page(PageOptions { javascript: false, ..PageOptions::default() });
    page.goto(&release().url(&path()));
    assert!(page.text("noscript").contains("needs JavaScript") && page.text("noscript").contains("check report.json"));
    page.click("#result-sought summary");
    let list = page.text("#result-sought");
    for piece in ["at 455", "paragraph", "said ", "802 names"] {
        assert!(list.contains(piece), "{piece} in {list}");
    }
    assert!(!page.is_visible("#text") && !page.is_visible("#check"), "what could do nothing is not shown");
    assert_eq!(page.count("form"), 0, "and nothing could be submitted");
}

#[test]
fn where_the_program_does_not_come_the_page_says_what_to_do() {
    let page = browser().page(PageOptions { block: vec!["*/assets/verify-*.wasm".into()], ..PageOptions::default() });
    page.goto(&release().url(&path()));
    page.wait_for("!document.querySelector('#broken').hidden", "it says so");
    assert!(page.text("#broken").contains("could not be loaded"));
}

/// Leaves pictures in `target/browser-tests/shots/`, for whoever changes the style.
#[test]
fn the_result_is_there_for_everybody_at_every_width_in_both_directions_and_on_paper() {
    let folder = scratch().join("shots");
    std::fs::create_dir_all(&folder).expect("a folder for the pictures");
    let copy = text().replace("802 names", "820 names").replace("it said.", "it says.").replace('\n', "\n\n");
    for (tree, width, dark, print) in [
        ("", 1280, false, false),
        ("", 390, true, false),
        ("ar/", 1280, true, false),
        ("ar/", 390, false, false),
        ("", 820, false, true),
    ] {
        let page =
            open(&format!("{tree}{}", path()), PageOptions { width, dark, print: false, ..PageOptions::default() });
        until_alive(&page);
        paste(&page, &copy);
        axe::assert_no_violations(&page);
        page.eval::<()>("document.querySelectorAll('details').forEach(details => { details.open = true; })");
        settle(&page);
        axe::assert_no_violations(&page);
        let (wide, inner): (f64, f64) = page.eval("[document.documentElement.scrollWidth, innerWidth]");
        assert!(wide <= inner, "{tree} is {wide} px wide at {width}");
        if print {
            page.must("Emulation.setEmulatedMedia", json!({ "media": "print" }));
            assert!(!page.is_visible("#text") && page.is_visible("#result-missing .sought"));
        }
        let name = format!("verify{}-{width}{}.png", tree.replace('/', "-"), if print { "-print" } else { "" });
        page.screenshot(&folder.join(name), true);
        page.assert_console_clean();
    }
}
