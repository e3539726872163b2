// Search over all paragraphs. The index is cut into scripts that are loaded as a query needs them.
(() => {
  "use strict";
  const root = document.querySelector("[data-search]");
  const [form, list, status] = ["form", "ol", "[role=status]"].map((part) => root.querySelector(part));
  const page = 20;
  const dense = "\u3040-\u30FF\u3400-\u4DBF\u4E00-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF";
  const letter = `(?:(?![${dense}])[\\p{L}\\p{Nd}])`;
  const word = new RegExp(`[${dense}]+|\\d+(?:[.,]\\d+)*(?!${letter})|${letter}+(?:['\u2019]${letter}+)*`, "gu");

  // Loading
  const waiting = new Map();
  window.searched = (kind, version, key, content) => waiting.get(`${kind} ${key}`)?.done(version, content);
  let manifest;
  const load = (kind, key, path) => {
    const id = `${kind} ${key}`;
    if (!waiting.has(id)) {
      const entry = {};
      entry.promise = new Promise((resolve, reject) => {
        entry.done = (version, content) => {
          if (manifest && version !== manifest.version) reject(new Error("The site has just been built again. Reload the page."));
          else resolve({ ...(kind === "manifest" ? content : { content }), version });
        };
        const script = document.createElement("script");
        script.src = `${path}${manifest ? `?v=${manifest.version}` : ""}`;
        script.onerror = () => { waiting.delete(id); reject(new Error("The search index could not be loaded.")); };
        document.head.append(script);
      });
      waiting.set(id, entry);
    }
    return waiting.get(id).promise;
  };

  const shards = new Map();
  const shard = async (number) => {
    if (!shards.has(number)) {
      const { content } = await load("words", number, `words/${number}.js`);
      shards.set(number, content.trimEnd().split("\n").map((line) => line.split(" ")));
    }
    return shards.get(number);
  };

  // All words from one on that begin like it
  const beginning = async (prefix) => {
    const firsts = manifest.firsts;
    const numbers = firsts.map((_, i) => i).filter((i) => {
      const next = firsts[i + 1];
      return (firsts[i] <= prefix || firsts[i].startsWith(prefix)) && (next === undefined || next >= prefix);
    });
    return (await Promise.all(numbers.map(shard))).flat().filter(([text]) => text.startsWith(prefix));
  };

  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  const read = (text) => {
    const found = new Map();
    let at = 0;
    const next = () => {
      let [value, scale, digit] = [0, 1, 0];
      do { digit = letters.indexOf(text[at++]); value += (digit % 32) * scale; scale *= 32; } while (digit >= 32);
      return value;
    };
    for (let paragraph = 0; at < text.length;) {
      paragraph += next();
      const positions = [];
      for (let left = next(), position = 0; left > 0; left--) positions.push(position += next());
      found.set(paragraph, positions);
    }
    return found;
  };

  // Asking
  const stem = (text) => text.replace(/'s$/, "").replace(/ies$/, "y").replace(/(ss|us|is)$|s$/, "$1");
  const split = (text) => (text.match(word) ?? []).flatMap((run) =>
    new RegExp(`^[${dense}]`).test(run)
      ? run.length === 1 ? [{ text: run, dense: true }] : [...run.slice(1)].map((_, i) => ({ text: run.slice(i, i + 2), dense: true }))
      : [{ text: run.toLowerCase().replaceAll("\u2019", "'") }]);
  const parse = (query) => {
    const parts = [];
    for (const [, phrase, plain] of query.matchAll(/["\u201C\u201D\u300C]([^"\u201C\u201D\u300D]*)["\u201C\u201D\u300D]?|([^\s"\u201C\u201D\u300C]+)/g)) {
      const words = split(phrase ?? plain);
      if (phrase !== undefined) { if (words.length) parts.push({ words, exact: true }); continue; }
      let run = [];
      for (const one of words) {
        if (one.dense) run.push(one);
        else { if (run.length) parts.push({ words: run }); run = []; parts.push({ words: [one] }); }
      }
      if (run.length) parts.push({ words: run });
    }
    return parts;
  };

  const union = (all) => {
    const found = new Map();
    for (const [entry, weight] of all) {
      for (const [paragraph, positions] of read(entry[1])) {
        const old = found.get(paragraph) ?? { positions: [], weight: 0 };
        found.set(paragraph, { positions: old.positions.concat(positions), weight: old.weight + weight * Math.min(positions.length, 3) });
      }
    }
    return found;
  };
  const find = async ({ text, dense: isDense }, exact) => {
    if (exact || (isDense && text.length > 1)) return union((await beginning(text)).filter(([one]) => one === text).map((entry) => [entry, 2]));
    if (isDense) return union((await beginning(text)).map((entry) => [entry, 1]));
    const base = stem(text);
    const likely = (await beginning(text.length < 2 ? text : base.slice(0, text.endsWith("ies") ? -1 : undefined)))
      .filter(([one]) => one === text || (text.length > 1 && (one.startsWith(text) || stem(one) === base)));
    return union(likely.map((entry) => [entry, entry[0] === text ? 2 : 1]));
  };
  const findPart = async ({ words, exact }) => {
    const found = await Promise.all(words.map((one) => find(one, exact)));
    if (found.length === 1) return found[0];
    const together = new Map();
    for (const [paragraph, { positions }] of found[0]) {
      const starts = positions.filter((start) => found.every((one, i) => one.get(paragraph)?.positions.includes(start + i)));
      if (starts.length) together.set(paragraph, { positions: starts, weight: 2 * Math.min(starts.length, 3) });
    }
    return together;
  };
  const filter = async (name, value) => (value ? read((await beginning(`=${name}:${value}`)).find(([one]) => one === `=${name}:${value}`)?.[1] ?? "") : null);

  const search = async (query, choices) => {
    manifest ??= await load("manifest", 0, "manifest.js");
    const parts = parse(query);
    if (!parts.length) return [];
    const found = await Promise.all(parts.map(findPart));
    const filters = (await Promise.all(["speaker", "side", "section"].map((name) => filter(name, choices[name])))).filter(Boolean);
    const rare = found.map((one) => 1 / Math.log(2 + one.size));
    const callOf = (paragraph) => manifest.calls.findLastIndex((call) => call[5] <= paragraph);
    return [...found[0].keys()]
      .filter((paragraph) => found.every((one) => one.has(paragraph)) && filters.every((one) => one.has(paragraph)))
      .map((paragraph) => ({
        paragraph,
        call: callOf(paragraph),
        score: found.reduce((sum, one, i) => sum + one.get(paragraph).weight * rare[i], 0),
      }))
      .filter(({ call }) => !choices.call || manifest.calls[call][0] === choices.call)
      .sort((a, b) => b.score - a.score || b.call - a.call || a.paragraph - b.paragraph);
  };

  // Showing
  const marksIn = (text, query) => {
    const parts = parse(query);
    const wanted = (token, i, tokens) => parts.some(({ words, exact }) => {
      if (words.length > 1) return words.some((_, k) => words.every((one, j) => tokens[i - k + j]?.text === one.text));
      const [{ text: asked, dense: isDense }] = words;
      return exact ? token.text === asked : token.text.startsWith(asked) || (!isDense && stem(token.text) === stem(asked));
    });
    const tokens = [];
    for (const match of text.matchAll(word)) {
      const run = match[0];
      if (new RegExp(`^[${dense}]`).test(run)) {
        for (let i = 0; i < run.length; i++) tokens.push({ text: run.slice(i, i + 2), start: match.index + i, end: match.index + Math.min(i + 2, run.length) });
      } else tokens.push({ text: run.toLowerCase().replaceAll("\u2019", "'"), start: match.index, end: match.index + run.length });
    }
    return tokens.filter(wanted);
  };
  const passage = (text, marks, lang) => {
    const p = document.createElement("p");
    p.lang = lang;
    const room = /^(zh|ja|ko)/.test(lang) ? 60 : 140;
    const from = marks[0].start < room ? 0 : text.lastIndexOf(" ", marks[0].start - room / 2) + 1 || marks[0].start - room / 2;
    const until = Math.min(text.length, Math.max(from + 2 * room, marks[0].end + room));
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
    const [id, issuer, quarter, language, translated, first] = manifest.calls[call];
    const { content } = await load("text", id, `text/${id}.js`);
    const [turn, number, speaker, text, translation] = content[paragraph - first];
    const item = document.createElement("li");
    const head = item.appendChild(Object.assign(document.createElement("p"), { className: "found" }));
    const link = head.appendChild(document.createElement("a"));
    link.href = `../calls/${id}/index.html#turn-${turn}-p${number}`;
    const name = (words) => Object.assign(document.createElement("bdi"), { textContent: words });
    link.append(name(speaker || "Unknown speaker"), ", ", name(issuer), ` ${quarter}`);
    const marks = [[text, language], [translation, translated]].map(([part, lang]) => [part, marksIn(part, query), lang]);
    for (const [part, found, lang] of marks) if (found.length) item.append(passage(part, found, lang));
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
