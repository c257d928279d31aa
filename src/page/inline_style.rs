//! The style of pages, as it stands within one.

use super::policy::hash;
use std::sync::Arc;

/// The stylesheet of pages within a page.
///
/// A phone lays a long document out in one piece, and cannot answer a finger meanwhile, when all of the document is there before
/// its style is. With the style in front of it, what has come is laid out while the rest is read, and painted one round trip
/// earlier.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InlineStyle {
    element: Arc<str>,
    source: Arc<str>,
}

impl InlineStyle {
    pub fn new(sheet: &str) -> Self {
        // In a stylesheet a backslash before a sign that is no letter leaves the sign as it is.
        let sheet = sheet.replace("</", "<\\/");
        Self { element: format!("<style>{sheet}</style>").into(), source: hash(&sheet).into() }
    }

    /// For the head of a page.
    pub(super) fn element(&self) -> &str {
        &self.element
    }

    /// The source expression of a policy that allows it and no other style.
    pub(super) fn source(&self) -> &str {
        &self.source
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_style_ends_the_element_it_stands_in() {
        let style = InlineStyle::new("a::after{content:\"</style><script>\"}");
        assert_eq!(style.element(), "<style>a::after{content:\"<\\/style><script>\"}</style>");
        assert_eq!(style.source(), hash("a::after{content:\"<\\/style><script>\"}"));
    }
}
