//! How a figure stands to the others of its report, as it says itself and as the others say of it.

use super::Composer;
use crate::model::{Figure, Id, Input};
use crate::page::way;
use crate::terms::RelationType;
use crate::view::content::{Related, RelatedContent};

impl Composer<'_> {
    /// The folder of a figure's page, below the site's root.
    pub fn figure_path(&self, figure: &str) -> String {
        format!("reports/{}/figures/{figure}/", self.report.id)
    }

    /// The folder of a chart's page, below the site's root.
    pub fn chart_path(&self, chart: &str) -> String {
        format!("reports/{}/charts/{chart}/", self.report.id)
    }

    /// Figures that this one was set against, the dispute it is part of and the charts that draw it, for a page at `path`.
    pub(super) fn related_to(&self, figure: &Figure, path: &str) -> RelatedContent {
        let mut figures: Vec<Related> = Vec::new();
        let mut add = |is: RelationType, other: &Id, because: Option<String>| {
            let address = way(path, &self.figure_path(other));
            if let Some(other) = self.report.figure(other)
                && other.id != figure.id
                && !figures.iter().any(|known| known.address == address)
            {
                figures.push(Related {
                    relation: Some(self.words.relation_name(is)),
                    because,
                    ..self.listed(other, path)
                });
            }
        };
        for relation in &figure.relations {
            let because = relation.because.as_ref().map(|because| self.words.text(because));
            add(relation.is, &relation.figure, because);
        }
        for other in &self.report.figures {
            for relation in other.relations.iter().filter(|relation| relation.figure == figure.id) {
                if let Some(is) = turned(relation.is) {
                    add(is, &other.id, relation.because.as_ref().map(|because| self.words.text(because)));
                }
            }
        }
        for input in figure.formula().map(|formula| formula.inputs()).unwrap_or_default() {
            if let Input::Figure(id) = input {
                add(RelationType::DerivedFrom, id, None);
            }
        }
        let home = format!("reports/{}/", self.report.id);
        let dispute = self.report.disputes.iter().find(|dispute| figure.contested.as_ref() == Some(&dispute.id));
        let dispute = dispute.map(|dispute| {
            let question = self.words.text(&dispute.question);
            let words = self.words.with("related-dispute", [("question", question.into())]);
            (way(path, &format!("{home}#dispute-{}", dispute.id)), words)
        });
        let charts = self.report.charts.iter().filter(|chart| chart.form.draws(&figure.id)).map(|chart| {
            let words = self.words.with("related-chart", [("takeaway", self.words.text(&chart.takeaway).into())]);
            (way(path, &self.chart_path(&chart.id)), words)
        });
        RelatedContent {
            title: self.words.say("related-title"),
            none: self.words.say("related-none"),
            figures,
            links: dispute.into_iter().chain(charts).collect(),
        }
    }

    /// A figure as an entry of a list, for a page at `path`.
    pub(super) fn listed(&self, figure: &Figure, path: &str) -> Related {
        Related {
            address: way(path, &self.figure_path(&figure.id)),
            number: self.words.amount(figure),
            relation: None,
            sentence: format!("{}, {}", self.words.text(&figure.label), self.words.said(figure)),
            because: None,
            standing: self.standing(figure),
            location: self.location(&self.report.evidence_of(figure)),
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
