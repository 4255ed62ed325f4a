// One phone: its owner, the chat with the helpline, and a place to write.
import { el, fill, toast } from "./dom.js";
import { Composer } from "./composer.js";
import { reply } from "./keyboards.js";
import { Log } from "./log.js";
import { directionOf, LANGUAGES, PARTS, shownIn, SUGGESTIONS, wordsFor } from "./words.js";

/** A colour of one's own, the same in every browser. */
export const hueOf = (id) => Math.abs((Math.floor(id / 7919) * 67) % 360);

export function avatar(who) {
  const node = el("span.avatar", { "aria-hidden": "true" }, [...who.name][0]);
  node.style.setProperty("--hue", hueOf(who.id));
  return node;
}

export class Phone {
  constructor(phone, store, ask) {
    const { language } = phone;
    this.id = phone.id;
    this.store = store;
    this.words = wordsFor(language);
    this.toasts = phone.toasts.length;
    this.unread = 0;
    this.inView = false;
    const chrome = { lang: shownIn(language), dir: directionOf(shownIn(language)) };
    const mine = (command) => ask({ who: this.id, ...command });
    this.ask = mine;
    const how = {
      words: this.words, language: shownIn(language), chrome, ask: mine, names: false,
      isMine: (message) => message.from.id === this.id,
      onReply: (message) => this.composer.reply(message),
      onEdit: (message) => this.composer.edit(message),
      onCommand: (text) => mine({ do: "say", text }),
    };
    this.log = new Log(how, `${this.words.chat} – ${phone.name}`);
    this.composer = new Composer({ ...how, commands: () => this.store.phone(this.id)?.commands ?? [] });
    this.keys = el("div.keyboard");
    this.block = el("button.quiet.block", { onclick: () => mine({ do: "block", on: !this.store.phone(this.id).blocked }) });
    this.start = el("button.start", { onclick: () => mine({ do: "start" }) }, this.words.start);
    this.stopped = el("p.stopped", { dir: "auto" }, this.words.blocked);
    const about = [PARTS[phone.part], LANGUAGES[language] ?? language].filter(Boolean).join(" · ");
    this.node = el("section.phone", { ...chrome, "data-person": phone.id, "aria-label": phone.name },
      el("header", {}, avatar(phone),
        el("div.who", {}, el("h2", {}, el("bdi", {}, phone.name)), el("p", { lang: "en" }, el("bdi", {}, about))), this.block),
      this.log.node, this.stopped, this.start, this.keys, this.composer.node);
    this.log.quiet.append(...(SUGGESTIONS[phone.part] ?? []).map((text) => this.suggestion(text)));
    this.log.reset(store.messages(this.id));
    this.refresh();
    this.showKeys();
  }

  refresh() {
    const phone = this.store.phone(this.id);
    this.node.classList.toggle("is-blocked", phone.blocked);
    this.block.textContent = phone.blocked ? this.words.unblock : this.words.block;
    this.stopped.hidden = !phone.blocked;
    this.start.hidden = phone.started && !phone.blocked;
    this.composer.node.hidden = phone.blocked;
    for (const words of phone.toasts.slice(this.toasts)) toast(words);
    this.toasts = phone.toasts.length;
    this.composer.refresh();
  }

  suggestion(text) {
    return el("button.suggestion", { dir: "auto", onclick: () => this.composer.write(text) }, text);
  }

  take(message) {
    const isNew = !this.log.byMessage.has(message.id);
    this.log.take(message);
    if (isNew && message.from?.bot && !this.seen) this.unread += 1;
    if (message.keyboard && !message.keyboard.inline_keyboard) this.showKeys();
  }

  /** Whether somebody can see the newest message. */
  get seen() {
    return this.inView && this.log.stick && !document.hidden;
  }

  look() {
    if (this.seen) this.unread = 0;
  }

  /** Shows the reply keyboard that the bot sent last, unless it took it back. */
  showKeys() {
    const telling = this.store.messages(this.id)
      .findLast(({ keyboard }) => keyboard && (keyboard.keyboard || keyboard.remove_keyboard));
    const { keyboard } = telling ?? {};
    if (!keyboard?.keyboard) return fill(this.keys);
    fill(this.keys, reply(keyboard, this.words, (key) => this.press(key, keyboard)));
  }

  press(key, keyboard) {
    if (key.request_contact) this.ask({ do: "send", kind: "contact" });
    else if (key.request_location) this.ask({ do: "send", kind: "location" });
    else this.ask({ do: "say", text: typeof key === "string" ? key : key.text });
    if (keyboard.one_time_keyboard) fill(this.keys);
  }
}
