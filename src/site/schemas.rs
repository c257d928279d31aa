//! The forms of a site's files as JSON Schema, under the names that they are published by.

use crate::draft::schema;
use crate::page::schema_of_site;
use std::sync::LazyLock;

/// The name that the form of a site file is published by.
pub const SITE: &str = "site.schema.json";

/// Each schema, with its name. They follow from the program alone, and every language's pages stand beside them.
pub fn all() -> &'static [(&'static str, String); 4] {
    static ALL: LazyLock<[(&str, String); 4]> = LazyLock::new(made);
    &ALL
}

fn made() -> [(&'static str, String); 4] {
    let schemas = [
        (schema::REPORT, schema::of_report()),
        (schema::REGISTERS, schema::of_registers()),
        (schema::EDITORS, schema::of_editors()),
        (SITE, schema_of_site()),
    ];
    schemas.map(|(name, schema)| (name, format!("{schema:#}\n")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::site::project::Project;
    use std::path::Path;

    /// Report files of this folder name them.
    #[test]
    fn the_schemas_beside_the_contracts_are_those_of_this_program() {
        let folder = Project::at(Path::new(env!("CARGO_MANIFEST_DIR"))).schemas();
        for (name, schema) in all() {
            let written = std::fs::read_to_string(folder.join(name)).unwrap_or_default();
            assert!(written == *schema, "{name} is of another form: cargo run -- schema --out docs/contracts");
        }
    }

    #[test]
    fn the_own_files_name_their_schemas() {
        let project = Project::at(Path::new(env!("CARGO_MANIFEST_DIR")));
        let mut files = project.report_files().expect("reports");
        files.extend([project.site_file(), project.registers_file(), project.editors_file()]);
        for file in files {
            let text = std::fs::read_to_string(&file).expect("readable");
            let file_of: serde_json::Value = serde_json::from_str(&text).expect("JSON");
            let named = file_of["$schema"].as_str().unwrap_or_else(|| panic!("{} names none", file.display()));
            assert!(project.seeds().join(named).is_file(), "{}: {named}", file.display());
        }
    }
}
