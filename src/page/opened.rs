//! A report file that is not published here, as the dashboard that it would be: what `open/` shows. Pure, so that a worker can do
//! it beside the page.

use super::dashboard::{Around, body};
use super::long_words::has_long_word;
use super::{Composer, OPEN, Standpoint, way};
use crate::check::{self, Finding, Refused, Wording, render};
use crate::draft::Source;
use crate::edit::Entries;
use crate::markup::escape;
use crate::model;
use crate::view::content::{AnswerLine, MastheadContent};
use crate::words::Words;

/// What is done with a file, in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    Reading,
    Checking,
    Drawing,
}

/// A dashboard to stand in the place of the page that opened it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    pub title: String,
    /// As HTML.
    pub body: String,
    /// Whether some word is longer than a narrow page.
    pub long_words: bool,
}

/// Reads a file of that name, holds it against every rule and renders it. What it leaves to shared registers is looked up in
/// `registers`, which is empty where there are none. `step` hears what is begun.
///
/// # Errors
/// What is wrong with the file, each with its line, as HTML.
pub fn opened(
    name: &str,
    bytes: Vec<u8>,
    registers: &str,
    words: &Words,
    step: &dyn Fn(Step),
) -> Result<Opened, String> {
    let wording = Wording::or_english(words.language());
    step(Step::Reading);
    let source = match check::decode(name.to_owned(), bytes) {
        Ok(source) => source,
        Err(refused) => return Err(refusal(refused, wording)),
    };
    step(Step::Checking);
    // A published file has with it what it takes from registers, and that is the same there: it is no second entry.
    let own = Entries::of(&source.text).unwrap_or_default();
    let left = Entries::of(registers).ok().map(|registers| registers.without(&own).text());
    let shared = left.map(|text| Source { name: "registers.json".to_owned(), text });
    let shared = shared.as_ref().and_then(|shared| check::check_registers(shared).registers);
    let (clean, refused) = check::check_apart_with(&source, shared.as_ref())
        .map_err(|findings| render::html(wording, &source, &findings))?;
    let report = model::build(&clean).map_err(|gap| format!("<p>{}</p>", escape(&gap.to_string())))?;
    step(Step::Drawing);
    let composer = Composer { report: &report, words, refused: &refused };
    let body = unpublished(&composer, name);
    Ok(Opened { title: composer.unpublished(&composer.page_title()), long_words: has_long_word(&body), body })
}

/// Why a file is no text to check, as HTML.
pub fn refusal(refused: Refused, wording: &Wording) -> String {
    match refused {
        Refused::Finding(found) => {
            let (source, finding): (Source, Finding) = *found;
            render::html(wording, &source, &[finding])
        }
        Refused::Unreadable(why) => format!("<p>{}</p>", escape(&why)),
    }
}

/// As the copy of a page that knows no site: nothing of the report has a page here. Above all else stands that.
fn unpublished(composer: &Composer<'_>, name: &str) -> String {
    let stands = Standpoint::Copy(None);
    let words = composer.words;
    let close = (way(OPEN, OPEN), words.say("open-close"));
    let notice = AnswerLine { words: words.with("open-unpublished", [("name", name.into())]), link: Some(close) };
    let mut footer = composer.footer("", None);
    // Whoever looks at it has the file.
    footer.downloads.clear();
    footer.title = words.say("open-not-here");
    footer.answers = vec![notice.clone()];
    let around = Around {
        copy: Some(notice),
        revision: None,
        product: way(OPEN, ""),
        verify: None,
        others: Vec::new(),
        across: None,
        languages: None,
        masthead: MastheadContent { actions: None, ..composer.masthead(stands) },
        footer,
        embed: None,
    };
    body(composer, stands, around)
}

impl Composer<'_> {
    /// A title that says that the report is not published here.
    fn unpublished(&self, title: &str) -> String {
        self.words.labelled(&self.words.say("open-not-here"), title)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::RefCell;

    fn open(text: &str) -> Result<Opened, String> {
        let words = Words::new("en").expect("English");
        opened("a & b.json", text.as_bytes().to_vec(), "", &words, &|_| ())
    }

    #[test]
    fn a_report_file_becomes_a_dashboard_that_says_where_it_is_from() {
        let steps = RefCell::new(Vec::new());
        let words = Words::new("en").expect("English");
        let text = include_str!("../check/base.json").as_bytes().to_vec();
        let shown = opened("a & b.json", text, "", &words, &|step| steps.borrow_mut().push(step)).expect("clean");
        assert_eq!(*steps.borrow(), [Step::Reading, Step::Checking, Step::Drawing]);
        assert!(shown.title.starts_with("Not published here: "), "{}", shown.title);
        let notice = shown.body.split("id=\"copy\"").nth(1).expect("a notice");
        assert!(notice.contains("a &amp; b.json"), "{}", &notice[..200]);
        // Nothing of it has a page here.
        for page in ["figures/", "charts/", "embed/", "report.json"] {
            assert!(!shown.body.contains(&format!("{page}\"")), "{page}");
        }
    }

    #[test]
    fn a_broken_file_tells_all_that_is_wrong_with_its_lines() {
        let broken = include_str!("../check/base.json").replace("\"support\"", "\"suport\"");
        let told = open(&broken).expect_err("broken");
        let faults = broken.matches("\"suport\"").count();
        assert!(told.matches("unknown-field").count() >= faults, "{told}");
        assert!(told.contains("a &amp; b.json:"), "{told}");
        for (text, code) in [("", "empty-file"), ("{", "malformed-json")] {
            assert!(open(text).expect_err("refused").contains(code), "{code}");
        }
        let words = Words::new("en").expect("English");
        let told = opened("x", vec![0xff, 0xfe], "", &words, &|_| ()).expect_err("refused");
        assert!(told.contains("not-utf8"), "{told}");
    }

    #[test]
    fn what_a_file_says_is_text_and_no_markup() {
        let hostile = include_str!("../check/base.json").replace("Example Wire", "<img src=x onerror=alert(1)>");
        if let Ok(shown) = open(&hostile) {
            assert!(!shown.body.contains("<img"), "escaped");
        }
        let told = open("{\"<img src=x onerror=alert(1)>\": 1}").expect_err("refused");
        assert!(!told.contains("<img"), "{told}");
    }

    #[test]
    fn what_a_file_leaves_to_shared_registers_is_looked_up_there() {
        let file = include_str!("../check/base.json");
        let mut own: serde_json::Value = serde_json::from_str(file).expect("JSON");
        let places = own.as_object_mut().and_then(|own| own.remove("places")).expect("places");
        let registers = serde_json::json!({ "schema": 1, "places": places }).to_string();
        let own = own.to_string().into_bytes();
        let words = Words::new("en").expect("English");
        let alone = opened("a.json", own.clone(), "", &words, &|_| ()).expect_err("alone");
        assert!(alone.contains("dangling-reference"), "{alone}");
        let shown = opened("a.json", own, &registers, &words, &|_| ()).expect("clean beside them");
        assert!(shown.body.contains("Exampleland"), "{}", shown.body);
        // The file that is whole is shown beside the same registers, too.
        let whole = file.as_bytes().to_vec();
        let alone = opened("a.json", whole.clone(), "", &words, &|_| ()).expect("clean alone");
        assert_eq!(opened("a.json", whole, &registers, &words, &|_| ()).expect("clean beside them"), alone);
    }
}
