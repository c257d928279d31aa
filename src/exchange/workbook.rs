//! Cells of a workbook (XLSX), read one by one: what it unpacks to is counted before, and never laid out as a whole.

use super::problem::What;
use super::sheet::{Address, MOST_CELLS, MOST_LETTERS, Sheet};
use calamine::{CellErrorType, DataRef, Dimensions, Reader, SheetVisible, Xlsx, open_workbook_from_rs};
use std::io::{self, Cursor, Read};
use zip::ZipArchive;

/// So many bytes all parts of a workbook may be together, unpacked.
const MOST_UNPACKED: u64 = 128 * 1024 * 1024;
/// A workbook has a part for each sheet and some more.
const MOST_PARTS: usize = 2000;

/// A sheet of a workbook, and what was seen while reading it.
pub type Seen = (Sheet, Vec<(Option<Address>, What)>);

/// Whether a file is one.
pub fn is_workbook(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04")
}

/// Reads the sheet of that name, or the first that is not hidden. The others are told of.
///
/// # Errors
/// Where the file is no workbook, unpacks to too much, or has no such sheet.
pub fn read(bytes: &[u8], wanted: Option<&str>) -> Result<Seen, String> {
    unpacks_to_little(bytes)?;
    let broken = |error: calamine::XlsxError| format!("it is no workbook that could be read: {error}");
    let mut book: Xlsx<_> = open_workbook_from_rs(Cursor::new(bytes)).map_err(broken)?;
    let sheets: Vec<_> = book
        .sheets_metadata()
        .iter()
        .map(|sheet| (sheet.name.clone(), sheet.visible == SheetVisible::Visible))
        .collect();
    let name = match wanted {
        Some(wanted) => sheets.iter().find(|(name, _)| name == wanted),
        None => sheets.iter().find(|(_, is_visible)| *is_visible).or(sheets.first()),
    };
    let Some((name, is_visible)) = name else {
        let names: Vec<String> = sheets.iter().map(|(name, _)| format!("“{name}”")).collect();
        return Err(format!("there is no sheet “{}” in it; it has {}", wanted.unwrap_or_default(), names.join(", ")));
    };
    let mut seen: Vec<_> = match wanted {
        Some(_) => Vec::new(),
        None => {
            let others = sheets.iter().filter(|(other, _)| other != name);
            others.map(|(other, _)| (None, What::OtherSheet { sheet: other.clone() })).collect()
        }
    };
    if !is_visible {
        seen.push((None, What::HiddenSheet { sheet: name.clone() }));
    }
    let merged = book.merge_cells_by_sheet_name(name).map_err(broken)?;
    let mut sheet = Sheet { name: Some(name.clone()), rows: Vec::new() };
    let mut cells = book.worksheet_cells_reader(name).map_err(broken)?;
    let mut count = 0;
    while let Some(cell) = cells.next_cell().map_err(broken)? {
        let (row, column) = cell.get_position();
        let at = Address { row: row as usize, column: column as usize };
        let told = told(cell.get_value()).unwrap_or_else(|error| {
            seen.push((Some(at), What::CellInError { error }));
            String::new()
        });
        if told.is_empty() {
            continue;
        }
        let letters = told.chars().count();
        if letters > MOST_LETTERS {
            seen.push((Some(at), What::LongCell { letters: letters.to_string() }));
            continue;
        }
        // What lies before a cell takes room as well, once rows are laid out.
        let before = sheet.rows.get(at.row).map_or(0, Vec::len);
        count += at.column.saturating_sub(before) + at.row.saturating_sub(sheet.rows.len()) + 1;
        if count > MOST_CELLS {
            return Err(format!("{at} is one of more than {MOST_CELLS} cells; part the sheet into several"));
        }
        put(&mut sheet.rows, at, told);
    }
    for Dimensions { start, end } in merged {
        let address = |(row, column): (u32, u32)| Address { row: row as usize, column: column as usize };
        let (start, end) = (address(start), address(end));
        if !sheet.cell(start).is_empty() {
            seen.push((Some(start), What::MergedCells { range: format!("{start}:{end}") }));
        }
    }
    Ok((sheet, seen))
}

fn put(rows: &mut Vec<Vec<String>>, at: Address, told: String) {
    if rows.len() <= at.row {
        rows.resize_with(at.row + 1, Vec::new);
    }
    let row = &mut rows[at.row];
    if row.len() <= at.column {
        row.resize(at.column + 1, String::new());
    }
    row[at.column] = told;
}

/// What a cell says, without the form it is shown in; the workbook's own name of an error.
fn told(value: &DataRef<'_>) -> Result<String, String> {
    Ok(match value {
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::String(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Bool(is_true) => is_true.to_string(),
        DataRef::DateTime(day) if day.is_datetime() => {
            let (year, month, date, hour, minute, ..) = day.to_ymd_hms_milli();
            let time = if (hour, minute) == (0, 0) { String::new() } else { format!("T{hour:02}:{minute:02}") };
            format!("{year:04}-{month:02}-{date:02}{time}")
        }
        DataRef::DateTime(length) => length.as_f64().to_string(),
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        // What spreadsheets show for "there is no value".
        DataRef::Error(CellErrorType::NA) => "#N/A".to_owned(),
        DataRef::Error(error) => return Err(error.to_string()),
        DataRef::Empty => String::new(),
    })
}

/// Unpacks every part and forgets it: a few kilobytes can claim to be little and hold gigabytes.
fn unpacks_to_little(bytes: &[u8]) -> Result<(), String> {
    let broken = |error: &dyn std::fmt::Display| format!("it is no workbook that could be read: {error}");
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| broken(&error))?;
    if archive.len() > MOST_PARTS {
        return Err(format!("it holds {} parts, and a workbook has {MOST_PARTS} at most", archive.len()));
    }
    let mut left = MOST_UNPACKED;
    for index in 0..archive.len() {
        let part = archive.by_index(index).map_err(|error| broken(&error))?;
        let taken = io::copy(&mut part.take(left + 1), &mut io::sink()).map_err(|error| broken(&error))?;
        left = left.checked_sub(taken).ok_or_else(|| {
            format!("it unpacks to more than {} MB; save the sheet alone, or as CSV", MOST_UNPACKED / (1024 * 1024))
        })?;
    }
    Ok(())
}
