//! Whole pages and the files beside them: what stands where in a built site.

mod base_url;
mod changes;
mod changes_json;
mod compose;
mod dashboard;
mod desk;
mod feed;
pub mod frame;
pub mod gallery;
mod head;
mod inline_style;
mod invented;
mod languages;
mod lists;
mod long_words;
mod not_found;
mod one_file;
mod open;
mod opened;
mod policy;
mod question;
mod responsible;
mod search;
mod single;
mod site;
mod site_settings;
mod sitemap;
mod skeleton;
mod verify;
mod way;

pub use base_url::{BaseUrl, NoBaseUrl};
pub use changes::changes_page;
pub use changes_json::{MOST_CHANGES, changes_json};
pub use compose::{
    Across, COPY, ChartFile, Composer, ListSheet, MEASURES, MONTHS, PLACES, QuestionComposer, REPORTS, Record, SEARCH,
    ShareCard, ShareChart, ShareContent, ShareFigure, UNDATED, question_path, terms_of,
};
pub use dashboard::{Home, dashboard};
pub use desk::{
    Act, DESK, DeskSentences, DeskTold, Table, TableAct, TableTurn, TableTurned, Turn, Turned, Work, desk_page, mapped,
    table_read, table_turn, turn,
};
pub use feed::feed;
pub use head::{PageHead, Runs};
pub use inline_style::InlineStyle;
pub use languages::Languages;
pub use lists::list_page;
pub use not_found::not_found;
pub use one_file::{Inlined, NothingToStart, default_export, one_file};
pub use open::{OPEN, OpenSentences, OpenTold, open_page};
pub use opened::{Opened, Step, opened, refusal};
pub use question::question_page;
pub use responsible::{Linked, Responsible};
pub use search::{MANIFEST, search_page};
pub use single::{chart_page, figure_page};
pub use site::Site;
#[cfg(not(target_arch = "wasm32"))]
pub use site_settings::schema_of_site;
pub use site_settings::{SiteFileError, SiteSettings};
pub use sitemap::sitemaps;
pub use skeleton::{PlaceMissing, Skeleton};
pub use verify::verify_page;
pub use way::Standpoint;
pub(crate) use way::way;

/// The script of every page, which needs no WebAssembly.
pub const PAGE_SCRIPT: &str = concat!(include_str!("page.js"), include_str!("charts.js"), include_str!("theme.js"));

/// The part of it that a copy of a page needs, too.
pub(crate) const COPY_SCRIPT: &str = concat!(include_str!("charts.js"), include_str!("theme.js"));

/// Where the assets stand, as paths from the site's root.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AssetPaths {
    pub style: String,
    pub script: String,
    pub wasm: String,
    /// What pages do without WebAssembly: share, copy, open a dialog.
    pub page_script: String,
    /// What only the search page loads.
    pub search_style: String,
    pub search_script: String,
    pub search_wasm: String,
    /// What only the pages load that check a reader's copy.
    pub verify_style: String,
    pub verify_script: String,
    pub verify_wasm: String,
    /// What only the pages load where report files are opened and written.
    pub desk_style: String,
    pub desk_script: String,
    pub desk_wasm: String,
}

impl AssetPaths {
    /// The same seen from the pages in a folder of the site: assets stand once, at its root.
    pub fn outside(&self, folder: &str) -> Self {
        let up = "../".repeat(folder.matches('/').count());
        let of = |path: &str| format!("{up}{path}");
        Self {
            style: of(&self.style),
            script: of(&self.script),
            wasm: of(&self.wasm),
            page_script: of(&self.page_script),
            search_style: of(&self.search_style),
            search_script: of(&self.search_script),
            search_wasm: of(&self.search_wasm),
            verify_style: of(&self.verify_style),
            verify_script: of(&self.verify_script),
            verify_wasm: of(&self.verify_wasm),
            desk_style: of(&self.desk_style),
            desk_script: of(&self.desk_script),
            desk_wasm: of(&self.desk_wasm),
        }
    }

    #[cfg(test)]
    pub(crate) fn for_tests() -> Self {
        let at = |name: &str| format!("assets/{name}");
        Self {
            style: at("style-0.css"),
            script: at("app-0.js"),
            wasm: at("app-0.wasm"),
            page_script: at("page-0.js"),
            search_style: at("search-0.css"),
            search_script: at("search-0.js"),
            search_wasm: at("search-0.wasm"),
            verify_style: at("verify-0.css"),
            verify_script: at("verify-0.js"),
            verify_wasm: at("verify-0.wasm"),
            desk_style: at("desk-0.css"),
            desk_script: at("desk-0.js"),
            desk_wasm: at("desk-0.wasm"),
        }
    }
}
