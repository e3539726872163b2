// Light or dark by choice. Loaded early, so that a stored choice is there with the first paint.
(() => {
  "use strict";
  const root = document.documentElement;
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const stored = () => { try { return localStorage.getItem("theme"); } catch { return null; } };
  const store = (theme) => { try { localStorage.setItem("theme", theme); } catch { /* private windows may refuse */ } };
  const current = () => root.dataset.theme ?? (dark.matches ? "dark" : "light");

  const choice = stored();
  if (choice === "dark" || choice === "light") root.dataset.theme = choice;

  const connect = () => {
    const button = document.querySelector("[data-theme-button]");
    const label = () => {
      button.textContent = current() === "dark" ? "Light" : "Dark";
      button.setAttribute("aria-label", `${button.textContent} colours`);
    };
    button.addEventListener("click", () => {
      root.dataset.theme = current() === "dark" ? "light" : "dark";
      store(root.dataset.theme);
      label();
    });
    dark.addEventListener("change", label);
    label();
    button.hidden = false;
  };

  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", connect);
  else connect();
})();
