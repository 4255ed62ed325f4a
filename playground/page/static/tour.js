// A guided tour, to follow or to ignore; each can be done for the visitor.
import { el, fill } from "./dom.js";
import { steps } from "./steps.js";

const KEY = "tour-dismissed";

export class Tour {
  constructor(node, world, fail) {
    Object.assign(this, { node, world, fail, at: 0, busy: false });
    this.steps = steps(world);
    this.count = el("span.count");
    this.title = el("h2");
    this.text = el("p");
    this.mark = el("span.done", { role: "status" });
    this.act = el("button.primary.do-it", { onclick: () => this.doIt() }, "Do it for me");
    this.back = el("button.quiet", { onclick: () => this.go(this.at - 1) }, "Back");
    this.next = el("button", { onclick: () => this.go(this.at + 1) });
    const close = el("button.quiet.close", { onclick: () => this.close(), "aria-label": "Close the tour" }, "✕");
    fill(node, this.count, el("div.words", {}, this.title, this.text), this.mark,
      el("div.group", {}, this.act, this.back, this.next), close);
  }

  begin() {
    if (localStorage.getItem(KEY)) return;
    this.at = this.steps.findIndex((step) => !step.done());
    if (this.at >= 0) this.open();
  }

  open() {
    localStorage.removeItem(KEY);
    this.node.hidden = false;
    this.go(this.at < 0 || this.at === this.steps.length - 1 ? 0 : this.at);
  }

  close() {
    localStorage.setItem(KEY, "1");
    this.node.hidden = true;
    this.highlight(null);
  }

  go(at) {
    if (at >= this.steps.length) return this.close();
    this.at = Math.max(0, at);
    this.refresh();
    this.step.show?.();
    const target = this.step.target();
    target?.scrollIntoView({ inline: "nearest", block: "nearest" });
  }

  get step() {
    return this.steps[this.at];
  }

  async doIt() {
    this.busy = true;
    this.refresh();
    try {
      await this.step.act();
    } catch (error) {
      this.fail(error.message);
    }
    this.busy = false;
    this.refresh();
  }

  highlight(target) {
    if (this.target === target) return;
    this.target?.classList.remove("tour-target");
    this.target = target;
    target?.classList.add("tour-target");
  }

  refresh() {
    if (this.node.hidden) return;
    const done = this.step.done();
    this.count.textContent = `${this.at + 1} / ${this.steps.length}`;
    this.title.textContent = this.step.title;
    this.text.textContent = this.step.text;
    this.mark.textContent = done ? "✓ Done" : "";
    this.act.hidden = done;
    this.act.disabled = this.busy;
    this.back.hidden = this.at === 0;
    this.next.textContent = this.at === this.steps.length - 1 ? "Finish" : "Next";
    this.next.classList.toggle("primary", done);
    this.highlight(done ? null : this.step.target());
  }
}
