//! embed.js on the pages of others.

use humanitarian_figures::page::frame::{FrameContent, Heights, SnippetOptions, snippet};

use crate::embeds::{assert_fits, calm, chart, figure, frames, needed, newsroom, page_with, root};
use crate::sites::release;
use crate::support::{Document as _, Page, PageOptions, StaticHost, browser};

fn pasted(content: &FrameContent) -> String {
    snippet(content, &root(release()), SnippetOptions::default())
}

fn shown(host: &StaticHost, options: PageOptions) -> Page {
    let page = browser().page(options);
    page.goto(&host.url_elsewhere("host.html"));
    page
}

fn host_of(body: &str) -> StaticHost {
    let style = "<style>body { margin: 0 } iframe { display: block }</style>";
    newsroom(&[], &[("host.html", &page_with(&format!("{style}{body}")))])
}

#[test]
fn a_frame_has_about_its_height_before_it_loads_and_exactly_afterwards() {
    let content = figure("syria-killed-40");
    let host = host_of(&pasted(content));
    for width in [280, 640, 900] {
        let page = browser().page(PageOptions { width, ..PageOptions::default() });
        page.hold("*/embed/*");
        page.goto_parsed(&host.url_elsewhere("host.html"));
        page.wait_until_held();
        page.wait_for("document.querySelector('iframe').style.height", "embed.js has chosen a height");
        let before: u32 = page.eval("document.querySelector('iframe').clientHeight");
        let heights = Heights::of(content, false).attribute();
        let mut steps = heights.split(' ').filter_map(|step| step.split_once(':'));
        let step = steps.rfind(|(from, _)| from.parse::<u32>().expect("a width") <= width);
        assert_eq!(before.to_string(), step.expect("a step").1, "at {width} px of {heights}");
        page.release();
        assert_fits(&page, &[format!("/{}", content.place.live())]);
        page.assert_console_clean();
    }
}

#[test]
fn ten_frames_on_a_page_each_fit_whatever_its_width() {
    let ten = &frames()[..10];
    let all: String = ten.iter().map(pasted).collect();
    // Ten snippets load the script ten times, and all but the first do nothing.
    assert_eq!(all.matches("<script").count(), 10);
    let host = host_of(&all.replace(" loading=\"lazy\"", ""));
    let page = shown(&host, PageOptions { width: 900, ..PageOptions::default() });
    let folders: Vec<String> = ten.iter().map(|content| format!("/{}", content.place.live())).collect();
    for width in [900, 640, 300] {
        page.viewport(width, 800);
        assert_fits(&page, &folders);
    }
    let requests = page.requests();
    let scripts = requests.iter().filter(|url| url.ends_with("embed.js")).count();
    assert!(requests.len() == 11 + scripts, "each frame asks for its document and nothing else: {requests:?}");
    page.assert_console_clean();
}

#[test]
fn frames_that_come_later_fit_too_and_so_does_a_script_that_comes_later() {
    let content = figure("aleppo-fled-200000");
    let recorder = "<script>window.heard = []; addEventListener('message', ({ data }) => heard.push(JSON.stringify(data)))\
        </script>";
    let frame = pasted(content).split("\n<p>").next().expect("the frame").replace(" loading=\"lazy\"", "");
    let host = host_of(&format!("{recorder}<div id=\"later\"></div><template>{frame}</template>"));
    let page = shown(&host, PageOptions { width: 640, ..PageOptions::default() });
    let insert = "document.querySelector('#later').append(document.querySelector('template').content.cloneNode(true))";
    // First the frame, which tells its height to nobody, then the script.
    page.eval::<()>(insert);
    page.wait_for("heard.length >= 4", "the frame has told its height");
    let script = release().url("embed.js");
    page.eval::<()>(&format!(
        "document.head.append(Object.assign(document.createElement('script'), {{ src: '{script}' }}))"
    ));
    page.wait_for("customElements.get('humanitarian-figure')", "embed.js has run");
    assert_fits(&page, &[format!("/{}", content.place.live())]);
    // Then another frame.
    page.eval::<()>(&format!("document.querySelector('#later').replaceChildren(); {insert}"));
    assert_fits(&page, &[format!("/{}", content.place.live())]);
    let heard: Vec<String> = page.eval("heard");
    assert_eq!(heard.len(), 4 + 1 + 4, "told once, answered once, and told once by the other: {heard:?}");
    page.assert_console_clean();
}

const ELEMENT: &str = "<humanitarian-figure report=\"aleppo-2012-07-30\" figure=\"aleppo-fled-200000\">\
    <p id=\"text\">200,000 people fled Aleppo in two days, said the UN humanitarian chief. Doubt voiced by the reporters.</p>\
    </humanitarian-figure>";

fn script(attributes: &str) -> String {
    format!("<script async src=\"{}\" {attributes}></script>", release().url("embed.js"))
}

const INSIDE: &str = "document.querySelector('humanitarian-figure').shadowRoot?.querySelector('iframe')";

#[test]
fn an_element_shows_the_frame_in_place_of_its_text() {
    let host = host_of(&(ELEMENT.to_owned() + &script("")));
    let page = shown(&host, PageOptions { width: 640, ..PageOptions::default() });
    page.wait_for("!document.querySelector('#text').checkVisibility()", "the frame has taken the text's place");
    let folder = figure("aleppo-fled-200000").place.live();
    let frame = page.frame(&format!("/{folder}"));
    page.wait_for(&format!("{INSIDE}.clientHeight === {}", needed(&frame)), "it fits");
    let title: String = page.eval(&format!("{INSIDE}.title"));
    assert!(title.starts_with("200,000 people fled") && title.contains("Doubt voiced"), "{title}");
    let sandbox: String = page.eval(&format!("{INSIDE}.getAttribute('sandbox')"));
    assert_eq!(sandbox, "allow-scripts allow-popups allow-popups-to-escape-sandbox");

    // Another chart and another theme, by its attributes.
    page.eval::<()>(
        "(e => { e.removeAttribute('figure'); e.setAttribute('chart', 'killed'); e.setAttribute('theme', 'dark'); })\
         (document.querySelector('humanitarian-figure'))",
    );
    let folder = chart("killed").place.live();
    let frame = page.frame(&format!("/{folder}?theme=dark"));
    let ground: String = frame.eval("getComputedStyle(document.documentElement).backgroundColor");
    assert_eq!(ground, "rgb(22, 24, 27)");
    page.wait_for(&format!("{INSIDE}.clientHeight === {}", needed(&frame)), "it fits");

    // And what all reports state of a measure at a place.
    page.eval::<()>(
        "(e => { for (const name of ['report', 'chart', 'theme']) e.removeAttribute(name); \
         e.setAttribute('measure', 'killed'); e.setAttribute('place', 'karsen'); })\
         (document.querySelector('humanitarian-figure'))",
    );
    let frame = page.frame("/embed/measures/killed/karsen/");
    page.wait_for(&format!("{INSIDE}.clientHeight === {}", needed(&frame)), "it fits");
    page.assert_console_clean();
}

#[test]
fn an_element_keeps_its_text_where_script_or_frame_do_not_come() {
    let host = host_of(&(ELEMENT.to_owned() + &script("")));
    // Where there is no site at all, and so no frame.
    let lost = host_of(&(ELEMENT.to_owned() + &script("data-base=\"/nowhere\"")));
    let page = shown(&host, PageOptions { javascript: false, ..PageOptions::default() });
    assert!(page.is_visible("#text"), "without script");
    let page = shown(&host, PageOptions { block: vec!["*/embed.js".to_owned()], ..PageOptions::default() });
    calm(&page);
    assert!(page.is_visible("#text"), "without embed.js");
    let page = shown(&lost, PageOptions::default());
    page.wait_for(INSIDE, "the frame was asked for");
    page.frame("/nowhere/embed/");
    calm(&page);
    assert!(page.is_visible("#text"), "without the frame");
}

#[test]
fn an_element_asks_for_nothing_that_is_no_id() {
    let element = ELEMENT.replace("figure=\"aleppo-fled-200000\"", "figure=\"../../../../evil\"");
    let other = ELEMENT.replace("report=\"aleppo-2012-07-30\"", "report=\"//example.org\"");
    let host = host_of(&(element + &other + &script("")));
    let page = shown(&host, PageOptions::default());
    page.wait_for("customElements.get('humanitarian-figure')", "embed.js has run");
    assert_eq!(
        page.eval::<usize>("[...document.querySelectorAll('humanitarian-figure')].filter(e => e.shadowRoot).length"),
        0
    );
    assert_eq!(page.requests().len(), 2, "the page and the script: {:?}", page.requests());
    assert!(page.is_visible("#text"));
}

#[test]
fn a_host_with_a_strict_policy_copies_the_script() {
    let copy = release().read("embed.js");
    let base = root(release());
    let policy = format!("default-src 'self'; frame-src {}", base.trim_end_matches("/news/figures/"));
    let body = format!(
        "{}{ELEMENT}<script async src=\"copied.js\" data-base=\"{base}\"></script>",
        pasted(figure("syria-killed-40")).split("\n<script").next().expect("a snippet")
    );
    let files = [("host.html", page_with(&body)), ("copied.js", copy)];
    let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (*path, text.as_str())).collect();
    let host = newsroom(&[("Content-Security-Policy", &policy)], &files);
    let page = shown(&host, PageOptions { width: 640, ..PageOptions::default() });
    let (first, second) = (figure("syria-killed-40").place.live(), figure("aleppo-fled-200000").place.live());
    let frame = page.frame(&format!("/{first}"));
    page.wait_for(&format!("document.querySelector('iframe').clientHeight === {}", needed(&frame)), "the frame fits");
    let frame = page.frame(&format!("/{second}"));
    page.wait_for(&format!("{INSIDE}.clientHeight === {}", needed(&frame)), "the element fits");
    // The style attribute of the snippet is what the policy drops; the frame has no border all the same.
    let border: String = page.eval("getComputedStyle(document.querySelector('iframe')).borderTopWidth");
    assert_eq!(border, "0px");
    let refused = page.console();
    assert!(refused.iter().all(|line| line.contains("inline style")), "{refused:?}");
}

/// A frame that is ours by its attributes and somebody else's by what it says.
#[test]
fn a_hostile_frame_sets_no_height_but_a_sane_one_and_nothing_else() {
    let hostile = "<!doctype html><script>for (const message of [{ 'figure-height': 1e9 }, { 'figure-height': -5 }, \
        { 'figure-height': '500' }, { 'figure-height': NaN }, { 'datawrapper-height': { a: '<img src=x onerror=alert(1)>' } }, \
        { 'datawrapper-height': 'ab' }, { 'datawrapper-height': null }, { url: 'https://example.org/' }, \
        'https://example.org/', null, 7, []]) parent.postMessage(message, '*')</script>";
    let stranger = "<!doctype html><script>parent.postMessage({ 'figure-height': 777 }, '*')</script>";
    let body = "<iframe src=\"hostile.html\" sandbox=\"allow-scripts\" width=\"400\" height=\"100\" data-heights=\"280:333\">\
        </iframe><iframe src=\"stranger.html\" sandbox=\"allow-scripts\" width=\"400\" height=\"100\"></iframe>";
    let body = script("").replace(" async", "") + body;
    let host =
        newsroom(&[], &[("host.html", &page_with(&body)), ("hostile.html", hostile), ("stranger.html", stranger)]);
    let page = shown(&host, PageOptions::default());
    calm(&page);
    let set: Vec<String> = page.eval("[...document.querySelectorAll('iframe')].map(frame => frame.style.height)");
    assert_eq!(set, ["333px", ""], "its own heights, and nothing to one that is not ours");
    assert!(page.eval::<String>("location.href").ends_with("/host.html"));
    assert_eq!(page.count("img"), 0);
    page.assert_console_clean();
}
