//! Bytes as text, whatever program saved them.

use super::what::What;
use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};

/// A file's text, and what it was taken for where that is a guess.
///
/// A mark at the start says UTF-8 or UTF-16. Without one it is UTF-8, or else what most old spreadsheets write: every byte
/// means something there, so nothing is lost, but a letter may be another one.
pub fn text(bytes: &[u8]) -> (String, Option<What>) {
    let (encoding, mark) = Encoding::for_bom(bytes).unwrap_or((UTF_8, 0));
    let bytes = &bytes[mark..];
    match encoding.decode_without_bom_handling_and_without_replacement(bytes) {
        Some(text) => (text.into_owned(), None),
        None => (WINDOWS_1252.decode_without_bom_handling(bytes).0.into_owned(), Some(What::ReadAsLatin {})),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_survive_in_every_encoding() {
        let wide: Vec<u8> = "\u{feff}Chocó".encode_utf16().flat_map(u16::to_le_bytes).collect();
        for bytes in ["Chocó".as_bytes(), "\u{feff}Chocó".as_bytes(), &wide] {
            assert_eq!(text(bytes), ("Chocó".to_owned(), None));
        }
        assert_eq!(text(b"Choc\xf3 \x80 5"), ("Chocó € 5".to_owned(), Some(What::ReadAsLatin {})));
    }
}
