//! What is new, for feed readers and for whoever must follow corrections.

use super::{BaseUrl, Composer, Site};
use crate::markup::escape;
use chrono::NaiveDate;

/// An entry of the feed.
struct Entry {
    /// Absolute, and never changed: readers tell entries apart by it.
    id: String,
    link: String,
    /// Where it stands what else changed with it.
    related: Option<String>,
    day: NaiveDate,
    title: String,
    summary: String,
}

/// `feed.xml` in the form of Atom (RFC 4287): an entry for each report, each correction and each withdrawal, the newest
/// first.
///
/// Days are those that the reports state. Nothing else is known of when something happened, and the same data give the
/// same feed.
pub fn feed(site: &Site, base: &BaseUrl, reports: &[Composer<'_>]) -> String {
    let mut entries: Vec<Entry> = reports.iter().flat_map(|composer| entries(base, composer)).collect();
    entries.sort_by(|a, b| (b.day, &b.id).cmp(&(a.day, &a.id)));
    let updated = entries.first().map(|entry| updated(entry.day)).unwrap_or_default();
    let author = site.responsible.as_ref().map_or(&site.product, |responsible| &responsible.publisher.name);
    let language = reports.first().map_or("en", |composer| composer.words.language());
    let entries: String = entries.iter().map(Entry::xml).collect();
    format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n\
         <feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{language}\">\n\
         <title>{title}</title><id>{id}</id>{updated}<author><name>{author}</name></author>\n\
         <link rel=\"self\" href=\"{own}\"/><link href=\"{id}\"/>\n{entries}</feed>\n",
        title = escape(&site.product),
        id = escape(base.as_str()),
        author = escape(author),
        own = escape(&base.join("feed.xml")),
    )
}

fn entries(base: &BaseUrl, composer: &Composer<'_>) -> Vec<Entry> {
    let report = composer.report;
    let address = base.join(&composer.home());
    let own = Entry {
        id: address.clone(),
        link: address,
        related: None,
        day: report.publication.date.day,
        title: composer.page_title(),
        summary: composer.page_description(),
    };
    let page = composer.changes_path().map(|path| base.join(&path));
    let changes = report.statements().flat_map(|statement| {
        let changes = page.clone();
        let link = base.join(&composer.figure_path(statement.id()));
        let title = composer.marked(composer.words.statement(statement));
        composer.changes_of(statement).into_iter().map(move |(change, notice)| Entry {
            id: format!("{link}#revision-{}", change.revision),
            link: link.clone(),
            related: changes.as_ref().map(|page| format!("{page}#revision-{}", change.revision)),
            day: change.on,
            title: title.clone(),
            summary: notice,
        })
    });
    std::iter::once(own).chain(changes).collect()
}

impl Entry {
    fn xml(&self) -> String {
        let Self { id, link, related, day, title, summary } = self;
        let related = related.as_ref().map(|page| format!("<link rel=\"related\" href=\"{}\"/>", escape(page)));
        format!(
            "<entry><title>{}</title><id>{}</id><link href=\"{}\"/>{}{}<summary>{}</summary></entry>\n",
            escape(title),
            escape(id),
            escape(link),
            related.unwrap_or_default(),
            updated(*day),
            escape(summary),
        )
    }
}

fn updated(day: NaiveDate) -> String {
    format!("<updated>{day}T00:00:00Z</updated>")
}
