//! What a newsroom pastes into its page. Contract: docs/contracts/embeds.md.

use super::content::FrameContent;
use super::heights::Heights;
use super::place::Place;
use crate::markup::escape;
use crate::view::Theme;
use crate::words::Direction;

/// What a frame may do: run its own script, and open its links in tabs that are not sandboxed.
const SANDBOX: &str = "allow-scripts allow-popups allow-popups-to-escape-sandbox";

/// What an author chooses of a frame. None of it takes a claimant or a doubt off it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SnippetOptions {
    /// The reader's own, where none is chosen.
    pub theme: Theme,
    /// Whether the ground of the page around it shows through.
    pub transparent: bool,
    /// Whether it stays at this revision.
    pub frozen: bool,
}

/// A frame in HTML, with the claim, its limit and its source as text, and the script that fits frames to their content.
///
/// `site` is the address of the site's root with a slash at its end; where it is not known, whatever stands for it until
/// a page's script fills it in.
pub fn snippet(content: &FrameContent, site: &str, options: SnippetOptions) -> String {
    let heights = Heights::of(content, options.frozen);
    let frame = iframe(content, site, options, "100%", &heights);
    let limit = content.limit.as_ref().map(|limit| format!(" {}", escape(limit)));
    format!(
        "{frame}\n<p lang=\"{language}\" dir=\"{direction}\"><a href=\"{site}{page}\">{claim}</a>.{limit} {source}.</p>\n\
         <script async src=\"{site}embed.js\"></script>\n",
        language = content.words.language,
        direction = Direction::of(&content.words.language).id(),
        site = escape(site),
        page = content.place.page(),
        claim = escape(content.claim.trim_end_matches('.')),
        limit = limit.unwrap_or_default(),
        source = escape(&content.source),
    )
}

/// The bare frame. It holds all of its content at every width from 280 to 900 px, without any script.
pub(super) fn iframe(
    content: &FrameContent,
    site: &str,
    options: SnippetOptions,
    width: &str,
    heights: &Heights,
) -> String {
    // `frameborder` is for hosts that drop styles.
    format!(
        "<iframe src=\"{site}{address}\" title=\"{title}\" width=\"{width}\" height=\"{height}\" loading=\"lazy\" \
         sandbox=\"{SANDBOX}\" frameborder=\"0\" style=\"border:0\" data-heights=\"{heights}\"></iframe>",
        site = escape(site),
        address = escape(&address(&content.place, content.revision, options)),
        title = escape(&content.title),
        height = heights.tallest(),
        heights = heights.attribute(),
    )
}

/// The frame's address below the site's root. A theme stands in it twice: for the frame's script, and for its style
/// where scripts do not run.
fn address(place: &Place, revision: u32, options: SnippetOptions) -> String {
    let folder = if options.frozen { place.frozen(revision) } else { place.live() };
    let (ground, theme) = (options.transparent.then_some("transparent"), options.theme.value());
    match (theme, ground) {
        ("", None) => folder,
        ("", Some(ground)) => format!("{folder}?{ground}"),
        (theme, None) => format!("{folder}?theme={theme}#{theme}"),
        (theme, Some(ground)) => format!("{folder}?theme={theme}&{ground}#{theme}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::frame::Subject;

    #[test]
    fn an_address_carries_what_was_chosen() {
        let place = Place::Report { report: "a".into(), subject: Subject::Figure("b".into()) };
        let address = |options| address(&place, 3, options);
        assert_eq!(address(SnippetOptions::default()), "embed/a/figures/b/");
        let all = SnippetOptions { theme: Theme::Dark, transparent: true, frozen: true };
        assert_eq!(address(all), "embed/a/r/3/figures/b/?theme=dark&transparent#dark");
    }
}
