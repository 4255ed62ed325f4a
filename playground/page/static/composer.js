// Where one writes: text, replies, edits, commands, and what can be attached.
import { el, fill, toast } from "./dom.js";
import { showMenu } from "./menu.js";

const KINDS = {
  photo: "🖼️", album: "🗂️", voice: "🎙️", video_note: "🎥", document: "📄", sticker: "👍", location: "📍", contact: "👤",
};

const kindOf = (type) => (type.startsWith("image/") && !type.includes("svg") ? "photo" : type.startsWith("audio/") ? "voice" : "document");

/** Keeps a chosen file at the playground, and returns its id. */
async function uploaded(file) {
  const about = { method: "POST", body: file, headers: { "content-type": file.type || "application/octet-stream" } };
  const answer = await fetch(`/media?name=${encodeURIComponent(file.name)}`, about);
  if (!answer.ok) throw new Error(`${file.name}: ${answer.status}`);
  return (await answer.json()).file;
}

export class Composer {
  /**
   * @param {{words: object, chrome: object, ask: (c: object) => Promise<void>, commands: () => object[]}} how
   */
  constructor(how) {
    this.how = how;
    this.about = null;
    const { words } = how;
    const round = (name, label, act, menu) =>
      el(`button.round.${name}`, { "aria-label": label, title: label, onclick: act, ...(menu && { "aria-haspopup": "menu", "aria-expanded": "false" }) });
    this.slash = round("slash", words.commands, () => this.showCommands(), true);
    this.slash.textContent = "/";
    this.attach = round("attach", words.attach, () => this.showAttach(), true);
    this.attach.textContent = "+";
    this.text = el("textarea", { rows: 1, dir: "auto", placeholder: words.placeholder, "aria-label": words.placeholder, enterkeyhint: "send" });
    this.button = el("button.round.send", { type: "submit", "aria-label": words.send, title: words.send },
      el("span", { "aria-hidden": "true" }, "➤"));
    this.bar = el("div.about", { hidden: true });
    this.file = el("input", { type: "file", hidden: true, onchange: () => this.sendFile() });
    this.node = el("form.composer", {}, this.bar, el("div.line", {}, this.slash, this.attach, this.text, this.button), this.file);
    this.node.addEventListener("submit", (event) => {
      event.preventDefault();
      this.send();
    });
    this.text.addEventListener("keydown", (event) => this.pressed(event));
    this.text.addEventListener("input", () => this.fit());
    this.refresh();
  }

  refresh() {
    this.slash.hidden = this.how.commands().length === 0;
  }

  pressed(event) {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      this.send();
    } else if (event.key === "Escape" && this.about) {
      this.forget();
    }
  }

  /** Puts words in, to be sent or changed. */
  write(text) {
    this.text.value = text;
    this.text.focus();
    this.fit();
  }

  fit() {
    this.text.style.blockSize = "auto";
    const border = this.text.offsetHeight - this.text.clientHeight;
    this.text.style.blockSize = `${Math.min(this.text.scrollHeight + border, 120)}px`;
  }

  async send() {
    const text = this.text.value.trim();
    if (!text) return;
    const command = this.about?.edit
      ? { do: "edit", message_id: this.about.edit.id, text }
      : { do: "say", text, ...(this.about?.reply && { reply: this.about.reply.id }) };
    this.text.value = "";
    this.forget();
    this.fit();
    await this.how.ask(command);
  }

  reply(message) {
    this.show({ reply: message }, `${this.how.words.replying} ${message.from.name}`, message);
  }

  edit(message) {
    this.show({ edit: message }, this.how.words.editing, message);
    this.write(message.content.text ?? message.content.caption ?? "");
  }

  show(about, title, message) {
    this.about = about;
    const words = message.content.text ?? message.content.caption ?? this.how.words[message.kind] ?? message.kind;
    const cancel = el("button.round", { "aria-label": this.how.words.cancel, onclick: () => this.forget() }, "✕");
    fill(this.bar, el("div", { dir: "auto" }, el("b", {}, title), el("span", {}, words)), cancel);
    this.bar.hidden = false;
    this.text.focus();
  }

  forget() {
    if (this.about?.edit) this.text.value = "";
    this.about = null;
    this.bar.hidden = true;
    this.text.focus();
  }

  showCommands() {
    const items = this.how.commands().map(({ command, description }) => {
      const text = `/${command.replace(/^\//, "")}`;
      return { label: text, hint: description, act: () => this.how.ask({ do: "say", text }) };
    });
    showMenu(this.slash, items, { ...this.how.chrome, label: this.how.words.commands });
  }

  showAttach() {
    const { words, ask } = this.how;
    const send = (kind) => () => ask(kind === "album" ? { do: "album" } : { do: "send", kind });
    const items = Object.entries(KINDS).map(([kind, icon]) => ({ icon, label: words[kind], act: send(kind) }));
    items.push({ icon: "📎", label: words.own, act: () => this.file.click() });
    showMenu(this.attach, items, { ...this.how.chrome, label: words.attach });
  }

  async sendFile() {
    const [file] = this.file.files;
    this.file.value = "";
    if (!file) return;
    try {
      await this.how.ask({ do: "send", kind: kindOf(file.type), file: await uploaded(file) });
    } catch (error) {
      toast(error.message, "error");
    }
  }
}
