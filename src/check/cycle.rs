//! Going round in circles: "a is part of b, b is part of a".

use std::collections::{BTreeMap, BTreeSet};

/// One step from a name to another, with what should be pointed at if it closes a circle.
pub struct Step<'n, P> {
    pub from: &'n str,
    pub to: &'n str,
    pub point: P,
}

/// The steps that close a circle, one for each, with the names along it: "a, b, a".
pub fn circles<'n, P: Copy>(steps: &[Step<'n, P>]) -> Vec<(P, String)> {
    let mut leaving: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (i, step) in steps.iter().enumerate() {
        leaving.entry(step.from).or_default().push(i);
    }
    let (mut found, mut done) = (Vec::new(), BTreeSet::new());
    for &start in leaving.keys() {
        // A path of names with the next step to try from each; no recursion, since a chain may be very long.
        let mut path = vec![(start, 0)];
        let mut on_path: BTreeMap<&str, usize> = BTreeMap::from([(start, 0)]);
        while let Some((name, tried)) = path.last_mut().filter(|_| !done.contains(start)) {
            let name = *name;
            match leaving.get(name).and_then(|steps| steps.get(*tried)) {
                Some(&i) => {
                    *tried += 1;
                    let (to, point) = (steps[i].to, steps[i].point);
                    if let Some(&at) = on_path.get(to) {
                        found.push((point, told(&path[at..], to)));
                    } else if !done.contains(to) {
                        on_path.insert(to, path.len());
                        path.push((to, 0));
                    }
                }
                None => {
                    path.pop();
                    on_path.remove(name);
                    done.insert(name);
                }
            }
        }
    }
    found
}

/// The names along a circle; of a long one the first few.
fn told(path: &[(&str, usize)], back: &str) -> String {
    const MOST: usize = 6;
    let mut names: Vec<_> = path.iter().take(MOST).map(|(name, _)| format!("`{name}`")).collect();
    if path.len() > MOST {
        names.push("…".into());
    }
    names.push(format!("`{back}`"));
    names.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn circles_of(steps: &[(&'static str, &'static str)]) -> Vec<(usize, String)> {
        let steps: Vec<_> = steps.iter().enumerate().map(|(i, &(from, to))| Step { from, to, point: i }).collect();
        circles(&steps)
    }

    #[test]
    fn a_circle_is_found_once_and_a_shared_whole_is_none() {
        assert_eq!(circles_of(&[("a", "b"), ("b", "c"), ("c", "a")]), [(2, "`a`, `b`, `c`, `a`".into())]);
        assert!(circles_of(&[("a", "c"), ("b", "c"), ("a", "b")]).is_empty());
    }

    #[test]
    fn a_chain_of_a_hundred_thousand_ends() {
        let names: Vec<String> = (0..100_000).map(|n| format!("{n:06}")).collect();
        let steps: Vec<_> = names.windows(2).map(|pair| Step { from: &pair[0], to: &pair[1], point: () }).collect();
        assert!(circles(&steps).is_empty());
    }
}
