//! Choosing, searching and ordering figures.

use crate::seed::{Figure, seed};
use crate::sites::{release, settle, sites, until_alive};
use crate::support::{Document as _, Page, PageOptions};
use crate::view::{View, assert_same, body, control};

/// What is shown must be just the figures that `keep` keeps.
#[track_caller]
fn assert_shown(view: &View, keep: impl Fn(&Figure) -> bool) {
    let rows = seed().figures_where(&keep);
    assert!(!rows.is_empty() && rows.len() < seed().figures.len(), "the choice must choose");
    assert_eq!(view.sorted_rows(), rows);
    assert_eq!(view.sorted_cards(), seed().cards_where(&keep));
    assert!(
        view.status.starts_with(&format!("Showing {} of {}.", rows.len(), seed().figures.len())),
        "{}",
        view.status
    );
    for figure in &seed().figures {
        assert!(!(keep(figure) && view.out.contains(&figure.id)), "{} is drawn as left out", figure.id);
    }
}

/// The drawings, as if nothing were left out of them.
fn drawings(page: &Page) -> String {
    page.eval(
        "[...document.querySelectorAll('.whole__marks')].map(e => e.innerHTML.replaceAll(' part--out', '')).join()",
    )
}

#[test]
fn a_topic_a_speaker_or_a_standing_leaves_the_figures_that_have_it() {
    for site in sites() {
        let page = site.open("", PageOptions::default());
        let (all, drawn, before) = (View::of(&page), drawings(&page), body(&page));
        assert_eq!(all.rows.len(), seed().figures.len());
        assert_eq!(all.cards.len(), seed().cards.len());

        type Fact = fn(&Figure) -> &str;
        let choices: [(&str, &str, Fact); 4] = [
            ("topic", "killed", |figure| &figure.topic),
            ("topic", "food", |figure| &figure.topic),
            ("by", "medical-staff", |figure| &figure.by),
            ("standing", "reporters", |figure| &figure.standing),
        ];
        for (name, value, fact) in choices {
            page.select(&control(name), value);
            settle(&page);
            assert_shown(&View::of(&page), |figure| fact(figure) == value);
            assert_eq!(drawings(&page), drawn, "a figure that is left out keeps its place in the drawing");
            page.click("form.filters [type=reset]");
            settle(&page);
            assert_eq!(View::of(&page), all, "all is back");
        }
        assert_same(site.name, &before, &body(&page));
        page.assert_console_clean();
    }
}

#[test]
fn choices_narrow_each_other() {
    let page = release().open("", PageOptions::default());
    page.select(&control("topic"), "displacement");
    page.select(&control("standing"), "one");
    settle(&page);
    assert_shown(&View::of(&page), |figure| figure.topic == "displacement" && figure.standing == "one");
    page.select(&control("by"), "medical-staff");
    settle(&page);
    let view = View::of(&page);
    assert!(view.rows.is_empty() && view.cards.is_empty(), "{view:?}");
    assert!(
        view.status.starts_with(&format!("None of the {} figures matches.", seed().figures.len())),
        "{}",
        view.status
    );
}

/// The cards above the controls come and go while a reader uses these.
#[test]
fn the_control_in_use_stays_where_it_is() {
    for width in [390, 1280] {
        let page = release().open("", PageOptions { width, ..PageOptions::default() });
        page.click(&control("q"));
        let top = || page.eval::<f64>("document.querySelector('form.filters').getBoundingClientRect().top");
        let before = top();
        for topic in ["food", "displacement", ""] {
            page.select(&control("topic"), topic);
            settle(&page);
            assert!((top() - before).abs() < 1.0, "{topic:?} at {width} px: from {before} to {}", top());
        }
    }
}

#[test]
fn drawn_parts_that_were_not_asked_for_become_outlines() {
    let page = release().open("?topic=killed", PageOptions::default());
    let (here, there) = (
        View::of(&page).out,
        page.eval::<Vec<String>>("[...document.querySelectorAll('[data-marks]')].map(g => g.dataset.marks)"),
    );
    assert!(!here.is_empty());
    for figure in seed().figures.iter().filter(|figure| there.contains(&figure.id)) {
        assert_eq!(here.contains(&figure.id), figure.topic != "killed", "{}", figure.id);
    }
    let outline = "getComputedStyle(document.querySelector('.part--out rect'))";
    assert_eq!(page.eval::<String>(&format!("{outline}.fill")), "none");
    assert_ne!(page.eval::<String>(&format!("{outline}.stroke")), "none");
}

#[test]
fn a_search_finds_every_row_that_holds_all_its_words() {
    let page = release().open("", PageOptions::default());
    let holding = |words: &[&str]| -> Vec<String> {
        let words = serde_json::to_string(words).expect("words are JSON");
        page.eval(&format!(
            "[...document.querySelectorAll('#table .records tbody tr')].filter(row => {words}.every(word => \
             row.textContent.toLowerCase().includes(word))).map(row => row.id.replace('row-', ''))"
        ))
    };
    for (typed, words) in
        [("Medic", vec!["medic"]), ("fled ALEPPO", vec!["fled", "aleppo"]), ("200,000", vec!["200,000"])]
    {
        let expected = holding(&words);
        assert!(!expected.is_empty() && expected.len() < seed().figures.len(), "{typed}: {expected:?}");
        page.focus(&control("q"));
        page.press("Control+a");
        page.type_text(typed);
        settle(&page);
        let view = View::of(&page);
        assert_eq!(view.rows, expected, "{typed}");
        assert_shown(&view, |figure| expected.contains(&figure.id));
    }
}

/// As a page writes it, and as its reader types it.
#[test]
fn what_readers_type_finds_what_pages_write_better() {
    for (folder, written, typed) in [
        ("", "43,500", "43500"),
        ("fr/", "l’Observatoire", "l'observatoire"),
        ("fr/", "43\u{202f}500", "43 500"),
        ("tr/", "isyancı", "İSYANCI"),
        ("tr/", "Türkiye", "turkiye"),
        ("ar/", "تحقّق", "تحقق"),
        ("ar/", "40", "٤٠"),
    ] {
        let page = release().open(folder, PageOptions::default());
        let with = |words: &str| {
            page.focus(&control("q"));
            page.eval::<()>(&format!("document.querySelector('{}').select()", control("q")));
            page.type_text(words);
            settle(&page);
            View::of(&page).rows
        };
        let found = with(typed);
        assert!(!found.is_empty() && found.len() < seed().figures.len(), "{typed} finds {found:?}");
        assert_eq!(found, with(written), "{typed} and {written}");
    }
}

#[test]
fn rows_stand_in_the_order_that_is_named() {
    let page = release().open("", PageOptions::default());
    let first = View::of(&page).rows;
    let sorted_by = |sort: &str| {
        page.select(&control("sort"), sort);
        settle(&page);
        assert_ne!(View::of(&page).rows, first, "{sort}");
        assert_eq!(View::of(&page).sorted_rows().len(), first.len(), "an order leaves nothing out");
        page.eval::<Vec<String>>(
            "[...document.querySelectorAll('th[aria-sort=ascending]')].map(th => th.innerText.trim())",
        )
    };
    let cells = |column: usize| {
        page.eval::<Vec<String>>(&format!(
            "[...document.querySelectorAll('#table .records tbody tr > :nth-child({column})')].map(cell => cell.textContent)"
        ))
    };
    let facts = |name: &str| {
        page.eval::<Vec<String>>(&format!(
            "[...document.querySelectorAll('#table .records tbody tr')].map(row => row.dataset.{name})"
        ))
    };

    assert_eq!(sorted_by("report"), ["In the report"]);
    let digits = |cell: &String| cell.split_whitespace().find_map(|word| word.parse::<u32>().ok());
    let paragraphs: Vec<_> = cells(6).iter().map(digits).collect();
    assert!(paragraphs.iter().all(Option::is_some) && paragraphs.is_sorted(), "{paragraphs:?}");

    assert_eq!(sorted_by("speaker"), ["Said by"]);
    let speakers: Vec<_> = cells(3).iter().map(|name| name.to_lowercase()).collect();
    assert!(speakers.is_sorted(), "{speakers:?}");

    assert_eq!(sorted_by("topic"), ["Of what"]);
    assert_together(&facts("topic"));

    assert_eq!(sorted_by("standing"), ["Who stands behind it"]);
    assert_together(&facts("standing"));

    page.select(&control("sort"), "");
    settle(&page);
    assert_eq!(View::of(&page).rows, first);
    assert_eq!(page.count("th[aria-sort]"), 0);
    page.assert_console_clean();
}

/// Equal values must stand together.
#[track_caller]
fn assert_together(values: &[String]) {
    let mut runs = values.to_vec();
    runs.dedup();
    let mut different = runs.clone();
    different.sort();
    different.dedup();
    assert_eq!(runs.len(), different.len(), "{values:?}");
}

#[test]
fn a_link_to_a_topic_shows_it_from_the_first_paint_on() {
    for site in sites() {
        let page = site.open_held("?topic=killed", PageOptions::default());
        let killed = |figure: &Figure| figure.topic == "killed";
        let early = View::of(&page);
        assert_eq!(early.sorted_rows(), seed().figures_where(killed), "{}", site.name);
        assert_eq!(early.sorted_cards(), seed().cards_where(killed));
        assert_eq!((early.topic.as_str(), early.status.as_str()), ("killed", ""), "nothing wrong is said meanwhile");
        page.release();
        until_alive(&page);
        assert_shown(&View::of(&page), killed);
        assert_eq!(View::of(&page).topic, "killed");
        page.assert_console_clean();
    }
}

#[test]
fn a_link_to_a_search_and_an_order_shows_them() {
    let page = release().open("?q=killed&by=monitor&sort=report", PageOptions::default());
    let view = View::of(&page);
    assert_eq!((view.search.as_str(), view.by.as_str(), view.sort.as_str()), ("killed", "monitor", "report"));
    assert_shown(&view, |figure| figure.by == "monitor");
    assert_eq!(page.attribute("th[aria-sort]", "aria-sort").as_deref(), Some("ascending"));
}

#[test]
fn an_address_that_asks_for_what_there_is_not_shows_all() {
    let path = "?topic=astrology&standing=&sort=size";
    let early = View::of(&release().open_held(path, PageOptions::default()));
    assert_eq!(early.rows.len(), seed().figures.len(), "also while WebAssembly is on its way");
    let page = release().open(path, PageOptions::default());
    let view = View::of(&page);
    assert_eq!((view.rows.len(), view.cards.len()), (seed().figures.len(), seed().cards.len()));
    assert_eq!(view.query, "", "the address says what is shown");
}
