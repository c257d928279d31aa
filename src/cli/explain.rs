//! `explain`: what a rule is there for, shown at a file that breaks it.

use crate::check::{Finding, Rule, example, nearest, render, rules};
use crate::draft::Source;
use crate::site::terminal;
use std::process::ExitCode;

/// Explain a rule: why it is there, a file that breaks it, and how to mend that.
#[derive(clap::Args)]
pub struct ExplainArgs {
    /// The rule's code, as a finding shows it; without one, all codes are listed
    rule: Option<String>,
}

/// Writes the explanation, or ends with 2 where there is no such rule.
pub fn run(args: ExplainArgs) -> ExitCode {
    let words = match args.rule {
        None => rules::ALL.iter().map(|rule| in_one_line(rule)).collect(),
        Some(code) => match rules::by_code(&code) {
            Some(rule) => explained(rule),
            None => {
                terminal::show(&unknown(&code));
                return ExitCode::from(2);
            }
        },
    };
    terminal::tell(&words);
    ExitCode::SUCCESS
}

fn unknown(code: &str) -> String {
    let near: Vec<_> = nearest(code, rules::ALL.iter().map(|rule| rule.code)).into_iter().take(3).collect();
    let hint = match near[..] {
        [] => "`explain` without a code lists them all".to_owned(),
        _ => format!("did you mean {}?", near.iter().map(|code| format!("`{code}`")).collect::<Vec<_>>().join(" or ")),
    };
    format!("error: there is no rule `{code}`; {hint}\n")
}

fn in_one_line(rule: &'static Rule) -> String {
    let fault = first_example(rule).map_or_else(|| rule.fault.to_owned(), |(_, _, finding)| finding.fault());
    format!("{:<32} {fault}\n", rule.code)
}

fn explained(rule: &'static Rule) -> String {
    let mut words = format!("{}\n\n{}\n", rule.code, wrapped(rule.why));
    if let Some((name, source, finding)) = first_example(rule) {
        words.push_str(&format!("\nAn example, {name}:\n\n{}\n", render::human(&source, &[finding], false)));
    }
    words
}

/// What the rule finds in the first file that breaks it, where that file says.
fn first_example(rule: &'static Rule) -> Option<(&'static str, Source, Finding)> {
    let fixture = rule.fixtures.first()?;
    let (source, findings) = example(&fixture.given).ok()?;
    let shown = render::locate(&source, &findings)
        .into_iter()
        .find(|located| located.finding.rule.code == rule.code && located.path == fixture.at)
        .map(|located| located.finding.clone())?;
    Some((fixture.name, source, shown))
}

/// Breaks a text into lines of at most 80 characters.
fn wrapped(text: &str) -> String {
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        let full =
            lines.last().is_some_and(|line| !line.is_empty() && line.chars().count() + word.chars().count() >= 80);
        if full {
            lines.push(String::new());
        }
        if let Some(line) = lines.last_mut() {
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
    }
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_is_explained_at_an_example() {
        for rule in rules::ALL {
            let words = explained(rule);
            assert!(words.starts_with(rule.code) && words.contains("= mend:"), "{words}");
        }
    }

    #[test]
    fn a_misspelt_code_is_understood() {
        let words = unknown("overlap-sumed");
        assert_eq!(words, "error: there is no rule `overlap-sumed`; did you mean `overlap-summed`?\n");
        assert!(unknown("everything").contains("lists them all"));
    }

    #[test]
    fn long_lines_are_broken_between_words() {
        let words = wrapped(&"word ".repeat(40));
        assert!(words.lines().all(|line| line.len() <= 80) && words.lines().count() == 3, "{words}");
    }
}
