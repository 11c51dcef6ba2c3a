// Nobody at the keyboard: first a question, then the screen is locked. Drafts are already saved.
(() => {
  const limit = Number(document.body.dataset.lock) * 1000;
  const dialog = document.getElementById("las");
  if (!limit || !dialog) return;

  const WARN = 120000;
  const LAST = 30000;
  const TELL = 180000;
  const KEY = "trygga:senast";
  let last = Date.now();
  let told = last;
  let saidLast = false;
  let field = "";

  // The server locks too when it hears nothing, so reading and moving about is told now and then.
  const tell = () => {
    told = Date.now();
    fetch("/last/vaken").then((answer) => { if (answer.status === 403) lock(); }, () => {});
  };

  const active = () => {
    last = Date.now();
    localStorage.setItem(KEY, String(last));
    if (last - told > TELL) tell();
  };

  // Work in another window of the same browser counts too.
  const idle = () => Date.now() - Math.max(last, Number(localStorage.getItem(KEY)) || 0);

  const remember = () => {
    if (document.activeElement?.closest?.("main")) field = document.activeElement.id;
  };

  const lock = () => {
    dispatchEvent(new Event("trygga:locking"));
    remember();
    sessionStorage.setItem("trygga:plats:" + location.pathname, JSON.stringify({ scroll: scrollY, field }));
    document.body.classList.add("last");
    location.replace("/last?tillbaka=" + encodeURIComponent(location.pathname + location.search));
  };

  const check = () => {
    const left = limit - idle();
    if (left <= 0) return lock();
    if (left > WARN) {
      if (dialog.open) dialog.close();
      return;
    }
    if (!dialog.open) {
      saidLast = false;
      remember();
      document.getElementById("las-besked").textContent = "";
      dialog.showModal();
    }
    if (left <= LAST && !saidLast) {
      saidLast = true;
      document.getElementById("las-besked").textContent = dialog.dataset.last;
    }
  };

  for (const kind of ["pointerdown", "keydown", "scroll"]) {
    addEventListener(kind, () => { if (!dialog.open) active(); }, { passive: true, capture: true });
  }
  dialog.addEventListener("close", () => { if (idle() < limit) active(); });
  dialog.querySelector("a").addEventListener("click", (event) => {
    event.preventDefault();
    lock();
  });
  document.addEventListener("visibilitychange", () => { if (!document.hidden) check(); });
  active();
  setInterval(check, 5000);
})();
