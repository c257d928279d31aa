//! What became of a report's numbers, revision by revision, and what frames that stay at one show.

use super::Composer;
use crate::draw;
use crate::model::{Changed, Step};
use crate::page::frame::{Place, Subject};
use crate::page::way;
use crate::view::content::{ChangeContent, ChangesContent, Notice, StepContent};

impl Composer<'_> {
    /// The folder of the page that tells them; none where no number was ever changed.
    pub fn changes_path(&self) -> Option<String> {
        self.report.changes().next().map(|_| format!("{}changes/", self.home()))
    }

    pub fn changes_title(&self) -> String {
        let title = self.words.text(&self.report.title);
        self.marked(self.words.with("changes-page-title", [("title", title.into())]))
    }

    /// Below its title, where a link to it is shown.
    pub fn changes_description(&self) -> String {
        self.marked(self.words.say("changes-deck"))
    }

    /// What stands on that page, in the folder `path`.
    pub fn changes_page(&self, path: &str) -> ChangesContent {
        let first = Step { revisions: 1..=1, changes: Vec::new() };
        let steps = self.report.steps(1, self.report.revision).into_iter().chain([first]);
        ChangesContent {
            crumb: self.crumb(path),
            title: self.words.say("changes-title"),
            deck: self.words.say("changes-deck"),
            steps: steps.map(|step| self.step(&step, path)).collect(),
            honest: self.words.say("changes-honest"),
        }
    }

    fn step(&self, step: &Step<'_>, path: &str) -> StepContent {
        let revision = *step.revisions.end();
        let quiet = match revision {
            1 => Some("changes-first"),
            _ if step.changes.is_empty() => Some("changes-quiet"),
            _ => None,
        };
        let frame = Place::Report { report: self.report.id.clone(), subject: Subject::Report }.frozen(revision);
        let frame_words = self.words.with("changes-frame", [("revision", revision.to_string().into())]);
        StepContent {
            id: format!("revision-{revision}"),
            title: self.words.step(step),
            changes: step.changes.iter().map(|changed| self.change(*changed, path)).collect(),
            quiet: quiet.map(|sentence| self.words.say(sentence)),
            frame: (way(path, &frame), frame_words),
            shows: self.frozen_shows(revision),
        }
    }

    fn change(&self, changed: Changed<'_>, path: &str) -> ChangeContent {
        let statement = changed.statement();
        let mark = match changed {
            Changed::Corrected { .. } => draw::CORRECTED,
            Changed::Withdrawn(_) => draw::WITHDRAWN,
        };
        ChangeContent {
            address: way(path, &self.figure_path(statement.id())),
            subject: self.words.subject(statement),
            notice: Notice { mark: mark.to_owned(), words: self.words.changed(changed) },
        }
    }

    /// What frames that stay at a revision show, told of the report as it stands now.
    fn frozen_shows(&self, revision: u32) -> String {
        if revision == self.report.revision {
            return self.words.say("changes-frame-current");
        }
        let later = |changed: &Changed<'_>| changed.change().revision > revision;
        let corrected = self.report.figures.iter().filter(|figure| Changed::of(figure).iter().any(later)).count();
        let withdrawn = self.report.withdrawn.iter().filter(|one| one.change.revision > revision).count();
        let mut told = vec![self.words.say("changes-frame-then")];
        for (sentence, count) in [("changes-frame-corrected", corrected), ("changes-frame-withdrawn", withdrawn)] {
            if count > 0 {
                told.push(self.words.with(sentence, [("count", count.into())]));
            }
        }
        told.join(" ")
    }
}
