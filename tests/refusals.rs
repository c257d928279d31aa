//! What the first report cannot bear, asked for one after the other: each is refused, by a rule that names the fault.

use humanitarian_figures::check::{Checked, check, render};
use humanitarian_figures::draft::Source;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// The report as it is, which is clean.
fn seed() -> Value {
    serde_json::from_str(include_str!("../seeds/aleppo-2012-07-30.json")).expect("the seed is JSON")
}

fn list<'f>(file: &'f mut Value, name: &str) -> &'f mut Vec<Value> {
    file[name].as_array_mut().expect("a list of the seed")
}

/// Adds a figure like another of the seed, but for some fields, and gives its index.
fn add_figure(file: &mut Value, like: &str, fields: Value) -> usize {
    let figures = list(file, "figures");
    let like = figures.iter().find(|figure| figure["id"] == like).expect("a figure of the seed");
    let mut figure = like.clone();
    let object = figure.as_object_mut().expect("a figure");
    object.remove("relations");
    object.remove("evidence");
    object.extend(fields.as_object().expect("fields").clone());
    figures.push(figure);
    figures.len() - 1
}

/// Adds a sum of ours, and gives its index.
fn add_sum(file: &mut Value, id: &str, amount: Value, inputs: &[&str]) -> usize {
    let fields = json!({ "id": id, "amount": amount, "derived": { "sum": inputs } });
    add_figure(file, "officers-defected-12", fields)
}

/// Adds a chart whose headline names everybody, so that nothing else is wrong with it, and gives its index.
fn add_chart(file: &mut Value, mut chart: Value) -> usize {
    let names: Vec<_> = list(file, "claimants").iter().filter_map(|one| one["short"]["en"].as_str()).collect();
    chart["id"] = json!("asked-for");
    chart["takeaway"] = json!({ "en": names.join(", ") });
    let charts = list(file, "charts");
    charts.push(chart);
    charts.len() - 1
}

fn exactly(value: f64) -> Value {
    json!({ "qualifier": "exact", "value": value })
}

/// Each code that was found, with the path where it was.
fn found(file: &Value) -> Vec<(&'static str, String)> {
    let source = Source { name: "refused.json".into(), text: file.to_string() };
    let Checked { findings, clean, .. } = check(&source, None);
    assert_eq!(findings.is_empty(), clean.is_some());
    render::locate(&source, &findings).into_iter().map(|one| (one.finding.rule.code, one.path)).collect()
}

/// The codes that were found inside one value of the file.
fn codes_in(file: &Value, path: &str) -> BTreeSet<&'static str> {
    let inside = |at: &str| at.strip_prefix(path).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']));
    found(file).into_iter().filter(|(_, at)| inside(at)).map(|(code, _)| code).collect()
}

/// The codes that a page would show in the place of a chart.
fn codes_of_chart(file: &Value, index: usize) -> BTreeSet<&'static str> {
    let source = Source { name: "refused.json".into(), text: file.to_string() };
    check(&source, None).in_chart(index).map(|finding| finding.rule.code).collect()
}

#[test]
fn what_is_added_by_these_tests_is_clean_where_the_report_bears_it() {
    let mut file = seed();
    assert_eq!(found(&file), []);
    let twelve = ["deputy-police-chief", "officers-defected-11"];
    add_sum(&mut file, "twelve-again", exactly(12.0), &twelve);
    add_chart(&mut file, json!({ "type": "parts-of-whole", "whole": "twelve-again", "parts": twelve }));
    assert_eq!(found(&file), []);
}

#[test]
fn those_who_fled_aleppo_and_the_refugees_in_turkey_share_no_axis() {
    let (fled, refugees) = ("aleppo-fled-200000", "turkey-refugees-43500");
    let apart = BTreeSet::from([
        "mixed-kinds-on-axis",
        "mixed-measures-on-axis",
        "mixed-places-on-axis",
        "mixed-populations-on-axis",
    ]);
    for chart in [
        json!({ "type": "ranges", "panels": [[fled, refugees]] }),
        json!({ "type": "ranges", "panels": [["clinic-bodies-20"], [refugees, fled]] }),
        json!({ "type": "series", "figures": [fled, refugees] }),
    ] {
        let mut file = seed();
        let index = add_chart(&mut file, chart.clone());
        assert_eq!(codes_of_chart(&file, index), apart, "{chart}");
    }
    for (chart, codes) in [
        (
            json!({ "type": "stock-with-flow", "stock": refugees, "flow": fled }),
            ["chart-of-no-part", "mixed-places-on-axis", "mixed-populations-on-axis", "part-exceeds-whole"],
        ),
        (
            json!({ "type": "parts-of-whole", "whole": fled, "parts": [refugees] }),
            ["chart-of-no-part", "mixed-kinds-on-axis", "mixed-periods-on-axis", "mixed-places-on-axis"],
        ),
    ] {
        let mut file = seed();
        let index = add_chart(&mut file, chart.clone());
        assert_eq!(codes_of_chart(&file, index), BTreeSet::from(codes), "{chart}");
    }
}

#[test]
fn in_panels_of_their_own_they_may_stand() {
    let mut file = seed();
    let panels = json!([["aleppo-fled-200000"], ["turkey-refugees-43500"]]);
    add_chart(&mut file, json!({ "type": "ranges", "panels": panels }));
    assert_eq!(found(&file), []);
}

#[test]
fn the_killed_the_bodies_and_the_rebels_make_no_sum_and_no_chart() {
    let mut file = seed();
    let parts = ["syria-killed-40", "clinic-bodies-20", "salaheddine-rebels-killed-2"];
    let sum = add_sum(&mut file, "sixty-two", exactly(62.0), &parts);
    let chart = add_chart(&mut file, json!({ "type": "parts-of-whole", "whole": "sixty-two", "parts": parts }));
    let codes = codes_in(&file, &format!("figures[{sum}].derived"));
    assert_eq!(codes, BTreeSet::from(["overlap-summed", "unlike-summed"]));
    let codes = codes_of_chart(&file, chart);
    for code in ["mixed-places-on-axis", "mixed-units-on-axis", "mixed-periods-on-axis", "overlapping-parts"] {
        assert!(codes.contains(code), "{code} is not among {codes:?}");
    }
}

#[test]
fn a_part_is_not_larger_than_its_whole() {
    let mut file = seed();
    let civilians = &mut list(&mut file, "figures")[4];
    assert_eq!(civilians["id"], "syria-civilians-killed-30");
    civilians["amount"]["value"] = json!(41);
    assert!(codes_in(&file, "figures[4].amount").contains("part-exceeds-whole"));
    assert!(codes_of_chart(&file, 0).contains("part-exceeds-whole"));
}

/// The totals that adding up the report's figures could reach, each with what is added and the rule that says no.
const SUMS: &[(f64, &[&str], &str)] = &[
    (60.0, &["syria-killed-40", "clinic-bodies-20"], "unlike-summed"),
    (60.0, &["syria-civilians-killed-30", "clinic-injured-30"], "unlike-summed"),
    (62.0, &["syria-killed-40", "clinic-bodies-20", "salaheddine-rebels-killed-2"], "overlap-summed"),
    (70.0, &["syria-killed-40", "syria-civilians-killed-30"], "overlap-summed"),
    (70.0, &["syria-killed-40", "clinic-injured-30"], "unlike-summed"),
    (72.0, &["syria-killed-40", "syria-civilians-killed-30", "salaheddine-rebels-killed-2"], "overlap-summed"),
    (
        92.0,
        &["syria-killed-40", "syria-civilians-killed-30", "clinic-bodies-20", "salaheddine-rebels-killed-2"],
        "overlap-summed",
    ),
    (
        106.0,
        &[
            "syria-killed-40",
            "syria-civilians-killed-30",
            "clinic-injured-30",
            "officials-killed-4",
            "salaheddine-rebels-killed-2",
        ],
        "overlap-summed",
    ),
    (44_100.0, &["turkey-refugees-43500", "turkey-arrivals-600"], "overlap-summed"),
    (200_600.0, &["aleppo-fled-200000", "turkey-arrivals-600"], "overlap-summed"),
    (243_500.0, &["aleppo-fled-200000", "turkey-refugees-43500"], "overlap-summed"),
    (244_100.0, &["aleppo-fled-200000", "turkey-refugees-43500", "turkey-arrivals-600"], "overlap-summed"),
    (13.0, &["officers-defected-12", "deputy-police-chief"], "overlap-summed"),
    (13.0, &["officers-defected-11", "deputy-police-chief", "deputy-police-chief"], "overlap-summed"),
];

#[test]
fn every_wrong_total_is_refused_as_a_figure_and_as_a_chart() {
    for (total, inputs, rule) in SUMS {
        let mut file = seed();
        let about = inputs.contains(&"turkey-refugees-43500");
        let amount = json!({ "qualifier": if about { "about" } else { "exact" }, "value": total });
        let sum = add_sum(&mut file, "wrong-total", amount, inputs);
        let all = found(&file);
        let at = format!("figures[{sum}].derived.sum[");
        assert!(all.iter().any(|(code, path)| code == rule && path.starts_with(&at)), "{total}: {all:?}");
        // The sum itself comes out: it is not for a slip in it that it is refused.
        assert!(!all.iter().any(|(code, _)| *code == "wrong-arithmetic"), "{total}: {all:?}");
        let chart = add_chart(&mut file, json!({ "type": "parts-of-whole", "whole": "wrong-total", "parts": inputs }));
        assert!(!codes_of_chart(&file, chart).is_empty(), "a chart of {total} has nothing to say");
    }
}

/// One more who defected was said by another claimant, and is no count.
#[test]
fn the_diplomat_in_london_makes_no_thirteenth() {
    let inputs = ["officers-defected-11", "deputy-police-chief", "diplomat-resigned"];
    let mut file = seed();
    let sum = add_sum(&mut file, "thirteen", exactly(13.0), &inputs);
    let codes = codes_in(&file, &format!("figures[{sum}].derived"));
    assert!(codes.contains("dangling-reference"), "{codes:?}");
    let diplomat = list(&mut file, "context").iter_mut().find(|one| one["id"] == "diplomat-resigned");
    diplomat.expect("the diplomat")["count"] = json!(1);
    let codes = codes_in(&file, &format!("figures[{sum}].derived"));
    assert_eq!(codes, BTreeSet::from(["unlike-summed"]));
}

/// Every number of the report that a sum could take: its id, and its least and its most.
fn numbers(file: &Value) -> Vec<(String, f64, f64)> {
    let id = |one: &Value| one["id"].as_str().expect("an id").to_owned();
    let figures = file["figures"].as_array().expect("figures").iter().map(|figure| {
        let amount = &figure["amount"];
        let end = |name: &str| amount[name].as_f64().or_else(|| amount["value"].as_f64()).expect("an amount");
        (id(figure), end("low"), end("high"))
    });
    let context = file["context"].as_array().expect("context").iter();
    let counts = context.filter_map(|one| Some((id(one), one["count"].as_f64()?, one["count"].as_f64()?)));
    figures.chain(counts).collect()
}

/// Not only the sums that come to mind: whatever of the report's numbers adds up to one of these totals.
#[test]
fn no_choice_of_the_reports_numbers_reaches_a_wrong_total() {
    let totals: BTreeSet<u64> =
        [60, 62, 70, 72, 92, 106, 44_100, 200_600, 243_500, 244_100, 120, 2880, 100_000, 245, 13].into();
    let mut file = seed();
    let numbers = numbers(&file);
    let is_total = |sum: f64| sum.fract() == 0.0 && totals.contains(&(sum as u64));
    let (mut reached, mut sums) = (BTreeSet::new(), Vec::new());
    for choice in 0..1_u32 << numbers.len() {
        let chosen = || numbers.iter().enumerate().filter(|(i, _)| choice >> i & 1 == 1).map(|(_, number)| number);
        let (low, high) = (chosen().map(|one| one.1).sum::<f64>(), chosen().map(|one| one.2).sum::<f64>());
        if chosen().count() < 2 || !(is_total(low) || is_total(high)) {
            continue;
        }
        reached.extend([low, high].into_iter().filter(|&sum| is_total(sum)).map(|sum| sum as u64));
        let inputs: Vec<&str> = chosen().map(|one| one.0.as_str()).collect();
        let amount = match low == high {
            true => exactly(low),
            false => json!({ "qualifier": "range", "low": low, "high": high }),
        };
        sums.push(add_sum(&mut file, &format!("wrong-total-{choice}"), amount, &inputs));
    }
    // What is left can be reached by no sum at all, only by multiplying or dividing.
    assert_eq!(totals.difference(&reached).collect::<Vec<_>>(), [&245, &2880, &100_000]);
    let refused: BTreeSet<usize> = found(&file)
        .into_iter()
        .filter(|(code, _)| ["overlap-summed", "unlike-summed", "rate-extrapolated"].contains(code))
        .filter_map(|(_, path)| path.strip_prefix("figures[")?.split_once("].derived")?.0.parse().ok())
        .collect();
    let passed: Vec<_> = sums.iter().filter(|sum| !refused.contains(sum)).map(|&sum| &file["figures"][sum]).collect();
    assert!(passed.is_empty(), "{} of {} sums: {:?}", passed.len(), sums.len(), passed.first());
}

/// 2 × 60 an hour, 2 × 1,440 a day, 200,000 ÷ 2 a day, 35 × 7 in a week: with the figure each starts from.
const PRODUCTS: &[(f64, &str, &str, u32)] = &[
    (120.0, "shells-two-a-minute", "two shells a minute", 60),
    (2880.0, "shells-two-a-minute", "two shells a minute", 1440),
    (100_000.0, "aleppo-fled-200000", "200,000 people had fled", 2),
    (245.0, "clinic-intake-30-40", "around 30, 40", 7),
];

#[test]
fn there_is_no_way_to_write_a_multiplication() {
    for (total, from, words, by) in PRODUCTS {
        // As a formula of another kind.
        for operation in ["product", "quotient", "times"] {
            let mut file = seed();
            let derived = json!({ operation: [from, by] });
            let index = add_figure(
                &mut file,
                from,
                json!({ "id": "drawn-out", "amount": exactly(*total), "derived": derived }),
            );
            let codes = codes_in(&file, &format!("figures[{index}].derived"));
            assert_eq!(codes, BTreeSet::from(["formula-of-several-kinds", "unknown-field"]), "{total} as {operation}");
        }
        // As if the report had said so, in the words it did say.
        let mut file = seed();
        let figure = list(&mut file, "figures").iter().position(|figure| figure["id"] == *from).expect("the figure");
        file["figures"][figure]["amount"] = exactly(*total);
        assert_eq!(file["figures"][figure]["evidence"]["words"], *words);
        let codes = codes_in(&file, &format!("figures[{figure}].evidence"));
        assert!(codes.contains("number-not-in-words"), "{total}: {codes:?}");
    }
}

#[test]
fn a_rate_added_up_many_times_is_drawn_out_all_the_same() {
    for (total, from, times) in
        [(120.0, "shells-two-a-minute", 60), (2880.0, "shells-two-a-minute", 1440), (245.0, "clinic-intake-30-40", 7)]
    {
        let mut file = seed();
        let index = add_sum(&mut file, "drawn-out", exactly(total), &vec![from; times]);
        let codes = codes_in(&file, &format!("figures[{index}].derived"));
        assert_eq!(codes, BTreeSet::from(["overlap-summed", "rate-extrapolated"]), "{total}");
    }
    // Nor does one of it come out as another number.
    let mut file = seed();
    let index = add_sum(&mut file, "drawn-out", exactly(100_000.0), &["aleppo-fled-200000", "turkey-arrivals-600"]);
    assert!(codes_in(&file, &format!("figures[{index}].amount")).contains("wrong-arithmetic"));
    let share = json!({
        "id": "drawn-out",
        "measure": "share-of-refugees",
        "amount": exactly(100_000.0),
        "derived": { "share": ["aleppo-fled-200000", "turkey-arrivals-600"] },
    });
    let mut file = seed();
    let index = add_figure(&mut file, "officers-defected-12", share);
    let codes = codes_in(&file, &format!("figures[{index}].amount"));
    assert_eq!(codes, BTreeSet::from(["share-over-one", "wrong-arithmetic"]));
}
