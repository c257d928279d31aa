//! The key cards.

use super::Composer;
use crate::model;
use crate::page::way;
use crate::view::content::{Card, CardsContent, ReceiptLabels, Within};
use crate::{draw, model::Figure};

impl Composer<'_> {
    pub fn cards(&self) -> CardsContent {
        let report = self.report;
        CardsContent {
            labels: ReceiptLabels {
                place: self.words.say("place"),
                period: self.words.say("period"),
                where_: self.words.say("in-the-report"),
                receipt: self.words.say("receipt-link"),
            },
            ruler: draw::ruler_path(report.paragraphs.len()).1,
            language: report.publication.language.clone(),
            none: self.words.say("figures-none"),
            cards: report.cards.iter().filter_map(|card| Some(self.card(card, report.figure(&card.figure)?))).collect(),
        }
    }

    pub(super) fn card(&self, card: &model::Card, figure: &Figure) -> Card {
        let evidence = self.report.evidence_of(figure);
        Card {
            id: figure.id.clone(),
            topic: self.words.text(&figure.measure.topic.name),
            number: self.words.amount(figure),
            what: self.words.text(&figure.label),
            said: self.words.said(figure),
            standing: self.standing(figure),
            caveat: figure.caveat.as_ref().map(|caveat| self.words.text(&caveat.text)),
            within: card.within.iter().filter_map(|part| self.within(part)).collect(),
            place: self.place(figure),
            period: self.words.text(&figure.period.label),
            location: self.location(&evidence),
            words: (!figure.is_derived()).then(|| evidence.first().map(|evidence| evidence.words.clone())).flatten(),
            pages: Vec::new(),
            facts: self.facts(figure),
        }
    }

    /// The key cards with links to the pages of their figures, for a page at `path`.
    pub fn cards_of_page(&self, path: &str) -> CardsContent {
        let mut content = self.cards();
        for card in &mut content.cards {
            let page = way(path, &self.figure_path(&card.id));
            card.pages = self.links_to(&page, "whole-receipt", &["embed", "cite"]);
        }
        content
    }

    /// Links to a page and to sections of it that are named like their words.
    pub(super) fn links_to(&self, page: &str, words: &str, sections: &[&str]) -> Vec<(String, String)> {
        let section = |section: &&str| (format!("{page}#{section}"), self.words.say(section));
        std::iter::once((page.to_owned(), self.words.say(words))).chain(sections.iter().map(section)).collect()
    }

    fn within(&self, part: &model::CardPart) -> Option<Within> {
        let figure = self.report.figure(&part.figure)?;
        Some(Within {
            id: figure.id.clone(),
            number: self.words.amount(figure),
            text: self.words.text(&part.text),
            standing: self.standing(figure),
            facts: self.facts(figure),
        })
    }
}
