// Asks for the name and language of somebody who joins.
import { el, fill } from "./dom.js";
import { LANGUAGES } from "./words.js";

const dialog = el("dialog.people", { "aria-labelledby": "people-title" });
document.body.append(dialog);

/** Opens the dialog; at the desk everybody writes Norwegian. */
export function askForPerson(ask, { atDesk }) {
  const name = el("input", { required: true, maxlength: 40, autocomplete: "off", id: "people-name", dir: "auto" });
  const languages = Object.entries(LANGUAGES).map(([code, label]) => el("option", { value: code }, label));
  const language = el("select", { id: "people-language" }, ...languages);
  const form = el("form", { method: "dialog" },
    el("h2", { id: "people-title" }, atDesk ? "Add a coordinator" : "Add a phone"),
    el("label", { for: "people-name" }, "Name (invented, please)"), name,
    !atDesk && el("label", { for: "people-language" }, "Language of the phone"), !atDesk && language,
    el("div.group", {}, el("button.quiet", { onclick: () => dialog.close() }, "Cancel"), el("button.primary", { type: "submit" }, "Add")));
  form.addEventListener("submit", () =>
    ask({ do: "join", name: name.value, language: atDesk ? "nb" : language.value, at_desk: atDesk }));
  fill(dialog, form);
  dialog.showModal();
}
