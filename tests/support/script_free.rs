//! The same page without its scripts: what the page would cost if it were only HTML, and the floor it is measured by.

/// `html` without `script` elements and without links that preload anything. Reads what our own build writes: double
/// quotes, and no `<script` inside a comment.
pub fn without_scripts(html: &str) -> String {
    let mut kept = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        kept.push_str(&rest[..start]);
        rest = &rest[start..];
        let end = tag_end(rest);
        let tag = &rest[..end];
        if is(tag, "script") {
            let close = find_ignoring_case(rest, "</script").unwrap_or(rest.len());
            rest = &rest[close..];
            rest = &rest[tag_end(rest)..];
        } else {
            if !(is(tag, "link") && preloads(tag)) {
                kept.push_str(tag);
            }
            rest = &rest[end..];
        }
    }
    kept + rest
}

/// Where the tag that `html` begins with ends; a `>` inside an attribute value does not end it.
fn tag_end(html: &str) -> usize {
    if html.starts_with("<!--") {
        return html.find("-->").map_or(html.len(), |at| at + 3);
    }
    let mut quoted = false;
    for (at, letter) in html.char_indices() {
        match letter {
            '"' => quoted = !quoted,
            '>' if !quoted => return at + 1,
            _ => {}
        }
    }
    html.len()
}

fn is(tag: &str, name: &str) -> bool {
    let after = tag.get(1..=name.len()).filter(|start| start.eq_ignore_ascii_case(name));
    after.is_some() && tag[1 + name.len()..].starts_with([' ', '\n', '\t', '\r', '>', '/'])
}

fn preloads(tag: &str) -> bool {
    let Some((_, value)) = tag.split_once("rel=") else {
        return false;
    };
    let rel = value.trim_start_matches('"').split(['"', ' ', '>']).next().unwrap_or_default();
    ["preload", "modulepreload", "prefetch"].contains(&rel)
}

fn find_ignoring_case(text: &str, needle: &str) -> Option<usize> {
    text.as_bytes().windows(needle.len()).position(|window| window.eq_ignore_ascii_case(needle.as_bytes()))
}
