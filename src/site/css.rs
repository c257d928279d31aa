//! Stylesheets without comments and needless whitespace.
//!
//! Only whitespace that cannot mean anything is dropped: that beside `{ } ; , >`, inside parentheses' edges and after
//! `:`. Names, numbers and values are never rewritten, so a rule that works in `style/` works on the page. (A full
//! CSS compiler would save a little more, at the cost of some sixty crates.)

/// Makes a stylesheet smaller without changing what it says.
pub fn minify(sheet: &str) -> String {
    let mut writer = Writer { out: String::with_capacity(sheet.len()), gap: Gap::None, last: None };
    let mut rest = sheet;
    while let Some(first) = rest.chars().next() {
        let length = if rest.starts_with("/*") {
            let length = comment_length(rest);
            writer.comment();
            length
        } else if first.is_ascii_whitespace() {
            writer.space();
            1
        } else if let Some(length) = verbatim_length(rest, first, writer.last) {
            writer.verbatim(&rest[..length]);
            length
        } else {
            writer.character(first);
            first.len_utf8()
        };
        rest = &rest[length..];
    }
    writer.out
}

/// What stood between the last thing written and the next.
#[derive(Clone, Copy, PartialEq)]
enum Gap {
    None,
    /// Only comments: the two are separate tokens, but nothing is between them.
    Comment,
    Space,
}

struct Writer {
    out: String,
    gap: Gap,
    /// The last character written, if it was punctuation or part of a name; none after a string, escape or URL.
    last: Option<char>,
}

impl Writer {
    fn comment(&mut self) {
        if self.gap == Gap::None {
            self.gap = Gap::Comment;
        }
    }

    fn space(&mut self) {
        self.gap = Gap::Space;
    }

    fn verbatim(&mut self, text: &str) {
        self.close_gap(None);
        self.out.push_str(text);
        self.last = None;
    }

    fn character(&mut self, c: char) {
        self.close_gap(Some(c));
        if c == '}' && self.last == Some(';') {
            self.out.pop();
        }
        self.out.push(c);
        self.last = Some(c);
    }

    fn close_gap(&mut self, next: Option<char>) {
        let gap = std::mem::replace(&mut self.gap, Gap::None);
        let bare_before = self.out.is_empty() || matches!(self.last, Some('{' | '}' | ';' | ',' | '>' | '('));
        let bare_after = matches!(next, Some('{' | '}' | ';' | ',' | '>' | ')'));
        match (self.last, next) {
            // `--name: ;` is a value, an empty one, and older browsers want its space.
            (Some(':'), Some(';' | '}')) if gap == Gap::Space => self.out.push(' '),
            // After a colon a space separates nothing: `a: hover` is no selector.
            (Some(':'), _) if gap == Gap::Space => {}
            _ if bare_before || bare_after => {}
            _ if gap == Gap::Space => self.out.push(' '),
            _ if gap == Gap::Comment => self.out.push_str("/**/"),
            _ => {}
        }
    }
}

fn comment_length(text: &str) -> usize {
    text[2..].find("*/").map_or(text.len(), |end| end + 4)
}

/// The length of the string, escape or unquoted URL at the start of `text`, if there is one.
fn verbatim_length(text: &str, first: char, before: Option<char>) -> Option<usize> {
    match first {
        '"' | '\'' => Some(delimited_length(text, 1, first)),
        '\\' => Some(escape_length(text)),
        'u' | 'U' if !before.is_some_and(is_name) && text.get(..4)?.eq_ignore_ascii_case("url(") => {
            let quoted = text[4..].trim_start().starts_with(['"', '\'']);
            // A quoted URL is a function with a string in it, which needs no rule of its own.
            (!quoted).then(|| delimited_length(text, 4, ')'))
        }
        _ => None,
    }
}

fn is_name(c: char) -> bool {
    c.is_alphanumeric() || c == '-' || c == '_'
}

/// The length up to and including the first unescaped `end` at or after `from`; all of it when there is none.
fn delimited_length(text: &str, from: usize, end: char) -> usize {
    let mut escaped = false;
    for (at, c) in text[from..].char_indices() {
        if !escaped && c == end {
            return from + at + c.len_utf8();
        }
        escaped = !escaped && c == '\\';
    }
    text.len()
}

/// An escape: a backslash and one character, or up to six hexadecimal digits and the space that ends them.
fn escape_length(text: &str) -> usize {
    let digits = text[1..].bytes().take(6).take_while(u8::is_ascii_hexdigit).count();
    let after = &text[1 + digits..];
    match after.chars().next() {
        Some(c) if digits == 0 || c.is_ascii_whitespace() => 1 + digits + c.len_utf8(),
        _ => 1 + digits,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn needless_whitespace_and_comments_go() {
        let sheet = "/* Cards */\n.card > .name,\n.card:hover {\n  color: var( --ink );\n  margin: 0 auto; /* centred */\n}\n\n";
        assert_eq!(minify(sheet), ".card>.name,.card:hover{color:var(--ink);margin:0 auto}");
    }

    #[test]
    fn whitespace_that_means_something_stays() {
        for sheet in [
            "a :hover{top:0}",
            "a:hover{width:calc(1px + 2px)}",
            "@media screen and (min-width:30em){a{top:0}}",
            "@container card (width>30em){a{top:0}}",
            "a{margin:-1px -2px;font:1rem / 1.5 serif}",
            "a{grid-template:\"a  b\" 1fr \"c ;} d\"}",
            ".a .b{top:0}",
            "a{--empty: ;--other: }",
            "a{background:url(a\\)  b.svg) no-repeat}",
            "a{background:url( \"x  y.svg\" )}",
        ] {
            let expected = sheet.replace("( \"", "(\"").replace("\" )", "\")");
            assert_eq!(minify(sheet), expected);
        }
    }

    #[test]
    fn an_escape_keeps_the_space_that_ends_it() {
        assert_eq!(minify(r#".\26 B { content: "\2014 \22"; }"#), r#".\26 B{content:"\2014 \22"}"#);
        assert_eq!(minify(r".sm\:a , b { top: 0 }"), r".sm\:a,b{top:0}");
    }

    #[test]
    fn a_comment_still_parts_what_it_parted() {
        assert_eq!(minify(".a/* x */.b{top:0}"), ".a/**/.b{top:0}");
        assert_eq!(minify("a /* x */ b { top: 0 /* y */ }"), "a b{top:0}");
        assert_eq!(minify("a{content:\"/* no comment */\"}"), "a{content:\"/* no comment */\"}");
    }

    #[test]
    fn what_is_cut_off_is_kept_as_it_is() {
        for sheet in ["a{content:\"open", "a{b:url(open", "a\\", "/* open", "/*"] {
            assert!(!minify(sheet).contains("/*"), "{sheet}");
        }
        assert_eq!(minify("a{content:\"open"), "a{content:\"open");
    }

    proptest! {
        #[test]
        fn a_second_pass_finds_nothing_to_do(sheet in r#"([a-z:;{}(),>~ \n"'\\é-]|/\*|\*/|url\()*"#) {
            let once = minify(&sheet);
            prop_assert_eq!(minify(&once), once);
        }
    }
}
