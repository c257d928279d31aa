//! Frames for the pages of others: each live and at every revision, those of a report with one style; and their oEmbed
//! documents where the site's address is known.

use super::file::SiteFile;
use super::style::Style;
use crate::page::frame::{FrameContent, body, document, oembed};
use crate::page::{BaseUrl, Composer, QuestionComposer, Responsible, Site};

/// What a report has for the pages of others, or several.
#[derive(Default)]
pub struct Framed {
    /// As it stands now.
    live: Vec<FrameContent>,
    /// At every revision there was.
    frozen: Vec<FrameContent>,
}

impl Framed {
    /// What a report has.
    pub fn of(composer: &Composer<'_>, responsible: Option<&Responsible>) -> Self {
        let mut framed = Self::default();
        framed.add(composer, responsible);
        framed
    }

    /// What a question has.
    pub fn of_question(composer: &QuestionComposer<'_>, responsible: Option<&Responsible>) -> Self {
        Self { live: vec![composer.frame(responsible)], frozen: Vec::new() }
    }

    /// Adds what a report has.
    pub fn add(&mut self, composer: &Composer<'_>, responsible: Option<&Responsible>) {
        self.live.extend(composer.frames(responsible));
        self.frozen.extend(composer.frozen_frames(responsible));
    }

    /// Everything as it stands now.
    pub fn live(&self) -> &[FrameContent] {
        &self.live
    }

    /// All files for the pages of others.
    ///
    /// # Errors
    /// Where a document is no JSON.
    pub fn files(&self, style: &Style, site: &Site) -> serde_json::Result<Vec<SiteFile>> {
        let mut files = self.documents(style, site.base.as_ref());
        if let Some(base) = &site.base {
            for frame in &self.live {
                files.push(SiteFile::new(frame.place.oembed(), oembed(frame, base.as_str(), &site.product)?));
            }
        }
        Ok(files)
    }

    /// The frames alone.
    pub fn documents(&self, style: &Style, base: Option<&BaseUrl>) -> Vec<SiteFile> {
        // Each in the form that uses more of the style.
        let bodies: Vec<String> = self.live.iter().map(|frame| body(frame, &frame.place.live(), true)).collect();
        let style = style.of_frames(bodies.iter().map(String::as_str));
        let document = |frame: &FrameContent, folder: String, frozen: bool| {
            let html = document(frame, &folder, frozen, &style, base);
            SiteFile::new(format!("{folder}index.html"), html)
        };
        let live = self.live.iter().map(|frame| document(frame, frame.place.live(), false));
        let frozen = self.frozen.iter().map(|frame| document(frame, frame.place.frozen(frame.revision), true));
        live.chain(frozen).collect()
    }
}
