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

  // A link to a dialog opens it, and so does an address that ends in its name.
  let preview, opener;
  const open = () => {
    const dialog = document.querySelector("dialog:target");
    if (dialog?.showModal && !dialog.open) dialog.showModal();
    preview?.();
  };
  addEventListener("hashchange", open);
  open();
  for (const dialog of all("dialog")) {
    // A browser that goes to the address of a link takes the focus off it; it is given back.
    for (const link of all(`a[href="#${dialog.id}"]`)) link.addEventListener("click", () => { opener = link; });
    dialog.addEventListener("close", () => {
      // It is asked for no longer: the same link opens it again.
      history.replaceState(history.state, "", location.pathname + location.search);
      opener?.focus();
    });
    dialog.querySelector("[data-close]")?.addEventListener("click", (event) => {
      if (!dialog.open) return;
      event.preventDefault();
      dialog.close();
    });
  }

  // What is chosen of a frame, in its code and in the preview.
  const embed = document.getElementById("embed");
  if (embed) {
    const { root, site } = embed.dataset, form = embed.querySelector("form"), frame = embed.querySelector("iframe");
    const code = document.getElementById("embed-code"), frozen = document.getElementById("embed-code-frozen");
    // Where the site does not know its address, the page does.
    // Through functions: a `$` in an address is no command.
    const own = new URL(root, location.href).href;
    const addressed = (text) => site ? text.replaceAll(site, () => own.replaceAll("&", "&amp;")) : text;
    const codes = { live: addressed(code.textContent), frozen: frozen && addressed(frozen.textContent) };
    preview = () => {
      const { follow = "live", theme, ground, width } = Object.fromEntries(new FormData(form));
      const query = [theme && `theme=${theme}`, ground].filter(Boolean).join("&");
      const tail = (query && `?${query}`) + (theme && `#${theme}`);
      const [, address] = codes[follow].match(/src="([^"]*)"/), [, heights] = codes[follow].match(/data-heights="([^"]*)"/);
      code.textContent = codes[follow].replace(address, () => address + tail.replace("&", "&amp;"));
      const fits = heights.split(" ").map((step) => step.split(":").map(Number)).filter(([from]) => from <= width).pop();
      frame.width = width;
      if (fits) frame.height = fits[1];
      // The site itself may stand below a folder of that name.
      const [path] = address.match(/embed\/(measures\/[a-z0-9-]+\/[a-z0-9-]+\/|[a-z0-9-]+\/(r\/\d+\/)?((figures|charts)\/[a-z0-9-]+\/)?)$/);
      const shown = new URL(root + path + tail, location.href).href;
      // Nobody waits for a frame in a dialog that is closed, and one that is there is not loaded again.
      if (embed.open && frame.src !== shown) frame.src = shown;
    };
    form.hidden = frame.hidden = false;
    if (frozen) frozen.parentElement.hidden = true;
    form.addEventListener("change", preview);
    preview();
  }

  // Corrections reach a page that stays open: when it comes back into view it asks whether a newer revision was published.
  const newer = document.getElementById("newer");
  if (newer) document.addEventListener("visibilitychange", async () => {
    if (document.hidden) return;
    try {
      const { revision } = await (await fetch(newer.dataset.report, { cache: "no-cache" })).json();
      if (!(revision > newer.dataset.revision)) return;
      newer.textContent = newer.dataset.words;
      newer.hidden = false;
    } catch { /* no line, no answer, another kind of answer: the page stays as it is and asks again next time */ }
  });

  // The way to a page in another language keeps what was chosen, and the place.
  for (const link of document.querySelectorAll("a[data-language]")) {
    link.addEventListener("click", () => {
      link.search = location.search;
      link.hash = location.hash;
    });
  }
}
