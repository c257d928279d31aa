//! Work that is shared out among all cores, and work that must not take others down with it.

use super::render::Broken;
use std::any::Any;
use std::num::NonZero;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Mutex;
use std::thread;

/// What `work` makes of each item, in the order of the items.
///
/// # Errors
/// Where a worker stopped before its work was done.
pub fn each<T: Sync, R: Send>(items: &[T], work: impl Fn(&T) -> R + Sync) -> Result<Vec<R>, Broken> {
    let todo = Mutex::new(items.iter().enumerate());
    let workers = thread::available_parallelism().map_or(1, NonZero::get).min(items.len());
    let worker = || {
        let mut done = Vec::new();
        // The lock is held for the taking of an item only, not for the work on it.
        while let Some((i, item)) = todo.lock().ok().and_then(|mut items| items.next()) {
            done.push((i, work(item)));
        }
        done
    };
    let mut all: Vec<(usize, R)> = thread::scope(|scope| {
        let workers: Vec<_> = (0..workers).map(|_| scope.spawn(worker)).collect();
        workers.into_iter().flat_map(|worker| worker.join().unwrap_or_default()).collect()
    });
    if all.len() < items.len() {
        return Err(Broken::from_message("The site could not be built", "a part of the work stopped half way"));
    }
    all.sort_by_key(|(i, _)| *i);
    Ok(all.into_iter().map(|(_, result)| result).collect())
}

/// Frees what is large and no longer needed, while the caller goes on.
pub fn let_go(large: impl Send + 'static) {
    thread::spawn(move || drop(large));
}

/// What `work` returns.
///
/// # Errors
/// Where it panicked, what it said: a page of one report that cannot be made leaves those of the others on show.
pub fn guarded<R>(work: impl FnOnce() -> R) -> Result<R, Broken> {
    catch_unwind(AssertUnwindSafe(work)).map_err(|said| {
        Broken::from_message("The program stopped half way", &format!("{}; the terminal says where", words_of(&*said)))
    })
}

fn words_of(said: &(dyn Any + Send)) -> String {
    let text = said.downcast_ref::<&str>().map(|text| (*text).to_owned());
    text.or_else(|| said.downcast_ref::<String>().cloned()).unwrap_or_else(|| "a panic without words".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_stand_in_the_order_of_their_items() {
        let items: Vec<u64> = (0..500).collect();
        let squares = each(&items, |n| n * n).expect("done");
        assert!(squares.iter().zip(&items).all(|(square, n)| *square == n * n));
        assert!(each(&[], |n: &u64| *n).expect("nothing to do").is_empty());
    }

    #[test]
    fn work_that_stops_half_way_is_told() {
        let items = [1, 0, 2];
        let told = each(&items, |n| 6 / n).expect_err("nothing is divided by nothing");
        assert!(told.terminal.contains("stopped"), "{}", told.terminal);
    }

    #[test]
    fn a_panic_is_told_as_a_fault() {
        let told = guarded(|| [1][std::hint::black_box(1)]).expect_err("out of bounds");
        assert!(told.terminal.contains("index out of bounds"), "{}", told.terminal);
        assert_eq!(guarded(|| 1), Ok(1));
    }
}
