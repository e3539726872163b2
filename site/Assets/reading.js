// Reading a call: languages, the keys j and k, and the reader's place in the outline.
(() => {
  "use strict";
  const get = (key) => { try { return localStorage.getItem(key); } catch { return null; } };
  const set = (key, value) => { try { localStorage.setItem(key, value); } catch { /* private windows may refuse */ } };
  const call = document.querySelector(".call");
  const tools = document.querySelector("[data-tools]");
  const turns = [...document.querySelectorAll(".turn")];
  const top = () => Math.max(tools.getBoundingClientRect().bottom, 0) + 24;

  // Languages: the paragraph at the top of the window stays where it is
  const radios = [...tools.querySelectorAll("input[name=language]")];
  const show = (language) => {
    const paragraph = turns.flatMap((turn) => [...turn.querySelectorAll(".paragraph")])
      .find((item) => item.getBoundingClientRect().bottom > top());
    const before = paragraph?.getBoundingClientRect().top ?? 0;
    call.dataset.show = language;
    if (paragraph && scrollY > 0) scrollBy({ top: paragraph.getBoundingClientRect().top - before, behavior: "instant" });
  };
  const language = radios.find((radio) => radio.value === get("language"));
  if (language && !location.hash) {
    language.checked = true;
    show(language.value);
  }
  for (const radio of radios) {
    radio.addEventListener("change", () => { show(radio.value); set("language", radio.value); });
  }

  // Keys: a reader may turn them off
  const keys = tools.querySelector("[data-keys]");
  keys.checked = get("keys") !== "off";
  keys.addEventListener("change", () => set("keys", keys.checked ? "on" : "off"));
  const go = (turn) => {
    if (!turn) return;
    history.replaceState(null, "", `#${turn.id}`);
    turn.scrollIntoView();
    turn.querySelector("h3").focus({ preventScroll: true });
  };
  document.addEventListener("keydown", (event) => {
    if (!keys.checked || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest("input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]")) return;
    const line = top() + 2;
    if (event.key === "j") go(turns.find((turn) => turn.getBoundingClientRect().top > line));
    if (event.key === "k") go(turns.findLast((turn) => turn.getBoundingClientRect().top < line - 24));
  });

  // The reader's place
  const outline = document.querySelector("[data-outline]");
  const places = [...outline.querySelectorAll("a")]
    .map((link) => ({ link, target: document.getElementById(decodeURIComponent(link.hash.slice(1))) }))
    .filter(({ target }) => target)
    .sort((a, b) => (a.target.compareDocumentPosition(b.target) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
  const mark = () => {
    const here = places.findLast(({ target }) => target.getBoundingClientRect().top < innerHeight / 3)?.link;
    if (here === outline.querySelector("[aria-current]")) return;
    outline.querySelector("[aria-current]")?.removeAttribute("aria-current");
    if (!here) return;
    here.setAttribute("aria-current", "location");
    const offset = here.getBoundingClientRect().top - outline.getBoundingClientRect().top;
    if (offset < 0 || offset > outline.clientHeight - 48) outline.scrollTop += offset - outline.clientHeight / 2;
  };
  let waiting = false;
  addEventListener("scroll", () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => { waiting = false; mark(); });
  }, { passive: true });
  mark();

  tools.hidden = false;
})();
