//! The file `_headers`, which Netlify and Cloudflare Pages read at the top of what they publish.

use super::rules::RULES;
use crate::site::file::SiteFile;
use crate::site::media_type::FEED;

/// The file's name.
pub const NAME: &str = "_headers";

const PREFACE: &str = "\
# Which headers the host sends: read by Netlify and by Cloudflare Pages at the top of the folder they publish.
# Printed by `host netlify`; `build` writes it too, for a site at the root of its host.
#
# Every block that holds for an address counts, and none names a header that another one names for it. What no block
# says is kept is asked for again before each use: both hosts do that with every file they know nothing else of.
# These hosts pack files themselves, show 404.html, list no folder, and know the types of all files but the feed.
# Strict-Transport-Security is yours to add, once all of your domain is on https.
";

/// The file for a site that stands at `mount` (`/` or `/news/figures/`) below the top of what is published.
pub fn config(mount: &str) -> String {
    let mut text = PREFACE.to_owned();
    for rule in &RULES {
        text += &format!("\n# {}.\n", rule.why);
        for address in rule.addresses {
            text += &format!("{}\n", address.splat(mount));
            text.extend(rule.headers.iter().map(|(name, value)| format!("  {name}: {value}\n")));
        }
    }
    let (feed, content) = FEED;
    text + &format!("\n# Its ending does not tell what it is.\n{mount}{feed}\n  Content-Type: {content}\n")
}

/// The file as `build` writes it: for a site at the root of its host, since nobody reads it elsewhere.
pub fn headers_file() -> SiteFile {
    SiteFile::new(NAME, config("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Cloudflare Pages takes no more than this; a rule over it would be left out without a word.
    #[test]
    fn the_file_keeps_to_the_limits_of_its_readers() {
        let text = config("/news/figures/");
        let blocks: Vec<_> = text.lines().filter(|line| line.starts_with('/')).collect();
        assert!(blocks.len() <= 100, "{}", blocks.len());
        for block in blocks {
            assert!(block.starts_with("/news/figures/") && block.matches('*').count() <= 1, "{block}");
        }
        assert!(text.lines().all(|line| line.len() <= 2000));
    }

    #[test]
    fn embeds_are_not_told_that_only_their_own_site_may_frame_them() {
        let text = config("/");
        let blocks = text.split("\n/").skip(1);
        let framed: Vec<_> = blocks.filter(|block| block.contains("frame-ancestors 'self'")).collect();
        let names: Vec<_> = framed.iter().filter_map(|block| block.lines().next()).collect();
        let is_below = |name: &&&str| ["en/", "ar/", "fr/", "tr/"].iter().any(|folder| name.starts_with(folder));
        let at_the_root: Vec<&str> = names.iter().filter(|name| !is_below(name)).copied().collect();
        assert_eq!(
            at_the_root,
            [
                "",
                "index.html",
                "404.html",
                "reports/*",
                "measures/*",
                "places/*",
                "months/*",
                "search/*",
                "open/*",
                "desk/*"
            ]
        );
        assert_eq!(names.len(), 5 * at_the_root.len(), "and the same in every language: {names:?}");
        assert!(names.iter().all(|name| !name.contains("embed")), "{names:?}");
        assert!(text.contains("\n/embed/*\n  Content-Security-Policy: frame-ancestors * file:\n"), "{text}");
    }

    /// Whoever reads the file joins the values of two blocks with a comma, and a policy joined to another is stricter
    /// than either.
    #[test]
    fn no_address_is_told_a_header_by_two_blocks() {
        let text = config("/");
        let mut blocks: Vec<(&str, Vec<&str>)> = Vec::new();
        for line in text.lines() {
            match (line.starts_with('/'), line.trim().split_once(": "), blocks.last_mut()) {
                (true, ..) => blocks.push((line, Vec::new())),
                (false, Some((name, _)), Some((_, names))) if line.starts_with("  ") => names.push(name),
                _ => {}
            }
        }
        let holds = |block: &str, path: &str| match block.split_once('*') {
            None => path == block,
            Some((before, after)) => path.strip_prefix(before).is_some_and(|rest| rest.ends_with(after)),
        };
        for path in [
            "/",
            "/index.html",
            "/404.html",
            "/assets/app-0123456789.wasm",
            "/reports/a/",
            "/reports/a/report.json",
            "/reports/a/charts/b/chart.svg",
            "/embed.js",
            "/embed/a/",
            "/embed/a/card.png",
            "/oembed/a.json",
            "/feed.xml",
        ] {
            let mut names: Vec<_> =
                blocks.iter().filter(|(block, _)| holds(block, path)).flat_map(|(_, names)| names).collect();
            let all = names.len();
            names.sort();
            names.dedup();
            assert!(all >= 4 && names.len() == all, "{path}: {names:?}");
        }
    }
}
