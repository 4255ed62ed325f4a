// Puts the page together and keeps it in step with the playground.
import { toast } from "./dom.js";
import { Bar } from "./bar.js";
import { Desk } from "./desk.js";
import { Live } from "./live.js";
import { askForPerson } from "./people.js";
import { Phone } from "./phone.js";
import { Store } from "./store.js";
import { Switcher } from "./switcher.js";
import { Tour } from "./tour.js";

const store = new Store();
const phones = new Map();
const row = document.getElementById("phones");

const fail = (words) => toast(words, "error");
const ask = (command) => live.ask(command);
const tell = (command) => ask(command).catch((error) => fail(error.message));

/** Resolves with the first truthy answer, looking again after every change. */
function until(isTrue, patience = 10_000) {
  return new Promise((resolve, reject) => {
    const look = () => {
      const found = isTrue();
      if (found) finish(resolve, found);
    };
    const finish = (end, value) => {
      clearTimeout(timer);
      store.removeEventListener("settled", look);
      end(value);
    };
    const timer = setTimeout(() => finish(reject, new Error("The bot has not answered. Is it there?")), patience);
    store.addEventListener("settled", look);
    look();
  });
}

const desk = new Desk(document.getElementById("desk"), store, tell, () => askForPerson(tell, { atDesk: true }));
const switcher = new Switcher(document.getElementById("switcher"), () => phones, desk);
const tour = new Tour(document.getElementById("tour"),
  { store, phones, desk, ask, until, show: (target) => switcher.show(target) }, fail);
const bar = new Bar(store, tell, {
  addPhone: () => askForPerson(join, { atDesk: false }),
  startTour: () => tour.open(),
});

let awaited = false;
const join = (command) => {
  awaited = true;
  return tell(command);
};

/** Adds the phones that are new, and brings the others up to date. */
function refreshPhones() {
  const missing = store.phones.filter((phone) => !phones.has(phone.id));
  for (const phone of missing) phones.set(phone.id, new Phone(phone, store, tell));
  row.append(...missing.map((phone) => phones.get(phone.id).node));
  for (const phone of missing) phones.get(phone.id).log.toBottom();
  for (const phone of store.phones) phones.get(phone.id).refresh();
  if (missing.length) switcher.rebuild();
  return missing;
}

store.addEventListener("fresh", () => {
  phones.clear();
  row.replaceChildren();
  refreshPhones();
  desk.fresh();
  tour.begin();
});

store.addEventListener("parts", ({ detail }) => {
  if (detail.coordinators) desk.refreshPeople();
  if (detail.threads) desk.follow();
  if (!detail.phones) return;
  const [joined] = refreshPhones().slice(-1);
  if (joined && awaited) switcher.show(phones.get(joined.id));
  awaited &&= !joined;
});

store.addEventListener("message", ({ detail: message }) => {
  if (message.chat === store.desk.id) desk.take(message);
  else phones.get(message.chat)?.take(message);
});

store.addEventListener("settled", () => {
  bar.refresh();
  desk.refresh();
  switcher.refresh();
  tour.refresh();
});

const live = new Live(
  (changes, fresh) => store.apply(changes, fresh),
  (up) => {
    bar.line = up;
    bar.refresh();
  },
);
