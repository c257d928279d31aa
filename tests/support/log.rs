//! What happened to one target, in order, for as long as a test talks to it.

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use serde_json::Value;

use super::cdp::CdpError;

/// Something that happened in a session.
#[derive(Debug, Clone)]
pub struct Event {
    pub method: String,
    pub params: Value,
}

/// The events of one session, and how it ended if it did.
#[derive(Default)]
pub struct Log {
    entries: Mutex<Entries>,
    grew: Condvar,
}

#[derive(Default)]
struct Entries {
    events: Vec<Event>,
    ended: Option<CdpError>,
}

/// A poisoned lock only says that another test failed while holding it; what it guards is still whole.
pub fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Log {
    pub fn push(&self, event: Event) {
        lock(&self.entries).events.push(event);
        self.grew.notify_all();
    }

    /// Nothing more will come. The first reason given is the one that is kept.
    pub fn end(&self, reason: CdpError) {
        lock(&self.entries).ended.get_or_insert(reason);
        self.grew.notify_all();
    }

    /// Why nothing more will come, if so.
    pub fn ended(&self) -> Option<CdpError> {
        lock(&self.entries).ended.clone()
    }

    /// How many events came so far: the place from which [`Self::wait_for`] sees only newer ones.
    pub fn len(&self) -> usize {
        lock(&self.entries).events.len()
    }

    /// Everything that `pick` makes of the events so far, in order.
    pub fn collect<T>(&self, pick: impl FnMut(&Event) -> Option<T>) -> Vec<T> {
        lock(&self.entries).events.iter().filter_map(pick).collect()
    }

    /// Waits until `pick` finds what it looks for among the events from place `since` on.
    ///
    /// # Errors
    /// When the page crashes, the browser ends or `limit` passes first.
    pub fn wait_for<T>(
        &self,
        since: usize,
        what: &str,
        limit: Duration,
        mut pick: impl FnMut(&Event) -> Option<T>,
    ) -> Result<T, CdpError> {
        let deadline = Instant::now() + limit;
        let mut seen = since;
        let mut entries = lock(&self.entries);
        loop {
            if let Some(found) = entries.events[seen..].iter().find_map(&mut pick) {
                return Ok(found);
            }
            seen = entries.events.len();
            if let Some(ended) = &entries.ended {
                return Err(ended.clone());
            }
            let left = deadline.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Err(CdpError::TimedOut { what: what.to_owned(), limit });
            }
            entries = self.grew.wait_timeout(entries, left).unwrap_or_else(PoisonError::into_inner).0;
        }
    }
}
