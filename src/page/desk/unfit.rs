//! Why an editor's act was not done, in words.

use crate::check::Wording;
use crate::edit::{Unfit, Why};
use crate::words::Words;

/// The sentence.
pub fn told(unfit: &Unfit, words: &Words) -> String {
    let wording = Wording::or_english(words.language());
    match &unfit.why {
        Why::NotBegun(why) => why.told(wording),
        Why::NoAmount(why) => why.told(wording),
        Why::NotCorrected(why) => why.told(wording),
        Why::Registered(has) if has.is_empty() => words.say("desk-registered-empty"),
        Why::Registered(has) => words.with("desk-registered", [("has", has.as_str().into())]),
        Why::Empty => words.with("desk-lacking", [("field", label(unfit.field, words).into())]),
        Why::NoDay => words.say("desk-no-day"),
        Why::NoJson { line, column } => {
            words.with("desk-no-json", [("line", (*line).into()), ("column", (*column).into())])
        }
    }
}

fn label(field: &str, words: &Words) -> String {
    words.say(match field {
        "to" => "desk-to",
        "on" => "desk-on",
        _ => "desk-because",
    })
}
