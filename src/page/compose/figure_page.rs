//! The page of one figure.

use super::Composer;
use crate::draw::{self, StripMark, StripPlan};
use crate::model::Statement;
use crate::page::{Site, way};
use crate::terms::Number;
use crate::view::content::{ActionWords, FigureContent, PlaceContent, SourceValue};
use crate::view::drawn;
use crate::words::{Words, Written};

impl Composer<'_> {
    /// What stands on a figure's page.
    pub fn figure_page(&self, statement: Statement<'_>, site: &Site) -> FigureContent {
        let path = self.figure_path(statement.id());
        let mut source = self.source_of(statement);
        // Both have a section of their own.
        source.rows.retain(|row| !matches!(row.value, SourceValue::Relations(_) | SourceValue::Changes(_)));
        if let Statement::Withdrawn(withdrawn) = statement {
            (source.number, source.what) = (Number::default(), self.words.withdrawn_what(withdrawn).into());
        }
        FigureContent {
            id: statement.id().clone(),
            crumb: self.crumb(&path),
            topic: self.marked(self.words.text(&statement.receipt().measure.topic.name)),
            notice: self.words.notice(statement),
            caveat: self.caveat_written(statement),
            ruler: draw::ruler_path(self.report.paragraphs.len()).1,
            language: self.report.publication.language.clone(),
            comma: self.words.comma(),
            actions: self.actions(&self.figure_title(statement)),
            place: self.place_in_report(statement, &path),
            related: self.related_to(statement, &path),
            history: (self.words.say("history-title"), self.history(statement)),
            changes: self.changes_with(statement, &path),
            citation: self.citation(statement, site, &path),
            source,
        }
    }

    /// "200,000 people fled Aleppo in two days, said the UN humanitarian chief (Doubt voiced by the reporters)".
    pub fn figure_title(&self, statement: Statement<'_>) -> String {
        let (claim, standing) = (self.words.statement(statement), self.words.standing(statement.receipt()));
        self.marked(self.words.with("figure-title", [("claim", claim.into()), ("standing", standing.into())]))
    }

    /// What became of it, standing, limit, place, period and source: what a link to the figure says below its title.
    pub fn figure_description(&self, statement: Statement<'_>) -> String {
        let receipt = statement.receipt();
        let pieces = [
            self.words.notice(statement),
            Some(self.words.standing(receipt)),
            self.caveat(statement),
            Some(self.words.text(&receipt.period.label)),
            Some(self.source(statement)),
        ];
        let sentence = |piece: String| format!("{}.", piece.trim_end_matches('.'));
        pieces.into_iter().flatten().map(sentence).collect::<Vec<_>>().join(" ")
    }

    pub(super) fn caveat(&self, statement: Statement<'_>) -> Option<String> {
        self.caveat_written(statement).map(|caveat| caveat.words)
    }

    pub(super) fn caveat_written(&self, statement: Statement<'_>) -> Option<Written> {
        statement.in_force().and_then(|figure| self.words.limit_written(figure))
    }

    /// The way back to the report.
    pub(super) fn crumb(&self, path: &str) -> (String, String) {
        (way(path, &self.home()), self.report_title())
    }

    pub(super) fn actions(&self, title: &str) -> ActionWords {
        actions(self.words, title)
    }

    fn place_in_report(&self, statement: Statement<'_>, path: &str) -> PlaceContent {
        let evidence = statement.in_force().map(|figure| self.report.evidence_of(figure)).unwrap_or_default();
        let paragraphs = self.report.paragraphs.len();
        let (location, mark) = (self.stands(statement).words, statement.receipt().mark());
        let marks = self.paragraphs_of(statement).into_iter().map(|paragraph| StripMark { paragraph, mark });
        let publisher = self.publisher_name();
        let strip = draw::strip(&StripPlan { label: location.clone(), paragraphs, marks: marks.collect() });
        PlaceContent {
            title: self.words.say("place-title"),
            lede: self.words.with("place-lede", [("location", location.as_str().into())]),
            strip: drawn(strip, self.words.direction()),
            words: evidence
                .iter()
                .map(|evidence| (evidence.words.clone(), self.in_the_original(&evidence.words)))
                .collect(),
            open: self.words.say("place-open"),
            note: self.words.with("place-note", [("publisher", publisher.into())]),
            verify: (way(path, &self.verify_path()), self.words.say("verify-title")),
        }
    }

    /// A link to these words in the report itself, where that stands on the web.
    fn in_the_original(&self, words: &str) -> Option<String> {
        let url = self.report.publication.url.as_ref()?;
        let fragment = if url.as_str().contains('#') { "" } else { "#" };
        Some(format!("{url}{fragment}:~:text={}", percent_encoded(words)))
    }

    /// Where it stands what else changed in the last revision that changed this.
    fn changes_with(&self, statement: Statement<'_>, path: &str) -> Option<(String, String)> {
        let last = statement.changes().last()?.revision;
        let address = format!("{}#revision-{last}", way(path, &self.changes_path()?));
        Some((address, self.words.say("changes-link")))
    }

    /// Everything that became of it, the oldest first.
    fn history(&self, statement: Statement<'_>) -> Vec<String> {
        let told = match statement {
            Statement::InForce(figure) => self.corrections(figure),
            Statement::Withdrawn(withdrawn) => vec![self.withdrawal(withdrawn)],
        };
        if told.is_empty() {
            return vec![self.words.with("history-none", [("revision", self.report.revision.to_string().into())])];
        }
        told.into_iter().map(|(notice, revision)| format!("{notice} ({revision})")).collect()
    }
}

/// The words of what can be done with a page of this title.
pub(super) fn actions(words: &Words, title: &str) -> ActionWords {
    ActionWords {
        share: words.say("share"),
        shared: words.say("share-done"),
        copy: words.say("copy"),
        copied: words.say("copy-done"),
        embed: words.say("embed"),
        cite: words.say("cite"),
        title: title.to_owned(),
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
