//! What parts of a site were made of, in short: as long as that stays the same, so do their files.

use super::assets::hex;
use super::load::Loaded;
use super::parts::{Part, Parts};
use crate::model::Question;
use crate::terms::Month;
use sha2::{Digest, Sha256};

impl Parts<'_> {
    /// What a part was made of, in short: as long as it stays the same, so do the files.
    pub fn stamp(&self, part: &Part) -> String {
        if let Part::Found(number) = part {
            return self.stamp_of_found(*number);
        }
        let mut hash = Sha256::new();
        hash.update(&self.tools.stamp);
        hash.update(self.tree.words.language());
        let mut take = |loaded: &Loaded| hash.update(&loaded.stamp);
        match part {
            Part::Report(id) => self.library.get(id).into_iter().for_each(&mut take),
            Part::Front => {
                self.library.reports().iter().for_each(|loaded| take(loaded));
                hash.update(self.library.decided());
                // The desk offers it.
                hash.update(self.library.shared());
            }
            Part::Lists | Part::Search => self.library.reports().iter().for_each(|loaded| take(loaded)),
            Part::Measure(measure) => self.take_measure(&mut hash, measure),
            Part::Month(month) => self.take_month(&mut hash, *month),
            Part::Question(measure, place) => {
                let question = self.across.questions().get(&(measure, place));
                let reports = question.map(Question::reports).unwrap_or_default();
                reports.into_iter().filter_map(|report| self.library.get(&report.id)).for_each(&mut take);
                // How long somebody is silent is counted up to the newest report of the place.
                hash.update(format!("{:?}", question.map(|question| self.newest.days(question.place()))));
                hash.update(self.library.decided());
            }
            Part::Found(_) | Part::Gallery => {}
        }
        // Pages of a report lead to the list of reports where there is one.
        hash.update([u8::from(self.across.several().is_some())]);
        hex(&hash.finalize()[..8])
    }

    /// A measure's pages show what is said last, how much was said before and what editors decided.
    fn take_measure(&self, hash: &mut Sha256, measure: &str) {
        for answers in self.across.of_measure(measure).flat_map(Question::answers) {
            for speaker in &answers.speakers {
                speaker.last.iter().for_each(|said| self.take_report(hash, &said.report.id));
                hash.update((speaker.earlier.len() as u64).to_le_bytes());
            }
            hash.update([u8::from(answers.is_invented())]);
        }
        hash.update(self.library.decided());
        hash.update(self.across.publishers());
    }

    /// A month's pages show what is said of it, and lead to the months beside it.
    fn take_month(&self, hash: &mut Sha256, month: Option<Month>) {
        let said = self.across.months().get(&month).map(Vec::as_slice).unwrap_or_default();
        // What one report says stands together.
        said.chunk_by(|one, next| one.report.id == next.report.id)
            .filter_map(<[_]>::first)
            .for_each(|said| self.take_report(hash, &said.report.id));
        self.across.neighbours(month).iter().for_each(|other| hash.update(other.to_string()));
        hash.update(self.across.publishers());
    }

    /// Of a part of the search index. What has no look is not in it, so another style leaves readers the part they have.
    pub(super) fn stamp_of_found(&self, number: usize) -> String {
        let mut hash = Sha256::new();
        hash.update(&self.tools.program);
        hash.update(self.tree.words.language());
        self.reports_of_found(number).iter().for_each(|loaded| hash.update(&loaded.stamp));
        hex(&hash.finalize()[..8])
    }

    fn take_report(&self, hash: &mut Sha256, id: &str) {
        hash.update(self.stamps.get(id).copied().unwrap_or_default());
    }
}
