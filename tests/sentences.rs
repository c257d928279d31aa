//! What every language must have: the same sentences, with the same pieces, and its own plurals.

mod rendered;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use humanitarian_figures::words::{Tongue, UnknownLanguage, Words};
use rendered::file;
use std::collections::{BTreeMap, BTreeSet};

/// What is the same in English and another language: names of things, what holds only other sentences, and words that
/// both languages share.
const SAME: &[(&str, &[&str])] = &[
    (
        "*",
        &[
            "file-svg",
            "file-png",
            "file-csv",
            "cite-apa",
            "cite-bibtex",
            "cite-csl",
            "cite-html",
            "cite-markdown",
            "percent",
            "unit-per",
        ],
    ),
    ("*", &["filter-all", "filter-choice", "figure-title", "relation", "changes-subject", "credits", "voice"]),
    (
        "*",
        &[
            "comma",
            "claim",
            "what-rate",
            "said-with-formula",
            "standing-and-support",
            "either",
            "labelled",
            "heading",
            "place-and-line",
            "last-said-of",
            "question-subject",
            "search-month",
            "pager-page",
            "question-share-alt",
            "working-said",
        ],
    ),
    ("*", &["break-and-reason", "break-told", "describe-row", "describe-figure", "withdrawn-counts"]),
    (
        "*",
        &[
            "share-alt-figure",
            "share-alt-chart",
            "share-alt-report",
            "cite-whole",
            "range",
            "plus",
            "minus",
            "divided-by",
        ],
    ),
    (
        "fr",
        &[
            "product",
            "date",
            "place-and-line",
            "position",
            "minutes",
            "corrections",
            "embed-follow",
            "category-expert",
            "verify-is-exact",
        ],
    ),
    ("tr", &["product", "embed-px"]),
    // Written alike in both.
    ("fr", &["litres", "tonnes", "desk-minute"]),
];

/// A sentence, in all its variants.
#[derive(Debug, Default, PartialEq, Eq)]
struct Sentence {
    /// The arguments it shows.
    shown: BTreeSet<String>,
    /// What it tells apart by name: the argument, and a name of each case but the one for all others.
    told_apart: BTreeSet<(String, String)>,
    /// The plural categories of each of its choices by number.
    plurals: Vec<BTreeSet<String>>,
    /// Everything it says.
    text: String,
}

/// The sentences of a language by their ids.
fn sentences(tongue: Tongue) -> BTreeMap<String, Sentence> {
    let text = file(&format!("src/words/{}.ftl", tongue.tag()));
    let tree = fluent_syntax::parser::parse(text.as_str()).expect("it parses");
    let mut found = BTreeMap::new();
    for entry in &tree.body {
        let Entry::Message(message) = entry else { continue };
        let mut sentence = Sentence::default();
        read(message.value.as_ref().expect("a sentence has words"), &mut sentence);
        let before = found.insert(message.id.name.to_owned(), sentence);
        assert_eq!(before, None, "{} says {} twice", tongue.tag(), message.id.name);
    }
    found
}

fn read(pattern: &Pattern<&str>, into: &mut Sentence) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => into.text += value,
            PatternElement::Placeable { expression: Expression::Inline(shown) } => inline(shown, into),
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                let InlineExpression::VariableReference { id } = selector else { panic!("a choice by an argument") };
                let mut plurals = BTreeSet::new();
                for variant in variants {
                    match variant.key {
                        VariantKey::Identifier { name: name @ ("zero" | "one" | "two" | "few" | "many" | "other") } => {
                            plurals.insert(name.to_owned());
                        }
                        VariantKey::Identifier { name } => {
                            into.told_apart.insert((id.name.to_owned(), name.to_owned()));
                        }
                        VariantKey::NumberLiteral { .. } => {}
                    }
                    read(&variant.value, into);
                }
                if plurals.len() > 1 {
                    into.plurals.push(plurals);
                }
            }
        }
    }
}

fn inline(shown: &InlineExpression<&str>, into: &mut Sentence) {
    match shown {
        InlineExpression::StringLiteral { value } => into.text += value,
        InlineExpression::VariableReference { id } => {
            into.text += "{}";
            into.shown.insert(id.name.to_owned());
        }
        other => panic!("a sentence shows arguments and nothing else: {other:?}"),
    }
}

fn others() -> impl Iterator<Item = Tongue> {
    Tongue::ALL.into_iter().filter(|tongue| *tongue != Tongue::English)
}

#[test]
fn a_language_nobody_wrote_is_refused() {
    let unknown = Words::new("tlh").err().expect("refused");
    assert_eq!(unknown, UnknownLanguage("tlh".into()));
    assert_eq!(unknown.to_string(), "there are no sentences in the language `tlh`; there are in en, ar, fr, tr");
}

#[test]
fn every_language_has_every_sentence_and_no_other() {
    let english = sentences(Tongue::English);
    for tongue in others() {
        let own = sentences(tongue);
        let missing: Vec<_> = english.keys().filter(|id| !own.contains_key(*id)).collect();
        let superfluous: Vec<_> = own.keys().filter(|id| !english.contains_key(*id)).collect();
        assert!(missing.is_empty(), "src/words/{}.ftl lacks {missing:?}", tongue.tag());
        assert!(superfluous.is_empty(), "src/words/{}.ftl has {superfluous:?}, which English lacks", tongue.tag());
    }
}

/// A translation that drops an argument drops a claimant or a day.
#[test]
fn every_language_shows_the_same_and_tells_the_same_apart() {
    let english = sentences(Tongue::English);
    for tongue in others() {
        for (id, own) in sentences(tongue) {
            let tag = tongue.tag();
            assert_eq!(own.shown, english[&id].shown, "{id} in {tag}");
            // Some grammars ask for a gender that English has no word for.
            let told_apart: BTreeSet<_> = own.told_apart.into_iter().filter(|(of, _)| of != "gender").collect();
            assert_eq!(told_apart, english[&id].told_apart, "{id} in {tag}");
        }
    }
}

#[test]
fn no_sentence_is_a_copy_of_the_english_one() {
    let english = sentences(Tongue::English);
    for tongue in others() {
        let same = |id: &str| {
            let lists = SAME.iter().filter(|(tag, _)| *tag == "*" || *tag == tongue.tag());
            lists.flat_map(|(_, ids)| *ids).any(|known| *known == id)
        };
        let copies: Vec<_> = sentences(tongue)
            .into_iter()
            .filter(|(id, own)| own.text == english[id].text && !same(id))
            .map(|(id, _)| id)
            .collect();
        assert!(copies.is_empty(), "not translated in src/words/{}.ftl: {copies:?}", tongue.tag());
    }
}

/// Arabic has six plurals, and a choice by number that lacks one says it wrongly.
#[test]
fn every_choice_by_number_has_all_plurals_of_its_language() {
    for tongue in Tongue::ALL {
        let needed: &[&str] = match tongue {
            Tongue::Arabic => &["zero", "one", "two", "few", "many", "other"],
            Tongue::English | Tongue::French | Tongue::Turkish => &["other"],
        };
        for (id, sentence) in sentences(tongue) {
            for plurals in sentence.plurals {
                let missing: Vec<_> = needed.iter().filter(|category| !plurals.contains(**category)).collect();
                assert!(missing.is_empty(), "{id} in {} lacks {missing:?}", tongue.tag());
            }
        }
    }
}

#[test]
fn sentences_agree_with_their_numbers() {
    let count = |language: &str, id: &str, n: u32| {
        let words = Words::new(language).expect("written");
        words.with(id, [("count", n.into())])
    };
    assert_eq!([1, 2].map(|n| count("en", "hours", n)), ["hour", "hours"]);
    assert_eq!([1, 2].map(|n| count("fr", "hours", n)), ["heure", "heures"]);
    let arabic = [1, 2, 3, 11, 100, 103, 111].map(|n| count("ar", "hours", n));
    assert_eq!(arabic, ["ساعة", "ساعتان", "ساعات", "ساعة", "ساعة", "ساعات", "ساعة"]);
    assert_eq!(count("ar", "revision-corrected", 1203), "صُحّحت 1,203 أرقام");
    assert_eq!(count("ar", "revision-corrected", 1211), "صُحّح 1,211 رقماً");
    assert_eq!(count("ar", "revision-corrected", 1200), "صُحّح 1,200 رقم");
}

/// Every id in the sources has a sentence, and every sentence is said somewhere.
#[test]
fn no_sentence_is_missing_and_none_is_unused() {
    let english = sentences(Tongue::English);
    let sources = sources(std::path::Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src")));
    let said = |id: &str| {
        sources.contains(&format!("\"{id}\""))
            || ["category-", "mark-", "relation-"].iter().any(|prefix| id.starts_with(prefix))
    };
    let unused: Vec<_> = english.keys().filter(|id| !said(id)).collect();
    assert!(unused.is_empty(), "nobody says {unused:?}");
    for call in [".say(\"", ".with(\""] {
        for rest in sources.split(call).skip(1) {
            let id = rest.split('"').next().expect("the id behind the call");
            assert!(english.contains_key(id), "there is no sentence {id:?}");
        }
    }
}

fn sources(folder: &std::path::Path) -> String {
    let mut all = String::new();
    for entry in std::fs::read_dir(folder).expect("the sources") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            all.push_str(&sources(&path));
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            // Calls that rustfmt broke over lines are still calls.
            let text = std::fs::read_to_string(&path).expect("a source");
            all.push_str(&text.split_whitespace().collect::<Vec<_>>().join(" ").replace("( \"", "(\""));
        }
    }
    all
}
