// Text with its entities as nodes; offsets count UTF-16 units, as JavaScript's strings do.
import { el } from "./dom.js";

const SIMPLE = {
  bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code", blockquote: "blockquote",
  mention: "span.mention", hashtag: "span.mention", cashtag: "span.mention", text_mention: "span.mention",
};
const BLOCKS = new Set(["pre", "blockquote", "expandable_blockquote"]);
const CODE = new Set(["pre", "code"]);
const SAFE = new Set(["http:", "https:", "mailto:", "tel:"]);

const ISOLATED = /[\u2066-\u2068][^\u2069]*\u2069/gu;

/** The direction of a text: that of its first letter outside what is isolated, which browsers do not leave out. */
export function directionOfText(text) {
  const [letter] = text.replace(ISOLATED, "").match(/\p{L}/u) ?? [];
  if (!letter) return "auto";
  return /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/u.test(letter) ? "rtl" : "ltr";
}

/** Returns an address that may be followed, or null. */
export function safe(address) {
  try {
    const url = new URL(/^[a-z][a-z\d+.-]*:/i.test(address) ? address : `https://${address}`);
    return SAFE.has(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

function link(address, child) {
  const href = safe(address);
  return href ? el("a", { href, target: "_blank", rel: "noopener noreferrer" }, child) : el("span", {}, child);
}

function spoiler(child, words) {
  const node = el("span.spoiler", { role: "button", tabindex: 0, "aria-label": words.spoiler }, el("span", {}, child));
  const show = () => {
    node.classList.add("shown");
    for (const name of ["role", "tabindex", "aria-label"]) node.removeAttribute(name);
  };
  node.addEventListener("click", show);
  node.addEventListener("keydown", (event) => (event.key === "Enter" || event.key === " ") && show());
  return node;
}

function expandable(child, words) {
  const quote = el("blockquote.folded", {}, el("div", {}, child));
  const toggle = el("button.unfold", { "aria-expanded": "false" }, words.more);
  toggle.addEventListener("click", () => {
    const folded = quote.classList.toggle("folded");
    toggle.setAttribute("aria-expanded", String(!folded));
    toggle.textContent = folded ? words.more : words.less;
  });
  quote.append(toggle);
  return quote;
}

/** Wraps some text in what its entity says; `within` is the plain text. */
function wrapped(entity, within, child, { words, onCommand }) {
  switch (entity.type) {
    case "pre": return el("pre", { "data-language": entity.language }, el("code", {}, child));
    case "text_link": return link(entity.url, child);
    case "url": return link(within, child);
    case "email": return link(`mailto:${within}`, child);
    case "phone_number": return link(`tel:${within.replace(/[^\d+]/g, "")}`, child);
    case "spoiler": return spoiler(child, words);
    case "expandable_blockquote": return expandable(child, words);
    case "bot_command": return onCommand ? el("button.command", { onclick: () => onCommand(within) }, child) : child;
    default: return SIMPLE[entity.type] ? el(SIMPLE[entity.type], {}, child) : child;
  }
}

function between(text, from, to, entities, how) {
  const part = document.createDocumentFragment();
  let at = from;
  for (let index = 0; index < entities.length; index += 1) {
    const entity = entities[index];
    const [start, end] = [Math.max(entity.offset, at), Math.min(entity.offset + entity.length, to)];
    if (start >= end) continue;
    part.append(text.slice(at, start));
    const inner = CODE.has(entity.type) ? [] : entities.slice(index + 1).filter((other) => other.offset < end);
    part.append(wrapped(entity, text.slice(start, end), between(text, start, end, inner, how), how));
    at = BLOCKS.has(entity.type) && text[end] === "\n" ? end + 1 : end;
  }
  part.append(text.slice(at, to));
  return part;
}

/**
 * @param {string} text  @param {object[]} entities
 * @param {{words: object, onCommand?: (command: string) => void}} how
 * @returns {DocumentFragment}
 */
export function formatted(text, entities, how) {
  const depth = (entity) => (BLOCKS.has(entity.type) ? 0 : 1);
  const outerFirst = (a, b) => a.offset - b.offset || b.length - a.length || depth(a) - depth(b);
  const sorted = [...(entities ?? [])].sort(outerFirst);
  return between(text, 0, text.length, sorted, how);
}
