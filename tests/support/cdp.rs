//! The Chrome DevTools Protocol: commands with their replies, and the events of each session in the order they came.
//!
//! One thread reads; any thread may call. A session's events are kept for as long as the session is open, so that a
//! test can ask about what already happened without having subscribed to it.

use std::collections::BTreeMap;
use std::fmt;
use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, mpsc};
use std::time::Duration;

use serde_json::{Value, json};
use tungstenite::protocol::{Role, WebSocketConfig};
use tungstenite::{Message, WebSocket};

use super::log::{Event, Log, lock};

/// No command of the protocol takes this long unless the browser or the page hangs.
const REPLY_LIMIT: Duration = Duration::from_secs(60);

/// Why a command was not carried out, or an event never came.
#[derive(Debug, Clone)]
pub enum CdpError {
    /// The browser is gone; the text says how it ended.
    BrowserEnded(String),
    /// The process that shows this page died; the browser lives.
    PageCrashed,
    /// No reply, or not the awaited event, in time.
    TimedOut { what: String, limit: Duration },
    /// The browser understood and said no.
    Refused { method: String, message: String },
}

impl fmt::Display for CdpError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::BrowserEnded(how) => write!(f, "the browser ended: {how}"),
            Self::PageCrashed => write!(f, "the page crashed (its renderer process died)"),
            Self::TimedOut { what, limit } => write!(f, "no {what} within {} s", limit.as_secs()),
            Self::Refused { method, message } => write!(f, "the browser refused {method}: {message}"),
        }
    }
}

/// A websocket to the browser, shared by all its sessions.
pub struct Connection {
    writer: Mutex<WebSocket<TcpStream>>,
    next_id: AtomicU64,
    inbox: Arc<Inbox>,
}

/// What the reading thread fills.
#[derive(Default)]
struct Inbox {
    calls: Mutex<Calls>,
    logs: Mutex<BTreeMap<String, Arc<Log>>>,
}

#[derive(Default)]
struct Calls {
    ended: Option<CdpError>,
    waiting: BTreeMap<u64, Waiting>,
}

struct Waiting {
    session: Option<String>,
    reply: mpsc::Sender<Result<Value, CdpError>>,
}

impl Connection {
    /// Connects to `url` (`ws://127.0.0.1:PORT/...`). `how_it_ended` is asked once, when the browser hangs up.
    ///
    /// # Errors
    /// When nothing listens there or the handshake fails.
    pub fn open(url: &str, how_it_ended: impl FnOnce() -> String + Send + 'static) -> Result<Arc<Self>, String> {
        let failed = |what: &dyn fmt::Display| format!("cannot connect to the browser at {url}: {what}");
        let address = url.strip_prefix("ws://").and_then(|rest| rest.split('/').next());
        let address = address.ok_or_else(|| failed(&"not a ws:// URL"))?;
        let stream = TcpStream::connect(address).map_err(|e| failed(&e))?;
        stream.set_nodelay(true).map_err(|e| failed(&e))?;
        let (socket, _) = tungstenite::client(url, stream).map_err(|e| failed(&e))?;
        // The browser says nothing before it is asked, so the handshake has left no bytes behind in a buffer.
        let stream = socket.into_inner();
        let reading = ReadOnly(stream.try_clone().map_err(|e| failed(&e))?);
        // A screenshot of a long page in one message may be larger than the default limits.
        let unlimited = WebSocketConfig::default().max_message_size(None).max_frame_size(None);
        let reader = WebSocket::from_raw_socket(reading, Role::Client, Some(unlimited));
        let inbox = Arc::new(Inbox::default());
        let connection = Arc::new(Self {
            writer: Mutex::new(WebSocket::from_raw_socket(stream, Role::Client, Some(unlimited))),
            next_id: AtomicU64::new(1),
            inbox: Arc::clone(&inbox),
        });
        std::thread::spawn(move || inbox.fill(reader, how_it_ended));
        Ok(connection)
    }

    /// Sends a command to the browser itself and waits for its reply.
    ///
    /// # Errors
    /// As [`CdpError`] says.
    pub fn call(&self, method: &str, params: Value) -> Result<Value, CdpError> {
        self.call_in(None, method, params)
    }

    /// Attaches to a target (a page) and returns the session to talk to it.
    ///
    /// # Errors
    /// As [`CdpError`] says.
    pub fn attach(self: &Arc<Self>, target: &str) -> Result<Session, CdpError> {
        let reply = self.call("Target.attachToTarget", json!({ "targetId": target, "flatten": true }))?;
        let id = reply["sessionId"].as_str().unwrap_or_default().to_owned();
        let log = Arc::new(Log::default());
        lock(&self.inbox.logs).insert(id.clone(), Arc::clone(&log));
        Ok(Session { connection: Arc::clone(self), id, log })
    }

    fn call_in(&self, session: Option<&Session>, method: &str, params: Value) -> Result<Value, CdpError> {
        let id = self.next_id.fetch_add(1, Ordering::Relaxed);
        let (sender, receiver) = mpsc::channel();
        {
            let mut calls = lock(&self.inbox.calls);
            if let Some(ended) = &calls.ended {
                return Err(ended.clone());
            }
            calls.waiting.insert(id, Waiting { session: session.map(|session| session.id.clone()), reply: sender });
        }
        let mut command = json!({ "id": id, "method": method, "params": params });
        if let Some(session) = session {
            // Looked at only now: a crash before this line shows here, a later one finds the call waiting.
            if let Some(ended) = session.log.ended() {
                lock(&self.inbox.calls).waiting.remove(&id);
                return Err(ended);
            }
            command["sessionId"] = json!(session.id);
        }
        // A write that fails means that the browser is gone, and then the reading thread answers with how it ended.
        let _ = lock(&self.writer).send(Message::text(command.to_string()));
        match receiver.recv_timeout(REPLY_LIMIT) {
            Ok(Ok(mut reply)) => match reply.get("error") {
                None => Ok(reply["result"].take()),
                Some(error) => {
                    let message = error["message"].as_str().unwrap_or_default().to_owned();
                    Err(CdpError::Refused { method: method.to_owned(), message })
                }
            },
            Ok(Err(error)) => Err(error),
            Err(_) => {
                lock(&self.inbox.calls).waiting.remove(&id);
                Err(CdpError::TimedOut { what: format!("reply to {method}"), limit: REPLY_LIMIT })
            }
        }
    }
}

impl Inbox {
    fn fill(&self, mut reader: WebSocket<ReadOnly>, how_it_ended: impl FnOnce() -> String) {
        loop {
            match reader.read() {
                Ok(Message::Text(text)) => match serde_json::from_str(&text) {
                    Ok(message) => self.take(message),
                    Err(error) => break self.end(format!("it sent a message that is not JSON: {error}")),
                },
                Ok(Message::Close(_)) | Err(_) => break self.end(how_it_ended()),
                Ok(_) => {}
            }
        }
    }

    fn take(&self, mut message: Value) {
        if let Some(id) = message["id"].as_u64() {
            if let Some(waiting) = lock(&self.calls).waiting.remove(&id) {
                // The caller may have stopped waiting.
                let _ = waiting.reply.send(Ok(message));
            }
            return;
        }
        let Some(session) = message["sessionId"].as_str().map(str::to_owned) else {
            return;
        };
        let Some(log) = lock(&self.logs).get(&session).cloned() else {
            return;
        };
        let method = message["method"].as_str().unwrap_or_default().to_owned();
        if method == "Inspector.targetCrashed" {
            log.end(CdpError::PageCrashed);
            lock(&self.calls).fail(|waiting| waiting.session.as_ref() == Some(&session), &CdpError::PageCrashed);
        }
        log.push(Event { method, params: message["params"].take() });
    }

    fn end(&self, how: String) {
        let error = CdpError::BrowserEnded(how);
        let mut calls = lock(&self.calls);
        calls.ended = Some(error.clone());
        calls.fail(|_| true, &error);
        drop(calls);
        for log in lock(&self.logs).values() {
            log.end(error.clone());
        }
    }
}

impl Calls {
    fn fail(&mut self, which: impl Fn(&Waiting) -> bool, error: &CdpError) {
        for (_, waiting) in self.waiting.extract_if(.., |_, waiting| which(waiting)) {
            let _ = waiting.reply.send(Err(error.clone()));
        }
    }
}

/// A conversation with one target.
pub struct Session {
    connection: Arc<Connection>,
    id: String,
    log: Arc<Log>,
}

impl Session {
    /// Sends a command to the target and waits for its reply.
    ///
    /// # Errors
    /// As [`CdpError`] says.
    pub fn call(&self, method: &str, params: Value) -> Result<Value, CdpError> {
        self.connection.call_in(Some(self), method, params)
    }

    /// The connection this session is a part of.
    pub fn connection(&self) -> &Arc<Connection> {
        &self.connection
    }

    /// What happened so far.
    pub fn log(&self) -> &Log {
        &self.log
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        lock(&self.connection.inbox.logs).remove(&self.id);
    }
}

/// The reading half. Chromium sends no pings; were it to, answering from here would cut into a message that another
/// thread is writing, so what this half would write is dropped.
struct ReadOnly(TcpStream);

impl Read for ReadOnly {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.0.read(buffer)
    }
}

impl Write for ReadOnly {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
