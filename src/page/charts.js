// Drawings are read part by part. By keyboard each is one stop: arrows walk from part to part, each is said in full, Enter
// follows one, Escape leaves. Pointing at a mark says the same, and a click follows it.
{
  const all = (selector, within = document) => within.querySelectorAll(selector);

  // What belongs together is lit together: a card, its row, its words beside a drawing and its marks in every one.
  const names = ["marks", "lights", "figure"], tellers = [];
  let lit = "";
  const light = (figure) => {
    if (figure === lit) return;
    // An id is letters, digits, hyphens and slashes: none can end the selector.
    const each = (has) => {
      for (const one of all(names.map((name) => `[data-${name}="${lit}"]`))) one.classList.toggle("lit-up", has);
    };
    if (lit) each(false);
    lit = figure;
    if (lit) each(true);
    for (const tell of tellers) tell();
  };
  const follow = ({ target, type }) => {
    const holder = target.closest?.(names.map((name) => `[data-${name}]`));
    // A drawing that is read by keyboard says itself what is lit, and so does one whose receipt is pointed at.
    if (type === "focusin" && !holder || target.closest?.(".chart__receipt")) return;
    light(holder ? names.map((name) => holder.dataset[name]).find(Boolean) ?? "" : "");
  };
  addEventListener("pointerover", follow);
  addEventListener("focusin", follow);

  for (const drawing of all("[data-reads]")) {
    const told = drawing.querySelector("[role=status]"), table = drawing.parentElement.querySelector(".chart__table");
    // Its parts are the rows of its own table or, where it has none, the marks that lead to pages.
    const parts = new Map();
    if (table) for (const row of all("[data-receipt]", table)) {
      parts.set(row.dataset.part, { words: row.dataset.receipt, link: row.querySelector("a")?.href });
    }
    for (const link of all("svg a", drawing)) {
      const words = link.querySelector("title"), { marks } = link.querySelector("[data-marks]").dataset;
      // A statement that holds for long has marks in two places.
      if (!parts.has(marks)) parts.set(marks, { words: words.textContent, link: link.href.baseVal });
      // What the browser would show beside it says the same.
      words.remove();
    }
    for (const link of all("a", drawing)) link.tabIndex = -1;
    const ids = [...parts.keys()];
    let inside = false;
    const tell = () => {
      const words = inside && parts.get(lit)?.words || "";
      if (told.textContent === words) return;
      // Unseen while there is none, but there: a listener hears of what changes, not of what comes.
      told.className = words ? "chart__receipt" : "hidden";
      told.textContent = words;
    };
    tellers.push(tell);
    const enter = () => {
      inside = true;
      tell();
    };
    const leave = () => {
      inside = false;
      if (parts.has(lit)) light("");
    };
    const go = () => {
      const link = parts.get(lit)?.link;
      if (link) location.href = link;
      return link;
    };
    drawing.tabIndex = 0;
    drawing.addEventListener("keydown", (event) => {
      // With these a key is the browser's: Alt and an arrow go back.
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const at = ids.indexOf(lit), last = ids.length - 1;
      const on = Math.min(at + 1, last), back = at < 0 ? last : Math.max(at - 1, 0);
      const next = { ArrowRight: on, ArrowDown: on, ArrowLeft: back, ArrowUp: back, Home: 0, End: last }[event.key];
      if (next !== undefined) {
        enter();
        light(ids[next] ?? "");
      } else if (event.key === "Escape") {
        leave();
        event.target.blur();
      } else if (event.key !== "Enter" || event.target.closest("a") || !go()) return;
      event.preventDefault();
    });
    // A link inside is followed by the browser.
    drawing.addEventListener("click", ({ target }) => target.closest("[data-marks]") && !target.closest("a") && go());
    for (const name of ["focus", "pointerenter"]) drawing.addEventListener(name, enter);
    for (const name of ["blur", "pointerleave"]) drawing.addEventListener(name, leave);
    // Drawing and table say the same: one of them is shown.
    table?.addEventListener("toggle", () => { drawing.hidden = table.open; });
  }
}
