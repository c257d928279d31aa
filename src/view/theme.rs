//! The colours a page can be seen in.

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the system says.
    #[default]
    Automatic,
    Light,
    Dark,
}

impl Theme {
    /// As it stands in storage and in the address; the system's has no name there.
    pub fn value(self) -> &'static str {
        match self {
            Self::Automatic => "",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}
