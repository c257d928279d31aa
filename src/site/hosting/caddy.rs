//! Caddy: a Caddyfile.

use super::rules::{ASK_AGAIN, HIDDEN, KEEP, RULES, headers_of, names};
use super::{Address, Place};
use crate::site::media_type::{FEED, TYPES, is_compressible};

/// The Caddyfile of a site that serves this and nothing else.
pub fn config(place: &Place) -> String {
    let root = place.root();
    let (before, open, after) = match place.mount().trim_end_matches('/') {
        "" => (String::new(), "handle".to_owned(), ""),
        folder => (at_path(folder), format!("handle_path {folder}/*"), ELSEWHERE),
    };
    format!(
        "{PREFACE}{} {{\n{}{}{before}\n\t{open} {{\n\t\troot * {root}\n{}{}\n\t\troute {{\n{}\t\t}}\n\
         \t\tfile_server {{\n\t\t\tprecompressed br\n\t\t\thide {}\n\t\t}}\n\t}}\n{after}\n{}}}\n",
        site_address(place),
        bind(place),
        packing(),
        folders(place.mount()),
        matchers(),
        headers(),
        HIDDEN.join(" "),
        errors(root),
    )
}

/// The way into a site below a path, for those who come without its closing slash, with what they ask for.
fn at_path(folder: &str) -> String {
    format!(
        "\n\t@asking {{\n\t\tpath {folder}\n\t\texpression {{query}} != \"\"\n\t}}\n\
         \tredir @asking {folder}/?{{query}} permanent\n\tredir {folder} {folder}/ permanent\n"
    )
}

/// Caddy says 200, and nothing more, to what no block is for.
const ELSEWHERE: &str = "\thandle {\n\t\terror 404\n\t}\n";

/// Caddy sends on who asks for a folder without its slash, and forgets what comes after a question mark. The way is
/// made of plain names only: one that began with two slashes, or climbed, would lead to another host.
fn folders(mount: &str) -> String {
    format!(
        "\t\t@folder_asking {{\n\t\t\tpath_regexp folder `^/([a-z0-9-]+(?:/[a-z0-9-]+)*)$`\n\
         \t\t\tfile {{path}}/index.html\n\t\t\texpression {{query}} != \"\"\n\t\t}}\n\
         \t\tredir @folder_asking {mount}{{re.folder.1}}/?{{query}} permanent\n"
    )
}

/// For readers without Brotli. Caddy's own list has no WebAssembly.
fn packing() -> String {
    let worth = TYPES.iter().filter(|(ending, _)| is_compressible(&format!("a.{ending}"))).map(|(_, content)| *content);
    let lines: String = worth
        .chain([FEED.1])
        .map(|content| format!("\t\t\theader Content-Type {}*\n", content.split(';').next().unwrap_or(content)))
        .collect();
    format!("\tencode {{\n\t\tgzip\n\t\tmatch {{\n{lines}\t\t}}\n\t}}\n")
}

const PREFACE: &str = "\
# Figures & Receipts on Caddy, printed by `host caddy`. Print it again after an update of the program.
#
# `caddy validate --config Caddyfile` checks it. Caddy gets certificates and sends readers on to https by itself. Once
# all of your domain is on https, Strict-Transport-Security is yours to add.

";

fn site_address(place: &Place) -> String {
    match (place.name(), place.port()) {
        (None, _) => ":80".to_owned(),
        // Not to be asked for a certificate.
        (Some(_), port) if place.is_tried_out() => format!("http://:{}", port.unwrap_or(80)),
        (Some(name), None) => name.to_owned(),
        (Some(name), Some(port)) => format!("{name}:{port}"),
    }
}

fn bind(place: &Place) -> &'static str {
    if place.is_tried_out() { "\t# To try it out: this machine only.\n\tbind 127.0.0.1\n" } else { "" }
}

/// Which addresses each rule and each type is for. Inside `handle_path` the site's own path is off already.
fn matchers() -> String {
    let mut text = String::new();
    for rule in &RULES {
        if rule.addresses != [Address::Any] {
            let patterns: Vec<_> = rule.addresses.iter().map(|address| address.regex("/")).collect();
            text += &format!("\t\t@{} path_regexp `{}`\n", rule.name, patterns.join("|"));
        }
    }
    for (ending, _) in TYPES {
        let folder = if ending == "html" { " */" } else { "" };
        text += &format!("\t\t@type_{ending} path *.{ending}{folder}\n");
    }
    text
}

/// In a `route` they stand in the order in which they are done, and a later one wins.
fn headers() -> String {
    let mut text = format!("\t\t\theader {KEEP} \"{ASK_AGAIN}\"\n");
    for rule in &RULES {
        text += &format!("\t\t\t# {}.\n", rule.why);
        let matcher = if rule.addresses == [Address::Any] { String::new() } else { format!("@{} ", rule.name) };
        text.extend(rule.headers.iter().map(|(name, value)| format!("\t\t\theader {matcher}{name} \"{value}\"\n")));
    }
    text += "\t\t\t# Types are said here, since those of the system differ from one to the next.\n";
    text.extend(TYPES.map(|(ending, content)| format!("\t\t\theader @type_{ending} Content-Type \"{content}\"\n")));
    text + &format!("\t\t\theader /{} Content-Type \"{}\"\n", FEED.0, FEED.1)
}

/// What is not there is answered with the site's own page, under that page's headers and not those of the address that
/// was asked for.
fn errors(root: &str) -> String {
    let page = headers_of("404.html");
    let mut headers = String::from("\t\t\theader Content-Type \"text/html; charset=utf-8\"\n");
    for name in names() {
        let line = match page.iter().find(|(own, _)| *own == name) {
            Some((_, value)) => format!("\t\t\theader {name} \"{value}\"\n"),
            None => format!("\t\t\theader -{name}\n"),
        };
        headers += &line;
    }
    format!(
        "\thandle_errors {{\n\t\t@missing expression {{err.status_code}} == 404\n\t\thandle @missing {{\n\
         \t\t\troot * {root}\n\t\t\trewrite * /404.html\n\t\t\troute {{\n{}\t\t\t}}\n\t\t\tfile_server {{\n\
         \t\t\t\tprecompressed br\n\t\t\t}}\n\t\t}}\n\t}}\n",
        headers.replace("\t\t\t", "\t\t\t\t")
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn printed(base: Option<&str>) -> String {
        let base = base.map(|base| base.parse().expect("an address"));
        config(&Place::new("/srv/site", base).expect("a place"))
    }

    #[test]
    fn what_is_tried_out_is_heard_on_this_machine_only_and_wants_no_certificate() {
        let here = printed(Some("http://127.0.0.1:8090/"));
        assert!(here.contains("\nhttp://:8090 {\n") && here.contains("\n\tbind 127.0.0.1\n"), "{here}");
        let there = printed(Some("https://example.org/"));
        assert!(there.contains("\nexample.org {\n") && !there.contains("bind"), "{there}");
        assert!(printed(None).contains("\n:80 {\n"));
    }

    /// A path that came with two slashes would be a host's name in a redirect.
    #[test]
    fn redirects_are_made_of_the_sites_own_path_and_plain_names() {
        let below = printed(Some("https://example.org/news/figures/"));
        assert!(below.contains("redir @folder_asking /news/figures/{re.folder.1}/?{query} permanent"), "{below}");
        assert!(!below.contains("orig_uri"));
    }
}
