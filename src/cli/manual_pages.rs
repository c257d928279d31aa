//! The pages that say what the files hold and how a site is kept, for whoever has the program and no sources.

use std::path::Path;

/// Pages by name, as `explain` takes it, as they stand in the sources.
const PAGES: [(&str, &str); 19] = [
    ("your-report", include_str!("../../docs/your-report.md")),
    ("corrections", include_str!("../../docs/corrections.md")),
    ("operations", include_str!("../../docs/operations.md")),
    ("addresses", include_str!("../../docs/contracts/addresses.md")),
    ("changes-json", include_str!("../../docs/contracts/changes-json.md")),
    ("check-json", include_str!("../../docs/contracts/check-json.md")),
    ("data-package", include_str!("../../docs/contracts/data-package.md")),
    ("editors-file", include_str!("../../docs/contracts/editors-file.md")),
    ("embeds", include_str!("../../docs/contracts/embeds.md")),
    ("fingerprint-words-1", include_str!("../../docs/contracts/fingerprint-words-1.md")),
    ("house-style", include_str!("../../docs/contracts/house-style.md")),
    ("hxl", include_str!("../../docs/contracts/hxl.md")),
    ("mapping", include_str!("../../docs/contracts/mapping.md")),
    ("page-hooks", include_str!("../../docs/contracts/page-hooks.md")),
    ("registers-file", include_str!("../../docs/contracts/registers-file.md")),
    ("report-file", include_str!("../../docs/contracts/report-file.md")),
    ("search-index", include_str!("../../docs/contracts/search-index.md")),
    ("site-file", include_str!("../../docs/contracts/site-file.md")),
    ("site-files", include_str!("../../docs/contracts/site-files.md")),
];

/// The names of all pages.
pub fn names() -> impl Iterator<Item = &'static str> {
    PAGES.iter().map(|(name, _)| *name)
}

/// The names of all pages, each with its title.
pub fn titles() -> impl Iterator<Item = (&'static str, &'static str)> {
    PAGES.iter().map(|(name, text)| (*name, text.lines().next().unwrap_or_default().trim_start_matches("# ")))
}

/// The page of this name as it stands in the sources.
pub fn raw(name: &str) -> Option<&'static str> {
    PAGES.iter().find(|(known, _)| *known == name).map(|(_, text)| *text)
}

/// The page of this name, such that all it tells to run and to read is at hand.
pub fn page(name: &str) -> Option<String> {
    raw(name).map(for_the_program_alone)
}

/// A text without what only sources have: the tests that hold a promise, Cargo's commands, and links to other files.
pub fn for_the_program_alone(text: &str) -> String {
    let mut is_of_tests = false;
    let lines = text.split_inclusive('\n').filter(|line| {
        let begins = line.starts_with("**") || line.trim().is_empty();
        is_of_tests = line.starts_with("**Held by.**") || is_of_tests && !begins;
        !is_of_tests
    });
    told_as_commands(&lines.collect::<String>().replace("cargo run --", "humanitarian-figures"))
}

/// Where a page names another, the command that shows it; of links to other files of the sources, the words alone.
fn told_as_commands(text: &str) -> String {
    let mut told = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("](") {
        let link = before.rfind('[').zip(after.find(')')).filter(|(_, end)| after[..*end].contains(".md"));
        if let Some((start, end)) = link {
            let words = &before[start + 1..];
            told.push_str(&before[..start]);
            told.push_str(words);
            if let Some(name) = name_of(&after[..end]).filter(|_| !words.ends_with(".md")) {
                told.push_str(&format!(" (`{}`)", command(name)));
            }
            rest = &after[end + 1..];
        } else {
            told.push_str(before);
            told.push_str("](");
            rest = after;
        }
    }
    told.push_str(rest);
    names().fold(told, |told, name| told.replace(&format!("{name}.md"), &command(name)))
}

/// The page that a link's target is.
fn name_of(target: &str) -> Option<&'static str> {
    let file = target.split('#').next().map(Path::new).and_then(Path::file_stem)?;
    names().find(|name| file == *name)
}

fn command(name: &str) -> String {
    format!("humanitarian-figures explain {name}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_sends_nobody_to_a_file_that_only_the_sources_have() {
        for name in names() {
            let page = page(name).expect("a page");
            for elsewhere in ["cargo run", ".md", "src/", "tests/"] {
                let line = page.lines().find(|line| line.contains(elsewhere));
                assert_eq!(line, None, "{name} names {elsewhere}");
            }
        }
    }

    #[test]
    fn links_become_commands_or_words() {
        let told = told_as_commands(
            "[The file](report-file.md#periods), [hxl.md](hxl.md), [so](../decisions/0001-x.md), [a] (b), [there](https://x/).",
        );
        let file = "The file (`humanitarian-figures explain report-file`)";
        assert_eq!(told, format!("{file}, humanitarian-figures explain hxl, so, [a] (b), [there](https://x/)."));
    }
}
