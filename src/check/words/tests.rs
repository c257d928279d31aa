//! Whatever a rule says is said in every language, with the same pieces, and nothing is said that no rule says.

use super::{SHARED, WRITTEN, Wording};
use crate::check::together::{self, TogetherRule};
use crate::check::{Finding, Given, Rule, example, rules};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// Sentences by message and attribute; that of the message itself stands under an empty name.
type Sentences = BTreeMap<(String, String), Sentence>;

#[derive(Debug, Default, PartialEq, Eq)]
struct Sentence {
    /// What is put into it.
    shown: BTreeSet<String>,
    /// Everything it says besides.
    text: String,
}

fn written(sentences: &str) -> Sentences {
    let tree = fluent_syntax::parser::parse(sentences).expect("it parses");
    let mut found = Sentences::new();
    let mut add = |message: &str, attribute: &str, pattern: &Pattern<&str>| {
        let mut sentence = Sentence::default();
        read(pattern, &mut sentence);
        let before = found.insert((message.to_owned(), attribute.to_owned()), sentence);
        assert_eq!(before, None, "{message} says {attribute:?} twice");
    };
    for entry in &tree.body {
        let Entry::Message(message) = entry else { continue };
        message.value.iter().for_each(|value| add(message.id.name, "", value));
        message.attributes.iter().for_each(|one| add(message.id.name, one.id.name, &one.value));
    }
    found
}

fn read(pattern: &Pattern<&str>, into: &mut Sentence) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => into.text += value,
            PatternElement::Placeable { expression: Expression::Inline(shown) } => match shown {
                InlineExpression::VariableReference { id } => _ = into.shown.insert(id.name.to_owned()),
                InlineExpression::StringLiteral { value } => into.text += value,
                other => panic!("a sentence shows arguments and nothing else: {other:?}"),
            },
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                let InlineExpression::VariableReference { id } = selector else { panic!("a choice by an argument") };
                into.shown.insert(id.name.to_owned());
                variants.iter().for_each(|variant| read(&variant.value, into));
            }
        }
    }
}

/// The same of English words as they stand beside a rule.
fn of_words(words: &str) -> Sentence {
    let (mut sentence, mut rest) = (Sentence::default(), words);
    while let Some((before, (name, behind))) =
        rest.split_once('{').and_then(|(before, after)| Some((before, after.split_once('}')?)))
    {
        sentence.text += before;
        sentence.shown.insert(name.to_owned());
        rest = behind;
    }
    sentence.text += rest;
    sentence
}

/// The phrases that a source says: what stands in its calls of `say`.
fn phrases(source: &Path) -> Vec<(String, String)> {
    let text = fs::read_to_string(source).expect("a source");
    let code = text.split("#[cfg(test)]").next().expect("code");
    code.split("say(").skip(1).filter_map(literals).collect()
}

/// The two texts at the start of a call's arguments.
fn literals(call: &str) -> Option<(String, String)> {
    let one = |text: &str| {
        let text = text.trim_start().strip_prefix('"')?;
        let end = text.match_indices('"').map(|(at, _)| at).find(|&at| !text[..at].ends_with('\\'))?;
        Some((text[..end].replace("\\\"", "\""), text[end + 1..].to_owned()))
    };
    let (id, rest) = one(call)?;
    Some((id, one(rest.trim_start().strip_prefix(',')?)?.0))
}

fn sources(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path());
    let mut found: Vec<PathBuf> = Vec::new();
    for path in entries {
        match path.is_dir() {
            true => found.extend(sources(&path)),
            false if path.extension().is_some_and(|ending| ending == "rs") => found.push(path),
            false => {}
        }
    }
    found
}

/// The id of each problem of an import, what is wrong and how to mend it: the texts of the table that holds them.
fn problems() -> Vec<[String; 3]> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/exchange/what.rs");
    let source = fs::read_to_string(path).expect("a source");
    let table = source.split("\nproblems! {").nth(1).and_then(|rest| rest.split("\n}\n").next()).expect("the table");
    let code: String = table.lines().filter(|line| !line.trim_start().starts_with("///")).collect();
    let texts: Vec<&str> = code.split('"').skip(1).step_by(2).collect();
    assert!(texts.len() > 90 && texts.len().is_multiple_of(3), "three texts a problem: {}", texts.len());
    texts.chunks(3).map(|three| [0, 1, 2].map(|at| three[at].to_owned())).collect()
}

/// Everything that rules and imports say, in English.
fn english() -> Sentences {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/check");
    let mut said = Sentences::new();
    let mut rule = |code: &str, parts: &[(&str, &str)]| {
        for (attribute, words) in parts {
            said.insert((code.to_owned(), (*attribute).to_owned()), of_words(words));
        }
    };
    for &&Rule { code, fault, mend, why, .. } in rules::ALL {
        rule(code, &[("", fault), ("mend", mend), ("why", why)]);
    }
    for &&TogetherRule { code, fault, mend, why, .. } in together::ALL {
        rule(code, &[("", fault), ("mend", mend), ("why", why)]);
    }
    for [id, fault, mend] in problems() {
        rule(&format!("problem-{id}"), &[("", &fault), ("mend", &mend)]);
    }
    let codes: BTreeSet<String> = said.keys().map(|(code, _)| code.clone()).collect();
    for source in sources(&folder) {
        let name = source.file_stem().expect("a name").to_string_lossy().replace('_', "-");
        let message = codes.get(&name).map_or(SHARED, String::as_str);
        for (id, words) in phrases(&source) {
            let sentence = of_words(&words);
            let before = said.insert((message.to_owned(), id.clone()), of_words(&words));
            assert!(before.is_none_or(|before| before == sentence), "{message} says two things by the name {id}");
        }
    }
    said
}

fn others() -> impl Iterator<Item = (&'static str, Sentences)> {
    WRITTEN.into_iter().skip(1).map(|(language, sentences)| (language, written(sentences)))
}

#[test]
fn every_language_says_all_that_rules_say_and_nothing_else() {
    let mut said: BTreeSet<_> = english().into_keys().collect();
    said.extend(written(WRITTEN[0].1).into_keys());
    for (language, own) in others() {
        let own: BTreeSet<_> = own.into_keys().collect();
        let missing: Vec<_> = said.difference(&own).collect();
        let left_over: Vec<_> = own.difference(&said).collect();
        assert!(missing.is_empty(), "{language}.ftl lacks {missing:?}");
        assert!(left_over.is_empty(), "{language}.ftl has {left_over:?}, which no rule says");
    }
}

/// A translation that drops an argument drops a figure or a day.
#[test]
fn every_language_puts_the_same_into_its_words() {
    let mut said = english();
    said.extend(written(WRITTEN[0].1));
    for (language, own) in others() {
        for (name, sentence) in own {
            assert_eq!(sentence.shown, said[&name].shown, "{name:?} in {language}");
        }
    }
}

#[test]
fn nothing_is_a_copy_of_the_english_words() {
    let mut said = english();
    said.extend(written(WRITTEN[0].1));
    // Commas, names of fields, and French words that English has taken.
    let has_words = |sentence: &Sentence| {
        let outside = sentence.text.split('`').step_by(2);
        outside.flat_map(str::chars).any(char::is_alphabetic)
    };
    let taken = [("population", ""), ("note", ""), ("correction", "")];
    for (language, own) in others() {
        let copies: Vec<_> = own
            .iter()
            .filter(|(name, sentence)| has_words(sentence) && sentence.text == said[*name].text)
            .map(|((_, attribute), _)| attribute.as_str())
            .filter(|attribute| language != "fr" || !taken.contains(&(attribute, "")))
            .collect();
        assert!(copies.is_empty(), "not translated in {language}.ftl: {copies:?}");
    }
}

#[test]
fn names_of_fields_are_closed_in_every_sentence() {
    for (language, own) in others() {
        for (name, sentence) in own {
            assert_eq!(sentence.text.matches('`').count() % 2, 0, "{name:?} in {language}");
        }
    }
}

/// Every finding of every fixture is told whole: no name of an argument is left in it.
#[test]
fn every_finding_is_told_whole_in_every_language() {
    let findings = findings();
    for language in Wording::LANGUAGES {
        let wording = Wording::of(language).expect("written");
        for finding in &findings {
            for words in [wording.fault(finding), wording.mend(finding)] {
                assert!(!has_names(&words) && !words.is_empty(), "{} in {language}: {words}", finding.rule.code);
            }
            let is_english = wording.fault(finding) == finding.fault();
            assert_eq!(is_english, language == "en", "{} in {language}", finding.rule.code);
        }
    }
}

/// Whether a name of an argument was left in.
fn has_names(words: &str) -> bool {
    words.split('{').skip(1).any(|rest| rest.starts_with(|letter: char| letter == '$' || letter.is_ascii_alphabetic()))
}

fn findings() -> Vec<Finding> {
    let of_one = rules::ALL.iter().flat_map(|rule| rule.fixtures).flat_map(|fixture| {
        let (_, findings) = example(&fixture.given).expect("a fixture");
        findings
    });
    let of_several = together::ALL.iter().flat_map(|rule| rule.fixtures).flat_map(|fixture| {
        let (_, found) = together::example(fixture).expect("a fixture");
        found.into_iter().map(|found| found.finding)
    });
    of_one.chain(of_several).collect()
}

#[test]
fn what_stands_around_findings_is_said_somewhere() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let code: String = sources(&src).into_iter().map(|path| fs::read_to_string(path).expect("a source")).collect();
    let unused: Vec<_> =
        written(WRITTEN[0].1).into_keys().filter(|(id, _)| !code.contains(&format!("\"{id}\""))).collect();
    assert!(unused.is_empty(), "nobody says {unused:?}");
    for call in code.split("wording.tell(\"").skip(1) {
        let id = call.split('"').next().expect("the id behind the call");
        assert!(WRITTEN[0].1.contains(&format!("\n{id} = ")), "there is no sentence {id:?}");
    }
}

#[test]
fn a_finding_reads_as_people_of_each_language_write() {
    let given = Given::Edits(&[("/figures/2/amount/value", "25")]);
    let (_, findings) = example(&given).expect("a fixture");
    let is_it = |one: &&Finding| one.rule.code == "part-exceeds-whole" && one.fault().contains("is part of");
    let finding = findings.iter().find(is_it).expect("a finding");
    let told = |language| Wording::of(language).expect("written").fault(finding);
    let french = "`civilians-killed-12` fait partie de `killed-20`, tout en étant plus grand\u{a0}: au moins 25, pour un tout \
                  de 20 au plus";
    assert_eq!(told("fr"), french);
    let turkish = "`civilians-killed-12` bir parça, bütün `killed-20`; ama parça daha büyük: en az 25, bütün en çok 20";
    assert_eq!(told("tr"), turkish);
    let arabic = told("ar");
    assert!(arabic.contains("\u{2066}`killed-20`\u{2069}") && arabic.contains("\u{2068}25\u{2069}"), "{arabic}");
}
