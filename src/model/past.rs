//! A report as it stood at an earlier revision.

use super::{Change, Origin, Report, Statement};
use chrono::NaiveDate;

impl Report {
    /// The report with the numbers of a revision: corrections that came later are undone, and what was withdrawn since
    /// stays withdrawn. Words are those of today, since only numbers have a history.
    pub fn at(&self, revision: u32) -> Self {
        let mut past = self.clone();
        past.revision = revision.min(self.revision);
        for figure in &mut past.figures {
            let later = figure.corrections.iter().position(|correction| correction.change.revision > revision);
            if let Some(first) = later {
                let mut undone = figure.corrections.split_off(first);
                // Until the first correction that changed it, it stood where that one says.
                if let Some(stood) = undone.iter().find_map(|correction| correction.evidence.clone()) {
                    figure.origin = Origin::Stated(stood);
                }
                figure.amount = undone.swap_remove(0).was;
            }
        }
        past
    }

    /// The day of a revision, where a correction or a withdrawal tells it.
    pub fn day_of(&self, revision: u32) -> Option<NaiveDate> {
        let changes = self.statements().flat_map(Statement::changes);
        changes.into_iter().find(|change| change.revision == revision).map(|change| change.on)
    }
}

impl<'r> Statement<'r> {
    /// What became of it, the oldest first.
    pub fn changes(self) -> Vec<&'r Change> {
        match self {
            Self::InForce(figure) => figure.corrections.iter().map(|correction| &correction.change).collect(),
            Self::Withdrawn(withdrawn) => vec![&withdrawn.change],
        }
    }

    /// Whether its number was corrected after a revision.
    pub fn corrected_after(self, revision: u32) -> bool {
        self.in_force().is_some() && self.changes().iter().any(|change| change.revision > revision)
    }
}

#[cfg(test)]
mod tests {
    use crate::check::check;
    use crate::draft::Source;
    use crate::model;

    /// "One" was about 700, then about 70, then 70.
    #[test]
    fn numbers_are_those_of_their_revision() {
        let text = include_str!("../page/gallery/standings.json").to_owned();
        let source = Source { name: "standings".into(), text };
        let clean = check(&source, None).clean.expect("a clean file");
        let report = model::build(&clean).expect("it builds");
        let told = |revision| {
            let past = report.at(revision);
            let figure = past.figure("one").expect("the figure").clone();
            (past.revision, figure.amount.low().value(), figure.amount.is_about(), figure.corrections.len())
        };
        assert_eq!(told(1), (1, 700.0, true, 0));
        assert_eq!(told(2), (2, 70.0, true, 1));
        assert_eq!(told(3), (3, 70.0, false, 2));
        assert_eq!(told(9), (4, 70.0, false, 2), "there is no later one");
        let withdrawn = report.at(1);
        assert!(withdrawn.figure("taken-back").is_none(), "what was withdrawn is withdrawn in every revision");
        assert_eq!(report.day_of(2).map(|day| day.to_string()).as_deref(), Some("2030-03-07"));
        assert_eq!(report.day_of(1), None);
    }

    #[test]
    fn the_words_are_those_of_their_revision_where_they_were_kept() {
        let text = include_str!("../page/gallery/standings.json").replacen(
            r#""was": { "qualifier": "about", "value": 700 },"#,
            r#""was": { "qualifier": "about", "value": 700 }, "evidence": { "line": 2, "words": "700 tents", "word": 3 },"#,
            1,
        );
        let source = Source { name: "standings".into(), text };
        let clean = check(&source, None).clean.expect("a clean file");
        let report = model::build(&clean).expect("it builds");
        let words = |revision| {
            let past = report.at(revision);
            let figure = past.figure("one").expect("the figure");
            past.evidence_of(figure).into_iter().map(|evidence| evidence.words.clone()).collect::<Vec<_>>()
        };
        assert_eq!((words(1), words(2)), (vec!["700 tents".to_owned()], vec!["70 tents".to_owned()]));
    }
}
