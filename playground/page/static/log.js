// The newest messages of one place; earlier ones come in when one scrolls up.
import { el } from "./dom.js";
import { bubble, dayOf } from "./bubble.js";

const MOST = 200;
const STEP = 100;

const keyOf = (message) => (message.content?.media_group_id ? `a${message.content.media_group_id}` : `m${message.id}`);

export class Log {
  /** @param {{words: object, language: string, chrome: object}} how  as `bubble` wants it */
  constructor(how, label) {
    this.how = how;
    this.box = el("div.log", { role: "log", tabindex: 0, "aria-label": label });
    this.earlier = el("button.earlier", { onclick: () => this.showEarlier() }, how.words.earlier);
    this.list = el("div.list");
    this.quiet = el("div.nothing", {}, el("p", {}, how.words.quiet));
    this.box.append(this.earlier, this.quiet, this.list);
    this.newer = el("button.newer", { hidden: true, onclick: () => this.toBottom() });
    this.node = el("div.log-frame", {}, this.box, this.newer);
    this.box.addEventListener("scroll", () => this.scrolled(), { passive: true });
    const growing = new ResizeObserver(() => this.stick && this.toBottom());
    growing.observe(this.box);
    growing.observe(this.list);
    this.reset([]);
  }

  reset(messages) {
    this.groups = [];
    this.byMessage = new Map();
    this.missed = 0;
    this.stick = true;
    for (const message of messages) this.group(message);
    this.first = Math.max(0, this.groups.length - MOST);
    this.list.replaceChildren(...this.groups.slice(this.first).map((group) => this.draw(group)));
    this.framed();
    this.toBottom();
  }

  /** Puts a message into the group where it belongs, and returns that. */
  group(message) {
    let group = this.byMessage.get(message.id) ?? this.groups.at(-1);
    if (group?.key !== keyOf(message)) this.groups.push((group = { key: keyOf(message), messages: [], node: null }));
    const at = group.messages.findIndex((other) => other.id === message.id);
    if (at >= 0) group.messages[at] = message;
    else group.messages.push(message);
    this.byMessage.set(message.id, group);
    return group;
  }

  draw(group) {
    const before = this.groups[this.groups.indexOf(group) - 1];
    const day = dayOf(group.messages[0].date, this.how.language);
    const isNew = !before || dayOf(before.messages[0].date, this.how.language) !== day;
    group.node = el("div.row", { "data-key": group.key }, isNew && el("p.day", {}, day), bubble(group.messages, this.how));
    return group.node;
  }

  /** Takes in a new or a changed message. */
  take(message) {
    if (message.deleted) return this.remove(message);
    const isNew = !this.byMessage.has(message.id);
    const former = this.byMessage.get(message.id)?.node;
    const group = this.group(message);
    if (group.node ?? former) (group.node ?? former).replaceWith(this.draw(group));
    else if (this.groups.indexOf(group) >= this.first) this.list.append(this.draw(group));
    if (this.stick || (isNew && this.how.isMine(message))) this.settle();
    else if (isNew) this.missed += 1;
    this.framed();
  }

  remove(message) {
    const group = this.byMessage.get(message.id);
    if (!group) return;
    this.byMessage.delete(message.id);
    group.messages = group.messages.filter((other) => other.id !== message.id);
    if (group.messages.length) group.node?.replaceWith(this.draw(group));
    else this.drop(group);
    this.framed();
  }

  drop(group) {
    const at = this.groups.indexOf(group);
    this.groups.splice(at, 1);
    group.node?.remove();
    if (at < this.first) this.first -= 1;
  }

  settle() {
    while (this.groups.length - this.first > MOST) {
      this.groups[this.first].node.remove();
      this.groups[this.first].node = null;
      this.first += 1;
    }
    this.toBottom();
  }

  showEarlier() {
    const from = Math.max(0, this.first - STEP);
    const before = this.box.scrollHeight;
    this.list.prepend(...this.groups.slice(from, this.first).map((group) => this.draw(group)));
    this.first = from;
    this.box.scrollTop += this.box.scrollHeight - before;
    this.framed();
  }

  scrolled() {
    const { scrollTop, scrollHeight, clientHeight } = this.box;
    const isUp = scrollTop < this.top;
    this.top = scrollTop;
    this.stick = scrollHeight - scrollTop - clientHeight < 48 || (this.stick && !isUp);
    if (this.stick) this.missed = 0;
    if (scrollTop < 60 && this.first > 0) this.showEarlier();
    this.framed();
  }

  toBottom() {
    this.stick = true;
    this.missed = 0;
    this.box.scrollTop = this.box.scrollHeight;
    this.top = this.box.scrollTop;
    this.framed();
  }

  framed() {
    this.earlier.hidden = this.first === 0;
    this.quiet.hidden = this.groups.length > 0;
    this.newer.hidden = this.stick;
    const words = this.how.words.newer + (this.missed ? ` (${this.missed})` : "");
    this.newer.textContent = this.missed ? `${words} ↓` : "↓";
    this.newer.setAttribute("aria-label", words);
  }
}
