//! The gallery: never published, its fixtures sound, and their charts as snapshots.

use humanitarian_figures::check::together::{Extent, Filed, together};
use humanitarian_figures::check::{ReportText, check, check_apart, render};
use humanitarian_figures::draft::Source;
use humanitarian_figures::draw::drawings;
use humanitarian_figures::model;
use humanitarian_figures::page::Composer;
use humanitarian_figures::page::gallery::{FIXTURES, FOLDER, Fixture};
use humanitarian_figures::site::assemble::{assemble, assemble_with_gallery};
use humanitarian_figures::site::bundle::{Bundle, Module};
use humanitarian_figures::site::project::Project;
use humanitarian_figures::site::render::Rendered;
use humanitarian_figures::view::content::ChartsContent;
use humanitarian_figures::words::Words;
use std::collections::BTreeSet;
use std::path::Path;

fn project() -> Project {
    Project::at(Path::new(env!("CARGO_MANIFEST_DIR")))
}

/// A module that starts nothing.
fn no_bundle() -> Bundle {
    let module = Module { js: b"export { nothing as default };".to_vec(), wasm: Vec::new() };
    Bundle { dashboard: module.clone(), search: module.clone(), verify: module.clone(), desk: module }
}

#[test]
fn the_development_server_shows_it_and_a_build_never_holds_it() {
    let paths = |rendered: Rendered| -> BTreeSet<String> {
        let files = rendered.complete().unwrap_or_else(|broken| panic!("{}", broken.terminal));
        files.into_iter().map(|file| file.path).collect()
    };
    let Ok(built) = assemble(&project(), no_bundle(), None).map(paths) else { panic!("the site does not build") };
    let developed = match assemble_with_gallery(&project(), no_bundle()) {
        Ok(rendered) => paths(rendered),
        Err(broken) => panic!("{}", broken.terminal),
    };
    assert_eq!(built.iter().find(|path| path.contains("gallery")), None);
    let home = "reports/aleppo-2012-07-30/";
    for card in ["card.png", "figures/aleppo-fled-200000/card.png", "charts/killed/card.png"] {
        assert!(built.contains(&format!("{home}{card}")), "{card} for shares");
    }
    assert!(!built.iter().any(|path| path.ends_with("card.svg")), "what a card is drawn from is not published");
    assert!(developed.difference(&built).all(|path| path.starts_with(FOLDER)));
    assert!(developed.contains(&format!("{FOLDER}index.html")));
    for Fixture { id, .. } in FIXTURES {
        for file in ["index.html", "ar/index.html", "fr/index.html", "tr/index.html", "report.json"] {
            assert!(developed.contains(&format!("{FOLDER}{id}/{file}")), "{file} of {id}");
        }
    }
    assert!(built.is_subset(&developed), "everything else is there too");
}

fn source(fixture: &Fixture) -> Source {
    Source { name: format!("{}.json", fixture.id), text: fixture.file.to_owned() }
}

#[test]
fn every_fixture_is_clean_but_for_charts_that_are_to_be_refused() {
    for fixture in FIXTURES {
        let source = source(fixture);
        let apart = check_apart(&source);
        let (_, refused) = apart.unwrap_or_else(|found| panic!("{}", render::human(&source, &found, false)));
        assert_eq!(refused.is_empty(), fixture.id != "refused", "{}", fixture.id);
        let in_charts: usize = refused.iter().map(|chart| chart.findings.len()).sum();
        let against_text = check(&source, Some(&ReportText::new(fixture.text))).findings;
        assert_eq!(against_text.len(), in_charts, "{}", render::human(&source, &against_text, false));
    }
}

/// A gallery that showed breaks which nobody noted would show what no site may.
#[test]
fn what_breaks_over_time_in_a_fixture_is_noted_there() {
    for fixture in FIXTURES.iter().filter(|fixture| fixture.id != "refused") {
        let source = source(fixture);
        let Ok((clean, _)) = check_apart(&source) else { panic!("{} is not clean", fixture.id) };
        let found = together(&[&Filed::of(&source, &clean)], Extent::Some);
        let faults: Vec<String> =
            found.iter().filter(|one| !one.finding.is_remark()).map(|one| one.finding.fault()).collect();
        assert!(faults.is_empty(), "{}: {faults:?}", fixture.id);
    }
}

fn charts(fixture: &Fixture) -> ChartsContent {
    let source = source(fixture);
    let apart = check_apart(&source);
    let (clean, refused) = apart.unwrap_or_else(|found| panic!("{}", render::human(&source, &found, false)));
    let report = model::build(&clean).expect("a clean file builds");
    let words = Words::new("en").expect("English");
    Composer { report: &report, words: &words, refused: &refused }.charts("")
}

/// A chart as its words, for those who see it and those who do not, and its drawings an element a line.
#[test]
fn the_charts_are_drawn_and_described() {
    for fixture in FIXTURES {
        let content = charts(fixture);
        let mut told = String::new();
        for chart in content.charts {
            let drawn = drawings(&chart.plan, &|_| true).join("\n").replace("><", ">\n<");
            // The drawing says both again, and in a diff once is enough.
            let description = chart.plan.description.replace(". ", ".\n");
            told += &format!("# {}\n{description}\n{}\n{}\n{drawn}\n\n", chart.plan.title, chart.note, chart.source);
        }
        for refusal in content.refused {
            told += &format!("# chart {} refused\n", refusal.place);
            told.extend(refusal.reasons.iter().map(|reason| format!("{}: {}\n", reason.rule, reason.fault.join("`"))));
        }
        if !told.is_empty() {
            insta::assert_snapshot!(fixture.id, told);
        }
    }
}

/// The types are those of the contract, so that a new one is missed here.
#[test]
fn every_type_of_chart_stands_in_the_gallery() {
    let drawn: BTreeSet<String> = FIXTURES
        .iter()
        .filter(|fixture| fixture.id != "refused")
        .flat_map(|fixture| {
            let file: serde_json::Value = serde_json::from_str(fixture.file).expect("JSON");
            let charts = file["charts"].as_array().cloned().unwrap_or_default();
            charts.into_iter().map(|chart| chart["type"].as_str().unwrap_or_default().to_owned())
        })
        .collect();
    let contract = include_str!("../docs/contracts/report-file.md");
    let row = contract.lines().find(|line| line.starts_with("| `type` | enum")).expect("the types of charts");
    let types: BTreeSet<String> = row.split('`').skip(3).step_by(2).map(str::to_owned).collect();
    assert_eq!(drawn, types);
}

#[test]
fn every_refusal_of_the_gallery_names_its_rule() {
    let fixture = FIXTURES.iter().find(|fixture| fixture.id == "refused").expect("refusals");
    let rules: Vec<Vec<String>> = charts(fixture)
        .refused
        .into_iter()
        .map(|refusal| refusal.reasons.into_iter().map(|reason| reason.rule).collect())
        .collect();
    let expected: [&[&str]; 6] = [
        &["mixed-places-on-axis"],
        &["mixed-kinds-on-axis", "mixed-measures-on-axis"],
        &["claimant-missing-from-headline"],
        &["series-of-one"],
        &["undated-in-timeline"],
        &["time-axis-too-long"],
    ];
    assert_eq!(rules, expected);
}
