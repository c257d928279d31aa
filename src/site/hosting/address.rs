//! Which addresses of a site a rule is for.

/// A set of addresses below the root of a site.
///
/// Few enough kinds that every host can tell them apart: some know regular expressions, some one `*` only.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Address {
    /// Every one.
    Any,
    /// This one; empty for the root itself.
    At(&'static str),
    /// All that begin with this, a folder with its closing slash.
    Below(&'static str),
    /// The pages among those: folders, and files that end in `.html`.
    PageBelow(&'static str),
    /// Files with this ending, wherever they stand.
    Ending(&'static str),
}

impl Address {
    /// Whether the address `path`, relative to the root, is one of these.
    pub fn holds(self, path: &str) -> bool {
        match self {
            Self::Any => true,
            Self::At(own) => path == own,
            Self::Below(folder) => path.starts_with(folder),
            Self::PageBelow(folder) => path.starts_with(folder) && (path.ends_with('/') || path.ends_with(".html")),
            Self::Ending(ending) => path.strip_suffix(ending).is_some_and(|stem| stem.ends_with('.')),
        }
    }

    /// The same as a regular expression on the whole path, for a site mounted at `mount` (`/` or `/news/figures/`).
    /// It keeps to what PCRE and RE2 have in common.
    pub fn regex(self, mount: &str) -> String {
        let mount = escaped(mount);
        match self {
            Self::Any => format!("^{mount}"),
            Self::At(path) => format!("^{mount}{}$", escaped(path)),
            Self::Below(folder) => format!("^{mount}{}", escaped(folder)),
            Self::PageBelow(folder) => format!("^{mount}{}(.*/|.*\\.html)?$", escaped(folder)),
            Self::Ending(ending) => format!("^{mount}.*\\.{}$", escaped(ending)),
        }
    }

    /// The same as a path with at most one `*`, which stands for anything. Pages of a folder cannot be told from its
    /// other files that way: all of it is meant then.
    pub fn splat(self, mount: &str) -> String {
        match self {
            Self::Any => format!("{mount}*"),
            Self::At(path) => format!("{mount}{path}"),
            Self::Below(folder) | Self::PageBelow(folder) => format!("{mount}{folder}*"),
            Self::Ending(ending) => format!("{mount}*.{ending}"),
        }
    }
}

fn escaped(text: &str) -> String {
    text.chars().flat_map(|letter| ".+~".contains(letter).then_some('\\').into_iter().chain([letter])).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_holds_its_own() {
        assert!(Address::Any.holds("") && Address::At("").holds("") && !Address::At("").holds("a"));
        assert!(Address::Below("embed/").holds("embed/a/chart.svg") && !Address::Below("embed/").holds("embed.js"));
        let pages = Address::PageBelow("reports/");
        assert!(pages.holds("reports/a/") && pages.holds("reports/a/report.html"));
        assert!(!pages.holds("reports/a/report.json") && !pages.holds("index.html"));
        assert!(Address::Ending("js").holds("a/b.js") && !Address::Ending("js").holds("js"));
    }

    #[test]
    fn dots_of_a_path_stand_for_themselves() {
        assert_eq!(Address::At("embed.js").regex("/v1.2/"), r"^/v1\.2/embed\.js$");
        assert_eq!(Address::PageBelow("reports/").regex("/"), r"^/reports/(.*/|.*\.html)?$");
        assert_eq!(Address::Ending("csv").regex("/"), r"^/.*\.csv$");
    }

    #[test]
    fn hosts_that_know_only_a_star_are_told_the_folder() {
        assert_eq!(Address::PageBelow("reports/").splat("/news/"), "/news/reports/*");
        assert_eq!(Address::Ending("csv").splat("/"), "/*.csv");
        assert_eq!(Address::At("").splat("/news/"), "/news/");
    }
}
