//! Texts that lack a language which the site's files are written in.

use super::{Together, TogetherFixture, TogetherRule, TogetherSink};
use crate::check::Severity;
use std::collections::BTreeSet;

pub const RULE: TogetherRule = TogetherRule {
    code: "untranslated",
    severity: Severity::Remark,
    fault: "{count} of {texts} texts are not written in `{language}`, in which others of the site are; this is the first",
    mend: "write them in it; until then pages in that language show the English text, and say so",
    why: "A page in another language shows what nobody translated as it was first written, and tells its reader how much of \
          it. That is honest, and no good page. It is a remark: figures are published before they are translated.",
    check,
    fixtures: &[
        TogetherFixture {
            name: "one text of one file",
            files: &[&[("/figures/0/label/fr", r#""personnes ont fui""#)]],
            at: (0, "title"),
        },
        TogetherFixture {
            name: "a file beside one that has it",
            files: &[&[("/title/fr", r#""Port Exemple""#)], &[]],
            at: (1, "title"),
        },
    ],
};

fn check(together: &Together<'_>, sink: &mut TogetherSink<'_>) {
    let languages: BTreeSet<&String> = together.files.iter().flat_map(|filed| filed.languages.written()).collect();
    for (file, filed) in together.files.iter().enumerate() {
        for language in &languages {
            if let Some(first) = filed.untranslated(language) {
                let (count, texts) = (filed.languages.lacking(language), filed.languages.texts());
                let arguments =
                    [("count", &*count.to_string()), ("texts", &*texts.to_string()), ("language", language.as_str())];
                sink.at(file, first, &arguments);
            }
        }
    }
}
