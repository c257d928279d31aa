//! For the page that an author has open while the file is broken: a fragment of plain markup.

use super::{MOST_SHOWN, locate};
use crate::check::Finding;
use crate::draft::Source;
use crate::markup::escape;
use crate::unseen::visible;

/// The findings of one file as a list.
pub fn html(source: &Source, findings: &[Finding]) -> String {
    let mut list = String::new();
    for located in locate(source, &findings[..findings.len().min(MOST_SHOWN)]) {
        let finding = located.finding;
        list.push_str(&format!(
            "<li><p><b>{}{}</b></p><p>{}</p><p><code>{}:{}:{}</code> <code>{}</code> <code>{}</code></p></li>",
            if finding.is_remark() { "Remark: " } else { "" },
            escape(&finding.fault()),
            escape(&finding.mend()),
            escape(&visible(&source.name)),
            located.line,
            located.column,
            escape(&located.path),
            finding.rule.code,
        ));
    }
    let rest = match findings.len().checked_sub(MOST_SHOWN) {
        Some(rest @ 1..) => format!("<p>and {rest} more</p>"),
        _ => String::new(),
    };
    format!("<ul>{list}</ul>{rest}")
}
