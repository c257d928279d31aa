//! The way from one place of a site to another. Links between pages are relative, so that a site works below any path.

/// The relative address of `to` from a page in the folder `from`. Both are paths below the site's root; folders end in a
/// slash, and the root is "".
pub fn way(from: &str, to: &str) -> String {
    let shared = from.bytes().zip(to.bytes()).take_while(|(a, b)| a == b).count();
    // Up to the last folder that both are in.
    let shared = from[..shared].rfind('/').map_or(0, |slash| slash + 1);
    let up = "../".repeat(from[shared..].matches('/').count());
    match format!("{up}{}", &to[shared..]) {
        here if here.is_empty() => "./".to_owned(),
        way => way,
    }
}

#[cfg(test)]
mod tests {
    use super::way;

    #[test]
    fn a_way_leads_from_folder_to_folder() {
        for (from, to, expected) in [
            ("", "", "./"),
            ("", "reports/a/", "reports/a/"),
            ("reports/a/", "", "../../"),
            ("reports/a/", "reports/a/", "./"),
            ("reports/a/", "reports/a/report.json", "report.json"),
            ("reports/a/figures/b/", "reports/a/", "../../"),
            ("reports/a/figures/b/", "reports/a/figures/bc/", "../bc/"),
            ("gallery/x/rtl/", "gallery/x/report.json", "../report.json"),
            ("reports/ab/", "reports/a/", "../a/"),
        ] {
            assert_eq!(way(from, to), expected, "from {from:?} to {to:?}");
        }
    }
}
