//! The links of a frame. Components link within their page; in a frame the same links lead out to that page, in a tab
//! of their own, because a frame has room for nothing but itself.

/// Rewrites the links of rendered HTML: `#source-FIGURE` leads to the figure's page, every other anchor to the report's
/// page. `report` is the way there, "../../reports/aleppo/".
///
/// It reads what our own components write: double quotes, and no tag inside an attribute.
pub fn outward(html: &str, report: &str) -> String {
    let mut out = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(at) = rest.find("<a ") {
        let (before, tag) = rest.split_at(at);
        let (tag, after) = tag.split_at(tag.find('>').unwrap_or(tag.len()));
        out.push_str(before);
        out.push_str("<a target=\"_blank\" rel=\"noopener\" ");
        out.push_str(&led_out(&tag["<a ".len()..], report));
        rest = after;
    }
    out.push_str(rest);
    out
}

/// The attributes of a link with its anchor led out.
fn led_out(attributes: &str, report: &str) -> String {
    let Some((before, address)) = attributes.split_once("href=\"#") else {
        return attributes.to_owned();
    };
    let Some((anchor, after)) = address.split_once('"') else {
        return attributes.to_owned();
    };
    match anchor.strip_prefix("source-") {
        Some(figure) => format!("{before}href=\"{report}figures/{figure}/\"{after}"),
        None => format!("{before}href=\"{report}#{anchor}\"{after}"),
    }
}

#[cfg(test)]
mod tests {
    use super::outward;

    #[test]
    fn links_within_the_page_lead_to_the_page() {
        let html = "<article><svg><use href=\"#one\"/></svg><a class=\"big\" href=\"#source-fled\">200,000</a> \
            <a href=\"#dispute-held\" tabindex>held</a></article>";
        assert_eq!(
            outward(html, "../../reports/aleppo/"),
            "<article><svg><use href=\"#one\"/></svg>\
             <a target=\"_blank\" rel=\"noopener\" class=\"big\" href=\"../../reports/aleppo/figures/fled/\">200,000</a> \
             <a target=\"_blank\" rel=\"noopener\" href=\"../../reports/aleppo/#dispute-held\" tabindex>held</a></article>"
        );
    }

    #[test]
    fn links_that_lead_elsewhere_already_keep_their_address() {
        let link = outward("<a href=\"https://example.org/a\">a</a>", "../");
        assert_eq!(link, "<a target=\"_blank\" rel=\"noopener\" href=\"https://example.org/a\">a</a>");
    }
}
