//! From a clean draft to the model.
//!
//! The rules have found nothing missing, so every gap met here is one that a rule should have named. It is reported
//! as such, and nothing panics.

use super::build_charts::Known;
use super::build_registers::Registers;
use super::report::{Author, CardPart, Paragraph, Position, PublicationDate, Side, Voice};
use super::{Card, Claimant, Context, Dated, Dispute, Evidence, Note, Publication, Report};
use crate::check::{Clean, Languages};
use crate::draft::{self, Field, List, got, items};
use crate::fingerprint::Fingerprint;
use crate::terms::WebAddress;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

/// Something the model needs and the draft lacks, although every rule passed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gap {
    pub path: String,
    pub why: String,
}

impl fmt::Display for Gap {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path, self.why)
    }
}

impl std::error::Error for Gap {}

/// Builds a report from a draft that passed every rule.
///
/// # Errors
/// Where the draft lacks something that no rule asks for; this is then a fault of the rules.
pub fn build(clean: &Clean<'_>) -> Result<Report, Gap> {
    let draft = clean.draft();
    let registers = Registers::new(draft, clean.registers())?;
    let (mut figures, mut withdrawn) = (Vec::new(), Vec::new());
    for (_, figure) in items(&draft.figures) {
        match got(&figure.withdrawn) {
            None => figures.push(registers.figure(figure)?),
            Some(withdrawal) => withdrawn.push(registers.withdrawn(figure, withdrawal)?),
        }
    }
    let context = each(&draft.context, |context| registers.context(context))?;
    let disputes = each(&draft.disputes, |dispute| registers.dispute(dispute))?;
    let known = Known { figures: &figures, withdrawn: &withdrawn, context: &context, disputes: &disputes };
    let charts = each(&draft.charts, |chart| known.chart(chart))?;
    Ok(Report {
        id: need(&draft.id, "id")?,
        revision: need(&draft.revision, "revision")?,
        title: need(&draft.title, "title")?,
        invented: got(&draft.invented).cloned(),
        publication: publication(got(&draft.report).ok_or_else(|| gap("report"))?)?,
        languages: Languages::of(clean),
        paragraphs: each(&draft.paragraphs, paragraph)?,
        cards: each(&draft.cards, card)?,
        notes: each(&draft.notes, note)?,
        charts,
        context,
        disputes,
        figures,
        withdrawn,
    })
}

pub(super) fn gap(path: &str) -> Gap {
    Gap { path: path.into(), why: "is missing, and no rule said so".into() }
}

pub(super) fn need<T: Clone>(field: &Field<'_, T>, path: &str) -> Result<T, Gap> {
    got(field).cloned().ok_or_else(|| gap(path))
}

pub(super) fn each<'a, T, M>(
    list: &Field<'a, List<'a, T>>,
    build: impl Fn(&T) -> Result<M, Gap>,
) -> Result<Vec<M>, Gap> {
    items(list).map(|(_, item)| build(item)).collect()
}

impl Registers {
    pub(super) fn claimant(&self, field: &Field<'_, String>, path: &str) -> Result<Arc<Claimant>, Gap> {
        find(&self.claimants, &need(field, path)?, path)
    }

    pub(super) fn evidence(&self, evidence: &draft::Evidence<'_>) -> Result<Evidence, Gap> {
        let line = need(&evidence.line, "evidence.line")?;
        Ok(Evidence {
            line,
            paragraph: self.paragraph(line)?,
            words: need(&evidence.words, "evidence.words")?,
            word: need(&evidence.word, "evidence.word")?,
        })
    }

    fn context(&self, context: &draft::Context<'_>) -> Result<Context, Gap> {
        Ok(Context {
            id: need(&context.id, "context[].id")?,
            what: need(&context.what, "context[].what")?,
            label: need(&context.label, "context[].label")?,
            claimant: self.claimant(&context.claimant, "context[].claimant")?,
            count: got(&context.count).copied(),
            period: got(&context.period).map(|period| dated(period, "context[].period")).transpose()?,
            evidence: self.evidence(got(&context.evidence).ok_or_else(|| gap("context[].evidence"))?)?,
        })
    }

    fn dispute(&self, dispute: &draft::Dispute<'_>) -> Result<Dispute, Gap> {
        let side = |side: &draft::Side<'_>| {
            Ok(Side { name: need(&side.name, "sides[].name")?, voices: each(&side.voices, |voice| self.voice(voice))? })
        };
        Ok(Dispute {
            id: need(&dispute.id, "disputes[].id")?,
            question: need(&dispute.question, "disputes[].question")?,
            summary: need(&dispute.summary, "disputes[].summary")?,
            sides: each(&dispute.sides, side)?,
            reporters: got(&dispute.reporters)
                .map(|voice| {
                    Ok(Position { voice: self.voice(voice)?, verdict: need(&dispute.verdict, "disputes[].verdict")? })
                })
                .transpose()?,
        })
    }

    fn voice(&self, voice: &draft::Voice<'_>) -> Result<Voice, Gap> {
        Ok(Voice {
            claimant: self.claimant(&voice.claimant, "voices[].claimant")?,
            position: need(&voice.position, "voices[].position")?,
            note: got(&voice.note).cloned(),
            period: got(&voice.period).map(|period| dated(period, "voices[].period")).transpose()?,
            evidence: self.evidence(got(&voice.evidence).ok_or_else(|| gap("voices[].evidence"))?)?,
        })
    }
}

pub(super) fn find<T>(register: &BTreeMap<String, Arc<T>>, id: &str, path: &str) -> Result<Arc<T>, Gap> {
    register.get(id).cloned().ok_or_else(|| gap(&format!("`{id}` among {path}")))
}

pub(super) fn dated(period: &draft::Period<'_>, path: &str) -> Result<Dated, Gap> {
    Ok(Dated {
        period: period.read().and_then(Result::ok).ok_or_else(|| gap(path))?,
        label: need(&period.label, path)?,
    })
}

fn publication(report: &draft::Publication<'_>) -> Result<Publication, Gap> {
    let date = got(&report.date).ok_or_else(|| gap("report.date"))?;
    Ok(Publication {
        headline: got(&report.headline).cloned(),
        publisher: need(&report.publisher, "report.publisher")?,
        authors: each(&report.authors, |author| {
            Ok(Author { name: need(&author.name, "authors[].name")?, role: need(&author.role, "authors[].role")? })
        })?,
        dateline: got(&report.dateline).cloned(),
        language: need(&report.language, "report.language")?,
        url: address(&report.url, "report.url")?,
        archive_url: address(&report.archive_url, "report.archive-url")?,
        date: PublicationDate {
            day: need(&date.day, "report.date.day")?,
            known: need(&date.known, "report.date.known")?,
            reasoning: got(&date.reasoning).cloned(),
        },
    })
}

fn address(field: &Field<'_, String>, path: &str) -> Result<Option<WebAddress>, Gap> {
    let no_address = || Gap { path: path.into(), why: "is no address on the web, and no rule said so".into() };
    got(field).map(|text| WebAddress::new(text).ok_or_else(no_address)).transpose()
}

fn paragraph(paragraph: &draft::Paragraph<'_>) -> Result<Paragraph, Gap> {
    let words: u32 = need(&paragraph.words, "paragraphs[].words")?;
    Ok(Paragraph {
        line: need(&paragraph.line, "paragraphs[].line")?,
        fingerprint: Fingerprint { words: words as usize, sha256: need(&paragraph.sha256, "paragraphs[].sha256")? },
    })
}

fn card(card: &draft::Card<'_>) -> Result<Card, Gap> {
    Ok(Card {
        figure: need(&card.figure, "cards[].figure")?,
        within: each(&card.within, |part| {
            Ok(CardPart { figure: need(&part.figure, "within[].figure")?, text: need(&part.text, "within[].text")? })
        })?,
    })
}

fn note(note: &draft::Note<'_>) -> Result<Note, Gap> {
    Ok(Note {
        id: need(&note.id, "notes[].id")?,
        title: need(&note.title, "notes[].title")?,
        text: need(&note.text, "notes[].text")?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::{Checked, check};
    use crate::draft::Source;
    use crate::model::{Part, PartsOfWhole, Refusal, StockWithFlow};
    use crate::terms::Mark;

    fn base() -> Report {
        let source = Source { name: "base.json".into(), text: include_str!("../check/base.json").into() };
        let Checked { clean, .. } = check(&source, None);
        build(&clean.expect("base.json is clean")).expect("a clean draft builds")
    }

    #[test]
    fn a_clean_draft_builds_with_all_that_it_holds() {
        let report = base();
        let ids: Vec<_> = report.figures.iter().map(|figure| figure.id.as_str()).collect();
        assert_eq!(ids[0..3], ["fled-50", "killed-20", "civilians-killed-12"]);
        assert_eq!(report.figures[0].receipt.mark(), Mark::Doubt);
        assert_eq!(report.figure("guards-2").expect("the guards").receipt.claimant.id, "not-attributed");
        assert_eq!(report.charts.len(), 2);
    }

    #[test]
    fn our_arithmetic_stands_where_its_inputs_do() {
        let report = base();
        let rest = report.figure("killed-rest-8").expect("the rest");
        let words: Vec<_> = report.evidence_of(rest).iter().map(|evidence| evidence.words.as_str()).collect();
        assert_eq!(words, ["20 people", "12 civilians"]);
    }

    #[test]
    fn figures_that_do_not_belong_together_make_no_chart() {
        let report = base();
        let figure = |id: &str| report.figure(id).expect("a figure of the base");
        let (whole, fled, stock) = (figure("killed-20"), figure("fled-50"), figure("refugees-3000"));
        assert_eq!(
            PartsOfWhole::new(whole, &[Part::Figure(fled)], None).err(),
            Some(Refusal::NoPart("fled-50".into(), "killed-20".into()))
        );
        assert_eq!(
            StockWithFlow::new(whole, fled, None).err(),
            Some(Refusal::WrongKind("killed-20".into(), crate::terms::Kind::Stock))
        );
        assert!(StockWithFlow::new(stock, fled, None).is_err());
    }
}
