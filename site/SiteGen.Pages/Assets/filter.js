// Filter boxes over long lists.
(() => {
  "use strict";
  const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

  for (const box of document.querySelectorAll("[data-filter]")) {
    const list = document.getElementById(box.dataset.filter);
    const input = box.querySelector("input");
    const output = box.querySelector("output");
    const rows = [...list.querySelectorAll("[data-row]")].map((row) => ({ row, text: fold(row.textContent) }));

    input.addEventListener("input", () => {
      const words = fold(input.value).split(/\s+/).filter(Boolean);
      let shown = 0;
      for (const { row, text } of rows) {
        row.hidden = !words.every((word) => text.includes(word));
        if (!row.hidden) shown++;
      }
      for (const group of list.querySelectorAll("[data-group]")) {
        group.hidden = !group.querySelector("[data-row]:not([hidden])");
      }
      output.textContent = words.length === 0 ? "" : `${shown} of ${rows.length}`;
    });
    box.hidden = false;
  }
})();
