//! Every period of the draft: of figures, of context and of the voices of disputes alike.

use super::Scene;
use super::phrase::Phrase;
use super::told::{heard, named};
use crate::draft::{Dispute, Field, Period, Voice, got, items};
use crate::terms;

/// One period, with whose it is.
pub struct Dated<'d, 'a> {
    /// As it stands in a sentence: "figure `fled-50`".
    pub owner: Phrase,
    /// The period's own text in the file.
    pub text: &'a str,
    pub draft: &'d Period<'a>,
}

impl Dated<'_, '_> {
    /// The period, where it could be read and holds together.
    pub fn period(&self) -> Option<terms::Period> {
        self.draft.read()?.ok()
    }
}

/// Everyone who is heard in a dispute, the reporters last.
pub fn voices<'d, 'a>(dispute: &'d Dispute<'a>) -> impl Iterator<Item = &'d Voice<'a>> {
    let sides = items(&dispute.sides).flat_map(|(_, side)| items(&side.voices)).map(|(_, voice)| voice);
    sides.chain(got(&dispute.reporters))
}

impl<'d, 'a> Scene<'d, 'a> {
    /// The periods of the file, in its order.
    pub fn periods(&self) -> Vec<Dated<'d, 'a>> {
        let mut found = Vec::new();
        let mut add = |owner: Phrase, field: &'d Field<'a, Period<'a>>| {
            if let Some(given) = field
                && let Some(draft) = given.get()
            {
                found.push(Dated { owner, text: given.text, draft });
            }
        };
        let name = |id: &'d Field<'a, String>| got(id).map_or("", String::as_str);
        for (_, figure) in items(&self.draft.figures) {
            add(named("figure", name(&figure.id)), &figure.period);
        }
        for (_, context) in items(&self.draft.context) {
            add(named("context", name(&context.id)), &context.period);
        }
        for (_, dispute) in items(&self.draft.disputes) {
            for voice in voices(dispute) {
                add(heard(name(&voice.claimant), name(&dispute.id)), &voice.period);
            }
        }
        found
    }
}
