// What is being written is kept on the server while it is written. "Sparat" is said only when the
// server has answered.
(() => {
  const PAUSE = 2000;
  const RETRY = 10000;
  const SAY_AT_MOST = 60000;
  const SENT = 410;
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
        signal: state.stop.signal,
      });
      if (answer.status === SENT) {
        if (!state.sent) tell(form, state, form.dataset.draftSent);
        state.sent = true;
      }
      if (!answer.ok) throw new Error(answer.status);
      state.saved = content;
      tell(form, state, form.dataset.draftSaved.replace("{0}", (await answer.text()).trim()));
    } catch {
      if (state.sent) return;
      tell(form, state, form.dataset.draftFailed);
      state.timer = setTimeout(() => save(form, false), RETRY);
    } finally {
      state.saving = undefined;
    }
  };

  const watch = (form) => {
    const rejected = "draftRejected" in form.dataset;
    const state = { saved: rejected ? undefined : written(form), stop: new AbortController() };
    drafts.set(form, state);
    if (rejected) state.timer = setTimeout(() => save(form, false), PAUSE);
    form.addEventListener("input", () => {
      clearTimeout(state.timer);
      state.timer = setTimeout(() => save(form, false), PAUSE);
    });
    form.addEventListener("focusout", () => save(form, false));
    // From here on the server has the words. Savings under way would make the draft anew after it.
    form.addEventListener("submit", () => {
      state.sent = true;
      clearTimeout(state.timer);
      state.stop.abort();
      state.stop = new AbortController();
    });
  };

  // Nobody answered, so what is written from now on is kept again; the server knows if it was sent.
  const goOn = (form) => form.addEventListener("trygga:released", () => { drafts.get(form).sent = false; });

  const watchAll = () => {
    document.querySelectorAll("form[data-draft]").forEach((form) => {
      if (drafts.has(form)) return;
      watch(form);
      goOn(form);
    });
  };

  const saveAll = () => document.querySelectorAll("form[data-draft]").forEach((form) => save(form, true));

  // Whoever takes the page away waits for these.
  document.addEventListener("trygga:keep", (event) => {
    document.querySelectorAll("form[data-draft]").forEach((form) => event.detail.push(save(form, true)));
  });
  addEventListener("pagehide", saveAll);
  addEventListener("trygga:locking", saveAll);
  document.addEventListener("visibilitychange", () => { if (document.hidden) saveAll(); });
  // Back to the page as it was left: a form that was refused goes on being kept.
  addEventListener("pageshow", (event) => {
    if (!event.persisted) return;
    document.querySelectorAll("form[data-draft]").forEach((form) => { if (drafts.has(form)) drafts.get(form).sent = false; });
  });
  document.addEventListener("htmx:after:swap", watchAll);
  watchAll();
})();
