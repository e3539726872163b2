import { readdirSync, readFileSync } from "node:fs";

export default (config) => {
  config.addGlobalData("calls", () =>
    readdirSync("parsed").map((name) => JSON.parse(readFileSync(`parsed/${name}`, "utf8"))),
  );
  // The sentences that state a figure can be linked to.
  const escaped = (text) =>
    text.replace(/[&<>"'`\\]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;", "`": "&#96;", "\\": "&#92;" })[sign]);
  config.addNunjucksFilter("marked", (html, facts, line) => {
    let text = String(html);
    for (const fact of facts.filter((one) => one.line === line)) {
      const quote = escaped(fact.quote);
      if (!text.includes(`>${quote}<`)) text = text.replace(quote, () => `<span class="sentence" id="${fact.fact}">${quote}</span>`);
    }
    return text;
  });
  return { dir: { input: "pages", output: "out" } };
};
