//! The lines that two texts do not share, for somebody who looks before it is written.

/// What a line is cut to: a file may be one line.
const MOST_LETTERS: usize = 160;

/// The lines that were taken out (`-`) and put in (`+`), under the number of the first of them in the text before.
///
/// Made for edits, which leave most lines alone: lines that both texts have are found by looking ahead.
pub fn diff(before: &str, after: &str) -> String {
    let (old, new): (Vec<&str>, Vec<&str>) = (before.lines().collect(), after.lines().collect());
    let (mut i, mut j) = (0, 0);
    let mut out = String::new();
    while i < old.len() || j < new.len() {
        if let (Some(a), Some(b)) = (old.get(i), new.get(j))
            && a == b
        {
            (i, j) = (i + 1, j + 1);
            continue;
        }
        let (mut taken, mut put) = until_alike(&old[i..], &new[j..]);
        let (i_then, j_then) = (i + taken, j + put);
        while taken > 0 && put > 0 && old[i + taken - 1] == new[j + put - 1] {
            (taken, put) = (taken - 1, put - 1);
        }
        out.push_str(&format!("  line {}\n", i + 1));
        let (first, last) = one_line(&old[i..i + taken], &new[j..j + put]);
        for line in &old[i..i + taken] {
            out.push_str(&format!("  - {}\n", shown(line, first, last)));
        }
        for line in &new[j..j + put] {
            out.push_str(&format!("  + {}\n", shown(line, first, last)));
        }
        (i, j) = (i_then, j_then);
    }
    out
}

/// How many lines of each differ before the next one that both have.
fn until_alike(old: &[&str], new: &[&str]) -> (usize, usize) {
    for sum in 1..old.len() + new.len() {
        // A line with little in it stands in many places.
        let alike = |(taken, line): &(usize, &&str)| new.get(sum - taken) == Some(*line) && line.trim().len() > 2;
        if let Some((taken, _)) = old.iter().enumerate().take(sum + 1).find(alike) {
            return (taken, sum - taken);
        }
    }
    (old.len(), new.len())
}

/// Where two single long lines begin to differ: of each, that part is shown.
fn one_line(old: &[&str], new: &[&str]) -> (usize, usize) {
    let ([a], [b]) = (old, new) else { return (0, 0) };
    if a.chars().count().max(b.chars().count()) <= MOST_LETTERS {
        return (0, 0);
    }
    let alike = a.chars().zip(b.chars()).take_while(|(a, b)| a == b).count();
    let behind = a.chars().rev().zip(b.chars().rev()).take_while(|(a, b)| a == b).count();
    (alike.saturating_sub(30), behind.saturating_sub(30))
}

/// A line without what is alike at both its ends, and without its middle where it is still long.
fn shown(line: &str, first: usize, last: usize) -> String {
    let letters: Vec<char> = line.chars().collect();
    let end = letters.len().saturating_sub(last).max(first.min(letters.len()));
    let part = &letters[first.min(letters.len())..end];
    let mut text = String::from(if first > 0 { "…" } else { "" });
    if part.len() > 3 * MOST_LETTERS {
        text.extend(&part[..MOST_LETTERS]);
        text.push_str(" … ");
        text.extend(&part[part.len() - MOST_LETTERS..]);
    } else {
        text.extend(part);
    }
    if end < letters.len() {
        text.push('…');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::diff;

    #[test]
    fn lines_that_differ_are_told_and_no_others() {
        let before = "{\n  \"revision\": 1,\n  \"a\": 40,\n  \"b\": 2\n}\n";
        let after = "{\n  \"revision\": 2,\n  \"a\": 42,\n  \"b\": 2,\n  \"c\": [\n    3\n  ]\n}\n";
        assert_eq!(
            diff(before, after),
            "  line 2\n  -   \"revision\": 1,\n  -   \"a\": 40,\n  -   \"b\": 2\n  +   \"revision\": 2,\n  +   \"a\": 42,\n  +   \"b\": 2,\n  +   \"c\": [\n  +     3\n  +   ]\n"
        );
        assert_eq!(diff(before, before), "");
    }

    #[test]
    fn of_one_long_line_the_part_that_differs_is_shown() {
        let line = |n: u32| format!("{{\"x\":\"{}\",\"a\":{n},\"y\":\"{}\"}}", "x".repeat(500), "y".repeat(500));
        let told = diff(&line(40), &line(42));
        assert!(told.contains("\"a\":40,") && told.contains("\"a\":42,") && told.len() < 300, "{told}");
    }
}
