//! Who stands behind a figure, who doubts it, and the one mark that is drawn beside it.

use serde::{Deserialize, Serialize};

/// Who stands behind a figure. It says nothing of whether the figure is true.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Support {
    /// The report's own account.
    Reporters,
    OneSource,
    SeveralSources,
    /// Somebody checked: the report says who and how.
    Verified,
}

/// Who voiced a doubt. "About" belongs to the amount and is no doubt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DoubtBy {
    Claimant,
    Reporters,
}

/// The mark beside a figure: a shape with plain words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mark {
    /// Two points meeting.
    Contested,
    /// Half a disc.
    Doubt,
    /// A ring.
    One,
    /// A double ring.
    Several,
    /// A disc.
    Reporters,
    /// A disc in a ring.
    Verified,
}

impl Mark {
    pub const ALL: [Self; 6] =
        [Self::Reporters, Self::One, Self::Several, Self::Verified, Self::Doubt, Self::Contested];

    /// One mark stands for the three fields: a dispute outranks a doubt, a doubt the support.
    pub fn of(support: Support, doubted: bool, contested: bool) -> Self {
        if contested {
            return Self::Contested;
        }
        if doubted {
            return Self::Doubt;
        }
        match support {
            Support::OneSource => Self::One,
            Support::SeveralSources => Self::Several,
            Support::Reporters => Self::Reporters,
            Support::Verified => Self::Verified,
        }
    }

    /// The id of the mark's symbol in the page's sprite, and its value in URLs.
    pub fn id(self) -> &'static str {
        match self {
            Self::Contested => "contested",
            Self::Doubt => "doubt",
            Self::One => "one",
            Self::Several => "several",
            Self::Reporters => "reporters",
            Self::Verified => "verified",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dispute_outranks_a_doubt_and_a_doubt_the_support() {
        assert_eq!(Mark::of(Support::Verified, true, true), Mark::Contested);
        assert_eq!(Mark::of(Support::Reporters, true, false), Mark::Doubt);
        assert_eq!(Mark::of(Support::OneSource, false, false), Mark::One);
    }
}
