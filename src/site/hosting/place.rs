//! Where a site stands: its folder on the host, and its address.

use std::fmt;

use crate::page::BaseUrl;

/// Where a site stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    root: String,
    base: Option<BaseUrl>,
}

/// A folder or address that a configuration cannot be written for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoPlace {
    /// It does not begin with a slash.
    Relative(String),
    /// It holds a letter that means something in a configuration file.
    Letter { text: String, letter: char },
}

impl fmt::Display for NoPlace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Relative(text) => {
                write!(f, "the folder {text:?} must be named from the root of the host, such as /var/www/figures")
            }
            Self::Letter { text, letter } => write!(
                f,
                "{text:?} holds {letter:?}, which a configuration file would misread; use letters, digits, slashes and . _ ~ + @ -"
            ),
        }
    }
}

impl std::error::Error for NoPlace {}

impl Place {
    /// The folder `root` on the host, which is shown at `base`, or at the root of every name that the host has.
    ///
    /// # Errors
    /// Where a configuration file would misread one of them.
    pub fn new(root: &str, base: Option<BaseUrl>) -> Result<Self, NoPlace> {
        if !root.starts_with('/') {
            return Err(NoPlace::Relative(root.to_owned()));
        }
        plain(root, "/")?;
        if let Some(base) = &base {
            plain(base.path(), "/")?;
            plain(base.host(), ":[]")?;
        }
        Ok(Self { root: root.trim_end_matches('/').to_owned(), base })
    }

    /// The folder of the site, without a closing slash.
    pub fn root(&self) -> &str {
        &self.root
    }

    /// The path of the site on its host: `/` or `/news/figures/`.
    pub fn mount(&self) -> &str {
        self.base.as_ref().map_or("/", BaseUrl::path)
    }

    /// The address as it was given; none means any.
    pub fn address(&self) -> Option<&str> {
        self.base.as_ref().map(BaseUrl::as_str)
    }

    /// The name of the host without its port.
    pub fn name(&self) -> Option<&str> {
        self.host_and_port().map(|(name, _)| name)
    }

    /// The port, where the address names one.
    pub fn port(&self) -> Option<u16> {
        self.host_and_port().and_then(|(_, port)| port)
    }

    /// Whether the address is one that only this machine reaches, so that the site is tried out.
    pub fn is_tried_out(&self) -> bool {
        self.name().is_some_and(|name| name == "localhost" || name.starts_with("127."))
    }

    fn host_and_port(&self) -> Option<(&str, Option<u16>)> {
        let host = self.base.as_ref()?.host();
        let parted = host.rsplit_once(':').and_then(|(name, port)| Some((name, Some(port.parse().ok()?))));
        Some(parted.unwrap_or((host, None)))
    }
}

/// No letter but those that mean themselves in every configuration and pattern, and `more`.
fn plain(text: &str, more: &str) -> Result<(), NoPlace> {
    let odd = |letter: &char| !letter.is_ascii_alphanumeric() && !"._~+@-".contains(*letter) && !more.contains(*letter);
    match text.chars().find(odd) {
        Some(letter) => Err(NoPlace::Letter { text: text.to_owned(), letter }),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(root: &str, base: &str) -> Result<Place, NoPlace> {
        Place::new(root, Some(base.parse().expect("an address")))
    }

    #[test]
    fn a_place_knows_its_name_port_and_path() {
        let there = place("/var/www/figures/", "https://example.org/news/figures").expect("a place");
        assert_eq!((there.root(), there.mount()), ("/var/www/figures", "/news/figures/"));
        assert_eq!((there.name(), there.port(), there.is_tried_out()), (Some("example.org"), None, false));
        let here = place("/srv/site", "http://127.0.0.1:8090/").expect("a place");
        assert_eq!((here.name(), here.port(), here.is_tried_out()), (Some("127.0.0.1"), Some(8090), true));
        let anywhere = Place::new("/srv/site", None).expect("a place");
        assert_eq!((anywhere.name(), anywhere.mount()), (None, "/"));
    }

    #[test]
    fn what_a_configuration_would_misread_is_refused() {
        assert_eq!(place("dist", "https://e.org"), Err(NoPlace::Relative("dist".to_owned())));
        for (root, base, letter) in [
            ("/srv/$site", "https://e.org", '$'),
            ("/srv/a b", "https://e.org", ' '),
            ("/srv", "https://e.org/a{b}/", '{'),
            ("/srv", "https://e.org/caf%C3%A9/", '%'),
            ("/srv", "https://e.org;x/", ';'),
        ] {
            assert!(
                matches!(place(root, base), Err(NoPlace::Letter { letter: found, .. }) if found == letter),
                "{base}"
            );
        }
    }
}
