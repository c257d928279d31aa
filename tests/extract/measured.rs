//! What is found in the texts of `tests/texts/`, held against what a person marked in them.

use humanitarian_figures::extract::{Proposal, propose};
use humanitarian_figures::terms::{Amount, Nature, Qualifier};
use serde::Deserialize;
use std::fs;
use std::ops::{AddAssign, Range};
use std::path::Path;

/// Texts after which nothing was put right in the words and rules.
pub const HELD_OUT: [&str; 5] = ["interview", "monthly-tally", "needs-survey", "ngo-statement", "press-conference"];

/// A quantity as a person marked it. Of equal words on a line the first mark is of the first.
#[derive(Deserialize)]
struct Marked {
    line: usize,
    words: String,
    kind: String,
    amount: Option<MarkedAmount>,
}

#[derive(Deserialize)]
struct MarkedAmount {
    qualifier: Qualifier,
    value: Option<f64>,
    low: Option<f64>,
    high: Option<f64>,
    #[serde(default)]
    about: bool,
}

/// How much was marked, found, and both.
#[derive(Clone, Copy, Default)]
pub struct Count {
    pub marked: usize,
    pub found: usize,
    pub both: usize,
}

impl Count {
    /// The part of what was found that was marked.
    pub fn precision(self) -> f64 {
        self.both as f64 / self.found.max(1) as f64
    }

    /// The part of what was marked that was found.
    pub fn recall(self) -> f64 {
        self.both as f64 / self.marked.max(1) as f64
    }
}

impl AddAssign for Count {
    fn add_assign(&mut self, other: Self) {
        self.marked += other.marked;
        self.found += other.found;
        self.both += other.both;
    }
}

/// One text, measured.
pub struct Measured {
    pub name: String,
    pub quantities: Count,
    pub dates: Count,
    /// Those of one nature that were marked as another, with the right amount.
    pub other_nature: Vec<String>,
    /// What was marked and not found, and what was found and not marked, a line each.
    pub faults: Vec<String>,
}

/// Every text, in order of name.
pub fn measured() -> Vec<Measured> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/texts");
    let mut names: Vec<String> = fs::read_dir(&folder)
        .expect("tests/texts is readable")
        .filter_map(|entry| Some(entry.ok()?.file_name().to_str()?.strip_suffix(".txt")?.to_owned()))
        .collect();
    names.sort();
    names
        .into_iter()
        .map(|name| {
            let read = |ending| fs::read_to_string(folder.join(&name).with_extension(ending)).expect("a text");
            let marked: Vec<Marked> = serde_json::from_str(&read("json")).expect("marks");
            measure(name.clone(), &read("txt"), &marked)
        })
        .collect()
}

fn measure(name: String, text: &str, marked: &[Marked]) -> Measured {
    let found = propose(text);
    let places = places(text, marked);
    let mut measured = Measured {
        name,
        quantities: Count::default(),
        dates: Count::default(),
        other_nature: Vec::new(),
        faults: Vec::new(),
    };
    let is_met = |place: &Range<usize>, mark: &Marked, one: &Proposal| {
        let is_date = mark.kind == Nature::Date.id();
        one.at == *place && is_date == (one.nature == Nature::Date) && is_same(mark.amount.as_ref(), one.amount)
    };
    for one in &found {
        let mark = places.iter().zip(marked).find(|(place, mark)| is_met(place, mark, one)).map(|(_, mark)| mark);
        let count = if one.nature == Nature::Date { &mut measured.dates } else { &mut measured.quantities };
        count.found += 1;
        count.both += usize::from(mark.is_some());
        let told = format!("line {}: {} {:?}", one.line, one.nature, &text[one.at.clone()]);
        match mark {
            Some(mark) if mark.kind != one.nature.id() => {
                measured.other_nature.push(format!("{told} is a {}", mark.kind))
            }
            Some(_) => {}
            None => measured.faults.push(format!("{told}, {:?}, is not marked", one.amount)),
        }
    }
    for (place, mark) in places.iter().zip(marked) {
        let count = if mark.kind == Nature::Date.id() { &mut measured.dates } else { &mut measured.quantities };
        count.marked += 1;
        if !found.iter().any(|one| is_met(place, mark, one)) {
            measured.faults.push(format!("line {}: {} {:?} is not found", mark.line, mark.kind, mark.words));
        }
    }
    measured
}

/// Where each mark stands in the text.
fn places(text: &str, marked: &[Marked]) -> Vec<Range<usize>> {
    let mut starts = vec![0];
    starts.extend(text.match_indices('\n').map(|(at, _)| at + 1));
    let (mut line, mut from) = (0, 0);
    let mut place = |mark: &Marked| {
        if mark.line != line {
            (line, from) = (mark.line, starts[mark.line - 1]);
        }
        let end = starts.get(line).copied().unwrap_or(text.len());
        let at = text[from..end].find(&mark.words);
        let start = from + at.unwrap_or_else(|| panic!("{:?} is not on line {line} where it is marked", mark.words));
        from = start + mark.words.len();
        start..from
    };
    marked.iter().map(&mut place).collect()
}

fn is_same(mark: Option<&MarkedAmount>, found: Option<Amount>) -> bool {
    let (Some(mark), Some(found)) = (mark, found) else { return mark.is_none() && found.is_none() };
    let ends = (mark.low, mark.high);
    let marked = Amount::new(mark.qualifier, mark.value, ends, mark.about).expect("a marked amount");
    let near = |a: f64, b: f64| (a - b).abs() < 1e-4 * b.max(1.0);
    marked.qualifier() == found.qualifier()
        && marked.is_about() == found.is_about()
        && near(marked.low().value(), found.low().value())
        && near(marked.high().value(), found.high().value())
}
