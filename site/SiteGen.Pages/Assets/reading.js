// Reading a call: languages, the keys j and k, and the reader's place in the outline.
(() => {
  "use strict";
  const get = (key) => { try { return localStorage.getItem(key); } catch { return null; } };
  const set = (key, value) => { try { localStorage.setItem(key, value); } catch { /* private windows may refuse */ } };
  const call = document.querySelector(".call");
  const tools = document.querySelector("[data-tools]");
  tools.hidden = false;
  const turns = [...document.querySelectorAll(".turn")];
  const paragraphs = [...document.querySelectorAll(".paragraph")];

  // Languages: the paragraph that the reader begins, or is in, stays where it is
  const radios = [...tools.querySelectorAll("input[name=language]")];
  const begun = () => {
    const [top, end] = [Math.max(tools.getBoundingClientRect().bottom, 0), innerHeight / 2];
    const boxes = paragraphs.map((paragraph) => [paragraph, paragraph.getBoundingClientRect()]);
    return (boxes.find(([, box]) => box.top >= top && box.top < end) ?? boxes.find(([, box]) => box.bottom > top))?.[0];
  };
  const show = (language) => {
    const paragraph = scrollY > 0 ? begun() : null;
    const before = paragraph?.getBoundingClientRect().top;
    call.dataset.show = language;
    if (paragraph) scrollBy(0, paragraph.getBoundingClientRect().top - before);
  };
  const language = radios.find((radio) => radio.value === get("language"));
  if (language) {
    language.checked = true;
    show(language.value);
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
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
  // Where a turn comes to rest when it is gone to
  const rest = () => parseFloat(getComputedStyle(turns[0]).scrollMarginTop);
  const isInView = (element) => {
    const box = element.getBoundingClientRect();
    return box.bottom > 0 && box.top < innerHeight;
  };
  const step = (forward) => {
    // The last turns may not reach their place of rest: there the focus says where the reader is.
    const focused = document.activeElement.matches(".turn h3") && isInView(document.activeElement);
    if (focused) return turns[turns.indexOf(document.activeElement.closest(".turn")) + (forward ? 1 : -1)];
    return forward
      ? turns.find((turn) => turn.getBoundingClientRect().top > rest() + 4)
      : turns.findLast((turn) => turn.getBoundingClientRect().top < rest() - 4);
  };
  document.addEventListener("keydown", (event) => {
    if (!keys.checked || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest("input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]")) return;
    if (event.key === "j" || event.key === "k") go(step(event.key === "j"));
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
  // With the first layout, instead of asking for one more.
  requestAnimationFrame(mark);
})();
