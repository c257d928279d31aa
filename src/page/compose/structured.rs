//! Statements in schema.org's vocabulary: the report's figures as a data set, each figure as a claim of whoever said it.
//! No rating is given: that a figure was said is all we know of it.

use super::Composer;
use crate::model::Figure;
use crate::page::Site;
use crate::terms::{Category, WebAddress};
use serde_json::{Value, json};

/// Names who publishes a data set, and under what licence.
pub(super) fn answer_for(set: &mut Value, site: &Site) {
    if let (Some(responsible), Some(fields)) = (&site.responsible, set.as_object_mut()) {
        fields.insert("license".to_owned(), json!(responsible.licence.url));
        let publisher = json!({
            "@type": "Organization",
            "name": responsible.publisher.name,
            "url": responsible.publisher.url,
        });
        fields.insert("publisher".to_owned(), publisher);
    }
}

impl Composer<'_> {
    /// The data set that the report's page describes; nothing where its address is not known, or where machines could
    /// take what is invented for data.
    pub fn structured_report(&self, site: &Site) -> Option<String> {
        let base = site.base.as_ref().filter(|_| self.report.invented.is_none())?;
        let home = self.home();
        let mut set = json!({
            "@context": "https://schema.org",
            "@type": "Dataset",
            "@id": base.join(&home),
            "url": base.join(&home),
            "name": self.page_title(),
            "description": self.page_description(),
            "version": self.report.revision,
            "inLanguage": self.words.language(),
            "isBasedOn": self.article(),
            "distribution": [{
                "@type": "DataDownload",
                "encodingFormat": "application/json",
                "contentUrl": base.join(&format!("{home}report.json")),
            }],
        });
        answer_for(&mut set, site);
        Some(set.to_string())
    }

    /// The claim that a figure's page is about. Arithmetic of ours is nobody's claim, nor is what is invented.
    pub fn structured_figure(&self, figure: &Figure, site: &Site) -> Option<String> {
        let base = site.base.as_ref().filter(|_| !figure.is_derived() && self.report.invented.is_none())?;
        let address = base.join(&self.figure_path(&figure.id));
        let mut claim = json!({
            "@context": "https://schema.org",
            "@type": "Claim",
            "@id": address,
            "url": address,
            "name": self.words.sentence(figure),
            "text": self.words.what(figure),
            "inLanguage": self.words.language(),
            "appearance": self.article(),
            "isPartOf": { "@id": base.join(&self.home()) },
        });
        let by = &figure.receipt.claimant;
        if let (true, Some(fields)) = (by.category != Category::NotAttributed, claim.as_object_mut()) {
            let kind = if by.category == Category::Journalist { "Organization" } else { "Person" };
            fields.insert("author".to_owned(), json!({ "@type": kind, "name": self.words.text(&by.name) }));
        }
        Some(claim.to_string())
    }

    /// The report as an article, as far as it says itself what it is.
    pub(super) fn article(&self) -> Value {
        let publication = &self.report.publication;
        let mut article = json!({
            "@type": "NewsArticle",
            "datePublished": publication.date.day.to_string(),
            "publisher": { "@type": "Organization", "name": publication.publisher },
            "inLanguage": publication.language,
        });
        if let Some(fields) = article.as_object_mut() {
            for (name, value) in [
                ("headline", &publication.headline),
                ("dateline", &publication.dateline),
                ("url", &publication.url.as_ref().map(WebAddress::to_string)),
                ("archivedAt", &publication.archive_url.as_ref().map(WebAddress::to_string)),
            ] {
                if let Some(value) = value {
                    fields.insert(name.to_owned(), json!(value));
                }
            }
            let people = publication.authors.iter().map(|author| json!({ "@type": "Person", "name": author.name }));
            let people: Vec<Value> = people.collect();
            if !people.is_empty() {
                fields.insert("author".to_owned(), json!(people));
            }
        }
        article
    }
}
