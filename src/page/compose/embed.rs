//! The dialog that gives out the code of a frame.

use super::Composer;
use crate::page::frame::{SnippetOptions, Subject, snippet};
use crate::page::{Site, way};
use crate::view::content::{EmbedChoice, EmbedContent};

/// Stands for the site's address in code where that is not known; the page's script puts its own there.
const SITE: &str = "https://site.example/";

impl Composer<'_> {
    /// What the page at `path` gives out of its subject; none where that cannot be framed.
    pub fn embed_dialog(&self, subject: &Subject, site: &Site, path: &str) -> Option<EmbedContent> {
        let frame = self.frame_of(subject, site.responsible.as_ref())?;
        let address = site.base.as_ref().map_or(SITE, |base| base.as_str());
        let code = |frozen| snippet(&frame, address, SnippetOptions { frozen, ..SnippetOptions::default() });
        let revision = || [("revision", frame.revision.to_string().into())];
        let say = |id: &str| self.words.say(id);
        let choice = |name: &str, words: &str, values: &[(&str, String)]| EmbedChoice {
            name: name.to_owned(),
            words: say(words),
            values: values.iter().map(|(value, words)| ((*value).to_owned(), words.clone())).collect(),
        };
        let frozen_title = self.words.with("embed-frozen", revision());
        Some(EmbedContent {
            title: say(match subject {
                Subject::Report => "embed-report",
                Subject::Figure(_) => "embed-figure",
                Subject::Chart(_) => "embed-chart",
            }),
            lede: say("embed-lede"),
            live: code(false),
            frozen: code(true),
            site: site.base.is_none().then(|| SITE.to_owned()),
            root: way(path, ""),
            frame_title: frame.title.clone(),
            choices: vec![
                choice("follow", "embed-follow", &[("live", say("embed-live")), ("frozen", frozen_title.clone())]),
                choice(
                    "theme",
                    "embed-theme",
                    &[
                        ("", say("embed-theme-own")),
                        ("light", say("embed-theme-light")),
                        ("dark", say("embed-theme-dark")),
                    ],
                ),
                choice(
                    "ground",
                    "embed-ground",
                    &[("", say("embed-ground-paper")), ("transparent", say("embed-ground-transparent"))],
                ),
                choice(
                    "width",
                    "embed-width",
                    &["300", "640", "900"].map(|width| (width, self.words.with("embed-px", [("width", width.into())]))),
                ),
            ],
            frozen_title,
            frozen_note: say("embed-frozen-note"),
            height_note: say("embed-height-note"),
            code_label: say("embed-code"),
            copy: say("embed-copy"),
            copied: say("copy-done"),
            close: say("close"),
        })
    }
}
