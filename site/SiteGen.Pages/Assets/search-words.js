// The words of texts and queries, split as SearchWords splits those of the index.
(() => {
  "use strict";
  const dense = "\u3040-\u30FF\u3400-\u4DBF\u4E00-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF";
  const letter = `(?:(?![${dense}])[\\p{L}\\p{Nd}])`;
  const run = new RegExp(`([${dense}]+)|\\d+(?:[.,]\\d+)*(?!${letter})|${letter}+(?:['\u2019]${letter}+)*`, "gu");
  const part = /["\u201C\u201D\u300C]([^"\u201C\u201D\u300D]*)["\u201C\u201D\u300D]?|([^\s"\u201C\u201D\u300C]+)/g;

  // Where words are not spaced, every two characters are one; the last of a run stands alone
  const wordsOf = (text) => [...text.matchAll(run)].flatMap(({ 0: word, 1: unspaced, index }) =>
    unspaced
      ? Array.from(word, (_, i) => ({ text: word.slice(i, i + 2), start: index + i, end: index + Math.min(i + 2, word.length), dense: true, isTail: i > 0 && i === word.length - 1 }))
      : [{ text: word.toLowerCase().replaceAll("\u2019", "'"), start: index, end: index + word.length }]);

  const stem = (text) => text.replace(/'s$/, "").replace(/ies$/, "y").replace(/(ss|us|is)$|s$/, "$1");

  // Parts that must all be found: a phrase, a word, or a run of characters without spaces
  const parse = (query) => [...query.matchAll(part)].flatMap(([, phrase, plain]) => {
    const words = wordsOf(phrase ?? plain).filter((word) => !word.isTail);
    if (phrase !== undefined) return words.length ? [{ words, exact: true }] : [];
    const parts = [];
    for (const [i, word] of words.entries()) {
      if (word.dense && words[i - 1]?.dense) parts.at(-1).words.push(word);
      else parts.push({ words: [word] });
    }
    return parts;
  });

  // The words of a text that a query asks for
  const marks = (text, query) => {
    const parts = parse(query);
    return wordsOf(text).filter((word, i, all) => parts.some(({ words, exact }) => {
      if (words.length > 1) return words.some((_, k) => words.every((one, j) => all[i - k + j]?.text === one.text));
      const [asked] = words;
      return exact ? word.text === asked.text : word.text.startsWith(asked.text) || (!asked.dense && stem(word.text) === stem(asked.text));
    }));
  };

  window.searchWords = { parse, stem, marks };
})();
