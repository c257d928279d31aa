//! What the columns of a sheet mean: what a person says of them, where the sheet does not.

use super::day::Order;
use super::mapping_file::{first_near, no_id};
use super::names::{is_id, plain};
use super::number::Decimal;
use super::sheet::{Address, Sheet, column_of, letters};
use super::suggest::rows_of_headers;
use super::tag::Tags;
use super::uses::{Meanings, Use};
use super::what::What;
use crate::terms::{Counting, Kind, Qualifier, Support};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How a sheet is read. As a file it is JSON; [`described`](super::described) tells those who write one.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Mapping {
    /// The last row of headers or tags, counted from 1: what is below is data. 0 where there is none; without it that row is taken
    /// which a suggestion would have.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub header_row: Option<usize>,
    /// The sign that parts decimals, where numbers do not tell it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decimal: Option<Decimal>,
    /// What comes first in days of digits, where they do not tell it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dates: Option<Order>,
    /// What says in a cell that there is no value, besides what is usual.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub missing: Vec<String>,
    /// What columns are for that it does not speak of, or that nobody decided.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub others: Option<Others>,
    #[serde(default)]
    pub columns: Vec<Column>,
    /// What each use means, for whoever finishes the file; nothing reads it.
    #[serde(default, skip_serializing_if = "Meanings::is_empty")]
    pub uses: Meanings,
    /// What can be said of numbers; nothing reads it.
    #[serde(default, skip_serializing_if = "Meanings::is_empty")]
    pub of_numbers: Meanings,
}

/// What all those columns are for that a mapping says nothing of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Others {
    /// They are left out on purpose.
    Ignore,
}

/// What one column means.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Column {
    /// Its letters, or its header.
    pub column: String,
    /// What its header must be, where that is to be held.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub header: Option<String>,
    #[serde(default, rename = "use")]
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
    /// What the numbers are: so many there on a day, so many that came in a time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<Kind>,
    /// The column of the days that they hold for, where others of the row hold for other days.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time: Option<String>,
    /// The day since which they count, or the column of such days.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub counting: Option<Counting>,
    /// What limits every one of them, in English.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub caveat: Option<String>,
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

impl Column {
    /// The id that it gives for what a cell says. Capitals and the number of spaces make no difference, unless two say the same then.
    pub fn id_for(&self, cell: &str) -> Option<&str> {
        let alike = || self.values.iter().find(|(name, _)| plain(name) == plain(cell)).map(|(_, id)| id);
        self.values.get(cell).or_else(alike).map(String::as_str)
    }
}

impl Mapping {
    /// How many rows stand above the data.
    pub fn header_row(&self, sheet: &Sheet) -> usize {
        self.header_row.unwrap_or_else(|| rows_of_headers(sheet))
    }

    /// Says what a column is for: `HEADER=MEASURE`, `HEADER=@place`. The header may be the column's letters.
    ///
    /// # Errors
    /// Where there is no such column, or no such use.
    pub fn set(&mut self, sheet: &Sheet, words: &str) -> Result<(), What> {
        let told = words.to_owned();
        let (header, meaning) = words.rsplit_once('=').ok_or(What::MapsNothing { text: told })?;
        let (header, meaning) = (header.trim(), meaning.trim());
        let headers = headers(sheet, self.header_row(sheet));
        let column = letters(column_named(header, &headers)?);
        let mut new = Column { column: column.clone(), header: None, ..Column::default() };
        match meaning.strip_prefix('@') {
            Some(name) => {
                let unknown = || What::UnknownUse {
                    text: name.to_owned(),
                    near: first_near(name, &Use::DECIDED.map(Use::name)),
                    names: Use::DECIDED.map(Use::name).join(", "),
                };
                new.is = Use::named(name).ok_or_else(unknown)?;
            }
            None if Use::named(meaning).is_some() && Use::named(meaning) != Some(Use::Undecided) => {
                return Err(What::UseWithoutSign { text: meaning.to_owned(), header: header.to_owned() });
            }
            None if !is_id(meaning) => return Err(no_id(meaning, "measure", Some(header))),
            None => (new.is, new.measure) = (Use::Number, Some(meaning.to_owned())),
        }
        let is_same = |known: &&mut Column| column_named(&known.column, &headers).is_ok_and(|at| letters(at) == column);
        match self.columns.iter_mut().find(is_same) {
            Some(known) => *known = new,
            None => self.columns.push(new),
        }
        Ok(())
    }
}

/// The column of a name: its letters, or its header, whatever its capitals.
///
/// # Errors
/// Where there is none of that name, or several have that header.
pub fn column_named(name: &str, headers: &[String]) -> Result<usize, What> {
    let name = name.trim();
    let exact: Vec<usize> = (0..headers.len()).filter(|at| headers[*at] == name).collect();
    let alike = || (0..headers.len()).filter(|at| !name.is_empty() && plain(&headers[*at]) == plain(name)).collect();
    let of_header = if exact.is_empty() || name.is_empty() { alike() } else { exact };
    match (column_of(name).filter(|at| *at < headers.len()), of_header.as_slice()) {
        // Letters are never in doubt.
        (Some(at), _) => Ok(at),
        (None, [at]) => Ok(*at),
        (None, []) => {
            let known: Vec<&str> = headers.iter().map(String::as_str).filter(|header| !header.is_empty()).collect();
            Err(What::NoColumn { column: name.to_owned(), near: first_near(name, &known) })
        }
        (None, several) => {
            let columns = several.iter().map(|at| letters(*at)).collect::<Vec<_>>().join(", ");
            Err(What::SameHeaders { header: name.to_owned(), columns })
        }
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
