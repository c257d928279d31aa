use super::*;
use crate::fingerprint;
use proptest::prelude::*;

/// What is found in a text: the nature, the words, and the amount as authors write it.
fn found(text: &str) -> Vec<(&'static str, &str, String)> {
    let amount = |amount: Amount| amount.in_words(|number| number.to_string());
    propose(text)
        .into_iter()
        .map(|one| (one.nature.id(), &text[one.at], one.amount.map_or("?".into(), amount)))
        .collect()
}

/// The same of a text that holds one quantity.
fn only(text: &str) -> (&'static str, &str, String) {
    let mut all = found(text);
    assert_eq!(all.len(), 1, "{text}: {all:?}");
    all.remove(0)
}

fn assert_only(text: &str, nature: &str, words: &str, amount: &str) {
    assert_eq!(only(text), (only(text).0, words, amount.to_owned()), "{text}");
    assert_eq!(only(text).0, nature, "{text}");
}

#[test]
fn numbers_are_found_in_digits_and_in_words() {
    for (text, words, amount) in [
        ("a total of 81,250 refugees", "81,250", "81250"),
        ("a total of 81 250 refugees", "81 250", "81250"),
        ("a total of 81\u{a0}250 refugees", "81\u{a0}250", "81250"),
        ("a total of 1\u{202f}081\u{202f}250 refugees", "1\u{202f}081\u{202f}250", "1081250"),
        ("a total of ٨١٬٢٥٠ refugees", "٨١٬٢٥٠", "81250"),
        ("a town of 1.2 million people", "1.2 million", "1200000"),
        ("a town of 1.2million people", "1.2million", "1200000"),
        ("two and a half million people", "two and a half million", "2500000"),
        ("two-hundred men", "two-hundred", "200"),
        ("three hundred and twelve wells", "three hundred and twelve", "312"),
        ("a list of 1234567 names", "1234567", "1234567"),
        ("2.5bn leaflets", "2.5bn", "2500000000"),
        ("40k families", "40k", "40000"),
        ("forty-three names", "forty-three", "43"),
        ("two dozen men", "two dozen", "24"),
        ("a hundred houses", "a hundred", "100"),
        ("twelve officers", "twelve", "12"),
        ("one hundred and five wells", "one hundred and five", "105"),
        ("two hundred thousand people", "two hundred thousand", "200000"),
        ("half a million rations", "half a million", "500000"),
        ("a half-dozen bodies", "half-dozen", "6"),
        ("a quarter of a million people", "a quarter of a million", "250000"),
        ("a quarter-million people", "a quarter-million", "250000"),
        ("three quarters of a million people", "three quarters of a million", "750000"),
        ("a third of a million people", "a third of a million", "about 333333"),
        ("nearly a quarter of a million people", "nearly a quarter of a million", "nearly 250000"),
        ("50kg of flour", "50", "50"),
        ("over 2000 people", "over 2000", "at least 2000"),
        ("three thousand two hundred and six tents", "three thousand two hundred and six", "3206"),
    ] {
        assert_only(text, "count", words, amount);
    }
}

#[test]
fn what_bounds_a_number_is_read_with_it() {
    for (text, words, amount) in [
        ("at least 12 dead", "at least 12", "at least 12"),
        ("at least another 12 dead", "at least another 12", "at least 12"),
        ("more than 12 dead", "more than 12", "at least 12"),
        ("over 300 homes", "over 300", "at least 300"),
        ("nearly 300 homes", "nearly 300", "nearly 300"),
        ("almost 300 homes", "almost 300", "nearly 300"),
        ("up to 300 homes", "up to 300", "at most 300"),
        ("as many as 300 homes", "as many as 300", "at most 300"),
        ("fewer than 300 homes", "fewer than 300", "at most 300"),
        ("about 300 homes", "about 300", "about 300"),
        ("around 300 homes", "around 300", "about 300"),
        ("some 200,000 people", "some 200,000", "about 200000"),
        ("an estimated 300 homes", "an estimated 300", "about 300"),
        ("300 or more homes", "300 or more", "at least 300"),
        ("300-plus homes", "300-plus", "at least 300"),
        ("300+ homes", "300+", "at least 300"),
        ("300-odd homes", "300-odd", "about 300"),
        ("200 or more than 300 homes", "more than 300", "at least 300"),
        ("at least 12 of up to 300 homes", "up to 300", "at most 300"),
        ("300 homes, no more than 12 of them old", "no more than 12", "at most 12"),
        ("~1,300 families", "~1,300", "about 1300"),
        ("~ 1,300 families", "~ 1,300", "about 1300"),
        ("(≈2,500 families)", "≈2,500", "about 2500"),
        (">1,000 families", ">1,000", "at least 1000"),
        ("homes: > 1,000", "> 1,000", "at least 1000"),
        ("homes: >= 1,000", ">= 1,000", "at least 1000"),
        ("<50 left", "<50", "at most 50"),
        ("≥ 20 families", "≥ 20", "at least 20"),
        ("≤20 families", "≤20", "at most 20"),
        ("±30 families", "±30", "about 30"),
        ("45 ± 3 families", "45 ± 3", "about 45"),
        ("c. 600 families", "c. 600", "about 600"),
        ("c.600 families", "c.600", "about 600"),
        ("ca. 600 families", "ca. 600", "about 600"),
        ("circa 600 families", "circa 600", "about 600"),
        ("approx. 600 families", "approx. 600", "about 600"),
        ("Est. 600 families", "Est. 600", "about 600"),
        ("1,200+ families", "1,200+", "at least 1200"),
        ("a minimum of 8 families", "a minimum of 8", "at least 8"),
        ("minimum of 8 families", "minimum of 8", "at least 8"),
        ("maximum of 8 families", "maximum of 8", "at most 8"),
        ("> 1,000 families", "1,000", "1000"),
        ("homes -> 1,000", "1,000", "1000"),
        ("30 > 40", "40", "40"),
        ("Ordova, CA 600", "600", "600"),
        ("ca 600 families", "ca 600", "about 600"),
    ] {
        let last = found(text).pop().expect("a quantity");
        assert_eq!(last, ("count", words, amount.to_owned()), "{text}");
    }
}

#[test]
fn two_ends_are_a_range_however_they_are_joined() {
    for (text, words, amount) in [
        ("30 to 40 people", "30 to 40", "30 to 40"),
        ("30-40 people", "30-40", "30 to 40"),
        ("30–40 people", "30–40", "30 to 40"),
        ("30, 40 people", "30, 40", "30 to 40"),
        ("about 30, 40 people", "about 30, 40", "about 30 to 40"),
        ("30 or 40 people", "30 or 40", "30 to 40"),
        ("between 30 and 40 people", "between 30 and 40", "30 to 40"),
        ("two or three people", "two or three", "2 to 3"),
        ("2 to 3 million people", "2 to 3 million", "2000000 to 3000000"),
        ("3-4,000 people", "3-4,000", "3000 to 4000"),
        ("about 30–40,000 people", "about 30–40,000", "about 30000 to 40000"),
        ("500-1,000 people", "500-1,000", "500 to 1000"),
    ] {
        assert_only(text, "count", words, amount);
    }
}

#[test]
fn two_numbers_that_follow_each_other_are_no_range() {
    let amounts = |text| found(text).into_iter().map(|(_, _, amount)| amount).collect::<Vec<_>>();
    assert_eq!(amounts("The toll rose from 30 to 40 overnight."), ["30", "40"]);
    assert_eq!(amounts("They found 12, 14 and 20 bodies."), ["12", "14", "20"]);
    assert_eq!(amounts("Of 40, 30 people came back."), ["40", "30"]);
    assert_eq!(amounts("killed 30, wounded 40"), ["30", "40"]);
}

#[test]
fn parts_of_a_whole_are_shares() {
    for (text, words, amount) in [
        ("12 percent of them", "12 percent", "0.12"),
        ("12% of them", "12%", "0.12"),
        ("12 per cent of them", "12 per cent", "0.12"),
        ("20 to 30 percent of them", "20 to 30 percent", "0.2 to 0.3"),
        ("a fourth of them", "a fourth", "0.25"),
        ("half of them", "half", "0.5"),
        ("more than half of them", "more than half", "at least 0.5"),
        ("two thirds of them", "two thirds", "0.6667"),
        ("one-third of them", "one-third", "0.3333"),
        ("one in four families", "one in four", "0.25"),
        ("1/3 of homes", "1/3", "0.3333"),
        ("about 3/4 of homes", "about 3/4", "about 0.75"),
        ("nine out of ten families", "nine out of ten", "0.9"),
    ] {
        assert_only(text, "share", words, amount);
    }
}

#[test]
fn below_a_column_or_beside_a_row_of_per_cent_stand_shares() {
    let shares = |text: &str| {
        let of =
            |(nature, words, amount): (&str, &str, String)| (nature == "share").then(|| format!("{words}: {amount}"));
        found(text).into_iter().filter_map(of).collect::<Vec<_>>()
    };
    for name in ["Working (%)", "Working, per cent", "Percent working", "%"] {
        let text = format!("District | {name} | Wells\nBrelt | 43 | 12\nSarn | ~12.5 | 3\nOld Pier | 40-50 | 3\n");
        assert_eq!(shares(&text), ["43: 0.43", "~12.5: about 0.125", "40-50: 0.4 to 0.5"], "{name}");
    }
    assert_eq!(
        shares("District | Brelt | Sarn\nWorking (%) | 43 | 12.5\nWells | 3 | 4\n"),
        ["43: 0.43", "12.5: 0.125"]
    );
    assert_eq!(shares("Brelt | Working (%): ~43 | Wells: 12"), ["~43: about 0.43"]);
    assert_eq!(shares("It rose by 12%: 43 people left"), ["12%: 0.12"]);
    assert_eq!(shares("District | Wells\nBrelt | 43\nOf these 12 percent work.\n"), ["12 percent: 0.12"]);
}

#[test]
fn times_distances_and_money_keep_their_unit() {
    assert_only("three shells an hour", "rate", "three shells an hour", "3");
    assert_only("300 a day", "rate", "300 a day", "300");
    assert_only("40 arrivals per hour", "rate", "40 arrivals per hour", "40");
    assert_only("20 litres per person per day", "rate", "20 litres per person per day", "20");
    assert_only("twice a week", "rate", "twice a week", "2");
    assert_only("winds of 80 km/h", "rate", "80 km/h", "80");
    assert_only("10 per 10,000 people per day", "rate", "10 per 10,000 people per day", "10");
    assert_only("118mm of rain", "distance", "118mm", "118");
    assert_eq!(found("two 14-year-olds")[1], ("duration", "14-year-olds", "14".to_owned()));
    assert_only("a 14-month-old truce", "duration", "14-month-old", "14");
    assert_only("three weeks ago", "duration", "three weeks", "3");
    assert_only("for 11 days", "duration", "11 days", "11");
    assert_only("for nearly six nights", "duration", "nearly six nights", "nearly 6");
    assert_only("it lasted over three days", "duration", "over three days", "at least 3");
    assert_only("over three days of rain", "duration", "three days", "3");
    assert_only("aged 6 to 59 months", "duration", "6 to 59 months", "6 to 59");
    assert_only("a week of rain", "duration", "a week", "1");
    assert_only("half an hour", "duration", "half an hour", "0.5");
    assert_only("only 50 km from there", "distance", "50 km", "50");
    assert_only("US$4.6 million for seed", "money", "US$4.6 million", "4600000");
    assert_only("$300 m for seed", "money", "$300 m", "300000000");
    assert_only("15 litres/person/day", "rate", "15 litres/person/day", "15");
    assert_only("300 m from the gate", "distance", "300 m", "300");
    assert_only("300 people fled a week ago", "count", "300", "300");
}

#[test]
fn what_nobody_counted_has_no_number() {
    for words in ["dozens", "hundreds", "scores", "several thousand", "tens of thousands", "a few hundred"] {
        assert_only(&format!("and {words} of them fled"), "count", words, "?");
    }
}

#[test]
fn dates_are_marked_as_dates() {
    for words in [
        "30 July 2012",
        "July 30",
        "30 July",
        "2012-07-30",
        "Sunday",
        "yesterday",
        "Friday, 13 June",
        "12-18 April 2031",
        "July 30, 2012",
        "30/7/2012",
        "3rd of August",
        "October",
        "1-3 May",
    ] {
        assert_only(&format!("It happened on {words}."), "date", words, "?");
    }
    for (text, words) in [
        ("It has gone on since 2011.", "2011"),
        ("the plan (500) for 2021", "2021"),
        ("the 2014-15 season", "2014-15"),
        ("the attack of Nov. 3", "Nov. 3"),
        ("on 12 Aug at noon", "12 Aug"),
        ("between 12 and 14 June", "12 and 14 June"),
    ] {
        assert_eq!(found(text).pop(), Some(("date", words, "?".to_owned())), "{text}");
    }
    assert_eq!(found("from 2010 to 2012 some 300 left").len(), 3);
    let sorts = |text| found(text).into_iter().map(|(nature, ..)| nature).collect::<Vec<_>>();
    assert_eq!(sorts("In January 30 people died."), ["date", "count"]);
    assert_eq!(sorts("They may march in step."), [""; 0]);
}

#[test]
fn what_can_be_read_in_two_ways_is_proposed_without_a_number() {
    for words in ["43.500", "30,40", "99999999999999999999999"] {
        assert_only(&format!("and {words} people fled"), "count", words, "?");
    }
    assert_only("1.250 million people", "count", "1.250 million", "1250000");
}

#[test]
fn columns_are_not_groups_of_one_number() {
    let amounts = |text| found(text).into_iter().map(|(_, _, amount)| amount).collect::<Vec<_>>();
    assert_eq!(amounts("Harbour   12   300   450"), ["12", "300", "450"]);
    assert_eq!(amounts("12 300 +12% 450"), ["12300", "0.12", "450"]);
}

#[test]
fn a_capital_letter_in_a_title_makes_no_name() {
    assert_only("Boat Sinks With Forty Aboard", "count", "Forty", "40");
    assert_only("In Dravik, 34, most of them old, were ill.", "count", "34", "34");
}

#[test]
fn rows_and_lists_are_counted_and_their_names_are_the_hint() {
    let hint = |text: &str| {
        let all = propose(text);
        all.iter().map(|one| text[one.unit.clone()].to_owned()).collect::<Vec<_>>()
    };
    assert_only("Killed: 12", "count", "12", "12");
    assert_eq!(hint("Killed: 12"), ["Killed"]);
    assert_eq!(found("Brelt | 12 | 1,300").len(), 2);
    assert_eq!(hint("Brelt | 12 | 1,300"), ["Brelt", "Brelt"]);
    assert_eq!(hint("Wells tested\t44"), ["Wells tested"]);
    assert_eq!(hint("In all:\nMen: 12. Children: 14"), ["Men", "Children"]);
    assert_eq!(hint("Of 60, they took 20"), ["", ""]);
    assert_eq!(hint("some 200,000 frightened people fled"), ["frightened people"]);
}

#[test]
fn numbers_that_count_nothing_are_passed_over() {
    for text in [
        "along Route 66",
        "under Article 51 of the charter",
        "a T-72 tank and an F-16",
        "after the 11 September attacks",
        "call 0555-014 or +99 21 555 0147",
        "one of the fighters, and no one else",
        "one by one, one after another",
        "for the third time in his second year",
        "a third hospital did not answer",
        "the 3rd Brigade and the 21st century",
        "at 08:00 and at 6 p.m. and at nine o'clock",
        "six in the morning",
        "No. 14, page 4, room 12",
        "file SR/2031/14, see desk1@ordova.example",
        "women aged 19, 24 and 50",
        "those aged between 15 and 49, and under the age of five",
        "pp. 12-14",
        "the Group of Seven",
        "Mara Venn, 34, a teacher",
        "in the 1990s",
        "the second half of the match",
        "a five-storey house",
        "magnitude 6.8",
        "of 6.8 magnitude",
        "a Category 4 storm",
        "resolution 2941",
        "the 1983 war",
        "40°C",
        "Update #3",
        "open 24/7",
        "Page 3 of 5",
        "page 3 of 5.",
        "file 12/14",
        "a half-built wall",
    ] {
        assert!(found(text).is_empty(), "{text}: {:?}", found(text));
    }
    assert!(found("3. Shelter and water").is_empty());
}

#[test]
fn one_is_a_number_where_somebody_was_harmed_or_it_is_bounded() {
    assert_only("One guard was killed at the gate.", "count", "One", "1");
    assert_only("There was at least one child there.", "count", "at least one", "at least 1");
    assert_only("Post 9: one shell", "count", "one", "1");
    assert!(found("One man said he knew.").is_empty());
}

#[test]
fn a_proposal_says_its_line_and_its_place_in_it() {
    let text = "A heading\n\nThe mayor said (at least 50 people) had fled.\r\nNo one knows.";
    let all = propose(text);
    assert_eq!(all.len(), 1);
    assert_eq!(all[0].line, 3);
    assert_eq!(places(text, &all), [Place { words: "at least 50 people".into(), word: 4 }]);
    let text = "a 40-bed hospital";
    assert_eq!(places(text, &propose(text)), [Place { words: "40-bed".into(), word: 2 }]);
    let long = "between one hundred and twenty-one and one hundred and fifty-two people";
    assert_eq!(fingerprint::words(&places(long, &propose(long))[0].words).len(), 6);
}

proptest! {
    #[test]
    fn any_number_with_commas_is_found_as_it_is(n in 1..1_000_000_000u64) {
        let plain = n.to_string();
        let groups: Vec<_> = plain.as_bytes().rchunks(3).rev().map(String::from_utf8_lossy).collect();
        let number = groups.join(",");
        let text = format!("They saw {number} birds.");
        prop_assert_eq!(found(&text), [("count", number.as_str(), plain)]);
    }

    #[test]
    fn no_text_is_too_strange_to_read(text in "(\\PC|[0-9a-z ,.\\-$%/:|\n\t]|one |half |between | to |million|July ){0,60}") {
        let all = propose(&text);
        for pair in all.windows(2) {
            prop_assert!(pair[0].at.end <= pair[1].at.start, "two proposals share words");
        }
        for (one, place) in all.iter().zip(places(&text, &all)) {
            prop_assert!(fingerprint::words(&place.words).len() <= 6 && place.word >= 1);
            prop_assert!(!text[one.at.clone()].is_empty());
        }
        prop_assert_eq!(all, propose(&text));
    }
}

/// A number that looks like chance and is the same every time.
fn next(state: &mut u64) -> usize {
    *state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
    (*state >> 33) as usize
}

#[test]
fn odd_pieces_in_any_order_are_read_within_their_letters() {
    let pieces = [
        " ",
        "  ",
        "\t",
        "\n",
        "\r\n",
        "\u{a0}",
        "\u{202f}",
        "\u{200b}",
        "\u{2028}",
        "\u{feff}",
        "\u{301}",
        "é",
        "ß",
        "İ",
        "ﬁ",
        "中",
        "ท",
        "😀",
        "👨\u{200d}👩",
        "½",
        "⅔",
        "²",
        "٣",
        "۵",
        "٫",
        "٬",
        "５",
        "Ⅷ",
        "0",
        "1",
        "12",
        "300",
        "2031",
        "1.5",
        "1,000",
        ".",
        ",",
        "-",
        "–",
        "—",
        "/",
        "|",
        ":",
        "+",
        "%",
        "‰",
        "$",
        "US$",
        "(",
        ")",
        "“",
        "’",
        "'",
        "#",
        "@",
        "°",
        "a",
        "A",
        "m",
        "bn",
        "one",
        "One",
        "half",
        "third",
        "forty",
        "dozen",
        "hundred",
        "million",
        "hundreds",
        "and",
        "and a half",
        "between",
        "to",
        "or",
        "or more",
        "of",
        "in",
        "out",
        "per",
        "per cent",
        "an hour",
        "second",
        "day",
        "days",
        "old",
        "at least",
        "over",
        "some",
        "aged",
        "from",
        "rose",
        "May",
        "July",
        "Sunday",
        "No.",
        "tel",
        "Route",
        "St.",
        "killed",
        "people",
        "twice",
        "plus",
        "odd",
    ];
    let mut state = 12;
    for _ in 0..4000 {
        let text: String = (0..next(&mut state) % 24).map(|_| pieces[next(&mut state) % pieces.len()]).collect();
        let all = propose(&text);
        for (one, place) in all.iter().zip(places(&text, &all)) {
            assert!(!text[one.at.clone()].contains('\n') && text.get(one.unit.clone()).is_some(), "{text:?}");
            let line = text.split('\n').nth(one.line - 1).expect("a line");
            let words = fingerprint::words(line);
            let cited = fingerprint::words(&place.words);
            assert!(cited.len() <= 6, "{text:?}: {place:?}");
            let is_there = words.iter().skip(place.word - 1).zip(&cited).all(|(word, cited)| word.contains(&**cited));
            assert!(is_there, "{text:?}: {place:?}");
        }
    }
}

/// What is read again from each piece of a line would here be read for hours.
#[test]
fn one_endless_line_is_read_to_its_end() {
    for piece in ["1 ", "1;", "1:1 ", "a-1-", "1|", "1 per ", "one hundred ", "12 345 ", "from 1 to ", "one of them "] {
        let text = piece.repeat(60_000 / piece.len());
        let all = propose(&text);
        assert_eq!(places(&text, &all).len(), all.len());
    }
}

#[test]
fn that_nobody_was_harmed_is_a_number_too() {
    for (text, words) in [
        ("No civilians were hurt, it said.", "No"),
        ("There were no deaths at the bridge.", "no"),
        ("no other casualties were reported", "no"),
        ("None of the fighters was killed", "None of the"),
        ("none of them died", "none of"),
        ("No one was killed, it said.", "No one"),
        ("no-one has been reported missing", "no-one"),
        ("Nobody died there.", "Nobody"),
        ("So far nobody has fled.", "nobody"),
        ("Three were hurt, but none were killed", "none"),
        ("Not a single person was killed.", "Not a single"),
    ] {
        assert_eq!(found(text).pop(), Some(("count", words, "0".to_owned())), "{text}");
    }
    for text in [
        "No one knows how many were killed.",
        "Nobody could say who had died.",
        "None could be treated.",
        "Not a single shop is open.",
        "Nobody lives there.",
        "There is no sign of cholera.",
        "no people live on the hill",
        "None of the roads is open.",
        "No. 7 was hit",
        "They had no children.",
    ] {
        let zeros: Vec<_> = found(text).into_iter().filter(|(_, _, amount)| amount == "0").collect();
        assert!(zeros.is_empty(), "{text}: {zeros:?}");
    }
    let cited = |text: &str| places(text, &propose(text)).into_iter().map(|place| place.words).collect::<Vec<_>>();
    assert_eq!(cited("No civilians were hurt, it said."), ["No civilians"]);
}

#[test]
fn a_maybe_is_cited_with_its_number() {
    let cited = |text: &str| places(text, &propose(text)).into_iter().map(|place| place.words).collect::<Vec<_>>();
    assert_eq!(cited("seven people were killed, maybe eight"), ["seven people", "maybe eight"]);
    assert_eq!(cited("Perhaps at least 40 men fled"), ["Perhaps at least 40 men"]);
    let long = "maybe three hundred thousand two hundred and six men";
    assert_eq!(cited(long), ["three hundred thousand two hundred and"], "six words hold no more");
}

#[test]
fn a_rate_goes_on_behind_what_it_is_of() {
    assert_only(
        "about 9 litres of clean water per person per day",
        "rate",
        "about 9 litres of clean water per person per day",
        "about 9",
    );
    assert_only("12 sacks of flour a week", "rate", "12 sacks of flour a week", "12");
    assert_eq!(only("9 litres of water for the town").0, "count");
}

#[test]
fn words_that_are_cited_end_before_the_verb() {
    let cited = |text: &str| places(text, &propose(text)).into_iter().map(|place| place.words).collect::<Vec<_>>();
    for (text, words) in [
        ("2,000 people might have been there", "2,000 people"),
        ("forms from 2 posts cannot be read", "2 posts"),
        ("14.2 million crowns asked for", "14.2 million crowns"),
        ("112 injured people came", "112 injured people"),
        ("12 police officers fled", "12 police officers"),
    ] {
        assert_eq!(cited(text), [words], "{text}");
    }
}

#[test]
fn a_number_of_the_text_is_not_proposed_again_from_a_table() {
    let text = "The agency speaks of 27,920 people, of 3,000 places and of 17 dead.\nTotal | 27,920 | 3,000 | 17\nIn all 27,920 left.\n";
    let proposals = propose(text);
    let told: Vec<_> = told_once(text, &proposals).map(|(one, _)| (one.line, &text[one.at.clone()])).collect();
    let told: Vec<_> = told.iter().map(|(line, words)| format!("{line} {words}")).collect();
    assert_eq!(
        told,
        ["1 27,920", "1 3,000", "1 17", "2 3,000", "2 17", "3 27,920"],
        "small and round numbers may be others"
    );
}
