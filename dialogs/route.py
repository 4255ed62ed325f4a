"""Who gets an event: danger first, then the human who has the conversation, then the dialogs."""

from dialogs import buttons, club_life, desk, desk_commands, first_year, for_clubs, journeys, menu, news
from dialogs.events import (
    Blocked,
    CheckInDue,
    Commanded,
    DeskPressed,
    Edited,
    Event,
    Failed,
    IntroductionDue,
    Line,
    NoAnswer,
    Nothing,
    OfferDue,
    OfferOver,
    Pressed,
    ReminderDue,
    Returned,
    Said,
)
from dialogs.invited import PAYLOAD
from dialogs.journeys import DIALOGS, Outcomes
from dialogs.known import Known
from dialogs.outcomes.conversation import Relay, TellAway, TellDesk
from dialogs.outcomes.desk import Reopen
from dialogs.outcomes.first_year import AskIntroduction, PutOff
from dialogs.outcomes.helping import CallHuman
from dialogs.outcomes.lending import LapseOffer, MoveMine, OfferItem, Remind
from dialogs.outcomes.news import NarrowNews, StopNews
from dialogs.outcomes.saying import Apologise, GiveHelpLines, Greet, NoteBlocked, Say
from dialogs.text import Text, text
from dialogs.understanding.reading import TOPICS

COMMANDS = {
    "activity": "activity",
    "human": "human",
    "checkins": first_year.SHOW,
    "language": "language",
    "words": "words",
    "help": "about",
    "news": "news",
    "stop": news.STOP,
}
SUGGESTED = 3
BRIEF = 5  # words
SPOKEN = ("voice", "video_note", "audio")
BY_TOPIC = DIALOGS.keys() & set(TOPICS)


def route(event: Event, known: Known) -> Outcomes:
    """Decide what an event leads to."""
    match event:
        case Said():
            return _said(event, known)
        case Pressed(data):
            return _welcome(known) + _pressed(data, known)
        case Commanded("start", rest) if rest.startswith(PAYLOAD) and not _taken(known):
            return _welcome(known) + _invited(rest.removeprefix(PAYLOAD), known)
        case Commanded(name):
            return _commanded(name, known)
        case Edited():
            return _edited(event, known)
        case Blocked():
            return (NoteBlocked(),)
        case Failed(line):
            return (*(_passed_on(line, known) if line else ()), Apologise())
        case Returned() if _open(known) or _taken(known):
            return (TellDesk((text("desk-returned", name=known.contact.first_name),)),)
        case Returned() | Nothing():
            return ()
        case CheckInDue():
            return first_year.ask(event, known)
        case IntroductionDue():
            return _introduction(event, known)
        case NoAnswer():
            return first_year.look(event, known)
        case ReminderDue(reminder):
            return (Remind(reminder, later=_taken(known) and not known.contact.without_chat),)
        case OfferDue(wish):
            return (OfferItem(wish),)
        case OfferOver(wish):
            return (LapseOffer(wish),)
        case DeskPressed(data) if known.contact.without_chat and _is_answer(data):
            return _on_the_telephone(data, known)
        case _:
            return desk.at_the_desk(event, known)


def _is_answer(data: str) -> bool:
    return isinstance(buttons.read(data), buttons.Answer | buttons.Back | buttons.Mine)


def _on_the_telephone(data: str, known: Known) -> Outcomes:
    """Take what a coordinator presses for a family without Telegram as if the family had pressed it."""
    asked = known.journey or isinstance(buttons.read(data), buttons.Mine)
    return _by_button(data, known) if asked else (TellDesk((text("desk-call-over"),)),)


def _introduction(due: IntroductionDue, known: Known) -> Outcomes:
    """Ask what has come of an introduction, unless something else goes on: then later."""
    held = known.contact.blocked or _taken(known) or first_year.is_in_a_dialog(known)
    if held and not known.contact.without_chat:
        return (PutOff(due.introduction),)
    mentioned: dict[str, str | int] = {"introduction": due.introduction, "introduced_to": due.activity or ""}
    return (AskIntroduction(due.introduction), *journeys.begin("introduction", known, mentioned=mentioned))


def _said(said: Said, known: Known) -> Outcomes:
    danger = said.reading.danger if said.reading else "none"
    if danger == "hard":
        return _danger(Relay(said.line) if _open(known) or _taken(known) else None, known)
    beside: Outcomes = (GiveHelpLines(hard=False),) if danger == "soft" else ()
    if said.answer == "enough" and known.contact.news:
        followed = any(child.state == "following" for child in known.participants.values())
        asked_no_more = first_year.switch(first_year.OFF, known) if followed else None
        return (*_passed_on(said.line, known), *_stop_news(known), *(asked_no_more or ()), *beside)
    if _taken(known):
        return (*beside, Relay(said.line), TellAway())
    if said.continues and said.reading is None:
        return _passed_on(said.line, known)
    if _belongs_to_closed(said, known):
        passed_on = _prompt(text("passed-on", coordinator=known.municipality.reader(known.now)))
        return (*beside, Reopen(), Relay(said.line), passed_on, TellAway())
    if said.line.kind in SPOKEN and not _open(known):
        return (*_welcome(known), journeys.leave(known), CallHuman("human", spoken=True))
    return (*_passed_on(said.line, known), *_answered(said, known), *beside)


def _danger(relayed: Relay | None, known: Known) -> Outcomes:
    passed_on = (relayed,) if relayed else ()
    called = CallHuman("urgent", pressing=True)
    return (GiveHelpLines(hard=True), *passed_on, journeys.leave(known), called)


def _belongs_to_closed(said: Said, known: Known) -> bool:
    """Tell whether a line, being clearly about nothing else, goes on with a conversation closed a moment ago."""
    ticket = known.ticket
    if ticket is None or ticket.unasked or ticket.closed_at is None or known.journey or said.asks:
        return False
    recent = known.now - ticket.closed_at <= known.municipality.desk.grace
    return recent and _topic(said) in (None, "greeting", "other")


def _answered(said: Said, known: Known) -> Outcomes:
    if said.asks:
        return _welcome(known) + _explained(said.asks, known)
    if not known.contact.welcomed and _topic(said) in ("greeting", "about"):
        return (Greet(with_menu=True),)
    return _welcome(known) + _answer(said, known)


def _answer(said: Said, known: Known) -> Outcomes:
    """Answer a line: a human please, the question that waits, another topic, or an honest shrug."""
    topic, journey = _topic(said), known.journey
    if topic == "human":
        return _call_human(known)
    if said.answer == "back" and journey:
        return journeys.go_back(known)
    heard = journeys.go_on(journey, known, said) if journey else None
    heard = heard or first_year.switch(first_year.SPOKEN.get(said.answer or "", ""), known)
    if heard is not None:
        return heard
    if journey and _is_brief(said):
        return _beside_the_question(topic, said, known)
    if topic and topic in BY_TOPIC and not (journey and journey.dialog == topic):
        return journeys.begin(topic, known, said)
    if topic == "about":
        return _go("about", known)
    return _beside_the_question(topic, said, known)


def _beside_the_question(topic: str | None, said: Said, known: Known) -> Outcomes:
    if known.journey:
        notice = None if topic == "greeting" else text("not-understood")
        return journeys.revise(known.journey, known, said) or journeys.ask_again(known.journey, known, notice)
    if topic == "greeting":
        return (_prompt(text("hello"), menu.menu()),)
    if _open(known):
        return (_prompt(text("passed-on", coordinator=known.municipality.reader(known.now))), TellAway())
    if topic == "other":
        return (_prompt(text("not-understood.other"), menu.menu()),)
    if said.reading is None:
        return (_prompt(text("not-understood.no-text"), menu.menu()),)
    offered = (*BY_TOPIC, menu.URGENT)
    likely = tuple(topic for topic in said.reading.ranking if topic in offered)[:SUGGESTED]
    return (_prompt(text("not-understood.unsure"), menu.likeliest(likely)),)


def _pressed(data: str, known: Known) -> Outcomes:
    if buttons.read(data) == buttons.Go(menu.TRANSLATE):
        return (Say((text("translate-how"),)),)
    if buttons.read(data) == buttons.Go(news.STOP):
        return _stop_news(known)
    if _taken(known) and not isinstance(buttons.read(data), buttons.Mine):
        return (_prompt(text("with-human", by=_taker(known))),)
    return _by_button(data, known)


def _by_button(data: str, known: Known) -> Outcomes:
    match buttons.read(data):
        case buttons.Answer() as answer:
            return journeys.press(answer, known)
        case buttons.Back(run, question) if known.journey and known.journey.id == run:
            return journeys.go_back(known, question)
        case buttons.Go(dialog):
            return _go(dialog, known)
        case buttons.Mine(kind, record, step):
            return (MoveMine(kind, record, step),)
        case _:
            return journeys.stale(known)


def _go(dialog: str, known: Known) -> Outcomes:
    if dialog == menu.HUMAN:
        return _call_human(known)
    if dialog in first_year.WAYS:
        return first_year.switch(dialog, known) or journeys.stale(known)
    if dialog == menu.URGENT:
        return (GiveHelpLines(hard=True),)
    if dialog == menu.ABOUT:
        municipality = known.municipality
        return (
            Say(
                (text("about", municipality=municipality.name, coordinator=municipality.coordinator.name),),
                (*menu.menu(), (menu.go(menu.WORDS),)),
            ),
        )
    if dialog == menu.WORDS:
        return (_prompt(text("club-life"), (*club_life.buttons(), *menu.human())),)
    if word := club_life.of_button(dialog):
        return _explained((word,), known)
    if for_club := for_clubs.of_button(dialog, known):
        return (for_club,)
    if band := news.band_of(dialog):
        return (NarrowNews(band),)
    return journeys.begin(dialog, known) if dialog in DIALOGS else journeys.stale(known)


def _stop_news(known: Known) -> Outcomes:
    """End the news, whoever has the conversation, and the question after them if it waits."""
    asked = known.journey is not None and known.journey.dialog == "news"
    return (*((journeys.leave(known),) if asked else ()), StopNews())


def _invited(token: str, known: Known) -> Outcomes:
    if token not in known.invitations:
        return (_prompt(text("invited-over"), menu.menu()),)
    return journeys.begin("invited", known, mentioned={"invitation": token})


def _explained(asked: tuple[str, ...], known: Known) -> Outcomes:
    """Explain words of club life, then ask again what waits for an answer."""
    explained = tuple(map(club_life.explained, asked))
    if known.journey:
        return (Say(explained), *journeys.ask_again(known.journey, known, None))
    return (Say(explained, ((menu.go(menu.WORDS),), *menu.human())),)


def _commanded(name: str, known: Known) -> Outcomes:
    if COMMANDS.get(name) == news.STOP:
        return _stop_news(known)
    if _taken(known):
        return (_prompt(text("with-human", by=_taker(known))),)
    if name in COMMANDS:
        return _welcome(known) + _go(COMMANDS[name], known)
    if name in desk_commands.COMMANDS:
        return (_prompt(text("desk-only")),)
    if not known.contact.welcomed:
        return (Greet(with_menu=True),)
    if known.journey:
        return journeys.ask_again(known.journey, known, None)
    return (_prompt(text("hello"), menu.menu()),)


def _edited(edited: Edited, known: Known) -> Outcomes:
    """Never take an edit for an answer: the desk sees it, and the question that waits is offered again."""
    line = edited.line
    relayed = Relay(line, edited=True) if _open(known) or _taken(known) else None
    if edited.reading and edited.reading.danger == "hard":
        return _danger(relayed, known)
    passed_on: Outcomes = (relayed,) if relayed else ()
    if _taken(known):
        return passed_on
    if known.journey:
        return passed_on + journeys.ask_again(known.journey, known, text("edited"))
    return passed_on or (_prompt(text("edited"), menu.menu()),)


def _prompt(words: Text, buttons: menu.Rows = ()) -> Say:
    return Say((words,), buttons, prompt=True)


def _call_human(known: Known) -> Outcomes:
    return (journeys.leave(known), CallHuman("human"))


def _welcome(known: Known) -> Outcomes:
    return () if known.contact.welcomed else (Greet(with_menu=False),)


def _passed_on(line: Line, known: Known) -> Outcomes:
    return (Relay(line),) if _open(known) or _taken(known) else ()


def _is_brief(said: Said) -> bool:
    """Tell a mere detail, such as "it is 1500 kr", from a message that may be about something else."""
    slots = said.reading.slots.as_dict() if said.reading else {}
    return bool(slots) and len(said.line.text.split()) <= BRIEF


def _open(known: Known) -> bool:
    return known.ticket is not None and known.ticket.state == "open" and not known.ticket.unasked


def _taken(known: Known) -> bool:
    return known.ticket is not None and known.ticket.state == "taken"


def _taker(known: Known) -> str:
    return (known.ticket and known.ticket.taken_by) or known.municipality.coordinator.name


def _topic(said: Said) -> str | None:
    """Return the topic to act on: a sure one, or an activity that is named."""
    reading = said.reading
    if reading is None:
        return None
    named = reading.topic == "activity" and reading.slots.interest is not None
    return reading.topic if reading.auto or named else None
