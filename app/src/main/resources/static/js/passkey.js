// A key that a device keeps: the browser asks the device, and what it answers is sent as a form.
(() => {
  const forms = document.querySelectorAll("form[data-key]");
  if (!forms.length || !window.PublicKeyCredential?.parseRequestOptionsFromJSON) return;

  const ask = async (form) => {
    const csrf = new URLSearchParams({ _csrf: form.elements._csrf.value });
    const answer = await fetch(form.dataset.ask, { method: "POST", body: csrf });
    if (!answer.ok) throw new Error(String(answer.status));
    return answer.json();
  };

  const credential = (form, asked) =>
    form.dataset.key === "make"
      ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(asked) })
      : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(asked) });

  for (const form of forms) {
    const no = form.querySelector("[data-no]");
    form.hidden = false;
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      event.stopPropagation();
      no.hidden = true;
      no.textContent = "";
      try {
        const made = await credential(form, await ask(form));
        form.elements.svar.value = JSON.stringify(made);
        form.submit();
      } catch {
        // Nobody touched the device, it has no such key, or the line is down: the form can be sent again.
        no.textContent = no.dataset.no;
        no.hidden = false;
        delete form.dataset.sending;
        form.querySelectorAll("[aria-busy]").forEach((button) => button.removeAttribute("aria-busy"));
      }
    });
  }
})();
