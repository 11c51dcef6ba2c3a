// J, K, O and F press the buttons that carry them, once somebody has turned that on: single letters
// must not act for those who speak to their computer or mistype (WCAG 2.1.4).
(() => {
  const place = document.querySelector("[data-tangenter]");
  const choice = document.querySelector("[data-tangenter-val]");
  if (!place || !choice) return;
  const box = choice.querySelector("input");
  choice.hidden = false;
  try {
    box.checked = localStorage.getItem("tangenter") === "pa";
  } catch {
    box.checked = false;
  }
  box.addEventListener("change", () => {
    try {
      localStorage.setItem("tangenter", box.checked ? "pa" : "av");
    } catch {
      // Only for this page, then.
    }
  });
  document.addEventListener("keydown", (event) => {
    if (!box.checked || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    if (event.target.closest("textarea, input:not([type=checkbox]), select, dialog, [popover]:popover-open")) return;
    const button = place.querySelector(`[data-tangent="${CSS.escape(event.key.toLowerCase())}"]`);
    if (!button) return;
    event.preventDefault();
    button.click();
  });
})();
