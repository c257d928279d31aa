//! What a screen reader is told about a page.

use std::collections::BTreeMap;
use std::fmt;

use serde_json::{Value, json};

use super::document::Document as _;
use super::page::Page;

/// One thing that assistive technology meets, in reading order.
#[derive(Debug, Clone, PartialEq)]
pub struct AxNode {
    /// How deep it lies below the page, counting only nodes that are exposed.
    pub depth: usize,
    pub role: String,
    pub name: String,
    pub description: String,
    /// States and properties such as `level`, `checked`, `expanded`, `focusable`.
    pub properties: BTreeMap<String, Value>,
}

impl fmt::Display for AxNode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:indent$}{} {:?}", "", self.role, self.name, indent = self.depth * 2)
    }
}

impl Page {
    /// The accessibility tree of the top document, flattened in reading order, without what is hidden from it.
    #[track_caller]
    pub fn accessibility_tree(&self) -> Vec<AxNode> {
        self.must("Accessibility.enable", json!({}));
        let reply = self.must("Accessibility.getFullAXTree", json!({}));
        self.must("Accessibility.disable", json!({}));
        let nodes = reply["nodes"].as_array().map(Vec::as_slice).unwrap_or_default();
        let by_id: BTreeMap<&str, &Value> = nodes.iter().map(|node| (text(&node["nodeId"]), node)).collect();
        let mut tree = Vec::new();
        if let Some(root) = nodes.iter().find(|node| node["parentId"].is_null()) {
            walk(root, 0, &by_id, &mut tree);
        }
        tree
    }
}

fn walk(node: &Value, depth: usize, by_id: &BTreeMap<&str, &Value>, tree: &mut Vec<AxNode>) {
    let exposed = node["ignored"] != true;
    if exposed {
        let properties = node["properties"].as_array().map(Vec::as_slice).unwrap_or_default();
        tree.push(AxNode {
            depth,
            role: text(&node["role"]["value"]).to_owned(),
            name: text(&node["name"]["value"]).to_owned(),
            description: text(&node["description"]["value"]).to_owned(),
            properties: properties.iter().map(|p| (text(&p["name"]).to_owned(), p["value"]["value"].clone())).collect(),
        });
    }
    for child in node["childIds"].as_array().into_iter().flatten().filter_map(|id| by_id.get(text(id))) {
        walk(child, depth + usize::from(exposed), by_id, tree);
    }
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}
