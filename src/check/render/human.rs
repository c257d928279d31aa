//! For a terminal: the offending value underlined in its line, what is wrong, and how to mend it.

use super::excerpt::Excerpt;
use super::{MOST_SHOWN, locate};
use crate::check::Finding;
use crate::draft::Source;
use crate::unseen::visible;
use codespan_reporting::diagnostic::{Diagnostic, Label, Severity};
use codespan_reporting::term;

/// The findings of one file, coloured by ANSI codes if `colour`.
pub fn human(source: &Source, findings: &[Finding], colour: bool) -> String {
    let config = term::Config::default();
    let mut out = term::termcolor::Buffer::no_color();
    if colour {
        out = term::termcolor::Buffer::ansi();
    }
    for located in locate(source, &findings[..findings.len().min(MOST_SHOWN)]) {
        let finding = located.finding;
        let mut notes = vec![format!("mend: {}", finding.mend())];
        if !located.path.is_empty() {
            notes.push(format!("at:   {}", located.path));
        }
        let place = (located.line, located.column);
        let file = Excerpt::new(&source.name, &source.text, finding.at.clone(), place);
        let diagnostic = Diagnostic::new(severity(finding))
            .with_code(finding.rule.code)
            .with_message(finding.fault())
            .with_labels(vec![Label::primary((), file.value.clone())])
            .with_notes(notes);
        // Writing to memory fails only for a place outside the file; the fault is then told without its line.
        if term::emit_to_write_style(&mut out, &config, &file, &diagnostic).is_err() {
            let bare =
                Diagnostic::<()>::new(severity(finding)).with_code(finding.rule.code).with_message(finding.fault());
            let _ = term::emit_to_write_style(&mut out, &config, &file, &bare);
        }
    }
    let mut text = String::from_utf8_lossy(out.as_slice()).into_owned();
    if findings.len() > MOST_SHOWN {
        text.push_str(&format!("and {} more in {}\n", findings.len() - MOST_SHOWN, visible(&source.name)));
    }
    text
}

/// Remarks are the terminal's notes: nothing is wrong with the file.
fn severity(finding: &Finding) -> Severity {
    if finding.is_remark() { Severity::Note } else { Severity::Error }
}
