//! Runs of digits, and what they are worth.

/// Every number that a run of digits can mean, the first as English has it. None where its signs make no number ("1.2.3");
/// two where a point may part thousands as well ("2.500").
pub fn readings(run: &str) -> Vec<f64> {
    let western: String = run.chars().map(western).collect();
    let (number, part) = match western.char_indices().next_back() {
        Some((at, last)) if vulgar(last).is_some() => (&western[..at], vulgar(last)),
        _ => (western.as_str(), None),
    };
    if let Some(part) = part {
        let whole = if number.is_empty() { Some(0.0) } else { number.parse::<u32>().ok().map(f64::from) };
        return whole.map(|whole| whole + part).into_iter().collect();
    }
    let texts = match (number.rfind(','), number.rfind('.')) {
        (Some(comma), Some(dot)) if comma < dot => vec![number.replace(',', "")],
        (Some(_), Some(_)) => vec![number.replace('.', "").replace(',', ".")],
        (Some(_), None) if is_grouped(number, ',') => vec![number.replace(',', "")],
        (Some(_), None) => vec![number.replace(',', ".")],
        // Nobody groups what begins with nought.
        (None, Some(_)) if is_grouped(number, '.') && !number.starts_with('0') => {
            vec![number.to_owned(), number.replace('.', "")]
        }
        _ => vec![number.to_owned()],
    };
    let is_number = |text: &&String| text.starts_with(|c: char| c.is_ascii_digit());
    texts
        .iter()
        .filter(is_number)
        .filter_map(|text| text.parse().ok())
        .filter(|value: &f64| value.is_finite())
        .collect()
}

/// Whether English can read a run in one way only. A comma that parts no thousands is a point in other languages, or what
/// stands between two numbers.
pub fn is_sure(run: &str) -> bool {
    let is_lone_comma = run.contains(',') && !run.contains('.') && !is_grouped(run, ',');
    !is_lone_comma && readings(run).len() == 1
}

/// One to three digits, then groups of three.
fn is_grouped(run: &str, sign: char) -> bool {
    let is_plain = |group: &str| group.bytes().all(|byte| byte.is_ascii_digit());
    let mut groups = run.split(sign);
    let head = groups.next().is_some_and(|head| (1..=3).contains(&head.len()) && is_plain(head));
    let mut rest = groups.peekable();
    head && rest.peek().is_some() && rest.all(|group| group.len() == 3 && is_plain(group))
}

/// Arabic-Indic digits and their separators as Western ones.
pub fn western(c: char) -> char {
    let digit = match c {
        '\u{660}'..='\u{669}' => u32::from(c) - 0x660,
        '\u{6f0}'..='\u{6f9}' => u32::from(c) - 0x6f0,
        '٫' => return '.',
        '٬' => return ',',
        _ => return c,
    };
    char::from_digit(digit, 10).unwrap_or(c)
}

/// A fraction that is one letter.
pub fn vulgar(c: char) -> Option<f64> {
    Some(match c {
        '½' => 0.5,
        '¼' => 0.25,
        '¾' => 0.75,
        '⅓' => 1.0 / 3.0,
        '⅔' => 2.0 / 3.0,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_and_points_are_told_apart() {
        assert_eq!(readings("43,500"), [43_500.0]);
        assert_eq!(readings("1,234,567.5"), [1_234_567.5]);
        assert_eq!(readings("1.234,5"), [1234.5]);
        assert_eq!(readings("1.234.567"), [1_234_567.0]);
        assert_eq!(readings("2.5"), [2.5]);
        assert_eq!(readings("0.125"), [0.125]);
        assert_eq!(readings("2.500"), [2.5, 2500.0]);
        assert_eq!(readings("٤٣٬٥٠٠"), [43_500.0]);
        assert_eq!(readings("2½"), [2.5]);
        for no_number in ["1.2.3", "1,2,3", "", "½½", "inf", "-5"] {
            assert!(readings(no_number).is_empty(), "{no_number}");
        }
    }

    #[test]
    fn what_can_be_read_in_two_ways_is_not_sure() {
        assert!(is_sure("43,500") && is_sure("2.5") && is_sure("1,234.5"));
        assert!(!is_sure("43.500") && !is_sure("30,40") && !is_sure("1.2.3"));
    }
}
