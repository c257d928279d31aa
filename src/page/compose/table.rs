//! The table of all figures and its filter.

use super::Composer;
use crate::draw;
use crate::model::Statement;
use crate::terms::{Mark, Sort};
use crate::view::content::{Choice, Row, TableContent, TableLabels};

impl Composer<'_> {
    pub fn table(&self) -> TableContent {
        let figures = self.key_order();
        let positions = self.positions(&figures);
        let rows = figures.iter().zip(positions).map(|(&figure, positions)| self.row(figure, positions)).collect();
        TableContent {
            labels: self.table_labels(figures.len()),
            topics: self.choices(&figures, |figure| {
                let topic = &figure.receipt().measure.topic;
                (topic.id.clone(), self.words.text(&topic.name))
            }),
            by: self.choices(&figures, |figure| {
                let category = figure.receipt().claimant.category;
                (category.id().to_owned(), self.words.category(category))
            }),
            standings: self.choices(&figures, |figure| {
                let mark = figure.receipt().mark();
                (mark.id().to_owned(), self.words.mark(mark).0)
            }),
            sorts: Sort::ALL
                .into_iter()
                .map(|sort| Choice { value: sort.value().to_owned(), words: self.sort(sort) })
                .collect(),
            ruler: draw::ruler_path(self.report.paragraphs.len()).1,
            rows,
        }
    }

    fn table_labels(&self, all: usize) -> TableLabels {
        let say = |id| self.words.say(id);
        let of_all = |id| self.words.with(id, [("all", all.into())]);
        TableLabels {
            search: say("filter-search"),
            search_hint: say("filter-search-hint"),
            topic: say("filter-topic"),
            by: say("filter-by"),
            standing: say("filter-standing"),
            sort: say("filter-sort"),
            show: say("filter-show"),
            clear: say("filter-clear"),
            needs: say("filter-needs"),
            broken: say("filter-broken"),
            showing: of_all("showing"),
            showing_none: of_all("showing-none"),
            digits: self.words.own_digits(),
            note: say("showing-note"),
            figure: say("column-figure"),
            what: say("column-what"),
            said_by: say("column-by"),
            place: say("column-where-when"),
            location: say("in-the-report"),
        }
    }

    fn sort(&self, sort: Sort) -> String {
        self.words.say(match sort {
            Sort::Key => "sort-key",
            Sort::Report => "sort-report",
            Sort::Topic => "sort-topic",
            Sort::Speaker => "sort-speaker",
            Sort::Standing => "sort-standing",
        })
    }

    /// Every value that occurs, in the order it first does, with how many figures have it; "all" before them.
    fn choices(&self, figures: &[Statement<'_>], of: impl Fn(Statement<'_>) -> (String, String)) -> Vec<Choice> {
        let mut counted: Vec<(String, String, usize)> = Vec::new();
        for (value, name) in figures.iter().map(|&figure| of(figure)) {
            match counted.iter_mut().find(|(known, ..)| *known == value) {
                Some((.., count)) => *count += 1,
                None => counted.push((value, name, 1)),
            }
        }
        let all = self.words.with("filter-all", [("count", figures.len().into())]);
        let choice = |(value, name, count): (String, String, usize)| Choice {
            value,
            words: self.words.with("filter-choice", [("name", name.into()), ("count", count.into())]),
        };
        std::iter::once(Choice { value: String::new(), words: all }).chain(counted.into_iter().map(choice)).collect()
    }

    /// Each figure's place in each order. Where an order says nothing between two, the key order does.
    fn positions(&self, figures: &[Statement<'_>]) -> Vec<[u16; 5]> {
        let place = |statement: Statement<'_>| match statement {
            Statement::InForce(figure) => {
                let evidence = self.report.evidence_of(figure);
                evidence.first().map(|evidence| (evidence.paragraph, evidence.word))
            }
            Statement::Withdrawn(withdrawn) => withdrawn.stood.map(|stood| (stood.paragraph, 0)),
        };
        let topic_of = |figure: Statement<'_>| figure.receipt().measure.topic.id.clone();
        let topics: Vec<_> = self.choices(figures, |figure| (topic_of(figure), String::new()));
        let topic = |figure: Statement<'_>| topics.iter().position(|topic| topic.value == topic_of(figure));
        let standing = |figure: Statement<'_>| Mark::ALL.iter().position(|mark| *mark == figure.receipt().mark());
        let speaker = |figure: Statement<'_>| self.words.text(&figure.receipt().claimant.name).to_lowercase();
        let ranked = [
            rank(figures, |_| ()),
            rank(figures, place),
            rank(figures, topic),
            rank(figures, speaker),
            rank(figures, standing),
        ];
        (0..figures.len()).map(|i| ranked.each_ref().map(|ranks| ranks[i])).collect()
    }

    fn row(&self, statement: Statement<'_>, positions: [u16; 5]) -> Row {
        let receipt = statement.receipt();
        Row {
            id: statement.id().clone(),
            number: self.words.number_of(statement),
            what: self.words.counts_written(statement),
            ours: statement.in_force().and_then(|figure| self.ours(figure)),
            notice: self.notice(statement),
            by: self.words.written(&receipt.claimant.name),
            place: self.place_written(receipt),
            period: self.words.written(&receipt.period.label),
            standing: self.standing(receipt),
            location: self.stands(statement),
            facts: self.facts(statement),
            topic: self.words.text(&receipt.measure.topic.name),
            positions,
        }
    }
}

/// The position of each figure when they are sorted by `key`.
fn rank<K: Ord>(figures: &[Statement<'_>], key: impl Fn(Statement<'_>) -> K) -> Vec<u16> {
    let mut order: Vec<usize> = (0..figures.len()).collect();
    order.sort_by_key(|&i| key(figures[i]));
    let mut ranks = vec![0; figures.len()];
    for (position, i) in (0..).zip(order) {
        ranks[i] = position;
    }
    ranks
}
