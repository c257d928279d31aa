//! For a terminal: the offending value underlined in its line, what is wrong, and how to mend it.

use super::excerpt::Excerpt;
use super::{MOST_SHOWN, locate};
use crate::check::rules::proposed_figure;
use crate::check::{Finding, Wording};
use crate::draft::Source;
use crate::unseen::visible;
use codespan_reporting::diagnostic::{Diagnostic, Label, Severity};
use codespan_reporting::term;

/// A file that was just begun has one a quantity, all to be mended alike: of more than these a line is enough.
const MOST_PROPOSED: usize = 5;

/// The findings of one file in English, coloured by ANSI codes if `colour`.
pub fn human(source: &Source, findings: &[Finding], colour: bool) -> String {
    human_in(Wording::english(), source, findings, colour)
}

/// The same in the words of a language.
pub fn human_in(wording: &Wording, source: &Source, findings: &[Finding], colour: bool) -> String {
    let config = term::Config::default();
    let [mend, at] = labels(wording);
    let mut text = String::new();
    let mut proposed = 0;
    for located in locate(source, &findings[..findings.len().min(MOST_SHOWN)]) {
        let finding = located.finding;
        proposed += usize::from(finding.rule.code == proposed_figure::RULE.code);
        if finding.rule.code == proposed_figure::RULE.code && proposed > MOST_PROPOSED {
            let (weight, code) = (wording.severity(finding.rule.severity), finding.rule.code);
            let place = format!("{}:{}:{}", visible(&source.name), located.line, located.column);
            text.push_str(&format!("{weight}[{code}]: {} ({place})\n", wording.fault(finding)));
            continue;
        }
        let mut notes = vec![format!("{mend} {}", wording.mend(finding))];
        if !located.path.is_empty() {
            notes.push(format!("{at} {}", located.path));
        }
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
    if findings.len() > MOST_SHOWN {
        let more = [("count", (findings.len() - MOST_SHOWN).into()), ("file", visible(&source.name).into())];
        text.push_str(&format!("{}\n", wording.tell("more-in", more)));
    }
    text
}

/// What stands before how to mend a fault and before its place, equally wide.
fn labels(wording: &Wording) -> [String; 2] {
    let labels = ["label-mend", "label-at"].map(|id| wording.tell(id, []));
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
