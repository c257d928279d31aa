//! What findings say, in the languages of the interface.
//!
//! English stands beside each rule; the others in one Fluent file each, a message for a rule: its value says what is wrong,
//! `.mend` and `.why` what their names say, and other attributes are the phrases that the rule puts into its words.
//! Phrases that several rules share are those of the message `shared`.

mod apart;

use super::phrase::{Argument, Phrase};
use super::{Finding, Severity};
use crate::unseen::visible;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::sync::LazyLock;

/// The words of findings in one language.
pub struct Wording {
    language: &'static str,
    bundle: FluentBundle<FluentResource>,
}

/// The tag of each language, and its sentences. The first has what stands around findings only.
const WRITTEN: [(&str, &str); 4] = [
    ("en", include_str!("en.ftl")),
    ("ar", include_str!("ar.ftl")),
    ("fr", include_str!("fr.ftl")),
    ("tr", include_str!("tr.ftl")),
];

/// Each is made once, when it is first asked for.
static MADE: [LazyLock<Wording>; 4] = [
    LazyLock::new(|| Wording::new(WRITTEN[0])),
    LazyLock::new(|| Wording::new(WRITTEN[1])),
    LazyLock::new(|| Wording::new(WRITTEN[2])),
    LazyLock::new(|| Wording::new(WRITTEN[3])),
];

/// The message whose attributes are phrases of several rules.
const SHARED: &str = "shared";

impl Wording {
    /// The tags of the languages that findings are told in, English first.
    pub const LANGUAGES: [&str; 4] = [WRITTEN[0].0, WRITTEN[1].0, WRITTEN[2].0, WRITTEN[3].0];

    pub fn english() -> &'static Self {
        &MADE[0]
    }

    /// That of a language by its BCP 47 tag; `None` where nobody wrote it.
    pub fn of(language: &str) -> Option<&'static Self> {
        Self::LANGUAGES.iter().position(|tag| *tag == language).map(|place| &*MADE[place])
    }

    /// That of a page's language; English where nobody wrote it.
    pub fn or_english(language: &str) -> &'static Self {
        Self::of(language).unwrap_or(Self::english())
    }

    fn new((language, sentences): (&'static str, &str)) -> Self {
        let sentences = if language == "ar" { apart::set_apart(sentences) } else { sentences.to_owned() };
        // What does not parse is left out and told in English; a test holds that all of it parses.
        let resource = FluentResource::try_new(sentences).unwrap_or_else(|(resource, _)| resource);
        let mut bundle = FluentBundle::new_concurrent(language.parse().into_iter().collect());
        // Where lines run to the left the sentences themselves set apart what they are given.
        bundle.set_use_isolating(false);
        bundle.add_resource_overriding(resource);
        Self { language, bundle }
    }

    /// BCP 47 tag.
    pub fn language(&self) -> &'static str {
        self.language
    }

    /// Where its lines begin, as HTML writes it.
    pub fn direction(&self) -> &'static str {
        if self.language == "ar" { "rtl" } else { "ltr" }
    }

    /// What is wrong.
    pub fn fault(&self, finding: &Finding) -> String {
        self.of_rule(finding, None).unwrap_or_else(|| finding.fault())
    }

    /// How to mend it.
    pub fn mend(&self, finding: &Finding) -> String {
        self.of_rule(finding, Some("mend")).unwrap_or_else(|| finding.mend())
    }

    /// Why the rule of that code is there, whose words in English are given.
    pub fn why(&self, code: &str, english: &str) -> String {
        self.format(code, Some("why"), None).unwrap_or_else(|| english.to_owned())
    }

    /// What a finding weighs.
    pub fn severity(&self, severity: Severity) -> String {
        self.tell(
            match severity {
                Severity::Error => "severity-error",
                Severity::Remark => "severity-remark",
            },
            [],
        )
    }

    /// A sentence that stands around findings. One that is missing shows its id: a test holds that none is.
    pub fn tell<'v, const N: usize>(&self, id: &str, arguments: [(&'v str, FluentValue<'v>); N]) -> String {
        self.format(id, None, Some(&arguments.into_iter().collect())).unwrap_or_else(|| id.to_owned())
    }

    /// The same with as many pieces as there are.
    pub fn tell_of(&self, id: &str, arguments: &[(&'static str, String)]) -> String {
        self.of_words(id, None, arguments).unwrap_or_else(|| id.to_owned())
    }

    /// A sentence that stands in English elsewhere: `None` where this language has none.
    pub fn of_words(&self, id: &str, attribute: Option<&str>, arguments: &[(&'static str, String)]) -> Option<String> {
        let arguments = arguments.iter().map(|(name, value)| (*name, FluentValue::from(value.as_str()))).collect();
        self.format(id, attribute, Some(&arguments))
    }

    fn of_rule(&self, finding: &Finding, attribute: Option<&str>) -> Option<String> {
        let code = finding.rule.code;
        self.bundle.has_message(code).then_some(())?;
        self.format(code, attribute, Some(&self.arguments(code, &finding.arguments)))
    }

    fn arguments<'v>(&self, code: &str, given: &'v [(&'static str, Argument)]) -> FluentArgs<'v> {
        given.iter().map(|(name, value)| (*name, FluentValue::from(self.argument(code, value)))).collect()
    }

    /// An argument of a finding of that rule, as it stands in a sentence.
    pub(super) fn argument(&self, code: &str, argument: &Argument) -> String {
        match argument {
            // Values come from a stranger's file and go to terminals and pages: nothing unseen of them does.
            Argument::Data(value) => visible(value),
            Argument::Phrase(phrase) => self.phrase(code, phrase),
            Argument::List(items) => {
                let comma = format!("{} ", self.tell("list-comma", []));
                items.iter().map(|item| self.argument(code, item)).collect::<Vec<_>>().join(&comma)
            }
        }
    }

    fn phrase(&self, code: &str, phrase: &Phrase) -> String {
        let arguments = self.arguments(code, &phrase.arguments);
        let own = self.format(code, Some(phrase.id), Some(&arguments));
        own.or_else(|| self.format(SHARED, Some(phrase.id), Some(&arguments)))
            .unwrap_or_else(|| Argument::from(phrase).english())
    }

    fn format(&self, id: &str, attribute: Option<&str>, arguments: Option<&FluentArgs<'_>>) -> Option<String> {
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        Some(self.bundle.format_pattern(pattern, arguments, &mut Vec::new()).into_owned())
    }
}

#[cfg(test)]
mod tests;
