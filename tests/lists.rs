//! The lists of a site with many reports: nothing is missing from them, every page stays light, and each way leads somewhere.

#[path = "../benches/archive/invent.rs"]
#[allow(dead_code, reason = "the benchmark uses the rest")]
mod invent;
mod rendered;

use humanitarian_figures::model::questions;
use humanitarian_figures::page::{Composer, SEARCH, question_path};
use humanitarian_figures::site::file::SiteFile;
use humanitarian_figures::site::load::Library;
use humanitarian_figures::site::parts::{Part, Parts};
use humanitarian_figures::site::project::Project;
use humanitarian_figures::site::tools::Tools;
use humanitarian_figures::terms::Month;
use humanitarian_figures::words::Words;
use invent::{Size, write};
use rendered::{seeded, text, tools};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use tempfile::TempDir;

/// A report a day from 1 January 2028 on, each with figures of many claimants on many places.
const SIZE: Size = Size { reports: 170, figures: 12 };

/// A project of so many invented reports, as they are read.
struct Archive {
    folder: TempDir,
    tools: Tools,
    library: Library,
}

impl Archive {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        write(&folder.path().join("seeds"), SIZE).expect("the seeds are written");
        let first = invent::report(0, SIZE.figures);
        let project = seeded(folder.path(), "daily-2028-01-01.json", &first.to_string());
        let library = load(&project);
        Self { tools: tools(&project, "https://example.org"), folder, library }
    }

    fn parts(&self) -> Parts<'_> {
        Parts::new(&self.tools, &self.library, false)
    }

    /// The files of all parts that are no report's, by their paths.
    fn lists(&self) -> BTreeMap<String, String> {
        let parts = self.parts();
        let lists =
            parts.all().into_iter().filter(|part| matches!(part, Part::Lists | Part::Measure(_) | Part::Month(_)));
        let made = lists.flat_map(|part| {
            let made = parts.make(&part).unwrap_or_else(|broken| panic!("{}", broken.terminal));
            for SiteFile { path, .. } in &made.files {
                assert_eq!(parts.of(path), part, "{path} is looked for where it is made");
            }
            made.files
        });
        made.map(|file| (file.path, String::from_utf8(file.bytes).expect("text"))).collect()
    }

    /// Every address of the site that lists may lead to.
    fn addresses(&self) -> BTreeSet<String> {
        let words = Words::new("en").expect("English");
        let reports = self.library.together();
        let questions =
            questions(&reports).into_keys().map(|(measure, place)| question_path(measure, place)).collect::<Vec<_>>();
        let pages = reports.into_iter().flat_map(|report| Composer::new(report, &words).pages());
        pages.chain(questions).chain(["", "changes.json", SEARCH].map(str::to_owned)).collect()
    }
}

fn load(project: &Project) -> Library {
    Library::load(project).unwrap_or_else(|broken| panic!("{}", broken.terminal))
}

/// Where a page leads: every address in it, from the site's root. What it loads and its own anchors are left out.
fn ways(path: &str, html: &str) -> Vec<String> {
    let (_, body) = html.split_once("<body>").expect("a body");
    let links = body.split("<a ").skip(1).filter_map(|link| link.split_once("href=\"")?.1.split('"').next());
    links.filter(|link| !link.starts_with('#')).map(|link| resolved(path, link)).collect()
}

fn resolved(path: &str, link: &str) -> String {
    let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
    let mut steps: Vec<&str> = folder.split('/').filter(|step| !step.is_empty()).collect();
    for step in link.split('/') {
        match step {
            ".." => assert!(steps.pop().is_some(), "{link} leads out of the site from {path}"),
            "." => {}
            step => steps.push(step),
        }
    }
    // A folder's address ends in a slash, and the root is empty.
    steps.join("/")
}

#[test]
fn every_statement_stands_in_its_month_and_every_question_below_its_measure_and_its_place() {
    let archive = Archive::new();
    let lists = archive.lists();
    let figures = |start: &str| {
        let pages = lists.iter().filter(|(path, _)| path.starts_with(start));
        let ways = pages.flat_map(|(path, html)| ways(path, html)).filter(|way| way.contains("/figures/"));
        ways.fold(BTreeMap::<String, usize>::new(), |mut counted, way| {
            *counted.entry(way).or_default() += 1;
            counted
        })
    };
    let stated = archive.library.figures();
    assert_eq!(stated as u64, SIZE.reports * SIZE.figures);
    let (monthly, january) = (figures("months/"), figures("months/2028-01/"));
    assert_eq!(monthly.len(), stated);
    assert!(monthly.values().all(|times| *times == 1), "each speaks of one day");
    assert_eq!(january.len() as u64, 31 * SIZE.figures);

    let reports = archive.library.together();
    let questions = questions(&reports);
    for start in ["measures/", "places/"] {
        let rows = lists.iter().filter(|(path, _)| path.starts_with(start) && path.matches('/').count() == 1);
        let listed: Vec<String> =
            rows.flat_map(|(path, html)| ways(path, html)).filter(|way| way.matches('/').count() == 3).collect();
        let asked: BTreeSet<String> = questions.keys().map(|(measure, place)| question_path(measure, place)).collect();
        assert_eq!(listed.len(), asked.len(), "each once");
        assert_eq!(listed.into_iter().collect::<BTreeSet<_>>(), asked);
    }
    // Of every claimant the last, beside the others.
    let last: usize = questions.values().flat_map(|question| question.answers()).map(|one| one.last().count()).sum();
    assert_eq!(figures("measures/").len(), last);
}

#[test]
fn a_row_of_a_measure_tells_how_much_was_said_and_by_whom_last() {
    let archive = Archive::new();
    let lists = archive.lists();
    let reports = archive.library.together();
    let questions = questions(&reports);
    let ((measure, place), question) = questions.iter().max_by_key(|(_, question)| question.said().len()).expect("one");
    let newest = question.said().iter().max_by_key(|said| said.when()).expect("a statement").receipt();
    let pages = lists.iter().filter(|(path, _)| path.starts_with("measures/") && path.matches('/').count() == 1);
    let row = pages
        .flat_map(|(_, html)| html.split("<tr>"))
        .find(|row| row.contains(&format!("href=\"{measure}/{place}/\"")));
    let cells: Vec<String> =
        row.expect("its row").split("<td").skip(1).map(|cell| text(&format!("<td{cell}"))).collect();
    let speakers: BTreeSet<_> = question.said().iter().map(|said| said.receipt().claimant.id.as_str()).collect();
    assert_eq!(cells[..2], [question.said().len().to_string(), speakers.len().to_string()]);
    assert_eq!(cells[2], newest.period.label.get("en"));
    assert_eq!(cells[3].trim(), newest.claimant.name.get("en"));
}

#[test]
fn every_page_of_a_list_is_light_and_leads_to_all_others() {
    let archive = Archive::new();
    let lists = archive.lists();
    let mut known = archive.addresses();
    known.extend(lists.keys().map(|path| path.trim_end_matches("index.html").to_owned()));
    // Where readers bring a report of their own.
    known.extend(["open/".to_owned(), "desk/".to_owned()]);
    let mut of_several = BTreeSet::new();
    for (path, html) in &lists {
        for way in ways(path, html) {
            assert!(known.contains(&way), "{path} leads to {way}");
        }
        let rows = html.matches("<tr").count();
        assert!(rows <= 400 && html.len() < 250_000, "{path} has {rows} rows in {} bytes", html.len());
        let folder = path.rsplit_once('/').expect("a folder").0;
        let pages = lists.keys().filter(|other| other.rsplit_once('/').expect("a folder").0 == folder).count();
        let pager = html.split_once("class=\"pager\"").map(|(_, rest)| rest.split("</nav>").next().unwrap_or_default());
        match pager {
            None => assert_eq!(pages, 1, "{path} leads to no other page of its list"),
            Some(pager) => {
                assert_eq!(pager.matches("<a ").count(), pages, "{path}");
                assert_eq!(pager.matches("aria-current=\"page\"").count(), 1, "{path}");
                of_several.insert(folder);
            }
        }
    }
    for list in ["reports", "measures", "places", "months/2028-01"] {
        assert!(of_several.contains(list), "{list} has several pages: {of_several:?}");
    }
}

#[test]
fn the_front_page_says_how_much_it_leaves_out_and_where_that_stands() {
    let archive = Archive::new();
    let made = archive.parts().make(&Part::Front).unwrap_or_else(|broken| panic!("{}", broken.terminal));
    let front = made.files.iter().find(|file| file.path == "index.html").expect("the front page");
    let front = String::from_utf8(front.bytes.clone()).expect("text");
    let section = |id: &str| {
        let (_, rest) = front.split_once(&format!("id=\"{id}\"")).unwrap_or_else(|| panic!("no {id}"));
        rest.split("</section>").next().expect("its end").to_owned()
    };
    let (said, reports) = (section("last-said"), section("reports"));
    assert_eq!(reports.matches("<tr>").count(), 11, "the newest ten below a head");
    assert!(reports.contains("<a href=\"reports/\">All 170 reports</a>"), "{reports}");
    let together = archive.library.together();
    let all = questions(&together).len();
    assert_eq!(said.matches("<tbody>").count(), 6);
    let seen = text(&said);
    assert!(seen.contains(&format!("6 of {all} questions stand here: first those on which")), "{seen}");
    assert!(said.contains(&format!("<a href=\"measures/\">All {all} questions by measure</a>")), "{said}");
    assert!(said.contains("href=\"places/\"") && said.contains("href=\"months/\""), "{said}");
    assert!(said.matches("<th scope=\"row\"").count() <= 6 * 5, "five speakers of each");
}

/// The third report of the archive, of 3 January.
#[test]
fn an_edit_of_one_report_makes_only_what_shows_it_again() {
    let archive = Archive::new();
    let project = Project::at(archive.folder.path());
    let before: BTreeMap<Part, String> = stamps(&archive.parts());
    let path = archive.folder.path().join("seeds/daily-2028-01-03.json");
    let edited = read(&path).replacen("Nothing of this happened.", "Nothing of all this happened.", 1);
    std::fs::write(&path, edited).expect("the edit is written");
    let library = load(&project);
    let after = stamps(&Parts::new(&archive.tools, &library, false));
    let changed: BTreeSet<&Part> =
        after.iter().filter(|(part, stamp)| before[*part] != **stamp).map(|(part, _)| part).collect();
    let january = Part::Month(Month::parse("2028-01"));
    for part in [Part::Front, Part::Lists, Part::Report("daily-2028-01-03".to_owned()), january.clone()] {
        assert!(changed.contains(&part), "{part} shows it: {changed:?}");
    }
    let other = |part: &&&Part| matches!(part, Part::Report(_) | Part::Month(_));
    assert_eq!(changed.iter().filter(other).count(), 2, "no other report and no other month: {changed:?}");
    // Of the pages of measures those on which what it says is the last of somebody.
    let reports = library.together();
    let answers: Vec<_> = questions(&reports).values().flat_map(|question| question.answers()).collect();
    let last = answers.iter().flat_map(|answers| answers.last()).filter(|said| said.report.id == "daily-2028-01-03");
    let last: BTreeSet<Part> = last.map(|said| Part::Measure(said.receipt().measure.id.clone())).collect();
    let measures = changed.into_iter().filter(|part| matches!(part, Part::Measure(_))).cloned();
    assert_eq!(measures.collect::<BTreeSet<_>>(), last);
}

fn stamps(parts: &Parts<'_>) -> BTreeMap<Part, String> {
    parts.all().into_iter().map(|part| (part.clone(), parts.stamp(&part))).collect()
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}
