//! Pages in every language: their own sentences, numbers and days, in their own direction, with nothing left in English
//! but what the report itself says.

mod rendered;

use humanitarian_figures::check::check;
use humanitarian_figures::draft::Source;
use humanitarian_figures::model::{self, Report, Statement};
use humanitarian_figures::page::{Composer, Home, dashboard, figure_page};
use humanitarian_figures::words::{Digits, Tongue, Words};
use rendered::{file, report, site};

const SEED: &str = "seeds/aleppo-2012-07-30.json";

fn words(language: &str) -> Words {
    Words::new(language).expect("written")
}

fn page(report: &Report, words: &Words) -> String {
    let home = format!("reports/{}/", report.id);
    let beside = Home { folder: &home, copy: None, others: None };
    dashboard(&Composer::new(report, words), &site(None), &home, beside)
}

/// What a reader sees or hears of a page apart from the report's own words and from code: its text, and what its controls
/// are called. Spaces that do not break are kept.
fn ours(page: &str) -> String {
    let body = page.split("<body>").nth(1).expect("a body").split("<script type=\"application/json\"").next();
    let own = without(&without(body.expect("a body before its data"), "q"), "pre");
    let text: String = own.split('<').map(|piece| piece.split_once('>').map_or(piece, |(_, text)| text)).collect();
    let mut pieces = vec![text.replace("&amp;", "&")];
    for named in ["aria-label=\"", " title=\"", "placeholder=\"", "alt=\"", "data-label=\""] {
        pieces.extend(own.split(named).skip(1).filter_map(|rest| rest.split('"').next()).map(str::to_owned));
    }
    pieces.join("\n")
}

/// HTML without elements of a name.
fn without(html: &str, name: &str) -> String {
    let start = format!("<{name} ");
    let mut pieces = html.split(&start);
    let first = pieces.next().unwrap_or_default().to_owned();
    pieces.fold(first, |own, piece| own + piece.split_once(&format!("</{name}>")).expect("it ends").1)
}

#[test]
fn a_page_has_its_language_and_direction() {
    let report = report(SEED);
    for (language, direction) in [("en", "ltr"), ("ar", "rtl"), ("fr", "ltr"), ("tr", "ltr")] {
        let page = page(&report, &words(language));
        assert!(page.contains(&format!("<html lang=\"{language}\" dir=\"{direction}\"")), "{language}");
    }
}

#[test]
fn nothing_on_an_arabic_page_is_in_latin_letters_but_names_and_the_words_of_the_report() {
    let report = report(SEED);
    let page = page(&report, &words("ar"));
    let mut own = ours(&page);
    // What places are called where they lie.
    let local = page.split("<bdi lang=\"").skip(1).filter_map(|rest| rest.split_once('>')?.1.split('<').next());
    let local: Vec<String> = local.map(str::to_owned).collect();
    // Names as they were printed, and the report's words that a text of ours takes up beside their translation.
    let authors = report.publication.authors.iter().map(|author| author.name.clone());
    let taken_up = own.split('“').skip(1).filter_map(|rest| rest.split('”').next()).map(str::to_owned);
    for known in taken_up.chain(authors).chain(local).collect::<Vec<_>>() {
        own = own.replace(&known, "");
    }
    let known = ["embed", "js", "HXL", "SVG", "PNG", "CSV", "JSON", "JavaScript", "shown", "all"];
    let words = own.split(|letter: char| !letter.is_ascii_alphabetic()).filter(|word| !word.is_empty());
    let left: Vec<&str> = words.filter(|word| !known.contains(word)).collect();
    assert!(left.is_empty(), "{left:?}");
}

/// What two languages say in the same words is a name, or a sentence nobody translated.
#[test]
fn no_sentence_of_a_french_or_turkish_page_is_english() {
    let report = report(SEED);
    let pieces = |language: &str| -> Vec<String> {
        let page = page(&report, &words(language));
        let body = page.split("<body>").nth(1).expect("a body").split("<script type=\"application/json\"").next();
        body.expect("a body")
            .split('<')
            .filter_map(|piece| piece.split_once('>'))
            .map(|(_, text)| text.into())
            .collect()
    };
    let english = pieces("en");
    for language in ["fr", "tr"] {
        let is_sentence = |piece: &String| piece.split_whitespace().count() > 3;
        let evidence: Vec<&str> = report
            .figures
            .iter()
            .filter_map(|figure| report.evidence_of(figure).first().map(|e| e.words.as_str()))
            .collect();
        let voices = report.disputes.iter().flat_map(|dispute| &dispute.sides).flat_map(|side| &side.voices);
        let said: Vec<&str> = voices.map(|voice| voice.evidence.words.as_str()).collect();
        let same: Vec<String> = pieces(language)
            .into_iter()
            .filter(|piece| is_sentence(piece) && english.contains(piece))
            .filter(|piece| !evidence.contains(&piece.as_str()) && !said.contains(&piece.as_str()))
            .collect();
        assert!(same.is_empty(), "{language}: {same:#?}");
    }
}

#[test]
fn every_card_says_claimant_standing_and_doubt() {
    let report = report(SEED);
    for tongue in Tongue::ALL {
        let words = words(tongue.tag());
        let page = page(&report, &words);
        for card in &report.cards {
            let figure = report.figure(&card.figure).expect("in force");
            let (_, shown) = page.split_once(&format!("id=\"card-{}\"", figure.id)).expect("its card");
            let shown = ours(&format!(
                "<body>{}",
                shown.split_once('>').expect("its tag").1.split("</article>").next().expect("its end")
            ));
            let caveat = figure.caveat.as_ref().map(|caveat| words.text(&caveat.text)).unwrap_or_default();
            for piece in [words.said(Statement::InForce(figure)), words.standing(&figure.receipt), caveat] {
                assert!(!piece.is_empty() && shown.contains(&piece), "{}: {} lacks {piece:?}", tongue.tag(), figure.id);
            }
        }
    }
}

#[test]
fn numbers_and_days_are_written_as_readers_of_the_language_write_them() {
    let report = report(SEED);
    let cases = [
        ("ar", ["200,000", "نحو 43,500", "30 تموز/يوليو 2012", "\u{2068}1.4%\u{2069}", "نحو 30 إلى 40 في اليوم"]),
        (
            "fr",
            ["200\u{202f}000", "environ 43\u{202f}500", "30 juillet 2012", "1,4\u{202f}%", "environ 30 à 40 par jour"],
        ),
        ("tr", ["200.000", "yaklaşık 43.500", "30 Temmuz 2012", "%1,4", "günde yaklaşık 30–40"]),
    ];
    for (language, expected) in cases {
        let own = ours(&page(&report, &words(language)));
        for piece in expected {
            // Spaces between the elements of a line are the browser's.
            assert!(own.contains(piece), "{language}: {piece:?}");
        }
        assert!(language == "ar" || !own.contains("43,500"), "{language}: an English number");
    }
}

#[test]
fn names_numbers_and_formulas_cannot_turn_around_in_arabic() {
    let report = report(SEED);
    let own = ours(&page(&report, &words("ar")));
    for apart in ["\u{2068}Yara Bayoumy\u{2069}", "\u{2068}1.4%\u{2069}"] {
        assert!(own.contains(apart), "{apart:?} is not set apart");
    }
    // A sign between numbers could be read from either side.
    assert!(own.contains("40\u{a0}ناقص\u{a0}30") && !own.contains('−'), "formulas are said in words");
    let (opened, closed) = (own.matches(['\u{2067}', '\u{2068}']).count(), own.matches('\u{2069}').count());
    assert!(opened > 0 && opened == closed, "{opened} isolates begin and {closed} end");
}

#[test]
fn verbs_agree_with_the_claimant() {
    let report = report(SEED);
    let said = |id: &str| words("ar").said(Statement::InForce(report.figure(id).expect("in force")));
    assert_eq!(said("bread-wait-three-hours"), "كما قالت رويترز في روايتها");
    assert!(said("turkey-refugees-43500").starts_with("كما قال مسؤول"));
}

#[test]
fn arabic_indic_digits_are_a_switch() {
    let report = report(SEED);
    let page = page(&report, &Words::in_digits(Tongue::Arabic, Digits::ArabicIndic).expect("written"));
    let own = ours(&page);
    assert!(own.contains("نحو ٤٣٬٥٠٠") && own.contains("٣٠ تموز/يوليو ٢٠١٢"), "the numbers of the page");
}

#[test]
fn every_seed_is_written_in_every_language() {
    for tongue in Tongue::ALL {
        assert_eq!(report(SEED).languages.lacking(tongue.tag()), 0, "{}", tongue.tag());
    }
}

#[test]
fn what_nobody_translated_stands_as_it_was_written_and_the_page_says_so() {
    let mut edited: serde_json::Value = serde_json::from_str(&file(SEED)).expect("JSON");
    for language in ["ar", "fr"] {
        let label = edited["figures"][1]["caveat"]["text"].as_object_mut().expect("a text");
        label.remove(language).expect("it was translated");
    }
    let source = Source { name: "edited.json".into(), text: edited.to_string() };
    let checked = check(&source, None);
    let report = model::build(&checked.clean.expect("clean")).expect("it builds");
    let original = report.figures[1].caveat.as_ref().expect("a caveat").text.get("en").to_owned();
    let french = ours(&page(&report, &words("fr")));
    assert!(french.contains(&original) && french.contains("n’est pas encore traduit"), "{french}");
    let arabic = ours(&page(&report, &words("ar")));
    assert!(
        arabic.contains(&format!("\u{2068}{original}\u{2069}")),
        "set apart, so that its full stop stays at its end"
    );
    assert!(arabic.contains("لم يُترجم بعد"), "the page says so");
    assert!(!ours(&page(&report, &words("tr"))).contains(&original), "and nowhere else");
}

/// A voice that reads a French page says English words rightly only where it is told that they are English.
#[test]
fn what_nobody_translated_names_its_language_to_whoever_hears_it() {
    let mut edited: serde_json::Value = serde_json::from_str(&file(SEED)).expect("JSON");
    for pointer in ["/figures/1/caveat/text", "/figures/1/label", "/figures/1/period/label", "/charts/0/takeaway"] {
        let text = edited.pointer_mut(pointer).and_then(serde_json::Value::as_object_mut).expect("a text");
        text.remove("fr").expect("it was translated");
    }
    let source = Source { name: "edited.json".into(), text: edited.to_string() };
    let report = model::build(&check(&source, None).clean.expect("clean")).expect("it builds");
    let figure = &report.figures[1];
    let (caveat, label) = (&figure.caveat.as_ref().expect("a caveat").text, &figure.label);
    let own = |text: &humanitarian_figures::terms::Text| text.get("en").to_owned();
    let (french, turkish) = (page(&report, &words("fr")), page(&report, &words("tr")));
    let (takeaway, period) = (own(&report.charts[0].takeaway), own(&figure.receipt.period.label));
    for words in [own(caveat), own(label), takeaway, period] {
        let stands = || french.match_indices(&words).map(|(at, _)| &french[..at]);
        assert!(stands().any(|before| before.ends_with("lang=\"en\">")), "{words}");
    }
    // The report's own words are always in its own language.
    let mut elements = turkish.split('<').filter(|element| !element.starts_with("q "));
    assert!(elements.all(|element| !element.contains("lang=\"en\"")), "what is translated needs no name");
}

#[test]
fn a_page_of_one_figure_speaks_its_language() {
    let report = report(SEED);
    for (language, title) in [
        ("ar", "200,000 شخص فرّوا من حلب في يومين، كما قال مسؤول الشؤون الإنسانية في الأمم المتحدة"),
        ("fr", "200\u{202f}000 personnes ont fui Alep en deux jours, selon le chef des affaires humanitaires de l’ONU"),
        ("tr", "200.000 kişi iki günde Halep’ten kaçtı, söyleyen: BM insani işler sorumlusu"),
    ] {
        let words = words(language);
        let composer = Composer::new(&report, &words);
        let statement = Statement::InForce(report.figure("aleppo-fled-200000").expect("in force"));
        let page = figure_page(&composer, &site(None), statement);
        assert!(page.contains(&format!("<title>{title}")), "{language}: {page}");
    }
}
