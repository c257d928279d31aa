//! A file that somebody else made, as a sheet: which of the forms it has is told by its first bytes.

use super::problem::{Place, Problem};
use super::sheet::{Seen, Sheet};
use super::what::What;
use super::{decode, delimited, listed, workbook};

/// So large a file is read.
pub const MOST_BYTES: usize = 32 * 1024 * 1024;
/// So many places its rows and columns may make, empty ones too: each is looked at.
const MOST_PLACES: usize = 20_000_000;

/// Reads a sheet and what was seen meanwhile. `name` is what the file is called in problems, `sheet` that of a workbook
/// which is wanted.
///
/// # Errors
/// Where it is too large, empty, or no table.
pub fn read(name: &str, bytes: &[u8], sheet: Option<&str>) -> Result<(Sheet, Vec<Problem>), What> {
    if bytes.len() > MOST_BYTES {
        return Err(What::LargeFile { most: (MOST_BYTES / (1024 * 1024)).to_string() });
    }
    let (mut sheet, seen) = match workbook::is_workbook(bytes) {
        true => workbook::read(bytes, sheet)?,
        false if sheet.is_some() => return Err(What::NoWorkbook {}),
        false => of_text(bytes)?,
    };
    for row in &mut sheet.rows {
        let end = row.iter().rposition(|cell| !cell.trim().is_empty()).map_or(0, |last| last + 1);
        row.truncate(end);
    }
    let (rows, columns) = (sheet.rows.len(), sheet.width());
    if rows.saturating_mul(columns) > MOST_PLACES {
        return Err(What::SparseSheet { rows: rows.to_string(), columns: columns.to_string() });
    }
    if (0..sheet.rows.len()).all(|row| sheet.is_blank(row)) {
        return Err(What::NothingInIt {});
    }
    let place = |cell| Place { file: name.to_owned(), sheet: sheet.name.clone(), cell, ..Place::default() };
    let problems = seen.into_iter().map(|(cell, what)| Problem { place: place(cell), what }).collect();
    Ok((sheet, problems))
}

fn of_text(bytes: &[u8]) -> Result<Seen, What> {
    if bytes.starts_with(b"\xd0\xcf\x11\xe0") {
        return Err(What::OldWorkbook {});
    }
    let (text, guess) = decode::text(bytes);
    let (sheet, mut seen) = match text.trim_start().starts_with('[') {
        true => (listed::read(&text)?, Vec::new()),
        false => delimited::read(&text)?,
    };
    seen.extend(guess.map(|what| (None, what)));
    Ok((sheet, seen))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_would_take_too_long_to_look_at_is_refused() {
        let sparse = format!("{}\n{}", "1,".repeat(16_000), "1,2\n".repeat(2_000));
        assert_eq!(read("a.csv", sparse.as_bytes(), None).expect_err("too much").id(), "sparse-sheet");
        assert!(read("a.csv", &vec![b'a'; MOST_BYTES + 1], None).is_err());
        for nothing in ["", "\u{feff}", ",,\n,\n", "[]"] {
            assert_eq!(read("a.csv", nothing.as_bytes(), None).expect_err("nothing"), What::NothingInIt {});
        }
    }

    #[test]
    fn what_is_no_table_here_says_what_to_do() {
        let old = read("a.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", None).expect_err("an old workbook");
        assert!(old.mend().contains("XLSX or CSV"), "{old:?}");
        let sheet = read("a.csv", b"a,b\n1,2\n", Some("Data")).expect_err("no workbook");
        assert!(sheet.mend().contains("`--sheet`"), "{sheet:?}");
    }
}
