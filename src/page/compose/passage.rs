//! A figure, and a table of them, to be pasted into other texts: as Markdown and as HTML. Who said it, who stands behind it
//! and what limits it go along.

use super::Composer;
use crate::markup::escape;
use crate::model::Statement;
use crate::words::Words;

/// What is pasted of one figure, as plain sentences.
pub(super) struct Passage<'p> {
    pub sentence: &'p str,
    /// Who stands behind it, and its caveat.
    pub limits: Vec<&'p str>,
    pub printed: &'p str,
    pub product: &'p str,
    pub revision: &'p str,
    pub url: Option<&'p str>,
}

impl Passage<'_> {
    pub fn markdown(&self) -> String {
        let limits: Vec<String> = self.limits.iter().map(|limit| plain(limit)).collect();
        let source = match self.url {
            Some(url) => format!("[{}](<{}>)", plain(self.product), url.replace('<', "%3C").replace('>', "%3E")),
            None => plain(self.product),
        };
        let (sentence, printed, revision) = (plain(self.sentence), plain(self.printed), plain(self.revision));
        format!("> **{sentence}**\n>\n> {}\n>\n> {printed}. {source}, {revision}.\n", limits.join(" "))
    }

    pub fn html(&self, words: &Words) -> String {
        let limits: Vec<String> = self.limits.iter().map(|limit| escape(limit)).collect();
        let product = escape(self.product);
        let source = match self.url.map(escape) {
            Some(url) => format!("<a href=\"{url}\">{product}</a>"),
            None => product,
        };
        let (sentence, printed, revision) = (escape(self.sentence), escape(self.printed), escape(self.revision));
        format!(
            "<blockquote{}>\n<p><strong>{sentence}</strong></p>\n<p>{}</p>\n<footer>{printed}. {source}, {revision}.</footer>\n\
             </blockquote>\n",
            language(words),
            limits.join(" "),
        )
    }
}

/// Language and direction, as attributes.
fn language(words: &Words) -> String {
    format!(" lang=\"{}\" dir=\"{}\"", words.language(), words.direction().id())
}

/// Text that Markdown takes for nothing but text, in one line.
fn plain(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\n' | '\r' => safe.push(' '),
            '\\' | '`' | '*' | '_' | '{' | '}' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '!' | '&' | '$' => {
                safe.extend(['\\', letter]);
            }
            _ => safe.push(letter),
        }
    }
    safe
}

impl Composer<'_> {
    /// All figures as a table of Markdown, with the report's publisher and day below it.
    pub fn markdown_table(&self) -> String {
        let line = |cells: [String; 5]| format!("| {} |\n", cells.map(|cell| plain(&cell)).join(" | "));
        let rows: String = self.rows().map(line).collect();
        let rule = ["---"; 5].join(" | ");
        format!("{}| {rule} |\n{rows}\n{}\n", line(self.headers()), plain(&self.source_of_table()))
    }

    /// The same as HTML.
    pub fn html_table(&self) -> String {
        let headers = self.headers().map(|header| format!("<th scope=\"col\">{}</th>", escape(&header))).concat();
        let row = |[number, rest @ ..]: [String; 5]| {
            let cells = rest.map(|cell| format!("<td>{}</td>", escape(&cell))).concat();
            format!("<tr><th scope=\"row\">{}</th>{cells}</tr>\n", escape(&number))
        };
        let rows: String = self.rows().map(row).collect();
        format!(
            "<table{}>\n<caption>{}</caption>\n<thead><tr>{headers}</tr></thead>\n<tbody>\n{rows}</tbody>\n</table>\n",
            language(self.words),
            escape(&self.source_of_table()),
        )
    }

    fn headers(&self) -> [String; 5] {
        ["column-figure", "column-what", "column-by", "column-where-when", "filter-standing"]
            .map(|id| self.words.say(id))
    }

    fn source_of_table(&self) -> String {
        self.marked_source(format!("{}. {}", self.share_source(), self.edition()))
    }

    fn rows(&self) -> impl Iterator<Item = [String; 5]> {
        self.table().rows.into_iter().map(|row| {
            let statement = self.report.statement(&row.id);
            let limits = [Some(row.standing.words), row.ours, row.notice.map(|notice| notice.words)];
            let limits = limits.into_iter().flatten().chain(statement.and_then(|statement| self.caveat(statement)));
            let place = self.words.labelled(&row.place.words, &row.period.words);
            [row.number.line(), row.what.words, row.by.words, place, sentences(limits)]
        })
    }

    /// Standing and caveat of a figure, each a sentence.
    pub(super) fn pasted_limits(&self, statement: Statement<'_>, standing: &str) -> Vec<String> {
        std::iter::once(standing.to_owned()).chain(self.caveat(statement)).map(|limit| sentence(&limit)).collect()
    }
}

fn sentences(all: impl Iterator<Item = String>) -> String {
    all.map(|one| sentence(&one)).collect::<Vec<_>>().join(" ")
}

fn sentence(words: &str) -> String {
    if words.ends_with(['.', '!', '?', '…']) { words.to_owned() } else { format!("{words}.") }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PASSAGE: Passage<'static> = Passage {
        sentence: "about 5 * [x](y) <b>fled</b>, said A & B",
        limits: vec![],
        printed: "The Wire, paragraph 2",
        product: "Figures & Receipts",
        revision: "revision 2",
        url: Some("https://example.org/f/?a=1&b=2"),
    };

    #[test]
    fn what_is_pasted_is_text_whatever_it_holds() {
        let passage = Passage { limits: vec!["One source.", "Not |checked|."], ..PASSAGE };
        let markdown = passage.markdown();
        assert!(markdown.contains(r"**about 5 \* \[x\](y) \<b\>fled\</b\>, said A \& B**"), "{markdown}");
        assert!(markdown.contains(r"One source. Not \|checked\|."), "{markdown}");
        assert!(markdown.contains("(<https://example.org/f/?a=1&b=2>), revision 2."), "{markdown}");
        let html = passage.html(&Words::new("en").expect("English"));
        assert!(html.contains("&lt;b&gt;fled") && html.contains("A &amp; B") && html.contains("a=1&amp;b=2"), "{html}");
        assert!(html.starts_with("<blockquote lang=\"en\" dir=\"ltr\">"), "{html}");
    }
}
