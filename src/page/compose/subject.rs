//! What a part of a chart is in the model.

use super::Composer;
use crate::model::{Context, Dispute, Evidence, Receipt, Report, Statement, Voice};

/// A part of a chart in the model, with the composer of the report that it stands in.
pub(super) type Of<'r> = (Composer<'r>, Subject<'r>);

/// What a part of a chart is in the model.
pub(super) enum Subject<'r> {
    Statement(Statement<'r>),
    Context(&'r Context),
    Voice(&'r Voice),
}

impl<'r> Subject<'r> {
    pub(super) fn of(report: &'r Report, id: &str) -> Option<Self> {
        let statement = report.statement(id).map(Self::Statement);
        let context = || report.context(id).map(Self::Context);
        let voice = || voices(&report.disputes).find(|(known, _)| known == id).map(|(_, voice)| Self::Voice(voice));
        statement.or_else(context).or_else(voice)
    }

    pub(super) fn statement(&self) -> Option<Statement<'r>> {
        match self {
            Self::Statement(statement) => Some(*statement),
            Self::Context(_) | Self::Voice(_) => None,
        }
    }

    pub(super) fn receipt(&self) -> Option<&'r Receipt> {
        self.statement().map(Statement::receipt)
    }

    /// What the report is cited with. Of what was withdrawn nothing is.
    pub(super) fn evidence(&self, report: &'r Report) -> Vec<&'r Evidence> {
        match self {
            Self::Statement(Statement::InForce(figure)) => report.evidence_of(figure),
            Self::Statement(Statement::Withdrawn(_)) => Vec::new(),
            Self::Context(context) => vec![&context.evidence],
            Self::Voice(voice) => vec![&voice.evidence],
        }
    }

    /// Where in the report it stands, or stood.
    pub(super) fn paragraphs(&self, report: &'r Report) -> Vec<usize> {
        match self {
            Self::Statement(Statement::Withdrawn(withdrawn)) => {
                withdrawn.stood.iter().map(|stood| stood.paragraph).collect()
            }
            _ => self.evidence(report).into_iter().map(|evidence| evidence.paragraph).collect(),
        }
    }
}

/// Every voice of every dispute under the id that its part of a chart has: sides first, the reporters last.
fn voices(disputes: &[Dispute]) -> impl Iterator<Item = (String, &Voice)> {
    disputes.iter().flat_map(|dispute| {
        let sides = dispute.sides.iter().flat_map(|side| &side.voices);
        let all = sides.chain(dispute.reporters.iter().map(|position| &position.voice));
        all.zip(1..).map(|(voice, n)| (format!("{}-voice-{n}", dispute.id), voice))
    })
}
