//! `explain`: what a rule is there for, shown at a file that breaks it.

use super::{manual_fields, manual_pages};
use crate::check::together::{self, TogetherRule};
use crate::check::{Finding, Rule, Told, Wording, example, mended, nearest, render, rules};
use crate::draft::Source;
use crate::site::{terminal, wording};
use clap::builder::{PossibleValue, StringValueParser, TypedValueParser};
use clap::{Arg, Command};
use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::process::ExitCode;

/// Explain a rule: why it is there, a file that breaks it, and how to mend that; or show a page of the manual, such as what
/// a report file holds, or what it says of one field
#[derive(clap::Args)]
pub struct ExplainArgs {
    /// The rule's code, as a finding shows it; the name of a page, such as report-file; or that of a field, such as period or
    /// figures.period. Without any, rules and pages are listed
    #[arg(value_parser = Name, hide_possible_values = true)]
    name: Option<String>,
    /// A field of that page or entry: `explain mapping since`
    #[arg(requires = "name")]
    field: Option<String>,
    /// The language of the explanation: en, ar, fr or tr. Without it, the one that the variable
    /// HUMANITARIAN_FIGURES_LANGUAGE names
    #[arg(long, value_name = "TAG", value_parser = wording::of)]
    language: Option<&'static Wording>,
}

/// A rule, however many files it sees.
#[derive(Clone, Copy)]
enum AnyRule {
    OfOne(&'static Rule),
    OfSeveral(&'static TogetherRule),
}

impl AnyRule {
    /// Every rule, by code.
    fn all() -> Vec<Self> {
        let of_several = together::ALL.iter().map(|&rule| Self::OfSeveral(rule));
        let mut all: Vec<_> = rules::ALL.iter().map(|&rule| Self::OfOne(rule)).chain(of_several).collect();
        all.sort_by_key(|rule| rule.told().code);
        all
    }

    fn told(self) -> Told {
        match self {
            Self::OfOne(rule) => rule.told(),
            Self::OfSeveral(rule) => rule.told(),
        }
    }

    fn why(self) -> &'static str {
        match self {
            Self::OfOne(rule) => rule.why,
            Self::OfSeveral(rule) => rule.why,
        }
    }

    /// What the rule finds in the first file that breaks it, where that file says.
    fn first_example(self) -> Option<(&'static str, Source, Finding)> {
        let (name, path, source, findings) = match self {
            Self::OfOne(rule) => {
                let fixture = rule.fixtures.first()?;
                let (source, findings) = example(&fixture.given).ok()?;
                (fixture.name, fixture.at, source, findings)
            }
            Self::OfSeveral(rule) => {
                let fixture = rule.fixtures.first()?;
                let (mut sources, found) = together::example(fixture).ok()?;
                let (file, path) = fixture.at;
                let findings =
                    found.into_iter().filter(|found| found.file == file).map(|found| found.finding).collect();
                (fixture.name, path, sources.swap_remove(file), findings)
            }
        };
        let shown = render::locate(&source, &findings)
            .into_iter()
            .find(|located| located.finding.rule.code == self.told().code && located.path == path)
            .map(|located| located.finding.clone())?;
        Some((name, source, shown))
    }
}

/// What is typed behind `explain`. Any word is taken, since of one that is unknown it is told what was probably meant; shells
/// complete those there are.
#[derive(Clone)]
struct Name;

impl TypedValueParser for Name {
    type Value = String;

    fn parse_ref(&self, cmd: &Command, arg: Option<&Arg>, value: &OsStr) -> Result<String, clap::Error> {
        StringValueParser::new().parse_ref(cmd, arg, value)
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        let rules = AnyRule::all().into_iter().map(|rule| rule.told().code);
        let known = manual_pages::names().chain(rules);
        Some(Box::new(known.chain(manual_fields::names()).collect::<BTreeSet<_>>().into_iter().map(PossibleValue::new)))
    }
}

/// Writes the explanation, or ends with 2 where there is none of that name.
pub fn run(args: ExplainArgs) -> ExitCode {
    let wording = args.language.unwrap_or_else(wording::in_force);
    let name = args.name.map(|name| [Some(name), args.field].into_iter().flatten().collect::<Vec<_>>().join("."));
    let words = name.map_or_else(|| Ok(listed(wording)), |name| one(&name, wording));
    match words {
        Ok(words) => terminal::tell(&words),
        Err(unknown) => {
            terminal::show(&unknown);
            return ExitCode::from(2);
        }
    }
    ExitCode::SUCCESS
}

/// All there is to be explained, in a line each.
fn listed(wording: &Wording) -> String {
    let pages = manual_pages::titles().map(|(name, title)| format!("{name:<32} {title}\n"));
    pages.chain(AnyRule::all().into_iter().map(|rule| in_one_line(rule, wording))).collect()
}

fn one(name: &str, wording: &Wording) -> Result<String, String> {
    if let Some(page) = manual_pages::page(name) {
        return Ok(page);
    }
    let rule = AnyRule::all().into_iter().find(|rule| rule.told().code == name);
    let field = || manual_fields::told(name).map(|told| manual_pages::for_the_program_alone(&told));
    rule.map(|rule| explained(rule, wording)).or_else(field).ok_or_else(|| unknown(name))
}

fn unknown(name: &str) -> String {
    let all = AnyRule::all();
    let fields = manual_fields::names();
    let known = manual_pages::names().chain(all.iter().map(|rule| rule.told().code));
    // Of a path its last name is what is not there.
    let last = name.rsplit('.').next().unwrap_or(name);
    let near: Vec<_> = nearest(last, fields.iter().copied()).into_iter().take(3).collect();
    let near: Vec<_> = nearest(name, known).into_iter().chain(near).take(3).collect();
    let hint = match near[..] {
        [] => "`explain` without a name lists rules and pages, `explain report-file` what a file holds".to_owned(),
        _ => format!("did you mean {}?", near.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(" or ")),
    };
    format!("error: there is no rule, page or field `{name}`; {hint}\n")
}

fn in_one_line(rule: AnyRule, wording: &Wording) -> String {
    let of_example = |(_, _, finding): (_, _, Finding)| wording.fault(&finding);
    let fault = rule.first_example().map_or_else(|| rule.told().fault.to_owned(), of_example);
    format!("{:<32} {fault}\n", rule.told().code)
}

fn explained(rule: AnyRule, wording: &Wording) -> String {
    let code = rule.told().code;
    let mut words = format!("{code}\n\n{}\n", wrapped(&wording.why(code, rule.why())));
    if let Some((name, source, finding)) = rule.first_example() {
        let example = wording.tell("example", [("name", name.into())]);
        let shown = render::human_in(wording, &source, &[finding], false);
        words.push_str(&format!("\n{example}\n\n{}\n\n", shown.trim_end()));
        words.push_str(&as_it_is_right(rule, wording));
    }
    words
}

/// What the example changed, as it stands in the file that nothing is wrong with.
fn as_it_is_right(rule: AnyRule, wording: &Wording) -> String {
    let fixture = match rule {
        AnyRule::OfOne(rule) => rule.fixtures.first(),
        AnyRule::OfSeveral(_) => None,
    };
    let Some(values) = fixture.and_then(|fixture| mended(&fixture.given)) else { return String::new() };
    let absent = || format!("({})", wording.tell("mended-absent", []));
    let line = |(path, json): (String, Option<String>)| format!("    {path}: {}\n", json.unwrap_or_else(absent));
    format!("{}\n\n{}", wording.tell("mended", []), values.into_iter().map(line).collect::<String>())
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
        for rule in AnyRule::all() {
            let words = explained(rule, Wording::english());
            assert!(words.starts_with(rule.told().code) && words.contains("= mend:"), "{words}");
        }
    }

    #[test]
    fn an_example_is_shown_as_it_is_right_too() {
        let told = |code: &str| {
            let rule = AnyRule::all().into_iter().find(|rule| rule.told().code == code).expect("a rule");
            explained(rule, Wording::english())
        };
        let number = told("number-not-in-words");
        assert!(number.ends_with("right:\n\n    figures[0].amount.value: 50\n"), "{number}");
        let reprinted = told("reprinted-report");
        assert!(reprinted.contains("    figures[0].evidence.words: \"50 people had fled\"\n"), "{reprinted}");
        assert!(told("unknown-field").ends_with("    figures[0].cavaet: (not there)\n"));
    }

    #[test]
    fn a_misspelt_code_is_understood() {
        let words = unknown("overlap-sumed");
        assert_eq!(words, "error: there is no rule, page or field `overlap-sumed`; did you mean `overlap-summed`?\n");
        assert!(unknown("everything").contains("lists rules and pages"));
        assert!(unknown("figures.peroid").contains("did you mean `period`?"));
    }

    #[test]
    fn long_lines_are_broken_between_words() {
        let words = wrapped(&"word ".repeat(40));
        assert!(words.lines().all(|line| line.len() <= 80) && words.lines().count() == 3, "{words}");
    }
}
