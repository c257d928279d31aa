//! What the columns of a sheet mean: what a person says of them, where the sheet does not.

use super::day::Order;
use super::number::Decimal;
use super::sheet::{Address, Sheet, column_of, letters};
use super::tag::Tags;
use crate::edit::{Node, Style};
use crate::search::fold;
use crate::terms::{Qualifier, Support};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How a sheet is read. As a file it is JSON; docs/contracts/mapping.md describes it for those who write one.
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
    /// The ids of what cells name.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub values: BTreeMap<String, String>,
    /// Why it is taken for this; nothing reads it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<String>,
}

/// What a column is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Use {
    /// A figure in each row.
    Number,
    /// What the numbers of the row count.
    Measure,
    /// The day they hold for.
    AsOf,
    Start,
    End,
    Place,
    Population,
    Claimant,
    /// Left out, as was decided.
    Ignore,
    /// Nobody has decided.
    #[default]
    Undecided,
}

impl Use {
    pub const ALL: [Self; 10] = [
        Self::Number,
        Self::Measure,
        Self::AsOf,
        Self::Start,
        Self::End,
        Self::Place,
        Self::Population,
        Self::Claimant,
        Self::Ignore,
        Self::Undecided,
    ];

    /// Its name in a mapping.
    pub fn name(self) -> &'static str {
        match self {
            Self::Number => "number",
            Self::Measure => "measure",
            Self::AsOf => "as-of",
            Self::Start => "start",
            Self::End => "end",
            Self::Place => "place",
            Self::Population => "population",
            Self::Claimant => "claimant",
            Self::Ignore => "ignore",
            Self::Undecided => "undecided",
        }
    }
}

impl Mapping {
    /// Reads a mapping file.
    ///
    /// # Errors
    /// Where it is none: the sentence says where and why.
    pub fn read(text: &str) -> Result<Self, String> {
        serde_json::from_str(text).map_err(|error| format!("{error}; docs/contracts/mapping.md describes the file"))
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
    pub fn set(&mut self, sheet: &Sheet, words: &str) -> Result<(), String> {
        let told = "write HEADER=MEASURE for a column of numbers, or HEADER=@USE";
        let (header, meaning) = words.rsplit_once('=').ok_or_else(|| format!("`{words}` maps nothing; {told}"))?;
        let (header, meaning) = (header.trim(), meaning.trim());
        let headers = headers(sheet, self.header_row);
        let named = headers.iter().position(|own| own.eq_ignore_ascii_case(header));
        let at = named.or_else(|| column_of(header).filter(|column| *column < headers.len()));
        let column =
            letters(at.ok_or_else(|| format!("there is no column “{header}”; write its header or its letters"))?);
        let mut new = Column { column: column.clone(), header: None, ..Column::default() };
        match meaning.strip_prefix('@') {
            Some(name) => {
                let quoted = serde_json::Value::from(name).to_string();
                new.is = serde_json::from_str(&quoted).map_err(|error| {
                    let why = error.to_string();
                    format!("`{words}`: {}", why.rsplit_once(" at line ").map_or(why.as_str(), |(why, _)| why))
                })?;
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
