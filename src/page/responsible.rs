//! Who answers for a site: its publisher, where to write to about a mistake, and under what licence its data may be used.
//!
//! Contract: docs/contracts/site-file.md.

use crate::terms::WebAddress;
use crate::words::Tongue;
use serde::Deserialize;
use std::collections::BTreeSet;
use std::fmt;

/// Who answers for a site. A site that names nobody is a preview, and says so.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Responsible {
    /// Who publishes the site; not the publisher of a report.
    pub publisher: Linked,
    /// Where to report a mistake: `mailto:` or a web address.
    pub corrections: String,
    /// Of the figures and of our words, not of the reports.
    pub licence: Linked,
    /// The tags of the languages that the site is written in, the one at its root first. None named: English alone.
    #[serde(default)]
    pub languages: Vec<String>,
}

/// A name with the address of its page.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Linked {
    pub name: String,
    /// `https:` or `http:`.
    pub url: String,
}

/// What is wrong with a site file, and where.
#[derive(Debug)]
pub enum SiteFileError {
    /// Not JSON, or not of the form that is asked for.
    Form(serde_json::Error),
    /// A field that holds what it cannot.
    Field { field: &'static str, mend: &'static str },
}

impl fmt::Display for SiteFileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Form(error) => write!(
                f,
                "{error}. It must hold an object with `publisher` and `licence`, each with `name` and `url`, and \
                 `corrections`, an address to write to; and it may hold `languages`"
            ),
            Self::Field { field, mend } => write!(f, "{field}: {mend}"),
        }
    }
}

impl std::error::Error for SiteFileError {}

impl Responsible {
    /// Reads a site file.
    ///
    /// # Errors
    /// With line and column, or the field, and how to mend it.
    pub fn read(json: &str) -> Result<Self, SiteFileError> {
        let read: Self = serde_json::from_str(json).map_err(SiteFileError::Form)?;
        let error = |field, mend| Err(SiteFileError::Field { field, mend });
        for (field, linked) in [("publisher", &read.publisher), ("licence", &read.licence)] {
            if linked.name.trim().is_empty() {
                return error(field, "its `name` is empty; name it as readers should see it");
            }
            if WebAddress::new(&linked.url).is_none() {
                return error(field, "its `url` must begin with https:// or http://");
            }
        }
        let mail = read.corrections.strip_prefix("mailto:").is_some_and(|to| to.contains('@') && is_plain(to));
        if !mail && WebAddress::new(&read.corrections).is_none() {
            return error("corrections", "it must be a mailto: address, or begin with https:// or http://");
        }
        let tags: Vec<&str> = Tongue::ALL.into_iter().map(Tongue::tag).collect();
        let mut unlike = BTreeSet::new();
        for tag in &read.languages {
            if !tags.contains(&tag.as_str()) || !unlike.insert(tag) {
                return error("languages", "each must be another of \"en\", \"ar\", \"fr\" and \"tr\"");
            }
        }
        Ok(read)
    }

    /// The languages that the site is written in, the one at its root first.
    pub fn tongues(&self) -> Vec<Tongue> {
        let named: Vec<Tongue> = self.languages.iter().filter_map(|tag| Tongue::of(tag)).collect();
        if named.is_empty() { vec![Tongue::English] } else { named }
    }
}

fn is_plain(text: &str) -> bool {
    !text.chars().any(|letter| letter.is_whitespace() || letter.is_control())
}

#[cfg(test)]
mod tests {
    use super::*;

    const WHOLE: &str = r#"{
        "publisher": { "name": "The Example Courier", "url": "https://courier.example/" },
        "corrections": "mailto:corrections@courier.example",
        "licence": { "name": "CC BY 4.0", "url": "https://creativecommons.org/licenses/by/4.0/" }
    }"#;

    #[test]
    fn a_whole_file_names_all_three() {
        let read = Responsible::read(WHOLE).expect("whole");
        assert_eq!(read.publisher.name, "The Example Courier");
        assert_eq!(read.corrections, "mailto:corrections@courier.example");
        assert_eq!(read.licence.name, "CC BY 4.0");
    }

    #[test]
    fn a_site_is_in_english_alone_where_it_does_not_say_in_what() {
        let in_languages = |tags: &str| WHOLE.replacen('{', &format!("{{ \"languages\": {tags},"), 1);
        let read = |tags: &str| Responsible::read(&in_languages(tags));
        assert_eq!(Responsible::read(WHOLE).expect("whole").tongues(), [Tongue::English]);
        assert_eq!(read("[\"ar\", \"en\"]").expect("known").tongues(), [Tongue::Arabic, Tongue::English]);
        for tags in ["[\"en\", \"tlh\"]", "[\"en\", \"en\"]", "[\"EN\"]"] {
            let told = read(tags).expect_err("refused").to_string();
            assert!(told.starts_with("languages: ") && told.contains("\"fr\""), "{told}");
        }
    }

    #[test]
    fn what_is_missing_or_wrong_is_named() {
        let told = |json: &str| Responsible::read(json).expect_err("faulty").to_string();
        assert!(told("{").contains("line 1"));
        assert!(told("{}").contains("`publisher`"), "{}", told("{}"));
        assert!(told(&WHOLE.replace("\"corrections\"", "\"correction\"")).contains("unknown field `correction`"));
        for (from, to, said) in [
            ("mailto:corrections@courier.example", "javascript:alert(1)", "corrections: "),
            ("https://courier.example/", "javascript:alert(1)", "publisher: "),
            ("The Example Courier", " ", "publisher: "),
            ("https://creativecommons.org/licenses/by/4.0/", "by/4.0", "licence: "),
        ] {
            assert!(told(&WHOLE.replace(from, to)).starts_with(said), "{to}: {}", told(&WHOLE.replace(from, to)));
        }
    }
}
