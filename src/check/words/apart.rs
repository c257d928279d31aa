//! Sentences of a language whose lines run to the left, with what runs to the right set apart in them.

/// What follows runs to the right; what follows runs as its own first letter does; the end of either.
const TO_THE_RIGHT: char = '\u{2066}';
const AS_IT_BEGINS: char = '\u{2068}';
const END: char = '\u{2069}';

/// The same sentences, as Fluent, with marks of direction around what stands between backticks, and around what is put
/// into them elsewhere: names of fields and numbers would change places with the words beside them.
pub fn set_apart(sentences: &str) -> String {
    sentences.lines().map(|line| if line.starts_with('#') { String::new() } else { of_line(line) } + "\n").collect()
}

fn of_line(line: &str) -> String {
    let mut set = String::with_capacity(line.len());
    let mut in_name = false;
    let mut rest = line;
    while let Some(at) = rest.find(['`', '{']) {
        let (before, after) = rest.split_at(at);
        set.push_str(before);
        rest = &after[1..];
        if after.starts_with('`') {
            in_name = !in_name;
            if in_name {
                set.extend([TO_THE_RIGHT, '`']);
            } else {
                set.extend(['`', END]);
            }
            continue;
        }
        match rest.split_once('}') {
            Some((shown, behind)) if shown.trim_start().starts_with('$') && !in_name => {
                set.push_str(&format!("{AS_IT_BEGINS}{{{shown}}}{END}"));
                rest = behind;
            }
            // The head of a choice, a text, or a name that is set apart already.
            _ => set.push('{'),
        }
    }
    set.push_str(rest);
    set
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_what_is_put_in_are_set_apart_and_choices_are_not() {
        let sentences = "# `a`\nwords = x `{ $field }` y { $count } z { $count ->\n    [0] { \"\" }\n";
        let set =
            "\nwords = x \u{2066}`{ $field }`\u{2069} y \u{2068}{ $count }\u{2069} z { $count ->\n    [0] { \"\" }\n";
        assert_eq!(set_apart(sentences), set);
    }
}
