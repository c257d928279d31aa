//! Where an embeddable thing stands in a site: its frame, its page, its oEmbed document, its picture.

use crate::page::REPORTS;
use crate::page::compose::question_path;

/// What a frame can show.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// A report's key figures.
    Report,
    /// One figure, by its id.
    Figure(String),
    /// One chart, by its id.
    Chart(String),
}

/// An embeddable thing.
///
/// All its paths are relative to the site's root and begin without a slash. Contract: docs/contracts/embeds.md.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// Something of one report, which is named by its id.
    Report { report: String, subject: Subject },
    /// All that reports state of one measure at one place, both named by their ids.
    Question { measure: String, place: String },
}

impl Subject {
    /// "", "figures/FIGURE/" or "charts/CHART/".
    fn tail(&self) -> String {
        match self {
            Self::Report => String::new(),
            Self::Figure(id) => format!("figures/{id}/"),
            Self::Chart(id) => format!("charts/{id}/"),
        }
    }
}

impl Place {
    /// "aleppo/figures/fled/", "measures/killed/aleppo/": no report may be called `measures`.
    fn tail(&self) -> String {
        match self {
            Self::Report { report, subject } => format!("{report}/{}", subject.tail()),
            Self::Question { measure, place } => question_path(measure, place),
        }
    }

    /// What of a report it is.
    pub fn subject(&self) -> Option<&Subject> {
        match self {
            Self::Report { subject, .. } => Some(subject),
            Self::Question { .. } => None,
        }
    }

    /// The folder of the frame that follows corrections.
    pub fn live(&self) -> String {
        format!("embed/{}", self.tail())
    }

    /// The folder of the frame that stays at a revision. What comes from several reports, each with revisions of its own,
    /// has none: it follows corrections.
    pub fn frozen(&self, revision: u32) -> String {
        match self {
            Self::Report { report, subject } => format!("embed/{report}/r/{revision}/{}", subject.tail()),
            Self::Question { .. } => self.live(),
        }
    }

    /// The folder of the page that holds the whole receipt.
    pub fn page(&self) -> String {
        match self {
            Self::Report { .. } => format!("{REPORTS}{}", self.tail()),
            Self::Question { .. } => self.tail(),
        }
    }

    /// The folder of the page whose parts components link to by their anchors.
    pub fn home(&self) -> String {
        match self {
            Self::Report { report, .. } => format!("{REPORTS}{report}/"),
            Self::Question { .. } => self.page(),
        }
    }

    /// The oEmbed document.
    pub fn oembed(&self) -> String {
        format!("oembed/{}.json", self.tail().trim_end_matches('/'))
    }

    /// The share picture, 1200 x 630.
    pub fn picture(&self) -> String {
        format!("{}card.png", self.page())
    }

    /// A name that is the same on every host and holds only letters, digits and hyphens: `aleppo-figures-fled`.
    pub fn name(&self) -> String {
        self.tail().trim_end_matches('/').replace('/', "-")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_path_follows_from_report_and_subject() {
        let figure = Place::Report { report: "a".into(), subject: Subject::Figure("b".into()) };
        assert_eq!(figure.live(), "embed/a/figures/b/");
        assert_eq!(figure.frozen(3), "embed/a/r/3/figures/b/");
        assert_eq!(figure.page(), "reports/a/figures/b/");
        assert_eq!(figure.oembed(), "oembed/a/figures/b.json");
        assert_eq!(figure.picture(), "reports/a/figures/b/card.png");
        assert_eq!(figure.name(), "a-figures-b");
        let report = Place::Report { report: "a".into(), subject: Subject::Report };
        assert_eq!([report.live(), report.oembed(), report.name()], ["embed/a/", "oembed/a.json", "a"]);
        let question = Place::Question { measure: "killed".into(), place: "a".into() };
        assert_eq!([question.page(), question.live()], ["measures/killed/a/", "embed/measures/killed/a/"]);
        assert_eq!([question.oembed(), question.name()], ["oembed/measures/killed/a.json", "measures-killed-a"]);
        assert_eq!(question.frozen(3), question.live(), "it has no revision of its own");
    }
}
