//! The page that shows a report file that is not published here.

use super::{Across, PageHead, Runs, Site, way};
use crate::draw;
use crate::view::content::{OpenContent, OpenWays};
use crate::view::{Footer, OpenPage, SiteHeader, Sprite};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// The folder of that page.
pub const OPEN: &str = "open/";

/// What the page tells its program.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpenTold {
    /// As a BCP 47 tag that names the digits, too.
    pub locale: String,
    /// From where a file named in the address may be fetched.
    pub origins: Vec<String>,
    /// What the reports of the site share, as its file has it; empty where there is nothing.
    pub registers: String,
    pub sentences: OpenSentences,
}

/// What is said of a file. `{name}`, `{address}` and `{megabytes}` stand for what only the program can tell.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpenSentences {
    pub fetching: String,
    pub reading: String,
    pub checking: String,
    pub drawing: String,
    pub cancelled: String,
    pub found: String,
    pub stopped: String,
    /// Of the file that the address names.
    pub unlisted: String,
    pub unfetched: String,
    pub too_large: String,
}

/// The whole page, to stand in the folder [`OPEN`]. It carries what the reports of the site share: the text of `registers.json`.
///
/// # Errors
/// Where the page's data cannot be written as JSON.
pub fn open_page(across: &Across<'_>, site: &Site, registers: &str) -> serde_json::Result<String> {
    let words = across.words();
    let say = |id: &str| words.say(id);
    let told = serde_json::to_string(&OpenTold {
        locale: words.locale(),
        origins: site.origins.clone(),
        registers: registers.to_owned(),
        sentences: OpenSentences {
            fetching: say("open-fetching"),
            reading: say("open-reading"),
            checking: say("open-checking"),
            drawing: say("open-drawing"),
            cancelled: say("open-cancelled"),
            found: say("open-found"),
            stopped: say("open-stopped"),
            unlisted: say("open-unlisted"),
            unfetched: say("open-unfetched"),
            too_large: say("open-too-large"),
        },
    })?;
    let content = OpenContent {
        crumb: (way(OPEN, ""), say("product")),
        title: say("open-title"),
        deck: say("open-deck"),
        needs: say("open-needs"),
        broken: say("open-broken"),
        ways: OpenWays {
            drop: say("open-drop"),
            choose: say("open-choose"),
            paste: say("open-paste"),
            show: say("open-show"),
            kept: say("open-kept"),
            shared: (!registers.is_empty()).then(|| say("open-shared")),
        },
        cancel: say("open-cancel"),
    };
    let body = Owner::new().with(|| {
        // No figure's place in its report is shown here, so the ruler has no ticks.
        let (ruler, ruler_width) = draw::ruler_path(0);
        view! {
            <Sprite ruler ruler_width/>
            <SiteHeader content=site.header(across.header(OPEN), OPEN, words)/>
            <OpenPage content/>
            <Footer content=across.footer(OPEN, site.responsible.as_ref())/>
        }
        .to_html()
    });
    let (title, description) = (say("open-title"), say("open-deck"));
    let head = PageHead {
        language: words.language(),
        title: &title,
        description: &description,
        path: OPEN,
        runs: Runs::Open,
        ..PageHead::default()
    };
    Ok(site.page(&head, &body, Some(&told)))
}
