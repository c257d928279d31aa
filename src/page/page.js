// What a page does without WebAssembly: share, copy, open a dialog. Every control it serves is there without it too, or
// stays hidden until it works.
{
  const all = (selector) => document.querySelectorAll(selector);

  // Says for two seconds that something was done, in the button itself and to a listener.
  const done = (button) => {
    const { words = button.textContent } = button.dataset;
    button.dataset.words = words;
    button.textContent = button.dataset.done;
    button.classList.add("action--done");
    setTimeout(() => {
      button.textContent = words;
      button.classList.remove("action--done");
    }, 2000);
  };

  const copy = async (text) => {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      // No leave for the clipboard, or no secure line: the older way needs a selection.
      const field = document.createElement("textarea");
      field.value = text;
      (document.querySelector("dialog[open]") ?? document.body).append(field);
      field.select();
      const copied = document.execCommand("copy");
      field.remove();
      if (!copied) throw new Error("not copied");
    }
  };

  // A link reopens exactly what is seen: the address holds the view.
  const share = async (button) => {
    const url = new URL(button.dataset.share, location.href).href, title = button.dataset.title;
    if (navigator.share) {
      try {
        return await navigator.share({ title, url });
      } catch (error) {
        // Whoever closes the sheet wants nothing else to happen.
        if (error.name === "AbortError") return;
      }
    }
    await copy(url);
    done(button);
  };

  const serve = (selector, act) => {
    for (const button of all(selector)) {
      button.hidden = false;
      // What cannot be shared or copied stays on the page, to be copied by hand.
      button.addEventListener("click", () => act(button).catch(() => {}));
    }
  };
  serve("[data-share]", share);
  serve("[data-copy]", async (button) => {
    await copy(document.getElementById(button.dataset.copy).textContent);
    done(button);
  });

  // A link to a dialog opens it, and so does an address that ends in its name. The focus returns by itself.
  const open = () => {
    const dialog = document.querySelector("dialog:target");
    if (dialog?.showModal && !dialog.open) dialog.showModal();
  };
  addEventListener("hashchange", open);
  open();
  for (const dialog of all("dialog")) {
    // Closed, it is asked for no longer: the same link opens it again.
    dialog.addEventListener("close", () => history.replaceState(null, "", location.pathname + location.search));
  }

  // Pages that WebAssembly takes over have a theme's button of their own.
  const themes = ["", "light", "dark"];
  for (const button of all("[data-themes]")) {
    const page = document.documentElement, words = JSON.parse(button.dataset.themes);
    const show = () => { button.textContent = words[themes.indexOf(page.dataset.theme ?? "")]; };
    button.addEventListener("click", () => {
      const next = themes[(themes.indexOf(page.dataset.theme ?? "") + 1) % themes.length];
      if (next) page.dataset.theme = next;
      else delete page.dataset.theme;
      try {
        if (next) localStorage.setItem("theme", JSON.stringify(next));
        else localStorage.removeItem("theme");
      } catch { /* no storage: the theme holds for this page */ }
      show();
    });
    show();
    button.hidden = false;
  }
}
