"""What a contact writes leads to: danger first, then the human who has the conversation, then the dialogs."""

from dialogs import first_year, journeys, menu, presses, whom
from dialogs.beside import call_human, passed_on, prompt, welcome
from dialogs.events import (
    Edited,
    Said,
)
from dialogs.journeys import DIALOGS, Outcomes
from dialogs.known import Journey, Known
from dialogs.outcomes.conversation import Relay, TellAway
from dialogs.outcomes.desk import Reopen
from dialogs.outcomes.helping import CallHuman
from dialogs.outcomes.saying import GiveHelpLines, Greet, Say
from dialogs.outcomes.turning import OfferLanguage
from dialogs.text import text
from dialogs.understanding.reading import TOPICS

SUGGESTED = 3
BRIEF = 5  # words
A_NAME = 2  # words
CLEAR_LANGUAGE = 3  # words
NORWEGIAN = {"nb", "nn"}
SPOKEN = ("voice", "video_note", "audio")
STARTED = "started"
BY_TOPIC = DIALOGS.keys() & set(TOPICS)


def hear(said: Said, known: Known) -> Outcomes:
    """Answer what somebody writes."""
    danger = said.reading.danger if said.reading else "none"
    spoken = _other_language(said, known)
    if danger == "hard" and not said.answer:
        return _danger(Relay(said.line) if known.waits or known.taken else None, known, spoken)
    suspected = danger == "soft" and not _is_plain_answer(said, known)
    beside: Outcomes = (GiveHelpLines(hard=False, language=spoken),) if suspected else ()
    if said.answer == "enough" and known.contact.news:
        followed = any(child.state == "following" for child in known.participants.values())
        asked_no_more = first_year.switch(first_year.OFF, known) if followed else None
        return (*passed_on(said.line, known), *presses.stop_news(known), *(asked_no_more or ()), *beside)
    if known.taken:
        return (*beside, Relay(said.line), TellAway())
    if said.continues and said.reading is None:
        return passed_on(said.line, known)
    if _belongs_to_closed(said, known):
        told = prompt(text("passed-on", coordinator=known.municipality.reader(known.now)))
        return (*beside, Reopen(), Relay(said.line), told, TellAway())
    if said.line.kind in SPOKEN and not known.waits:
        return (*welcome(known), journeys.leave(known), CallHuman("human", spoken=True))
    offered = (OfferLanguage(spoken),) if spoken and spoken != known.contact.offered_language else ()
    return (*passed_on(said.line, known), *_answered(said, known), *beside, *offered)


def hear_edited(edited: Edited, known: Known) -> Outcomes:
    """Never take an edit for an answer: the desk sees it, and the question that waits is offered again."""
    line = edited.line
    relayed = Relay(line, edited=True) if known.waits or known.taken else None
    if edited.reading and edited.reading.danger == "hard":
        return _danger(relayed, known, None)
    passing: Outcomes = (relayed,) if relayed else ()
    if known.taken:
        return passing
    if known.journey:
        return passing + journeys.ask_again(known.journey, known, text("edited"))
    return passing or (prompt(text("edited"), menu.menu()),)


def _other_language(said: Said, known: Known) -> str | None:
    """Return the language that somebody clearly writes in, where it is another than the helpline has spoken."""
    spoken = said.reading.language if said.reading else None
    own = known.contact.language
    is_clear = len(said.line.text.split()) >= CLEAR_LANGUAGE
    if spoken in (None, own) or {spoken, own} == NORWEGIAN or spoken not in known.languages or not is_clear:
        return None
    return spoken


def _danger(relayed: Relay | None, known: Known, spoken: str | None) -> Outcomes:
    passing = (relayed,) if relayed else ()
    called = CallHuman("urgent", pressing=True)
    return (GiveHelpLines(hard=True, language=spoken), *passing, journeys.leave(known), called)


def _is_plain_answer(said: Said, known: Known) -> bool:
    """Tell an age, a name or a yes that was asked for, in which no danger is suspected."""
    words = len(said.line.text.split())
    if said.answer:
        return True
    if known.journey is None or known.taken or words > BRIEF:
        return False
    is_plain = words <= A_NAME or _is_brief(said)
    return is_plain and journeys.go_on(known.journey, known, said) is not None


def _belongs_to_closed(said: Said, known: Known) -> bool:
    """Tell whether a line, being clearly about nothing else, goes on with a conversation closed a moment ago."""
    ticket = known.ticket
    if ticket is None or ticket.unasked or ticket.closed_at is None or known.journey or said.asks:
        return False
    recent = known.now - ticket.closed_at <= known.municipality.desk.grace
    return recent and _topic(said) in (None, "greeting", "other")


def _answered(said: Said, known: Known) -> Outcomes:
    if said.asks:
        return welcome(known) + presses.explain(said.asks, known)
    if not known.contact.welcomed and not said.answer and _topic(said) in ("greeting", "about"):
        return (Greet(with_menu=True),)
    return welcome(known) + _answer(said, known)


def _answer(said: Said, known: Known) -> Outcomes:
    """Answer a line: a human please, the question that waits, another topic, or an honest shrug."""
    topic, journey = _topic(said), known.journey
    if topic == "human":
        return call_human(known)
    if said.answer == "back" and journey:
        return journeys.go_back(known)
    heard = journeys.go_on(journey, known, said) if journey else None
    heard = heard or first_year.switch(first_year.SPOKEN.get(said.answer or "", ""), known)
    if heard is not None:
        return heard
    if said.answer == STARTED:
        return journeys.begin("we-have-started", known, said)
    if journey and _is_brief(said):
        return _beside_the_question(topic, said, known)
    if topic and topic in BY_TOPIC and not (journey and journey.dialog == topic):
        return (*journeys.suspend(known), *_also(topic, said), *journeys.begin(topic, known, said))
    if topic == "about":
        return presses.go("about", known)
    return _beside_the_question(topic, said, known)


def _also(topic: str, said: Said) -> Outcomes:
    """Promise what a message is about as well: "football, but we cannot pay"."""
    also = said.reading.also if said.reading else None
    if also is None or also == topic or also not in (*BY_TOPIC, "human"):
        return ()
    return (Say((text("also"),), ((menu.go(also),),)),)


def _beside_the_question(topic: str | None, said: Said, known: Known) -> Outcomes:
    if known.journey:
        notice = None if topic == "greeting" else text("not-understood")
        return journeys.revise(known.journey, known, said) or journeys.ask_again(known.journey, known, notice)
    if topic == "greeting":
        return (prompt(text("hello"), menu.menu()),)
    if known.waits:
        return (prompt(text("passed-on", coordinator=known.municipality.reader(known.now))), TellAway())
    if topic == "other":
        return (prompt(text("not-understood.other"), menu.menu()),)
    if said.reading is None:
        return (prompt(text("not-understood.no-text"), menu.menu()),)
    offered = (*BY_TOPIC, menu.URGENT)
    likely = tuple(topic for topic in said.reading.ranking if topic in offered)[:SUGGESTED]
    return (*_of_oneself(said, known), prompt(text("not-understood.unsure"), menu.likeliest(likely)))


def _of_oneself(said: Said, known: Known) -> Outcomes:
    """Remember what somebody says of themself before any dialog has begun."""
    slots = said.reading.slots.as_dict() if said.reading else {}
    return whom.learnt(Journey("whom", mentioned={**slots, "who": said.who} if said.who else slots), known)


def _is_brief(said: Said) -> bool:
    """Tell a mere detail, such as "it is 1500 kr", from a message that may be about something else."""
    slots = said.reading.slots.as_dict() if said.reading else {}
    return bool(slots) and len(said.line.text.split()) <= BRIEF


def _topic(said: Said) -> str | None:
    """Return the topic to act on: a sure one, or an activity that is named."""
    reading = said.reading
    if reading is None:
        return None
    named = reading.topic == "activity" and reading.slots.interest is not None
    return reading.topic if reading.auto or named else None
