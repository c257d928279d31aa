//! What is new, for feed readers and for whoever must follow corrections; and the list of pages, for search engines.

use super::{BaseUrl, Composer, Site};
use crate::markup::escape;

/// `feed.xml` in the form of Atom (RFC 4287): an entry for each report, the newest first.
///
/// Times are those of the reports. Nothing else is known of when something happened, and the same data give the same
/// feed.
pub fn feed(site: &Site, base: &BaseUrl, reports: &[Composer<'_>]) -> String {
    let newest = reports.iter().map(|composer| composer.report.publication.date.day).max();
    let updated = newest.map(|day| format!("<updated>{day}T00:00:00Z</updated>")).unwrap_or_default();
    let author = site.responsible.as_ref().map_or(&site.product, |responsible| &responsible.publisher.name);
    let language = reports.first().map_or("en", |composer| composer.words.language());
    let entries: String = reports.iter().map(|composer| entry(base, composer)).collect();
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

fn entry(base: &BaseUrl, composer: &Composer<'_>) -> String {
    let report = composer.report;
    let address = escape(&base.join(&composer.home()));
    let (title, summary) = (escape(&composer.page_title()), escape(&composer.page_description()));
    let day = report.publication.date.day;
    format!(
        "<entry><title>{title}</title><id>{address}</id><link href=\"{address}\"/>\
         <updated>{day}T00:00:00Z</updated><summary>{summary}</summary></entry>\n"
    )
}

/// `sitemap.xml`: every page that search engines may show, by its path below the root.
pub fn sitemap(base: &BaseUrl, paths: &[String]) -> String {
    let pages: String =
        paths.iter().map(|path| format!("<url><loc>{}</loc></url>\n", escape(&base.join(path)))).collect();
    format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n\
         <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n{pages}</urlset>\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sitemap_lists_absolute_addresses() {
        let base = "https://example.org/news".parse().expect("an address");
        let map = sitemap(&base, &["".into(), "reports/a/".into()]);
        assert!(map.contains("<loc>https://example.org/news/</loc>"), "{map}");
        assert!(map.contains("<loc>https://example.org/news/reports/a/</loc>"), "{map}");
    }
}
