//! The files of every chart, its figures as a table and its picture, and the pictures for shares.

use super::chart_table::table;
use super::fault::AtPath;
use super::file::SiteFile;
use super::painter::{Undrawn, broken};
use super::render::Broken;
use crate::page::{ChartFile, Composer, QuestionComposer, ShareCard};
use crate::picture::{Faces, Form, card, svg};
use std::path::Path;

/// Files of a site: those that are made at once, and the pictures that take long.
#[derive(Default)]
pub struct Made {
    pub files: Vec<SiteFile>,
    pub undrawn: Vec<Undrawn>,
    /// Pictures for shares. Nothing but their pixels is published, so they are not even set before somebody draws them.
    pub cards: Vec<Card>,
}

/// A picture for shares, and where it will stand.
pub struct Card {
    /// Path below the site's root, without an ending.
    pub stem: String,
    pub content: ShareCard,
}

impl Card {
    /// To stand in a folder, beside the page that is shared.
    fn beside(folder: &str, content: ShareCard) -> Self {
        Self { stem: format!("{folder}card"), content }
    }

    /// Its texts set, ready to be drawn.
    ///
    /// # Errors
    /// Where a text cannot be set.
    pub fn set(self, faces: &Faces) -> Result<Undrawn, Broken> {
        let svg = card(&self.content, faces).map_err(|error| broken(&self.stem, &error))?;
        Ok(Undrawn { stem: self.stem, svg, forms: &[Form::Png] })
    }
}

impl Made {
    pub fn add(&mut self, path: impl Into<String>, bytes: impl Into<Vec<u8>>) {
        self.files.push(SiteFile::new(path, bytes));
    }

    pub fn extend(&mut self, more: Self) {
        self.files.extend(more.files);
        self.undrawn.extend(more.undrawn);
        self.cards.extend(more.cards);
    }

    /// The same in a folder, which ends in a slash; "" changes nothing.
    pub fn below(mut self, folder: &str) -> Self {
        let files = self.files.iter_mut().map(|file| &mut file.path);
        let pictures = self.undrawn.iter_mut().map(|picture| &mut picture.stem);
        let cards = self.cards.iter_mut().map(|card| &mut card.stem);
        files.chain(pictures).chain(cards).for_each(|path| path.insert_str(0, folder));
        self
    }

    /// Its files, and every picture ready to be drawn.
    ///
    /// # Errors
    /// Where the texts of a picture for shares cannot be set.
    pub fn set(self, faces: &Faces) -> Result<(Vec<SiteFile>, Vec<Undrawn>), Broken> {
        let mut undrawn = self.undrawn;
        for card in self.cards {
            undrawn.push(card.set(faces)?);
        }
        Ok((self.files, undrawn))
    }
}

/// The files of every chart of a report, below `home`, the report's folder.
///
/// # Errors
/// Where the texts of a picture cannot be set.
pub fn chart_files(composer: &Composer<'_>, faces: &Faces, home: &str) -> Result<Made, Broken> {
    files_of(&composer.chart_files(), faces, home)
}

/// The files of every chart of a question, of all its statements and of its picture for shares, below `home`, its folder.
///
/// # Errors
/// Where the texts of a picture cannot be set.
pub fn question_files(composer: &QuestionComposer<'_>, faces: &Faces, home: &str) -> Result<Made, Broken> {
    let mut all = files_of(&composer.chart_files(), faces, home)?;
    let csv = format!("{home}statements.csv");
    let rows = table(&composer.records()).at("write", Path::new(&csv))?;
    all.files.push(SiteFile::new(csv, rows));
    all.cards.push(Card::beside(home, composer.share()));
    Ok(all)
}

fn files_of(charts: &[ChartFile], faces: &Faces, home: &str) -> Result<Made, Broken> {
    let mut all = Made::default();
    for chart in charts {
        let stem = format!("{home}charts/{}/chart", chart.id);
        let svg = svg(chart, faces).map_err(|error| broken(&stem, &error))?;
        let csv = format!("{stem}.csv");
        all.files.push(SiteFile::new(csv.as_str(), table(&chart.records).at("write", Path::new(&csv))?));
        all.files.push(SiteFile::new(format!("{stem}.svg"), svg.as_str()));
        all.undrawn.push(Undrawn { stem, svg, forms: &Form::ALL });
    }
    Ok(all)
}

/// The pictures for shares of a report, of its figures and of its charts, each beside the page that is shared.
pub fn share_cards(composer: &Composer<'_>) -> Vec<Card> {
    let statements = composer.report.statements();
    let figures = statements.map(|of| (composer.figure_path(of.id()), composer.share_of_figure(of)));
    let charts = composer.chart_files().into_iter();
    let charts = charts.map(|chart| (composer.chart_path(&chart.id), composer.share_of_chart(chart)));
    let cards = std::iter::once((composer.home(), composer.share_of_report())).chain(figures).chain(charts);
    cards.map(|(folder, content)| Card::beside(&folder, content)).collect()
}
