//! Every seed, held against its report's real text where that is at hand, and the first report's traps one by one.

use humanitarian_figures::check::{Checked, ReportText, check_registers, check_with, read, render};
use humanitarian_figures::draft::Source;
use humanitarian_figures::fingerprint;
use humanitarian_figures::model::{self, Formula, Origin, Report};
use humanitarian_figures::page::Composer;
use humanitarian_figures::site::project::Project;
use humanitarian_figures::terms::{
    Amount, Category, Counting, DoubtBy, Kind, Known, Level, Period, RelationType, Support,
};
use humanitarian_figures::verify::{Verdict, judge};
use humanitarian_figures::words::Words;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn project() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn seeds() -> Vec<PathBuf> {
    let seeds = Project::at(project()).report_files().expect("seeds/ is readable");
    assert!(!seeds.is_empty(), "there is no seed to test");
    seeds
}

/// The text of an invented report is ours, and stands beside the seeds.
fn own_text_of(seed: &Path) -> PathBuf {
    let name = seed.file_stem().expect("a name");
    project().join("seeds/texts").join(name).with_extension("txt")
}

/// The report's text of a seed: our own of an invented one; else in the folder that FIGURES_REPORTS names, or beside the
/// project.
fn text_of(seed: &Path) -> Option<String> {
    if report_of(seed).invented.is_some() {
        let own = own_text_of(seed);
        return Some(fs::read_to_string(&own).unwrap_or_else(|error| panic!("{}: {error}", own.display())));
    }
    let folder = std::env::var_os("FIGURES_REPORTS").map(PathBuf::from);
    let folder = folder.unwrap_or_else(|| project().join("../shared/reports"));
    let file = folder.join(seed.file_stem()?).with_extension("txt");
    match fs::read_to_string(&file) {
        Ok(text) => Some(text),
        Err(error) => {
            // Past libtest's capture, so that nobody takes a seed for one that was held against its text.
            use std::io::Write;
            let line = format!("NOT HELD AGAINST ITS TEXT: {}: {}: {error}", seed.display(), file.display());
            writeln!(std::io::stderr(), "{line}; name the folder of the texts in FIGURES_REPORTS").expect("stderr");
            None
        }
    }
}

fn source(path: &Path) -> Source {
    read(path).unwrap_or_else(|_| panic!("{} cannot be read", path.display()))
}

fn report_of(seed: &Path) -> Report {
    let (source, shared) = (source(seed), source(&Project::at(project()).registers_file()));
    let registers = check_registers(&shared).registers;
    let Checked { clean, findings, .. } = check_with(&source, registers.as_ref(), None);
    let clean = clean.unwrap_or_else(|| panic!("{}", render::human(&source, &findings, false)));
    model::build(&clean).expect("a clean seed builds")
}

fn report(id: &str) -> Report {
    report_of(&project().join("seeds").join(id).with_extension("json"))
}

fn aleppo() -> Report {
    report("aleppo-2012-07-30")
}

#[test]
fn the_shared_registers_are_clean() {
    let shared = source(&Project::at(project()).registers_file());
    let findings = check_registers(&shared).findings;
    assert!(findings.is_empty(), "{}", render::human(&shared, &findings, false));
}

#[test]
fn every_seed_is_clean_and_found_in_its_text() {
    for seed in seeds() {
        let (source, shared) = (source(&seed), source(&Project::at(project()).registers_file()));
        let registers = check_registers(&shared).registers;
        let text = text_of(&seed).map(|text| ReportText::new(&text));
        let Checked { findings, clean, .. } = check_with(&source, registers.as_ref(), text.as_ref());
        assert!(clean.is_some(), "{}", render::human(&source, &findings, false));
    }
}

/// As the page tells its program, in every form that a copy comes in.
#[test]
fn a_readers_copy_of_every_seeds_text_is_found_exact_however_it_was_wrapped() {
    let words = Words::new("en").expect("English");
    for seed in seeds() {
        let Some(text) = text_of(&seed) else { continue };
        let report = report_of(&seed);
        let told = Composer::new(&report, &words).verify_told();
        assert_eq!(told.paragraphs.len(), report.paragraphs.len());
        let straight = text.replace(['“', '”'], "\"").replace(['‘', '’'], "'").replace(['–', '—'], "-");
        let one_line = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let other_byline = format!("SECOND EDITION\n\nSomebody else\n\n{}", text.replace('\n', "\r\n\r\n"));
        for (form, copy) in
            [("as it is", &text), ("re-quoted", &straight), ("in one line", &one_line), ("re-edited", &other_byline)]
        {
            let judged = judge(&told, copy);
            for (sought, finding) in told.sought.iter().zip(&judged.findings) {
                assert_eq!(finding.verdict, Verdict::Exact, "{} of {} {form}", sought.id, report.id);
            }
            assert_eq!(judged.exact(&told) + 1, told.verdicts.len(), "{} {form}", report.id);
        }
        // Whoever changes all digits changes all numbers that are written in them.
        let judged = judge(&told, &text.replace(|c: char| c.is_ascii_digit(), "7"));
        for (sought, finding) in told.sought.iter().zip(&judged.findings) {
            let is_changed = sought.words.contains(|c: char| c.is_ascii_digit() && c != '7');
            assert!(!is_changed || finding.verdict == Verdict::Missing, "{} {:?}", sought.id, finding.verdict);
        }
    }
}

/// The report belongs to its publisher: no more than six of its words in a row stand anywhere in the project. What we
/// invented is ours.
#[test]
fn no_sentence_of_a_report_stands_in_the_project() {
    const ROW: usize = 7;
    for seed in seeds() {
        if report_of(&seed).invented.is_some() {
            continue;
        }
        assert!(!own_text_of(&seed).exists(), "the text of {} is not ours", seed.display());
        let Some(text) = text_of(&seed) else { continue };
        let bare = |text: &str| -> Vec<String> {
            fingerprint::words(text).iter().map(|word| fingerprint::bare(word).to_lowercase()).collect()
        };
        let words = bare(&text);
        let rows: BTreeSet<&[String]> = words.windows(ROW).collect();
        for file in files(project()) {
            let Ok(ours) = fs::read_to_string(&file) else { continue };
            let ours = bare(&ours);
            let copied = ours.windows(ROW).find(|row| rows.contains(row));
            assert!(copied.is_none(), "{} repeats the report: {copied:?}", file.display());
        }
    }
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder of the project") {
        let path = entry.expect("an entry").path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if ["target", "dist", ".git", "node_modules", "Cargo.lock"].contains(&name.as_str()) {
            continue;
        }
        if path.is_dir() { found.extend(files(&path)) } else { found.push(path) }
    }
    found
}

#[test]
fn the_forty_were_killed_in_all_of_syria_with_the_civilians_among_them() {
    let report = aleppo();
    let (all, civilians) = (report.figure("syria-killed-40").expect("40"), report.figure("syria-civilians-killed-30"));
    assert_eq!((all.receipt.place.level, all.receipt.place.iso3166.as_deref()), (Level::Country, Some("SY")));
    assert!(civilians.expect("30").is_part_of(all));
    assert_eq!(all.receipt.claimant.category, Category::Monitor);
}

#[test]
fn the_two_rebels_may_be_among_the_forty_and_nobody_is_named_as_saying_so() {
    let report = aleppo();
    let rebels = report.figure("salaheddine-rebels-killed-2").expect("the rebels");
    assert_eq!(
        (rebels.receipt.claimant.category, rebels.receipt.backing.support()),
        (Category::NotAttributed, Support::Reporters)
    );
    let overlaps = |relation: &&model::Relation| relation.figure == "syria-killed-40";
    assert_eq!(rebels.relations.iter().find(overlaps).map(|relation| relation.is), Some(RelationType::MayOverlap));
}

#[test]
fn the_refugees_are_a_stock_that_holds_the_new_arrivals_said_by_a_turkish_official() {
    let report = aleppo();
    let refugees = report.figure("turkey-refugees-43500").expect("the refugees");
    let arrivals = report.figure("turkey-arrivals-600").expect("the arrivals");
    assert_eq!((refugees.receipt.measure.kind, arrivals.receipt.measure.kind), (Kind::Stock, Kind::Flow));
    assert!(matches!(refugees.amount, Amount::About(_)) && matches!(refugees.receipt.period.period, Period::AsOf(_)));
    assert!(arrivals.is_part_of(refugees));
    for figure in [refugees, arrivals] {
        assert_eq!((figure.receipt.claimant.category, figure.receipt.claimant.named), (Category::Government, false));
    }
}

#[test]
fn the_two_hundred_thousand_fled_from_aleppo_and_the_reporters_doubt_it() {
    let report = aleppo();
    let fled = report.figure("aleppo-fled-200000").expect("those who fled");
    assert_eq!((fled.receipt.measure.kind, fled.receipt.claimant.category), (Kind::Flow, Category::Un));
    assert_eq!(fled.receipt.doubt.as_ref().map(|doubt| doubt.by), Some(DoubtBy::Reporters));
    let caveat = fled.caveat.as_ref().expect("a caveat").text.get("en");
    assert!(caveat.contains("Destination not stated"), "{caveat}");
    let place = fled.receipt.place_note.as_ref().expect("a note on the place").get("en");
    assert!(place.starts_with("from Aleppo"), "{place}");
}

#[test]
fn the_clinics_numbers_are_a_range_a_doubted_count_and_a_share_of_one_clinic() {
    let report = aleppo();
    let intake = report.figure("clinic-intake-30-40").expect("the intake");
    assert_eq!((intake.amount.low().value(), intake.amount.high().value()), (30.0, 40.0));
    assert!(
        intake.amount.is_about()
            && intake.receipt.measure.kind == Kind::Rate
            && intake.receipt.place.level == Level::Site
    );
    let bodies = report.figure("clinic-bodies-20").expect("the bodies");
    assert_eq!(bodies.receipt.doubt.as_ref().map(|doubt| doubt.by), Some(DoubtBy::Claimant));
    assert_eq!(report.figure("clinic-bodies-torn-half").expect("half").receipt.measure.kind, Kind::Share);
}

#[test]
fn twelve_officers_is_our_sum_and_a_quarter_of_the_country_is_no_figure() {
    let report = aleppo();
    let twelve = report.figure("officers-defected-12").expect("the twelve");
    assert!(matches!(&twelve.origin, Origin::Derived(Formula::Sum(inputs)) if inputs.len() == 2));
    assert!(report.figures.iter().all(|figure| figure.amount.low().value() != 0.25));
}

#[test]
fn the_day_is_inferred_and_says_how() {
    let report = aleppo();
    let date = &report.publication.date;
    assert_eq!((date.day.to_string().as_str(), date.known), ("2012-07-30", Known::Inferred));
    assert!(date.reasoning.as_ref().is_some_and(|why| why.get("en").contains("16 months")));
    let shells = report.figure("shells-two-a-minute").expect("the shells").receipt.period.period;
    assert_eq!(shells.bounds().0.map(|day| day.to_string()).as_deref(), Some("2012-07-29"));
    assert!(shells.is_inferred());
}

#[test]
fn every_voice_on_salaheddine_is_heard_and_the_reporters_stand_apart() {
    let report = aleppo();
    let dispute = report.disputes.first().expect("a dispute");
    let voices: Vec<Vec<&str>> =
        dispute.sides.iter().map(|side| side.voices.iter().map(|voice| voice.claimant.id.as_str()).collect()).collect();
    assert_eq!(
        voices,
        [
            vec!["syrian-army", "army-officer"],
            vec!["opposition-activists", "rebel-fighters", "aleppo-revolution-spokesman"]
        ]
    );
    let position = dispute.reporters.as_ref().expect("their position");
    assert_eq!(position.voice.claimant.category, Category::Journalist);
}

/// Sums that overlap, sums of other things, and rates drawn out: none may stand anywhere as a figure.
#[test]
fn no_total_that_the_report_cannot_bear_is_a_figure() {
    let wrong = [60.0, 62.0, 70.0, 72.0, 92.0, 106.0, 44_100.0, 200_600.0, 243_500.0, 244_100.0, 120.0, 2880.0];
    for figure in &aleppo().figures {
        let amount = figure.amount;
        for total in wrong.into_iter().chain([100_000.0, 245.0, 13.0]) {
            assert!(amount.low().value() != total && amount.high().value() != total, "{} is {total}", figure.id);
        }
    }
}

/// The reports of the invented conflict, the oldest first.
fn karsen() -> Vec<Report> {
    let reports: Vec<Report> = seeds().iter().map(|seed| report_of(seed)).collect();
    let is_of_it = |report: &Report| report.id.starts_with("invented-karsen-");
    let mut karsen: Vec<Report> = reports.into_iter().filter(is_of_it).collect();
    karsen.sort_by_key(|report| report.publication.date.day);
    karsen
}

/// What a claimant said of one question, report by report: the last day it speaks of, and the number.
fn said(measure: &str, place: &str, claimant: &str, counting: Option<Counting>) -> Vec<(String, f64)> {
    let mut found = Vec::new();
    for report in karsen() {
        for figure in &report.figures {
            let receipt = &figure.receipt;
            let is_asked = receipt.measure.id == measure && receipt.place.id == place && !figure.is_derived();
            let is_theirs = receipt.claimant.id == claimant && receipt.population.id == "persons";
            let counts = match receipt.period.period {
                Period::AsOf(_) => None,
                Period::During(during) => Some(during.counting()),
            };
            if is_asked && is_theirs && counts == counting {
                let day = receipt.period.period.bounds().1.map(|day| day.to_string().replacen("2031-", "", 1));
                found.push((day.unwrap_or_default(), figure.amount.high().value()));
            }
        }
    }
    found.sort_by(|a, b| a.partial_cmp(b).expect("numbers"));
    found.dedup();
    found
}

#[test]
fn the_invented_conflict_has_every_trap_of_a_real_one() {
    let total = |claimant| said("killed", "karsen", claimant, Some(Counting::CumulativeSinceStart));
    let pairs =
        |list: &[(&str, f64)]| list.iter().map(|(day, number)| ((*day).to_owned(), *number)).collect::<Vec<_>>();
    let ministry = [("01-31", 212.0), ("02-28", 340.0), ("03-31", 455.0), ("04-30", 512.0), ("05-31", 570.0)];
    assert_eq!(total("karsen-health-ministry"), pairs(&[&ministry[..], &[("06-28", 618.0)]].concat()));
    let council = total("velmor-council");
    assert_eq!(council, pairs(&[("01-31", 560.0), ("02-26", 810.0), ("03-29", 1130.0)]), "silent since March");
    let names = total("open-count").into_iter().map(|(_, number)| number).collect::<Vec<_>>();
    assert_eq!(names, [388.0, 571.0, 802.0, 758.0, 841.0, 903.0], "a total that falls");
    let new = said("killed", "karsen", "karsen-health-ministry", Some(Counting::New));
    let months = [("02-28", 128.0), ("03-31", 115.0), ("04-30", 63.0), ("05-31", 58.0), ("06-28", 48.0)];
    assert_eq!(new, pairs(&months), "April is 63, and its total rose by 57");
    let displaced: Vec<String> = said("displaced-people", "velmor", "karsen-relief-office", None)
        .into_iter()
        .map(|(day, number)| format!("{day} {number}"))
        .collect();
    assert_eq!(displaced, ["01-29 40000", "03-26 75000", "05-28 48200", "06-25 51400"], "another method since May");
}

#[test]
fn the_invented_conflict_is_corrected_withdrawn_and_contested() {
    let karsen = karsen();
    assert!(karsen.len() >= 5 && karsen.iter().map(|report| report.figures.len()).sum::<usize>() <= 60);
    let corrected: Vec<_> =
        karsen.iter().flat_map(|report| &report.figures).filter(|f| !f.corrections.is_empty()).collect();
    assert_eq!(corrected.iter().map(|figure| figure.id.as_str()).collect::<Vec<_>>(), ["refugees-iselond"]);
    let withdrawn: Vec<_> = karsen.iter().flat_map(|report| &report.withdrawn).map(|one| one.id.as_str()).collect();
    assert_eq!(withdrawn, ["crossings-brelt-march"]);
    assert!(karsen.iter().filter(|report| !report.disputes.is_empty()).count() >= 3);
    let publishers: BTreeSet<_> = karsen.iter().map(|report| report.publication.publisher.as_str()).collect();
    assert!(publishers.len() >= 3, "{publishers:?}");
}

/// "Maybe" is a word of the medic. The surgeon gave a range, and a list said that two names may be one person.
#[test]
fn doubt_is_voiced_before_a_number_in_no_word_that_nobody_said() {
    let words = Words::new("en").expect("English");
    let said = |report: &Report, id: &str| words.amount(report.figure(id).expect("the figure")).line();
    let strike = report("invented-adurra-2030-09-11");
    let doubted = ["hospital-killed", "ledger-killed"].map(|id| strike.figure(id).expect("the figure").receipt.clone());
    assert!(doubted.iter().all(|receipt| receipt.doubt.as_ref().is_some_and(|doubt| doubt.by == DoubtBy::Claimant)));
    assert!(said(&strike, "hospital-killed").starts_with("31") && said(&strike, "ledger-killed") == "43");
    assert_eq!(said(&aleppo(), "clinic-bodies-20"), "maybe 20");
    let mut bounded = strike.figure("civil-defence-killed").expect("the figure").clone();
    bounded.receipt.doubt = doubted[0].doubt.clone();
    let Origin::Stated(evidence) = &mut bounded.origin else { panic!("it is stated") };
    evidence.words = "maybe at least 54".to_owned();
    assert_eq!(words.amount(&bounded).line(), "maybe at least 54");
}

#[test]
fn what_happened_stands_before_what_is_invented() {
    let mut reports: Vec<Report> = seeds().iter().map(|seed| report_of(seed)).collect();
    reports.sort_by(Report::before);
    let (real, invented) = reports.split_at(reports.partition_point(|report| report.invented.is_none()));
    for of_one_sort in [real, invented] {
        let days: Vec<_> = of_one_sort.iter().map(|report| report.publication.date.day).collect();
        assert!(days.is_sorted_by(|a, b| a >= b), "the newest first: {days:?}");
    }
    assert!(
        real.iter().any(|report| report.id == "aleppo-2012-07-30") && real.iter().all(|one| one.invented.is_none())
    );
    assert!(invented.len() > 1 && invented.iter().all(|report| report.invented.is_some()), "{reports:?}");
}

/// Districts of a total, each named by its place: in the drawing's words, in its description and in its table.
#[test]
fn districts_are_drawn_inside_the_total_of_their_province() {
    let (report, words) = (report("invented-sorvane-2027-04-19"), Words::new("en").expect("English"));
    let composer = Composer::new(&report, &words);
    let file = composer.chart_file_of("districts").expect("it is drawn");
    let rows: Vec<&str> = file.chart.parts.iter().map(|part| part.what.as_str()).collect();
    assert_eq!(rows.len(), 5, "{rows:?}");
    for (row, place) in rows[1..].iter().zip(["Pellick", "Dourne", "Threll", "Ammery"]) {
        assert!(row.starts_with(place), "{row}");
        assert!(
            file.chart.plan.description.contains(&format!("{place} district: ")),
            "{}",
            file.chart.plan.description
        );
    }
    let note = file.chart.note.as_str();
    assert!(note.contains("One square stands for 1,000."), "{note}");
}

/// A row of its table taken for another's stands in the report's text all the same.
#[test]
fn a_wrong_row_of_a_table_does_not_add_up() {
    let seed = project().join("seeds/invented-sorvane-2027-04-19.json");
    let (mut source, shared) = (source(&seed), source(&Project::at(project()).registers_file()));
    let registers = check_registers(&shared).registers;
    source.text = source.text.replacen("\"value\": 48200", "\"value\": 22400", 1).replacen(
        "\"line\": 17, \"words\": \"48,200\"",
        "\"line\": 19, \"words\": \"22,400\"",
        1,
    );
    let text = text_of(&seed).map(|text| ReportText::new(&text));
    let findings = check_with(&source, registers.as_ref(), text.as_ref()).findings;
    let told = render::human(&source, &findings, false);
    assert!(told.contains("parts-unlike-total") && told.contains("85700") && told.contains("111500"), "{told}");
}

#[test]
fn what_reporters_do_not_say_of_a_contradiction_is_said_to_be_not_stated() {
    let (report, words) = (report("invented-adurra-2030-09-11"), Words::new("en").expect("English"));
    let disputes = Composer::new(&report, &words).disputes();
    let of = |id: &str| disputes.iter().find(|dispute| dispute.id == format!("dispute-{id}")).expect("it is there");
    let (stones, killed) = (of("how-many-under-the-stones"), of("how-many-killed-lodrane"));
    let (name, voices) = stones.sides.last().expect("the reporters");
    assert!(name.contains("not stated") && voices.is_empty() && stones.verdict.is_none(), "{stones:?}");
    assert!(killed.verdict.is_some() && killed.sides.last().is_some_and(|(_, voices)| voices.len() == 1));
}

#[test]
fn a_unit_stands_behind_its_number_and_before_the_time() {
    let report = report("invented-sorvane-2027-04-19");
    let said = |language: &str, id: &str| {
        let words = Words::new(language).expect("a language");
        words.amount(report.figure(id).expect("the figure")).line()
    };
    assert_eq!(said("en", "water-in-shelters"), "about 9 litres a day");
    assert_eq!(said("tr", "water-in-shelters"), "günde yaklaşık 9 litre");
    assert_eq!(said("en", "road-flooded"), "about 12 kilometres");
    assert_eq!(said("en", "threll-power-cut"), "nearly 70 hours");
}

#[test]
fn a_rate_of_pieces_is_said_behind_what_it_counts() {
    let (aleppo, sorvane) = (report("aleppo-2012-07-30"), report("invented-sorvane-2027-04-19"));
    let shells = aleppo.figure("shells-two-a-minute").expect("the shells");
    let water = sorvane.figure("water-in-shelters").expect("the water");
    let said = |language: &str, figure| Words::new(language).expect("a language").what(figure);
    assert_eq!(said("en", shells), "shells on the district: 2 a minute");
    assert_eq!(said("fr", shells), "obus sur le quartier\u{a0}: 2 par minute");
    assert_eq!(said("tr", shells), "dakikada 2 top mermisi, mahalleye");
    // Litres are a unit, and what they are of goes on behind them.
    assert_eq!(said("en", water), "about 9 litres a day of clean water per person brought to the shelters");
}
