//! The page of one figure.

use super::Composer;
use crate::draw::{self, StripMark, StripPlan};
use crate::model::{Evidence, Figure};
use crate::page::{Site, way};
use crate::view::content::{ActionWords, FigureContent, PlaceContent, Source, SourceValue};

impl Composer<'_> {
    /// What stands on a figure's page.
    pub fn figure_page(&self, figure: &Figure, site: &Site) -> FigureContent {
        let path = self.figure_path(&figure.id);
        let mut source = self.source_of(figure);
        source.rows.retain(|row| !matches!(row.value, SourceValue::Relations(_)));
        FigureContent {
            id: figure.id.clone(),
            crumb: self.crumb(&path),
            topic: self.words.text(&figure.measure.topic.name),
            caveat: figure.caveat.as_ref().map(|caveat| self.words.text(&caveat.text)),
            ruler: draw::ruler_path(self.report.paragraphs.len()).1,
            language: self.report.publication.language.clone(),
            actions: self.actions(&self.figure_title(figure)),
            place: self.place_in_report(figure, &source),
            related: self.related_to(figure, &path),
            history: (self.words.say("history-title"), self.history()),
            citation: self.citation(figure, site, &path),
            source,
        }
    }

    /// "200,000 people fled Aleppo in two days, said the UN humanitarian chief (Doubt voiced by the reporters)".
    pub fn figure_title(&self, figure: &Figure) -> String {
        let (claim, standing) = (self.words.sentence(figure), self.words.standing(figure));
        self.words.with("figure-title", [("claim", claim.into()), ("standing", standing.into())])
    }

    /// Standing, limit, place, period and source: what a link to the figure says below its title.
    pub fn figure_description(&self, figure: &Figure) -> String {
        let caveat = figure.caveat.as_ref().map(|caveat| self.words.text(&caveat.text));
        let pieces = [
            Some(self.words.standing(figure)),
            caveat,
            Some(self.words.text(&figure.period.label)),
            Some(self.source(figure)),
        ];
        let sentence = |piece: String| format!("{}.", piece.trim_end_matches('.'));
        pieces.into_iter().flatten().map(sentence).collect::<Vec<_>>().join(" ")
    }

    /// The way back to the report.
    pub(super) fn crumb(&self, path: &str) -> (String, String) {
        (way(path, &format!("reports/{}/", self.report.id)), self.words.text(&self.report.title))
    }

    pub(super) fn actions(&self, title: &str) -> ActionWords {
        ActionWords {
            share: self.words.say("share"),
            shared: self.words.say("share-done"),
            copy: self.words.say("copy"),
            copied: self.words.say("copy-done"),
            title: title.to_owned(),
        }
    }

    fn place_in_report(&self, figure: &Figure, source: &Source) -> PlaceContent {
        let evidence = self.report.evidence_of(figure);
        let paragraphs = self.report.paragraphs.len();
        let location = self.location(&evidence).words;
        let mark = |evidence: &&Evidence| StripMark { paragraph: evidence.paragraph, mark: source.standing.mark };
        let publisher = self.report.publication.publisher.as_str();
        PlaceContent {
            title: self.words.say("place-title"),
            lede: self.words.with("place-lede", [("location", location.as_str().into())]),
            strip: draw::strip(&StripPlan { label: location, paragraphs, marks: evidence.iter().map(mark).collect() }),
            words: evidence
                .iter()
                .map(|evidence| (evidence.words.clone(), self.in_the_original(&evidence.words)))
                .collect(),
            open: self.words.say("place-open"),
            note: self.words.with("place-note", [("publisher", publisher.into())]),
        }
    }

    /// A link to these words in the report itself, where that stands on the web.
    fn in_the_original(&self, words: &str) -> Option<String> {
        let url = self.report.publication.url.as_ref()?;
        let fragment = if url.contains('#') { "" } else { "#" };
        Some(format!("{url}{fragment}:~:text={}", percent_encoded(words)))
    }

    fn history(&self) -> Vec<String> {
        vec![self.words.with("history-none", [("revision", self.report.revision.to_string().into())])]
    }
}

/// All but letters and digits of ASCII as their bytes: in a text fragment, hyphens, commas and ampersands have meanings
/// of their own.
fn percent_encoded(text: &str) -> String {
    let encoded = |byte: u8| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => char::from(byte).to_string(),
        _ => format!("%{byte:02X}"),
    };
    text.bytes().map(encoded).collect()
}

#[cfg(test)]
mod tests {
    use super::percent_encoded;

    #[test]
    fn words_with_meanings_of_their_own_are_encoded() {
        assert_eq!(percent_encoded("a-b, c&d é"), "a%2Db%2C%20c%26d%20%C3%A9");
    }
}
