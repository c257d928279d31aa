//! Counted in another way than before, and nobody is told.

use super::subject::{Pair, Said, Strand};
use super::{Stated, Together, TogetherFixture, TogetherRule, TogetherSink};
use crate::check::Severity;
use crate::terms::{BASE_LANGUAGE, BreakType, Text};

pub const RULE: TogetherRule = TogetherRule {
    code: "method-changed",
    severity: Severity::Error,
    fault: "`{figure}` was counted in another way than {earlier}: \"{now}\", and before \"{before}\"",
    mend: "if the way of counting did change, note it at `{figure}` in `breaks` as `method-changed`, with the reason as far as \
           it is stated; if not, write `method` as before",
    why: "A line through two ways of counting shows the change of the count, not of what is counted. It is cut there, and \
          no total is held against one from before.",
    check,
    fixtures: &[
        TogetherFixture {
            name: "by morgues, then by morgues and families",
            files: &[
                &[("/figures/1/method", r#"{"en": "bodies in morgues"}"#)],
                &[
                    ("/report/date/day", r#""2024-03-06""#),
                    ("/figures/1/method", r#"{"en": "bodies in morgues, and what families reported"}"#),
                    ("/figures/1/period/start/day", r#""2024-03-06""#),
                    ("/figures/1/period/end/day", r#""2024-03-06""#),
                    ("/figures/2/relations", ""),
                    ("/figures/3", ""),
                    ("/charts/0", ""),
                ],
            ],
            at: (1, "figures[1].method"),
        },
    ],
};

fn check(together: &Together<'_>, sink: &mut TogetherSink<'_>) {
    for strand in together.strands() {
        for Pair { earlier, later } in changes(strand) {
            if later.has_break(&[BreakType::MethodChanged]) {
                continue;
            }
            let words = |said: Said<'_>| said.stated.method.as_ref().map_or("", |text| text.get(BASE_LANGUAGE)).to_owned();
            let data = [
                ("figure", later.stated.id.as_str()),
                ("now", &words(later)),
                ("before", &words(earlier)),
            ];
            sink.saying(later.file, &later.stated.method_at, &data, [("earlier", earlier.told())]);
        }
    }
}

/// Each statement whose method is another than the last one that was said. Saying none is no change.
pub(super) fn changes<'f>(strand: &Strand<'f>) -> Vec<Pair<'f>> {
    let told: Vec<(&Text, Said<'f>)> =
        strand.said.iter().filter_map(|&said| Some((said.stated.method.as_ref()?, said))).collect();
    told.windows(2)
        .filter(|pair| differ(pair[0].0, pair[1].0))
        .map(|pair| Pair { earlier: pair[0].1, later: pair[1].1 })
        .collect()
}

/// The statements of a strand before which nothing is compared with them: their method changed, noted or not.
pub(super) fn counted_anew<'f>(strand: &Strand<'f>) -> impl Fn(&Said<'f>) -> bool + use<'f> {
    let changed: Vec<&'f Stated> = changes(strand).iter().map(|pair| pair.later.stated).collect();
    move |said| {
        said.has_break(&[BreakType::MethodChanged]) || changed.iter().any(|stated| std::ptr::eq(*stated, said.stated))
    }
}

/// Whether two texts say different things in a language that both have.
fn differ(one: &Text, other: &Text) -> bool {
    one.iter().any(|(language, words)| other.has(language) && other.get(language).trim() != words.trim())
}
