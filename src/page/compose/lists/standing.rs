//! What each claimant last said: the questions that claim attention on the front page, and all of a measure on its own.

use super::paging::Group;
use super::{List, ListSheet, Told};
use crate::model::{Answers, LastSaid, Question, by_attention};
use crate::page::compose::Across;
use crate::page::compose::places::{MEASURES, MONTHS, PLACES, measure_path};
use crate::view::content::{AnswersContent, LastSaidContent, ListBody};

/// The front page keeps its weight however much is said: so many questions on what happened, behind them so many on what
/// was invented, and so many speakers of each.
const MOST_ON_FRONT: usize = 6;
const MOST_INVENTED_ON_FRONT: usize = 3;
const MOST_SPEAKERS_ON_FRONT: usize = 5;

impl<'r> Across<'r> {
    /// The questions that claim attention, for the front page: not all, and it says so.
    pub fn standing_on_front(&self) -> LastSaidContent {
        let all: Vec<Answers<'r>> = self.questions().values().flat_map(Question::answers).collect();
        let (invented, real): (Vec<_>, Vec<_>) = all.iter().partition(|answers| answers.is_invented());
        let first = |of, most| by_attention(of).into_iter().take(most);
        let first = first(real, MOST_ON_FRONT).chain(first(invented, MOST_INVENTED_ON_FRONT));
        let rows = self.rows("");
        let questions = first.filter_map(|answers| {
            let speakers: Vec<&LastSaid<'_>> = answers.speakers.iter().take(MOST_SPEAKERS_ON_FRONT).collect();
            rows.answers_of(answers, &speakers)
        });
        let questions: Vec<AnswersContent> = questions.collect();
        let (shown, count) = (questions.len(), all.len());
        let mut lede = self.words.say("last-said-lede");
        if shown < count {
            let chosen = [("shown", shown.into()), ("all", count.into())];
            lede = format!("{} {lede}", self.words.with("last-said-chosen", chosen));
        }
        let by = |folder: &str, words| (folder.to_owned(), self.words.with(words, [("count", count.into())]));
        LastSaidContent {
            head: Some((self.words.say("last-said-title"), lede)),
            more: vec![
                by(MEASURES, "questions-by-measure"),
                by(PLACES, "questions-by-place"),
                by(MONTHS, "statements-by-month"),
            ],
            ..rows.content(questions)
        }
    }

    /// The pages of one measure: what each claimant last said of it, place by place.
    pub fn measure_sheets(&self, measure: &str) -> Vec<ListSheet> {
        let mut asked: Vec<&Question<'r>> = self.of_measure(measure).collect();
        asked.sort_by_cached_key(|question| {
            (self.words.text(&question.place().name).to_lowercase(), &question.place().id)
        });
        let Some(first) = asked.first() else { return Vec::new() };
        let list = List {
            folder: measure_path(measure),
            title: self.words.measure_title(first.measure()),
            deck: self.words.say("last-said-lede"),
            above: Some((MEASURES, self.words.say("measures-crumb"))),
            beside: Vec::new(),
        };
        let answers: Vec<Answers<'r>> = asked.iter().flat_map(|question| question.answers()).collect();
        let groups = answers.iter().map(|answers| (answers, answers.speakers.iter().collect()));
        self.sheets(&list, groups.collect(), &Standing(self))
    }

    /// The ids of all measures that something is said of.
    pub fn measures(&self) -> Vec<&'r str> {
        let mut measures: Vec<&str> = self.questions().keys().map(|(measure, _)| *measure).collect();
        measures.dedup();
        measures
    }

    /// The questions of a measure, by the ids of their places.
    pub fn of_measure<'a>(&'a self, measure: &'a str) -> impl Iterator<Item = &'a Question<'r>> {
        let from = self.questions().range((measure, "")..);
        from.take_while(move |((of, _), _)| *of == measure).map(|(_, question)| question)
    }
}

struct Standing<'a, 'r>(&'a Across<'r>);

type Speakers<'a, 'r> = Group<&'a Answers<'r>, &'a LastSaid<'r>>;

impl<'a, 'r> Told<&'a Answers<'r>, &'a LastSaid<'r>> for Standing<'_, 'r> {
    fn first(&self, groups: &[Speakers<'a, 'r>]) -> String {
        let said = groups.iter().find_map(|(answers, _)| answers.last().next());
        said.map(|said| self.0.words.text(&said.receipt().place.name)).unwrap_or_default()
    }

    fn is_invented(&self, groups: &[Speakers<'a, 'r>]) -> bool {
        groups.iter().all(|(answers, _)| answers.is_invented())
    }

    fn body(&self, groups: Vec<Speakers<'a, 'r>>, path: &str) -> ListBody {
        let rows = self.0.rows(path);
        let questions = groups.iter().filter_map(|(answers, speakers)| rows.answers_of(answers, speakers));
        ListBody::Claims(rows.content(questions.collect()))
    }
}
