//! The page where report files are written. Everything that it shows of a file is rendered here, by the components of every page;
//! its program carries it to its places.

mod entry;
mod entry_form;
mod form;
mod lists;
mod preview;
mod sheet;
mod table;
mod table_form;
mod terms;
mod turn;
mod unfit;
mod values;

pub use table::{Table, TableAct, TableTurn, TableTurned, table_read, table_turn};
pub use table_form::mapped;
pub use turn::{Act, Turn, Turned, Work, turn};

use super::{Across, PageHead, Runs, Site, way};
use crate::draw;
use crate::view::content::{BeginWords, DeskContent, TableWords};
use crate::view::{DeskPage, Footer, SiteHeader, Sprite};
use crate::words::Words;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// The folder of that page.
pub const DESK: &str = "desk/";

/// What the page tells its program.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeskTold {
    /// As a BCP 47 tag that names the digits, too.
    pub locale: String,
    /// What the reports of the site share, as its file has it; empty where there is nothing.
    pub registers: String,
    pub sentences: DeskSentences,
}

/// What is said of a draft. `{name}` and `{when}` stand for what only the program can tell.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeskSentences {
    pub saved: String,
    pub unsaved: String,
    pub working: String,
    pub stopped: String,
    pub open_draft: String,
    pub remove_draft: String,
    pub exported: String,
    pub empty: String,
    pub unreadable: String,
    pub nothing_left: String,
}

/// The keys, as a keyboard has them, and what they do.
const KEYS: [(&str, &str); 9] = [
    ("J ↓", "desk-key-next"),
    ("K ↑", "desk-key-previous"),
    ("Enter", "desk-key-open"),
    ("Ctrl Enter", "desk-take"),
    ("Ctrl B", "desk-as-before"),
    ("Esc", "desk-key-back"),
    ("C", "desk-to-context"),
    ("X", "desk-set-aside"),
    ("N", "desk-key-new"),
];

/// The whole page, to stand in the folder [`DESK`]. It carries what the reports of the site share: the text of `registers.json`.
///
/// # Errors
/// Where the page's data cannot be written as JSON.
pub fn desk_page(across: &Across<'_>, site: &Site, registers: &str) -> serde_json::Result<String> {
    let words = across.words();
    let say = |id: &str| words.say(id);
    let told = serde_json::to_string(&DeskTold {
        locale: words.locale(),
        registers: registers.to_owned(),
        sentences: DeskSentences {
            saved: say("desk-saved"),
            unsaved: say("desk-unsaved"),
            working: say("desk-working"),
            stopped: say("desk-stopped"),
            open_draft: say("desk-open-draft"),
            remove_draft: say("desk-remove-draft"),
            exported: say("desk-exported"),
            empty: say("desk-empty"),
            unreadable: say("desk-unreadable"),
            nothing_left: say("desk-nothing-left"),
        },
    })?;
    let body = Owner::new().with(|| {
        // No figure's place in its report is known before there is one.
        let (ruler, ruler_width) = draw::ruler_path(0);
        let header = site.header(across.header(DESK), DESK, words);
        view! {
            <Sprite ruler ruler_width/>
            <SiteHeader content=header/>
            <DeskPage content=content(words, !registers.is_empty())/>
            <Footer content=across.footer(DESK, site.responsible.as_ref())/>
        }
        .to_html()
    });
    let (title, description) = (say("desk-page-title"), say("desk-deck"));
    let head = PageHead {
        language: words.language(),
        title: &title,
        description: &description,
        path: DESK,
        runs: Runs::Desk,
        ..PageHead::default()
    };
    Ok(site.page(&head, &body, Some(&told)))
}

fn content(words: &Words, shares: bool) -> DeskContent {
    let say = |id: &str| words.say(id);
    let states = [
        ("is-proposed", "desk-proposed"),
        ("is-chosen", "desk-open"),
        ("is-taken", "desk-taken"),
        ("is-context", "desk-context"),
        ("is-aside", "desk-aside"),
    ];
    DeskContent {
        crumb: (way(DESK, ""), say("product")),
        title: say("desk-page-title"),
        deck: say("desk-deck"),
        needs: say("desk-needs"),
        broken: say("desk-broken"),
        kept: say("desk-kept"),
        shared: shares.then(|| say("desk-shared")),
        drafts: say("desk-drafts"),
        no_drafts: say("desk-no-drafts"),
        begin: BeginWords {
            title: say("desk-begin-title"),
            drop: say("desk-drop"),
            choose: say("open-choose"),
            paste: say("desk-paste"),
            publisher: say("desk-publisher"),
            begin: say("desk-begin"),
            is_table: say("desk-is-table"),
        },
        table: TableWords {
            title: say("desk-table-title"),
            problems: say("desk-table-problems"),
            load: say("desk-mapping-load"),
            close: say("desk-close"),
        },
        parts: [
            say("desk-part-text"),
            say("desk-part-form"),
            say("desk-entries"),
            say("desk-report"),
            say("desk-part-findings"),
            say("desk-part-pages"),
        ],
        states: states.into_iter().map(|(class, id)| (class, say(id))).collect(),
        keys_title: say("desk-keys"),
        keys: KEYS.into_iter().chain([("U", "desk-undo")]).map(|(keys, id)| (keys, say(id))).collect(),
        export: say("desk-export"),
        undo: say("desk-undo"),
        close: say("desk-close"),
    }
}
