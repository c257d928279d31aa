//! JSON that is a table: a list of lists, or a list of objects, whose names are the first row.

use super::sheet::{MOST_CELLS, MOST_COLUMNS, Sheet, letters};
use super::what::What;
use crate::edit::Node;

/// Reads the rows of a JSON text. What is nested deeper stands in its cell as JSON.
///
/// # Errors
/// Where it is no list of rows, or has too many cells.
pub fn read(text: &str) -> Result<Sheet, What> {
    let node: Node = serde_json::from_str(text).map_err(|error| What::no_json(&error))?;
    let Node::List(entries) = node else { return Err(What::NoRows {}) };
    let mut names: Vec<String> = Vec::new();
    let mut rows = Vec::new();
    let mut cells = 0;
    for entry in entries {
        let row = match entry {
            Node::List(values) => values.iter().map(said).collect(),
            Node::Object(fields) => {
                let mut row = vec![String::new(); names.len()];
                for (name, value) in fields {
                    let at = names.iter().position(|known| *known == name).unwrap_or_else(|| {
                        names.push(name.into_owned());
                        row.push(String::new());
                        names.len() - 1
                    });
                    row[at] = said(&value);
                }
                row
            }
            Node::Raw(_) => return Err(What::NoRows {}),
        };
        cells += row.len();
        if row.len() > MOST_COLUMNS {
            return Err(What::WideRow { row: (rows.len() + 1).to_string(), column: letters(MOST_COLUMNS - 1) });
        }
        if cells > MOST_CELLS {
            return Err(What::ManyCells { most: MOST_CELLS.to_string() });
        }
        rows.push(row);
    }
    if !names.is_empty() {
        rows.insert(0, names);
    }
    Ok(Sheet { name: None, rows })
}

fn said(value: &Node) -> String {
    match value {
        Node::Raw(raw) if raw == "null" => String::new(),
        Node::Raw(raw) => serde_json::from_str(raw).unwrap_or_else(|_| raw.clone()),
        nested => crate::edit::Style::house().value("", nested, 0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_and_objects_are_rows() {
        let rows = [["place", "killed", ""], ["Karsen", "5", ""], ["Oren", "", "x"]];
        let of = |text: &str| read(text).expect("a table").rows;
        assert_eq!(of(r#"[["place", "killed", ""], ["Karsen", 5, null], ["Oren", "", "x"]]"#), rows);
        let objects = of(r#"[{"place": "Karsen", "killed": 5}, {"": "x", "place": "Oren"}]"#);
        assert_eq!(objects, [vec!["place", "killed", ""], vec!["Karsen", "5"], vec!["Oren", "", "x"]]);
        assert!(read("{}").is_err() && read("[1]").is_err() && read(&"[".repeat(100_000)).is_err());
    }
}
