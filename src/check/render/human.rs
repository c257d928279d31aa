//! For a terminal: the offending value underlined in its line, what is wrong, and how to mend it.

use super::alike::alike;
use super::excerpt::Excerpt;
use super::{MOST_SHOWN, locate};
use crate::check::{Finding, Wording};
use crate::draft::Source;
use crate::unseen::visible;
use codespan_reporting::diagnostic::{Diagnostic, Label, Severity};
use codespan_reporting::term;

/// Of so many findings those that are alike are brought together.
const MOST_HELD_TOGETHER: usize = 1000;

/// The findings of one file in English, coloured by ANSI codes if `colour`.
pub fn human(source: &Source, findings: &[Finding], colour: bool) -> String {
    human_in(Wording::english(), source, findings, colour)
}

/// The same in the words of a language.
pub fn human_in(wording: &Wording, source: &Source, findings: &[Finding], colour: bool) -> String {
    let config = term::Config::default();
    let [mend, at, also] = labels(wording);
    let mut text = String::new();
    let mut shown = 0;
    let located = locate(source, &findings[..findings.len().min(MOST_HELD_TOGETHER)]);
    for group in alike(&located).iter().take(MOST_SHOWN) {
        let (located, finding) = (group.first, group.first.finding);
        shown += group.len();
        let mut notes = vec![format!("{mend} {}", wording.mend(finding))];
        if !located.path.is_empty() {
            notes.push(format!("{at} {}", located.path));
        }
        notes.extend(group.list(wording).map(|list| format!("{also} {list}")));
        let place = (located.line, located.column);
        let file = Excerpt::new(&source.name, &source.text, finding.at.clone(), place);
        let diagnostic = Diagnostic::new(severity(finding))
            .with_code(finding.rule.code)
            .with_message(wording.fault(finding))
            .with_labels(vec![Label::primary((), file.value.clone())])
            .with_notes(notes);
        let mut out = match colour {
            true => term::termcolor::Buffer::ansi(),
            false => term::termcolor::Buffer::no_color(),
        };
        // Writing to memory fails only for a place outside the file; the fault is then told without its line.
        if term::emit_to_write_style(&mut out, &config, &file, &diagnostic).is_err() {
            let bare = Diagnostic::<()>::new(severity(finding))
                .with_code(finding.rule.code)
                .with_message(wording.fault(finding));
            let _ = term::emit_to_write_style(&mut out, &config, &file, &bare);
        }
        text.push_str(&named(&String::from_utf8_lossy(out.as_slice()), finding, wording));
    }
    if findings.len() > shown {
        let more = [("count", (findings.len() - shown).into()), ("file", visible(&source.name).into())];
        text.push_str(&format!("{}\n", wording.tell("more-in", more)));
    }
    text
}

/// What stands before how to mend a fault, before its place and before others like it, equally wide.
fn labels(wording: &Wording) -> [String; 3] {
    let labels = ["label-mend", "label-at", "label-also"].map(|id| wording.tell(id, []));
    let width = labels.iter().map(|label| label.chars().count()).max().unwrap_or_default();
    labels.map(|label| format!("{label:<width$}"))
}

/// A diagnostic whose heading, which the library writes in English, says in these words what it weighs.
fn named(diagnostic: &str, finding: &Finding, wording: &Wording) -> String {
    let heading = |weight: &str| format!("{weight}[{}]", finding.rule.code);
    let weight = finding.rule.severity;
    let english = heading(&Wording::english().severity(weight));
    diagnostic.replacen(&english, &heading(&wording.severity(weight)), 1)
}

/// Remarks are the terminal's notes: nothing is wrong with the file.
fn severity(finding: &Finding) -> Severity {
    if finding.is_remark() { Severity::Note } else { Severity::Error }
}
