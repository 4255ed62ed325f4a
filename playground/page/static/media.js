// What people send besides text, as one sees and hears it.
import { el, toast } from "./dom.js";

const source = (file) => `/media/${encodeURIComponent(file.file_id)}`;
const seconds = (count) => `${Math.floor(count / 60)}:${String(Math.floor(count % 60)).padStart(2, "0")}`;

function picture(file, label) {
  const image = el("img", { src: source(file), alt: label, loading: "lazy", decoding: "async" });
  image.addEventListener("error", () => image.replaceWith(el("span.broken", {}, "🖼️")));
  return el("a.picture", { href: source(file), target: "_blank", rel: "noopener" }, image);
}

let playing = null;

function voice(file, words) {
  const sound = new Audio();
  sound.preload = "none";
  const bar = el("span.bar-inner");
  const time = el("span.time", { dir: "ltr" }, seconds(file.duration ?? 0));
  const button = el("button.play", { "aria-label": words.play, "aria-pressed": "false" });
  button.addEventListener("click", () => {
    if (!sound.paused) return sound.pause();
    if (playing && playing !== sound) playing.pause();
    playing = sound;
    if (!sound.src) sound.src = source(file);
    sound.play().catch(() => toast("This sound cannot be played here.", "error"));
  });
  const shown = () => {
    button.setAttribute("aria-pressed", String(!sound.paused));
    button.setAttribute("aria-label", sound.paused ? words.play : words.pause);
  };
  for (const name of ["play", "pause", "ended"]) sound.addEventListener(name, shown);
  sound.addEventListener("timeupdate", () => {
    bar.style.inlineSize = `${(100 * sound.currentTime) / (sound.duration || 1)}%`;
    time.textContent = seconds(sound.currentTime);
  });
  return el("div.voice", {}, button, el("span.wave", { "aria-hidden": "true" }, bar), time);
}

function videoNote(file, words) {
  const image = el("img", { src: source(file), alt: words.video_note, decoding: "async" });
  image.addEventListener("error", () => image.replaceWith(el("span.broken", {}, "🎥")));
  const again = () => (image.src = `${source(file)}?again=${Date.now()}`);
  return el("button.video-note", { "aria-label": `${words.play}: ${words.video_note}`, onclick: again }, image);
}

function file(content) {
  const kilobytes = `${Math.max(1, Math.round((content.file_size ?? 0) / 1024))} kB`;
  const name = content.file_name ?? content.title ?? "file";
  return el("a.file", { href: source(content), download: name }, el("span.sheet", { "aria-hidden": "true" }, "📄"),
    el("span", {}, el("b", { dir: "auto" }, name), el("small", { dir: "ltr" }, kilobytes)));
}

function place({ latitude, longitude }, title = "") {
  const numbers = `${latitude.toFixed(4)}, ${longitude.toFixed(4)}`;
  return el("div.place", {}, el("span.map", { "aria-hidden": "true" }, "📍"), title && el("b", { dir: "auto" }, title),
    el("small", { dir: "ltr" }, numbers));
}

function person(contact) {
  const name = [contact.first_name, contact.last_name].filter(Boolean).join(" ");
  return el("div.contact", {}, el("span.avatar", { "aria-hidden": "true" }, name.slice(0, 1)),
    el("span", {}, el("b", { dir: "auto" }, name),
      el("a", { href: `tel:${contact.phone_number}`, dir: "ltr" }, contact.phone_number)));
}

const KINDS = {
  photo: (content, words) => picture(content.at(-1), words.photo),
  voice,
  audio: voice,
  video: file,
  animation: file,
  video_note: videoNote,
  document: file,
  sticker: (content) => el("span.sticker", { role: "img", "aria-label": content.emoji }, content.emoji ?? "🙂"),
  location: (content) => place(content),
  venue: (content) => place(content.location, `${content.title}, ${content.address}`),
  contact: person,
  dice: (content) => el("span.sticker", {}, content.emoji),
  poll: (content) => el("b", { dir: "auto" }, `📊 ${content.question}`),
};

/** What a message holds besides its words, or null. */
export function media(message, words) {
  if (message.kind === "text") return null;
  const show = KINDS[message.kind];
  return show ? show(message.content[message.kind], words) : el("em.unknown", {}, `[${message.kind}]`);
}

export const isBig = (message) => ["sticker", "dice", "video_note"].includes(message.kind);
