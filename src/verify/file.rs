//! What a file is that somebody gives, by its first bytes.

/// What a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Text(Encoding),
    Pdf,
    Picture,
    /// A document of a word processor, an archive, or something else that is not plain text.
    Packed,
}

/// How a text is written in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    Utf8,
    Utf16Le,
    Utf16Be,
    /// None of Unicode: what was usual for the report's language before.
    Older,
}

/// So many bytes tell what a file is.
const LOOKED_AT: usize = 4096;

const PICTURES: [&[u8]; 6] = [b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"RIFF", b"II*\0", b"MM\0*"];
const PACKED: [&[u8]; 4] = [b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"{\\rtf", b"\x1f\x8b"];

/// Tells what a file is.
pub fn kind(bytes: &[u8]) -> Kind {
    let begins = |with: &[&[u8]]| with.iter().any(|start| bytes.starts_with(start));
    if bytes.starts_with(b"\xff\xfe") {
        return Kind::Text(Encoding::Utf16Le);
    }
    if bytes.starts_with(b"\xfe\xff") {
        return Kind::Text(Encoding::Utf16Be);
    }
    if begins(&[b"%PDF-"]) {
        return Kind::Pdf;
    }
    if begins(&PICTURES) || bytes.get(4..8) == Some(b"ftyp") {
        return Kind::Picture;
    }
    if begins(&PACKED) {
        return Kind::Packed;
    }
    let head = &bytes[..bytes.len().min(LOOKED_AT)];
    // Of a text in Latin letters every other byte is nought.
    let noughts = |from: usize| head.iter().skip(from).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd) = (noughts(0), noughts(1));
    match (even, odd) {
        (0, 0) if str::from_utf8(bytes).is_ok() => Kind::Text(Encoding::Utf8),
        (0, 0) => Kind::Text(Encoding::Older),
        (_, odd) if even * 8 < odd && odd * 4 > head.len() => Kind::Text(Encoding::Utf16Le),
        (even, _) if odd * 8 < even && even * 4 > head.len() => Kind::Text(Encoding::Utf16Be),
        _ => Kind::Packed,
    }
}

/// Whether a text is the source of a web page.
pub fn is_html(text: &str) -> bool {
    let head: String =
        text.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}').chars().take(15).collect();
    let head = head.to_ascii_lowercase();
    head.starts_with("<!doctype html") || head.starts_with("<html")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_known_by_its_first_bytes() {
        let utf16 = |order: fn(u16) -> [u8; 2]| "40 killed".encode_utf16().flat_map(order).collect::<Vec<u8>>();
        for (bytes, expected) in [
            ("حلب – 40".as_bytes().to_vec(), Kind::Text(Encoding::Utf8)),
            (Vec::new(), Kind::Text(Encoding::Utf8)),
            (b"\x93quoted\x94 caf\xe9".to_vec(), Kind::Text(Encoding::Older)),
            (utf16(u16::to_le_bytes), Kind::Text(Encoding::Utf16Le)),
            (utf16(u16::to_be_bytes), Kind::Text(Encoding::Utf16Be)),
            ([b"\xff\xfe".to_vec(), utf16(u16::to_le_bytes)].concat(), Kind::Text(Encoding::Utf16Le)),
            (b"%PDF-1.7\n%\xe2".to_vec(), Kind::Pdf),
            (b"\x89PNG\r\n\x1a\n\0\0".to_vec(), Kind::Picture),
            (b"\0\0\0\x18ftypheic".to_vec(), Kind::Picture),
            (b"PK\x03\x04word/document.xml".to_vec(), Kind::Packed),
            (b"{\\rtf1 text}".to_vec(), Kind::Packed),
            (b"\x7fELF\0\0\0\x01\x02\x03".to_vec(), Kind::Packed),
        ] {
            assert_eq!(kind(&bytes), expected, "{bytes:?}");
        }
    }

    #[test]
    fn the_source_of_a_web_page_is_no_plain_text() {
        assert!(is_html("\u{feff}\n<!DOCTYPE html><p>") && is_html("<HTML lang=en>"));
        assert!(!is_html("He said <html> is a word.") && !is_html(""));
    }
}
