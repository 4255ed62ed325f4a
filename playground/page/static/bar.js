// The bar on top: the time, what can go wrong, and whether the bot is there.
import { el, fill } from "./dom.js";

const HOUR = 3600;
const JUMPS = { "+1 hour": HOUR, "+1 day": 24 * HOUR, "+1 week": 7 * 24 * HOUR };

const STATES = {
  here: "The bot is here",
  away: "The bot is away",
  never: "No bot yet",
  down: "The bot cannot reach Telegram",
  cut: "The playground is away",
};

const WHEN = new Intl.DateTimeFormat("en-GB", {
  weekday: "long", day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit", timeZone: "Europe/Oslo",
});

export class Bar {
  constructor(store, ask, { addPhone, startTour }) {
    this.store = store;
    this.line = true;
    this.time = el("time");
    const jump = (label) => el("button", { onclick: () => ask({ do: "jump", seconds: JUMPS[label] }) }, label);
    fill(document.querySelector(".clock"), this.time, el("div.group", {}, ...Object.keys(JUMPS).map(jump)));
    this.down = el("button.switch", { role: "switch", "aria-checked": "false", onclick: () => ask({ do: "down", on: !store.down }) },
      "Telegram is down");
    this.again = el("button", { onclick: () => ask({ do: "again" }), title: "Telegram delivers the last update once more" }, "Deliver twice");
    this.kill = el("button.danger", { onclick: () => ask({ do: "kill" }), title: "kill -9: the process ends at once" }, "Kill the bot");
    fill(document.querySelector(".faults"), this.down, this.again, this.kill);
    this.pulse = document.querySelector(".pulse");
    this.words = el("span");
    this.waits = el("small");
    fill(this.pulse, el("span.dot", { "aria-hidden": "true" }), this.words, this.waits);
    document.getElementById("bar").append(
      el("div.group.makers", {}, el("button", { onclick: addPhone, class: "add-phone" }, "+ Add a phone"),
        el("button", { onclick: startTour, class: "start-tour" }, "Tour")));
    const fold = document.getElementById("fold");
    fold.addEventListener("click", () =>
      fold.setAttribute("aria-expanded", String(document.getElementById("bar").classList.toggle("unfolded"))));
    this.tick();
  }

  /** Shows the time, and comes back when the next minute begins. */
  tick() {
    const now = this.store.now();
    this.show(now);
    setTimeout(() => this.tick(), 60_050 - (now.getTime() % 60_000));
  }

  show(now = this.store.now()) {
    this.time.textContent = WHEN.format(now);
    this.time.dateTime = now.toISOString();
  }

  get state() {
    if (!this.line) return "cut";
    return this.store.down && this.store.bot !== "never" ? "down" : this.store.bot;
  }

  refresh() {
    const { store, state } = this;
    this.show();
    this.pulse.dataset.state = state;
    if (this.words.textContent !== STATES[state]) this.words.textContent = STATES[state];
    const count = store.waiting;
    this.waits.textContent = state !== "here" && count ? `${count} ${count === 1 ? "update waits" : "updates wait"}` : "";
    this.down.setAttribute("aria-checked", String(store.down));
    this.kill.hidden = store.kills === null;
    document.body.classList.toggle("telegram-down", store.down);
  }
}
