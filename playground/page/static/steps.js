// The steps of the tour: what to do, where, how to do it for the visitor, and when it is done.

import { moreSteps } from "./more_steps.js";

const QUESTION = "كرة قدم لابني عمره 8 سنوات يوم الثلاثاء";
const ANSWER = "Hei Amina! Treningen er på tirsdag. Kom gjerne innom, så hilser jeg dere på treneren.";
const THANKS = "شكرا جزيلا!";

/**
 * @param {{store: object, phones: Map<number, object>, desk: object, ask: (c: object) => Promise<void>,
 *   show: (t: object) => void, until: (isTrue: () => any) => Promise<any>}} world
 */
export function steps(world) {
  const { store, phones, desk, ask, show, until } = world;
  const mother = () => store.phones.find((phone) => phone.part === "mother") ?? store.phones[0];
  const kari = () => store.coordinators[0];
  const chat = () => (mother() ? store.messages(mother().id) : []);
  const asked = () => chat().some((message) => message.from.id === mother().id && message.kind === "text" && !message.content.text.startsWith("/"));
  const offer = () => chat().findLast((message) => message.from.bot && message.keyboard?.inline_keyboard);
  const phone = () => phones.get(mother()?.id);
  const thread = () => desk.newest;
  const written = (isTrue) => store.threads.some(({ id }) => store.inThread(id).some(isTrue));
  const byKari = (message) => !message.from.bot && !message.service;
  const keys = () => phone()?.node.querySelector(".row:last-child .keys") ?? phone()?.node;

  async function tap() {
    const message = await until(offer);
    await ask({ do: "tap", who: mother().id, message_id: message.id, label: message.keyboard.inline_keyboard[0][0].text });
  }

  async function loseThread() {
    const lost = await until(thread);
    if (store.kills !== null) await ask({ do: "kill" });
    await ask({ do: "delete_thread", who: kari().id, thread: lost.id });
    await ask({ do: "say", who: mother().id, text: THANKS });
    await until(thread);
    desk.open(thread().id);
  }

  const atPhone = () => phone() && show(phone());
  const atDesk = () => {
    if (thread() && desk.current !== thread().id) desk.open(thread().id);
    desk.node.classList.add("reading");
    show(desk);
  };

  return [
    {
      title: "Amina writes, in her own language",
      text: "She looks for football for her son, who is 8, on Tuesdays. Write it in Arabic on her phone, or in any language.",
      target: () => phone()?.composer.node, show: atPhone, done: asked,
      act: () => ask({ do: "say", who: mother().id, text: QUESTION }),
    },
    {
      title: "She taps an activity",
      text: "The bot understood age, interest and day from one message, and asks only for what is missing. Tap an activity.",
      target: keys, show: atPhone, done: () => mother()?.presses > 0, act: tap,
    },
    {
      title: "She agrees, and a human is told",
      text: "Nothing about her is passed on before she says yes. When she does, a thread opens at the desk.",
      target: keys, show: atPhone, done: () => store.threads.length > 0, act: tap,
    },
    {
      title: "Kari answers",
      text: "Write in the thread: Amina gets it on her phone, and the bot is silent while a human has the conversation.",
      target: () => desk.composer.node, show: atDesk, done: () => written(byKari),
      act: async () => ask({ do: "say", who: kari().id, thread: (await until(thread)).id, text: ANSWER }),
    },
    {
      title: "Break something",
      text: "Delete the thread at the desk or kill the bot, then let Amina write again. It comes back, and nothing is lost.",
      target: () => desk.tools, show: atDesk, done: () => store.kills > 0 || store.threads.some(({ deleted }) => deleted),
      act: loseThread,
    },
    {
      title: "Kari gives the conversation back",
      text: "Write /close in the thread. From then on the bot answers Amina again.",
      target: () => desk.composer.node, show: atDesk,
      done: () => written((message) => byKari(message) && message.content.text === "/close"),
      act: async () => ask({ do: "say", who: kari().id, thread: (await until(thread)).id, text: "/close" }),
    },
    ...moreSteps(world),
  ];
}
