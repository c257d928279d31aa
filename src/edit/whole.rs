//! A report file that is whole by itself: what it takes from the shared registers is written into it, so that whoever
//! downloads it needs no other file.

use crate::check::{Clean, Taken};
use crate::draft::{Field, Given, List, Source};

/// A report's file as the site publishes it: byte for byte as it was written where it takes nothing from the registers,
/// else with the entries it takes, as they stand there, at the end of its own lists.
pub fn whole(source: &Source, clean: &Clean<'_>) -> String {
    let draft = clean.draft();
    let Some(registers) = clean.registers() else { return source.text.clone() };
    let Taken { claimants, places, topics, populations, measures } = registers.taken_by(draft);
    let mut file =
        Whole { source, added: Vec::new(), behind: draft.paragraphs.as_ref().map_or("", |given| given.text) };
    file.list("claimants", &draft.claimants, &claimants);
    file.list("places", &draft.places, &places);
    file.list("topics", &draft.topics, &topics);
    file.list("populations", &draft.populations, &populations);
    file.list("measures", &draft.measures, &measures);
    file.written()
}

struct Whole<'f> {
    source: &'f Source,
    /// What is put in, by its place in the text.
    added: Vec<(usize, String)>,
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
                let gap = self.gap_before(self.source.span(last.text).start);
                let gap = if gap.is_empty() { " " } else { gap };
                let at = self.source.span(last.text).end;
                self.added.push((at, entries.iter().map(|entry| format!(",{gap}{entry}")).collect()));
            }
            Some((text, None)) => {
                let at = self.source.span(text).start + 1;
                let (outer, inner) = self.gaps();
                self.added.push((at, format!("{inner}{}{outer}", entries.join(&format!(",{inner}")))));
            }
            None => {
                let at = self.source.span(self.behind).end;
                let (outer, inner) = self.gaps();
                let entries = entries.join(&format!(",{inner}"));
                self.added.push((at, format!(",{outer}\"{name}\": [{inner}{entries}{outer}]")));
            }
        }
    }

    /// The spaces before a place in the text, its line's end included.
    fn gap_before(&self, at: usize) -> &str {
        let before = &self.source.text[..at];
        &before[before.trim_end().len()..]
    }

    /// What stands before a field of the file, and before an entry of one of its lists.
    fn gaps(&self) -> (String, String) {
        let value = self.source.span(self.behind).start;
        let name = self.source.text[..value].trim_end().trim_end_matches(':').trim_end();
        let name = name.trim_end_matches('"').rfind('"').unwrap_or(0);
        let outer = self.gap_before(name);
        let indent = outer.rsplit('\n').next().filter(|_| outer.contains('\n')).unwrap_or_default();
        (outer.to_owned(), format!("{outer}{indent}"))
    }

    fn written(mut self) -> String {
        // Lists that the file lacks stand at one place, in their order.
        self.added.sort_by_key(|(at, _)| *at);
        let mut text = String::new();
        let mut done = 0;
        for (at, added) in &self.added {
            text.push_str(&self.source.text[done..*at]);
            text.push_str(added);
            done = *at;
        }
        text + &self.source.text[done..]
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
