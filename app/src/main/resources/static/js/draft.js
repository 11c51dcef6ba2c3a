// What is being written is kept on the server while it is written. "Sparat" is said only when the
// server has answered.
(() => {
  const PAUSE = 2000;
  const RETRY = 10000;
  const SAY_AT_MOST = 60000;
  const drafts = new WeakMap();

  const fieldsOf = (form) => {
    const fields = new URLSearchParams();
    for (const [name, value] of new FormData(form)) {
      if (typeof value === "string") fields.append(name, value);
    }
    return fields;
  };

  const written = (form) => {
    const fields = fieldsOf(form);
    for (const name of [...fields.keys()]) if (name.startsWith("_")) fields.delete(name);
    return fields.toString();
  };

  const tell = (form, state, sentence) => {
    const line = form.querySelector("[data-draft-status]");
    if (line) line.textContent = sentence;
    const now = Date.now();
    if (now - (state.said ?? 0) < SAY_AT_MOST) return;
    state.said = now;
    document.dispatchEvent(new CustomEvent("trygga:say", { detail: sentence }));
  };

  const save = async (form, leaving) => {
    const state = drafts.get(form);
    const content = written(form);
    clearTimeout(state.timer);
    if (state.sent || content === state.saved || state.saving === content) return;
    state.saving = content;
    try {
      const answer = await fetch("/utkast", {
        method: "POST",
        body: fieldsOf(form),
        keepalive: leaving,
        redirect: "error",
      });
      if (!answer.ok) throw new Error(answer.status);
      state.saved = content;
      tell(form, state, form.dataset.draftSaved.replace("{0}", (await answer.text()).trim()));
    } catch {
      tell(form, state, form.dataset.draftFailed);
      state.timer = setTimeout(() => save(form, false), RETRY);
    } finally {
      state.saving = undefined;
    }
  };

  const watch = (form) => {
    const state = { saved: written(form) };
    drafts.set(form, state);
    form.addEventListener("input", () => {
      clearTimeout(state.timer);
      state.timer = setTimeout(() => save(form, false), PAUSE);
    });
    form.addEventListener("focusout", () => save(form, false));
    form.addEventListener("submit", () => {
      state.sent = true;
      clearTimeout(state.timer);
    });
  };

  const watchAll = () => {
    document.querySelectorAll("form[data-draft]").forEach((form) => { if (!drafts.has(form)) watch(form); });
  };

  const saveAll = () => document.querySelectorAll("form[data-draft]").forEach((form) => save(form, true));

  addEventListener("pagehide", saveAll);
  addEventListener("trygga:locking", saveAll);
  document.addEventListener("visibilitychange", () => { if (document.hidden) saveAll(); });
  addEventListener("pageshow", () => {
    document.querySelectorAll("form[data-draft]").forEach((form) => { if (drafts.has(form)) drafts.get(form).sent = false; });
  });
  document.addEventListener("htmx:after:swap", watchAll);
  watchAll();
})();
