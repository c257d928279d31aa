//! The development server: shows the last good site and tells open pages what happens to it.

use std::convert::Infallible;
use std::io;
use std::net::{IpAddr, Ipv4Addr};
use std::sync::Arc;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, Uri, header};
use axum::middleware::{self, Next};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio_stream::wrappers::WatchStream;
use tokio_stream::{Stream, StreamExt};

use super::dev_page::{self, News};
use super::media_type;
use super::render::Broken;
use super::served::{Found, NOT_FOUND, Site};
use crate::page::COPY;

/// What the server shows: the last good site and, if the newest edit broke it, why.
#[derive(Clone, Default)]
pub struct Showing {
    /// The last good site; none until the first one is built.
    pub site: Option<Arc<dyn Site>>,
    /// What keeps a newer site from being shown, as an HTML fragment.
    pub broken: Option<Arc<str>>,
}

impl Showing {
    /// The stamp of the site that is shown, or of pages that belong to none.
    pub fn stamp(&self) -> &str {
        self.site.as_ref().map_or(dev_page::NO_SITE, |site| site.stamp())
    }
}

/// Ports that are tried after the wanted one is found taken.
const MORE_PORTS: u16 = 50;

/// Listens on this machine only, on the wanted port or the next free one.
///
/// # Errors
/// When none of the ports can be had.
pub async fn bind(wanted: u16) -> io::Result<TcpListener> {
    let mut port = wanted;
    loop {
        match TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await {
            Err(error) if error.kind() == io::ErrorKind::AddrInUse && port < wanted.saturating_add(MORE_PORTS) => {
                port += 1;
            }
            result => return result,
        }
    }
}

/// Answers requests until the listener fails.
///
/// # Errors
/// When the listener fails.
pub async fn serve(listener: TcpListener, showing: watch::Receiver<Showing>) -> io::Result<()> {
    let routes = Router::new()
        .route(dev_page::EVENTS_URL, get(events))
        .route(dev_page::SCRIPT_URL, get(async || answer(dev_page::SCRIPT_URL, StatusCode::OK, dev_page::SCRIPT)))
        .fallback(get(file))
        .with_state(showing)
        .layer(middleware::from_fn(only_this_machine));
    axum::serve(listener, routes).await
}

/// Answers only who asks for this machine by its own name. A page elsewhere can let its own name lead here, and would
/// then read what is not published yet, as if it were its own.
async fn only_this_machine(request: Request, next: Next) -> Response {
    let host = request.headers().get(header::HOST).and_then(|host| host.to_str().ok());
    if host.is_some_and(is_this_machine) {
        return next.run(request).await;
    }
    let words = "This server shows a site to the machine it runs on only: ask for localhost or 127.0.0.1.\n";
    answer("refused.txt", StatusCode::MISDIRECTED_REQUEST, words)
}

/// Whether a `Host`, with its port or without, is a name that no page elsewhere can have.
fn is_this_machine(host: &str) -> bool {
    let bracketed = host.rsplit_once(']').map(|(name, _)| name.trim_start_matches('['));
    let name = bracketed.unwrap_or_else(|| host.split(':').next().unwrap_or(host));
    name.eq_ignore_ascii_case("localhost")
        || name.to_ascii_lowercase().ends_with(".localhost")
        || name.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

async fn events(State(showing): State<watch::Receiver<Showing>>) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let news = WatchStream::new(showing).map(|showing| {
        let news = News { stamp: showing.stamp(), broken: showing.broken.as_deref() };
        // Two strings always are JSON.
        let data = serde_json::to_string(&news).unwrap_or_default();
        Ok(Event::default().event("site").data(data))
    });
    Sse::new(news).keep_alive(KeepAlive::default())
}

async fn file(State(showing): State<watch::Receiver<Showing>>, uri: Uri, request: HeaderMap) -> Response {
    let showing = showing.borrow().clone();
    let Some(site) = showing.site else {
        let page = dev_page::placeholder(showing.broken.as_deref(), dev_page::NO_SITE);
        return answer("placeholder.html", StatusCode::SERVICE_UNAVAILABLE, page);
    };
    let stamp = site.stamp().to_owned();
    let tag = format!("\"{stamp}\"");
    if request.get(header::IF_NONE_MATCH).is_some_and(|known| known.as_bytes() == tag.as_bytes()) {
        // Only what is a file of this very site was given its tag.
        return StatusCode::NOT_MODIFIED.into_response();
    }
    match found(site, uri.path().to_owned()).await {
        Found::File { path, bytes } => tagged(tag, answer(&path, StatusCode::OK, dressed(&path, &bytes, &stamp))),
        Found::Folder => {
            let query = uri.query().map(|query| format!("?{query}")).unwrap_or_default();
            let location = format!("{}/{query}", uri.path());
            (StatusCode::TEMPORARY_REDIRECT, [(header::LOCATION, location)]).into_response()
        }
        Found::Nothing(Some(page)) => answer(NOT_FOUND, StatusCode::NOT_FOUND, dressed(NOT_FOUND, &page, &stamp)),
        Found::Nothing(None) => answer("404.txt", StatusCode::NOT_FOUND, "Nothing stands here.\n"),
        Found::Fault(fault) => {
            let page = dev_page::placeholder(Some(&fault.html), &stamp);
            answer("fault.html", StatusCode::INTERNAL_SERVER_ERROR, page)
        }
    }
}

/// A file may have to be made first; meanwhile other requests are answered.
async fn found(site: Arc<dyn Site>, path: String) -> Found {
    let found = tokio::task::spawn_blocking(move || site.find(&path)).await;
    found.unwrap_or_else(|stopped| Found::Fault(Broken::from_message("The page was not made", &stopped.to_string())))
}

fn tagged(tag: String, mut response: Response) -> Response {
    if let Ok(tag) = HeaderValue::try_from(tag) {
        response.headers_mut().insert(header::ETAG, tag);
    }
    response
}

/// Pages hear of a newer site. A page that is one file is kept as it is: its policy has no place for another script.
fn dressed(path: &str, bytes: &Bytes, stamp: &str) -> Bytes {
    let is_copy = path.rsplit('/').next() == Some(COPY);
    if media_type::is_page(path) && !is_copy { dev_page::with_script(bytes, stamp).into() } else { bytes.clone() }
}

fn answer(path: &str, status: StatusCode, body: impl Into<Body>) -> Response {
    let headers = [(header::CONTENT_TYPE, media_type::of(path)), (header::CACHE_CONTROL, "no-cache")];
    (status, headers, body.into()).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_of_this_machine_are_answered() {
        for own in
            ["localhost", "LOCALHOST:8080", "127.0.0.1:8080", "127.0.0.2", "[::1]:8080", "[::1]", "app.localhost:1"]
        {
            assert!(is_this_machine(own), "{own}");
        }
        for other in [
            "evil.example",
            "evil.example:8080",
            "localhost.evil.example",
            "127.0.0.1.evil.example",
            "",
            "0.0.0.0",
            "10.0.0.1:80",
        ] {
            assert!(!is_this_machine(other), "{other}");
        }
    }

    #[test]
    fn the_next_free_port_is_taken_on_this_machine_only() {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build().expect("a runtime");
        runtime.block_on(async {
            // Port 0: whichever is free.
            let first = bind(0).await.expect("a free port");
            let taken = first.local_addr().expect("bound").port();
            let second = bind(taken).await.expect("one of the next").local_addr().expect("bound");
            assert!(second.port() > taken && second.port() <= taken.saturating_add(MORE_PORTS));
            assert!(second.ip().is_loopback());
        });
    }
}
