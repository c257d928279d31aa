//! The page that checks a reader's own copy of the report.

use super::Composer;
use crate::model::{Evidence, Figure, Statement, Voice};
use crate::page::way;
use crate::verify::{Ours, Print, Sentences, Sought, Told};
use crate::view::content::{CopyWords, ResultWords, SoughtContent, VerifyContent};
use crate::words::Direction;

/// What may come of what is looked for, and before all that it is.
const GROUPS: [(&str, &str, &str); 6] = [
    ("sought", "verify-sought", "verify-sought-means"),
    ("exact", "verify-exact", "verify-exact-means"),
    ("moved", "verify-moved", "verify-moved-means"),
    ("changed", "verify-changed", "verify-changed-means"),
    ("missing", "verify-missing", "verify-missing-means"),
    ("ours", "verify-ours", "verify-ours-means"),
];

/// One citation of the report, with what is shown of it.
struct Cited<'r> {
    figure: bool,
    evidence: &'r Evidence,
    content: SoughtContent,
}

impl<'r> Composer<'r> {
    /// The folder of that page.
    pub fn verify_path(&self) -> String {
        format!("{}verify/", self.home())
    }

    /// The link to it, for a page at `path`.
    pub fn verify_link(&self, path: &str) -> (String, String) {
        (way(path, &self.verify_path()), self.words.say("nav-verify"))
    }

    pub fn verify_title(&self) -> String {
        let title = self.words.text(&self.report.title);
        self.marked(self.words.with("verify-page-title", [("title", title.into())]))
    }

    /// Below its title, where a link to it is shown.
    pub fn verify_description(&self) -> String {
        self.marked(self.words.say("verify-deck"))
    }

    pub fn verify_page(&self) -> VerifyContent {
        let say = |id: &str| self.words.say(id);
        let report = self.report;
        let ours = report.figures.iter().filter(|figure| figure.is_derived()).map(|figure| self.worked_out(figure));
        VerifyContent {
            crumb: self.crumb(&self.verify_path()),
            title: say("verify-title"),
            deck: say("verify-deck"),
            needs: say("verify-needs"),
            command: format!("humanitarian-figures check report.json --report {}.txt", report.id),
            broken: say("verify-broken"),
            copy: CopyWords {
                title: say("verify-copy"),
                drop: say("verify-drop"),
                choose: say("verify-choose"),
                paste: say("verify-paste"),
                hint: self.words.with("verify-hint", [("paragraphs", report.paragraphs.len().into())]),
                check: say("verify-check"),
                clear: say("verify-clear"),
                kept: say("verify-kept"),
                direction: Direction::of(&report.publication.language),
            },
            result: ResultWords {
                title: say("verify-result"),
                waiting: say("verify-waiting"),
                honest: say("verify-honest"),
                edition: say("verify-edition"),
                there: say("verify-there"),
                groups: GROUPS.into_iter().map(|(id, name, means)| (id, say(name), say(means))).collect(),
                withdrawn: report.withdrawn.iter().map(|gone| self.gone(Statement::Withdrawn(gone))).collect(),
            },
            language: report.publication.language.clone(),
            comma: self.words.comma(),
            sought: self.citations().into_iter().map(|cited| cited.content).chain(ours).collect(),
            lit: (say("verify-lit"), say("verify-lit-lede")),
        }
    }

    /// What the page tells its program.
    pub fn verify_told(&self) -> Told {
        let cited = self.citations();
        let figures = cited.iter().filter(|cited| cited.figure).count();
        let verdict =
            |exact: usize| self.words.with("verify-verdict", [("exact", exact.into()), ("figures", figures.into())]);
        let from = |figure: &Figure| {
            let inputs = self.report.evidence_of(figure);
            let places = inputs.into_iter().filter_map(|input| cited.iter().position(|cited| cited.evidence == input));
            Ours { id: sought_id(&figure.id), from: places.collect() }
        };
        let ours = self.report.figures.iter().filter(|figure| figure.is_derived()).map(from).collect();
        let sought = |cited: &Cited<'_>| Sought {
            id: cited.content.id.clone(),
            figure: cited.figure,
            paragraph: cited.evidence.paragraph,
            word: cited.evidence.word as usize,
            words: cited.evidence.words.clone(),
        };
        Told {
            locale: self.words.locale(),
            encoding: older_encoding(&self.report.publication.language).to_owned(),
            paragraphs: self
                .report
                .paragraphs
                .iter()
                .map(|paragraph| Print(paragraph.fingerprint.words, paragraph.fingerprint.sha256.clone()))
                .collect(),
            sought: cited.iter().map(sought).collect(),
            ours,
            verdicts: (0..=figures).map(verdict).collect(),
            sentences: self.verify_sentences(),
        }
    }

    fn verify_sentences(&self) -> Sentences {
        let say = |id: &str| self.words.say(id);
        Sentences {
            exact: say("verify-is-exact"),
            moved: say("verify-is-moved"),
            within: say("verify-is-within"),
            changed: say("verify-is-changed"),
            astray: say("verify-is-astray"),
            missing: say("verify-is-missing"),
            ours: say("verify-is-ours"),
            ours_lost: say("verify-is-ours-lost"),
            stranger: say("verify-stranger"),
            left_out: say("verify-left-out"),
            checking: say("verify-checking"),
            empty: say("verify-empty"),
            too_long: say("verify-too-long"),
            pdf: say("verify-pdf"),
            picture: say("verify-picture"),
            packed: say("verify-packed"),
            unreadable: say("verify-unreadable"),
            encoding: say("verify-encoding"),
        }
    }

    /// Everything that cites words of the report: figures first, then voices of disputes, then context.
    fn citations(&self) -> Vec<Cited<'r>> {
        let report = self.report;
        let figures = report.figures.iter().filter(|figure| !figure.is_derived()).flat_map(|figure| {
            let evidence = report.evidence_of(figure);
            evidence.into_iter().map(|evidence| Cited {
                figure: true,
                evidence,
                content: self.stated_as(figure, evidence),
            })
        });
        let voices = report.disputes.iter().flat_map(|dispute| {
            let voices = dispute
                .sides
                .iter()
                .flat_map(|side| &side.voices)
                .chain(dispute.reporters.iter().map(|position| &position.voice));
            voices.enumerate().map(|(at, voice)| self.voiced(&format!("{}-{}", dispute.id, at + 1), voice))
        });
        let context = report.context.iter().map(|context| {
            let content = SoughtContent {
                id: format!("context-{}", context.id),
                head: self.words.text(&context.what),
                what: self.words.text(&context.label),
                said: None,
                notice: None,
                stands: self.stands_at(&context.evidence),
            };
            Cited { figure: false, evidence: &context.evidence, content }
        });
        figures.chain(voices).chain(context).collect()
    }

    fn stated_as(&self, figure: &Figure, evidence: &Evidence) -> SoughtContent {
        SoughtContent {
            id: sought_id(&figure.id),
            head: self.words.amount(figure).line(),
            what: self.words.text(&figure.label),
            said: Some(self.words.said(Statement::InForce(figure))),
            notice: self.words.notice(Statement::InForce(figure)),
            stands: self.stands_at(evidence),
        }
    }

    fn voiced(&self, id: &str, voice: &'r Voice) -> Cited<'r> {
        let content = SoughtContent {
            id: format!("voice-{id}"),
            head: self.words.capitalised(&self.words.text(&voice.claimant.name)),
            what: self.words.text(&voice.position),
            said: None,
            notice: None,
            stands: self.stands_at(&voice.evidence),
        };
        Cited { figure: false, evidence: &voice.evidence, content }
    }

    fn worked_out(&self, figure: &Figure) -> SoughtContent {
        SoughtContent {
            id: sought_id(&figure.id),
            head: self.words.amount(figure).line(),
            what: self.words.text(&figure.label),
            said: None,
            notice: self.words.notice(Statement::InForce(figure)),
            stands: Err(self.ours(figure).unwrap_or_default()),
        }
    }

    /// That a figure was withdrawn, in the place of its words.
    fn gone(&self, statement: Statement<'_>) -> String {
        let notice = self.words.notice(statement).unwrap_or_default();
        self.words.labelled(&self.words.statement(statement), &notice)
    }

    fn stands_at(&self, evidence: &Evidence) -> Result<(String, String), String> {
        Ok((evidence.words.clone(), self.paragraph(evidence.paragraph)))
    }
}

fn sought_id(figure: &str) -> String {
    format!("sought-{figure}")
}

/// What texts in a language were written in before Unicode, as browsers name it.
fn older_encoding(language: &str) -> &'static str {
    match language.split('-').next().unwrap_or_default() {
        "ar" | "fa" | "ur" => "windows-1256",
        "tr" => "windows-1254",
        "he" => "windows-1255",
        "ru" | "uk" | "bg" | "sr" => "windows-1251",
        "pl" | "cs" | "hu" | "ro" | "hr" => "windows-1250",
        "el" => "windows-1253",
        _ => "windows-1252",
    }
}
