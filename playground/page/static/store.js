// What the browser knows: people, threads, and what was said in each place.

/** @typedef {{chat: number, thread: number, id: number, deleted?: boolean, kind: string, content: any}} Message */

export const placeOf = (chat, thread = 0) => `${chat}/${thread}`;

export class Store extends EventTarget {
  constructor() {
    super();
    this.clear();
  }

  clear() {
    Object.assign(this, { phones: [], coordinators: [], threads: [], desk: { id: 0, commands: [] } });
    Object.assign(this, { offset: 0, down: false, bot: "never", kills: null, waiting: 0 });
    /** @type {Map<string, Map<number, Message>>} */
    this.places = new Map();
  }

  /** Takes changes in and tells whoever listens: "fresh" once, then "parts" and one "message" each. */
  apply({ messages = [], ...parts }, fresh) {
    if (fresh) this.clear();
    Object.assign(this, parts);
    for (const message of messages) this.keep(message);
    this.dispatchEvent(new CustomEvent(fresh ? "fresh" : "parts", { detail: parts }));
    if (!fresh) for (const detail of messages) this.dispatchEvent(new CustomEvent("message", { detail }));
    this.dispatchEvent(new Event("settled"));
  }

  keep(message) {
    const key = placeOf(message.chat, message.thread);
    if (!this.places.has(key)) this.places.set(key, new Map());
    if (message.deleted) this.places.get(key).delete(message.id);
    else this.places.get(key).set(message.id, message);
  }

  /** All that stands in a place, oldest first. @returns {Message[]} */
  messages(chat, thread = 0) {
    return [...(this.places.get(placeOf(chat, thread))?.values() ?? [])];
  }

  inThread(thread) {
    return this.messages(this.desk.id, thread);
  }

  last(chat, thread = 0) {
    return this.messages(chat, thread).findLast((message) => !message.service);
  }

  phone(id) {
    return this.phones.find((phone) => phone.id === id);
  }

  now() {
    return new Date(Date.now() + this.offset * 1000);
  }
}
