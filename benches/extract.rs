//! How many of the quantities of a text are found, and how much is found that is none.
//!
//! ```text
//! cargo bench --bench extract
//! cargo bench --bench extract -- --faults
//! ```
//!
//! A quantity is met where the very words and the amount are. Texts marked `*` were held out: docs/extraction.md says how.
//! The second form tells each fault.

#[path = "../tests/extract/measured.rs"]
mod measured;

use measured::{Count, HELD_OUT, Measured, measured};

fn main() {
    let all = measured();
    println!("{:<24} {:>10} {:>9} {:>10} {:>9} {:>7}", "text", "quantities", "found", "precision", "recall", "dates");
    for text in &all {
        let mark = if HELD_OUT.contains(&&*text.name) { "*" } else { "" };
        row(&format!("{}{mark}", text.name), text.quantities, text.dates);
    }
    total("held out", all.iter().filter(|text| HELD_OUT.contains(&&*text.name)));
    total("the others", all.iter().filter(|text| !HELD_OUT.contains(&&*text.name)));
    total("all", all.iter());
    if std::env::args().any(|argument| argument == "--faults") {
        for text in &all {
            text.faults.iter().chain(&text.other_nature).for_each(|fault| println!("{}, {fault}", text.name));
        }
    }
}

fn total<'m>(name: &str, texts: impl Iterator<Item = &'m Measured>) {
    let (mut quantities, mut dates) = (Count::default(), Count::default());
    for text in texts {
        quantities += text.quantities;
        dates += text.dates;
    }
    row(name, quantities, dates);
}

fn row(name: &str, quantities: Count, dates: Count) {
    println!(
        "{name:<24} {:>10} {:>9} {:>10.3} {:>9.3} {:>7}",
        quantities.marked,
        quantities.found,
        quantities.precision(),
        quantities.recall(),
        format!("{}/{}", dates.both, dates.marked)
    );
}
