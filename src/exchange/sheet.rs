//! A table as spreadsheets show it: cells that are named by column and row.

use super::what::What;
use std::fmt;

/// So wide is the widest sheet of a spreadsheet program.
pub const MOST_COLUMNS: usize = 16_384;
/// Cells that hold something.
pub const MOST_CELLS: usize = 1_000_000;
/// No spreadsheet program keeps more characters in a cell.
pub const MOST_LETTERS: usize = 32_767;

/// The name of a cell: "C7". Both are counted from 0 here and told from A and 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Address {
    pub row: usize,
    pub column: usize,
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{}{}", letters(self.column), self.row + 1)
    }
}

/// A column's letters: 0 is A, 26 is AA.
pub fn letters(column: usize) -> String {
    let mut told = Vec::new();
    let mut left = column + 1;
    while left > 0 {
        told.push(char::from(b'A' + u8::try_from((left - 1) % 26).unwrap_or_default()));
        left = (left - 1) / 26;
    }
    told.iter().rev().collect()
}

/// The column of some letters; none where they name no column that a sheet may have.
pub fn column_of(letters: &str) -> Option<usize> {
    let count = letters.chars().try_fold(0usize, |count, letter| {
        let worth = letter.to_digit(36).filter(|_| letter.is_ascii_alphabetic())? as usize - 9;
        Some(count * 26 + worth).filter(|count| *count <= MOST_COLUMNS)
    })?;
    count.checked_sub(1)
}

/// A sheet, and what was seen while reading it.
pub type Seen = (Sheet, Vec<(Option<Address>, What)>);

/// One sheet of a file. Rows are kept where they stand, blank ones too; cells that are blank at a row's end are not.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Sheet {
    /// The sheet's name in a workbook.
    pub name: Option<String>,
    pub rows: Vec<Vec<String>>,
}

impl Sheet {
    /// What a cell says, without the spaces around it; nothing where there is no such cell.
    pub fn cell(&self, at: Address) -> &str {
        self.rows.get(at.row).and_then(|row| row.get(at.column)).map_or("", |cell| cell.trim())
    }

    /// How many columns there are.
    pub fn width(&self) -> usize {
        self.rows.iter().map(Vec::len).max().unwrap_or(0)
    }

    pub fn is_blank(&self, row: usize) -> bool {
        self.rows.get(row).is_none_or(|cells| cells.iter().all(|cell| cell.trim().is_empty()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn cells_are_named_as_spreadsheets_name_them() {
        assert_eq!(Address { row: 6, column: 2 }.to_string(), "C7");
        assert_eq!((letters(25), letters(26), letters(MOST_COLUMNS - 1)), ("Z".into(), "AA".into(), "XFD".into()));
        assert_eq!(
            (column_of("xfd"), column_of("XFE"), column_of(""), column_of("C7")),
            (Some(16_383), None, None, None)
        );
    }

    proptest! {
        #[test]
        fn letters_name_one_column(column in 0..MOST_COLUMNS) {
            prop_assert_eq!(column_of(&letters(column)), Some(column));
        }
    }
}
