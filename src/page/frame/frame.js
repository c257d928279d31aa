// The script of every frame. Its text is the same in all of them, so that a content security policy can name its hash.
// It works in a sandbox without an origin: it stores nothing, loads nothing and reads nothing of the page around it.
{
  const page = document.documentElement, { id } = document.currentScript.dataset;
  const asked = new URLSearchParams(location.search), theme = asked.get("theme"), child = asked.get("childId");
  const secret = new URLSearchParams(location.hash.replace(/^#\??/, "")).get("secret");
  if (theme === "dark" || theme === "light") page.dataset.theme = theme;
  if (asked.has("transparent")) page.dataset.transparent = "";
  if (parent !== window) {
    let height = 0;
    const tell = message => parent.postMessage(message, "*");
    const measure = () => {
      const now = Math.ceil(page.getBoundingClientRect().height);
      if (!now || now === height) return;
      height = now;
      // In the words that newsrooms listen to already; see docs/contracts/embeds.md.
      tell({ "datawrapper-height": { [id]: height } });
      tell({ sentinel: "amp", type: "embed-size", height });
      tell(JSON.stringify({ src: location.href, context: "iframe.resize", height }));
      tell(JSON.stringify({ type: "set-height", value: height }));
      if (secret) tell({ message: "height", value: height, secret });
      if (child) tell(`pymxPYMx${child}xPYMxheightxPYMx${height}`);
    };
    // A browser tells an observer nothing while a frame is out of sight, so it is measured once by itself.
    addEventListener("DOMContentLoaded", () => {
      measure();
      new ResizeObserver(measure).observe(page);
    });
    // The one message it answers, in one word of its own: from a page whose script came later than the frame, or whose
    // width changed while the frame was out of sight.
    addEventListener("message", ({ source, data }) => {
      if (source !== parent || data !== "figure-height?" || document.readyState === "loading") return;
      measure();
      tell({ "figure-height": height });
    });
  }
}
