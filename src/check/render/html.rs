//! For the page that an author has open while the file is broken: a fragment of plain markup.

use super::{MOST_SHOWN, locate};
use crate::check::{Finding, Wording};
use crate::draft::Source;
use crate::markup::escape;
use crate::terms::BASE_LANGUAGE;
use crate::unseen::visible;
use std::borrow::Cow;

/// A name may be as long as its whole file, and a page with all of it stops the browser that shows it.
fn short(words: &str) -> Cow<'_, str> {
    const MOST: usize = 1000;
    match words.char_indices().nth(MOST) {
        Some((end, _)) => Cow::Owned(format!("{}…", &words[..end])),
        None => Cow::Borrowed(words),
    }
}

/// The findings of one file as a list, in the words of a language.
pub fn html(wording: &Wording, source: &Source, findings: &[Finding]) -> String {
    let mut list = String::new();
    for located in locate(source, &findings[..findings.len().min(MOST_SHOWN)]) {
        let finding = located.finding;
        let fault = wording.fault(finding);
        let fault = short(&fault);
        list.push_str(&format!(
            "<li><p><b>{}</b></p><p>{}</p><p><code>{}:{}:{}</code> <code>{}</code> <code>{}</code></p></li>",
            escape(&if finding.is_remark() {
                wording.tell("remark", [("what", fault.as_ref().into())]).into()
            } else {
                fault.clone()
            }),
            escape(&short(&wording.mend(finding))),
            escape(&short(&visible(&source.name))),
            located.line,
            located.column,
            escape(&short(&located.path)),
            finding.rule.code,
        ));
    }
    let rest = match findings.len().checked_sub(MOST_SHOWN) {
        Some(rest @ 1..) => format!("<p>{}</p>", escape(&wording.tell("more", [("count", rest.into())]))),
        _ => String::new(),
    };
    let list = format!("<ul>{list}</ul>{rest}");
    if wording.language() == BASE_LANGUAGE {
        return list;
    }
    format!("<div lang=\"{}\" dir=\"{}\">{list}</div>", wording.language(), wording.direction())
}
