//! The JavaScript that wasm-bindgen generates, without its comments and indentation.

/// Drops comment lines, indentation and empty lines.
///
/// The text is generated: comments stand on lines of their own, strings end on the line where they begin. Where that
/// does not hold, the text is left as it is: a few bytes are not worth a broken page.
pub fn shrink(script: Vec<u8>) -> Vec<u8> {
    match str::from_utf8(&script).ok().and_then(shrink_lines) {
        Some(small) => small.into_bytes(),
        None => script,
    }
}

fn shrink_lines(script: &str) -> Option<String> {
    let mut small = String::with_capacity(script.len());
    let mut in_comment = false;
    for line in script.lines() {
        let line = line.trim();
        if in_comment || line.starts_with("/*") {
            in_comment = match line.find("*/") {
                // Code after a comment on one line is not what the generator writes.
                Some(end) if end + 2 < line.len() => return None,
                Some(_) => false,
                None => true,
            };
        } else if line.starts_with("//") || line.is_empty() {
        } else if line.matches('`').count() % 2 == 1 || line.ends_with('\\') {
            return None;
        } else {
            small.push_str(line);
            small.push('\n');
        }
    }
    Some(small)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shrunk(script: &str) -> String {
        String::from_utf8(shrink(script.into())).expect("text stays text")
    }

    #[test]
    fn comments_and_indentation_go_code_stays() {
        let script = "/**\n * Doc {\n */\nexport function a() {\n    // why\n\n    return `x ${1} // y` + \"/* z */\";\n}\n/* one */\n";
        assert_eq!(shrunk(script), "export function a() {\nreturn `x ${1} // y` + \"/* z */\";\n}\n");
    }

    #[test]
    fn what_is_not_understood_is_left_alone() {
        for script in ["let a = `one\n  two`;\n", "/* a */ let b = 1;\n", "let c = 'x\\\n  y';\n"] {
            assert_eq!(shrunk(script), script);
        }
    }
}
