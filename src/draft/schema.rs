//! The form of the files as JSON Schema, so that editors complete and check as one types.
//!
//! Names and types come from the shapes that read the files. What a field means and whether it is required stands in the
//! contracts of `docs/`, in one place for people and for editors.

use super::{EditorsFile, Given, RegistersFile, ReportFile};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Map, Value};
use std::borrow::Cow;

const REPORT_CONTRACT: &str = include_str!("../../docs/contracts/report-file.md");

/// The files of a folder of figures whose form is published, and under what name it is.
pub const REPORT: &str = "report.schema.json";
pub const REGISTERS: &str = "registers.schema.json";
pub const EDITORS: &str = "editors.schema.json";

/// Of a report file.
pub fn of_report() -> Value {
    described("A report file", schemars::schema_for!(ReportFile<'static>), &[REPORT_CONTRACT])
}

/// Of the file of what reports share.
pub fn of_registers() -> Value {
    let own = include_str!("../../docs/contracts/registers-file.md");
    described("What reports share", schemars::schema_for!(RegistersFile<'static>), &[own, REPORT_CONTRACT])
}

/// Of the file of what editors decide.
pub fn of_editors() -> Value {
    let own = include_str!("../../docs/contracts/editors-file.md");
    described("What editors decide", schemars::schema_for!(EditorsFile<'static>), &[own])
}

/// An object with these fields and no others.
pub(super) fn object<const N: usize>(fields: [(&str, Schema); N]) -> Schema {
    let properties: Map<String, Value> =
        fields.into_iter().map(|(name, schema)| (name.to_owned(), schema.to_value())).collect();
    json_schema!({ "type": "object", "properties": properties, "additionalProperties": false })
}

impl<T: JsonSchema> JsonSchema for Given<'_, T> {
    fn schema_name() -> Cow<'static, str> {
        T::schema_name()
    }

    fn schema_id() -> Cow<'static, str> {
        T::schema_id()
    }

    fn inline_schema() -> bool {
        T::inline_schema()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        T::json_schema(generator)
    }
}

/// A schema with the words of contracts in it. A section of a contract is about the object of its name; the first with a table
/// of fields that has none is about the file.
pub fn described(title: &str, schema: Schema, contracts: &[&str]) -> Value {
    let mut schema = schema.to_value();
    let rows: Vec<Vec<Row>> = contracts.iter().map(|contract| rows(contract)).collect();
    let describe = |name: &str, object: &mut Value| {
        let mut required = Vec::new();
        // What several contracts describe is the file itself, each its own.
        let described = rows.iter().find(|rows| rows.iter().any(|row| row.is_of(name)));
        for row in described.into_iter().flatten().filter(|row| row.is_of(name)) {
            let Some(Value::Object(field)) = object.pointer_mut(&format!("/properties/{}", row.field)) else {
                continue;
            };
            field.insert("description".to_owned(), row.meaning.clone().into());
            if row.required {
                required.push(row.field.to_owned());
            }
        }
        if let (Value::Object(object), false) = (object, required.is_empty()) {
            object.insert("required".to_owned(), required.into());
        }
    };
    if let Some(Value::Object(definitions)) = schema.get_mut("$defs") {
        definitions.iter_mut().for_each(|(name, object)| describe(name, object));
    }
    describe("", &mut schema);
    schema["title"] = title.into();
    schema
}

/// A row of a contract's table of fields.
struct Row<'c> {
    /// The heading it stands below.
    section: &'c str,
    field: &'c str,
    required: bool,
    meaning: String,
}

impl Row<'_> {
    /// Whether it is of the object that the code calls so; the file itself has no name.
    fn is_of(&self, object: &str) -> bool {
        match object {
            "" => self.section.is_empty() || self.section == "The file",
            "Publication" => self.section == "Report",
            "Named" => self.section == "Topic and population",
            "Decision" => self.section.is_empty(),
            _ => self.section == object,
        }
    }
}

/// The rows of all tables of fields in a contract. A row may be of several fields: "`low`, `high`".
fn rows(contract: &str) -> Vec<Row<'_>> {
    let (mut section, mut found) = ("", Vec::new());
    for line in contract.lines() {
        if let Some(heading) = line.strip_prefix("## ").or_else(|| line.strip_prefix("### ")) {
            section = heading.trim();
        }
        let cells: Vec<&str> = line.trim_matches('|').split(" |").map(str::trim).collect();
        // Without more to say, its type says enough: "id of a claimant".
        let (names, meaning) = match cells[..] {
            [names, meaning] | [names, _, meaning] => (names, meaning),
            [names, meaning, _, ""] | [names, _, _, meaning] => (names, meaning),
            _ => continue,
        };
        if !line.starts_with("| `") {
            continue;
        }
        let required = cells.len() == 4 && cells.get(2).is_some_and(|required| required.starts_with("yes"));
        for field in names.split(", ").map(|name| name.trim_matches('`')) {
            found.push(Row { section, field, required, meaning: plain(meaning) });
        }
    }
    found
}

/// Markdown as a tooltip shows it: links by their words, code as it stands.
fn plain(markdown: &str) -> String {
    let (mut words, mut rest) = (String::new(), markdown.trim_matches('|').trim());
    while let Some((before, after)) = rest.split_once('[') {
        match after.split_once("](").and_then(|(label, target)| Some((label, target.split_once(')')?.1))) {
            Some((label, behind)) => {
                words.push_str(before);
                words.push_str(label);
                rest = behind;
            }
            // Brackets of a list in code.
            None => {
                words.push_str(before);
                words.push('[');
                rest = after;
            }
        }
    }
    words.push_str(rest);
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    const BASE: &str = include_str!("../check/base.json");

    fn errors(schema: Value, file: &Value) -> Vec<String> {
        let mut schemas = boon::Schemas::new();
        let mut compiler = boon::Compiler::new();
        compiler.add_resource("file:///schema.json", schema).expect("a schema");
        let compiled = compiler.compile("file:///schema.json", &mut schemas).expect("a valid schema");
        schemas.validate(file, compiled).err().map(|error| format!("{error:#}")).into_iter().collect()
    }

    #[test]
    fn whole_files_fit_their_schema() {
        for file in [BASE, include_str!("../../seeds/aleppo-2012-07-30.json")] {
            let file = serde_json::from_str(file).expect("JSON");
            assert_eq!(errors(of_report(), &file), [""; 0]);
        }
        let registers = serde_json::from_str(include_str!("../../seeds/registers.json")).expect("JSON");
        assert_eq!(errors(of_registers(), &registers), [""; 0]);
        let editors = serde_json::from_str(include_str!("../../seeds/editors.json")).expect("JSON");
        assert_eq!(errors(of_editors(), &editors), [""; 0]);
    }

    #[test]
    fn what_check_refuses_as_a_form_the_schema_refuses_too() {
        let base: Value = serde_json::from_str(BASE).expect("JSON");
        for (pointer, value) in [
            ("/figures/0/amount/qualifier", Value::from("roughly")),
            ("/figures/0/amount/value", Value::from("40")),
            ("/figures/0/period/label", Value::from("Monday")),
            ("/figures/0/evidence", serde_json::json!({ "line": 1, "word": 2, "wrods": "a" })),
            ("/places/0/level", Value::Null),
        ] {
            let mut file = base.clone();
            *file.pointer_mut(pointer).expect(pointer) = value;
            assert_eq!(errors(of_report(), &file).len(), 1, "{pointer}");
        }
        for (object, field) in
            [("/figures/0", "claimant"), ("/claimants/0", "short"), ("/charts/0", "takeaway"), ("", "id")]
        {
            let mut file = base.clone();
            file.pointer_mut(object).and_then(Value::as_object_mut).expect(object).remove(field).expect(field);
            assert_eq!(errors(of_report(), &file).len(), 1, "{object} without {field}");
        }
    }

    /// A field that the contract does not describe would have no words in an editor either.
    #[test]
    fn every_field_of_an_object_with_a_section_is_described() {
        let schema = of_report();
        let objects =
            schema["$defs"].as_object().expect("definitions").iter().map(|(name, object)| (name.as_str(), object));
        let mut missing = Vec::new();
        for (name, object) in objects.chain([("", &schema)]) {
            let fields = object["properties"].as_object().into_iter().flatten();
            let is_described = REPORT_CONTRACT.contains(&format!("### {name}\n")) || name.is_empty();
            missing.extend(
                fields
                    .filter(|(_, field)| is_described && field.get("description").is_none())
                    .map(|(field, _)| format!("{name}.{field}")),
            );
        }
        assert_eq!(missing, [""; 0]);
    }

    #[test]
    fn markdown_becomes_words() {
        assert_eq!(plain("see [site-files.md](site-files.md) and `[1]`"), "see site-files.md and `[1]`");
    }
}
