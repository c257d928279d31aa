//! For the page that an author has open while the file is broken: a fragment of plain markup.

use super::{MOST_SHOWN, locate};
use crate::check::{Finding, Wording};
use crate::draft::Source;
use crate::markup::escape;
use crate::terms::BASE_LANGUAGE;
use crate::unseen::visible;

/// The findings of one file as a list, in the words of a language.
pub fn html(wording: &Wording, source: &Source, findings: &[Finding]) -> String {
    let mut list = String::new();
    for located in locate(source, &findings[..findings.len().min(MOST_SHOWN)]) {
        let (finding, fault) = (located.finding, wording.fault(located.finding));
        list.push_str(&format!(
            "<li><p><b>{}</b></p><p>{}</p><p><code>{}:{}:{}</code> <code>{}</code> <code>{}</code></p></li>",
            escape(&if finding.is_remark() { wording.tell("remark", [("what", fault.into())]) } else { fault }),
            escape(&wording.mend(finding)),
            escape(&visible(&source.name)),
            located.line,
            located.column,
            escape(&located.path),
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
