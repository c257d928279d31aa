//! Which figures a reader asked for, and how that stands in the page's address.

use super::fold::fold;

/// What a figure can be chosen by, as it stands in an address and in the attributes of its card and row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    pub topic: String,
    /// The claimant's category.
    pub by: String,
    /// The standing's mark.
    pub standing: String,
}

/// The order of the table's rows. None of them compares amounts, since those of different measures do not compare.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    #[default]
    Key,
    Report,
    Topic,
    Speaker,
    Standing,
}

impl Sort {
    pub const ALL: [Self; 5] = [Self::Key, Self::Report, Self::Topic, Self::Speaker, Self::Standing];

    /// As it stands in an address; the first order has no name there.
    pub fn value(self) -> &'static str {
        match self {
            Self::Key => "",
            Self::Report => "report",
            Self::Topic => "topic",
            Self::Speaker => "speaker",
            Self::Standing => "standing",
        }
    }

    /// An order nobody knows is the first one: an address never breaks a page.
    pub fn from_value(value: &str) -> Self {
        Self::ALL.into_iter().find(|sort| sort.value() == value).unwrap_or_default()
    }

    /// Its place in a row's positions.
    pub fn index(self) -> usize {
        self as usize
    }
}

/// What a reader asked for. Empty texts ask for nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    pub search: String,
    pub topic: String,
    pub by: String,
    pub standing: String,
    pub sort: Sort,
}

impl Filter {
    /// The names of the controls, which are those of the address too.
    pub const NAMES: [&'static str; 5] = ["q", "topic", "by", "standing", "sort"];

    pub fn get(&self, name: &str) -> &str {
        match name {
            "q" => &self.search,
            "topic" => &self.topic,
            "by" => &self.by,
            "standing" => &self.standing,
            "sort" => self.sort.value(),
            _ => "",
        }
    }

    pub fn set(&mut self, name: &str, value: &str) {
        match name {
            "q" => self.search = value.to_owned(),
            "topic" => self.topic = value.to_owned(),
            "by" => self.by = value.to_owned(),
            "standing" => self.standing = value.to_owned(),
            "sort" => self.sort = Sort::from_value(value),
            _ => {}
        }
    }

    /// Whether nothing was chosen, not even an order.
    pub fn is_default(&self) -> bool {
        *self == Self::default()
    }

    /// Whether it leaves nothing out.
    pub fn is_open(&self) -> bool {
        Self { sort: Sort::Key, ..self.clone() } == Self::default()
    }

    /// Whether a figure is among those asked for: of the topic, the speaker and the standing, with every word searched.
    /// `text` gives all its words as [`fold`] compares them, and is asked only where somebody searches.
    pub fn keeps<'t>(&self, facts: &Facts, text: impl FnOnce() -> &'t str) -> bool {
        let is = |asked: &str, fact: &str| asked.is_empty() || asked == fact;
        is(&self.topic, &facts.topic)
            && is(&self.by, &facts.by)
            && is(&self.standing, &facts.standing)
            && (self.search.is_empty() || {
                let text = text();
                fold(&self.search).iter().all(|word| text.contains(word))
            })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const TEXT: &str = "200000 people fled aleppo said the un humanitarian chief";

    fn keeps_fled(filter: &Filter) -> bool {
        let facts = Facts { topic: "displacement".into(), by: "un".into(), standing: "doubt".into() };
        filter.keeps(&facts, || TEXT)
    }

    #[test]
    fn every_word_searched_must_be_there_in_any_order() {
        let search = |words: &str| keeps_fled(&Filter { search: words.into(), ..Filter::default() });
        assert!(search("Aleppo FLED"));
        for number in ["200,000", "200000", "200 000", "200.000", "٢٠٠٬٠٠٠"] {
            assert!(search(number), "{number}");
        }
        assert!(search("  "));
        assert!(!search("aleppo killed"));
    }

    #[test]
    fn choices_narrow_each_other() {
        let filter = Filter { topic: "displacement".into(), by: "un".into(), ..Filter::default() };
        assert!(keeps_fled(&filter));
        assert!(!keeps_fled(&Filter { standing: "one".into(), ..filter }));
    }

    #[test]
    fn an_order_leaves_nothing_out() {
        assert!(Filter { sort: Sort::Speaker, ..Filter::default() }.is_open());
        assert!(!Filter { topic: "killed".into(), ..Filter::default() }.is_open());
    }

    proptest! {
        #[test]
        fn what_is_set_by_name_is_got_by_name(value in ".{0,20}") {
            for name in ["q", "topic", "by", "standing"] {
                let mut filter = Filter::default();
                filter.set(name, &value);
                prop_assert_eq!(filter.get(name), value.as_str());
            }
        }
    }

    #[test]
    fn an_unknown_order_is_the_first() {
        assert_eq!(Sort::from_value("largest"), Sort::Key);
        for sort in Sort::ALL {
            assert_eq!(Sort::from_value(sort.value()), sort);
        }
    }
}
