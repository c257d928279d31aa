//! Cells that no spreadsheet takes for a formula, and the same cells as they were.

/// What a spreadsheet takes for the beginning of a formula, the wide signs of East Asia included.
const FORMULA: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

/// A cell that is no formula: what begins like one gets an apostrophe before it. A spreadsheet set up for a country that
/// writes decimals with a comma parts cells at semicolons as well, whatever the file says.
///
/// What begins like a guarded piece gets one more, so that [`unguarded`] gives back any text at all.
pub fn guarded(cell: &str) -> String {
    pieces(cell, |piece| if begins(piece.trim_start_matches('\'')) { format!("'{piece}") } else { piece.to_owned() })
}

/// The cell that was guarded: takes off the apostrophes that [`guarded`] put there, and no others.
pub fn unguarded(cell: &str) -> String {
    pieces(cell, |piece| match piece.strip_prefix('\'') {
        Some(rest) if begins(rest.trim_start_matches('\'')) => rest.to_owned(),
        _ => piece.to_owned(),
    })
}

fn pieces(cell: &str, change: impl Fn(&str) -> String) -> String {
    cell.split(';').map(change).collect::<Vec<_>>().join(";")
}

fn begins(piece: &str) -> bool {
    piece.trim_start_matches([' ', '\u{a0}', '"']).starts_with(FORMULA)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_begins_like_a_formula_is_told_to_be_text() {
        for cell in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "\"=1", "＝1+1", "＠A1"] {
            assert_eq!(guarded(cell), format!("'{cell}"));
        }
        assert_eq!(guarded("killed;=HYPERLINK(A1); -1; 2"), "killed;'=HYPERLINK(A1);' -1; 2");
        assert_eq!(guarded("30–40"), "30–40");
        assert_eq!(unguarded("'no formula"), "'no formula");
        assert_eq!(guarded("'=1"), "''=1");
    }

    proptest! {
        #[test]
        fn any_text_comes_back(cell in r#"[a-z ;'"=+@\t\r\n\u{a0}＝-]{0,12}|\PC{0,40}"#) {
            let told = guarded(&cell);
            prop_assert_eq!(unguarded(&told), cell);
            let is_formula = |piece: &str| piece.trim_start_matches([' ', '\u{a0}', '"']).starts_with(FORMULA);
            prop_assert!(!told.split(';').any(is_formula), "{told:?}");
        }
    }
}
