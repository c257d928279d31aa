//! The key cards.

use super::Composer;
use crate::draw;
use crate::model;
use crate::model::{Figure, Statement};
use crate::page::Standpoint;
use crate::terms::Number;
use crate::view::content::{Card, CardsContent, ReceiptLabels, Within};

impl Composer<'_> {
    pub fn cards(&self) -> CardsContent {
        let report = self.report;
        CardsContent {
            labels: ReceiptLabels {
                comma: self.words.comma(),
                place: self.words.say("place"),
                period: self.words.say("period"),
                where_: self.words.say("in-the-report"),
                receipt: self.words.say("receipt-link"),
            },
            ruler: draw::ruler_path(report.paragraphs.len()).1,
            language: report.publication.language.clone(),
            none: self.words.say("figures-none"),
            cards: report
                .cards
                .iter()
                .filter_map(|card| Some(self.card(card, report.statement(&card.figure)?)))
                .collect(),
        }
    }

    pub(super) fn card(&self, card: &model::Card, statement: Statement<'_>) -> Card {
        let (receipt, figure) = (statement.receipt(), statement.in_force());
        Card {
            id: statement.id().clone(),
            topic: self.marked(self.words.text(&receipt.measure.topic.name)),
            notice: self.notice(statement),
            number: figure.map_or_else(Number::default, |figure| self.words.amount(figure)),
            what: match statement {
                Statement::InForce(figure) => self.words.written(&figure.label),
                Statement::Withdrawn(withdrawn) => self.words.withdrawn_what(withdrawn).into(),
            },
            said: self.words.said(statement),
            standing: self.standing_and_support(receipt),
            caveat: self.caveat_written(statement),
            within: card.within.iter().filter_map(|part| self.within(part)).collect(),
            place: self.place_written(receipt),
            period: self.words.written(&receipt.period.label),
            location: self.stands(statement),
            words: figure.and_then(|figure| self.cited(figure)),
            pages: Vec::new(),
            facts: self.facts(statement),
        }
    }

    /// The report's own few words. Arithmetic of ours stands nowhere in it.
    fn cited(&self, figure: &Figure) -> Option<String> {
        let evidence = self.report.evidence_of(figure);
        evidence.first().filter(|_| !figure.is_derived()).map(|evidence| evidence.words.clone())
    }

    /// The key cards with links to the pages of their figures, for a page that stands there.
    pub fn cards_of_page(&self, stands: Standpoint<'_>) -> CardsContent {
        let mut content = self.cards();
        for card in &mut content.cards {
            let page = stands.way(&self.figure_path(&card.id));
            card.pages = page.map(|page| self.links_to(&page, "whole-receipt", &["embed", "cite"])).unwrap_or_default();
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
            text: self.words.written(&part.text),
            notice: self.notice(Statement::InForce(figure)),
            standing: self.standing_and_support(&figure.receipt),
            facts: self.facts(Statement::InForce(figure)),
        })
    }
}
