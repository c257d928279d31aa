//! The way from one place of a site to another. Links between pages are relative, so that a site works below any path.

use super::BaseUrl;

/// Where a page stands, and so how it leads to other places of its site.
#[derive(Clone, Copy, Debug)]
pub enum Standpoint<'p> {
    /// In this folder below the site's root.
    Folder(&'p str),
    /// Anywhere, as a copy: what it leads to is the live site, whose address may not be known.
    Copy(Option<&'p BaseUrl>),
}

impl Standpoint<'_> {
    /// The address of a place of the site, given as a path below its root; none from a copy that does not know it.
    pub fn way(self, to: &str) -> Option<String> {
        match self {
            Self::Folder(from) => Some(way(from, to)),
            Self::Copy(base) => base.map(|base| base.join(to)),
        }
    }
}

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
    use super::*;

    #[test]
    fn a_copy_leads_to_the_live_site_or_nowhere() {
        let base = "https://example.org/news".parse().expect("an address");
        let address = "https://example.org/news/reports/a/".to_owned();
        assert_eq!(Standpoint::Copy(Some(&base)).way("reports/a/"), Some(address));
        assert_eq!(Standpoint::Copy(None).way("reports/a/"), None);
        assert_eq!(Standpoint::Folder("reports/").way("reports/a/"), Some("a/".to_owned()));
    }

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
