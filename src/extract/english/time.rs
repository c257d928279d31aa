//! English words of time: its units, days and months, and what stands beside them.

pub const TIMES_UNITS: &[&str] = &[
    "second", "seconds", "minute", "minutes", "hour", "hours", "day", "days", "night", "nights", "week", "weeks",
    "month", "months", "year", "years", "decade", "decades",
];

pub const RATE_UNITS: &[&str] = &["second", "minute", "hour", "day", "night", "week", "month", "year"];

pub const RATE_WORDS: &[&str] = &["a", "an", "per", "each", "every"];

pub const AFTER_TIME: &[&str] = &["ago", "later", "earlier", "after", "before", "of", "old", "long"];

pub const BEFORE_DURATION: &[&str] =
    &["for", "in", "within", "over", "past", "last", "than", "about", "almost", "nearly", "lasted", "every", "half"];

pub const BEFORE_UNIT: &[&str] = &["more", "other", "further", "full", "whole", "long", "consecutive", "straight"];

pub const OLD: &[&str] = &["old", "olds"];

pub const SPANNING: &[&str] = &["over"];

pub const LASTING: &[&str] = &[
    "for", "lasted", "lasting", "lasts", "last", "took", "takes", "take", "after", "of", "waited", "wait", "spent",
    "is", "was", "were", "been", "well", "just",
];

pub const CLOCK: &[&str] = &["am", "pm", "a.m", "p.m", "o'clock", "gmt", "utc"];

pub const DAY_PARTS: &[&str] = &["morning", "afternoon", "evening"];

pub const MONTHS: &[&str] = &[
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

pub const SHORT_MONTHS: &[&str] =
    &["jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec"];

pub const DOUBTFUL_MONTHS: &[&str] = &["march", "may", "august"];

pub const WEEKDAYS: &[&str] = &["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

pub const NEAR_DAYS: &[&str] = &["yesterday"];

pub const BEFORE_DATE: &[&str] = &[
    "in", "since", "until", "till", "by", "during", "of", "early", "late", "mid", "from", "before", "after", "last",
    "next", "this", "through", "to", "between", "on",
];

pub const DURING: &[&str] = &["in", "during", "since", "early", "late"];

pub const EVENTS: &[&str] = &[
    "attacks",
    "attack",
    "bombings",
    "bombing",
    "massacre",
    "agreement",
    "accord",
    "accords",
    "movement",
    "uprising",
    "riots",
    "revolution",
    "war",
    "coup",
    "protests",
];
