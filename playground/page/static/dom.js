// Makes elements without ever reading text as HTML.

/**
 * @param {string} tag  such as "div" or "button.round.quiet"
 * @param {Record<string, any>} [props]  on… are listeners, the rest attributes; null and false are left out
 * @param {...(Node | string | null | undefined | false)} children
 * @returns {HTMLElement}
 */
export function el(tag, props = {}, ...children) {
  const [name, ...classes] = tag.split(".");
  const node = document.createElement(name);
  if (classes.length) node.className = classes.join(" ");
  if (name === "button") node.setAttribute("type", "button");
  for (const [key, value] of Object.entries(props)) {
    if (key.startsWith("on")) node.addEventListener(key.slice(2), value);
    else if (value !== null && value !== undefined && value !== false) node.setAttribute(key, value === true ? "" : value);
  }
  node.append(...children.filter((child) => child || child === 0));
  return node;
}

/** Puts these children in place of all there were. */
export function fill(node, ...children) {
  node.replaceChildren(...children.filter(Boolean));
  return node;
}

/** Shows some words for a moment. */
export function toast(words, kind = "plain") {
  const box = document.getElementById("toasts");
  const note = el(`p.toast.${kind}`, { dir: "auto" }, words);
  box.append(note);
  setTimeout(() => note.remove(), kind === "error" ? 7000 : 3500);
}
