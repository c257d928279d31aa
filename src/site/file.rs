//! One file of a built site.

/// One file of a built site: where it stands below the root, and its bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SiteFile {
    /// Path below the site's root, parts joined by `/`, such as `reports/aleppo/index.html`.
    pub path: String,
    /// What the file holds.
    pub bytes: Vec<u8>,
}

impl SiteFile {
    /// A file at `path` below the site's root.
    pub fn new(path: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Self {
        Self { path: path.into(), bytes: bytes.into() }
    }

    /// Whether the path stays below the root and means the same on every system.
    pub fn has_safe_path(&self) -> bool {
        !self.path.contains(['\\', ':', '\0'])
            && self.path.split('/').all(|part| !part.is_empty() && part != "." && part != "..")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_may_not_leave_the_root() {
        for path in ["index.html", "a/b/c.json", ".nojekyll", "a/..b"] {
            assert!(SiteFile::new(path, "").has_safe_path(), "{path}");
        }
        for path in ["", "/etc/passwd", "../up", "a/../b", "a//b", "a/", "a\\b", "C:/x", "./a"] {
            assert!(!SiteFile::new(path, "").has_safe_path(), "{path}");
        }
    }
}
