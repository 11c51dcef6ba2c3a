// A form is sent once, however many times the button is pressed. Ctrl or ⌘ + Enter sends it.
(() => {
  // Longer than any answer takes. A sending that was stopped would leave a button that does nothing;
  // the server counts a form once however often it comes.
  const PATIENCE = 10000;

  const release = (form) => {
    if (!form.dataset.sending) return;
    delete form.dataset.sending;
    form.dispatchEvent(new CustomEvent("trygga:released"));
    form.querySelectorAll("[aria-busy]").forEach((button) => button.removeAttribute("aria-busy"));
  };

  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.method === "dialog") return;
    if (form.dataset.sending) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    form.dataset.sending = "yes";
    setTimeout(() => release(form), PATIENCE);
    event.submitter?.setAttribute("aria-busy", "true");
  }, true);

  document.addEventListener("htmx:finally:request", (event) => {
    const source = event.detail?.ctx?.sourceElement;
    const form = source?.closest?.("form");
    if (form) release(form);
  });

  // The browser's back button shows the page as it was left.
  addEventListener("pageshow", (event) => {
    if (event.persisted) document.querySelectorAll("form[data-sending]").forEach(release);
  });

  document.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    const form = event.target.closest?.("main form");
    if (!form) return;
    event.preventDefault();
    form.requestSubmit(form.querySelector("button:not([type=button])"));
  });
})();
