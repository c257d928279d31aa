//! What the drawings show, read back from their SVG: marks inside their frame, words apart, lengths that are true.

mod any;
mod drawn;
pub(super) mod examples;
mod properties;

use super::{ChartPlan, lanes, svg};
use drawn::Drawn;

/// A chart as all that is drawn of it.
fn whole(plan: &ChartPlan, shows: &dyn Fn(&str) -> bool) -> String {
    let lanes = lanes(plan, shows).into_iter().flat_map(|group| {
        let rows: Vec<_> = group.rows.into_iter().map(|lane| lane.svg).collect();
        rows.into_iter().chain([group.axis])
    });
    std::iter::once(svg(plan, shows)).chain(lanes).filter(|svg| !svg.is_empty()).collect::<Vec<_>>().join("\n")
}

fn all(plan: &ChartPlan) -> String {
    whole(plan, &|_| true)
}

fn readable(svg: &str) -> String {
    svg.replace("><", ">\n<")
}

#[test]
fn parts_in_their_whole() {
    insta::assert_snapshot!(readable(&all(&examples::killed())));
}

#[test]
fn the_last_square_is_a_fraction() {
    insta::assert_snapshot!(readable(&all(&examples::fled())));
}

#[test]
fn a_stock_with_its_inflow() {
    insta::assert_snapshot!(readable(&all(&examples::refugees())));
}

#[test]
fn a_stock_and_its_inflow_that_are_ranges() {
    insta::assert_snapshot!(readable(&all(&examples::sheltered())));
}

#[test]
fn a_part_that_is_a_range() {
    insta::assert_snapshot!(readable(&all(&examples::injured())));
}

#[test]
fn numbers_and_ranges() {
    insta::assert_snapshot!(readable(&all(&examples::clinic())));
}

#[test]
fn what_happened_when() {
    insta::assert_snapshot!(readable(&all(&examples::week())));
}

#[test]
fn stocks_over_time() {
    insta::assert_snapshot!(readable(&all(&examples::displaced())));
}

#[test]
fn flows_over_time() {
    insta::assert_snapshot!(readable(&all(&examples::arrivals())));
}

#[test]
fn a_total_with_breaks() {
    insta::assert_snapshot!(readable(&all(&examples::broken())));
}

/// The signs stand below the axis, close ones share their letters where there is no room, and no line runs across a silence or from one way of
/// counting to another.
#[test]
fn breaks_are_marked_below_the_axis_and_cut_the_line() {
    let drawing = all(&examples::broken());
    let count = |what: &str| drawing.matches(what).count();
    assert_eq!((count("#break"), count("#silence")), (4, 2));
    for letters in ["a\u{2013}b", "c", "d", "e", "f"] {
        assert!(drawing.contains(&format!(">{letters}</text>")), "{letters}: {drawing}");
    }
    let mut plan = examples::broken();
    let super::Drawing::Series(series) = &mut plan.drawing else { panic!("a series") };
    series.breaks.clear();
    let unbroken = all(&plan);
    let lines = |drawing: &str| drawing.matches("class=\"said\"").count();
    assert_eq!((lines(&drawing), lines(&unbroken)), (3, 2), "a gap of 110 days is one without a break, too");
}

#[test]
fn a_claimant_left_out() {
    insta::assert_snapshot!(readable(&whole(&examples::displaced(), &|figure| !figure.starts_with("monitor"))));
}

#[test]
fn one_square_a_person() {
    let drawn = all(&examples::killed());
    assert_eq!(
        (drawn.matches("<rect class=\"said\"").count(), drawn.matches("<rect class=\"ours\"").count()),
        (30, 10)
    );
}

#[test]
fn a_figure_that_is_filtered_out_leaves_its_place() {
    for plan in examples::every() {
        let (all, none) = (all(&plan), whole(&plan, &|_| false));
        assert!(none.contains("<g class=\"part part--out\""), "{}", plan.id);
        for mark in ["<rect", "<use", "data-marks="] {
            assert_eq!(all.matches(mark).count(), none.matches(mark).count(), "{mark} in {}", plan.id);
        }
    }
}

#[test]
fn a_withdrawn_value_stands_nowhere() {
    let mut plan = examples::displaced();
    let before = all(&plan);
    let point = examples::withdrawn(&mut plan);
    (point.low, point.high) = (19_000.0, 19_000.0);
    assert_eq!(all(&plan), before);
    assert!(before.contains("#withdrawn"));
}

#[test]
fn every_item_is_named_by_its_marks() {
    for plan in examples::every() {
        let drawn = all(&plan);
        for item in examples::items(&plan) {
            assert!(drawn.contains(&format!("data-marks=\"{item}\"")), "{item} in {}", plan.id);
        }
    }
}

#[test]
fn lanes_come_in_the_order_of_the_plan_with_their_axis() {
    let groups = lanes(&examples::week(), &|_| true);
    let items: Vec<Vec<&str>> =
        groups.iter().map(|group| group.rows.iter().map(|lane| lane.item.as_str()).collect()).collect();
    assert_eq!(items, [vec!["officials", "fighting", "injured", "fled"], vec!["arrived"]]);
    assert!(groups.iter().all(|group| group.axis.contains(">18</text>")));
}

#[test]
fn only_single_drawings_have_a_title_and_lanes_are_hidden_from_screen_readers() {
    for plan in examples::every() {
        let (one, lanes) = (svg(&plan, &|_| true), lanes(&plan, &|_| true));
        assert_ne!(one.is_empty(), lanes.is_empty(), "{}", plan.id);
        assert!(one.is_empty() || one.contains(&format!("<title id=\"{}-title\">", plan.id)));
        assert!(lanes.iter().flat_map(|group| &group.rows).all(|lane| lane.svg.contains("aria-hidden=\"true\"")));
    }
}

#[test]
fn no_colour_stands_in_a_drawing_and_no_id_twice() {
    for plan in examples::every() {
        let drawn = all(&plan);
        for attribute in ["fill=", "stroke=", "style=", "rgb("] {
            assert!(!drawn.contains(attribute), "{attribute} in {drawn}");
        }
        let mut ids: Vec<_> = drawn.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        let count = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), count);
    }
}

#[test]
fn the_stylesheet_knows_every_class() {
    let css = include_str!("../../../style/5-charts.css");
    let part_of_a_name = |next: char| next.is_ascii_alphanumeric() || "-_".contains(next);
    let knows = |class: &str| {
        css.split('.').any(|rest| rest.strip_prefix(class).is_some_and(|rest| !rest.starts_with(part_of_a_name)))
    };
    for plan in examples::every() {
        for drawn in [all(&plan), whole(&plan, &|_| false)] {
            for class in Drawn::read(&drawn).classes() {
                assert!(knows(&class), "`{class}` of {} is in no rule", plan.id);
            }
        }
    }
}
