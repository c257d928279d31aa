//! The families that texts are set in: which letters are set in which, and what a stylesheet says of each.

/// The faces of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Family {
    /// For Latin, Greek, Cyrillic and Hebrew letters.
    Book,
    /// For Arabic letters, and for what stands in one paragraph with them.
    Arabic,
}

impl Family {
    /// The class of a paragraph in Arabic letters, in a picture of others.
    pub const ARABIC_CLASS: &str = "arabic";

    /// The one that has the letters of all these texts.
    pub fn of<'t>(texts: impl IntoIterator<Item = &'t str>) -> Self {
        let is_arabic = |letter: char| {
            matches!(letter, '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' | '\u{8a0}'..='\u{8ff}'
                | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}')
        };
        if texts.into_iter().any(|text| text.contains(is_arabic)) { Self::Arabic } else { Self::Book }
    }

    pub fn name(self) -> &'static str {
        match self {
            Self::Book => "Libertinus Serif",
            Self::Arabic => "DejaVu Sans",
        }
    }

    /// It and, behind it, what machines without it are most likely to show, as a stylesheet says it.
    pub fn looks(self) -> &'static str {
        match self {
            Self::Book => "'Libertinus Serif','Times New Roman',Times,serif",
            Self::Arabic => "'DejaVu Sans',Tahoma,'Segoe UI',sans-serif;font-stretch:condensed",
        }
    }

    /// The rule for a paragraph in Arabic letters, in a picture of others.
    pub fn of_arabic() -> String {
        format!(".picture .{}{{font-family:{}}}", Self::ARABIC_CLASS, Self::Arabic.looks())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arabic_letters_choose_the_family_of_their_paragraph() {
        assert_eq!(Family::of(["said", "عمدة حلب"]), Family::Arabic);
        assert_eq!(Family::of(["Ünal, Жуков, חיפה", "43,500 − 40", ""]), Family::Book);
    }
}
