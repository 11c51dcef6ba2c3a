// The text for the own record goes to the clipboard with the press that takes it along. Where the browser says no,
// the page that follows shows the same text, to be marked and copied by hand.
(() => {
  const textOf = (form) => document.getElementById(form.closest("[data-copies]")?.dataset.copies);

  document.addEventListener("submit", (event) => {
    const form = event.target;
    const source = textOf(form);
    if (!source || event.defaultPrevented) return;
    event.preventDefault();
    const send = (copied) => {
      form.querySelector("[name=urklipp]").value = copied;
      form.submit();
    };
    const done = navigator.clipboard?.writeText(source.value);
    if (!done) send("nej");
    else done.then(() => send("ja"), () => send("nej"));
  });

  // One press marks it all, for whoever copies by hand.
  document.addEventListener("focusin", (event) => {
    if (event.target.matches?.("textarea[data-mark]")) event.target.select();
  });
})();
