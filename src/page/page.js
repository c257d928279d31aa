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
    // By its name: while a page is loaded nothing is the target of its address yet.
    const dialog = document.getElementById(location.hash.slice(1));
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
    const form = embed.querySelector("form"), frame = embed.querySelector("iframe"), code = document.getElementById("embed-code");
    // What the dialog of a page gives out. Where the site does not know its address, the page does.
    const given = (page, address) => {
      const dialog = page.getElementById("embed"), { root, site } = dialog.dataset, own = new URL(root, address).href;
      // Through functions: a `$` in an address is no command.
      const addressed = ({ textContent: text }) => site ? text.replaceAll(site, () => own.replaceAll("&", "&amp;")) : text;
      const [live, frozen] = ["embed-code", "embed-code-frozen"].map((id) => page.getElementById(id));
      const { title } = dialog.querySelector("iframe");
      return { own, title, lang: page.documentElement.lang, live: addressed(live), frozen: frozen && addressed(frozen) };
    };
    // The frame in another language is that of the same page in that language.
    const codes = { "": given(document, location.href) };
    const fetched = async (address) => {
      const answer = await fetch(address);
      if (!answer.ok) throw answer;
      codes[address] = given(new DOMParser().parseFromString(await answer.text(), "text/html"), answer.url);
    };
    preview = () => {
      const { language = "", follow = "live", theme, ground, width } = Object.fromEntries(new FormData(form));
      const chosen = codes[language];
      if (!chosen) return;
      const query = [theme && `theme=${theme}`, ground].filter(Boolean).join("&");
      const tail = (query && `?${query}`) + (theme && `#${theme}`);
      const [, address] = chosen[follow].match(/src="([^"]*)"/), [, heights] = chosen[follow].match(/data-heights="([^"]*)"/);
      code.textContent = chosen[follow].replace(address, () => address + tail.replace("&", "&amp;"));
      const fits = heights.split(" ").map((step) => step.split(":").map(Number)).filter(([from]) => from <= width).pop();
      frame.width = width;
      if (fits) frame.height = fits[1];
      frame.title = chosen.title;
      frame.lang = code.lang = chosen.lang;
      // The site itself may stand below a folder of that name.
      const [path] = address.match(/embed\/(measures\/[a-z0-9-]+\/[a-z0-9-]+\/|[a-z0-9-]+\/(r\/\d+\/)?((figures|charts)\/[a-z0-9-]+\/)?)$/);
      const shown = new URL(path + tail, chosen.own).href;
      // Nobody waits for a frame in a dialog that is closed, and one that is there is not loaded again.
      if (embed.open && frame.src !== shown) frame.src = shown;
    };
    form.hidden = frame.hidden = false;
    for (const details of embed.querySelectorAll("details")) details.hidden = true;
    form.addEventListener("change", async ({ target: { name, value } }) => {
      try {
        if (name === "language" && !codes[value]) await fetched(value);
      } catch {
        // Whoever cannot have that page's code here gets it there.
        location.assign(`${value}#embed`);
      }
      preview();
    });
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
