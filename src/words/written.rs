//! A text of a report's file as a page shows it: its words, and the language they are in where that is not the page's.

use super::Words;
use crate::model::{Figure, Statement};
use crate::terms::{BASE_LANGUAGE, Text};

/// Words that may be in another language than the page they stand on, so that whoever hears them hears them said rightly.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Written {
    pub words: String,
    /// The BCP 47 tag of their language, where that is not the page's.
    pub language: Option<&'static str>,
}

/// In the page's own language.
impl From<String> for Written {
    fn from(words: String) -> Self {
        Self { words, language: None }
    }
}

impl Words {
    /// A text of the report's file, and whether nobody translated it.
    pub fn written(&self, text: &Text) -> Written {
        Written { words: self.text(text), language: self.language_of(text) }
    }

    /// The language of a text that nobody translated into this one: that of all texts.
    pub fn language_of(&self, text: &Text) -> Option<&'static str> {
        (!text.has(self.language())).then_some(BASE_LANGUAGE)
    }

    /// What a figure counts, as [`Words::counts`] says it.
    pub fn counts_written(&self, statement: Statement<'_>) -> Written {
        match statement {
            Statement::InForce(figure) => self.written(&figure.label),
            Statement::Withdrawn(_) => self.counts(statement).into(),
        }
    }

    /// Where a reader's trust in a figure ends, as [`Words::limit`] says it. Words of ours stand beside the author's where a
    /// series breaks, so they are in no one language then.
    pub fn limit_written(&self, figure: &Figure) -> Option<Written> {
        let caveat = figure.caveat.as_ref().filter(|_| figure.breaks.is_empty());
        let language = caveat.and_then(|caveat| self.language_of(&caveat.text));
        self.limit(figure).map(|words| Written { words, language })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(json: &str) -> Text {
        serde_json::from_str(json).expect("a text")
    }

    #[test]
    fn what_nobody_translated_names_its_language() {
        let words = Words::new("fr").expect("written");
        let both = text(r#"{"en": "the mayor", "fr": "le maire"}"#);
        assert_eq!(words.written(&both), Written::from("le maire".to_owned()));
        let english = Written { words: "the mayor".to_owned(), language: Some("en") };
        assert_eq!(words.written(&text(r#"{"en": "the mayor"}"#)), english);
    }
}
