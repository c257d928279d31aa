//! Text made safe inside markup: the one place that knows which signs HTML, SVG, XML and their attributes read as their
//! own, and which characters they may not hold at all.

/// A text as it may stand inside an element or a double-quoted attribute.
///
/// A character that XML forbids becomes U+FFFD, in HTML too: it would break a feed or a picture, and whoever reads sees
/// that something stood there.
pub fn escape(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\t' | '\n' | '\r' => safe.push(letter),
            '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{fffe}' | '\u{ffff}' => safe.push('\u{fffd}'),
            _ => safe.push(letter),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::escape;
    use proptest::prelude::*;

    #[test]
    fn nothing_in_a_text_opens_or_closes_anything() {
        assert_eq!(escape(r#"<b title="x">&"#), "&lt;b title=&quot;x&quot;&gt;&amp;");
        assert_eq!(escape("]]><!--"), "]]&gt;&lt;!--");
    }

    #[test]
    fn what_xml_forbids_is_seen_to_be_missing() {
        assert_eq!(escape("a\0\u{1b}\u{9b}\u{ffff} \tb"), "a\u{fffd}\u{fffd}\u{fffd}\u{fffd} \tb");
    }

    proptest! {
        #[test]
        fn any_text_makes_well_formed_xml(text in any::<String>()) {
            let xml = format!("<a b=\"{0}\">{0}</a>", escape(&text));
            let read = resvg::usvg::roxmltree::Document::parse(&xml);
            prop_assert!(read.is_ok(), "{:?} of {xml:?}", read.err());
        }
    }
}
