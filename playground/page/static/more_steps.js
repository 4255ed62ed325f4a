// The rest of the tour: money, a worried coach, and how it goes a week later.

const DAY = 86_400;
const FEE = "We cannot pay the training fee";
const WORRY = "En av spillerne har ikke råd til cupen på fredag";
const COST = "She must pay 600 kr in advance for toilet paper to sell for the team";
const BORROW = "Kan jeg låne skisko i størrelse 34?";
const ENROL = "/enrol Amir";

/** @param {{store: object, phones: Map<number, object>, desk: object, ask: Function, show: Function, until: Function}} world */
export function moreSteps({ store, phones, desk, ask, show, until }) {
  const playing = (part) => store.phones.find((phone) => phone.part === part);
  const phone = (part) => phones.get(playing(part)?.id);
  const hasSaid = (part, text) => playing(part) && store.messages(playing(part).id).some(
    ({ from, content }) => from.id === playing(part).id && (text ? content.text === text : !content.text?.startsWith("/")));
  const says = (part, text) => async () => ask({ do: "say", who: playing(part).id, text });
  const kari = () => store.coordinators[0];
  const inThread = () => store.inThread(desk.newest.id);
  const atDesk = () => {
    if (desk.newest && desk.current !== desk.newest.id) desk.open(desk.newest.id);
    desk.node.classList.add("reading");
    show(desk);
  };

  const asked = (command) => inThread().findLast(
    (message) => message.id > command.id && message.from.bot && message.keyboard?.inline_keyboard);

  async function taps(message) {
    const label = message.keyboard.inline_keyboard[0][0].text;
    await ask({ do: "tap", who: kari().id, thread: desk.newest.id, message_id: message.id, label });
    return until(() => inThread().find(({ id, content }) => id === message.id && content.text !== message.content.text));
  }

  async function enrols() {
    await until(() => desk.newest);
    await ask({ do: "say", who: kari().id, thread: desk.newest.id, text: ENROL });
    const command = await until(() => inThread().findLast((message) => message.content.text === ENROL));
    let question = await until(() => asked(command));
    while (question.keyboard?.inline_keyboard) question = await taps(question);
    await ask({ do: "jump", seconds: 8 * DAY });
  }

  return [
    {
      title: "Money is no secret",
      text: "Daniel cannot pay the fee. The bot shows what may pay for it and asks whether Kari shall help. She moves the application along by buttons.",
      target: () => phone("father")?.composer.node, show: () => show(phone("father")),
      done: () => hasSaid("father"), act: says("father", FEE),
    },
    {
      title: "A coach worries",
      text: "Marte's player cannot pay for Friday's cup. She is thanked, and asked for what Kari needs and no more.",
      target: () => phone("coach")?.composer.node, show: () => show(phone("coach")),
      done: () => hasSaid("coach"), act: says("coach", WORRY),
    },
    {
      title: "A cost that comes suddenly",
      text: "Toilet paper for 600 kroner, to be paid up front: the bot says what a club may ask for, and tells Kari at once if Daniel agrees.",
      target: () => phone("father")?.composer.node, show: () => show(phone("father")),
      done: () => hasSaid("father", COST), act: says("father", COST),
    },
    {
      title: "Something to borrow",
      text: "Sami needs ski boots in size 34. The bot says what is free and keeps it for him; Kari hands it out and takes it back by buttons.",
      target: () => phone("teenager")?.composer.node, show: () => show(phone("teenager")),
      done: () => hasSaid("teenager"), act: says("teenager", BORROW),
    },
    {
      title: "A week later",
      text: "Write /enrol Amir in a thread, choose activity and start, and jump a week and a day: the family is asked how it goes.",
      target: () => desk.composer.node, show: atDesk, done: () => store.offset >= 7 * DAY, act: enrols,
    },
  ];
}
