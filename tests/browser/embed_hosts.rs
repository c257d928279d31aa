//! Frames on the pages of others, with the listeners that those have already: what each hears, and how often.

use humanitarian_figures::page::frame::FrameContent;
use serde_json::{Value, json};

use crate::embeds::{assert_fits, calm, chart, figure, needed, newsroom, page_with};
use crate::sites::release;
use crate::support::document::quote;
use crate::support::{Document as _, Page, PageOptions, StaticHost, browser, npm};

const SANDBOX: &str = "allow-scripts allow-popups allow-popups-to-escape-sandbox";

/// Notes down every message, and from which frame it came.
const RECORDER: &str = "<script>window.heard = []; addEventListener('message', ({ data, source }) => \
    heard.push([[...document.querySelectorAll('iframe')].findIndex(f => f.contentWindow === source), data]));</script>";

fn address(content: &FrameContent, asked: &str) -> String {
    release().url(&format!("{}{asked}", content.place.live()))
}

fn iframe(address: &str, attributes: &str) -> String {
    format!("<iframe src=\"{address}\" sandbox=\"{SANDBOX}\" width=\"640\" height=\"150\" {attributes}></iframe>")
}

fn shown(host: &StaticHost, options: PageOptions) -> Page {
    let page = browser().page(options);
    page.goto(&host.url_elsewhere("host.html"));
    page
}

fn heard(page: &Page) -> Vec<(i32, Value)> {
    page.eval("heard")
}

#[test]
fn a_height_is_told_once_in_each_dialect_and_only_when_it_changed() {
    let content = figure("aleppo-fled-200000");
    let src = address(content, "?childId=child-1#?secret=abc123");
    let host = newsroom(&[], &[("host.html", &page_with(&(RECORDER.to_owned() + &iframe(&src, ""))))]);
    let page = shown(&host, PageOptions::default());
    page.wait_for("heard.length >= 6", "the frame has told its height");
    calm(&page);

    let expected = |height: f64| -> Vec<(i32, Value)> {
        let px = height as u64;
        let messages = [
            json!({ "datawrapper-height": { content.place.name(): px } }),
            json!({ "sentinel": "amp", "type": "embed-size", "height": px }),
            Value::from(format!("{{\"src\":\"{src}\",\"context\":\"iframe.resize\",\"height\":{px}}}")),
            Value::from(format!("{{\"type\":\"set-height\",\"value\":{px}}}")),
            json!({ "message": "height", "value": px, "secret": "abc123" }),
            Value::from(format!("pymxPYMxchild-1xPYMxheightxPYMx{px}")),
        ];
        messages.map(|message| (0, message)).into()
    };
    let wide = needed(&page.frame("/embed/"));
    assert_eq!(heard(&page), expected(wide));

    // As high as before: nothing is said.
    page.eval::<u32>("document.querySelector('iframe').width = 641");
    calm(&page);
    assert_eq!(needed(&page.frame("/embed/")), wide);
    assert_eq!(heard(&page).len(), 6);

    page.eval::<u32>("document.querySelector('iframe').width = 300");
    page.wait_for("heard.length >= 12", "the frame has told its new height");
    calm(&page);
    let narrow = needed(&page.frame("/embed/"));
    assert!(narrow > wide);
    assert_eq!(heard(&page)[6..], expected(narrow));
    page.assert_console_clean();
}

#[test]
fn dialects_that_need_to_be_asked_for_are_not_spoken_unasked() {
    let src = address(figure("aleppo-fled-200000"), "");
    let host = newsroom(&[], &[("host.html", &page_with(&(RECORDER.to_owned() + &iframe(&src, ""))))]);
    let page = shown(&host, PageOptions::default());
    page.wait_for("heard.length >= 4", "the frame has told its height");
    calm(&page);
    let all = serde_json::to_string(&heard(&page)).expect("JSON");
    assert_eq!(heard(&page).len(), 4, "{all}");
    assert!(!all.contains("secret") && !all.contains("pym"), "{all}");
}

/// What each of these does with a message, as its own documentation and DESIGN say; each serves one frame only.
const LISTENERS: &str = "<script>
const frame = id => document.getElementById(id);
const from = (event, id) => event.source === frame(id).contentWindow;
const read = data => { try { return JSON.parse(data); } catch { return {}; } };
// Datawrapper: an object of heights by the id of the chart.
addEventListener('message', event => {
    if (!event.data['datawrapper-height'] || !from(event, 'datawrapper')) return;
    for (const id in event.data['datawrapper-height']) frame('datawrapper').style.height = event.data['datawrapper-height'][id] + 'px';
});
// AMP: an object with its sentinel.
addEventListener('message', event => {
    if (from(event, 'amp') && event.data.sentinel === 'amp' && event.data.type === 'embed-size') frame('amp').height = event.data.height;
});
// Medium and Embedly: JSON that names the frame by its address.
addEventListener('message', event => {
    const data = typeof event.data === 'string' ? read(event.data) : {};
    for (const one of document.querySelectorAll('#medium'))
        if (data.context === 'iframe.resize' && data.src === one.src) one.height = data.height;
});
// Guardian: JSON, its height a number.
addEventListener('message', event => {
    const data = typeof event.data === 'string' ? read(event.data) : {};
    if (from(event, 'guardian') && data.type === 'set-height' && typeof data.value === 'number') frame('guardian').height = data.value;
});
// WordPress: an object with the secret that the frame was given, kept between 200 and 1000.
addEventListener('message', event => {
    const { message, value, secret } = event.data;
    if (!secret || /[^a-zA-Z0-9]/.test(secret) || message !== 'height') return;
    for (const one of document.querySelectorAll(`iframe[data-secret='${secret}']`))
        if (event.source === one.contentWindow) one.height = Math.min(1000, Math.max(200, parseInt(value, 10)));
});
</script>";

#[test]
fn listeners_that_newsrooms_have_already_fit_the_frame() {
    let content = figure("syria-killed-40");
    let frames = [
        iframe(&address(content, "?n=1"), "id=\"datawrapper\""),
        iframe(&address(content, "?n=2"), "id=\"amp\""),
        iframe(&address(content, "?n=3"), "id=\"medium\""),
        iframe(&address(content, "?n=4"), "id=\"guardian\""),
        iframe(&address(content, "?n=5#?secret=Xyz789"), "data-secret=\"Xyz789\""),
    ];
    let host = newsroom(&[], &[("host.html", &page_with(&(LISTENERS.to_owned() + &frames.concat())))]);
    for width in [280, 640, 900] {
        let page = shown(&host, PageOptions { width: 1000, ..PageOptions::default() });
        page.eval::<()>(&format!("document.querySelectorAll('iframe').forEach(frame => {{ frame.width = {width}; }})"));
        assert_fits(&page, &[1, 2, 3, 4, 5].map(|n| format!("?n={n}")));
        page.assert_console_clean();
    }
}

#[test]
fn pym_fits_the_frame_and_its_own_messages_do_nothing_to_it() {
    let Ok(script) = npm::fetch("pym.js", "dist/pym.v1.min.js") else { return };
    let script = std::fs::read_to_string(script).expect("pym.js is readable");
    let content = chart("clinic");
    let body = format!(
        "<div id=\"place\"></div><script src=\"pym.js\"></script>{RECORDER}<script>window.parentOf = \
         new pym.Parent('place', {}, {{}});</script>",
        quote(&address(content, ""))
    );
    let host = newsroom(&[], &[("host.html", &page_with(&body)), ("pym.js", &script)]);
    let page = shown(&host, PageOptions { width: 900, ..PageOptions::default() });
    page.wait_for("heard.length > 0", "the frame has told its height");
    for width in [900, 640, 300] {
        page.viewport(width, 800);
        assert_fits(&page, &["/embed/".to_owned()]);
    }
    let told: Vec<String> = page.eval("heard.map(([, data]) => data).filter(data => `${data}`.startsWith('pymx'))");
    let mut once = told.clone();
    once.dedup();
    assert_eq!(told, once, "no height twice");
    let frame = page.frame("/embed/");
    let before: (String, String) = (frame.eval("location.href"), frame.html());
    page.eval::<()>("parentOf.sendMessage('navigateTo', 'https://example.org/'); parentOf.sendMessage('width', '1')");
    calm(&page);
    assert_eq!((frame.eval("location.href"), frame.html()), before);
    page.assert_console_clean();
}

#[test]
fn a_hostile_page_around_it_moves_nothing_in_a_frame() {
    let src = address(figure("aleppo-fled-200000"), "?childId=x#?secret=s");
    let host = newsroom(&[], &[("host.html", &page_with(&(RECORDER.to_owned() + &iframe(&src, ""))))]);
    let page = shown(&host, PageOptions::default());
    page.wait_for("heard.length >= 6", "the frame has told its height");
    let frame = page.frame("/embed/");
    let before: (String, String) = (frame.eval("location.href"), frame.html());
    page.eval::<()>(
        "{ const target = document.querySelector('iframe').contentWindow, url = 'https://example.org/', \
         html = '<img src=x onerror=alert(1)>'; for (const message of [url, html, 'javascript:alert(1)', null, 7, [], {}, \
         { url }, { href: url, html }, { type: 'navigate', value: url }, { message: 'link', value: url, secret: 's' }, \
         { sentinel: 'amp', type: 'embed-size', height: 1 }, { 'datawrapper-height': { x: 1 } }, \
         { 'figure-height': 1 }, { toString: null }, 'pymxPYMxxxPYMxnavigateToxPYMx' + url, \
         'pymxPYMxxxPYMxwidthxPYMx1', JSON.stringify({ type: 'set-height', value: 1 })]) target.postMessage(message, '*'); }",
    );
    calm(&page);
    assert_eq!((frame.eval("location.href"), frame.html()), before);
    assert_eq!(heard(&page).len(), 6, "nothing was answered: {:?}", heard(&page));
    page.assert_console_clean();
}

#[test]
fn a_frame_follows_the_scheme_of_the_page_around_it_only_where_it_is_told_to() {
    let dark = "rgb(22, 24, 27)";
    for (asked, expected) in [("?theme=dark#dark", dark), ("?theme=light#light", "rgb(245, 244, 241)")] {
        let src = address(figure("aleppo-fled-200000"), asked);
        for scheme in ["light", "dark"] {
            let body = format!("<style>:root {{ color-scheme: {scheme} }}</style>{}", iframe(&src, ""));
            let host = newsroom(&[], &[("host.html", &page_with(&body))]);
            let page = shown(&host, PageOptions::default());
            let ground: String =
                page.frame("/embed/").eval("getComputedStyle(document.documentElement).backgroundColor");
            assert_eq!(ground, expected, "{asked} on a {scheme} page");
        }
    }
}
