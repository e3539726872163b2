import { readdirSync, readFileSync } from "node:fs";

export default (config) => {
  config.addGlobalData("calls", () =>
    readdirSync("parsed").map((name) => JSON.parse(readFileSync(`parsed/${name}`, "utf8"))),
  );
  return { dir: { input: "pages", output: "out" } };
};
