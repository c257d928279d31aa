//! A report file that is whole by itself: what it takes from the shared registers is written into it, so that whoever
//! downloads it needs no other file.

use super::json::{gap, key_before};
use super::patch::Patch;
use crate::check::{Clean, Taken};
use crate::draft::{Field, Given, List, Source};

/// Where the schema stands from a published report file, as JSON.
const SCHEMA: &str = "\"../../report.schema.json\"";

/// A report's file as the site publishes it: byte for byte as it was written where it takes nothing from the registers,
/// else with the entries it takes, as they stand there, at the end of its own lists. Its schema is that of the site.
pub fn whole(source: &Source, clean: &Clean<'_>) -> String {
    let draft = clean.draft();
    let mut patch = Patch::default();
    if let Some(given) = &draft.form {
        patch.replace(source.span(given.text), SCHEMA);
    }
    let Some(registers) = clean.registers() else { return patch.apply(&source.text) };
    let Taken { claimants, places, topics, populations, measures } = registers.taken_by(draft);
    let behind = draft.paragraphs.as_ref().map_or("", |given| given.text);
    let mut file = Whole { source, patch, behind };
    file.list("claimants", &draft.claimants, &claimants);
    file.list("places", &draft.places, &places);
    file.list("topics", &draft.topics, &topics);
    file.list("populations", &draft.populations, &populations);
    file.list("measures", &draft.measures, &measures);
    file.patch.apply(&source.text)
}

struct Whole<'f> {
    source: &'f Source,
    patch: Patch,
    /// The value that a list which the file lacks stands behind.
    behind: &'f str,
}

impl Whole<'_> {
    fn list<T>(&mut self, name: &str, own: &Field<'_, List<'_, T>>, taken: &[&Given<'_, T>]) {
        if taken.is_empty() {
            return;
        }
        let entries: Vec<&str> = taken.iter().map(|given| given.text).collect();
        let list = own.as_ref().and_then(|given| Some((given.text, given.get()?)));
        match list.map(|(text, items)| (text, items.last())) {
            Some((_, Some(last))) => {
                let at = self.source.span(last.text);
                let before = match gap(&self.source.text, at.start) {
                    "" => " ",
                    before => before,
                };
                self.patch.insert(at.end, entries.iter().map(|entry| format!(",{before}{entry}")).collect::<String>());
            }
            Some((text, None)) => {
                let (outer, inner) = self.gaps();
                let entries = entries.join(&format!(",{inner}"));
                self.patch.insert(self.source.span(text).start + 1, format!("{inner}{entries}{outer}"));
            }
            None => {
                let (outer, inner) = self.gaps();
                let entries = entries.join(&format!(",{inner}"));
                let list = format!(",{outer}\"{name}\": [{inner}{entries}{outer}]");
                self.patch.insert(self.source.span(self.behind).end, list);
            }
        }
    }

    /// What stands before a field of the file, and before an entry of one of its lists.
    fn gaps(&self) -> (String, String) {
        let text = &self.source.text;
        let outer = gap(text, key_before(&text[..self.source.span(self.behind).start]));
        let indent = outer.rsplit('\n').next().filter(|_| outer.contains('\n')).unwrap_or_default();
        (outer.to_owned(), format!("{outer}{indent}"))
    }
}

#[cfg(test)]
mod tests {
    use super::whole;
    use crate::check::{check, check_registers, check_with};
    use crate::draft::Source;
    use serde_json::Value;

    fn source(name: &str, text: String) -> Source {
        Source { name: name.into(), text }
    }

    /// The clean file of the rules in two: what figures refer to, and the rest.
    fn parted(keep: impl Fn(&str, &Value) -> bool) -> (Value, Value) {
        let mut report: Value = serde_json::from_str(include_str!("../check/base.json")).expect("JSON");
        let mut registers = serde_json::json!({ "schema": 1 });
        for list in ["claimants", "places", "topics", "populations", "measures"] {
            let entries = report[list].as_array().expect("a list").clone();
            let (own, shared): (Vec<Value>, Vec<Value>) = entries.into_iter().partition(|entry| keep(list, entry));
            match own.is_empty() {
                true => _ = report.as_object_mut().expect("a report").remove(list),
                false => report[list] = own.into(),
            }
            registers[list] = shared.into();
        }
        (report, registers)
    }

    fn published(report: String, registers: &Value) -> String {
        let registers = source("registers.json", format!("{registers:#}"));
        let registers = check_registers(&registers).registers.expect("it can be read");
        let report = source("report.json", report);
        let clean = check_with(&report, Some(&registers), None).clean.expect("clean beside the registers");
        whole(&report, &clean)
    }

    #[test]
    fn what_is_published_is_clean_by_itself() {
        type Keep = fn(&str, &Value) -> bool;
        let parts: [(&str, Keep); 3] = [
            ("everything is shared", |_, _| false),
            ("some of each list", |list, entry| match list {
                "claimants" | "populations" | "measures" => entry["id"].as_str().is_some_and(|id| id < "n"),
                "places" => entry["id"] == "bridge",
                _ => false,
            }),
            ("some lists whole", |list, _| list == "claimants" || list == "measures"),
        ];
        for (name, keep) in parts {
            let (report, registers) = parted(keep);
            for text in [format!("{report:#}"), report.to_string()] {
                let alone = source("report.json", text.clone());
                assert!(check(&alone, None).clean.is_none(), "{name}: it lacks something by itself");
                let published = source("report.json", published(text, &registers));
                let checked = check(&published, None);
                let told: Vec<String> = checked.findings.iter().map(|finding| finding.fault()).collect();
                assert!(checked.clean.is_some(), "{name}: {told:?}\n{}", published.text);
            }
        }
    }

    #[test]
    fn entries_are_set_as_the_authors_own() {
        let (report, registers) = parted(|list, entry| list != "places" || entry["id"] != "neighbourland");
        let told = published(format!("{report:#}"), &registers);
        let places = told.split_once("\"places\": [").expect("places").1;
        let places = places.split_once("\n  ]").expect("its end").0;
        assert!(places.contains("\n    },\n    {\n      \"id\": \"neighbourland\","), "{places}");
        let (report, registers) = parted(|list, _| list != "populations");
        let told = published(format!("{report:#}"), &registers);
        assert!(told.contains("\n  ],\n  \"populations\": [\n    {\n      \"id\": \"people\","), "{told}");
    }

    #[test]
    fn what_takes_nothing_stays_as_it_was_written() {
        let base = include_str!("../check/base.json").to_owned();
        let others = serde_json::json!({
            "schema": 1,
            "places": [{ "id": "karsen", "name": { "en": "Karsen" }, "level": "country" }],
        });
        assert_eq!(published(base.clone(), &others), base);
    }
}
