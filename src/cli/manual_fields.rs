//! Sections and fields of the pages that say what files hold, by their names: `period`, `figures.period`, `mapping since`.

use super::manual_pages::raw;
use std::collections::BTreeSet;

/// The pages that tell fields, the one of report files first.
const TELLING: [&str; 5] = ["report-file", "mapping", "registers-file", "editors-file", "site-file"];

/// The sections of the page of report files, as a shell completes them.
const SECTIONS: [&str; 18] = [
    "report",
    "paragraph",
    "claimant",
    "place",
    "topic",
    "population",
    "measure",
    "figure",
    "amount",
    "break",
    "correction",
    "withdrawal",
    "period",
    "evidence",
    "relation",
    "formula",
    "context",
    "dispute",
];

/// A section of a page.
struct Section {
    page: &'static str,
    /// Its heading; that of the page where it has none of its own.
    title: &'static str,
    text: &'static str,
}

/// A row of a section's tables that tells a field.
struct Row {
    section: Section,
    line: &'static str,
}

fn sections() -> impl Iterator<Item = Section> {
    TELLING.into_iter().flat_map(|page| {
        let text = raw(page).unwrap_or_default();
        let mut starts: Vec<usize> = text.match_indices("\n#").map(|(at, _)| at + 1).collect();
        starts.insert(0, 0);
        starts.into_iter().map(move |start| {
            let rest = &text[start..];
            let whole = rest[1..].find("\n#").map_or(rest, |end| &rest[..=end + 1]);
            let title = whole.lines().next().unwrap_or_default().trim_start_matches('#').trim();
            Section { page, title, text: whole }
        })
    })
}

impl Section {
    /// What it is called: "Topic and population" speaks of both, and lists are named in the plural.
    fn is_called(&self, name: &str) -> bool {
        let name = name.to_lowercase();
        let own = self.title.to_lowercase();
        let mut names = own.split(" and ").chain([own.as_str()]);
        names.any(|own| own == name || own.replace(' ', "-") == name || format!("{own}s") == name)
    }

    fn rows(&self) -> impl Iterator<Item = &'static str> + use<> {
        self.text.lines().filter(|line| line.starts_with("| `"))
    }
}

/// The fields that a row tells: `a`, `b` in its first cell.
fn fields(line: &'static str) -> impl Iterator<Item = &'static str> {
    line.split('|').nth(1).unwrap_or_default().split('`').skip(1).step_by(2)
}

/// The names of sections of the report file, and of all fields.
pub fn names() -> BTreeSet<&'static str> {
    let fields = sections().flat_map(|section| section.rows().flat_map(fields).collect::<Vec<_>>());
    SECTIONS.into_iter().chain(fields.filter(|name| is_name(name))).collect()
}

fn is_name(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-') && !text.is_empty()
}

/// What the pages tell of a section or a field: by its name, or by its path as findings show it, `figures[0].period.start`. None where
/// they tell of none.
pub fn told(path: &str) -> Option<String> {
    let steps: Vec<&str> = path.split('.').map(|step| step.split('[').next().unwrap_or_default()).collect();
    let (last, before) = steps.split_last()?;
    let owner = before.last();
    let mut told = String::new();
    if owner.is_none() {
        for section in sections().filter(|section| section.is_called(last) && section.page == TELLING[0]) {
            told.push_str(&heading(&section));
            told.push_str(section.text.split_once('\n').map_or("", |(_, rest)| rest));
        }
        if !told.is_empty() {
            return Some(told);
        }
    }
    let is_owner = |row: &&Row| owner.is_none_or(|owner| row.section.is_called(owner) || row.section.page == *owner);
    let all: Vec<Row> = sections()
        .flat_map(|section| {
            let (page, title, text) = (section.page, section.title, section.text);
            section.rows().map(move |line| Row { section: Section { page, title, text }, line })
        })
        .collect();
    let mut rows: Vec<&Row> =
        all.iter().filter(is_owner).filter(|row| fields(row.line).any(|own| own == *last)).collect();
    if rows.is_empty() && is_name(last) {
        // Small objects are told in the row of the field that holds them.
        let named = format!("`{last}`");
        let within = |row: &&Row| {
            row.line.contains(&named) && fields(row.line).any(|own| owner.is_none_or(|owner| own == *owner))
        };
        rows = all.iter().filter(within).collect();
    }
    for row in &rows {
        let name = fields(row.line).find(|own| own == last).or_else(|| fields(row.line).next()).unwrap_or(last);
        told.push_str(&format!("{}\n{}\n\n", heading(&row.section), in_words(row, name)));
    }
    // What a field holds stands in a section of its own, where it has fields itself.
    if owner.is_some() && !rows.is_empty() {
        let own = sections().filter(|section| section.page == TELLING[0] && section.is_called(last));
        own.for_each(|section| told.push_str(section.text));
    }
    (!told.is_empty()).then_some(told)
}

fn heading(section: &Section) -> String {
    let title = section.title.to_lowercase();
    format!("{}.md, {title}\n", section.page)
}

/// A row without the form of a table: its cells behind the field's name, each under what its column says.
fn in_words(row: &Row, field: &str) -> String {
    let cells = |line: &'static str| line.trim_matches('|').split(" | ").map(str::trim);
    let lines = || row.section.text.lines();
    let at = lines().position(|line| line == row.line).unwrap_or_default();
    let names = lines()
        .take(at + 1)
        .collect::<Vec<_>>()
        .into_iter()
        .rev()
        .find(|line| line.starts_with('|') && !line.starts_with("| `") && !line.starts_with("| ---"));
    let mut told = format!("`{field}`");
    for (name, cell) in names.map(cells).into_iter().flatten().zip(cells(row.line)).skip(1) {
        if !cell.is_empty() {
            told.push_str(&format!("\n  {name}: {cell}"));
        }
    }
    told
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_section_is_told_by_its_name_and_a_field_by_its_path() {
        let period = told("period").expect("a section");
        assert!(period.contains("as-of") && period.starts_with("report-file.md, period"), "{period}");
        for path in ["figures.period", "figures[3].period", "figure.period"] {
            let told = told(path).expect("a field");
            assert!(told.contains("figure\n\n`period`") && told.contains("`as-of`"), "{told}");
        }
        let value = told("figures[0].amount.value").expect("a field");
        assert!(value.contains("amount\n\n`value`") && !value.contains("mapping"), "{value}");
        assert!(told("population").is_some_and(|told| told.contains("what one side calls them")));
        let since = told("mapping.since").expect("a field");
        assert!(since.contains("means: of a `number`") && !since.contains("report-file"), "{since}");
        let day = told("report.date.day").expect("a field");
        assert!(day.contains("`date`") && day.contains("inferred"), "{day}");
        assert!(told("weather").is_none() && told("figures.weather").is_none() && told("").is_none());
    }

    #[test]
    fn every_name_has_something_told_of_it() {
        let names = names();
        assert!(names.len() > 80 && names.contains("amount") && names.contains("archive-url"), "{names:?}");
        for name in names {
            assert!(told(name).is_some(), "{name}");
        }
    }
}
