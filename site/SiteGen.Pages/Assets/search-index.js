// The index, whose parts are loaded as a query needs them.
(() => {
  "use strict";
  const { parse, stem } = window.searchWords;

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
  const postings = (text) => {
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
  const union = (all) => {
    const found = new Map();
    for (const [entry, weight] of all) {
      for (const [paragraph, positions] of postings(entry[1])) {
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
  const filter = async (name, value) => (value ? postings((await beginning(`=${name}:${value}`)).find(([one]) => one === `=${name}:${value}`)?.[1] ?? "") : null);

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

  // A paragraph: its call, and what a result shows of it
  const read = async (number, call) => {
    const [id, issuer, quarter, language, translated, first] = manifest.calls[call];
    const { content } = await load("text", id, `text/${id}.js`);
    return { id, issuer, quarter, language, translated, paragraph: content[number - first] };
  };

  window.searchIndex = { search, read };
})();
