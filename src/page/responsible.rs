//! Who answers for a site: its publisher, where to write to about a mistake, and under what licence its data may be used.

use super::site_settings::SiteFileError;
use crate::model::Report;
use crate::terms::WebAddress;
use serde::Deserialize;

/// Who answers for a site. A site that names nobody is a preview, and says so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Responsible {
    /// Who publishes the site; not the publisher of a report.
    pub publisher: Linked,
    /// Where to report a mistake: `mailto:` or a web address.
    pub corrections: String,
    /// Of the figures and of our words, not of the reports.
    pub licence: Linked,
}

/// A name with the address of its page.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Linked {
    pub name: String,
    /// `https:` or `http:`.
    pub url: String,
}

impl Responsible {
    /// Whether the site shows a report of its own publisher.
    pub(super) fn published(&self, report: &Report) -> bool {
        report.publication.publisher.trim() == self.publisher.name.trim()
    }

    /// All three, as a site file has them.
    ///
    /// # Errors
    /// Which of them is missing or cannot stand, and how to mend it.
    pub(super) fn of(
        publisher: Option<Linked>,
        corrections: Option<String>,
        licence: Option<Linked>,
    ) -> Result<Self, SiteFileError> {
        let error = |field, mend| SiteFileError::Field { field, mend };
        let missing =
            |field| error(field, "it is missing; a site names its publisher, its licence and where to write to");
        let read = Self {
            publisher: publisher.ok_or_else(|| missing("publisher"))?,
            corrections: corrections.ok_or_else(|| missing("corrections"))?,
            licence: licence.ok_or_else(|| missing("licence"))?,
        };
        for (field, linked) in [("publisher", &read.publisher), ("licence", &read.licence)] {
            if linked.name.trim().is_empty() {
                return Err(error(field, "its `name` is empty; name it as readers should see it"));
            }
            if WebAddress::new(&linked.url).is_none() {
                return Err(error(field, "its `url` must begin with https:// or http://"));
            }
        }
        let mail = read.corrections.strip_prefix("mailto:").is_some_and(|to| to.contains('@') && is_plain(to));
        if !mail && WebAddress::new(&read.corrections).is_none() {
            return Err(error("corrections", "it must be a mailto: address, or begin with https:// or http://"));
        }
        Ok(read)
    }
}

fn is_plain(text: &str) -> bool {
    !text.chars().any(|letter| letter.is_whitespace() || letter.is_control())
}

#[cfg(test)]
pub(super) mod tests {
    use crate::page::SiteSettings;

    pub const WHOLE: &str = r#"{
        "publisher": { "name": "The Example Courier", "url": "https://courier.example/" },
        "corrections": "mailto:corrections@courier.example",
        "licence": { "name": "CC BY 4.0", "url": "https://creativecommons.org/licenses/by/4.0/" }
    }"#;

    #[test]
    fn a_whole_file_names_all_three() {
        let read = SiteSettings::read(WHOLE).expect("whole").responsible.expect("somebody answers");
        assert_eq!(read.publisher.name, "The Example Courier");
        assert_eq!(read.corrections, "mailto:corrections@courier.example");
        assert_eq!(read.licence.name, "CC BY 4.0");
    }

    #[test]
    fn what_is_missing_or_wrong_is_named() {
        let told = |json: &str| SiteSettings::read(json).expect_err("faulty").to_string();
        for (from, to, said) in [
            ("\"corrections\": \"mailto:corrections@courier.example\",", "", "corrections: it is missing"),
            ("mailto:corrections@courier.example", "javascript:alert(1)", "corrections: "),
            ("https://courier.example/", "javascript:alert(1)", "publisher: "),
            ("The Example Courier", " ", "publisher: "),
            ("https://creativecommons.org/licenses/by/4.0/", "by/4.0", "licence: "),
        ] {
            assert!(told(&WHOLE.replace(from, to)).starts_with(said), "{to}: {}", told(&WHOLE.replace(from, to)));
        }
    }
}
