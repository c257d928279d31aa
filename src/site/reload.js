// Only on the development server: reloads the page when the site has changed, shows why it could not.
(() => {
  // A frame is reloaded by the page around it, and must not use up the few connections a browser allows.
  if (window.top !== window) return;
  const stamp = document.currentScript.dataset.stamp;
  let panel = null;
  let source = null;

  const show = (html) => {
    if (panel === null) {
      panel = document.createElement("div");
      panel.setAttribute("role", "alert");
      panel.style.cssText =
        "position:fixed;inset:0 0 auto 0;z-index:2147483647;max-block-size:70vh;overflow:auto;box-sizing:border-box;" +
        "padding:1rem 1.5rem;background:#fff;color:#000;border-block-end:4px solid #b00020;" +
        "font:16px/1.4 system-ui,sans-serif;text-align:start;direction:ltr";
      document.documentElement.append(panel);
    }
    panel.innerHTML = html;
    for (const pre of panel.querySelectorAll("pre")) {
      pre.style.cssText = "margin:0;white-space:pre-wrap;overflow-wrap:anywhere;font:14px/1.4 ui-monospace,monospace";
    }
  };

  const hear = (event) => {
    const news = JSON.parse(event.data);
    if (news.stamp !== stamp) {
      location.reload();
    } else if (news.broken !== null) {
      show(news.broken);
    } else if (panel !== null) {
      panel.remove();
      panel = null;
    }
  };

  // Hidden tabs let go of their connection; the server tells the state of things to whoever comes back.
  const listen = () => {
    source?.close();
    source = null;
    if (document.visibilityState === "hidden") return;
    source = new EventSource("/_dev/events");
    source.addEventListener("site", hear);
  };
  document.addEventListener("visibilitychange", listen);
  listen();
})();
