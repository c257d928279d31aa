//! How a figure stands to the others of its report, as it says itself and as the others say of it.

use super::{Composer, question_path};
use crate::model::{Figure, Id, Input, Statement};
use crate::page::way;
use crate::terms::RelationType;
use crate::view::content::{Related, RelatedContent};

impl Composer<'_> {
    /// Figures that this one was set against, the dispute it is part of and the charts that draw it, for a page at `path`.
    pub(super) fn related_to(&self, statement: Statement<'_>, path: &str) -> RelatedContent {
        let mut figures: Vec<Related> = Vec::new();
        let mut add = |is: RelationType, other: &Id, because: Option<String>| {
            let address = way(path, &self.figure_path(other));
            if let Some(other) = self.report.statement(other)
                && other.id() != statement.id()
                && !figures.iter().any(|known| known.address == address)
            {
                figures.push(Related {
                    relation: Some(self.words.with("heading", [("label", self.words.relation_name(is).into())])),
                    because,
                    ..self.listed(other, path)
                });
            }
        };
        let figure = statement.in_force();
        for relation in figure.map(|figure| &figure.relations).into_iter().flatten() {
            let because = relation.because.as_ref().map(|because| self.words.text(because));
            add(relation.is, &relation.figure, because);
        }
        for other in &self.report.figures {
            for relation in other.relations.iter().filter(|relation| relation.figure == *statement.id()) {
                if let Some(is) = turned(relation.is) {
                    add(is, &other.id, relation.because.as_ref().map(|because| self.words.text(because)));
                }
            }
        }
        for input in figure.and_then(Figure::formula).map(|formula| formula.inputs()).unwrap_or_default() {
            if let Input::Figure(id) = input {
                add(RelationType::DerivedFrom, id, None);
            }
        }
        let home = self.home();
        let contested = &statement.receipt().contested;
        let dispute = self.report.disputes.iter().find(|dispute| contested.as_ref() == Some(&dispute.id));
        let dispute = dispute.map(|dispute| {
            let question = self.words.text(&dispute.question);
            let words = self.words.with("related-dispute", [("question", question.into())]);
            (way(path, &format!("{home}#dispute-{}", dispute.id)), words)
        });
        let charts = self.report.charts.iter().filter(|chart| chart.form.draws(statement.id())).map(|chart| {
            let words = self.words.with("related-chart", [("takeaway", self.words.text(&chart.takeaway).into())]);
            (way(path, &self.chart_path(&chart.id)), words)
        });
        let receipt = statement.receipt();
        let question = statement.is_stated().then(|| {
            let (measure, place) = (self.words.text(&receipt.measure.name), self.words.text(&receipt.place.name));
            let words = self.words.with("related-question", [("measure", measure.into()), ("place", place.into())]);
            (way(path, &question_path(&receipt.measure.id, &receipt.place.id)), words)
        });
        RelatedContent {
            title: self.words.say("related-title"),
            none: self.words.say("related-none"),
            figures,
            links: question.into_iter().chain(dispute).chain(charts).collect(),
        }
    }

    /// A figure as an entry of a list, for a page at `path`.
    pub(super) fn listed(&self, statement: Statement<'_>, path: &str) -> Related {
        let receipt = statement.receipt();
        Related {
            address: way(path, &self.figure_path(statement.id())),
            number: self.words.number_of(statement),
            relation: None,
            sentence: self.words.claim(&self.words.counts(statement), &self.words.said(statement)),
            because: None,
            standing: self.standing(receipt),
            notice: self.notice(statement),
            location: self.stands(statement),
        }
    }
}

/// The same relation, seen from the other side; none where that says nothing.
fn turned(is: RelationType) -> Option<RelationType> {
    match is {
        RelationType::PartOf => Some(RelationType::Includes),
        RelationType::Includes => Some(RelationType::PartOf),
        RelationType::DerivedFrom => None,
        same @ (RelationType::MayOverlap
        | RelationType::Contradicts
        | RelationType::AddsTo
        | RelationType::NotComparableWith) => Some(same),
    }
}
