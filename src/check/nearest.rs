//! What somebody probably meant to write.

/// Comparing a name with more than so many others would cost more than the hint is worth.
const MOST_COMPARED: usize = 500;

/// The known names that differ from `name` by a few letters only, nearest first.
pub fn nearest<'n>(name: &str, known: impl IntoIterator<Item = &'n str>) -> Vec<&'n str> {
    let mut close: Vec<_> = known
        .into_iter()
        .take(MOST_COMPARED)
        .map(|other| (distance(name, other), other))
        .filter(|(distance, other)| distance * 3 <= other.chars().count().max(3))
        .collect();
    close.sort();
    close.into_iter().map(|(_, other)| other).collect()
}

/// How many letters must be put in, taken out or changed to make one of the other. Only the first 64 are looked at.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().take(64).collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.chars().take(64).enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let changed = diagonal + usize::from(x != *y);
            diagonal = row[j + 1];
            row[j + 1] = changed.min(row[j] + 1).min(row[j + 1] + 1);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_keys_is_understood_and_another_word_is_not() {
        let known = ["killed-20", "killed-rest-8", "fled-50"];
        assert_eq!(nearest("kiled-20", known), ["killed-20"]);
        assert!(nearest("wounded-7", known).is_empty());
    }

    #[test]
    fn distances_count_letters() {
        assert_eq!(distance("kitten", "sitting"), 3);
        assert_eq!(distance("", "abc"), 3);
        assert_eq!(distance("äö", "äo"), 1);
    }
}
