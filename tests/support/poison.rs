//! The clean report file of the rules with something hostile in every text that an author can write.

#![allow(dead_code, reason = "each binary that includes this uses a part of it")]

use serde_json::Value;

/// What closes and opens everything that a text may stand in.
pub const MARKUP: &str = "</script><script>window.pwned=1</script>]]><!--\"><img src=x onerror=\"window.pwned=1\">\
    {{ { $x } `b` javascript:alert(1) ' & \\ $& &#39;";

pub fn base() -> Value {
    let mut file: Value = serde_json::from_str(include_str!("../../src/check/base.json")).expect("JSON");
    // Fields that the clean file leaves out.
    file["report"]["headline"] = Value::from("Port Example under fire");
    file["report"]["url"] = Value::from("https://example.org/port?a=1&b=2");
    file["report"]["archive-url"] = Value::from("https://archive.example/port");
    file["report"]["date"]["reasoning"] = serde_json::json!({ "en": "Printed at the head." });
    file["figures"][0]["place-note"] = serde_json::json!({ "en": "destination not stated" });
    file["disputes"][0]["sides"][0]["voices"][0]["note"] = serde_json::json!({ "en": "for the town" });
    // Numbers of another language are not read, so that words of the report may be any.
    file["report"]["language"] = Value::from("de");
    file
}

/// The JSON pointers of every text that an author can write and a reader sees.
pub fn text_pointers(file: &Value) -> Vec<String> {
    let mut found = Vec::new();
    collect(file, String::new(), &mut found);
    found
}

fn collect(value: &Value, at: String, found: &mut Vec<String>) {
    const PLAIN: [&str; 6] = ["headline", "publisher", "dateline", "role", "unit", "en"];
    match value {
        Value::Object(fields) => fields.iter().for_each(|(name, value)| collect(value, format!("{at}/{name}"), found)),
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(i, value)| collect(value, format!("{at}/{i}"), found))
        }
        Value::String(_) => {
            let name = at.rsplit('/').next().unwrap_or_default();
            let of_author = at.starts_with("/report/authors/") && name == "name";
            let quoted = at.contains("/evidence/") && name == "words";
            // Of a length it is one of a few words.
            let plain = PLAIN.contains(&name) && !at.ends_with("/length/unit");
            if plain || of_author || quoted {
                found.push(at);
            }
        }
        _ => {}
    }
}

/// Every text begins with `hostile`. The report's own words, which are few, hold it as a piece of one; a headline holds
/// it in the name of its claimant; a reason for a withdrawal, which may name no number, without its digits.
pub fn poisoned(hostile: &str) -> Value {
    let mut file = base();
    let shorts: Vec<String> = file["claimants"].as_array().expect("claimants").iter().map(short).collect();
    for pointer in text_pointers(&file) {
        let value = file.pointer_mut(&pointer).expect("a text");
        let was = value.as_str().expect("a text").to_owned();
        *value = Value::from(if pointer.contains("/evidence/") {
            format!("{was}{}", hostile.replace(' ', "/"))
        } else if pointer.contains("/takeaway/") {
            let name = shorts.iter().find(|short| was.contains(*short)).expect("a claimant in the headline");
            was.replace(name, &format!("{hostile} {name}"))
        } else if pointer.contains("/withdrawn/") {
            format!("{} {was}", hostile.replace(|letter: char| letter.is_ascii_digit(), ""))
        } else {
            format!("{hostile} {was}")
        });
    }
    file
}

fn short(claimant: &Value) -> String {
    claimant["short"]["en"].as_str().expect("a short name").to_owned()
}
