//! A figure's sentences: who said it, who stands behind it, how it stands to others.

use super::Words;
use crate::model::{Backing, Claimant, Figure, Formula, Input, Measure, Receipt, Relation, Report, Statement};
use crate::terms::{Category, Mark, RelationType, Text};

impl Words {
    /// A text of the report's file in this language. One that nobody translated stays as it was written, set apart from
    /// the lines around it; where a page holds such texts, it says so.
    pub fn text(&self, text: &Text) -> String {
        let words = text.get(self.language());
        if text.has(self.language()) { words.to_owned() } else { self.direction().piece(words).into_owned() }
    }

    /// "People killed: what each speaker last said", the title of a measure's page.
    pub fn measure_title(&self, measure: &Measure) -> String {
        self.capitalised(&self.with("measure-title", [("measure", self.text(&measure.name).into())]))
    }

    /// "said": the verb with its claimant as a sentence has it.
    pub fn said_by(&self, claimant: &Claimant) -> String {
        let (name, gender) = (self.text(&claimant.name), self.gender(claimant));
        self.with("said", [("claimant", name.into()), ("gender", gender.into())])
    }

    fn gender(&self, claimant: &Claimant) -> &'static str {
        if claimant.feminine.iter().any(|language| language == self.language()) { "feminine" } else { "other" }
    }

    /// Two pieces as one claim: "200,000 people fled Aleppo, said the UN humanitarian chief".
    pub fn claim(&self, what: &str, said: &str) -> String {
        self.with("claim", [("what", what.into()), ("said", said.into())])
    }

    /// "said the UN humanitarian chief". The verb is always "said"; of our arithmetic, which nobody said, it is told from whose
    /// numbers it was worked out.
    pub fn said(&self, statement: Statement<'_>) -> String {
        match statement {
            Statement::InForce(figure) if figure.is_derived() => self.worked_out_from(&figure.receipt.claimant),
            _ => self.claimant_said(&statement.receipt().claimant),
        }
    }

    fn worked_out_from(&self, claimant: &Claimant) -> String {
        let named = if claimant.category == Category::NotAttributed { "no" } else { "yes" };
        self.with("said-ours", [("claimant", self.text(&claimant.name).into()), ("named", named.into())])
    }

    fn claimant_said(&self, claimant: &Claimant) -> String {
        match claimant.category {
            Category::NotAttributed => self.text(&claimant.name),
            Category::Journalist => {
                let (name, gender) = (self.text(&claimant.name), self.gender(claimant));
                self.with("said-own", [("claimant", name.into()), ("gender", gender.into())])
            }
            _ => self.said_by(claimant),
        }
    }

    /// The whole figure as a sentence: "200,000 people fled Aleppo in two days, said the UN humanitarian chief".
    pub fn sentence(&self, figure: &Figure) -> String {
        self.claim(&self.what(figure), &self.said(Statement::InForce(figure)))
    }

    /// The same of a figure that may be withdrawn: "A withdrawn figure (people killed), said one monitor".
    pub fn statement(&self, statement: Statement<'_>) -> String {
        match statement {
            Statement::InForce(figure) => self.sentence(figure),
            Statement::Withdrawn(withdrawn) => self.claim(&self.withdrawn_what(withdrawn), &self.said(statement)),
        }
    }

    /// Number and label without the speaker, where the speaker stands beside it. What is counted in pieces stands in the
    /// label, and no sentence has the time of its rate before it: "shells on the district: 2 a minute".
    pub fn what(&self, figure: &Figure) -> String {
        let (number, label) = (self.amount(figure).line(), self.text(&figure.label));
        if self.is_rate_of_pieces(figure) {
            return self.with("what-rate", [("label", label.into()), ("number", number.into())]);
        }
        format!("{number} {}", self.direction().piece(&label))
    }

    /// Who stands behind a figure, in plain words, as its mark says it.
    pub fn standing(&self, receipt: &Receipt) -> String {
        match (receipt.mark(), &receipt.doubt, &receipt.backing) {
            (Mark::Contested, _, _) => self.say("contested"),
            (Mark::Doubt, Some(doubt), _) => self.text(&doubt.standing),
            (_, _, Backing::Verified { how }) => self.with("verified", [("how", self.text(how).into())]),
            (_, _, Backing::SeveralSources) => self.say("several"),
            _ => self.text(&receipt.claimant.standing),
        }
    }

    /// The same where no source note stands beside it: that somebody contradicts a number does not say who stands behind it.
    pub fn standing_and_support(&self, receipt: &Receipt) -> String {
        match receipt.mark() {
            Mark::Contested => {
                let (standing, support) = (self.standing(receipt), self.backing(receipt));
                self.with("standing-and-support", [("standing", standing.into()), ("support", support.into())])
            }
            _ => self.standing(receipt),
        }
    }

    /// What stands behind it apart from the doubt, for the full receipt.
    pub fn backing(&self, receipt: &Receipt) -> String {
        match &receipt.backing {
            Backing::Verified { how } => self.with("verified", [("how", self.text(how).into())]),
            Backing::SeveralSources => self.say("several"),
            Backing::Reporters | Backing::OneSource => self.text(&receipt.claimant.standing),
        }
    }

    pub fn category(&self, category: Category) -> String {
        self.say(match category {
            Category::Un => "category-un",
            Category::Intergovernmental => "category-intergovernmental",
            Category::HumanitarianOrganisation => "category-humanitarian-organisation",
            Category::Rescuers => "category-rescuers",
            Category::Laboratory => "category-laboratory",
            Category::Government => "category-government",
            Category::PartyToTheConflict => "category-party-to-the-conflict",
            Category::Monitor => "category-monitor",
            Category::OppositionGroup => "category-opposition-group",
            Category::MedicalStaff => "category-medical-staff",
            Category::Resident => "category-resident",
            Category::Journalist => "category-journalist",
            Category::Expert => "category-expert",
            Category::NotAttributed => "category-not-attributed",
        })
    }

    /// A mark's name and what it means.
    pub fn mark(&self, mark: Mark) -> (String, String) {
        let (name, means) = match mark {
            Mark::Contested => ("mark-contested", "mark-contested-means"),
            Mark::Doubt => ("mark-doubt", "mark-doubt-means"),
            Mark::One => ("mark-one", "mark-one-means"),
            Mark::Several => ("mark-several", "mark-several-means"),
            Mark::Reporters => ("mark-reporters", "mark-reporters-means"),
            Mark::Verified => ("mark-verified", "mark-verified-means"),
        };
        (self.say(name), self.say(means))
    }

    /// What an author did for a report. A role that is not among the usual ones is said as it was printed.
    pub fn role(&self, role: &str) -> String {
        match role {
            "reporting" => self.say("role-reporting"),
            "additional reporting" => self.say("role-additional-reporting"),
            "writing" => self.say("role-writing"),
            "editing" => self.say("role-editing"),
            printed => printed.to_owned(),
        }
    }

    /// "Part of 40 people killed across Syria on Monday".
    pub fn relation(&self, relation: &Relation, other: Statement<'_>) -> String {
        let other = match other {
            Statement::InForce(figure) => self.what(figure),
            Statement::Withdrawn(withdrawn) => self.withdrawn_other(withdrawn),
        };
        self.with("relation", [("is", self.relation_name(relation.is).into()), ("other", other.into())])
    }

    /// "Part of", "Not comparable with".
    pub fn relation_name(&self, is: RelationType) -> String {
        self.say(match is {
            RelationType::PartOf => "relation-part-of",
            RelationType::Includes => "relation-includes",
            RelationType::MayOverlap => "relation-may-overlap",
            RelationType::Contradicts => "relation-contradicts",
            RelationType::AddsTo => "relation-adds-to",
            RelationType::DerivedFrom => "relation-derived-from",
            RelationType::NotComparableWith => "relation-not-comparable-with",
        })
    }

    /// A formula in numbers: "40 − 30", "600 ÷ about 43,500".
    pub fn formula(&self, report: &Report, formula: &Formula) -> String {
        let number = |input: &Input| match input {
            Input::Figure(id) => report.figure(id).map(|figure| self.amount(figure).line()),
            Input::Context(id) => {
                let context = report.context.iter().find(|context| context.id == *id);
                context.and_then(|context| context.count).map(|count| self.number(count.into()))
            }
        };
        let sign = self.say(match formula {
            Formula::Sum(_) => "plus",
            Formula::Difference(_) => "minus",
            Formula::Share { .. } => "divided-by",
        });
        // A formula does not break across lines.
        formula.inputs().into_iter().filter_map(number).collect::<Vec<_>>().join(&format!("\u{a0}{sign}\u{a0}"))
    }
}
