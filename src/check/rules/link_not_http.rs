//! An address that does not lead to a page.

use crate::check::{Fixture, Given, Rule, Scene, Sink};
use crate::draft::got;
use crate::terms::WebAddress;

pub const RULE: Rule = Rule {
    code: "link-not-http",
    fault: "`{address}` is no address of a page on the web",
    mend: "give the address as a browser shows it, from https:// or http:// on, without a name before its host; or \
           leave the field out",
    why: "Pages link to it. A link that begins with `javascript:` is a program that runs in the page of whoever \
          follows it, and one like `https://known.example@other.example/` leads elsewhere than it seems.",
    check,
    fixtures: &[
        Fixture {
            name: "a program",
            given: Given::Edits(&[("/report/url", r#""javascript:alert(1)""#)]),
            at: "report.url",
        },
        Fixture {
            name: "a host that is none",
            given: Given::Edits(&[("/report/archive-url", r#""https://archive.example@other.example/a""#)]),
            at: "report.archive-url",
        },
    ],
};

fn check(scene: &Scene, sink: &mut Sink) {
    let Some(report) = got(&scene.draft.report) else { return };
    for given in [&report.url, &report.archive_url].into_iter().flatten() {
        if let Some(address) = given.get().filter(|address| WebAddress::new(address).is_none()) {
            sink.at(given.text, &[("address", address)]);
        }
    }
}
