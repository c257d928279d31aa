//! For a pull request: workflow commands that put each finding beside its line.

use super::{Located, locate};
use crate::check::{Finding, Wording};
use crate::draft::Source;
use crate::unseen::visible;

/// One `::error` command a finding; a remark is a `::notice`.
pub fn github(wording: &Wording, source: &Source, findings: &[Finding]) -> String {
    locate(source, findings)
        .into_iter()
        .map(|located| {
            let finding = located.finding;
            format!(
                "::{} file={},line={},col={},endLine={},endColumn={},title={}::{}\n",
                if finding.is_remark() { "notice" } else { "error" },
                property(&visible(&source.name)),
                located.line,
                located.column,
                located.end_line,
                located.end_column,
                finding.rule.code,
                message(&words(&located, wording)),
            )
        })
        .collect()
}

fn words(located: &Located<'_>, wording: &Wording) -> String {
    let (fault, mend) = (wording.fault(located.finding), wording.mend(located.finding));
    let [before_mend, before_path] = ["label-mend", "label-at"].map(|id| wording.tell(id, []));
    format!("{fault}\n{before_mend} {mend}\n{before_path} {}", located.path)
}

/// Escapes as the command's grammar asks for in its text.
fn message(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// Escapes as the command's grammar asks for in its properties.
fn property(text: &str) -> String {
    message(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_name_cannot_end_its_property() {
        assert_eq!(property("a:b,c%\n.json"), "a%3Ab%2Cc%25%0A.json");
    }
}
