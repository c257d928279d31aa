// Drawings are read part by part. By keyboard each is one stop: arrows walk from part to part, each is said in full, Enter
// follows one, Escape leaves. Pointing at a mark says the same, and a click follows it.
{
  const all = (selector, within = document) => within.querySelectorAll(selector);

  // What belongs together is lit together: a card, its row, its words beside a drawing and its marks in every one.
  const names = ["marks", "lights", "figure"], tellers = [];
  let lit = "";
  const light = (figure) => {
    if (figure !== lit) {
      // An id is letters, digits, hyphens and slashes: none can end the selector.
      const each = (has) => {
        for (const one of all(names.map((name) => `[data-${name}="${lit}"]`))) one.classList.toggle("lit-up", has);
      };
      if (lit) each(false);
      lit = figure;
      if (lit) each(true);
    }
    for (const tell of tellers) tell();
  };
  const figureAt = (element) => {
    const holder = element.closest?.(names.map((name) => `[data-${name}]`));
    return holder && (names.map((name) => holder.dataset[name]).find(Boolean) ?? "");
  };
  // What is scrolled below a mouse at rest is not pointed at: whoever reads on by keyboard is not interrupted.
  let pointed, spot = "";
  const point = (target) => {
    pointed = target;
    // Whoever points at a receipt goes on reading it.
    if (!target?.closest?.(".chart__receipt")) light(target && figureAt(target) || "");
  };
  addEventListener("pointermove", ({ target, pointerType, screenX, screenY }) => {
    const at = `${screenX} ${screenY}`;
    if (pointerType === "mouse" && at !== spot) point(target);
    spot = at;
  });
  // A finger and a pen need not move where they tap.
  addEventListener("pointerover", ({ target, pointerType }) => pointerType === "mouse" || point(target));
  document.documentElement.addEventListener("pointerleave", () => point());
  // A drawing that is read by keyboard says itself what is lit.
  addEventListener("focusin", ({ target }) => {
    const figure = figureAt(target);
    if (figure !== undefined) light(figure);
  });

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
    const tell = () => {
      const isRead = drawing.contains(pointed ?? null) || drawing.contains(document.activeElement);
      const words = isRead && parts.get(lit)?.words || "";
      if (told.textContent === words) return;
      // Unseen while there is none, but there: a listener hears of what changes, not of what comes.
      told.className = words ? "chart__receipt" : "hidden";
      told.textContent = words;
    };
    tellers.push(tell);
    const leave = () => light(parts.has(lit) ? "" : lit);
    const go = (id) => {
      const link = parts.get(id)?.link;
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
        light(ids[next] ?? "");
      } else if (event.key === "Escape") {
        leave();
        event.target.blur();
      } else if (event.key !== "Enter" || event.target.closest("a") || !go(lit)) return;
      event.preventDefault();
    });
    // A link inside is followed by the browser.
    drawing.addEventListener("click", ({ target }) => target.closest("a") || go(figureAt(target)));
    drawing.addEventListener("focus", tell);
    drawing.addEventListener("blur", leave);
    // Drawing and table say the same: one of them is shown.
    table?.addEventListener("toggle", () => { drawing.hidden = table.open; });
  }
}
