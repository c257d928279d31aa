//! Figures from a clean draft, those in force and those withdrawn.

use super::build::{Gap, dated, each, find, gap, need};
use super::build_registers::Registers;
use super::{
    Backing, Break, Caveat, Change, Correction, Doubt, Figure, Formula, Input, Origin, Receipt, Relation, Stood,
    Withdrawn,
};
use crate::draft::{self, Field, List, got, items};
use crate::terms::{Amount, Support};

impl Registers {
    pub(super) fn figure(&self, figure: &draft::Figure<'_>) -> Result<Figure, Gap> {
        let id: String = need(&figure.id, "figures[].id")?;
        let here = |field: &str| format!("the {field} of `{id}`");
        let origin = match (got(&figure.evidence), got(&figure.derived)) {
            (Some(evidence), None) => Origin::Stated(self.evidence(evidence)?),
            (None, Some(formula)) => Origin::Derived(self.formula(formula, &here("formula"))?),
            _ => return Err(gap(&here("origin"))),
        };
        Ok(Figure {
            amount: amount(&figure.amount, &here("amount"))?,
            label: need(&figure.label, &here("label"))?,
            receipt: self.receipt(figure, &here)?,
            caveat: match got(&figure.caveat) {
                None => None,
                Some(caveat) => Some(Caveat {
                    text: need(&caveat.text, &here("caveat"))?,
                    lines: items(&caveat.lines).map(|(_, line)| *line).collect(),
                }),
            },
            origin,
            relations: each(&figure.relations, |relation| {
                Ok(Relation {
                    is: need(&relation.is, &here("relation"))?,
                    figure: need(&relation.figure, &here("relation's figure"))?,
                    because: got(&relation.because).cloned(),
                })
            })?,
            method: got(&figure.method).cloned(),
            breaks: each(&figure.breaks, |noted| {
                Ok(Break {
                    is: need(&noted.is, &here("break"))?,
                    because: need(&noted.because, &here("reason of a break"))?,
                    lines: items(&noted.lines).map(|(_, line)| *line).collect(),
                })
            })?,
            corrections: each(&figure.corrections, |correction| {
                let draft::Correction { revision, on, was, evidence, because, .. } = correction;
                Ok(Correction {
                    change: change((revision, on, because), &here("correction"))?,
                    was: amount(was, &here("corrected amount"))?,
                    // The report may have been printed anew, without that paragraph.
                    evidence: got(evidence).and_then(|evidence| self.evidence(evidence).ok()),
                })
            })?,
            id,
        })
    }

    pub(super) fn withdrawn(
        &self,
        figure: &draft::Figure<'_>,
        withdrawal: &draft::Withdrawal<'_>,
    ) -> Result<Withdrawn, Gap> {
        let id: String = need(&figure.id, "figures[].id")?;
        let here = |field: &str| format!("the {field} of `{id}`");
        let draft::Withdrawal { revision, on, because, .. } = withdrawal;
        let stood = |evidence: &draft::Evidence<'_>| {
            let line = need(&evidence.line, &here("line"))?;
            Ok(Stood { line, paragraph: self.paragraph(line)? })
        };
        Ok(Withdrawn {
            receipt: self.receipt(figure, &here)?,
            change: change((revision, on, because), &here("withdrawal"))?,
            stood: got(&figure.evidence).map(stood).transpose()?,
            id,
        })
    }

    fn receipt(&self, figure: &draft::Figure<'_>, here: &dyn Fn(&str) -> String) -> Result<Receipt, Gap> {
        let period = got(&figure.period).ok_or_else(|| gap(&here("period")))?;
        let backing = match need(&figure.support, &here("support"))? {
            Support::Reporters => Backing::Reporters,
            Support::OneSource => Backing::OneSource,
            Support::SeveralSources => Backing::SeveralSources,
            Support::Verified => Backing::Verified { how: need(&figure.verified, &here("verification"))? },
        };
        Ok(Receipt {
            measure: find(&self.measures, &need(&figure.measure, &here("measure"))?, "measures")?,
            place: find(&self.places, &need(&figure.place, &here("place"))?, "places")?,
            place_note: got(&figure.place_note).cloned(),
            period: dated(period, &here("period"))?,
            population: find(&self.populations, &need(&figure.population, &here("population"))?, "populations")?,
            claimant: self.claimant(&figure.claimant, &here("claimant"))?,
            backing,
            doubt: match got(&figure.doubt) {
                None => None,
                Some(doubt) => Some(Doubt {
                    by: need(&doubt.by, &here("doubt"))?,
                    standing: need(&doubt.standing, &here("doubt's words"))?,
                }),
            },
            contested: got(&figure.contested).cloned(),
        })
    }

    fn formula(&self, formula: &draft::Formula<'_>, path: &str) -> Result<Formula, Gap> {
        let inputs = |list: &Field<'_, List<'_, String>>| -> Vec<Input> {
            let input = |id: &String| match self.context.contains(id) {
                true => Input::Context(id.clone()),
                false => Input::Figure(id.clone()),
            };
            items(list).map(|(_, id)| input(id)).collect()
        };
        match (&formula.sum, &formula.difference, &formula.share) {
            (Some(_), None, None) => Ok(Formula::Sum(inputs(&formula.sum))),
            (None, Some(_), None) => Ok(Formula::Difference(inputs(&formula.difference))),
            (None, None, Some(_)) => match <[Input; 2]>::try_from(inputs(&formula.share)) {
                Ok([part, whole]) => Ok(Formula::Share { part, whole }),
                Err(_) => Err(gap(path)),
            },
            _ => Err(gap(path)),
        }
    }
}

fn amount(field: &Field<'_, draft::Amount<'_>>, path: &str) -> Result<Amount, Gap> {
    got(field).and_then(|amount| amount.read()?.ok()).ok_or_else(|| gap(path))
}

/// The fields that a correction and a withdrawal have in common.
type ChangeFields<'f, 'a> = (&'f Field<'a, u32>, &'f Field<'a, chrono::NaiveDate>, &'f Field<'a, crate::terms::Text>);

fn change((revision, on, because): ChangeFields<'_, '_>, path: &str) -> Result<Change, Gap> {
    Ok(Change { revision: need(revision, path)?, on: need(on, path)?, because: need(because, path)? })
}
