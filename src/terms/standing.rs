//! Who stands behind a figure, who doubts it, and the one mark that is drawn beside it.

use super::vocabulary::vocabulary;

vocabulary! {
    /// Who stands behind a figure. It says nothing of whether the figure is true.
    ///
    /// Single source, several sources and verified are kept apart as newsrooms' and casualty recorders' standards do.
    pub enum Support {
        /// The report's own account.
        Reporters = "reporters",
        OneSource = "one-source",
        SeveralSources = "several-sources",
        /// Somebody checked: the report says who and how.
        Verified = "verified",
    }
}

vocabulary! {
    /// Who voiced a doubt. "About" belongs to the amount and is no doubt.
    pub enum DoubtBy {
        Claimant = "claimant",
        Reporters = "reporters",
    }
}

vocabulary! {
    /// The mark beside a figure: a shape with plain words.
    pub enum Mark {
        /// A disc.
        Reporters = "reporters",
        /// A ring.
        One = "one",
        /// A double ring.
        Several = "several",
        /// A disc in a ring.
        Verified = "verified",
        /// Half a disc.
        Doubt = "doubt",
        /// Two points meeting.
        Contested = "contested",
    }
}

impl Mark {
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
