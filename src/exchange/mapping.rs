//! What the columns of a sheet mean: what a person says of them, where the sheet does not.

use super::day::Order;
use super::number::Decimal;
use super::sheet::{Address, Sheet, column_of, letters};
use super::tag::Tags;
use super::uses::{Meanings, Use};
use super::what::What;
use crate::edit::{Node, Style};
use crate::search::fold;
use crate::terms::{Qualifier, Support};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How a sheet is read. As a file it is JSON; [`described`](super::described) tells those who write one.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Mapping {
    /// The last row of headers or tags, counted from 1: what is below is data. 0 where there is none.
    #[serde(default)]
    pub header_row: usize,
    /// The sign that parts decimals, where numbers do not tell it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decimal: Option<Decimal>,
    /// What comes first in days of digits, where they do not tell it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dates: Option<Order>,
    /// What says in a cell that there is no value, besides what is usual.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub missing: Vec<String>,
    #[serde(default)]
    pub columns: Vec<Column>,
    /// What each use means, for whoever finishes the file; nothing reads it.
    #[serde(default, skip_serializing_if = "Meanings::is_empty")]
    pub uses: Meanings,
    /// What can be said of numbers; nothing reads it.
    #[serde(default, skip_serializing_if = "Meanings::is_empty")]
    pub of_numbers: Meanings,
}

/// What one column means.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Column {
    /// Its letters.
    pub column: String,
    /// What its header must be, where that is to be held.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub header: Option<String>,
    #[serde(rename = "use")]
    pub is: Use,
    /// Of a number: ids and terms that hold for the whole column.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub measure: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub population: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub claimant: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub support: Option<Support>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub qualifier: Option<Qualifier>,
    /// What the number counts, in English.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// Whether somebody looked at every number of the column, so that its figures are no proposals.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub confirmed: bool,
    /// The ids of what cells name.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub values: BTreeMap<String, String>,
    /// Why it is taken for this; nothing reads it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<String>,
    /// Of a column that nobody decided: what its first cells say, and what it could be for. Nothing reads them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub first: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub could_be: Vec<Use>,
}

impl Mapping {
    /// Reads a mapping file.
    ///
    /// # Errors
    /// Where it is no JSON, or says what no mapping does.
    pub fn read(text: &str) -> Result<Self, What> {
        serde_json::from_str::<Node>(text).map_err(|error| What::no_json(&error))?;
        serde_json::from_str(text).map_err(|error| What::no_mapping(&error))
    }

    /// The mapping as a file.
    pub fn written(&self) -> String {
        let text = serde_json::to_string(self).unwrap_or_default();
        let node = serde_json::from_str(&text).unwrap_or(Node::Object(Vec::new()));
        format!("{}\n", Style::house().value("\n", &node, 0))
    }

    /// Says what a column is for: `HEADER=MEASURE`, `HEADER=@place`. The header may be the column's letters.
    ///
    /// # Errors
    /// Where there is no such column, or no such use.
    pub fn set(&mut self, sheet: &Sheet, words: &str) -> Result<(), What> {
        let told = words.to_owned();
        let (header, meaning) = words.rsplit_once('=').ok_or(What::MapsNothing { text: told })?;
        let (header, meaning) = (header.trim(), meaning.trim());
        let headers = headers(sheet, self.header_row);
        let named = headers.iter().position(|own| own.eq_ignore_ascii_case(header));
        let at = named.or_else(|| column_of(header).filter(|column| *column < headers.len()));
        let column = letters(at.ok_or_else(|| What::NoColumn { column: header.to_owned() })?);
        let mut new = Column { column: column.clone(), header: None, ..Column::default() };
        match meaning.strip_prefix('@') {
            Some(name) => {
                let names = || Use::DECIDED.map(Use::name).join(", ");
                new.is = Use::named(name).ok_or_else(|| What::UnknownUse { text: name.to_owned(), names: names() })?;
            }
            None => (new.is, new.measure) = (Use::Number, Some(meaning.to_owned())),
        }
        match self.columns.iter_mut().find(|known| known.column.eq_ignore_ascii_case(&column)) {
            Some(known) => *known = new,
            None => self.columns.push(new),
        }
        Ok(())
    }
}

/// What stands above the data of each column: the nearest header that is no tag, else the tag.
pub fn headers(sheet: &Sheet, header_row: usize) -> Vec<String> {
    let tags = Tags::of(sheet).map(|tags| tags.row);
    let header = |column: usize| {
        let above = (0..header_row).rev().filter(|row| Some(*row) != tags).chain(tags);
        let mut found = above.map(|row| sheet.cell(Address { row, column })).filter(|cell| !cell.is_empty());
        found.next().unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ")
    };
    (0..sheet.width()).map(header).collect()
}

/// Letters that an id may have, of a name that others gave. None where none is left.
pub fn id_of(name: &str) -> Option<String> {
    const MOST: usize = 64;
    let mut id = fold(name).join("-");
    // Letters that have no place in an id must not leave a name that means something else.
    if !id.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'\'' | b'_' | b'.' | b',')) {
        return None;
    }
    id.retain(|letter| letter.is_ascii_alphanumeric() || letter == '-');
    id.truncate(MOST);
    let id = id.trim_matches('-').to_owned();
    (!id.is_empty()).then_some(id)
}
