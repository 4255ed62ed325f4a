// One tab for each phone and one for the desk: on a wide screen they scroll there, on a narrow one they switch.
import { el, fill } from "./dom.js";
import { avatar } from "./phone.js";

const NARROW = matchMedia("(max-width: 900px)");
const STILL = matchMedia("(prefers-reduced-motion: reduce)");

export class Switcher {
  /** @param {() => Map<number, object>} phones  @param {object} desk */
  constructor(node, phones, desk) {
    Object.assign(this, { node, phones, desk, current: null });
    this.watch = new IntersectionObserver((entries) => this.saw(entries), { threshold: 0.4 });
    this.watch.observe(desk.node);
    document.addEventListener("visibilitychange", () => this.refresh());
  }

  saw(entries) {
    for (const { target, isIntersecting } of entries) {
      const seen = target === this.desk.node ? this.desk : this.phones().get(Number(target.dataset.person));
      if (seen) seen.inView = isIntersecting;
    }
    this.refresh();
  }

  rebuild() {
    this.tabs = new Map();
    for (const phone of this.phones().values()) {
      this.watch.observe(phone.node);
      const who = this.desk.store.phone(phone.id);
      this.tabs.set(phone, this.tab(phone, avatar(who), who.name));
    }
    this.tabs.set(this.desk, this.tab(this.desk, null, "The desk"));
    fill(this.node, ...this.tabs.values());
    if (!this.tabs.has(this.current)) this.current = this.phones().values().next().value ?? this.desk;
    this.refresh();
  }

  tab(target, picture, name) {
    return el("button.tab", { onclick: () => this.show(target) }, picture, el("span", { dir: "auto" }, name), el("span.badge"));
  }

  show(target) {
    this.current = target;
    this.refresh();
    if (!NARROW.matches) target.node.scrollIntoView({ behavior: STILL.matches ? "auto" : "smooth", inline: "center", block: "nearest" });
    this.tabs.get(target)?.scrollIntoView({ inline: "nearest", block: "nearest" });
    target.log.toBottom();
  }

  refresh() {
    if (!this.tabs) return;
    for (const [target, tab] of this.tabs) {
      target.look();
      const unread = target === this.desk ? target.unreadInAll : target.unread;
      const badge = tab.lastElementChild;
      badge.hidden = !unread;
      badge.textContent = unread || "";
      badge.setAttribute("aria-label", `${unread} unread`);
      tab.setAttribute("aria-pressed", String(target === this.current));
      target.node.classList.toggle("current", target === this.current);
    }
  }
}
