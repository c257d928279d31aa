//! How a figure is cited: as text, in the form of the APA, as BibTeX and CSL-JSON, and as what is
//! pasted into Markdown and HTML. All say who said it, who printed
//! it, and which revision of our figures was read.

use super::Composer;
use super::passage::Passage;
use crate::model::Statement;
use crate::page::{Responsible, Site};
use crate::view::content::{CitationContent, CitedForm};
use crate::words::Words;
use serde_json::json;

/// The pieces of which every form is made.
#[derive(Default)]
pub(super) struct Cited {
    pub id: String,
    pub sentence: String,
    pub standing: String,
    /// Standing and caveat as sentences, for what is pasted elsewhere; the standing alone where there are none.
    pub limits: Vec<String>,
    /// Publisher and day of the report, and the paragraph.
    pub printed: String,
    /// Who publishes the site; the product's name where nobody is named.
    pub author: String,
    pub product: String,
    pub revision: String,
    pub url: Option<String>,
}

impl Composer<'_> {
    pub(super) fn citation(&self, statement: Statement<'_>, site: &Site, path: &str) -> CitationContent {
        let paragraphs = self.stands(statement).words;
        let day = self.source_line("cite-printed", &[("paragraphs", paragraphs)]);
        let standing = self.words.standing(statement.receipt());
        // Whoever cites it takes along that it is corrected or withdrawn.
        let standing = match self.words.notice(statement) {
            Some(notice) => self.words.one_by_one([standing, notice.trim_end_matches('.').to_owned()]),
            None => standing,
        };
        let cited = Cited {
            id: statement.id().clone(),
            sentence: self.marked(self.words.statement(statement)),
            limits: self.pasted_limits(statement, &standing),
            standing,
            printed: day,
            revision: self.words.with("cite-revision", [("revision", self.report.revision.to_string().into())]),
            url: site.base.as_ref().map(|base| base.join(path)),
            ..Cited::on(site, self.words)
        };
        cited.content(self.words)
    }
}

impl Cited {
    /// What every citation of a site says alike; the rest is left open.
    pub fn on(site: &Site, words: &Words) -> Self {
        let product = words.say("product");
        let publisher = site.responsible.as_ref().map(|Responsible { publisher, .. }| publisher.name.clone());
        Self { author: publisher.unwrap_or_else(|| product.clone()), product, ..Self::default() }
    }

    /// Every form of it.
    pub fn content(&self, words: &Words) -> CitationContent {
        let form = |id: &str, text: String| CitedForm { id: id.to_owned(), name: words.say(id), text, prose: None };
        // What is read as a text runs as its page does, but for the address at its end.
        let prose = |id: &str, text: String| {
            let url = self.url.clone().unwrap_or_default();
            let text = text.strip_suffix(&url).unwrap_or(&text).to_owned();
            CitedForm { prose: Some(url), ..form(id, text) }
        };
        CitationContent {
            title: words.say("cite-title"),
            forms: vec![
                prose("cite-text", self.text(words)),
                prose("cite-apa", self.apa()),
                form("cite-bibtex", self.bibtex()),
                form("cite-csl", self.csl(words.language())),
                form("cite-markdown", self.passage().markdown()),
                form("cite-html", self.passage().html(words)),
            ],
        }
    }

    fn passage(&self) -> Passage<'_> {
        let limits = match self.limits.as_slice() {
            [] => vec![self.standing.as_str()],
            limits => limits.iter().map(String::as_str).collect(),
        };
        let Self { sentence, printed, product, revision, url, .. } = self;
        Passage { sentence, limits, printed, product, revision, url: url.as_deref() }
    }

    fn text(&self, words: &Words) -> String {
        let Self { sentence, standing, printed, product, revision, .. } = self;
        let pieces = [
            ("sentence", sentence.as_str().into()),
            ("standing", standing.as_str().into()),
            ("printed", printed.as_str().into()),
            ("product", product.as_str().into()),
            ("revision", revision.as_str().into()),
        ];
        self.with_url(words.with("cite-whole", pieces))
    }

    /// The day our page was made is not known, and so "n.d." stands where the year would.
    fn apa(&self) -> String {
        let Self { sentence, standing, printed, author, product, revision, .. } = self;
        let product = if author == product { String::new() } else { format!(" {product}.") };
        self.with_url(format!("{author}. (n.d.). {sentence} ({standing}; {printed}; {revision}) [Data set].{product}"))
    }

    fn bibtex(&self) -> String {
        let Self { id, sentence, standing, printed, author, product, revision, url, .. } = self;
        let field = |name: &str, value: &str| format!("  {name} = {{{}}},\n", latex(value));
        let url = url.as_ref().map(|url| format!("  url = {{{}}},\n", latex_url(url))).unwrap_or_default();
        let fields = [
            // Braces of its own keep the case of names.
            format!("  title = {{{{{}}}}},\n", latex(sentence)),
            format!("  author = {{{{{}}}}},\n", latex(author)),
            field("howpublished", &format!("{product}, {revision}")),
            field("note", &format!("{standing}. {printed}")),
            url,
        ];
        format!("@misc{{{id},\n{}}}", fields.concat())
    }

    fn csl(&self, language: &str) -> String {
        let Self { id, sentence, standing, printed, author, product, revision, url, .. } = self;
        let mut item = json!({
            "id": id,
            "type": "dataset",
            "title": sentence,
            "author": [{ "literal": author }],
            "container-title": product,
            "version": revision,
            "note": format!("{standing}. {printed}"),
            "language": language,
        });
        if let (Some(url), Some(fields)) = (url, item.as_object_mut()) {
            fields.insert("URL".to_owned(), json!(url));
        }
        format!("{:#}", json!([item]))
    }

    fn with_url(&self, text: String) -> String {
        match &self.url {
            Some(url) => format!("{text} {url}"),
            None => text,
        }
    }
}

/// What LaTeX takes for commands, as the letters that were meant.
fn latex(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\\' => safe.push_str("\\textbackslash{}"),
            '~' => safe.push_str("\\textasciitilde{}"),
            '^' => safe.push_str("\\textasciicircum{}"),
            '&' | '%' | '$' | '#' | '_' | '{' | '}' => safe.extend(['\\', letter]),
            _ => safe.push(letter),
        }
    }
    safe
}

/// An address is set as it stands; only what would end its field or begin a comment is written otherwise.
fn latex_url(url: &str) -> String {
    url.replace('%', "\\%").replace('{', "%7B").replace('}', "%7D")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cited() -> Cited {
        Cited {
            id: "fled".into(),
            sentence: "50% of {all} fled, said A & B".into(),
            standing: "One source".into(),
            limits: vec!["One source.".into(), "Not checked.".into()],
            printed: "The Wire, 30 July 2012, paragraph 2 of 3".into(),
            author: "The Courier".into(),
            product: "Figures & Receipts".into(),
            revision: "revision 2".into(),
            url: Some("https://example.org/f/".into()),
        }
    }

    #[test]
    fn bibtex_means_the_letters_that_were_written() {
        let entry = cited().bibtex();
        assert!(entry.starts_with("@misc{fled,\n"), "{entry}");
        assert!(entry.contains("title = {{50\\% of \\{all\\} fled, said A \\& B}},"), "{entry}");
        assert!(entry.contains("url = {https://example.org/f/},") && entry.ends_with('}'), "{entry}");
    }

    #[test]
    fn csl_is_one_item_in_a_list() {
        let items: serde_json::Value = serde_json::from_str(&cited().csl("en")).expect("JSON");
        assert_eq!(items[0]["title"], "50% of {all} fled, said A & B");
        assert_eq!(items[0]["author"][0]["literal"], "The Courier");
        assert_eq!(items[0]["URL"], "https://example.org/f/");
    }

    #[test]
    fn every_form_says_who_stands_behind_it_and_who_printed_it() {
        let english = Words::new("en").expect("English");
        let pasted = [cited().passage().markdown(), cited().passage().html(&english)];
        assert!(pasted.iter().all(|form| form.contains("Not checked.")), "{pasted:?}");
        for form in
            [cited().text(&english), cited().apa(), cited().bibtex(), cited().csl("en")].into_iter().chain(pasted)
        {
            for piece in ["One source", "The Wire, 30 July 2012, paragraph 2 of 3", "revision 2"] {
                assert!(form.contains(piece), "{piece} in {form}");
            }
        }
        let without_address = Cited { url: None, ..cited() }.text(&english);
        assert!(without_address.ends_with("revision 2."), "{without_address}");
    }
}
