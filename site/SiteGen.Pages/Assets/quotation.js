// Select a sentence, copy it as a quotation with its speaker, call and link.
(() => {
  "use strict";
  const button = document.createElement("button");
  button.type = "button";
  button.className = "quote-button";
  const status = document.createElement("span");
  status.className = "unseen";
  status.setAttribute("role", "status");
  document.body.append(status);

  const paragraphOf = (node) => (node?.nodeType === Node.TEXT_NODE ? node.parentElement : node)?.closest?.(".paragraph");

  const quotation = (selection) => {
    if (selection.isCollapsed || selection.rangeCount === 0) return null;
    const range = selection.getRangeAt(0);
    const first = paragraphOf(range.startContainer);
    const turn = first?.closest(".turn");
    // Words of two speakers are no quotation of one.
    if (!turn || paragraphOf(range.endContainer)?.closest(".turn") !== turn) return null;
    const words = selection.toString().replace(/\s+/g, " ").trim();
    if (!words) return null;
    const address = document.querySelector("link[rel=canonical]")?.href ?? location.href.split("#")[0];
    const call = document.querySelector("[data-call]").dataset.call;
    return { range, first, text: `“${words}” – ${turn.dataset.speaker}; ${call}. ${address}#${first.id}` };
  };

  const copy = async (text) => {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const area = document.createElement("textarea");
      area.value = text;
      document.body.append(area);
      area.select();
      document.execCommand("copy");
      area.remove();
    }
  };

  const offer = () => {
    const quote = quotation(getSelection());
    if (!quote) return button.remove();
    const box = quote.range.getBoundingClientRect();
    button.textContent = "Copy as quotation";
    button.style.top = `${Math.min(box.bottom + 8, innerHeight - 48)}px`;
    button.style.left = `${Math.min(Math.max(box.left, 8), innerWidth - 184)}px`;
    // Beside the paragraph, so that the Tab key reaches it from the selection.
    if (button.previousElementSibling !== quote.first) quote.first.after(button);
  };

  // The press must not clear the selection that it is about.
  button.addEventListener("pointerdown", (event) => event.preventDefault());
  button.addEventListener("click", async () => {
    const quote = quotation(getSelection());
    if (!quote) return;
    await copy(quote.text);
    status.textContent = "Quotation copied";
    button.textContent = "Copied";
    setTimeout(() => { button.remove(); status.textContent = ""; }, 1200);
  });

  let timer;
  document.addEventListener("selectionchange", () => { clearTimeout(timer); timer = setTimeout(offer, 150); });
  addEventListener("scroll", () => { if (button.isConnected) offer(); }, { passive: true });
})();
