//! The tables that a report file comes apart into, and what stands in each of their columns.
//!
//! A test holds them to the fields that a draft can have, so that none is forgotten which is added one day.

use crate::terms::{
    BreakType, Category, Counting, DoubtBy, Kind, Known, Level, Nature, Qualifier, RelationType, Support, TimeUnit,
};

/// What a field holds.
#[derive(Clone, Copy, Debug)]
pub enum Holds {
    Text,
    /// The name of an entry, of this table or another one.
    Id,
    /// One of a closed list.
    Term(fn() -> Vec<&'static str>),
    Number,
    Whole,
    Boolean,
    Day,
    /// The same words in several languages: a column each.
    Words,
    /// Several texts in one cell.
    Texts,
    /// Several whole numbers in one cell.
    Wholes,
    /// Columns of its own, whose names begin with this one's.
    Object(&'static [Field]),
    /// Rows of another table, which name the row they belong to.
    Rows(&'static Table),
}

/// A field of an object.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    pub name: &'static str,
    pub holds: Holds,
    /// The table whose ids it names.
    pub names: &'static [&'static str],
}

/// One list of a report file, or what each of its entries has several of.
#[derive(Clone, Copy, Debug)]
pub struct Table {
    pub name: &'static str,
    pub about: &'static str,
    pub fields: &'static [Field],
    /// The column that names the entry a row belongs to.
    pub owner: Option<&'static str>,
    /// The column by which others name a row of it.
    pub key: Option<&'static str>,
}

const fn field(name: &'static str, holds: Holds) -> Field {
    Field { name, holds, names: &[] }
}

const fn name_of(name: &'static str, names: &'static [&'static str]) -> Field {
    Field { name, holds: Holds::Id, names }
}

macro_rules! term {
    ($name:literal, $term:ident) => {
        field($name, Holds::Term(|| $term::ALL.iter().map(|term| term.id()).collect()))
    };
}

const ID: Field = field("id", Holds::Id);

const AMOUNT: Field = field("amount", Holds::Object(&AMOUNT_PARTS));

const AMOUNT_PARTS: [Field; 5] = [
    term!("qualifier", Qualifier),
    field("value", Holds::Number),
    field("low", Holds::Number),
    field("high", Holds::Number),
    field("about", Holds::Boolean),
];

const WHEN: [Field; 4] =
    [field("day", Holds::Day), term!("known", Known), field("not-before", Holds::Day), field("not-after", Holds::Day)];

const PERIOD: Field = field(
    "period",
    Holds::Object(&[
        field("as-of", Holds::Object(&WHEN)),
        field("start", Holds::Object(&WHEN)),
        field("end", Holds::Object(&WHEN)),
        field("length", Holds::Object(&[field("count", Holds::Whole), term!("unit", TimeUnit)])),
        term!("counting", Counting),
        field("label", Holds::Words),
    ]),
);

const EVIDENCE: Field = field(
    "evidence",
    Holds::Object(&[
        Field { name: "line", holds: Holds::Whole, names: &["paragraphs"] },
        field("words", Holds::Text),
        field("word", Holds::Whole),
    ]),
);

const FIGURE_OR_CONTEXT: &[&str] = &["figures", "context"];

static RELATIONS: Table = Table {
    name: "relations",
    about: "How figures belong together.",
    fields: &[term!("is", RelationType), name_of("figure", &["figures"]), field("because", Holds::Words)],
    owner: Some("of"),
    key: None,
};

static BREAKS: Table = Table {
    name: "breaks",
    about: "Where a series breaks at a figure.",
    fields: &[term!("is", BreakType), field("because", Holds::Words), field("lines", Holds::Wholes)],
    owner: Some("of"),
    key: None,
};

static CORRECTIONS: Table = Table {
    name: "corrections",
    about: "What figures were before, the oldest first.",
    fields: &[
        field("revision", Holds::Whole),
        field("on", Holds::Day),
        field("was", Holds::Object(&AMOUNT_PARTS)),
        EVIDENCE,
        field("because", Holds::Words),
    ],
    owner: Some("of"),
    key: None,
};

/// The lists of a report file that are tables, in the order they stand in a package. What a report file holds besides is
/// kept as it is.
pub static TABLES: [Table; 8] = [
    Table {
        name: "figures",
        about: "One quantity as one claimant stated it, a row each.",
        fields: &[
            ID,
            name_of("measure", &["measures"]),
            AMOUNT,
            field("label", Holds::Words),
            name_of("place", &["places"]),
            field("place-note", Holds::Words),
            PERIOD,
            name_of("population", &["populations"]),
            name_of("claimant", &["claimants"]),
            term!("support", Support),
            field("verified", Holds::Words),
            field("doubt", Holds::Object(&[term!("by", DoubtBy), field("standing", Holds::Words)])),
            field("contested", Holds::Id),
            field("caveat", Holds::Object(&[field("text", Holds::Words), field("lines", Holds::Wholes)])),
            EVIDENCE,
            field("relations", Holds::Rows(&RELATIONS)),
            field(
                "derived",
                Holds::Object(&[
                    Field { name: "sum", holds: Holds::Texts, names: FIGURE_OR_CONTEXT },
                    Field { name: "difference", holds: Holds::Texts, names: FIGURE_OR_CONTEXT },
                    Field { name: "share", holds: Holds::Texts, names: FIGURE_OR_CONTEXT },
                ]),
            ),
            field("method", Holds::Words),
            field("breaks", Holds::Rows(&BREAKS)),
            field("corrections", Holds::Rows(&CORRECTIONS)),
            field(
                "withdrawn",
                Holds::Object(&[
                    field("revision", Holds::Whole),
                    field("on", Holds::Day),
                    field("because", Holds::Words),
                    field("ours", Holds::Boolean),
                ]),
            ),
            term!("proposed", Nature),
        ],
        owner: None,
        key: Some("id"),
    },
    Table {
        name: "context",
        about: "Dates, distances, durations and single events that help to read the figures.",
        fields: &[
            ID,
            field("what", Holds::Words),
            field("label", Holds::Words),
            name_of("claimant", &["claimants"]),
            field("count", Holds::Whole),
            PERIOD,
            EVIDENCE,
            term!("proposed", Nature),
        ],
        owner: None,
        key: Some("id"),
    },
    Table {
        name: "claimants",
        about: "Who states figures.",
        fields: &[
            ID,
            field("name", Holds::Words),
            field("short", Holds::Words),
            term!("category", Category),
            field("named", Holds::Boolean),
            field("standing", Holds::Words),
            field("feminine", Holds::Texts),
        ],
        owner: None,
        key: Some("id"),
    },
    Table {
        name: "places",
        about: "Where.",
        fields: &[
            ID,
            field("name", Holds::Words),
            term!("level", Level),
            name_of("within", &["places"]),
            field("local", Holds::Text),
            field("iso3166", Holds::Text),
            field("pcode", Holds::Text),
            field("sensitive", Holds::Boolean),
            field("address", Holds::Text),
        ],
        owner: None,
        key: Some("id"),
    },
    Table {
        name: "topics",
        about: "What measures are sorted by.",
        fields: &[ID, field("name", Holds::Words)],
        owner: None,
        key: Some("id"),
    },
    Table {
        name: "populations",
        about: "Who is counted.",
        fields: &[ID, field("name", Holds::Words)],
        owner: None,
        key: Some("id"),
    },
    Table {
        name: "measures",
        about: "What is counted.",
        fields: &[
            ID,
            field("name", Holds::Words),
            term!("kind", Kind),
            field("unit", Holds::Text),
            term!("per", TimeUnit),
            name_of("topic", &["topics"]),
        ],
        owner: None,
        key: Some("id"),
    },
    Table {
        name: "paragraphs",
        about: "The body paragraphs of the report, as fingerprints of the form words-1.",
        fields: &[field("line", Holds::Whole), field("words", Holds::Whole), field("sha256", Holds::Text)],
        owner: None,
        key: Some("line"),
    },
];

/// Every table, those of what an entry has several of included.
pub fn all() -> impl Iterator<Item = &'static Table> {
    TABLES.iter().flat_map(|table| {
        let nested = table.fields.iter().filter_map(|field| match field.holds {
            Holds::Rows(nested) => Some(nested),
            _ => None,
        });
        std::iter::once(table).chain(nested)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::draft::{
        Amount, Break, Caveat, Claimant, Context, Correction, Doubt, Evidence, Figure, Formula, Length, Measure, Named,
        Paragraph, Period, Place, Relation, When, Withdrawal,
    };

    fn table(name: &str) -> &'static Table {
        all().find(|table| table.name == name).expect("a table")
    }

    fn object(fields: &'static [Field], name: &str) -> &'static [Field] {
        match fields.iter().find(|field| field.name == name).map(|field| field.holds) {
            Some(Holds::Object(fields)) => fields,
            other => panic!("{name} is {other:?}"),
        }
    }

    #[test]
    fn every_field_of_a_draft_has_its_column() {
        let figure = table("figures").fields;
        let period = object(figure, "period");
        let held: [(&[Field], &[&str]); 23] = [
            (figure, Figure::FIELDS),
            (object(figure, "amount"), Amount::FIELDS),
            (period, Period::FIELDS),
            (object(period, "as-of"), When::FIELDS),
            (object(period, "start"), When::FIELDS),
            (object(period, "end"), When::FIELDS),
            (object(period, "length"), Length::FIELDS),
            (object(figure, "doubt"), Doubt::FIELDS),
            (object(figure, "caveat"), Caveat::FIELDS),
            (object(figure, "evidence"), Evidence::FIELDS),
            (object(figure, "derived"), Formula::FIELDS),
            (object(figure, "withdrawn"), Withdrawal::FIELDS),
            (table("relations").fields, Relation::FIELDS),
            (table("breaks").fields, Break::FIELDS),
            (table("corrections").fields, Correction::FIELDS),
            (object(table("corrections").fields, "was"), Amount::FIELDS),
            (table("context").fields, Context::FIELDS),
            (table("claimants").fields, Claimant::FIELDS),
            (table("places").fields, Place::FIELDS),
            (table("topics").fields, Named::FIELDS),
            (table("populations").fields, Named::FIELDS),
            (table("measures").fields, Measure::FIELDS),
            (table("paragraphs").fields, Paragraph::FIELDS),
        ];
        for (fields, known) in held {
            let mut names: Vec<&str> = fields.iter().map(|field| field.name).collect();
            let mut known = known.to_vec();
            names.sort_unstable();
            known.sort_unstable();
            assert_eq!(names, known);
        }
    }
}
