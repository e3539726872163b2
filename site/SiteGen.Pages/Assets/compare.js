// The compare page: of all calls, leaves the two that are chosen.
(() => {
  "use strict";
  const form = document.querySelector("[data-compare]");
  const parts = [...document.querySelectorAll("[data-call]")];
  const tables = [...document.querySelectorAll("table")].filter((table) => table.querySelector("[data-call]"));

  // A row stays where one of the calls shown fills a cell of it
  const follow = (table) => {
    const heads = [...table.tHead.rows[0].cells];
    for (const body of table.tBodies) {
      const rows = [...body.rows].filter((row) => row.cells.length === heads.length);
      for (const row of rows) {
        const cells = [...row.cells];
        for (const [i, cell] of cells.entries()) cell.hidden = heads[i].hidden;
        row.hidden = !cells.slice(1).some((cell) => !cell.hidden && cell.textContent);
      }
      body.hidden = rows.every((row) => row.hidden);
    }
  };
  const show = () => {
    const chosen = [form.elements.one, form.elements.other].filter(({ value }) => value);
    const ids = new Set(chosen.map(({ value }) => value));
    for (const part of parts) part.hidden = ids.size === 2 && !ids.has(part.dataset.call);
    for (const table of tables) follow(table);
    form.querySelector("output").textContent = ids.size === 2 ? chosen.map(({ selectedOptions: [call] }) => call.text).join(" and ") : "";
    const address = new URLSearchParams(chosen.map(({ name, value }) => [name, value]));
    history.replaceState(null, "", chosen.length ? `?${address}` : location.pathname);
  };

  for (const [name, value] of new URLSearchParams(location.search)) {
    if (form.elements[name]) form.elements[name].value = value;
  }
  form.addEventListener("change", show);
  if (location.search) show();
  form.hidden = false;
})();
