// Small comforts for fields. Everything they do can also be typed.
(() => {
  const two = (n) => String(n).padStart(2, "0");

  const dayFromNow = (days) => {
    const day = new Date();
    day.setDate(day.getDate() + days);
    return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
  };

  const change = (field, value) => {
    field.value = value;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  };

  const step = (field, by) => {
    const from = Number(field.dataset.from);
    const to = Number(field.dataset.to);
    const now = Number.parseInt(field.value, 10);
    const next = Number.isNaN(now) ? (by > 0 ? Math.max(from, 1) : from) : now + by;
    change(field, Math.min(to, Math.max(from, next)));
    document.dispatchEvent(new CustomEvent("trygga:say", { detail: field.value }));
  };

  // what is about somebody else gets marks around it, as when they are typed
  let latest = null;
  const mark = (button) => {
    const own = latest && latest.form === button.form;
    const field = own ? latest : button.form.querySelector("textarea");
    const { selectionStart: from, selectionEnd: to } = field;
    const words = field.value.slice(from, to).replace(/[[\]]/g, "");
    field.focus();
    if (words.trim() === "") {
      document.dispatchEvent(new CustomEvent("trygga:say", { detail: button.dataset.none }));
      return;
    }
    field.setRangeText(`[[${words}]]`, from, to, "end");
    field.dispatchEvent(new Event("input", { bubbles: true }));
  };

  const count = (field) => {
    const line = document.querySelector(`[data-count-for="${CSS.escape(field.id)}"]`);
    if (!line) return;
    const left = Number(field.dataset.max) - field.value.length;
    const words = left < 0 ? line.dataset.over : line.dataset.left;
    line.textContent = words.replace("{0}", Math.abs(left));
  };

  const prepare = (root) => {
    root.querySelectorAll("[data-step][hidden], [data-days][hidden], [data-mark][hidden]").forEach((button) => { button.hidden = false; });
    root.querySelectorAll("textarea[data-max]").forEach(count);
  };

  document.addEventListener("focusin", (event) => {
    if (event.target.matches?.("textarea")) latest = event.target;
  });

  document.addEventListener("click", (event) => {
    const marker = event.target.closest?.("[data-mark]");
    if (marker) return mark(marker);
    const button = event.target.closest?.("[data-step], [data-days]");
    const field = button && document.getElementById(button.dataset.for);
    if (!field) return;
    if (button.dataset.step) step(field, Number(button.dataset.step));
    else change(field, dayFromNow(Number(button.dataset.days)));
  });

  document.addEventListener("input", (event) => {
    if (event.target.matches?.("textarea[data-max]")) count(event.target);
  });

  document.addEventListener("htmx:after:swap", () => prepare(document));
  prepare(document);
})();
