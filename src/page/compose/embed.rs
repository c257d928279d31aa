//! The dialog that gives out the code of a frame.

use super::{Composer, QuestionComposer};
use crate::page::frame::{FrameContent, SnippetOptions, Subject, snippet};
use crate::page::{Site, way};
use crate::view::content::{EmbedChoice, EmbedContent, EmbedValue, LanguagesContent};
use crate::words::Words;

/// Stands for the site's address in code where that is not known; the page's script puts its own there.
const SITE: &str = "https://site.example/";

impl Composer<'_> {
    /// What the page at `path` gives out of its subject; none where that cannot be framed.
    pub fn embed_dialog(&self, subject: &Subject, site: &Site, path: &str) -> Option<EmbedContent> {
        let frame = self.frame_of(subject, site.responsible.as_ref())?;
        let title = match subject {
            Subject::Report => "embed-report",
            Subject::Figure(_) => "embed-figure",
            Subject::Chart(_) => "embed-chart",
        };
        let content = dialog(self.words, &frame, site, path, title);
        let frozen = self.words.with("embed-frozen", [("revision", frame.revision.to_string().into())]);
        let follow = [("live", self.words.say("embed-live")), ("frozen", frozen.clone())];
        let follow = choice(self.words, "follow", "embed-follow", &follow);
        let mut choices = content.choices;
        choices.insert(0, follow);
        let follow_note = if frame.body.chart().is_some() { "embed-frozen-chart" } else { "embed-frozen-note" };
        Some(EmbedContent {
            frozen: Some((frozen, code(&frame, site, true))),
            choices,
            follow_note: self.words.say(follow_note),
            ..content
        })
    }
}

impl QuestionComposer<'_> {
    /// What its page gives out: there is no frame that stays as it is.
    pub fn embed_dialog(&self, site: &Site) -> EmbedContent {
        dialog(self.words, &self.frame(site.responsible.as_ref()), site, &self.path(), "embed-question")
    }
}

/// The dialog of a frame that follows corrections.
fn dialog(words: &Words, frame: &FrameContent, site: &Site, path: &str, title: &str) -> EmbedContent {
    let say = |id: &str| words.say(id);
    let language = site.languages.links(path, words).map(|languages| language(words, languages));
    let looks = [
        choice(
            words,
            "theme",
            "embed-theme",
            &[("", say("embed-theme-own")), ("light", say("embed-theme-light")), ("dark", say("embed-theme-dark"))],
        ),
        choice(
            words,
            "ground",
            "embed-ground",
            &[("", say("embed-ground-paper")), ("transparent", say("embed-ground-transparent"))],
        ),
        choice(
            words,
            "width",
            "embed-width",
            &["300", "640", "900"].map(|width| (width, words.with("embed-px", [("width", width.into())]))),
        ),
    ];
    EmbedContent {
        title: say(title),
        lede: say("embed-lede"),
        live: code(frame, site, false),
        frozen: None,
        site: site.base.is_none().then(|| SITE.to_owned()),
        root: way(path, ""),
        frame_title: frame.title.clone(),
        choices: language.into_iter().chain(looks).collect(),
        follow_note: say("embed-follows-note"),
        height_note: say("embed-height-note"),
        code_label: say("embed-code"),
        copy: say("embed-copy"),
        copied: say("copy-done"),
        close: say("close"),
    }
}

fn code(frame: &FrameContent, site: &Site, frozen: bool) -> String {
    let address = site.base.as_ref().map_or(SITE, |base| base.as_str());
    snippet(frame, address, SnippetOptions { frozen, ..SnippetOptions::default() })
}

fn choice(words: &Words, name: &str, legend: &str, values: &[(&str, String)]) -> EmbedChoice {
    EmbedChoice {
        name: name.to_owned(),
        words: words.say(legend),
        values: values
            .iter()
            .map(|(value, words)| EmbedValue { value: (*value).to_owned(), words: words.clone(), language: None })
            .collect(),
    }
}

/// The languages that the frame stands in, that of the page first. A value is the way to the page that gives out the frame
/// in that language: the page's script takes its code from there.
fn language(words: &Words, languages: LanguagesContent) -> EmbedChoice {
    let (here, others): (Vec<_>, Vec<_>) = languages.links.into_iter().partition(|link| link.address.is_none());
    let values = here.into_iter().chain(others).map(|link| EmbedValue {
        value: link.address.unwrap_or_default(),
        words: link.name.to_owned(),
        language: Some((link.tag, link.direction)),
    });
    EmbedChoice { name: "language".to_owned(), words: words.say("embed-language"), values: values.collect() }
}
