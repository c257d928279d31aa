//! The lists of a draft whose entries have ids.

use crate::draft::{Given, ReportFile, items};

/// An entry's id as it stands in the file.
pub struct Entry<'d, 'a> {
    pub text: &'a str,
    pub id: &'d str,
}

/// One list: what an entry of it is called, and the ids of its entries, in order.
pub struct Register<'d, 'a> {
    pub entry: &'static str,
    pub ids: Vec<Entry<'d, 'a>>,
}

/// Every list of the file whose entries have ids.
pub fn registers<'d, 'a>(draft: &'d ReportFile<'a>) -> Vec<Register<'d, 'a>> {
    macro_rules! register {
        ($entry:literal, $list:ident) => {
            Register {
                entry: $entry,
                ids: items(&draft.$list).filter_map(|(_, item)| entry(item.id.as_ref()?)).collect(),
            }
        };
    }
    vec![
        register!("claimant", claimants),
        register!("place", places),
        register!("topic", topics),
        register!("population", populations),
        register!("measure", measures),
        register!("figure", figures),
        register!("context", context),
        register!("dispute", disputes),
        register!("chart", charts),
        register!("note", notes),
    ]
}

fn entry<'d, 'a>(given: &'d Given<'a, String>) -> Option<Entry<'d, 'a>> {
    Some(Entry { text: given.text, id: given.get()? })
}
