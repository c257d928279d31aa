// The button that goes through the themes: as the system says, light, dark.
{
  const themes = ["", "light", "dark"];
  for (const button of document.querySelectorAll("[data-themes]")) {
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
      // The address asked for another one, and would undo the choice when the page is loaded again.
      const { pathname, search, hash } = location, asked = new URLSearchParams(search);
      if (asked.has("theme")) {
        asked.delete("theme");
        history.replaceState(history.state, "", pathname + (asked.size ? `?${asked}` : "") + hash);
      }
      show();
    });
    show();
    button.classList.remove("needs-script");
  }
}
