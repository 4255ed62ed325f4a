// Buttons under a message, and the keyboard in place of the phone's own.
import { el, toast } from "./dom.js";
import { safe } from "./entities.js";

async function copied(text, words) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const area = el("textarea", { readonly: true, class: "offstage" });
    area.value = text;
    document.body.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
  }
  toast(words.copied);
}

/** Returns the buttons under a message. @param {(label: string) => void} onTap */
export function inline(markup, words, onTap) {
  const button = (key) => {
    if (key.url) {
      const href = safe(key.url);
      return el("a.key", { href, target: "_blank", rel: "noopener noreferrer", dir: "auto" }, key.text);
    }
    const act = key.copy_text ? () => copied(key.copy_text.text, words) : () => onTap(key.text);
    const mark = key.copy_text && el("span.mark", { "aria-hidden": "true" }, "⧉");
    return el("button.key", { dir: "auto", onclick: act }, key.text, mark);
  };
  const row = (keys) => el("div.keys-row", {}, ...keys.map(button));
  return el("div.keys", { role: "group", "aria-label": words.keys }, ...markup.inline_keyboard.map(row));
}

/** Returns the reply keyboard. @param {(key: object) => void} onKey */
export function reply(markup, words, onKey) {
  const label = (key) => (typeof key === "string" ? key : key.text);
  const button = (key) => el("button.key", { dir: "auto", onclick: () => onKey(key) }, label(key));
  const row = (keys) => el("div.keys-row", {}, ...keys.map(button));
  return el("div.reply-keys", { role: "group", "aria-label": words.keys }, ...markup.keyboard.map(row));
}

export { copied };
