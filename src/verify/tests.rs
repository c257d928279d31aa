use super::*;
use crate::fingerprint::{Fingerprint, find_phrase, same_word, words};
use proptest::prelude::*;

const HEAD: &str = "Port of Karsen: a summary\nBy A. Writer and B. Editor";

/// The body of an invented report, a paragraph each.
const BODY: [&str; 6] = [
    "“About 50 – or 60 – people left the port on Monday,” said the harbour’s master, who watched them go.",
    "Nobody counted those who left by road, and no office keeps a list of them this year.",
    "The clinic’s nurse said 12 were hurt; two of them were children, and one was sent on to the capital.",
    "Its cranes have stood still since the autumn.",
    "A ministry spokesman denied that 12 were hurt and said the clinic had treated four sailors only.",
    "Prices of flour doubled in a week, traders at the market said, and queues began before dawn.",
];

fn sought(id: &str, figure: bool, paragraph: usize, phrase: &str) -> Sought {
    let at = find_phrase(&words(BODY[paragraph - 1]), &words(phrase), 0);
    Sought { id: id.into(), figure, paragraph, word: at.expect("cited") + 1, words: phrase.into() }
}

fn told() -> Told {
    let print = |paragraph: &&str| {
        let Fingerprint { words, sha256 } = Fingerprint::of(paragraph);
        Print(words, sha256)
    };
    let empty = String::new;
    Told {
        locale: "en".into(),
        encoding: "windows-1252".into(),
        paragraphs: BODY.iter().map(print).collect(),
        sought: vec![
            sought("left", true, 1, "About 50 – or 60"),
            sought("hurt", true, 3, "12 were hurt"),
            sought("children", true, 3, "two of them"),
            sought("denial", false, 5, "denied that 12 were hurt"),
            sought("flour", true, 6, "doubled in a week"),
        ],
        ours: vec![Ours { id: "sum".into(), from: vec![1, 2] }],
        verdicts: Vec::new(),
        sentences: Sentences {
            exact: empty(),
            moved: empty(),
            within: empty(),
            changed: empty(),
            astray: empty(),
            missing: empty(),
            ours: empty(),
            ours_lost: empty(),
            stranger: empty(),
            left_out: empty(),
            checking: empty(),
            empty: empty(),
            too_long: empty(),
            pdf: empty(),
            picture: empty(),
            packed: empty(),
            unreadable: empty(),
            encoding: empty(),
        },
    }
}

fn verdicts(text: &str) -> Vec<Verdict> {
    judge(&told(), text).findings.iter().map(|finding| finding.verdict).collect()
}

fn whole(body: &[&str], between: &str) -> String {
    format!("{HEAD}\n\n{}", body.join(between))
}

/// The lit texts, each with the ids of what it holds.
fn lit(text: &str) -> Vec<(String, Vec<String>)> {
    let (told, judged) = (told(), judge(&told(), text));
    let name = |at: &usize| told.sought[*at].id.clone();
    blocks(&told, &judged)
        .into_iter()
        .flat_map(|block| block.lit)
        .map(|lit| (judged.copy.text[lit.text].to_owned(), lit.of.iter().map(name).collect()))
        .collect()
}

/// A text in lines of at most so many letters.
fn wrapped(text: &str, width: usize) -> String {
    let mut line = 0;
    let mut out = String::new();
    for word in text.split_whitespace() {
        let fits = line > 0 && line + word.len() < width;
        out.push_str(if out.is_empty() {
            ""
        } else if fits {
            " "
        } else {
            "\n"
        });
        line = if fits { line + 1 + word.len() } else { word.len() };
        out.push_str(word);
    }
    out
}

#[test]
fn copies_that_look_different_and_say_the_same_are_exact() {
    let text = whole(&BODY, "\n\n");
    let straight = text.replace(['“', '”'], "\"").replace('’', "'").replace('–', "-");
    let entirely_wrapped = BODY.map(|paragraph| wrapped(paragraph, 40)).join("\n");
    let divided = text.replace("watched", "watch-\ned").replace("treated", "trea\u{ad}\nted");
    for (what, copy) in [
        ("as it is", text.clone()),
        ("one paragraph a line", whole(&BODY, "\n")),
        ("without line breaks", whole(&BODY, " ")),
        ("hard-wrapped", wrapped(&text, 40)),
        ("hard-wrapped, without headline", entirely_wrapped),
        ("with CRLF", text.replace('\n', "\r\n")),
        ("with other quotes and dashes", straight),
        ("with spaces that do not break, and soft hyphens", text.replace(' ', "\u{a0}").replace("port", "po\u{ad}rt")),
        ("with another byline", text.replace("By A. Writer and B. Editor", "Reporting by C. Else; an agency’s desk")),
        ("with subheads", BODY.join("\n\nWHAT IS KNOWN\n\n")),
        ("far down a web page", format!("{}\n\n{text}\n\nRelated", vec!["menu"; 900].join("\n"))),
        ("as typeset", divided.replace("office", "oﬃce").replace("five", "ﬁve")),
    ] {
        assert_eq!(verdicts(&copy), [Verdict::Exact; 5], "{what}");
    }
}

#[test]
fn a_changed_number_is_caught_and_told_beside_the_paragraph_it_stood_in() {
    let text = whole(&BODY, "\n\n").replace("50 – or 60", "500 – or 600");
    assert_eq!(verdicts(&text)[..2], [Verdict::Missing, Verdict::Exact]);
    let (told, judged) = (told(), judge(&told(), &text));
    let beside: Vec<_> = blocks(&told, &judged).into_iter().filter(|block| block.notes.contains(&0)).collect();
    let [block] = &beside[..] else { panic!("{beside:?}") };
    assert!(judged.copy.text[block.text.clone()].starts_with("“About 500"), "{block:?}");
    assert!(block.lit.is_empty() && block.paragraph.is_none());
    assert_eq!(judged.exact(&told), 3);
}

#[test]
fn one_word_beside_a_number_changes_its_paragraph() {
    let text = whole(&BODY, "\n\n").replace("said 12 were hurt;", "said fewer than 12 were hurt;");
    assert_eq!(verdicts(&text), [Verdict::Exact, Verdict::Changed, Verdict::Changed, Verdict::Exact, Verdict::Exact],);
    assert!(!judge(&told(), &text).bears(&[1, 2]), "our arithmetic rests on both");
    assert!(judge(&told(), &text).bears(&[0, 4]));
}

#[test]
fn words_that_stand_in_another_paragraph_alone_are_missing() {
    // The denial still holds "12 were hurt", and is no receipt for the nurse's claim.
    let text = whole(&BODY, "\n\n").replace("said 12 were hurt;", "said 13 were hurt;");
    assert_eq!(verdicts(&text)[1..4], [Verdict::Missing, Verdict::Changed, Verdict::Exact]);
}

#[test]
fn a_paragraph_that_moved_says_from_where_to_where() {
    let [a, b, c, d, e, f] = BODY;
    assert_eq!(verdicts(&whole(&[a, b, e, c, d, f], "\n\n"))[3], Verdict::Moved { here: 3, ours: 5 });
    // What is gone counts as if it stood in its place.
    assert_eq!(verdicts(&whole(&[f, a, c, d, e], "\n\n"))[4], Verdict::Moved { here: 1, ours: 6 });
    assert_eq!(verdicts(&whole(&[f, a, c, d, e], "\n\n"))[..4], [Verdict::Exact; 4]);
}

#[test]
fn what_we_cite_in_the_wrong_place_is_told_to_whoever_has_the_text() {
    let mut told = told();
    told.sought[4].word += 1;
    told.sought[2].words = "traders at the market".into();
    let judged = judge(&told, &whole(&BODY, "\n\n"));
    assert_eq!(judged.findings[4].verdict, Verdict::Within);
    assert_eq!(judged.findings[2].verdict, Verdict::Astray);
    told.sought[2].words = "four doctors".into();
    assert_eq!(judge(&told, &whole(&BODY, "\n\n")).findings[2].verdict, Verdict::Missing);
    for paragraph in [0, 99] {
        told.sought[0].paragraph = paragraph;
        assert_eq!(judge(&told, &whole(&BODY, "\n\n")).findings[0].verdict, Verdict::Missing);
    }
}

#[test]
fn another_text_is_none_of_the_report() {
    for text in ["", "\u{feff}\u{200b}", "Quite another text, in which 12 were hurt.", &"- \n".repeat(500)] {
        assert!(judge(&told(), text).is_stranger(), "{text}");
    }
    assert_eq!(verdicts("Quite another text, in which 12 were hurt.")[1], Verdict::Changed);
}

#[test]
fn words_that_share_a_place_are_lit_as_one() {
    let mut told = told();
    told.sought.push(sought("who", false, 1, "60 – people left"));
    let judged = judge(&told, &whole(&BODY, "\n\n"));
    let first = blocks(&told, &judged).into_iter().find(|block| block.paragraph == Some(1)).expect("there");
    let [lit] = &first.lit[..] else { panic!("{first:?}") };
    assert_eq!((&judged.copy.text[lit.text.clone()], &lit.of[..]), ("About 50 – or 60 – people left", &[0, 5][..]));
}

#[test]
fn words_are_lit_as_the_reader_has_them() {
    let text = wrapped(&whole(&BODY, "\n\n").replace("50 – or 60", "50\u{a0}- or 60"), 30);
    let found = lit(&text);
    assert_eq!(found[0].1, ["left"]);
    assert_eq!(found[0].0.split_whitespace().collect::<Vec<_>>().join(" "), "About 50 - or 60");
    assert_eq!(
        found.iter().map(|(_, of)| of.concat()).collect::<Vec<_>>(),
        ["left", "hurt", "children", "denial", "flour"]
    );
}

#[test]
fn a_long_stretch_of_other_things_is_left_out_with_its_length() {
    let page = vec!["Something else of a long web page."; 100].join("\n\n");
    let (told, judged) = (told(), judge(&told(), &format!("{page}\n\n{}", BODY.join("\n\n"))));
    let shown = blocks(&told, &judged);
    assert_eq!(shown[0].left_out, Some(700));
    let rest: Vec<_> = shown[1..].iter().map(|block| (block.paragraph, block.left_out)).collect();
    assert_eq!(rest, [1, 2, 3, 4, 5, 6].map(|paragraph| (Some(paragraph), None)));
}

/// A text of two million letters, of which one is changed in every paragraph that is looked for.
#[test]
fn the_longest_copy_is_looked_through_once() {
    let mut text = vec!["12 were hurt and it was said by many, about 50"; LONGEST / 47].join("\n\n");
    text.push_str(&whole(&BODY, "\n\n").replace("hurt;", "hurt, he said;"));
    assert_eq!(verdicts(&text)[0], Verdict::Exact);
    assert_eq!(verdicts(&text)[1], Verdict::Changed);
}

proptest! {
    #[test]
    fn words_and_their_places_are_those_of_the_fingerprint(text in "\\PC{0,40}|[a-z \n\r\t\u{a0}\u{ad}\u{200b}“”’–-]{0,60}") {
        let copy = ReadersCopy::new(&text);
        prop_assert_eq!(&copy.words, &words(&text));
        for (at, word) in copy.words.iter().enumerate() {
            prop_assert_eq!(&words(&copy.text[copy.part(&(at..at + 1))]).concat(), word);
        }
    }

    #[test]
    fn whatever_is_given_is_judged_and_shown_once_in_its_order(
        text in "\\PC{0,60}|([a-z12 \n\r-]|were|hurt|doubled in a week|\n\n){0,60}",
        swapped in 0..6usize, cut in 0..600usize,
    ) {
        let mut body = BODY;
        body.swap(0, swapped);
        let report = whole(&body, "\n\n");
        let cut = (cut.min(report.len())..).find(|&at| report.is_char_boundary(at)).unwrap_or(0);
        let copy = format!("{}{text}{}", &report[..cut], &report[cut..]);
        let (told, judged) = (told(), judge(&told(), &copy));
        prop_assert_eq!(judged.findings.len(), told.sought.len());
        let mut end = 0;
        for block in blocks(&told, &judged) {
            prop_assert!(block.text.start >= end && block.text.end <= judged.copy.text.len());
            let mut at = block.text.start;
            for lit in &block.lit {
                prop_assert!(lit.text.start >= at && lit.text.end <= block.text.end && !lit.of.is_empty());
                at = lit.text.end;
                prop_assert!(judged.copy.text.get(lit.text.clone()).is_some());
            }
            end = block.text.end;
        }
        // What is told as exact holds the very words.
        for (sought, finding) in told.sought.iter().zip(&judged.findings) {
            if let Some(range) = &finding.words {
                let said = judged.copy.words[range.clone()].join(" ");
                let same = words(&said).iter().zip(words(&sought.words)).all(|(a, b)| same_word(a, &b));
                prop_assert!(same, "{} for {}", said, sought.words);
            }
        }
    }
}
