//! A stylesheet cut down to what a document uses: the CSS that a page does not use is not sent to it.

use std::collections::BTreeSet;

/// The names of all classes in rendered HTML, which writes its attributes in double quotes.
pub fn classes(html: &str) -> BTreeSet<String> {
    let attributes = html.split(" class=\"").skip(1).filter_map(|rest| rest.split('"').next());
    attributes.flat_map(str::split_ascii_whitespace).map(str::to_owned).collect()
}

/// The rules of a minified stylesheet that may match a document with these classes. What matches without any class
/// stays, and so do rules inside of `@media` and its like, if any of theirs does.
pub fn used(sheet: &str, classes: &BTreeSet<String>) -> String {
    let mut out = String::with_capacity(sheet.len());
    let mut rest = sheet;
    while !rest.is_empty() {
        let end = rest.find(['{', ';']).unwrap_or(rest.len());
        let (head, body) = rest.split_at(end);
        let Some(inside) = body.strip_prefix('{') else {
            // `@layer a,b;`
            let length = (end + 1).min(rest.len());
            out.push_str(&rest[..length]);
            rest = &rest[length..];
            continue;
        };
        let length = block_length(inside);
        let block = &inside[..length];
        rest = inside.get(length + 1..).unwrap_or_default();
        let kept = match head.split(['(', ' ']).next() {
            Some("@media" | "@layer" | "@supports" | "@container") => Some((head.to_owned(), used(block, classes))),
            Some(at) if at.starts_with('@') => Some((head.to_owned(), block.to_owned())),
            _ => {
                let selectors: Vec<&str> = list(head).into_iter().filter(|one| may_match(one, classes)).collect();
                (!selectors.is_empty()).then(|| (selectors.join(","), block.to_owned()))
            }
        };
        if let Some((head, block)) = kept.filter(|(_, block)| !block.is_empty()) {
            out.push_str(&format!("{head}{{{block}}}"));
        }
    }
    out
}

/// The length of a block up to the brace that closes it.
fn block_length(inside: &str) -> usize {
    let mut depth = 0;
    let mut quoted = false;
    for (at, letter) in inside.char_indices() {
        match letter {
            '"' => quoted = !quoted,
            '{' if !quoted => depth += 1,
            '}' if !quoted && depth == 0 => return at,
            '}' if !quoted => depth -= 1,
            _ => {}
        }
    }
    inside.len()
}

/// The items of a list, parted by commas that stand in no brackets.
fn list(selectors: &str) -> Vec<&str> {
    let mut items = Vec::new();
    let (mut depth, mut start) = (0, 0);
    for (at, letter) in selectors.char_indices() {
        match letter {
            '(' | '[' => depth += 1,
            ')' | ']' => depth -= 1,
            ',' if depth == 0 => {
                items.push(&selectors[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    items.push(&selectors[start..]);
    items
}

/// Whether every class that a selector asks for is there. What stands in `:not()` is not asked for.
fn may_match(selector: &str, classes: &BTreeSet<String>) -> bool {
    let mut rest = selector;
    while let Some(at) = rest.find(['.', '(', '[']) {
        let (before, from) = rest.split_at(at);
        let inside = &from[1..];
        match from.chars().next() {
            Some('.') => {
                let length = inside.find(|c: char| !(c.is_alphanumeric() || c == '-' || c == '_'));
                let (name, after) = inside.split_at(length.unwrap_or(inside.len()));
                if !classes.contains(name) {
                    return false;
                }
                rest = after;
            }
            bracket => {
                let length = bracket_length(inside);
                let any = bracket == Some('(') && (before.ends_with(":is") || before.ends_with(":where"));
                if any && !list(&inside[..length]).into_iter().any(|one| may_match(one, classes)) {
                    return false;
                }
                rest = inside.get(length + 1..).unwrap_or_default();
            }
        }
    }
    true
}

/// The length up to the bracket that closes one just opened.
fn bracket_length(inside: &str) -> usize {
    let mut depth = 0;
    for (at, letter) in inside.char_indices() {
        match letter {
            '(' | '[' => depth += 1,
            ')' | ']' if depth == 0 => return at,
            ')' | ']' => depth -= 1,
            _ => {}
        }
    }
    inside.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHEET: &str = "@layer tokens,base;@layer base{a{top:0}.card,.table{top:1px}.table:not(.card) th{top:2px}\
        @media (min-width:45rem){.table{top:3px}}:is(.card,.note)::before{content:\"} .a{\"}:is(.note)>a{top:4px}\
        .card:not(.note){top:5px}[data-label]::before{top:6px}}@page{margin:0}";

    #[test]
    fn what_may_match_stays_and_the_rest_goes() {
        let classes = classes("<p class=\"card card--lead\">");
        assert_eq!(
            used(SHEET, &classes),
            "@layer tokens,base;@layer base{a{top:0}.card{top:1px}:is(.card,.note)::before{content:\"} .a{\"}\
             .card:not(.note){top:5px}[data-label]::before{top:6px}}@page{margin:0}"
        );
    }

    #[test]
    fn all_classes_keep_all_rules() {
        let all = ["card", "table", "note"].map(str::to_owned).into();
        assert_eq!(used(SHEET, &all), SHEET);
    }

    #[test]
    fn what_is_cut_off_ends_all_the_same() {
        for cut in (0..SHEET.len()).filter_map(|at| SHEET.get(..at)) {
            used(cut, &BTreeSet::new());
        }
    }
}
