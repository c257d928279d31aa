//! What the reader of JSON says of a value, as phrases that other languages have too.

use super::phrase::{Argument, Phrase, say};

/// Why a value or a file could not be read. What is not known here stays as the reader says it.
pub fn misread(why: &str) -> Argument {
    let phrase = syntax(why).or_else(|| day(why)).or_else(|| word(why)).or_else(|| value(why));
    phrase.map_or_else(|| Argument::Data(why.to_owned()), Argument::from)
}

fn syntax(why: &str) -> Option<Phrase> {
    Some(match why {
        "EOF while parsing a list" => say("json-list-open", "EOF while parsing a list"),
        "EOF while parsing an object" => say("json-object-open", "EOF while parsing an object"),
        "EOF while parsing a string" => say("json-string-open", "EOF while parsing a string"),
        "EOF while parsing a value" => say("json-value-open", "EOF while parsing a value"),
        "expected `:`" => say("json-colon", "expected `:`"),
        "expected `,` or `]`" => say("json-list-goes-on", "expected `,` or `]`"),
        "expected `,` or `}`" => say("json-object-goes-on", "expected `,` or `}`"),
        "expected ident" => say("json-no-word", "expected ident"),
        "expected value" => say("json-no-value", "expected value"),
        "invalid escape" => say("json-escape", "invalid escape"),
        "invalid number" => say("json-number", "invalid number"),
        "number out of range" => say("json-too-large", "number out of range"),
        "key must be a string" => say("json-key", "key must be a string"),
        "trailing comma" => say("json-comma", "trailing comma"),
        "trailing characters" => say("json-behind", "trailing characters"),
        "recursion limit exceeded" => say("json-depth", "recursion limit exceeded"),
        "control character (\\u0000-\\u001F) found while parsing a string" => {
            say("json-control", "control character (\\u0000-\\u001F) found while parsing a string")
        }
        _ => return None,
    })
}

fn day(why: &str) -> Option<Phrase> {
    Some(match why {
        "input contains invalid characters; a day is written like 2012-07-30" => {
            say("day-unlike", "input contains invalid characters; a day is written like 2012-07-30")
        }
        "input is out of range; a day is written like 2012-07-30" => {
            say("day-nowhere", "input is out of range; a day is written like 2012-07-30")
        }
        "premature end of input; a day is written like 2012-07-30" => {
            say("day-short", "premature end of input; a day is written like 2012-07-30")
        }
        "trailing input" => say("day-long", "trailing input"),
        _ => return None,
    })
}

/// A word that is none of those a field may hold.
fn word(why: &str) -> Option<Phrase> {
    let (word, words) = why.strip_prefix("unknown variant `")?.split_once("`, expected ")?;
    let phrase = match words.strip_prefix("one of ") {
        Some(words) => {
            say("word-of-many", "unknown variant `{word}`, expected one of {words}").given("words", whole(words))
        }
        None => {
            let (one, other) = words.split_once(" or ")?;
            let phrase = say("word-of-two", "unknown variant `{word}`, expected {one} or {other}");
            phrase.given("one", one).given("other", other)
        }
    };
    Some(phrase.given("word", word))
}

/// Of a word that is none of those a field may hold: the word, and those.
pub fn words_known(why: &str) -> Option<(&str, Vec<&str>)> {
    let (word, words) = why.strip_prefix("unknown variant `")?.split_once("`, expected ")?;
    Some((word, words.split('`').skip(1).step_by(2).collect()))
}

/// A value of another kind than its field holds.
fn value(why: &str) -> Option<Phrase> {
    let (phrase, rest) = match (why.strip_prefix("invalid type: "), why.strip_prefix("invalid value: ")) {
        (Some(rest), _) => (say("wrong-kind", "invalid type: {found}, expected {expected}"), rest),
        (_, Some(rest)) => (say("wrong-value", "invalid value: {found}, expected {expected}"), rest),
        _ => return None,
    };
    let (given, wanted) = rest.rsplit_once(", expected ")?;
    Some(phrase.given("found", found(given)).given("expected", expected(wanted)))
}

fn found(given: &str) -> Argument {
    let of = |prefix| given.strip_prefix(prefix);
    let phrase = match given {
        "null" => say("found-null", "null"),
        "map" => say("found-object", "map"),
        "sequence" => say("found-list", "sequence"),
        _ => match (of("string "), of("integer "), of("floating point "), of("boolean ")) {
            (Some(value), ..) => say("found-text", "string {value}").given("value", value),
            (_, Some(value), ..) => say("found-whole", "integer {value}").given("value", value),
            (_, _, Some(value), _) => say("found-number", "floating point {value}").given("value", value),
            (.., Some(value)) => say("found-truth", "boolean {value}").given("value", value),
            _ => return Argument::Data(given.to_owned()),
        },
    };
    phrase.into()
}

fn expected(wanted: &str) -> Argument {
    let phrase = match wanted {
        "a number" => say("expected-number", "a number"),
        "a whole number" => say("expected-whole", "a whole number"),
        "a string" => say("expected-text", "a string"),
        "a boolean" => say("expected-truth", "a boolean"),
        "a sequence" => say("expected-list", "a sequence"),
        "a map" => say("expected-object", "a map"),
        "a formatted date string" => say("expected-day", "a formatted date string"),
        _ => match wanted.strip_prefix("an object ") {
            Some(fields) => say("expected-fields", "an object {fields}").given("fields", whole(fields)),
            None => return Argument::Data(wanted.to_owned()),
        },
    };
    phrase.into()
}

/// A list of ours, which is shown to its end.
fn whole(list: &str) -> Argument {
    Argument::Data(list.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::draft::{Given, Source};
    use crate::terms::Kind;
    use serde::Deserialize;

    fn of_value<'a, T: Deserialize<'a>>(text: &'a str) -> String {
        let given: Given<'a, T> = serde_json::from_str(text).expect("JSON");
        given.value.err().expect("no such value").0
    }

    fn of_file(text: &str) -> String {
        Source { name: "f".into(), text: text.into() }.draft().expect_err("no such file").why
    }

    /// The reader's words change with its versions; then they would be told in English alone.
    #[test]
    fn what_the_reader_says_is_known_and_reads_the_same_in_english() {
        let of_values = [
            of_value::<f64>("\"50\""),
            of_value::<f64>("1e999"),
            of_value::<u32>("1.5"),
            of_value::<u32>("-1"),
            of_value::<String>("5"),
            of_value::<String>("null"),
            of_value::<bool>("[]"),
            of_value::<Vec<String>>("{}"),
            of_value::<Vec<String>>("true"),
            of_value::<Kind>("\"flw\""),
            of_value::<chrono::NaiveDate>("\"30 July\""),
            of_value::<chrono::NaiveDate>("\"2012-13-40\""),
            of_value::<chrono::NaiveDate>("\"2012-07\""),
            of_value::<chrono::NaiveDate>("\"2012-07-301\""),
            of_value::<chrono::NaiveDate>("5"),
        ];
        let files = [
            "[]",
            "",
            "{",
            "{\"a\": [1",
            "{\"a\": \"b",
            "{\"a\":",
            "{\"a\" 1}",
            "{\"a\": [1 2]}",
            "{\"a\": 1 \"b\": 2}",
            "{\"a\": nul}",
            "{\"a\": }",
            "{\"a\": \"\\q\"}",
            "{\"a\": 01}",
            "{a: 1}",
            "{\"a\": 1,}",
            "{} {}",
            "{\"a\": \"\u{1}\"}",
        ];
        let abyss = of_file(&format!("{{\"a\": {}", "[".repeat(200)));
        for why in of_values.into_iter().chain(files.map(of_file)).chain([abyss]) {
            let argument = misread(&why);
            assert_eq!(argument.english(), why);
            let Argument::Phrase(phrase) = argument else { panic!("no phrase for {why:?}") };
            let is_known = |(name, value): &(_, Argument)| {
                matches!(value, Argument::Phrase(_)) || !matches!(*name, "found" | "expected")
            };
            assert!(phrase.arguments.iter().all(is_known), "no phrase in {phrase:?}");
        }
    }
}
