//! The line between the server, which is the program that was started first, and the newest program, which makes the
//! pages: questions one way, answers the other, over the standard streams of a child process.
//!
//! A question is a line of JSON. An answer is a line of JSON and then as many bytes as it says. Answers come as they are
//! ready, so each carries the number of its question.

use super::render::Broken;
use super::served::Found;
use super::showroom::{OnShow, Showroom};
use super::terminal;
use axum::body::Bytes;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::io::{self, BufRead, BufReader, BufWriter, Read, Write};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Sender, channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;

#[derive(Serialize, Deserialize)]
struct Question {
    number: u64,
    /// A URL's path; none to have the project read again.
    path: Option<String>,
}

#[derive(Serialize, Deserialize)]
struct Answer {
    number: u64,
    kind: Kind,
    /// How many bytes follow.
    length: usize,
}

#[derive(Clone, Serialize, Deserialize)]
enum Kind {
    /// The project was read; this is on show.
    Read(OnShow),
    /// The file at this path.
    File {
        path: String,
    },
    Folder,
    /// Nothing, and no page that says so.
    Nothing,
    /// The page that says that nothing is there.
    NotFound,
    /// What keeps the answer from being given, as HTML; the terminal has heard of it.
    Fault {
        html: String,
    },
}

/// Answers questions until no more come.
///
/// # Errors
/// Where the line is cut.
pub fn answer(showroom: Arc<Showroom>, questions: impl Read, answers: impl Write + Send + 'static) -> io::Result<()> {
    let answers = Arc::new(Mutex::new(BufWriter::new(answers)));
    for line in BufReader::new(questions).lines() {
        let question: Question = serde_json::from_str(&line?)?;
        let (showroom, answers) = (Arc::clone(&showroom), Arc::clone(&answers));
        // A picture takes a while; meanwhile other questions are answered.
        thread::spawn(move || {
            let (kind, bytes) = answer_to(&showroom, question.path.as_deref());
            let answer = Answer { number: question.number, kind, length: bytes.len() };
            let mut answers = answers.lock().unwrap_or_else(PoisonError::into_inner);
            // Nobody listens any more only when the server ends, and this program with it.
            let _ = serde_json::to_writer(&mut *answers, &answer)
                .map_err(io::Error::from)
                .and_then(|()| answers.write_all(b"\n"))
                .and_then(|()| answers.write_all(&bytes))
                .and_then(|()| answers.flush());
        });
    }
    Ok(())
}

fn answer_to(showroom: &Showroom, path: Option<&str>) -> (Kind, Bytes) {
    let fault = |broken: Broken| {
        terminal::show(&broken.terminal);
        (Kind::Fault { html: broken.html }, Bytes::new())
    };
    let Some(path) = path else {
        return match showroom.read_and_tell() {
            Ok(on_show) => (Kind::Read(on_show), Bytes::new()),
            Err(broken) => fault(broken),
        };
    };
    match showroom.find(path) {
        Found::File { path, bytes } => (Kind::File { path }, bytes),
        Found::Folder => (Kind::Folder, Bytes::new()),
        Found::Nothing(Some(page)) => (Kind::NotFound, page),
        Found::Nothing(None) => (Kind::Nothing, Bytes::new()),
        Found::Fault(broken) => fault(broken),
    }
}

/// The server's end of the line.
pub struct Caller {
    questions: Mutex<Box<dyn Write + Send>>,
    waiting: Waiting,
    asked: AtomicU64,
}

/// Who waits for which answer; none once the line is cut.
type Waiters = Option<BTreeMap<u64, Sender<(Kind, Bytes)>>>;
type Waiting = Arc<Mutex<Waiters>>;

/// The program at the other end is gone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Gone;

impl Caller {
    pub fn new(questions: impl Write + Send + 'static, answers: impl Read + Send + 'static) -> Self {
        let waiting: Waiting = Arc::new(Mutex::new(Some(BTreeMap::new())));
        let heard = Arc::clone(&waiting);
        thread::spawn(move || {
            let mut answers = BufReader::new(answers);
            while let Some((number, answer)) = hear(&mut answers) {
                let waiter = lock(&heard).as_mut().and_then(|waiting| waiting.remove(&number));
                // Who does not wait any more has no use for it.
                waiter.map(|waiter| waiter.send(answer));
            }
            *lock(&heard) = None;
        });
        Self { questions: Mutex::new(Box::new(questions)), waiting, asked: AtomicU64::new(0) }
    }

    /// Has the project read again, and says what is on show then.
    ///
    /// # Errors
    /// The findings, as HTML.
    pub fn read(&self) -> Result<Result<OnShow, Broken>, Gone> {
        match self.ask(None)?.0 {
            Kind::Read(on_show) => Ok(Ok(on_show)),
            Kind::Fault { html } => Ok(Err(Broken { terminal: String::new(), html })),
            _ => Err(Gone),
        }
    }

    /// What stands at the path of a URL.
    ///
    /// # Errors
    /// Where nobody answers.
    pub fn find(&self, url_path: &str) -> Result<Found, Gone> {
        let (kind, bytes) = self.ask(Some(url_path))?;
        match kind {
            Kind::File { path } => Ok(Found::File { path, bytes }),
            Kind::Folder => Ok(Found::Folder),
            Kind::NotFound => Ok(Found::Nothing(Some(bytes))),
            Kind::Nothing => Ok(Found::Nothing(None)),
            Kind::Fault { html } => Ok(Found::Fault(Broken { terminal: String::new(), html })),
            Kind::Read(_) => Err(Gone),
        }
    }

    fn ask(&self, path: Option<&str>) -> Result<(Kind, Bytes), Gone> {
        let number = self.asked.fetch_add(1, Ordering::Relaxed);
        let (sender, answer) = channel();
        lock(&self.waiting).as_mut().ok_or(Gone)?.insert(number, sender);
        let question = Question { number, path: path.map(str::to_owned) };
        let mut line = serde_json::to_vec(&question).map_err(|_| Gone)?;
        line.push(b'\n');
        {
            let mut questions = self.questions.lock().unwrap_or_else(PoisonError::into_inner);
            questions.write_all(&line).and_then(|()| questions.flush()).map_err(|_| Gone)?;
        }
        answer.recv().map_err(|_| Gone)
    }
}

fn lock(waiting: &Waiting) -> MutexGuard<'_, Waiters> {
    waiting.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The next answer; none when the line is cut.
fn hear(answers: &mut impl BufRead) -> Option<(u64, (Kind, Bytes))> {
    let mut line = String::new();
    answers.read_line(&mut line).ok()?;
    let Answer { number, kind, length } = serde_json::from_str(&line).ok()?;
    let mut bytes = vec![0; length];
    answers.read_exact(&mut bytes).ok()?;
    Some((number, (kind, bytes.into())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_asks_is_told_when_the_line_is_cut() {
        let (theirs, ours) = io::pipe().expect("a pipe");
        let (answers, mut speak) = io::pipe().expect("a pipe");
        let caller = Arc::new(Caller::new(ours, answers));
        let asking = Arc::clone(&caller);
        let asked = thread::spawn(move || asking.find("/a"));
        let mut line = String::new();
        BufReader::new(theirs).read_line(&mut line).expect("a question");
        assert_eq!(line, "{\"number\":0,\"path\":\"/a\"}\n");
        speak.write_all(b"{\"number\":0,\"kind\":{\"File\":{\"path\":\"a\"}},\"length\":3}\nabc").expect("heard");
        let found = Found::File { path: "a".into(), bytes: "abc".into() };
        assert_eq!(asked.join().expect("no panic"), Ok(found));
        drop(speak);
        assert_eq!(caller.find("/b"), Err(Gone));
    }
}
