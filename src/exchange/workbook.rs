//! Cells of a workbook (XLSX), read one by one: what it unpacks to is counted before, and never laid out as a whole.

use super::sheet::{Address, MOST_CELLS, MOST_LETTERS, Seen, Sheet};
use super::what::What;
use calamine::{CellErrorType, DataRef, Dimensions, Reader, SheetVisible, Xlsx, open_workbook_from_rs};
use std::io::{self, Cursor, Read};
use zip::ZipArchive;

/// So many bytes all parts of a workbook may be together, unpacked.
const MOST_UNPACKED: u64 = 128 * 1024 * 1024;
/// A workbook has a part for each sheet and some more.
const MOST_PARTS: usize = 2000;

/// Whether a file is one.
pub fn is_workbook(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04")
}

/// Reads the sheet of that name, or the first that is not hidden. The others are told of.
///
/// # Errors
/// Where the file is no workbook, unpacks to too much, or has no such sheet.
pub fn read(bytes: &[u8], wanted: Option<&str>) -> Result<Seen, What> {
    unpacks_to_little(bytes)?;
    let broken = |error: calamine::XlsxError| What::BrokenWorkbook { detail: error.to_string() };
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
        let Some(wanted) = wanted else { return Err(What::NothingInIt {}) };
        let names: Vec<String> = sheets.iter().map(|(name, _)| format!("“{name}”")).collect();
        return Err(What::NoSheet { sheet: wanted.to_owned(), names: names.join(", ") });
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
            return Err(What::ManyCells { most: MOST_CELLS.to_string() });
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
fn unpacks_to_little(bytes: &[u8]) -> Result<(), What> {
    let broken = |error: &dyn std::fmt::Display| What::BrokenWorkbook { detail: error.to_string() };
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| broken(&error))?;
    if archive.len() > MOST_PARTS {
        return Err(What::ManyParts { parts: archive.len().to_string(), most: MOST_PARTS.to_string() });
    }
    let mut left = MOST_UNPACKED;
    for index in 0..archive.len() {
        let part = archive.by_index(index).map_err(|error| broken(&error))?;
        let taken = io::copy(&mut part.take(left + 1), &mut io::sink()).map_err(|error| broken(&error))?;
        let most = || (MOST_UNPACKED / (1024 * 1024)).to_string();
        left = left.checked_sub(taken).ok_or_else(|| What::LargeWorkbook { most: most() })?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;
    use zip::ZipWriter;
    use zip::write::SimpleFileOptions;

    const ROOT: &str = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
        <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/>
        </Relationships>"#;
    const RELATIONS: &str = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
        <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>
        <Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet2.xml"/>
        <Relationship Id="r3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>
        </Relationships>"#;
    const BOOK: &str = r#"<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
        xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>
        <sheet name="Hidden" sheetId="1" state="hidden" r:id="r1"/><sheet name="Data" sheetId="2" r:id="r2"/></sheets></workbook>"#;
    const STYLES: &str = r#"<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
        <cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>"#;

    fn sheet(inside: &str) -> String {
        format!(r#"<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">{inside}</worksheet>"#)
    }

    fn packed(parts: &[(&str, &[u8])]) -> Vec<u8> {
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, bytes) in parts {
            writer.start_file(*name, SimpleFileOptions::default()).expect("a part");
            writer.write_all(bytes).expect("its bytes");
        }
        writer.finish().expect("a file").into_inner()
    }

    fn book(cells: &str) -> Vec<u8> {
        packed(&[
            ("_rels/.rels", ROOT.as_bytes()),
            ("xl/_rels/workbook.xml.rels", RELATIONS.as_bytes()),
            ("xl/workbook.xml", BOOK.as_bytes()),
            ("xl/styles.xml", STYLES.as_bytes()),
            ("xl/worksheets/sheet1.xml", sheet("<sheetData/>").as_bytes()),
            ("xl/worksheets/sheet2.xml", sheet(cells).as_bytes()),
        ])
    }

    #[test]
    fn days_numbers_and_errors_are_read_where_they_stand() {
        let cells = r#"<sheetData><row r="2"><c r="A2" t="inlineStr"><is><t>Date</t></is></c></row>
            <row r="3"><c r="A3" s="1"><v>44631</v></c><c r="C3"><v>43500.5</v></c></row>
            <row r="4"><c r="B4" t="e"><v>#DIV/0!</v></c><c r="C4" t="e"><v>#N/A</v></c></row></sheetData>
            <mergeCells count="1"><mergeCell ref="A3:A4"/></mergeCells>"#;
        let (sheet, seen) = read(&book(cells), None).expect("a sheet");
        assert_eq!(sheet.name.as_deref(), Some("Data"));
        assert_eq!(sheet.rows, [vec![], vec!["Date"], vec!["2022-03-11", "", "43500.5"], vec!["", "", "#N/A"]]);
        let told: Vec<String> =
            seen.iter().map(|(at, what)| format!("{:?} {}", at.map(|at| at.to_string()), what.id())).collect();
        let merged = "Some(\"A3\") merged-cells";
        assert_eq!(told, ["None other-sheet", "Some(\"B4\") cell-in-error", merged]);
        let (_, seen) = read(&book(cells), Some("Hidden")).expect("a sheet");
        assert_eq!(seen, [(None, What::HiddenSheet { sheet: "Hidden".into() })]);
        let why = read(&book(cells), Some("Other")).expect_err("no such sheet");
        assert!(why.mend().contains("“Hidden”, “Data”"), "{why:?}");
    }

    #[test]
    fn what_unpacks_to_too_much_is_refused_before_it_is_read() {
        let bomb = packed(&[("xl/workbook.xml", &vec![b' '; MOST_UNPACKED as usize + 1])]);
        assert!(bomb.len() < 1024 * 1024);
        assert_eq!(read(&bomb, None).expect_err("a bomb").id(), "workbook-too-large");
    }

    #[test]
    fn a_sheet_of_two_distant_cells_is_not_laid_out() {
        let far = r#"<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>"#;
        assert_eq!(read(&book(far), None).expect_err("too far").id(), "too-many-cells");
        let wide: String =
            (1..=100).map(|row| format!(r#"<row r="{row}"><c r="XFD{row}"><v>1</v></c></row>"#)).collect();
        assert!(read(&book(&format!("<sheetData>{wide}</sheetData>")), None).is_err());
    }

    #[test]
    fn what_is_no_workbook_is_told() {
        for bytes in [b"PK\x03\x04 and no more".to_vec(), packed(&[("a.txt", b"a")]), book("<sheetData><row><c r=\"A")]
        {
            assert!(matches!(read(&bytes, None), Err(What::BrokenWorkbook { detail }) if !detail.is_empty()));
        }
    }
}
