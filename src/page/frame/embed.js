// For pages that show our frames: fits each to its content, and makes frames of <humanitarian-figure> elements.
// No dependencies; may be loaded more than once, copied to a page's own host, and run under a strict content security
// policy. What it listens to and what it never does: docs/contracts/embeds.md.
(() => {
  if (customElements.get("humanitarian-figure")) return;
  const { src, dataset } = document.currentScript;
  const base = new URL(dataset.base ? dataset.base.replace(/\/?$/, "/") : ".", dataset.base ? document.baseURI : src);
  // Every frame of ours, and what to do once it has told its height.
  const ours = new Map();

  // A host may count borders in; there is to be room for the content all the same.
  const set = (frame, height) => {
    const borders = getComputedStyle(frame).boxSizing === "border-box" ? frame.offsetHeight - frame.clientHeight : 0;
    frame.style.height = `${height + borders}px`;
  };

  // The height for a frame's width, from "280:590 420:470": that of the last width it reaches.
  const fit = frame => {
    const width = frame.clientWidth;
    let height;
    for (const step of (frame.dataset.heights || "").split(" ")) {
      const [from, high] = step.split(":").map(Number);
      if (high > 0 && (!height || from <= width)) height = high;
    }
    if (width && height) set(frame, height);
  };

  // One that had loaded before told its height before anybody listened; one that is out of sight tells no change.
  const ask = frame => frame.contentWindow?.postMessage("figure-height?", "*");

  const adopt = (frame, told) => {
    if (ours.has(frame)) return;
    ours.set(frame, { told, heard: false });
    fit(frame);
    ask(frame);
  };

  const look = root => {
    if (root.matches?.("iframe[data-heights]")) adopt(root);
    for (const frame of root.querySelectorAll?.("iframe[data-heights]") || []) adopt(frame);
  };

  addEventListener("message", ({ source, data }) => {
    if (!data || typeof data !== "object") return;
    for (const [frame, state] of ours) if (source && frame.contentWindow === source) {
      const height = data["figure-height"] ?? Object.values(data["datawrapper-height"] || {})[0];
      // A number that a page can be high, and nothing else, whoever is in the frame by now.
      if (!(typeof height === "number" && height > 0 && height < 20000)) return;
      set(frame, Math.ceil(height));
      if (!state.heard) state.told?.();
      state.heard = true;
    }
  });
  addEventListener("resize", () => {
    for (const [frame, { heard }] of ours) heard ? ask(frame) : fit(frame);
  });
  new MutationObserver(changes => {
    for (const { addedNodes } of changes) addedNodes.forEach(look);
    for (const frame of ours.keys()) if (!frame.isConnected) ours.delete(frame);
  }).observe(document, { childList: true, subtree: true });
  look(document);

  const id = /^[a-z0-9-]{1,64}$/;
  customElements.define("humanitarian-figure", class extends HTMLElement {
    static observedAttributes = ["report", "figure", "chart", "theme", "revision", "measure", "place"];

    connectedCallback() {
      this.show();
    }

    attributeChangedCallback() {
      if (this.shadowRoot) this.show();
    }

    // The text inside stays until the frame has told its height: then it stands, and its script runs.
    show() {
      const asked = name => this.getAttribute(name);
      const [report, figure, chart, theme, revision, measure, place] = this.constructor.observedAttributes.map(asked);
      const parts = [report, figure, chart, measure, place].filter(part => part !== null);
      const question = report === null && measure !== null && place !== null;
      if (!(question || report !== null) || !parts.every(part => id.test(part)) || !this.isConnected) return;
      const folder = figure ? `figures/${figure}/` : chart ? `charts/${chart}/` : "";
      const frozen = /^\d{1,9}$/.test(revision) ? `r/${revision}/` : "";
      const url = new URL(question ? `embed/measures/${measure}/${place}/` : `embed/${report}/${frozen}${folder}`, base);
      if (theme === "dark" || theme === "light") {
        url.searchParams.set("theme", theme);
        url.hash = theme;
      }
      const frame = document.createElement("iframe"), text = document.createElement("slot");
      const name = () => { frame.title = asked("title") || this.textContent.trim().replace(/\s+/g, " ") || url.pathname; };
      name();
      frame.width = "100%";
      frame.height = 600;
      frame.style.cssText = "display:block;border:0";
      frame.sandbox = "allow-scripts allow-popups allow-popups-to-escape-sandbox";
      frame.loading = "lazy";
      frame.src = url;
      if (asked("data-heights")) frame.dataset.heights = asked("data-heights");
      const root = this.shadowRoot || this.attachShadow({ mode: "open" });
      this.style.display = "block";
      root.replaceChildren(text, frame);
      adopt(frame, () => {
        name();
        text.remove();
      });
    }
  });
})();
