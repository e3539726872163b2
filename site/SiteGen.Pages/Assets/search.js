// The search page: asks as you type, and shows what is found.
(() => {
  "use strict";
  const { marks } = window.searchWords;
  const { search, read } = window.searchIndex;
  const root = document.querySelector("[data-search]");
  const [form, list, status] = ["form", "ol", "[role=status]"].map((part) => root.querySelector(part));
  const page = 20;

  const passage = (text, marks, lang) => {
    const p = document.createElement("p");
    p.lang = lang;
    const room = /^(zh|ja|ko)/.test(lang) ? 60 : 140;
    const from = marks[0].start < room ? 0 : text.lastIndexOf(" ", marks[0].start - room / 2) + 1 || marks[0].start - room / 2;
    const limit = Math.max(from + 2 * room, marks[0].end + room);
    const space = text.lastIndexOf(" ", limit);
    const until = limit >= text.length ? text.length : space > marks[0].end ? space : limit;
    let at = from;
    if (from > 0) p.append("\u2026");
    for (const { start, end } of marks.filter((mark) => mark.end <= until)) {
      if (end <= at) continue;
      const begin = Math.max(start, at);
      p.append(text.slice(at, begin), Object.assign(document.createElement("mark"), { textContent: text.slice(begin, end) }));
      at = end;
    }
    p.append(text.slice(at, until), until < text.length ? "\u2026" : "");
    return p;
  };
  const show = async ({ paragraph, call }, query) => {
    const { id, issuer, quarter, language, translated, paragraph: [turn, number, speaker, text, translation] } = await read(paragraph, call);
    const item = document.createElement("li");
    const head = item.appendChild(Object.assign(document.createElement("p"), { className: "found" }));
    const link = head.appendChild(document.createElement("a"));
    link.href = `../calls/${id}/index.html#turn-${turn}-p${number}`;
    const name = (words) => Object.assign(document.createElement("bdi"), { textContent: words });
    link.append(name(speaker || "Unknown speaker"), ", ", name(issuer), ` ${quarter}`);
    const parts = [[text, language], [translation, translated]].map(([part, lang]) => [part, marks(part, query), lang]);
    for (const [part, found, lang] of parts) if (found.length) item.append(passage(part, found, lang));
    return item;
  };

  let latest = 0;
  const run = async (count = page) => {
    const mine = ++latest;
    const choices = Object.fromEntries(new FormData(form));
    const query = choices.q.trim();
    const address = new URLSearchParams(Object.entries(choices).filter(([, value]) => value));
    history.replaceState(null, "", address.size ? `?${address}` : location.pathname);
    try {
      const found = await search(query, choices);
      const items = await Promise.all(found.slice(0, count).map((one) => show(one, query)));
      if (mine !== latest) return;
      list.replaceChildren(...items);
      root.dispatchEvent(new CustomEvent("found", { detail: { query, paragraphs: found.map((one) => one.paragraph) } }));
      status.textContent = !query ? "" : found.length === 0 ? "Nothing found." : `${found.length} ${found.length === 1 ? "paragraph" : "paragraphs"}`;
      if (found.length > count) {
        const more = Object.assign(document.createElement("button"), { type: "button", textContent: `Show ${Math.min(page, found.length - count)} more` });
        more.addEventListener("click", async () => { await run(count + page); list.children[count]?.querySelector("a").focus(); });
        const item = Object.assign(document.createElement("li"), { className: "more" });
        item.append(more);
        list.append(item);
      }
    } catch (error) {
      if (mine === latest) status.textContent = error.message;
    }
  };

  for (const [name, value] of new URLSearchParams(location.search)) {
    if (form.elements[name]) form.elements[name].value = value;
  }
  form.addEventListener("input", () => run());
  form.addEventListener("submit", (event) => { event.preventDefault(); run(); });
  root.hidden = false;
  if (form.elements.q.value) run();
})();
