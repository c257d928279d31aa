//! The whole receipt of every figure.

use super::Composer;
use crate::draw;
use crate::model::{Change, Figure, Formula, Receipt, Statement, Withdrawn};
use crate::page::compose::named::local_name;
use crate::view::content::{Source, SourceRow, SourceValue, SourcesContent};
use crate::words::Written;

impl Composer<'_> {
    /// `verify` is the way to the page that checks a reader's copy, where there is one.
    pub fn sources(&self, verify: Option<String>) -> SourcesContent {
        SourcesContent {
            title: self.words.say("sources-title"),
            lede: self.words.say("sources-lede"),
            ruler: draw::ruler_path(self.report.paragraphs.len()).1,
            language: self.report.publication.language.clone(),
            comma: self.words.comma(),
            verify: verify.map(|address| (address, self.words.say("verify-title"))),
            sources: self.key_order().into_iter().map(|statement| self.source_of(statement)).collect(),
        }
    }

    pub(super) fn source_of(&self, statement: Statement<'_>) -> Source {
        let receipt = statement.receipt();
        let mut rows = self.receipt_rows(receipt);
        match statement {
            Statement::InForce(figure) => self.figure_rows(figure, &mut rows),
            Statement::Withdrawn(withdrawn) => self.withdrawn_rows(withdrawn, &mut rows),
        }
        Source {
            id: statement.id().clone(),
            number: self.words.number_of(statement),
            what: self.words.counts_written(statement),
            said: self.words.said(statement),
            standing: self.standing(receipt),
            rows,
        }
    }

    fn words_row(&self, label: &str, value: impl Into<Written>, note: Option<String>) -> SourceRow {
        SourceRow { label: self.words.say(label), value: SourceValue::Words(value.into(), note) }
    }

    fn receipt_rows(&self, receipt: &Receipt) -> Vec<SourceRow> {
        let claimant = &receipt.claimant;
        let doubt = receipt.doubt.as_ref().map(|_| self.words.standing(receipt));
        vec![
            self.words_row("said-by", self.words.written(&claimant.name), Some(self.words.category(claimant.category))),
            SourceRow {
                label: self.words.say("place"),
                value: SourceValue::Place(self.place_written(receipt), local_name(&receipt.place, self.words)),
            },
            self.words_row("period", self.words.written(&receipt.period.label), None),
            self.words_row("population", self.words.written(&receipt.population.name), None),
            self.words_row("stands-behind", self.words.backing(receipt), doubt),
        ]
    }

    fn figure_rows(&self, figure: &Figure, rows: &mut Vec<SourceRow>) {
        if let Some(caveat) = &figure.caveat {
            rows.push(self.words_row("caveat", self.words.written(&caveat.text), self.ground(&caveat.lines)));
        }
        if let Some(method) = &figure.method {
            rows.push(self.words_row("method", self.words.written(method), None));
        }
        for noted in &figure.breaks {
            let said = self.words.break_and_reason(noted);
            rows.push(self.words_row("breaks", said, self.ground(&noted.lines)));
        }
        if let Some(formula) = figure.formula() {
            rows.push(self.words_row("formula", self.formula(formula), None));
        }
        rows.push(SourceRow { label: self.words.say("in-the-report"), value: self.evidence(figure) });
        if let Some(relations) = self.relations(figure) {
            rows.push(SourceRow { label: self.words.say("relations"), value: relations });
        }
        let corrections = self.corrections(figure);
        if !corrections.is_empty() {
            rows.push(SourceRow { label: self.words.say("corrections"), value: SourceValue::Changes(corrections) });
        }
    }

    fn withdrawn_rows(&self, withdrawn: &Withdrawn, rows: &mut Vec<SourceRow>) {
        let mut place = self.stands(Statement::Withdrawn(withdrawn));
        if let Some(stood) = withdrawn.stood {
            let line = self.words.with("line", [("line", stood.line.into())]);
            place.words = self.words.with("place-and-line", [("place", place.words.into()), ("line", line.into())]);
        }
        let value = SourceValue::Evidence(vec![(place, None)]);
        rows.push(SourceRow { label: self.words.say("stood-in-the-report"), value });
        let value = SourceValue::Changes(vec![self.withdrawal(withdrawn)]);
        rows.push(SourceRow { label: self.words.say("withdrawal"), value });
    }

    /// Every correction of a figure, and the revision that brought it.
    pub(super) fn corrections(&self, figure: &Figure) -> Vec<(String, String)> {
        let revisions = figure.corrections.iter().map(|correction| self.revision_of(&correction.change));
        self.words.corrections(figure).into_iter().zip(revisions).collect()
    }

    /// The same of a withdrawal.
    pub(super) fn withdrawal(&self, withdrawn: &Withdrawn) -> (String, String) {
        let notice = format!("{} {}", self.words.withdrawal(withdrawn), self.words.say("withdrawn-number"));
        (notice, self.revision_of(&withdrawn.change))
    }

    /// Everything that became of a statement after it was published, the oldest first, each as its notice.
    pub fn changes_of<'s>(&self, statement: Statement<'s>) -> Vec<(&'s Change, String)> {
        match statement {
            Statement::InForce(figure) => {
                let changes = figure.corrections.iter().map(|correction| &correction.change);
                changes.zip(self.words.corrections(figure)).collect()
            }
            Statement::Withdrawn(withdrawn) => vec![(&withdrawn.change, self.withdrawal(withdrawn).0)],
        }
    }

    fn revision_of(&self, change: &Change) -> String {
        self.words.with("of-revision", [("revision", change.revision.into())])
    }

    fn formula(&self, formula: &Formula) -> String {
        let formula = self.words.formula(self.report, formula);
        self.words.with("formula-of", [("formula", formula.into())])
    }

    /// The lines of the report that words of ours follow from.
    fn ground(&self, lines: &[u32]) -> Option<String> {
        let list: Vec<String> = lines.iter().map(|&line| self.words.count(line as usize)).collect();
        let list = (!list.is_empty()).then(|| self.words.list(&list))?;
        Some(self.words.with("follows-from", [("lines", lines.len().into()), ("list", list.into())]))
    }

    fn evidence(&self, figure: &Figure) -> SourceValue {
        let places = self.report.evidence_of(figure).into_iter().map(|evidence| {
            let mut location = self.location(&[evidence]);
            let line = self.words.with("line", [("line", evidence.line.into())]);
            location.words =
                self.words.with("place-and-line", [("place", location.words.into()), ("line", line.into())]);
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
                let other = self.report.statement(&relation.figure)?;
                let because = relation.because.as_ref().map(|because| self.words.text(because));
                Some((self.words.relation(relation, other), because, other.id().clone()))
            })
            .collect();
        (!found.is_empty()).then_some(SourceValue::Relations(found))
    }
}
