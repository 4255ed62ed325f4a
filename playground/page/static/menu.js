// One menu for the whole page: it opens beside what was pressed, and arrow keys walk through it.
import { el } from "./dom.js";

let open = null;

export function closeMenu() {
  const former = open;
  open = null;
  former?.menu.remove();
  former?.anchor.setAttribute("aria-expanded", "false");
  return former?.anchor;
}

function placed(menu, anchor) {
  const at = anchor.getBoundingClientRect();
  const size = menu.getBoundingClientRect();
  const left = Math.min(Math.max(8, at.left), innerWidth - size.width - 8);
  const above = at.top - size.height - 6;
  menu.style.left = `${left}px`;
  menu.style.top = `${above > 8 ? above : Math.min(at.bottom + 6, innerHeight - size.height - 8)}px`;
}

/**
 * @param {HTMLElement} anchor  @param {{label: string, hint?: string, icon?: string, act: () => void}[]} items
 */
export function showMenu(anchor, items, { lang, dir, label }) {
  const again = open?.anchor === anchor;
  closeMenu();
  if (again || !items.length) return;
  const choose = (item) => () => {
    closeMenu()?.focus();
    item.act();
  };
  const entries = items.map((item) => el("button", { role: "menuitem", onclick: choose(item) },
    item.icon && el("span.icon", { "aria-hidden": "true" }, item.icon), el("span", { dir: "auto" }, item.label),
    item.hint && el("small", { dir: "auto" }, item.hint)));
  const menu = el("div.menu", { role: "menu", lang, dir, "aria-label": label }, ...entries);
  menu.addEventListener("keydown", (event) => {
    const at = entries.indexOf(document.activeElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) entries[(at + step + entries.length) % entries.length].focus();
    if (event.key === "Escape" || event.key === "Tab") closeMenu()?.focus();
    if (step || event.key === "Escape" || event.key === "Tab") event.preventDefault();
  });
  document.body.append(menu);
  placed(menu, anchor);
  anchor.setAttribute("aria-expanded", "true");
  open = { menu, anchor };
  entries[0].focus();
}

document.addEventListener("pointerdown", (event) => {
  if (open && !open.menu.contains(event.target) && !open.anchor.contains(event.target)) closeMenu();
});
addEventListener("resize", () => closeMenu());
