// One bubble: a message, or all photos of an album.
import { el } from "./dom.js";
import { directionOfText, formatted } from "./entities.js";
import { inline, copied } from "./keyboards.js";
import { isBig, media } from "./media.js";
import { showMenu } from "./menu.js";
import { shownIn } from "./words.js";

const SERVICE = {
  forum_topic_created: (name, content) => `${name} opened “${content.name}”`,
  forum_topic_edited: (name, content) => (content.name ? `${name} renamed it to “${content.name}”` : `${name} changed the icon`),
  forum_topic_closed: (name) => `${name} closed the thread`,
  forum_topic_reopened: (name) => `${name} reopened the thread`,
  pinned_message: (name) => `${name} pinned a message`,
  new_chat_members: (name) => `${name} joined`,
  left_chat_member: (name) => `${name} left`,
};

const locale = (language) => `${shownIn(language)}-u-nu-latn`;

export const timeOf = (date, language) =>
  new Intl.DateTimeFormat(language === "en" ? "en-GB" : locale(language),
    { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone: "Europe/Oslo" }).format(date * 1000);

export const dayOf = (date, language) =>
  new Intl.DateTimeFormat(language === "en" ? "en-GB" : locale(language),
    { weekday: "long", day: "numeric", month: "long", timeZone: "Europe/Oslo" }).format(date * 1000);

const said = (message) => message.content.text ?? message.content.caption ?? "";

function quote(reply, words) {
  const kind = reply.kind === "text" ? "" : words[reply.kind] ?? reply.kind;
  return el("div.quote", {}, el("b", { dir: "auto" }, reply.name), el("span", { dir: "auto" }, reply.text || kind));
}

function foot(message, mine, { words, language }) {
  const ticks = mine && el("span.ticks", { role: "img", "aria-label": message.waits ? words.waits : words.fetched },
    message.waits ? "✓" : "✓✓");
  return el("span.foot", {}, message.edited && el("span.edited", {}, words.edited),
    el("time", { dir: "ltr" }, timeOf(message.date, language)), ticks);
}

function actions(message, mine, how) {
  const { words } = how;
  const own = mine && said(message);
  return [
    { icon: "↩", label: words.reply, act: () => how.onReply(message) },
    own && { icon: "✎", label: words.edit, act: () => how.onEdit(message) },
    said(message) && { icon: "⧉", label: words.copy, act: () => copied(said(message), words) },
    { icon: "👍", label: "👍", act: () => how.ask({ do: "react", message_id: message.id, emoji: "👍" }) },
    mine && { icon: "🗑", label: words.remove, act: () => how.ask({ do: "delete", message_id: message.id }) },
  ].filter(Boolean);
}

/**
 * @param {object[]} messages  one, or those of an album
 * @param {{words: object, language: string, isMine: (m: object) => boolean, names: boolean, ask: (c: object) => void,
 *   onReply: (m: object) => void, onEdit: (m: object) => void, onCommand: (c: string) => void}} how
 */
export function bubble(messages, how) {
  const [message] = messages;
  if (message.service) {
    const words = SERVICE[message.kind] ?? (() => message.kind.replaceAll("_", " "));
    return el("p.service", { dir: "auto" }, words(message.from.name, message.content[message.kind]));
  }
  const mine = how.isMine(message);
  const worded = messages.find(said) ?? message;
  const shown = messages.map((part) => media(part, how.words)).filter(Boolean);
  const entities = worded.content.entities ?? worded.content.caption_entities;
  const text = said(worded);
  const more = el("button.more", { "aria-label": how.words.actions, "aria-haspopup": "menu", "aria-expanded": "false" }, "⋯");
  more.addEventListener("click", () => showMenu(more, actions(worded, mine, how), how.chrome));
  const body = el(`div.bubble${mine ? ".mine" : ""}${isBig(message) && !text ? ".big" : ""}`, { "data-message": message.id },
    how.names && el("b.name", { dir: "auto" }, message.from.name),
    message.content.forward_origin && el("small.forwarded", {}, "↪"),
    message.reply && quote(message.reply, how.words),
    shown.length > 1 ? el("div.album", { "data-size": shown.length }, ...shown) : shown[0],
    text && el("div.text", { dir: directionOfText(text) }, formatted(text, entities, how)),
    message.reactions.length > 0 && el("span.reactions", {}, message.reactions.join(" ")),
    foot(worded, mine, how), more);
  const last = messages.at(-1);
  const keys = last.keyboard?.inline_keyboard &&
    inline(last.keyboard, how.words, (label) => how.ask({ do: "tap", message_id: last.id, label }));
  return el(`div.turn${mine ? ".mine" : ""}`, {}, body, keys);
}
