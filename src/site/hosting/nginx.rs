//! nginx: one file for its `http` block.

use super::rules::{ASK_AGAIN, HIDDEN, KEEP, names, values};
use super::{Address, Place};
use crate::site::media_type::{FEED, TYPES, UNKNOWN};

/// The configuration of a server that serves the site and nothing else.
pub fn config(place: &Place) -> String {
    let (fixed, varying): (Vec<_>, Vec<_>) = names().into_iter().partition(|name| fixed(name).is_some());
    let maps: String = varying.iter().map(|name| map(name, place.mount())).collect();
    let mut headers = String::new();
    for name in fixed {
        headers += &format!("    add_header {name} \"{}\" always;\n", self::fixed(name).unwrap_or_default());
    }
    headers.extend(varying.iter().map(|name| format!("    add_header {name} ${} always;\n", variable(name))));
    format!(
        "{PREFACE}{}{maps}\nserver {{\n{}\n{HEADERS}{headers}\n{}\n{}}}\n",
        at(place),
        listen(place),
        contents(),
        locations(place),
    )
}

/// The value of a header that is the same everywhere.
fn fixed(name: &str) -> Option<&'static str> {
    match values(name)[..] {
        [([Address::Any], value)] => Some(value),
        _ => None,
    }
}

const PREFACE: &str = "\
# Figures & Receipts on nginx, printed by `host nginx`. Print it again after an update of the program.
#
# Put it where nginx reads it into its http block: /etc/nginx/conf.d/figures.conf, say; `nginx -t` checks it.
# It needs the module that serves the .br files beside the others (Debian: libnginx-mod-http-brotli-static).
# Browsers ask for Brotli, and share by their own menu, over https only: have TLS added (certbot --nginx does). Once all
# of the domain is on https, Strict-Transport-Security is yours to add.
# A server of yours that serves other things too: leave the maps as they are, and move what stands inside `server`.
#
";

const HEADERS: &str = "    \
    # The maps above know what each address carries; what is empty is not sent. All headers stand here, since an
    # add_header in a location would put these out of force there.
";

fn at(place: &Place) -> String {
    let address = place.address().unwrap_or("the root of every name of this host");
    format!("# The site in {}, at {address}\n", place.root())
}

/// A header's value for each address. `$uri` is the file that is served in the end: a folder's index.html, or 404.html.
fn map(name: &str, mount: &str) -> String {
    let mut lines = String::new();
    if name == KEEP {
        lines += &format!("    default \"{ASK_AGAIN}\";\n");
    }
    for (addresses, value) in values(name) {
        for address in addresses {
            // In quotes nginx keeps a backslash before a dot, and our patterns have no other.
            lines += &format!("    \"~{}\" \"{value}\";\n", address.regex(mount));
        }
    }
    format!("\nmap $uri ${} {{\n{lines}}}\n", variable(name))
}

/// The variable that holds a header's value.
fn variable(header: &str) -> String {
    format!("figures_{}", header.to_lowercase().replace('-', "_"))
}

fn listen(place: &Place) -> String {
    let port = place.port().unwrap_or(80);
    let sockets = if place.is_tried_out() {
        format!("    # To try it out: this machine only.\n    listen 127.0.0.1:{port};\n")
    } else {
        format!("    listen {port};\n    listen [::]:{port};\n")
    };
    format!("{sockets}    server_name {};\n    server_tokens off;\n", place.name().unwrap_or("_"))
}

fn contents() -> String {
    let types: String =
        TYPES.iter().map(|(ending, content)| format!("        {} {ending};\n", without_charset(content))).collect();
    let text = |content: &&str| content.ends_with("charset=utf-8");
    let texts: Vec<_> = TYPES.iter().map(|(_, content)| *content).chain([FEED.1]).filter(text).collect();
    // nginx counts text/html among both of its own accord, and warns of a second mention.
    let texts: Vec<_> = texts.into_iter().map(without_charset).filter(|content| *content != "text/html").collect();
    format!(
        "    types {{\n{types}    }}\n    default_type {UNKNOWN};\n    charset utf-8;\n    charset_types {};\n\n    \
         # The smaller file beside it for whoever reads Brotli, packed on the way for the others.\n    \
         brotli_static on;\n    gzip on;\n    gzip_vary on;\n    gzip_types {} application/wasm;\n",
        texts.join(" "),
        texts.join(" ")
    )
}

fn without_charset(content: &str) -> &str {
    content.split(';').next().unwrap_or(content)
}

fn locations(place: &Place) -> String {
    let (mount, root) = (place.mount(), place.root());
    let mut text = String::from(
        "    # A folder asked for without its slash is sent on by a path, so that any name, port and proxy before it do.\n    \
         absolute_redirect off;\n    autoindex off;\n",
    );
    // A folder that lists nothing is as good as none.
    text += &format!("    error_page 404 {mount}404.html;\n    error_page 403 =404 {mount}404.html;\n\n");
    text += &format!("    location {mount} {{\n        alias {root}/;\n        index index.html;\n    }}\n");
    if mount != "/" {
        let folder = mount.trim_end_matches('/');
        text += &format!("    location = {folder} {{\n        return 301 {mount}$is_args$args;\n    }}\n");
    }
    let (feed, content) = FEED;
    let content = without_charset(content);
    text += &format!(
        "    # Its ending does not tell what it is.\n    location = {mount}{feed} {{\n        alias {root}/{feed};\n        \
         types {{}}\n        default_type {content};\n    }}\n"
    );
    text += "    # For hosts and builds, not for readers.\n";
    for hidden in HIDDEN {
        text += &format!("    location = {mount}{hidden} {{\n        return 404;\n    }}\n");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn printed(base: Option<&str>) -> String {
        let base = base.map(|base| base.parse().expect("an address"));
        config(&Place::new("/srv/site", base).expect("a place"))
    }

    #[test]
    fn what_is_tried_out_is_heard_on_this_machine_only() {
        let here = printed(Some("http://127.0.0.1:8090/"));
        assert!(here.contains("listen 127.0.0.1:8090;") && here.matches("listen ").count() == 1, "{here}");
        let there = printed(Some("https://example.org/"));
        assert!(there.contains("listen 80;") && there.contains("server_name example.org;"), "{there}");
        assert!(printed(None).contains("server_name _;"));
    }

    #[test]
    fn a_site_below_a_path_is_reached_without_its_slash_too() {
        let below = printed(Some("https://example.org/news/figures"));
        assert!(
            below.contains("location = /news/figures {\n        return 301 /news/figures/$is_args$args;"),
            "{below}"
        );
        assert!(below.contains("location /news/figures/ {\n        alias /srv/site/;"), "{below}");
        assert!(!printed(None).contains("return 301"));
    }
}
