//! Names that others gave: the ids that are made of them, and what stands where a name should and is none.

use super::what::What;
use crate::search::fold;

/// An id is no longer.
const MOST: usize = 64;

/// What is said of a row that sums up others, in the languages of the tables that were met.
const TOTALS: [&str; 20] = [
    "all",
    "ensemble",
    "gesamt",
    "genel toplam",
    "grand total",
    "insgesamt",
    "national total",
    "overall",
    "sous-total",
    "sub total",
    "sub-total",
    "subtotal",
    "sum",
    "toplam",
    "total",
    "total general",
    "total général",
    "totals",
    "المجموع",
    "الإجمالي",
];

/// What is said where nobody knows.
const UNKNOWN: [&str; 20] = [
    "bilinmiyor",
    "desconocido",
    "inconnu",
    "inconnue",
    "no data",
    "non précisé",
    "non spécifié",
    "not known",
    "not reported",
    "not specified",
    "not stated",
    "tbc",
    "tbd",
    "unclear",
    "unidentified",
    "unknown",
    "unspecified",
    "غير محدد",
    "غير معروف",
    "belirtilmemiş",
];

/// Letters that an id may have, of a name that others gave. None where none is left.
pub fn id_of(name: &str) -> Option<String> {
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

/// Whether a text is an id as it stands.
pub fn is_id(text: &str) -> bool {
    let is_of_it = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    (1..=MOST).contains(&text.len()) && text.bytes().all(is_of_it)
}

/// Why a cell that should hold the name of a `field` holds none, where it can be told.
pub fn no_name(cell: &str, field: &str) -> Option<What> {
    let said = plain(cell);
    let said = said.trim_matches(|letter: char| matches!(letter, ':' | '.' | '(' | ')'));
    let (text, field) = (cell.to_owned(), field.to_owned());
    match () {
        () if TOTALS.contains(&said) => Some(What::TotalAsName { text, field }),
        () if UNKNOWN.contains(&said) => Some(What::UnknownAsName { text, field }),
        () => None,
    }
}

/// A text without what makes no difference to a reader of a table: capitals, and how many spaces there are.
pub fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_sums_up_and_what_is_not_known_is_no_name() {
        let id = |cell| no_name(cell, "place").map(|what| what.id());
        assert_eq!((id("TOTAL:"), id("Grand  total")), (Some("total-as-name"), Some("total-as-name")));
        assert_eq!((id("Unknown"), id("غير معروف")), (Some("unknown-as-name"), Some("unknown-as-name")));
        assert_eq!((id("Total Energies"), id("Karsen")), (None, None));
    }

    #[test]
    fn ids_are_told_from_what_none_can_be() {
        assert!(is_id("people-refugees") && !is_id("People Refugees") && !is_id("") && !is_id("ümit"));
        assert_eq!(id_of("People Refugees").as_deref(), Some("people-refugees"));
    }
}
