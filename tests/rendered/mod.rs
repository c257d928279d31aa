//! What tests of rendered pages have in common.
#![allow(dead_code, reason = "each test file uses some of it")]

use humanitarian_figures::check::check;
use humanitarian_figures::draft::Source;
use humanitarian_figures::model::{self, Newest, Report, questions};
use humanitarian_figures::page::{AssetPaths, Composer, InlineStyle, Languages, QuestionComposer, Site, Skeleton};
use humanitarian_figures::picture::Faces;
use humanitarian_figures::site::assets::{Assets, gather};
use humanitarian_figures::site::bundle::{Bundle, Module};
use humanitarian_figures::site::file::SiteFile;
use humanitarian_figures::site::load::Library;
use humanitarian_figures::site::pictures::{Card, question_files, share_cards};
use humanitarian_figures::site::project::Project;
use humanitarian_figures::site::render::{Broken, Rendered, render};
use humanitarian_figures::site::style::Style;
use humanitarian_figures::site::tools::Tools;
use humanitarian_figures::words::{Tongue, Words};
use std::fs;
use std::path::Path;

/// A file of the project.
pub fn file(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The report of a file without findings.
pub fn report(path: &str) -> Report {
    let source = Source { name: path.into(), text: file(path) };
    let checked = check(&source, None);
    model::build(&checked.clean.expect("a clean file")).expect("a clean file builds")
}

/// A site whose address may be known, and for which nobody answers.
pub fn site(base: Option<&str>) -> Site {
    Site {
        skeleton: Skeleton::new(&file("index.html")).expect("the skeleton is whole"),
        assets: AssetPaths {
            style: "assets/style-0.css".into(),
            script: "assets/app-0.js".into(),
            wasm: "assets/app-0.wasm".into(),
            page_script: "assets/page-0.js".into(),
            search_style: "assets/search-0.css".into(),
            search_script: "assets/search-0.js".into(),
            search_wasm: "assets/search-0.wasm".into(),
            verify_style: "assets/verify-0.css".into(),
            verify_script: "assets/verify-0.js".into(),
            verify_wasm: "assets/verify-0.wasm".into(),
            desk_style: "assets/desk-0.css".into(),
            desk_script: "assets/desk-0.js".into(),
            desk_wasm: "assets/desk-0.wasm".into(),
        },
        base: base.map(|base| base.parse().expect("an address")),
        responsible: None,
        product: "Figures & Receipts".into(),
        origins: Vec::new(),
        style: InlineStyle::new(""),
        languages: Languages::one(Tongue::English),
    }
}

/// What a reader sees of a page, without its markup.
pub fn text(html: &str) -> String {
    let body = html.split("<script type=\"application/json\"").next().expect("a body");
    let mut out = String::new();
    let mut inside = false;
    for letter in body.chars() {
        match letter {
            '<' => inside = true,
            '>' => inside = false,
            _ if !inside => out.push(letter),
            _ => {}
        }
    }
    out.replace("&amp;", "&").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A project of one seed in a folder, in this project's style.
pub fn seeded(folder: &Path, name: &str, seed: &str) -> Project {
    fs::create_dir_all(folder.join("seeds")).expect("a folder for the seed");
    fs::write(folder.join("index.html"), file("index.html")).expect("the skeleton is copied");
    fs::write(folder.join("seeds").join(name), seed).expect("the seed is written");
    Project::at(folder)
}

/// All files of a project's site at an address, with a stub in the place of its WebAssembly.
///
/// # Errors
/// The findings.
pub fn rendered(project: &Project, address: &str) -> Result<Rendered, Broken> {
    let style = style();
    render(project, &stub(&style), style, Some(&address.parse().expect("an address")))
}

/// What pages of a project at an address are made with.
pub fn tools(project: &Project, address: &str) -> Tools {
    let style = style();
    let made = Tools::of(project, &stub(&style), style, Some(&address.parse().expect("an address")));
    made.unwrap_or_else(|broken| panic!("{}", broken.terminal))
}

fn style() -> Style {
    let style = Style::of(&Project::at(Path::new(env!("CARGO_MANIFEST_DIR"))));
    style.unwrap_or_else(|broken| panic!("{}", broken.terminal))
}

/// The pictures for shares of all reports and questions of a project, as the texts they are drawn from.
pub fn cards_as_text(project: &Project) -> Vec<SiteFile> {
    let (words, faces) = (Words::new("en").expect("English"), Faces::new().expect("faces"));
    let library = Library::load(project).unwrap_or_else(|broken| panic!("{}", broken.terminal));
    let working = library.working();
    let cards = library.reports().iter().flat_map(|loaded| share_cards(&Composer::new(&loaded.report, &words)));
    let reports = library.together();
    let (questions, newest) = (questions(&reports), Newest::of(&reports));
    let of_questions = questions.values().flat_map(|question| {
        let composer = QuestionComposer { question, words: &words, newest: &newest, working: &working };
        let made = question_files(&composer, &faces, &composer.path());
        made.unwrap_or_else(|broken| panic!("{}", broken.terminal)).cards
    });
    let text = |card: Card| {
        let card = card.set(&faces).unwrap_or_else(|broken| panic!("{}", broken.terminal));
        SiteFile::new(format!("{}.svg", card.stem), card.svg)
    };
    cards.chain(of_questions).map(text).collect()
}

/// Assets with a stub in the place of the WebAssembly.
pub fn stub(style: &Style) -> Assets {
    let module = Module { js: b"export { start as default };".to_vec(), wasm: b"\0asm".to_vec() };
    let bundle = Bundle { dashboard: module.clone(), search: module.clone(), verify: module.clone(), desk: module };
    gather(style, bundle).unwrap_or_else(|broken| panic!("{}", broken.terminal))
}
