//! The whole receipt of every figure.

use super::Composer;
use crate::draw;
use crate::model::{Caveat, Figure, Formula};
use crate::view::content::{Source, SourceRow, SourceValue, SourcesContent};

impl Composer<'_> {
    pub fn sources(&self) -> SourcesContent {
        SourcesContent {
            title: self.words.say("sources-title"),
            lede: self.words.say("sources-lede"),
            ruler: draw::ruler_path(self.report.paragraphs.len()).1,
            language: self.report.publication.language.clone(),
            sources: self.key_order().into_iter().map(|figure| self.source_of(figure)).collect(),
        }
    }

    pub(super) fn source_of(&self, figure: &Figure) -> Source {
        let words = |label: &str, value: String, note: Option<String>| SourceRow {
            label: self.words.say(label),
            value: SourceValue::Words(value, note),
        };
        let mut rows = vec![
            words(
                "said-by",
                self.words.text(&figure.claimant.name),
                Some(self.words.category(figure.claimant.category)),
            ),
            words("place", self.place(figure), None),
            words("period", self.words.text(&figure.period.label), None),
            words("population", self.words.text(&figure.population.name), None),
            words(
                "stands-behind",
                self.words.backing(figure),
                figure.doubt.as_ref().map(|_| self.words.standing(figure)),
            ),
        ];
        if let Some(caveat) = &figure.caveat {
            rows.push(words("caveat", self.words.text(&caveat.text), self.ground(caveat)));
        }
        if let Some(formula) = figure.formula() {
            rows.push(words("formula", self.formula(formula), None));
        }
        rows.push(SourceRow { label: self.words.say("in-the-report"), value: self.evidence(figure) });
        if let Some(relations) = self.relations(figure) {
            rows.push(SourceRow { label: self.words.say("relations"), value: relations });
        }
        Source {
            id: figure.id.clone(),
            number: self.words.amount(figure),
            what: self.words.text(&figure.label),
            said: self.words.said(figure),
            standing: self.standing(figure),
            rows,
        }
    }

    fn formula(&self, formula: &Formula) -> String {
        let formula = self.words.formula(self.report, formula);
        self.words.with("formula-of", [("formula", formula.into())])
    }

    /// The lines of the report that a caveat follows from.
    fn ground(&self, caveat: &Caveat) -> Option<String> {
        let list: Vec<String> = caveat.lines.iter().map(u32::to_string).collect();
        let list = (!list.is_empty()).then(|| self.words.list(&list))?;
        Some(self.words.with("follows-from", [("lines", caveat.lines.len().into()), ("list", list.into())]))
    }

    fn evidence(&self, figure: &Figure) -> SourceValue {
        let places = self.report.evidence_of(figure).into_iter().map(|evidence| {
            let mut location = self.location(&[evidence]);
            let line = self.words.with("line", [("line", evidence.line.into())]);
            location.words = format!("{}, {line}", location.words);
            (location, Some(evidence.words.clone()))
        });
        SourceValue::Evidence(places.collect())
    }

    /// Relations as this figure states them, and as others state them of it.
    fn relations(&self, figure: &Figure) -> Option<SourceValue> {
        let found: Vec<_> = figure
            .relations
            .iter()
            .filter_map(|relation| {
                let other = self.report.figure(&relation.figure)?;
                let because = relation.because.as_ref().map(|because| self.words.text(because));
                Some((self.words.relation(relation, other), because, other.id.clone()))
            })
            .collect();
        (!found.is_empty()).then_some(SourceValue::Relations(found))
    }
}
