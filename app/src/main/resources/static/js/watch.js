// A page that stands open loses its content when its reader may no longer read it. One page of each
// browser keeps a line to the server and tells the others; what it says is "look again", never at what.
(() => {
  const hat = document.body.dataset.hat;
  const page = document.body.dataset.page ?? location.pathname + location.search;
  const main = document.querySelector("main");
  const covers = document.getElementById("tackt");
  if (!hat || !main || !covers) return;

  const SILENT = 25000;
  const COVER = 50000;
  const LATELY = 120000;
  const PATIENCE = 15000;
  const GOING = 20000;
  const CALM = 30000;
  const came = "trygga:nyss:" + page;
  const calm = (Number(sessionStorage.getItem(came)) || 0) + CALM;
  let sign = Date.now();
  let asked = 0;
  let looked = 0;
  let asking = false;
  let askAgain = false;
  let left = false;
  let covered = "";

  const cover = (why) => {
    if (covered === why) return;
    covered = why;
    main.hidden = why !== "";
    covers.hidden = why === "";
    for (const words of covers.children) words.hidden = words.dataset.why !== why;
    if (why) document.querySelectorAll("dialog[open]").forEach((dialog) => dialog.close());
    document.dispatchEvent(new CustomEvent("trygga:say", { detail: covers.querySelector(":scope > :not([hidden]) h2")?.textContent }));
  };

  const after = (time) => new Promise((done) => setTimeout(done, time));

  // A form on its way, or a link that was followed, brings a page of its own: its answer is not ours to
  // take away. Should it never come, this page is asked about again.
  let going = 0;
  addEventListener("beforeunload", () => { going = Date.now(); });
  const isGoing = () => {
    const on = Date.now() - going < GOING;
    if (on) setTimeout(ask, GOING);
    return on;
  };

  // What is being written is saved first: the page that comes instead has none of it.
  const leave = async (to) => {
    if (left || isGoing()) return;
    left = true;
    main.hidden = true;
    sessionStorage.setItem(came, String(Date.now()));
    const saving = [];
    document.dispatchEvent(new CustomEvent("trygga:keep", { detail: saving }));
    await Promise.race([Promise.all(saving), after(5000)]);
    // gone on to another page meanwhile: that one is to come, not this
    if (isGoing()) left = false;
    else location.replace(to);
  };

  const words = (root) => {
    const found = [];
    const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) =>
      node.parentElement.closest("textarea, [role=status], [data-draft-status], .besked, #hinder, #fel, .ds-validation-message")
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT);
    while (walk.nextNode()) {
      const text = walk.currentNode.textContent.trim();
      if (text) found.push(text);
    }
    return found;
  };

  // What the server has put on the page; what our scripts write there, such as characters left, is not
  // the server's to miss.
  const served = new Set(words(main));
  document.addEventListener("htmx:after:swap", (event) => {
    const named = event.detail?.ctx?.target;
    const target = typeof named === "string" ? document.querySelector(named) : named;
    words(target?.isConnected ? target : main).forEach((text) => served.add(text));
  });

  // Only what may no longer be read is a reason to disturb somebody who is reading or writing.
  const lacks = (fresh) => {
    const there = new Set(words(fresh));
    return words(main).some((text) => served.has(text) && !there.has(text));
  };

  const judge = async (answer) => {
    if (answer.status >= 500 || answer.status === 429) return;
    const door = answer.headers.get("HX-Redirect");
    if (door || answer.redirected) return leave(door ?? page);
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
    sign = Date.now();
    if (fresh.body.dataset.hat !== hat) return fresh.body.dataset.hat ? cover("hatt") : leave(page);
    if (lacks(fresh.querySelector("main"))) {
      if (!answer.ok || Date.now() > calm) return leave(page);
      // Came by itself a moment ago: a page that is never twice the same must not go round and round.
      setTimeout(ask, calm - Date.now());
    }
    cover("");
  };

  // May I still read this page? No answer is no yes: the page is covered until there is one.
  const ask = async () => {
    if (asking) {
      askAgain = true;
      return;
    }
    asking = true;
    try {
      await judge(await fetch(page, {
        headers: { "Trygga-Igen": "ja", Accept: "text/html" },
        cache: "no-store",
        signal: AbortSignal.timeout(PATIENCE),
      }));
    } catch {
      // The server could not be asked; the clock below goes on.
    } finally {
      asking = false;
      if (askAgain) {
        askAgain = false;
        ask();
      }
    }
  };

  const take = (word) => {
    const silence = Date.now() - sign;
    if (word === "se-igen") looked = Date.now();
    if (word === "se-igen" || covered || silence > LATELY) ask();
    else sign = Date.now();
  };

  // Without a line, or when it is silent, the question alone: short, and nothing that the log has to keep.
  const now = async () => {
    asked = Date.now();
    try {
      const answer = await fetch("/bevakning/nu?hatt=" + hat, { signal: AbortSignal.timeout(PATIENCE) });
      const door = answer.headers.get("HX-Redirect");
      if (door || answer.redirected) leave(door ?? page);
      else if (answer.status === 409) cover("hatt");
      else if (answer.ok) take(await answer.text());
    } catch {
      // As above.
    }
  };

  const check = () => {
    const silence = Date.now() - sign;
    if (silence > COVER && covered !== "hatt") cover("tyst");
    if (covered === "tyst" || silence > SILENT && Date.now() - asked > SILENT - 5000) now();
  };

  const channel = "BroadcastChannel" in window ? new BroadcastChannel("trygga:" + hat) : undefined;

  const keepLine = () => {
    const line = new EventSource("/bevakning?hatt=" + hat);
    const tell = (word) => {
      take(word);
      channel.postMessage(word);
    };
    for (const word of ["kvar", "se-igen"]) line.addEventListener(word, () => tell(word));
    line.onerror = () => {
      if (line.readyState !== EventSource.CLOSED) return;
      now();
      channel.postMessage("fraga");
      setTimeout(keepLine, 5000 + Math.random() * 5000);
    };
    addEventListener("pagehide", () => line.close(), { once: true });
    channel.onmessage = (event) => {
      if (event.data === "hej") channel.postMessage(Date.now() - looked < LATELY ? "se-igen" : "kvar");
    };
  };

  if (channel && navigator.locks) {
    channel.onmessage = (event) => {
      if (event.data === "fraga") now();
      else if (event.data !== "hej") take(event.data);
    };
    channel.postMessage("hej");
    navigator.locks.request("trygga:" + hat, () => new Promise(keepLine)).catch(() => {});
  }

  // Woken from sleep, or from the browser's memory of pages: nothing is shown before it is allowed again.
  addEventListener("pageshow", (event) => {
    if (!event.persisted) return;
    left = false;
    cover("tyst");
    ask();
  });
  document.addEventListener("visibilitychange", () => { if (!document.hidden) check(); });
  setInterval(check, 5000);
})();
