//! How a site is to be served: which addresses carry which headers, and why. Every host's configuration is made of this.

use super::Address::{self, Any, At, Below, Ending, PageBelow};

/// Headers that some addresses carry.
#[derive(Debug)]
pub struct Rule {
    /// For hosts that give a set of addresses a name.
    pub name: &'static str,
    /// For the comment beside it: what is promised, and to whom.
    pub why: &'static str,
    pub addresses: &'static [Address],
    pub headers: &'static [(&'static str, &'static str)],
}

/// The header whose value every address has: this one where no rule says otherwise.
pub const KEEP: &str = "Cache-Control";

/// Kept, but asked for again before each use: a correction or withdrawal is seen at once, and costs a short answer.
pub const ASK_AGAIN: &str = "no-cache";

/// Files of the folder that are for hosts and builds, not for readers.
pub const HIDDEN: [&str; 2] = [crate::site::ledger::LIST, super::headers::NAME];

/// Addresses at the root of a site, and the same in the folder of every language.
macro_rules! in_every_language {
    ($($kind:ident($path:literal)),+ $(,)?) => {
        &[$(
            $kind($path),
            $kind(concat!("en/", $path)),
            $kind(concat!("ar/", $path)),
            $kind(concat!("fr/", $path)),
            $kind(concat!("tr/", $path)),
        )+]
    };
}

/// Every rule that holds for an address adds its headers. No header is named by two rules that can hold for the same
/// address, since hosts differ in what they make of that.
pub const RULES: [Rule; 6] = [
    Rule {
        name: "all",
        why: "No guessing of types; other sites learn our host and not the page; of the device copying and sharing only; \
              and since nothing here is secret, any page may load it",
        addresses: &[Any],
        headers: &[
            ("X-Content-Type-Options", "nosniff"),
            ("Referrer-Policy", "strict-origin-when-cross-origin"),
            ("Permissions-Policy", PERMISSIONS),
            ("Cross-Origin-Resource-Policy", "cross-origin"),
        ],
    },
    Rule {
        name: "assets",
        why: "Their names change with their content, so they are kept for good",
        addresses: &[Below("assets/"), Ending("bin")],
        headers: &[(KEEP, "public, max-age=31536000, immutable")],
    },
    Rule {
        name: "embed_script",
        why: "Newsroom pages load it on every view and need not ask each time",
        addresses: in_every_language![At("embed.js")],
        headers: &[(KEEP, "public, max-age=3600")],
    },
    Rule {
        name: "pages",
        why: "Only this site's own pages may frame these, and no other window can reach into them",
        addresses: in_every_language![
            At(""),
            At("index.html"),
            At("404.html"),
            PageBelow("reports/"),
            PageBelow("measures/"),
            PageBelow("places/"),
            PageBelow("months/"),
            PageBelow("search/"),
            PageBelow("open/"),
            PageBelow("desk/"),
        ],
        headers: &[(POLICY, "frame-ancestors 'self'"), ("Cross-Origin-Opener-Policy", "same-origin")],
    },
    Rule {
        name: "frames",
        why: "These are made to be framed by anybody: * is every address of the network, file: an article inside an app",
        addresses: in_every_language![PageBelow("embed/")],
        headers: &[(POLICY, "frame-ancestors * file:")],
    },
    Rule {
        name: "data",
        why: "Data may be read by scripts of any page",
        addresses: &[Ending("json"), Ending("csv"), Ending("xml")],
        headers: &[("Access-Control-Allow-Origin", "*")],
    },
];

const POLICY: &str = "Content-Security-Policy";

/// Only features that browsers agree on, since they complain of others in the console. Two that the page uses are its own
/// without a word, and `web-share` is one that some complain of.
const PERMISSIONS: &str = "accelerometer=(), autoplay=(), camera=(), clipboard-read=(), clipboard-write=(self), \
     display-capture=(), encrypted-media=(), fullscreen=(), geolocation=(), gyroscope=(), hid=(), idle-detection=(), \
     magnetometer=(), microphone=(), midi=(), payment=(), picture-in-picture=(), publickey-credentials-get=(), \
     screen-wake-lock=(), serial=(), usb=(), xr-spatial-tracking=()";

/// The headers that an address carries, in the order of the rules.
pub fn headers_of(path: &str) -> Vec<(&'static str, &'static str)> {
    let holding = RULES.iter().filter(|rule| rule.addresses.iter().any(|address| address.holds(path)));
    let mut found: Vec<_> = holding.flat_map(|rule| rule.headers).copied().collect();
    if !found.iter().any(|(name, _)| *name == KEEP) {
        found.push((KEEP, ASK_AGAIN));
    }
    found
}

/// The name of every header that the rules speak of, once, in their order.
pub fn names() -> Vec<&'static str> {
    let mut names = Vec::new();
    for (name, _) in RULES.iter().flat_map(|rule| rule.headers) {
        if !names.contains(name) {
            names.push(*name);
        }
    }
    names
}

/// The values of one header: which addresses have which, in the order of the rules.
pub fn values(name: &str) -> Vec<(&'static [Address], &'static str)> {
    let rules = RULES.iter().filter_map(|rule| {
        let (_, value) = rule.headers.iter().find(|(own, _)| *own == name)?;
        Some((rule.addresses, *value))
    });
    rules.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Tongue;
    use std::collections::BTreeSet;

    fn header(path: &str, name: &str) -> Option<&'static str> {
        headers_of(path).into_iter().find(|(own, _)| *own == name).map(|(_, value)| value)
    }

    #[test]
    fn a_page_carries_the_same_in_every_language() {
        for path in ["", "index.html", "embed.js", "reports/a/", "search/", "embed/a/figures/b/"] {
            for tongue in Tongue::ALL {
                assert_eq!(headers_of(&format!("{}/{path}", tongue.tag())), headers_of(path), "{path}");
            }
        }
    }

    #[test]
    fn no_header_is_said_twice_of_one_address() {
        let paths = [
            "",
            "index.html",
            "404.html",
            "assets/app-0123456789.wasm",
            "reports/a/",
            "reports/a/report.json",
            "reports/a/charts/b/chart.svg",
            "reports/a/charts/b/chart.csv",
            "reports/2.html",
            "measures/a/",
            "places/",
            "months/2031-06/2.html",
            "measures/a/b/",
            "measures/a/b/statements.csv",
            "embed/measures/a/b/",
            "embed/a/",
            "embed/a/index.html",
            "embed.js",
            "oembed/a.json",
            "feed.xml",
            "search/",
            "search/index.json",
            "search/found-0-0123456789abcdef.bin",
            "open/",
            "desk/",
            "nowhere",
        ];
        for path in paths {
            let headers = headers_of(path);
            let names: BTreeSet<_> = headers.iter().map(|(name, _)| name).collect();
            assert_eq!(names.len(), headers.len(), "{path}: {headers:?}");
        }
    }

    #[test]
    fn only_what_never_changes_is_kept_for_good() {
        assert_eq!(header("assets/style-0123456789.css", KEEP), Some("public, max-age=31536000, immutable"));
        assert_eq!(header("embed.js", KEEP), Some("public, max-age=3600"));
        assert_eq!(header("search/found-0-0123456789abcdef.bin", KEEP), header("assets/style-0123456789.css", KEEP));
        for path in [
            "",
            "reports/a/",
            "reports/a/report.json",
            "embed/a/",
            "search/index.json",
            "404.html",
            "reports/a/card.png",
        ] {
            assert_eq!(header(path, KEEP), Some(ASK_AGAIN), "{path}");
        }
    }

    #[test]
    fn pages_are_framed_by_their_own_site_and_embeds_by_all() {
        for page in [
            "reports/a/figures/b/",
            "reports/2.html",
            "measures/a/",
            "measures/a/b/",
            "places/",
            "months/2031-06/2.html",
        ] {
            assert_eq!(header(page, POLICY), Some("frame-ancestors 'self'"), "{page}");
        }
        assert_eq!(header("embed/measures/a/b/", POLICY), Some("frame-ancestors * file:"));
        assert_eq!(header("embed/a/figures/b/", POLICY), Some("frame-ancestors * file:"));
        assert_eq!(header("reports/a/charts/b/chart.svg", POLICY), None);
        assert_eq!(header("embed/a/", "Cross-Origin-Opener-Policy"), None);
    }

    #[test]
    fn others_may_read_data_and_nothing_else() {
        let reading = "Access-Control-Allow-Origin";
        for path in ["reports/a/report.json", "oembed/a.json", "reports/a/charts/b/chart.csv", "feed.xml"] {
            assert_eq!(header(path, reading), Some("*"), "{path}");
        }
        for path in ["", "reports/a/", "embed/a/", "assets/app-0123456789.js"] {
            assert_eq!(header(path, reading), None, "{path}");
        }
    }

    #[test]
    fn of_the_device_a_page_gets_copying_and_sharing_only() {
        let granted: Vec<_> = PERMISSIONS.split(", ").filter(|feature| !feature.ends_with("=()")).collect();
        assert_eq!(granted, ["clipboard-write=(self)"]);
        assert!(!PERMISSIONS.contains("web-share"), "a page may share unless it is told not to");
    }
}
