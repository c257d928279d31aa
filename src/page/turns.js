// On a narrow screen what is far down is laid out in turns, so that the page answers between them; until its turn the style
// leaves it out. It takes about a second: what is left out cannot be heard by a listener.
{
  const page = document.documentElement;
  const parts = matchMedia("(max-width: 44.99rem)").matches
    ? [...document.querySelectorAll("[data-later] :is(main > .section, .card, .chart, .records tr)")] : [];
  let laid = 0;
  const lay = () => {
    for (const part of parts.slice(laid, laid += 3)) part.dataset.laid = "";
    // The next turn comes once this one is painted.
    if (laid < parts.length) return requestAnimationFrame(() => setTimeout(lay));
    delete page.dataset.later;
    for (const part of parts) delete part.dataset.laid;
  };
  if (parts.length) requestAnimationFrame(() => setTimeout(lay));
  else delete page.dataset.later;
}
