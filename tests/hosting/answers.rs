//! What is answered to plain requests.

use humanitarian_figures::site::hosting::rules::{HIDDEN, headers_of, names};
use humanitarian_figures::site::media_type;

use crate::sites::{MOUNT, file, files, hosts, hosts_at, path};
use crate::support::hosts::Host;
use crate::support::http::{Answer, get};

const BROTLI: (&str, &str) = ("Accept-Encoding", "gzip, deflate, br");

/// Every header that the rules speak of is as they say, and those they do not say are not there.
#[track_caller]
fn assert_headers(host: &Host, asked: &str, answer: &Answer, address: &str) {
    let told = headers_of(address);
    for name in names() {
        let wanted = told.iter().find(|(own, _)| *own == name).map(|(_, value)| (*value).to_owned());
        assert_eq!(answer.header(name), wanted, "{}: {name} of {asked}", host.name);
    }
}

/// What a reader of the site asks for: folders in place of their pages.
fn address(path: &str) -> &str {
    path.strip_suffix("index.html").unwrap_or(path)
}

fn readers_files() -> impl Iterator<Item = (&'static str, &'static [u8])> {
    let all = files().iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice()));
    all.filter(|(path, _)| !HIDDEN.contains(path) && !path.ends_with(".br"))
}

#[test]
fn every_file_comes_whole_with_its_type_and_headers() {
    assert!(readers_files().count() > 50, "pages, pictures, data and assets");
    for host in hosts() {
        for (path, bytes) in readers_files() {
            let answer = get(host.address, &host.path(address(path)), &[]);
            assert_eq!(answer.status, 200, "{}: {path}", host.name);
            assert!(answer.body == bytes, "{}: {path} comes as something else", host.name);
            assert_eq!(answer.header("Content-Type").as_deref(), Some(media_type::of(path)), "{}: {path}", host.name);
            assert_headers(&host, path, &answer, address(path));
        }
    }
}

#[test]
fn what_was_packed_comes_packed_and_is_the_same() {
    for host in hosts() {
        for wanted in ["index.html", path(|path| path.ends_with(".wasm")), path(|path| path.ends_with(".csv"))] {
            let answer = get(host.address, &host.path(address(wanted)), &[BROTLI]);
            assert_eq!(answer.status, 200);
            assert_eq!(answer.header("Content-Encoding").as_deref(), Some("br"), "{}: {wanted}", host.name);
            assert_eq!(answer.header("Vary").as_deref(), Some("Accept-Encoding"), "{}: {wanted}", host.name);
            assert_eq!(answer.header("Content-Type").as_deref(), Some(media_type::of(wanted)), "{}", host.name);
            assert!(answer.body == file(&format!("{wanted}.br")), "the file beside it, not packed anew");
            let mut read = Vec::new();
            brotli::BrotliDecompress(&mut &answer.body[..], &mut read).expect("valid brotli");
            assert!(read == file(wanted), "{}: {wanted} is not the same once unpacked", host.name);
            assert_headers(&host, wanted, &answer, address(wanted));
        }
    }
}

#[test]
fn whoever_does_not_read_brotli_gets_less_than_the_whole_file_too() {
    for host in hosts() {
        for wanted in ["index.html", path(|path| path.ends_with(".wasm"))] {
            let answer = get(host.address, &host.path(address(wanted)), &[("Accept-Encoding", "gzip")]);
            assert_eq!(answer.header("Content-Encoding").as_deref(), Some("gzip"), "{}: {wanted}", host.name);
            assert!(answer.body.len() < file(wanted).len() / 2, "{}: {wanted}", host.name);
        }
    }
}

#[test]
fn a_file_that_is_known_already_is_not_sent_again() {
    for host in hosts() {
        for wanted in ["index.html", path(|path| path.ends_with("report.json")), path(|path| path.ends_with(".css"))] {
            for packed in [&[][..], &[BROTLI]] {
                let there = host.path(address(wanted));
                let first = get(host.address, &there, packed);
                let tag = first.header("ETag").unwrap_or_else(|| panic!("{}: {wanted} has no ETag", host.name));
                let again = [packed, &[("If-None-Match", tag.as_str())]].concat();
                let second = get(host.address, &there, &again);
                assert_eq!((second.status, second.body.len()), (304, 0), "{}: {wanted}", host.name);
                assert_eq!(second.header("Cache-Control"), first.header("Cache-Control"), "{}", host.name);
                let other = get(host.address, &there, &[("If-None-Match", "\"another\"")]);
                assert_eq!(other.status, 200, "{}: {wanted}", host.name);
            }
        }
    }
}

#[test]
fn what_is_not_there_is_answered_with_the_sites_own_page() {
    let missing = [
        "nowhere",
        "reports/nowhere/",
        "assets/app-0000000000.js",
        "nowhere.json",
        "embed/nowhere/",
        // Folders without a page list nothing.
        "assets/",
        "embed/",
        // For hosts and builds.
        ".figures-site",
        "_headers",
        "..%2f..%2fCargo.toml",
    ];
    for host in hosts() {
        for path in missing.map(|path| host.path(path)).into_iter().chain([MOUNT.replace("1.2/", "1.2../Cargo.toml")]) {
            let answer = get(host.address, &path, &[]);
            assert!([404, 400].contains(&answer.status), "{}: {} for {path}", host.name, answer.status);
            if answer.status == 404 && path.starts_with(MOUNT) {
                assert!(answer.body == file("404.html"), "{}: {path}", host.name);
                assert_headers(&host, &path, &answer, "404.html");
            }
            let text = String::from_utf8_lossy(&answer.body);
            assert!(!text.contains("Index of") && !text.contains("[package]"), "{}: {path}", host.name);
        }
    }
}

#[test]
fn a_folder_without_its_slash_leads_into_the_folder() {
    let report = path(|path| path.ends_with("report.json")).trim_end_matches("/report.json");
    for host in hosts() {
        for folder in [report, ""] {
            let with_slash = host.path(&if folder.is_empty() { String::new() } else { format!("{folder}/") });
            let asked = with_slash.trim_end_matches('/');
            let answer = get(host.address, &format!("{asked}?topic=killed"), &[]);
            assert!([301, 308].contains(&answer.status), "{}: {} for {asked}", host.name, answer.status);
            // By a path, so that whatever name, port and proxy the reader came by stay as they are.
            let location = answer.header("Location").unwrap_or_default();
            assert_eq!(location, format!("{with_slash}?topic=killed"), "{}", host.name);
        }
    }
}

#[test]
fn a_site_at_the_root_of_its_host_is_served_alike() {
    let (asset, report) = (path(|path| path.ends_with(".wasm")), path(|path| path.ends_with("report.json")));
    for host in hosts_at("/") {
        for wanted in ["index.html", asset, report, "feed.xml"] {
            let answer = get(host.address, &host.path(address(wanted)), &[]);
            assert!(answer.status == 200 && answer.body == file(wanted), "{}: {wanted}", host.name);
            assert_eq!(answer.header("Content-Type").as_deref(), Some(media_type::of(wanted)), "{}", host.name);
            assert_headers(&host, wanted, &answer, address(wanted));
        }
        let missing = get(host.address, "/nowhere", &[]);
        assert!(missing.status == 404 && missing.body == file("404.html"), "{}", host.name);
        let folder = get(host.address, &format!("{}?q=a", host.path(report.trim_end_matches("/report.json"))), &[]);
        assert_eq!(folder.header("Location"), Some(format!("/{}?q=a", report.trim_end_matches("report.json"))));
        let elsewhere =
            get(host.address, &format!("//example.org/../{}?q=a", report.trim_end_matches("/report.json")), &[]);
        assert!(!elsewhere.header("Location").unwrap_or_default().starts_with("//"), "{}: {elsewhere:?}", host.name);
    }
}

#[test]
fn nobody_is_sent_on_to_another_host() {
    let report = path(|path| path.ends_with("report.json")).trim_end_matches("/report.json");
    for host in hosts() {
        let there = host.path(report);
        for before in ["//example.org/..", "//example.org/%2e%2e", "/%2f/example.org/../.."] {
            let answer = get(host.address, &format!("{before}{there}?topic=killed"), &[]);
            let location = answer.header("Location").unwrap_or_else(|| host.path(""));
            assert!(location.starts_with(MOUNT), "{}: {before}{there} leads to {location}", host.name);
        }
    }
}

#[test]
fn the_rules_know_every_page_of_a_site() {
    for (path, _) in readers_files().filter(|(path, _)| path.ends_with(".html")) {
        for address in [path, address(path)] {
            let told = headers_of(address);
            let framed = told.iter().any(|(name, _)| *name == "Content-Security-Policy");
            assert!(framed, "{address}: src/site/hosting/rules.rs does not say who may frame it");
        }
    }
}
