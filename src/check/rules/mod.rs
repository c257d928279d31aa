//! Every rule, one file each: its name, words, reason, check and the files that break it stand together.

use super::Rule;

macro_rules! rules {
    ($($name:ident),* $(,)?) => {
        $(pub mod $name;)*

        /// Every rule there is, by code.
        pub static ALL: &[&Rule] = &[$(&$name::RULE),*];
    };
}

rules![
    amount_out_of_bounds,
    amount_without_number,
    arithmetic_of_another_chart,
    arithmetic_without_relation,
    backward_period,
    backward_range,
    bad_id,
    caveat_without_ground,
    chart_fields_unlike_type,
    chart_of_no_part,
    circular_formula,
    circular_relation,
    claimant_missing_from_headline,
    contradictory_relations,
    correction_changes_nothing,
    correction_out_of_order,
    cumulative_without_start,
    dangling_reference,
    derived_with_evidence,
    doubt_without_caveat,
    duplicate_card,
    duplicate_id,
    duplicate_row,
    empty_file,
    exposed_site,
    figure_without_claimant,
    figure_without_evidence,
    figure_without_period,
    figure_without_place,
    figure_without_support,
    file_too_large,
    fingerprint_malformed,
    formula_of_several_kinds,
    fraction_of_a_person,
    hidden_by_scale,
    inferred_date_unexplained,
    label_for_people,
    length_outside_its_period,
    long_quotation,
    malformed_json,
    missing_field,
    missing_language,
    mixed_counting_on_axis,
    mixed_kinds_on_axis,
    mixed_measures_on_axis,
    mixed_period,
    mixed_periods_on_axis,
    mixed_places_on_axis,
    mixed_populations_on_axis,
    mixed_units_on_axis,
    named_private_person,
    not_utf8,
    number_not_in_words,
    one_sided_dispute,
    overlap_summed,
    overlapping_parts,
    paragraph_changed,
    paragraph_moved,
    part_exceeds_whole,
    period_unlike_kind,
    publisher_as_claimant,
    qualifier_not_in_words,
    rate_extrapolated,
    rate_without_unit_of_time,
    repeated_field,
    reprinted_report,
    rest_guessed_at,
    rest_undrawn,
    self_relation,
    sensitivity_unsaid,
    series_of_one,
    share_over_one,
    time_axis_too_long,
    too_many_values,
    touching_quotations,
    two_values_at_once,
    undated_in_timeline,
    undated_voice,
    unknown_field,
    unknown_schema,
    unlike_summed,
    unproven_verb,
    vague_date_as_day,
    verified_without_how,
    withdrawn_figure_counted,
    withdrawn_figure_drawn,
    withdrawn_figure_with_amount,
    withdrawn_number_in_reason,
    withdrawn_part_of_card,
    word_out_of_paragraph,
    words_misplaced,
    words_missing,
    wrong_arithmetic,
    wrong_kind_in_chart,
    wrong_type,
];

/// The rule of that code.
pub fn by_code(code: &str) -> Option<&'static Rule> {
    ALL.iter().copied().find(|rule| rule.code == code)
}

#[cfg(test)]
mod tests;
