//! Runs of digits, and what they are worth.

/// What a run of digits says. `None` where its commas and points make no number: "1.2.3".
pub fn worth(run: &str) -> Option<f64> {
    let groups_by = |sign: char| {
        let mut groups = run.split(sign);
        let head = groups.next().is_some_and(|head| (1..=3).contains(&head.len()) && is_plain(head));
        let rest: Vec<&str> = groups.collect();
        head && !rest.is_empty() && rest.iter().all(|group| group.len() == 3 && is_plain(group))
    };
    let text = match (run.matches(',').count(), run.matches('.').count()) {
        (0, 0 | 1) => run.to_owned(),
        (0, _) if groups_by('.') => run.replace('.', ""),
        (_, 0) if groups_by(',') => run.replace(',', ""),
        (1, 0) => run.replace(',', "."),
        (_, 1) => {
            let (whole, part) = run.split_once('.')?;
            return (is_plain(part)).then(|| worth(whole))?.map(|whole| whole + decimal(part));
        }
        _ => return None,
    };
    text.parse().ok().filter(|value: &f64| value.is_finite())
}

fn decimal(part: &str) -> f64 {
    format!("0.{part}").parse().unwrap_or(0.0)
}

fn is_plain(run: &str) -> bool {
    !run.is_empty() && run.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::worth;

    #[test]
    fn groups_and_points_are_told_apart() {
        assert_eq!(worth("43,500"), Some(43_500.0));
        assert_eq!(worth("1,234,567.5"), Some(1_234_567.5));
        assert_eq!(worth("1.234.567"), Some(1_234_567.0));
        assert_eq!(worth("2.5"), Some(2.5));
        assert_eq!(worth("12,5"), Some(12.5));
        assert_eq!(worth("1.2.3"), None);
        assert_eq!(worth("1,2,3"), None);
    }
}
