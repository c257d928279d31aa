//! The words of our own lists, as forms offer them.

use crate::terms::{ChartType, DoubtBy, Kind, Known, Level, Support, TimeUnit};

pub fn kind_words(kind: Kind) -> &'static str {
    match kind {
        Kind::Stock => "desk-stock",
        Kind::Flow => "desk-flow",
        Kind::Rate => "desk-rate",
        Kind::Share => "desk-share",
        Kind::Duration => "desk-duration",
        Kind::Distance => "desk-distance",
    }
}

pub fn level_words(level: Level) -> &'static str {
    match level {
        Level::Country => "desk-country",
        Level::Region => "desk-region",
        Level::City => "desk-city",
        Level::District => "desk-district",
        Level::Site => "desk-site",
        Level::NotStated => "desk-nowhere",
    }
}

pub fn support_words(support: Support) -> &'static str {
    match support {
        Support::Reporters => "desk-by-reporters",
        Support::OneSource => "desk-one-source",
        Support::SeveralSources => "desk-several-sources",
        Support::Verified => "desk-is-verified",
    }
}

pub fn unit_words(unit: TimeUnit) -> &'static str {
    match unit {
        TimeUnit::Minute => "desk-minute",
        TimeUnit::Hour => "desk-hour",
        TimeUnit::Day => "desk-a-day",
        TimeUnit::Week => "desk-week",
        TimeUnit::Month => "desk-month",
        TimeUnit::Year => "desk-year",
    }
}

pub fn doubt_words(by: DoubtBy) -> &'static str {
    match by {
        DoubtBy::Claimant => "desk-doubt-claimant",
        DoubtBy::Reporters => "desk-doubt-reporters",
    }
}

pub fn known_words(known: Known) -> &'static str {
    match known {
        Known::Stated => "desk-known-stated",
        Known::Found => "desk-known-found",
        Known::Inferred => "desk-known-inferred",
    }
}

pub fn chart_words(of: ChartType) -> &'static str {
    match of {
        ChartType::PartsOfWhole => "desk-chart-parts",
        ChartType::StockWithFlow => "desk-chart-stock",
        ChartType::Ranges => "desk-chart-ranges",
        ChartType::Timeline => "desk-chart-timeline",
        ChartType::Dispute => "desk-chart-dispute",
        ChartType::Series => "desk-chart-series",
    }
}
