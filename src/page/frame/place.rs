//! Where an embeddable thing stands in a site: its frame, its page, its oEmbed document, its picture.

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

/// An embeddable thing, by its report and what of it.
///
/// All its paths are relative to the site's root and begin without a slash. Contract: docs/contracts/embeds.md.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The report's id.
    pub report: String,
    pub subject: Subject,
}

impl Place {
    /// "", "figures/FIGURE/" or "charts/CHART/".
    fn tail(&self) -> String {
        match &self.subject {
            Subject::Report => String::new(),
            Subject::Figure(id) => format!("figures/{id}/"),
            Subject::Chart(id) => format!("charts/{id}/"),
        }
    }

    /// The folder of the frame that follows corrections.
    pub fn live(&self) -> String {
        format!("embed/{}/{}", self.report, self.tail())
    }

    /// The folder of the frame that stays at a revision.
    pub fn frozen(&self, revision: u32) -> String {
        format!("embed/{}/r/{revision}/{}", self.report, self.tail())
    }

    /// The folder of the page that holds the whole receipt.
    pub fn page(&self) -> String {
        format!("reports/{}/{}", self.report, self.tail())
    }

    /// The oEmbed document.
    pub fn oembed(&self) -> String {
        format!("oembed/{}.json", format!("{}/{}", self.report, self.tail()).trim_end_matches('/'))
    }

    /// The share picture, 1200 x 630.
    pub fn picture(&self) -> String {
        format!("{}card.png", self.page())
    }

    /// A name that is the same on every host and holds only letters, digits and hyphens: `aleppo-figures-fled`.
    pub fn name(&self) -> String {
        format!("{}/{}", self.report, self.tail()).trim_end_matches('/').replace('/', "-")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_path_follows_from_report_and_subject() {
        let figure = Place { report: "a".into(), subject: Subject::Figure("b".into()) };
        assert_eq!(figure.live(), "embed/a/figures/b/");
        assert_eq!(figure.frozen(3), "embed/a/r/3/figures/b/");
        assert_eq!(figure.page(), "reports/a/figures/b/");
        assert_eq!(figure.oembed(), "oembed/a/figures/b.json");
        assert_eq!(figure.picture(), "reports/a/figures/b/card.png");
        assert_eq!(figure.name(), "a-figures-b");
        let report = Place { report: "a".into(), subject: Subject::Report };
        assert_eq!([report.live(), report.oembed(), report.name()], ["embed/a/", "oembed/a.json", "a"]);
    }
}
