//! Reading and operating one document, be it a page or a frame in it.

use std::fmt::Display;
use std::time::{Duration, Instant};

use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::cdp::{CdpError, Session};
use super::console::{Console, exception};

/// How long a test waits for what must come. Reached only when it does not.
pub const PATIENCE: Duration = Duration::from_secs(60);

const PAUSE: Duration = Duration::from_millis(20);

/// Why a script gave no value.
pub enum EvalError {
    /// It threw; the text is the exception's own.
    Thrown(String),
    Failed(CdpError),
}

impl Display for EvalError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Thrown(text) => f.write_str(text),
            Self::Failed(error) => error.fmt(f),
        }
    }
}

/// A document that a test looks at and works with.
///
/// Selectors are CSS. Every method panics, at the line of the test, with what is wrong, the page's address and what its
/// console said.
pub trait Document {
    /// The session of the page this document is in.
    fn session(&self) -> &Session;

    /// Where scripts run: `None` for the page's top document.
    ///
    /// # Errors
    /// When the document is gone.
    fn context(&self) -> Result<Option<u64>, CdpError>;

    /// Runs a JavaScript expression, awaiting it if it is a promise, and returns its value.
    ///
    /// # Errors
    /// When it throws, or the document goes away meanwhile.
    fn try_eval(&self, js: &str) -> Result<Value, EvalError> {
        let evaluated = evaluate(self, js, true)?;
        Ok(evaluated["value"].clone())
    }

    /// The value of a JavaScript expression, awaited if it is a promise. Works without page script, too.
    #[track_caller]
    fn eval<T: DeserializeOwned>(&self, js: &str) -> T {
        let value = match self.try_eval(js) {
            Ok(value) => value,
            Err(error) => self.fail(format_args!("{js}\n  threw: {error}")),
        };
        match serde_json::from_value(value.clone()) {
            Ok(typed) => typed,
            Err(error) => self.fail(format_args!("{js}\n  gave {value}, which is not what the test expects: {error}")),
        }
    }

    /// Waits until a JavaScript condition holds; `what` names it in words. A condition that throws does not hold yet.
    #[track_caller]
    fn wait_for(&self, condition: &str, what: &str) {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let outcome = self.try_eval(&format!("Promise.resolve({condition}).then(Boolean)"));
            match outcome {
                Ok(Value::Bool(true)) => return,
                Err(EvalError::Failed(error @ (CdpError::BrowserEnded(_) | CdpError::PageCrashed))) => {
                    self.fail(format_args!("while waiting until {what}: {error}"))
                }
                _ if Instant::now() < deadline => std::thread::sleep(PAUSE),
                outcome => {
                    let because = outcome.err().map(|error| format!("\n  at last: {error}")).unwrap_or_default();
                    let seconds = PATIENCE.as_secs();
                    self.fail(format_args!("not within {seconds} s: {what}\n  condition: {condition}{because}"))
                }
            }
        }
    }

    /// How many elements match.
    #[track_caller]
    fn count(&self, selector: &str) -> usize {
        self.eval(&format!("document.querySelectorAll({}).length", quote(selector)))
    }

    /// The text of the first match as it is shown, or the plain text where an element has no layout (SVG).
    #[track_caller]
    fn text(&self, selector: &str) -> String {
        self.eval(&format!("(e => (e.innerText ?? e.textContent).trim())({})", self.first(selector)))
    }

    /// An attribute of the first match; `None` when it lacks it.
    #[track_caller]
    fn attribute(&self, selector: &str, name: &str) -> Option<String> {
        self.eval(&format!("{}.getAttribute({})", self.first(selector), quote(name)))
    }

    /// The document as it now is, as HTML.
    #[track_caller]
    fn html(&self) -> String {
        self.eval("document.documentElement.outerHTML")
    }

    /// Whether the first match is laid out and visible, and in no closed part of the page.
    #[track_caller]
    fn is_visible(&self, selector: &str) -> bool {
        let all = "{ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true }";
        self.eval(&format!("{}.checkVisibility({all})", self.first(selector)))
    }

    /// Gives the first match the keyboard focus.
    #[track_caller]
    fn focus(&self, selector: &str) {
        let focused: bool = self
            .eval(&format!("(e => {{ e.focus(); return e === document.activeElement; }})({})", self.first(selector)));
        if !focused {
            self.fail(format_args!("{selector} cannot take the focus"));
        }
    }

    /// Chooses the option with this value in a `select`, as a reader does: with `input` and `change`.
    #[track_caller]
    fn select(&self, selector: &str, value: &str) {
        let chosen: bool = self.eval(&format!(
            "((e, value) => {{ e.value = value; if (e.value !== value) return false; for (const type of ['input', \
             'change']) e.dispatchEvent(new Event(type, {{ bubbles: true }})); return true; }})({}, {})",
            self.first(selector),
            quote(value)
        ));
        if !chosen {
            self.fail(format_args!("{selector} has no option with the value {value:?}"));
        }
    }

    /// Puts files into a file input, as if chosen in the file dialog.
    #[track_caller]
    fn choose_file(&self, selector: &str, file: &std::path::Path) {
        let element = self.element(selector);
        let params = json!({ "objectId": element, "files": [file.display().to_string()] });
        self.must("DOM.setFileInputFiles", params);
    }

    /// Moves the mouse over the middle of the first match, scrolled into view.
    #[track_caller]
    fn hover(&self, selector: &str) {
        let (x, y) = self.point_at(selector);
        self.must("Input.dispatchMouseEvent", json!({ "type": "mouseMoved", "x": x, "y": y }));
    }

    /// Clicks the middle of the first match, scrolled into view, with the mouse: what lies over it gets the click, and
    /// then this says so and panics. Waits for the element to be there.
    #[track_caller]
    fn click(&self, selector: &str) {
        let (x, y) = self.point_at(selector);
        self.must("Input.dispatchMouseEvent", json!({ "type": "mouseMoved", "x": x, "y": y }));
        for kind in ["mousePressed", "mouseReleased"] {
            let params = json!({ "type": kind, "x": x, "y": y, "button": "left", "clickCount": 1 });
            self.must("Input.dispatchMouseEvent", params);
        }
    }

    /// Where the middle of the first match is in the page's viewport, once it is there, still and uncovered.
    #[track_caller]
    #[doc(hidden)]
    fn point_at(&self, selector: &str) -> (f64, f64) {
        self.wait_for(&format!("document.querySelector({})", quote(selector)), &format!("there is a {selector}"));
        let element = self.element(selector);
        self.must("DOM.scrollIntoViewIfNeeded", json!({ "objectId": element }));
        let deadline = Instant::now() + PATIENCE;
        let mut before = None;
        let at = loop {
            let here = self.try_call("DOM.getContentQuads", json!({ "objectId": element })).ok();
            let here = here.as_ref().and_then(|reply| middle(&reply["quads"]));
            if let Some(point) = here.filter(|_| here == before) {
                break point;
            }
            if Instant::now() > deadline {
                self.fail(format_args!("{selector} is not shown, or never stands still"));
            }
            before = here;
            std::thread::sleep(PAUSE);
        };
        let covered_by = json!({ "objectId": element, "returnByValue": true, "functionDeclaration": COVERED_BY });
        let covered_by = self.must("Runtime.callFunctionOn", covered_by);
        if let Some(other) = covered_by["result"]["value"].as_str() {
            self.fail(format_args!("{selector} is covered by {other}"));
        }
        at
    }

    /// The protocol's handle of the first match.
    #[track_caller]
    #[doc(hidden)]
    fn element(&self, selector: &str) -> String {
        let js = self.first(selector);
        match evaluate(self, &js, false) {
            Ok(object) => object["objectId"].as_str().unwrap_or_default().to_owned(),
            Err(error) => self.fail(error),
        }
    }

    /// JavaScript for the first match, which must exist.
    #[track_caller]
    #[doc(hidden)]
    fn first(&self, selector: &str) -> String {
        let js = format!("document.querySelector({})", quote(selector));
        match self.try_eval(&format!("{js} !== null")) {
            Ok(Value::Bool(true)) => js,
            Ok(_) => self.fail(format_args!("there is no {selector}")),
            Err(error) => self.fail(format_args!("cannot look for {selector}: {error}")),
        }
    }

    /// Sends a command to the page.
    ///
    /// # Errors
    /// As [`CdpError`] says.
    fn try_call(&self, method: &str, params: Value) -> Result<Value, CdpError> {
        self.session().call(method, params)
    }

    /// Sends a command to the page that must succeed.
    #[track_caller]
    fn must(&self, method: &str, params: Value) -> Value {
        match self.try_call(method, params) {
            Ok(reply) => reply,
            Err(error) => self.fail(error),
        }
    }

    /// Everything the page's console holds so far, with uncaught exceptions and failed requests.
    fn console(&self) -> Vec<String> {
        let mut console = Console::default();
        self.session().log().collect(|event| console.line(event))
    }

    /// Panics with the reason, the page's address and its console.
    #[track_caller]
    fn fail(&self, reason: impl Display) -> ! {
        let address = match evaluate(self, "location.href", true) {
            Ok(object) => object["value"].as_str().unwrap_or_default().to_owned(),
            Err(error) => error.to_string(),
        };
        let console = self.console();
        let console = if console.is_empty() { "empty".to_owned() } else { format!("\n    {}", console.join("\n    ")) };
        panic!("{reason}\n  page: {address}\n  console: {console}");
    }
}

fn evaluate<D: Document + ?Sized>(document: &D, js: &str, by_value: bool) -> Result<Value, EvalError> {
    let mut params =
        json!({ "expression": js, "returnByValue": by_value, "awaitPromise": by_value, "userGesture": true });
    if let Some(context) = document.context().map_err(EvalError::Failed)? {
        params["contextId"] = json!(context);
    }
    let mut reply = document.session().call("Runtime.evaluate", params).map_err(EvalError::Failed)?;
    match reply.get("exceptionDetails") {
        Some(details) => Err(EvalError::Thrown(exception(details))),
        None => Ok(reply["result"].take()),
    }
}

/// A string as a JavaScript literal.
pub fn quote(text: &str) -> String {
    Value::from(text).to_string()
}

/// The middle of the first quad that has an area; inline elements that wrap have several.
fn middle(quads: &Value) -> Option<(f64, f64)> {
    quads.as_array()?.iter().find_map(|quad| {
        let c: Vec<f64> = quad.as_array()?.iter().filter_map(Value::as_f64).collect();
        let [x1, y1, x2, _, x3, y3, x4, _] = c[..] else {
            return None;
        };
        let area = (x3 - x1).abs() * (y3 - y1).abs();
        (area > 0.0).then_some(((x1 + x2 + x3 + x4) / 4.0, (y1 + y3) / 2.0))
    })
}

/// Runs on the element in its own document. A label over its control, or a control in its label, does not cover it.
const COVERED_BY: &str = "function () {
    const box = [...this.getClientRects()].find(box => box.width * box.height > 0);
    if (!box) return null;
    const hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    if (!hit || this.contains(hit) || hit.contains(this) || hit.closest('label')?.control === this) return null;
    return hit.outerHTML.slice(0, 120);
}";
