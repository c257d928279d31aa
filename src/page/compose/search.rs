//! The page that searches all figures.

use super::Across;
use super::places::{SEARCH, figure_path};
use crate::page::way;
use crate::search::{Only, Sentences, Told};
use crate::view::content::{SearchContent, SearchPick, SearchRowWords};

/// Words of the choices that come with the index, by what they ask for.
const PICKS: [(&str, &str); 5] = [
    ("measure", "search-measure"),
    ("place", "place"),
    ("population", "search-population"),
    ("category", "said-by"),
    ("standing", "filter-standing"),
];

impl Across<'_> {
    pub fn search_title(&self) -> String {
        self.words().say("search-title")
    }

    pub fn search_description(&self) -> String {
        self.words().say("search-deck")
    }

    /// The link to the page that searches, for a page at `path`.
    pub fn search_link(&self, path: &str) -> (String, String) {
        (way(path, SEARCH), self.words().say("nav-search"))
    }

    pub fn search_page(&self) -> SearchContent {
        let say = |id: &str| self.words().say(id);
        let any = || (String::new(), say("search-any"));
        let pick =
            |(name, words): (&str, &str)| SearchPick { name: name.to_owned(), words: say(words), choices: vec![any()] };
        let only = Only::ALL.map(|only| (only.id().to_owned(), say(only_words(only))));
        SearchContent {
            title: self.search_title(),
            deck: self.search_description(),
            needs: say("search-needs"),
            lists: self.header(SEARCH).links,
            field: (say("filter-search"), say("filter-search-hint")),
            picks: PICKS.into_iter().map(pick).collect(),
            only: SearchPick {
                name: "only".to_owned(),
                words: say("search-only"),
                choices: std::iter::once(any()).chain(only).collect(),
            },
            from: say("search-from"),
            to: say("search-to"),
            month: say("search-month"),
            clear: say("filter-clear"),
            loading: say("search-loading"),
            ask: (say("search-ask"), say("search-ask-button")),
            broken: say("search-broken"),
            retry: say("search-retry"),
            found: say("search-found-title"),
            row: SearchRowWords {
                said_by: say("said-by"),
                place: say("place"),
                period: say("period"),
                report: say("report"),
            },
        }
    }

    /// What the page tells its program.
    pub fn told(&self) -> Told {
        let say = |id| self.words().say(id);
        Told {
            locale: self.words().locale(),
            figure: way(SEARCH, &figure_path("{report}", "{figure}")),
            no_number: say("withdrawn"),
            sentences: Sentences {
                all: say("search-all"),
                found: say("search-found"),
                none: say("search-none"),
                all_so_far: say("search-all-so-far"),
                found_so_far: say("search-found-so-far"),
                none_so_far: say("search-none-so-far"),
                missing: say("search-missing"),
                version: say("search-version"),
                damaged: say("search-damaged"),
            },
        }
    }
}

fn only_words(only: Only) -> &'static str {
    match only {
        Only::Contested => "mark-contested",
        Only::Corrected => "search-only-corrected",
        Only::Withdrawn => "search-only-withdrawn",
        Only::Derived => "search-only-derived",
        Only::Invented => "search-only-invented",
    }
}
