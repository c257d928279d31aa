//! Frames by themselves: whole without script, nothing asked for, nothing cut off.

use humanitarian_figures::page::frame::{FrameBody, FrameContent};

use crate::embeds::{all_frames, chart, figure, frames};
use crate::sites::release;
use crate::support::{Document as _, Page, PageOptions, axe, browser};

fn open(address: &str, options: PageOptions) -> Page {
    let page = browser().page(options);
    page.goto(address);
    page
}

/// Statements of several reports stand each in its own, a link away.
fn is_of_one_report(content: &FrameContent) -> bool {
    !matches!(&content.body, FrameBody::Question(inside) if inside.location.is_none())
}

/// All that no frame may leave out, as it must stand in its text.
fn must_say(content: &FrameContent) -> Vec<String> {
    let mut words = vec!["Figures & Receipts".to_owned()];
    if is_of_one_report(content) {
        words.push("paragraph".to_owned());
    }
    if let FrameBody::Question(inside) = &content.body {
        words.extend(inside.lasts.iter().flat_map(|(claim, limit)| {
            let said = [claim.number.line(), claim.what.clone(), claim.standing.words.clone()];
            said.into_iter().chain(limit.clone())
        }));
    }
    // Publisher and day.
    words.extend(content.source.split(", ").map(str::to_owned));
    for card in content.body.cards() {
        words.extend([
            card.number.digits.clone(),
            card.what.words.clone(),
            card.said.clone(),
            card.standing.words.clone(),
        ]);
        words.extend(card.caveat.as_ref().map(|caveat| caveat.words.clone()));
        words.extend(card.notice.iter().map(|notice| notice.words.clone()));
        words.extend(card.within.iter().map(|part| part.standing.words.clone()));
    }
    if let FrameBody::Chart(inside) = &content.body {
        let chart = &inside.charts.charts[0];
        words.extend([chart.title.clone(), chart.note.clone()]);
        words.extend(inside.limits.iter().map(|(_, words)| words.clone()));
        // A series says them in its table, and the last of each speaker below it.
        if !chart.class.ends_with("series") {
            words.extend(chart.parts.iter().map(|part| part.standing.words.clone()));
        }
    }
    words
}

fn plain(text: &str) -> String {
    text.replace('\u{a0}', " ").split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn every_frame_is_whole_without_script_and_asks_for_nothing() {
    let page = browser().page(PageOptions { javascript: false, width: 300, ..PageOptions::default() });
    for (address, content) in all_frames() {
        page.goto(&address);
        let said = plain(&page.text("main"));
        for words in must_say(&content) {
            assert!(said.contains(&plain(&words)), "{} says {words:?}: {said}", content.place.name());
        }
        let lit: usize = page.count("main .ruler .lit");
        assert_eq!(lit > 0, is_of_one_report(&content), "{} shows where it stands in its report", content.place.name());
        let wide: u32 = page.eval("document.documentElement.scrollWidth");
        assert_eq!(wide, 300, "{} scrolls sideways", content.place.name());
    }
    let documents = all_frames().len();
    assert_eq!(page.requests().len(), documents, "no frame asks for more than itself");
}

#[test]
fn script_changes_nothing_that_a_reader_sees_and_asks_for_nothing() {
    let (still, alive) =
        [false, true].map(|javascript| browser().page(PageOptions { javascript, ..PageOptions::default() })).into();
    for content in frames() {
        let address = release().url(&content.place.live());
        still.goto(&address);
        alive.goto(&address);
        assert_eq!(still.text("main"), alive.text("main"), "{}", content.place.name());
    }
    alive.assert_console_clean();
    assert_eq!(alive.requests().len(), frames().len());
}

#[test]
fn frames_are_there_for_everyone() {
    for dark in [false, true] {
        let page = browser().page(PageOptions { dark, width: 400, ..PageOptions::default() });
        for content in frames() {
            page.goto(&release().url(&content.place.live()));
            axe::assert_no_violations(&page);
        }
    }
}

#[test]
fn every_link_opens_a_tab_and_leads_somewhere() {
    for frame in frames() {
        for folder in [frame.place.live(), frame.place.frozen(frame.revision)] {
            let page = open(&release().url(&folder), PageOptions::default());
            let links: Vec<(String, String, String)> =
                page.eval("[...document.querySelectorAll('a')].map(a => [a.getAttribute('href'), a.target, a.rel])");
            assert!(!links.is_empty());
            for (address, target, rel) in &links {
                assert_eq!((target.as_str(), rel.as_str()), ("_blank", "noopener"), "{folder}: {address}");
                let plain = address.split('#').next().expect("a part");
                assert!(plain.starts_with("../") && plain.ends_with('/'), "{folder}: {address}");
                let file = format!("{folder}{plain}index.html");
                assert!(release().folder.join(&file).is_file(), "{folder}: {address} leads nowhere");
            }
            let receipt = format!("a[href$=\"{}\"]", frame.place.page());
            assert!(page.count(&receipt) >= 1, "{folder} leads to its page");
        }
    }
}

/// The ground behind everything, as red, green and blue.
fn ground(page: &Page) -> String {
    page.eval("getComputedStyle(document.documentElement).backgroundColor")
}

const LIGHT: &str = "rgb(245, 244, 241)";
const DARK: &str = "rgb(22, 24, 27)";

#[test]
fn a_frame_is_as_dark_as_the_system_or_as_its_address_asks() {
    let folder = figure("aleppo-fled-200000").place.live();
    for javascript in [true, false] {
        let ground_of = |dark: bool, asked: &str| {
            let options = PageOptions { javascript, dark, ..PageOptions::default() };
            ground(&open(&release().url(&format!("{folder}{asked}")), options))
        };
        assert_eq!([ground_of(false, ""), ground_of(true, "")], [LIGHT, DARK], "script {javascript}");
        assert_eq!([ground_of(true, "#light"), ground_of(false, "#dark")], [LIGHT, DARK], "script {javascript}");
        let both = [ground_of(true, "?theme=light#light"), ground_of(false, "?theme=dark#dark")];
        assert_eq!(both, [LIGHT, DARK], "as snippets write it, script {javascript}");
        if javascript {
            assert_eq!([ground_of(true, "?theme=light"), ground_of(false, "?theme=dark")], [LIGHT, DARK]);
            assert_eq!(ground_of(false, "?theme=%22%3E"), LIGHT, "another theme is the system's");
            assert_eq!(ground_of(false, "?transparent"), "rgba(0, 0, 0, 0)");
        }
    }
}

#[test]
fn a_frozen_frame_says_of_which_revision_it_is() {
    for content in [figure("aleppo-fled-200000"), chart("killed")] {
        let page = open(&release().url(&content.place.frozen(content.revision)), PageOptions::default());
        let notice = page.text(".frame__frozen");
        assert!(notice.contains(&format!("revision {}", content.revision)), "{notice}");
        assert!(notice.contains("2012"), "{notice}");
        let live: String = page.eval("document.querySelector('.frame__frozen a').href");
        assert_eq!(live, release().url(&content.place.live()));
        assert_eq!(open(&live, PageOptions::default()).count(".frame__frozen"), 0);
    }
}

/// A chart's table opens in a frame too, with script and without.
#[test]
fn a_chart_opens_as_a_table() {
    for javascript in [true, false] {
        let address = release().url(&chart("clinic").place.live());
        let page = open(&address, PageOptions { javascript, ..PageOptions::default() });
        assert!(!page.is_visible("table"));
        page.click("summary");
        assert!(page.is_visible("table"));
    }
}
