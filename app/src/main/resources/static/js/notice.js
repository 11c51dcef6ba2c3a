// One polite live region for the whole page: everything that is said aloud goes through here.
(() => {
  const region = () => document.getElementById("besked");

  const say = (sentence) => {
    const place = region();
    if (!place || !sentence) return;
    place.textContent = "";
    setTimeout(() => { place.textContent = sentence; }, 50);
  };

  document.addEventListener("trygga:say", (event) => say(event.detail));

  // The server's HX-Trigger header: {"besked": "Sparat 14.32."}
  document.addEventListener("besked", (event) => {
    say(typeof event.detail === "string" ? event.detail : event.detail?.value);
  });

  addEventListener("offline", () => say(region()?.dataset.offline));
  addEventListener("online", () => say(region()?.dataset.online));
})();
