//! Paragraphs that stand in another order.

use crate::check::{Fixture, Given, Rule, Scene, Sink};
use crate::draft::{got, items};

pub const RULE: Rule = Rule {
    code: "paragraph-moved",
    fault: "the paragraph of line {line} stands elsewhere in this text than after those before it",
    mend: "see whether this is the same version of the report; if it is, put the paragraphs in its order",
    why: "What \"there\" and \"the area\" mean depends on the paragraph before. Moved paragraphs are a sign of an edit, \
          and line numbers that are shown no longer lead there.",
    check,
    fixtures: &[Fixture {
        name: "two that changed places",
        given: Given::Copy(
            "The harbour is the largest of the country.\nIts cranes have stood still since the autumn.",
            "Its cranes have stood still since the autumn.\nThe harbour is the largest of the country.",
        ),
        at: "paragraphs[7]",
    }],
};

fn check(scene: &Scene, sink: &mut Sink) {
    let located = scene.located();
    let starts: Vec<(&str, u32, usize)> = items(&scene.draft.paragraphs)
        .filter_map(|(text, paragraph)| {
            let line = *got(&paragraph.line)?;
            Some((text, line, located.get(&line)?.as_ref()?.start))
        })
        .collect();
    let order: Vec<usize> = starts.iter().map(|(_, _, start)| *start).collect();
    for moved in out_of_order(&order) {
        let (text, line, _) = starts[moved];
        sink.at(text, &[("line", &line.to_string())]);
    }
}

/// The fewest numbers without which the rest would rise.
fn out_of_order(numbers: &[usize]) -> Vec<usize> {
    // For each length the index of the smallest number that a rising chain of that length can end with.
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = Vec::new();
    for (i, number) in numbers.iter().enumerate() {
        let length = ends.partition_point(|&end| numbers[end] < *number);
        before.push(length.checked_sub(1).map(|shorter| ends[shorter]));
        match ends.get_mut(length) {
            Some(end) => *end = i,
            None => ends.push(i),
        }
    }
    let mut stays = vec![false; numbers.len()];
    let mut at = ends.last().copied();
    while let Some(i) = at {
        stays[i] = true;
        at = before[i];
    }
    (0..numbers.len()).filter(|&i| !stays[i]).collect()
}

#[cfg(test)]
mod tests {
    use super::out_of_order;

    #[test]
    fn only_what_moved_is_named() {
        assert_eq!(out_of_order(&[10, 20, 5, 30]), [2]);
        assert_eq!(out_of_order(&[90, 10, 20, 30]), [0]);
        assert!(out_of_order(&[1, 2, 3]).is_empty());
        assert!(out_of_order(&[]).is_empty());
    }
}
