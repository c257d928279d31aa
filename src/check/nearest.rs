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

/// How many letters must be put in, taken out, changed or swapped with the next to make one of the other. Capitals and what
/// stands between words ("asOf", "as_of") are no difference worth a letter. Only the first 64 are looked at.
fn distance(a: &str, b: &str) -> usize {
    let [a, b] = [a, b].map(folded);
    let mut before = Vec::new();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut next = vec![i + 1];
        for (j, y) in b.iter().enumerate() {
            let mut least = (row[j] + usize::from(x != y)).min(row[j + 1] + 1).min(next[j] + 1);
            if i > 0 && j > 0 && (*x, a[i - 1]) == (b[j - 1], *y) {
                least = least.min(before[j - 1] + 1);
            }
            next.push(least);
        }
        before = std::mem::replace(&mut row, next);
    }
    row[b.len()]
}

fn folded(name: &str) -> Vec<char> {
    let letters = name.chars().take(64).flat_map(char::to_lowercase);
    letters.map(|letter| if letter == '_' || letter == ' ' { '-' } else { letter }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_keys_is_understood_and_another_word_is_not() {
        let known = ["killed-20", "killed-rest-8", "fled-50"];
        assert_eq!(nearest("kiled-20", known), ["killed-20"]);
        assert!(nearest("wounded-7", known).is_empty());
        assert_eq!(nearest("nmaed", ["name", "named"]), ["named"]);
        assert_eq!(nearest("AsOf", ["as-of", "start"]), ["as-of"]);
    }

    #[test]
    fn distances_count_letters() {
        assert_eq!(distance("kitten", "sitting"), 3);
        assert_eq!(distance("", "abc"), 3);
        assert_eq!(distance("äö", "äo"), 1);
        assert_eq!(distance("cavaet", "caveat"), 1);
        assert_eq!(distance("as_of", "as-of"), 0);
    }
}
