//! Words that a reader sees, in as many languages as somebody wrote them.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The language every text is written in first; others are added beside it.
pub const BASE_LANGUAGE: &str = "en";

/// One text in several languages, by BCP 47 tag: `{"en": "people fled Aleppo"}`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Text(BTreeMap<String, String>);

impl Text {
    /// The text in `language`, else in the base language, else empty.
    pub fn get(&self, language: &str) -> &str {
        self.0.get(language).or_else(|| self.0.get(BASE_LANGUAGE)).map_or("", String::as_str)
    }

    /// Whether somebody wrote this text in `language`.
    pub fn has(&self, language: &str) -> bool {
        self.0.get(language).is_some_and(|text| !text.trim().is_empty())
    }

    /// Every language and its words.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(language, words)| (language.as_str(), words.as_str()))
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl schemars::JsonSchema for Text {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Text".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "object",
            "description": "The same words in several languages, by language tag.",
            "properties": { (BASE_LANGUAGE): {} },
            "required": [BASE_LANGUAGE],
            "additionalProperties": { "type": "string" }
        })
    }
}

impl<const N: usize> From<[(&str, &str); N]> for Text {
    fn from(pairs: [(&str, &str); N]) -> Self {
        Self(pairs.into_iter().map(|(language, words)| (language.into(), words.into())).collect())
    }
}
