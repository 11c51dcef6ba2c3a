// On a phone a form of several questions shows one at a time. Without script, and on a wide screen,
// they all stand on the page; either way it is one form, sent once.
(() => {
  const narrow = matchMedia("(max-width: 40rem)");

  const button = (text, kind) => {
    const made = document.createElement("button");
    made.type = "button";
    made.className = "ds-button";
    made.dataset.variant = kind;
    made.textContent = text;
    return made;
  };

  const begin = (form, questions) => {
    const rest = [...form.children].filter((part) => part.matches("p, .atgarder, .compose"));
    let at = Math.max(0, questions.findIndex((each) => each.querySelector("[aria-invalid=true]")));

    const show = (move) => {
      const all = !narrow.matches;
      questions.forEach((each, i) => { each.hidden = !all && i !== at; });
      rest.forEach((each) => { each.hidden = !all && at !== questions.length - 1; });
      if (move && !all) {
        questions[at].scrollIntoView({ block: "start" });
        questions[at].querySelector("input:not([type=hidden]), textarea, select")?.focus({ preventScroll: true });
      }
    };

    questions.forEach((question, i) => {
      const row = document.createElement("div");
      row.className = "rad fraga__vidare";
      if (i < questions.length - 1) {
        const next = button(form.dataset.next, "primary");
        next.addEventListener("click", () => { at = i + 1; show(true); });
        row.append(next);
      }
      if (i > 0) {
        const back = button(form.dataset.back, "tertiary");
        back.addEventListener("click", () => { at = i - 1; show(true); });
        row.append(back);
      }
      question.append(row);
    });
    narrow.addEventListener("change", () => show(false));
    show(false);
  };

  document.querySelectorAll("form").forEach((form) => {
    const questions = [...form.querySelectorAll(":scope > .fraga")];
    if (questions.length < 2) return;
    form.dataset.next = questions[0].dataset.next;
    form.dataset.back = questions[0].dataset.back;
    begin(form, questions);
  });
})();
