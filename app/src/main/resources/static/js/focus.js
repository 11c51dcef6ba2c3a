// Reading starts where something happened: the errors of a form, or the part that was swapped in.
(() => {
  const summary = document.getElementById("fel");
  if (summary) summary.focus();

  // htmx leaves focus on the body when the element that had it is swapped away.
  const lostFocus = () =>
    !document.activeElement || document.activeElement === document.body || !document.activeElement.isConnected;

  const control = (row) => row?.querySelector("a[href], button:not([hidden]), input:not([type=hidden]), select, textarea");

  const heading = (from) => {
    const title = from?.closest("section, main")?.querySelector("h1, h2, h3");
    title?.setAttribute("tabindex", "-1");
    return title;
  };

  const nextPlace = (swapped) => {
    const chosen = swapped.matches("[data-fokus]") ? swapped : swapped.querySelector("[data-fokus]");
    if (chosen) return chosen;
    const errors = swapped.querySelector("#fel, [role=alert]");
    if (errors) {
      errors.setAttribute("tabindex", "-1");
      return errors;
    }
    if (swapped.matches("li")) {
      const done = swapped.dataset.klar === "ja";
      return (done && control(swapped.nextElementSibling)) || control(swapped) || heading(swapped);
    }
    return control(swapped) || heading(swapped);
  };

  document.addEventListener("htmx:after:swap", (event) => {
    const named = event.detail?.ctx?.target;
    const target = typeof named === "string" ? document.querySelector(named) : named;
    const swapped = target?.isConnected ? target : target?.id && document.getElementById(target.id);
    if (!swapped) return;
    // A no lands at the top of the page, out of sight of a button further down.
    if (swapped.id === "hinder") swapped.focus();
    else if (lostFocus()) nextPlace(swapped)?.focus();
  });

  // A link to the field in the summary also has to move to radios and boxes, which some browsers skip.
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.("#fel a[href^='#']");
    const field = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (!field) return;
    event.preventDefault();
    field.scrollIntoView({ block: "center" });
    field.focus();
  });

  // Back after the lock: the same field and the same place on the page.
  const key = "trygga:plats:" + location.pathname;
  const saved = sessionStorage.getItem(key);
  if (saved && !summary) {
    sessionStorage.removeItem(key);
    const place = JSON.parse(saved);
    scrollTo(0, place.scroll);
    if (place.field) document.getElementById(place.field)?.focus({ preventScroll: true });
  }
})();
