// Ctrl+K or ⌘K goes to the search, from any page that has one in its menu. There, what is typed leaves the
// deeds whose words begin so; the arrows go between them.
(() => {
  const ARRIVING = "sok.fokus";

  document.addEventListener("keydown", (event) => {
    if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    const link = document.querySelector('a[href="/sok"]');
    if (!link) return;
    event.preventDefault();
    const field = document.getElementById("sought");
    if (field) {
      field.focus();
      return;
    }
    sessionStorage.setItem(ARRIVING, "");
    link.click();
  });

  const field = document.getElementById("sought");
  const list = document.querySelector("[data-gora]");
  if (!field || !list) return;
  const none = document.querySelector("[data-gora-tom]");
  if (sessionStorage.getItem(ARRIVING) !== null) {
    sessionStorage.removeItem(ARRIVING);
    field.focus();
  }
  const rows = [...list.children];
  const words = (text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const shown = () => rows.filter((row) => !row.hidden).map((row) => row.querySelector("a"));

  field.addEventListener("input", () => {
    const wanted = words(field.value);
    for (const row of rows) {
      const has = words(row.textContent);
      row.hidden = !wanted.every((each) => has.some((word) => word.startsWith(each)));
    }
    none.hidden = shown().length > 0;
  });
  document.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const stops = [field, ...shown()];
    const at = stops.indexOf(document.activeElement);
    if (at < 0 || !stops[at + step]) return;
    event.preventDefault();
    stops[at + step].focus();
  });
})();
