//! Taking fields out of an object and values out of a list, with the commas that go with them.

use super::json::{elements, is_named, members};
use super::patch::Patch;
use std::ops::Range;

/// Takes the fields of these names out of the object at a place.
pub fn cut_fields(patch: &mut Patch, text: &str, object: &Range<usize>, names: &[&str]) {
    let members = members(text, object);
    let gone = |i: usize| names.iter().any(|name| is_named(text, &members[i], name));
    let pieces: Vec<_> = members.iter().map(|member| member.key.start..member.value.end).collect();
    cut(patch, &pieces, gone);
}

/// Takes values out of the list at a place: those whose number, counted from 0, is `gone`.
pub fn cut_values(patch: &mut Patch, text: &str, list: &Range<usize>, gone: impl Fn(usize) -> bool) {
    cut(patch, &elements(text, list), gone);
}

fn cut(patch: &mut Patch, pieces: &[Range<usize>], gone: impl Fn(usize) -> bool) {
    let mut anything_before = false;
    for (i, piece) in pieces.iter().enumerate() {
        match (gone(i), anything_before, pieces.get(i + 1)) {
            (false, ..) => anything_before = true,
            // With the comma before it, or as the first with the comma behind it.
            (true, true, _) => patch.replace(pieces[i - 1].end..piece.end, ""),
            (true, false, Some(next)) => patch.replace(piece.start..next.start, ""),
            (true, false, None) => patch.replace(piece.clone(), ""),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn without(text: &str, names: &[&str]) -> String {
        let mut patch = Patch::default();
        cut_fields(&mut patch, text, &(0..text.len()), names);
        patch.apply(text)
    }

    #[test]
    fn what_is_left_is_still_an_object() {
        let text = "{\n  \"a\": 1,\n  \"b\": [2, 3],\n  \"c\": 4\n}";
        assert_eq!(without(text, &["a"]), "{\n  \"b\": [2, 3],\n  \"c\": 4\n}");
        assert_eq!(without(text, &["b"]), "{\n  \"a\": 1,\n  \"c\": 4\n}");
        assert_eq!(without(text, &["b", "c"]), "{\n  \"a\": 1\n}");
        assert_eq!(without(text, &["a", "b"]), "{\n  \"c\": 4\n}");
        assert_eq!(without(text, &["a", "c"]), "{\n  \"b\": [2, 3]\n}");
        assert_eq!(without("{\"a\":1}", &["a"]), "{}");
        let mut patch = Patch::default();
        cut_values(&mut patch, "[1, 2, 3]", &(0..9), |i| i != 1);
        assert_eq!(patch.apply("[1, 2, 3]"), "[2]");
    }
}
