// The desk: General, the threads with their state, and one of them open.
import { el, fill } from "./dom.js";
import { Composer } from "./composer.js";
import { Log } from "./log.js";
import { timeOf } from "./bubble.js";
import { wordsFor } from "./words.js";

const GENERAL = { id: 0, name: "General", closed: false, deleted: false };
const CHROME = { lang: "en", dir: "ltr" };

export class Desk {
  constructor(node, store, ask, addCoordinator) {
    Object.assign(this, { node, store, ask, current: 0, follows: true, unread: new Map(), inView: true });
    const words = { ...wordsFor("en"), quiet: "Nothing has been said here yet." };
    this.who = el("select", { "aria-label": "Who writes" });
    this.add = el("button.quiet", { onclick: addCoordinator, title: "Add a coordinator" }, "+ coordinator");
    this.list = el("ul.threads", { "aria-label": "Threads" });
    this.title = el("h3", { dir: "auto" });
    this.state = el("span.state");
    this.tools = el("div.tools");
    const mine = (command) => ask({ who: this.writer, thread: this.current, ...command });
    const how = {
      words, language: "en", chrome: CHROME, ask: mine, names: true,
      isMine: (message) => !message.from.bot && message.from.id === this.writer,
      onReply: (message) => this.composer.reply(message),
      onEdit: (message) => this.composer.edit(message),
      onCommand: (text) => mine({ do: "say", text }),
    };
    this.log = new Log(how, "The thread");
    this.composer = new Composer({ ...how, commands: () => this.store.desk.commands });
    this.gone = el("p.stopped", { hidden: true }, "This thread was deleted. Nobody told the bot.");
    const back = el("button.quiet.back", { onclick: () => this.node.classList.remove("reading"), "aria-label": "All threads" }, "←");
    fill(node,
      el("header", {}, el("div.who", {}, el("h2", {}, "The desk"), el("p", {}, "where the coordinators answer")),
        el("label", {}, "writes: ", this.who), this.add),
      el("div.columns", {}, this.list,
        el("div.thread", {}, el("header", {}, back, this.title, this.state, this.tools), this.log.node, this.gone, this.composer.node)));
    node.addEventListener("click", (event) => this.goWhereALinkLeads(event));
    this.who.addEventListener("change", () => this.log.reset(this.store.inThread(this.current)));
  }

  get writer() {
    return Number(this.who.value);
  }

  thread(id) {
    return id ? this.store.threads.find((thread) => thread.id === id) : GENERAL;
  }

  /** The newest thread that is still there. */
  get newest() {
    return this.store.threads.findLast((thread) => !thread.deleted);
  }

  fresh() {
    this.unread.clear();
    this.refreshPeople();
    const stays = !this.follows && this.thread(this.current);
    this.open(stays ? this.current : (this.newest?.id ?? 0), false);
  }

  refreshPeople() {
    const chosen = this.who.value;
    fill(this.who, ...this.store.coordinators.map((person) => el("option", { value: person.id }, person.name)));
    if (this.store.coordinators.some((person) => String(person.id) === chosen)) this.who.value = chosen;
  }

  /** Opens the thread that a link of Telegram's leads to, instead of leaving the page. */
  goWhereALinkLeads(event) {
    const link = event.target.closest?.('a[href*="//t.me/c/"]');
    const id = link && Number(new URL(link.href).pathname.split("/")[3]);
    if (!link) return;
    event.preventDefault();
    if (this.thread(id)) this.open(id);
  }

  /** Goes to a thread that has just opened, unless somebody is reading or writing elsewhere. */
  follow() {
    const id = this.newest?.id;
    if (id && id !== this.current && this.follows && !this.composer.text.value) this.open(id, false);
  }

  open(id, show = true) {
    this.current = id;
    this.follows = id === (this.newest?.id ?? 0);
    this.unread.delete(id);
    this.log.reset(this.store.inThread(id));
    if (show) this.node.classList.add("reading");
    this.refresh();
  }

  take(message) {
    const isNew = !message.deleted && !message.service && message.from.bot;
    if (message.thread === this.current) this.log.take(message);
    if (isNew && !(message.thread === this.current && this.seen) && !message.edited) {
      this.unread.set(message.thread, (this.unread.get(message.thread) ?? 0) + 1);
    }
  }

  get seen() {
    return this.inView && this.log.stick && !document.hidden;
  }

  get unreadInAll() {
    return [...this.unread.values()].reduce((sum, count) => sum + count, 0);
  }

  look() {
    if (this.seen) this.unread.delete(this.current);
  }

  refresh() {
    this.look();
    const thread = this.thread(this.current);
    this.title.textContent = thread.name;
    this.state.textContent = thread.deleted ? "deleted" : thread.closed ? "closed" : thread.id ? "open" : "";
    this.gone.hidden = !thread.deleted;
    this.composer.node.hidden = thread.deleted;
    this.composer.refresh();
    const act = (label, command, kind = "") =>
      el(`button.quiet${kind}`, { onclick: () => this.ask({ do: command, who: this.writer, thread: thread.id }) }, label);
    const tools = thread.closed ? act("Reopen", "reopen_thread") : act("Close", "close_thread");
    fill(this.tools, ...(thread.id && !thread.deleted ? [tools, act("Delete this thread", "delete_thread", ".danger")] : []));
    fill(this.list, this.row(GENERAL), ...this.sorted().map((one) => this.row(one)));
  }

  sorted() {
    const when = (thread) => this.store.last(this.store.desk.id, thread.id)?.id ?? thread.id;
    const keyed = this.store.threads.map((thread) => [thread.deleted ? 1 : 0, -when(thread), thread]);
    return keyed.sort((a, b) => a[0] - b[0] || a[1] - b[1]).map(([, , thread]) => thread);
  }

  row(thread) {
    const last = this.store.last(this.store.desk.id, thread.id);
    const words = last ? (last.content.text ?? last.content.caption ?? `[${last.kind.replace("_", " ")}]`) : "";
    const unread = this.unread.get(thread.id);
    const state = thread.deleted ? "deleted" : thread.closed ? "closed" : "";
    const button = el("button", { onclick: () => this.open(thread.id), "aria-current": thread.id === this.current ? "true" : null },
      el("span.top", {}, el("b", { dir: "auto" }, thread.name), last && el("time", {}, timeOf(last.date, "en"))),
      el("span.under", {}, el("span.last", { dir: "auto" }, words.split("\n")[0]), state && el("span.state", {}, state),
        unread && el("span.badge", { "aria-label": `${unread} unread` }, String(unread))));
    return el(`li${thread.deleted ? ".is-deleted" : ""}`, { "data-thread": thread.id }, button);
  }
}
