//! What a column of a table can be for. Mappings are read by this list, and help and suggestions tell it.

use super::mapping::Mapping;
use crate::terms::{Counting, Kind, Qualifier, Support};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt::Write as _;

macro_rules! uses {
    ($($name:ident $id:literal $about:literal)*) => {
        /// What a column is for.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
        pub enum Use {
            $(#[doc = $about] #[serde(rename = $id)] $name,)*
            /// Nobody has decided.
            #[default]
            #[serde(rename = "undecided")]
            Undecided,
        }

        impl Use {
            /// Those that somebody can decide for.
            pub const DECIDED: [Self; [$($id),*].len()] = [$(Self::$name),*];

            /// Its name in a mapping.
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$name => $id,)*
                    Self::Undecided => "undecided",
                }
            }

            /// What it means, in English, for whoever writes a mapping.
            pub fn about(self) -> &'static str {
                match self {
                    $(Self::$name => $about,)*
                    Self::Undecided => "nobody has decided: nothing of it is taken, and that is told",
                }
            }
        }
    };
}

uses! {
    Number "number" "a number in each row, which becomes a figure; `measure` says what it counts, unless another column does"
    Measure "measure" "what the numbers of the row count, such as “Killed”"
    AsOf "as-of" "the day that the numbers of the row hold for, where they count what is there on it, such as people in a camp"
    OnDay "on" "the one day on which what they count happened, such as people killed"
    Start "start" "the first day of the time in which it happened"
    End "end" "the last day of that time; without a first one, they count up to it"
    Place "place" "where they were counted"
    Population "population" "among whom, such as “women” or “refugees”"
    Claimant "claimant" "who said the numbers, which whoever compiled the table may not have done"
    Ignore "ignore" "what is left out on purpose: nothing is told of it"
}

/// What can be said of a column of numbers as a whole, by the names of the fields.
pub const OF_NUMBERS: [(&str, &str); 13] = [
    ("measure", "what the numbers count: an id such as killed"),
    ("place", "where they were counted: an id such as port-karsen"),
    ("population", "among whom: an id such as women"),
    ("claimant", "who said them: an id such as health-ministry"),
    ("support", "who stands behind them"),
    ("qualifier", "what bounds each of them; exact where nothing is said"),
    ("label", "what they count, in English, in a few words for readers"),
    ("kind", "what they are: a stock is there on a day, a flow came or happened in a time"),
    (
        "time",
        "the column of the days they hold for, by its letters or header, where the others of the row hold for other days",
    ),
    (
        "since",
        "the first day of what they count, such as 2022-02-24, or the column of such days; the day of the row is the last then",
    ),
    ("counting", "whether they count what is new in their time, or all since its start"),
    ("caveat", "what limits every one of them, in English, in a sentence for readers"),
    ("confirmed", "true once somebody looked at every number of the column: its figures are no proposals any more"),
];

/// A mapping as somebody finishes it.
const EXAMPLE: &str = r#"{
  "header-row": 1,
  "columns": [
    { "column": "A", "use": "place", "values": { "Port Karsen": "port-karsen" } },
    { "column": "B", "use": "as-of" },
    { "column": "C", "use": "number", "measure": "killed", "claimant": "health-ministry", "support": "one-source" },
    { "column": "D", "use": "ignore" }
  ]
}"#;

impl Use {
    /// Whether its cells are days.
    pub(super) fn is_day(self) -> bool {
        matches!(self, Self::AsOf | Self::OnDay | Self::Start | Self::End)
    }

    /// Whether two columns cannot be for both: each row has one of everything, and one time.
    pub(super) fn excludes(self, other: Self) -> bool {
        let are_ends = |one, other| matches!((one, other), (Self::Start, Self::End) | (Self::End, Self::Start));
        self != Self::Number && (self == other || (self.is_day() && other.is_day() && !are_ends(self, other)))
    }

    /// The use of that name.
    pub fn named(name: &str) -> Option<Self> {
        Self::DECIDED.into_iter().chain([Self::Undecided]).find(|is| is.name() == name)
    }
}

/// What a mapping holds, in English: every use, what else is said of numbers, and an example.
pub fn described() -> String {
    let mut told = String::from("What a column can be for, its `use` in a mapping:\n");
    for is in Use::DECIDED.into_iter().chain([Use::Undecided]) {
        _ = writeln!(told, "  {:<12}{}", is.name(), is.about());
    }
    told += "\nWhat a mapping can say of a column of numbers besides:\n";
    for (field, about) in OF_NUMBERS {
        _ = writeln!(told, "  {field:<12}{about}{}", terms(field));
    }
    told += "\nOf columns whose cells are names, `values` gives the ids of names that none could be made of, or another one. At the \
             top of a mapping, `header-row` is the last row of headers, counted from 1; `decimal` is the sign that parts decimals; \
             `dates` is `day-first` or `month-first`; `missing` lists what says in a cell that there is no value; \
             `others` with `ignore` says that all other columns are left out on purpose. An example:\n\n";
    told + EXAMPLE
}

/// The words that a field takes, where they are counted.
fn terms(field: &str) -> String {
    let of = |terms: Vec<&str>| format!(": {}", terms.join(", "));
    match field {
        "kind" => of(Kind::ALL.map(Kind::id).to_vec()),
        "counting" => of(Counting::ALL.map(Counting::id).to_vec()),
        "support" => of(Support::ALL.map(Support::id).to_vec()),
        // A cell holds no range.
        "qualifier" => of(Qualifier::ALL.into_iter().filter(|is| *is != Qualifier::Range).map(Qualifier::id).collect()),
        _ => String::new(),
    }
}

impl Mapping {
    /// The same with what its words mean written into it, so that it can be finished without anything else.
    pub fn explained(mut self) -> Self {
        let owned = |(name, about): (&str, String)| (name.to_owned(), about);
        self.uses = Use::DECIDED.map(|is| owned((is.name(), is.about().to_owned()))).into_iter().collect();
        self.of_numbers = OF_NUMBERS.map(|(field, about)| owned((field, format!("{about}{}", terms(field))))).into();
        self
    }
}

/// Words with what they mean.
pub type Meanings = BTreeMap<String, String>;

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_is_told_of_mappings_is_what_they_are_read_by() {
        let told = described();
        let example = Mapping::read(EXAMPLE).expect("the example is a mapping");
        assert!(told.contains(EXAMPLE) && example.columns.len() == 4);
        for is in Use::DECIDED {
            let text = json!({ "columns": [{ "column": "A", "use": is.name() }] }).to_string();
            assert_eq!(Mapping::read(&text).expect("a mapping").columns[0].is, is);
            assert!(told.contains(&format!("  {:<12}{}\n", is.name(), is.about())), "{told}");
        }
        for (field, _) in OF_NUMBERS {
            let value = match field {
                "support" => json!(Support::ALL[0].id()),
                "qualifier" => json!(Qualifier::ALL[0].id()),
                "confirmed" => json!(true),
                "kind" => json!(Kind::ALL[0].id()),
                "counting" => json!(Counting::ALL[0].id()),
                _ => json!("x"),
            };
            Mapping::read(&json!({ "columns": [{ "column": "A", "use": "number", field: value }] }).to_string())
                .expect("a mapping");
        }
        let explained = Mapping::default().explained();
        assert_eq!(Mapping::read(&explained.written()).expect("a mapping"), explained);
    }

    #[test]
    fn the_contract_tells_every_use_as_the_program_does() {
        let contract =
            std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/contracts/mapping.md")).expect("it");
        for is in Use::DECIDED {
            assert!(contract.contains(&format!("| `{}` | {} |", is.name(), is.about())), "{}", is.name());
        }
    }
}
