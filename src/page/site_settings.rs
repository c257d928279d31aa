//! What a site file says: who answers for a site, and the languages and digits it is written in.
//!
//! Contract: docs/contracts/site-file.md.

use super::responsible::{Linked, Responsible};
use crate::words::{Digits, Tongue};
use serde::Deserialize;
use std::fmt;

/// What a site says of itself, beside its reports.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SiteSettings {
    /// None of a preview, for which nobody answers yet.
    pub responsible: Option<Responsible>,
    /// The languages that the site is written in, the one at its root first. One of them at least.
    pub languages: Vec<Tongue>,
    /// Of pages in Arabic.
    pub digits: Digits,
    /// From where, as origins (`https://example.org`), report files are opened that are not published here.
    pub origins: Vec<String>,
}

impl Default for SiteSettings {
    /// A preview in English.
    fn default() -> Self {
        Self { responsible: None, languages: vec![Tongue::English], digits: Digits::default(), origins: Vec::new() }
    }
}

/// What is wrong with a site file, and where.
#[derive(Debug)]
pub enum SiteFileError {
    /// Not JSON, or not of the form that is asked for.
    Form(serde_json::Error),
    /// A field that is missing, or holds what it cannot.
    Field { field: &'static str, mend: &'static str },
}

impl fmt::Display for SiteFileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Form(error) => write!(
                f,
                "{error}. It must hold an object with `publisher` and `licence`, each with `name` and `url`, and \
                 `corrections`, an address to write to; and it may hold `languages`, `digits` and `open`"
            ),
            Self::Field { field, mend } => write!(f, "{field}: {mend}"),
        }
    }
}

impl std::error::Error for SiteFileError {}

/// The file as it is written.
#[derive(Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct Written {
    /// Where editors find the form of this file; nothing else reads it.
    #[serde(rename = "$schema")]
    _form: Option<String>,
    publisher: Option<Linked>,
    corrections: Option<String>,
    licence: Option<Linked>,
    #[serde(default)]
    languages: Vec<String>,
    digits: Option<String>,
    open: Option<Open>,
}

/// What the page that opens report files may ask others for.
#[derive(Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct Open {
    origins: Vec<String>,
}

/// The form of a site file as JSON Schema.
#[cfg(not(target_arch = "wasm32"))]
pub fn schema_of_site() -> serde_json::Value {
    let contract = include_str!("../../docs/contracts/site-file.md");
    crate::draft::schema::described("The site file", schemars::schema_for!(Written), &[contract])
}

impl SiteSettings {
    /// Reads a site file.
    ///
    /// # Errors
    /// With line and column, or the field, and how to mend it.
    pub fn read(json: &str) -> Result<Self, SiteFileError> {
        let Written { publisher, corrections, licence, languages, digits, open, .. } =
            serde_json::from_str(json).map_err(SiteFileError::Form)?;
        let names_nobody = publisher.is_none() && corrections.is_none() && licence.is_none();
        let responsible = match names_nobody && (!languages.is_empty() || open.is_some()) {
            true => None,
            false => Some(Responsible::of(publisher, corrections, licence)?),
        };
        let digits = match digits.as_deref() {
            None | Some("latin") => Digits::Latin,
            Some("arabic-indic") => Digits::ArabicIndic,
            Some(_) => {
                let mend = "it must be \"latin\" (1 2 3) or \"arabic-indic\" (١ ٢ ٣, on pages in Arabic)";
                return Err(SiteFileError::Field { field: "digits", mend });
            }
        };
        let origins = origins(open.map(|open| open.origins).unwrap_or_default())?;
        Ok(Self { responsible, languages: tongues(&languages)?, digits, origins })
    }
}

fn tongues(tags: &[String]) -> Result<Vec<Tongue>, SiteFileError> {
    let mut tongues = Vec::new();
    for tag in tags {
        match Tongue::of(tag) {
            Some(tongue) if !tongues.contains(&tongue) => tongues.push(tongue),
            _ => {
                let mend = "each must be another of \"en\", \"ar\", \"fr\" and \"tr\"";
                return Err(SiteFileError::Field { field: "languages", mend });
            }
        }
    }
    Ok(if tongues.is_empty() { vec![Tongue::English] } else { tongues })
}

/// Each goes into the policy of a page, so it must be an origin and nothing that a policy reads as more.
fn origins(given: Vec<String>) -> Result<Vec<String>, SiteFileError> {
    let is_host = |host: &str| {
        let (name, port) = host.split_once(':').map_or((host, None), |(name, port)| (name, Some(port)));
        let is_label = |label: &str| {
            let may = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-';
            !label.is_empty() && label.chars().all(may)
        };
        name.split('.').all(is_label) && port.is_none_or(|port| port.parse::<u16>().is_ok())
    };
    match given.iter().all(|origin| origin.strip_prefix("https://").is_some_and(is_host)) {
        true => Ok(given),
        false => {
            let mend = "each of its `origins` must be \"https://\" and the name of a host in small letters, with a port if it has one, \
                and without a path: \"https://files.example.org\"";
            Err(SiteFileError::Field { field: "open", mend })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::responsible::tests::WHOLE;

    fn with(field: &str) -> Result<SiteSettings, SiteFileError> {
        SiteSettings::read(&WHOLE.replacen('{', &format!("{{ {field},"), 1))
    }

    #[test]
    fn a_site_is_in_english_alone_where_it_does_not_say_in_what() {
        assert_eq!(SiteSettings::read(WHOLE).expect("whole").languages, [Tongue::English]);
        let read = with(r#""languages": ["ar", "en"]"#).expect("known");
        assert_eq!(read.languages, [Tongue::Arabic, Tongue::English]);
        assert!(read.responsible.is_some());
        for tags in ["[\"en\", \"tlh\"]", "[\"en\", \"en\"]", "[\"EN\"]"] {
            let told = with(&format!("\"languages\": {tags}")).expect_err("refused").to_string();
            assert!(told.starts_with("languages: ") && told.contains("\"fr\""), "{told}");
        }
    }

    #[test]
    fn a_preview_may_have_languages() {
        let read = SiteSettings::read(r#"{ "languages": ["fr"] }"#).expect("a preview");
        assert_eq!((read.responsible, read.languages), (None, vec![Tongue::French]));
        let told = SiteSettings::read("{}").expect_err("says nothing").to_string();
        assert!(told.contains("publisher"), "{told}");
    }

    #[test]
    fn digits_are_chosen_by_name() {
        assert_eq!(SiteSettings::read(WHOLE).expect("whole").digits, Digits::Latin);
        assert_eq!(with(r#""digits": "arabic-indic""#).expect("known").digits, Digits::ArabicIndic);
        let told = with(r#""digits": "arab""#).expect_err("unknown").to_string();
        assert!(told.starts_with("digits: ") && told.contains("arabic-indic"), "{told}");
    }

    #[test]
    fn report_files_are_opened_from_the_origins_that_are_named_and_no_other() {
        assert_eq!(SiteSettings::read(WHOLE).expect("whole").origins, [""; 0]);
        let read =
            with(r#""open": { "origins": ["https://files.example.org", "https://localhost:8443"] }"#).expect("origins");
        assert_eq!(read.origins, ["https://files.example.org", "https://localhost:8443"]);
        for origin in [
            "http://files.example.org",
            "https://files.example.org/",
            "https://*.example.org",
            "https://a.example; script-src *",
            "https://",
            "*",
            "https://a.example:port",
        ] {
            let told = with(&format!("\"open\": {{ \"origins\": [\"{origin}\"] }}")).expect_err("refused").to_string();
            assert!(told.starts_with("open: ") && told.contains("https://files.example.org"), "{told}");
        }
    }

    #[test]
    fn what_is_no_site_file_is_told_with_its_line() {
        let told = |json: &str| SiteSettings::read(json).expect_err("faulty").to_string();
        assert!(told("{").contains("line 1"));
        assert!(told(&WHOLE.replace("\"corrections\"", "\"correction\"")).contains("unknown field `correction`"));
        assert!(told(r#"{ "languages": ["en"], "corrections": "mailto:a@b.example" }"#).starts_with("publisher: "));
    }
}
