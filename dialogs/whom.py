"""For whom a contact writes, a child or themself, and how old they are: asked once, and remembered."""

from dataclasses import dataclass
from datetime import date

from dialogs.events import Said
from dialogs.known import CHILD, SELF, Journey, Known
from dialogs.outcomes.outcome import Outcome
from dialogs.outcomes.whom import KnowWhom, WhomKnown
from dialogs.questions import AGES_ON_BUTTONS, Age, Choice, Option
from dialogs.talk import Talk
from dialogs.text import text

BY_ONESELF = 12  # years from which on a young person may do without an adult beside them
MYSELF = -1  # in place of a child's age
OWN_AGES = range(10, 22)
HEARD_IN = ("activity", "equipment", "extra_cost", "fees", "holiday", "news", "trouble", "privacy", "whom")
"""The dialogs in which it counts what is said of oneself; a coach's own age is nobody's who takes part."""


def whom(talk: Talk) -> Outcome:
    """Choose for whom one writes."""
    if talk.ask(_who()) == SELF:
        talk.ask(_own_age())
    return WhomKnown()


def age(talk: Talk) -> int:
    """Return how old the child is, or the young person who writes."""
    if writes_for(talk) == SELF:
        return _own(talk)
    answer = talk.ask(_childs_age())
    return _own(talk) if answer == MYSELF else answer


def for_self(talk: Talk) -> bool:
    """Tell whether a contact writes for themself, as far as it is known by now."""
    said = SELF in (talk.answers.get("who"), talk.answers.get("age"))
    return said or "own-age" in talk.answers or talk.mentioned("who") == SELF or _remembered(talk) == SELF


def own_name(talk: Talk) -> str | None:
    """Return the first name of a contact who writes for themself, who need not be asked for it."""
    contact = talk.known.contact
    return contact.first_name if contact.writes_for == SELF else None


def writes_for(talk: Talk) -> str:
    """Return for whom a contact writes; asked only where an age may be the child's or the writer's own."""
    if not _is_open(talk, "who"):
        said = talk.mentioned("who")
        if said == CHILD and _remembered(talk) == SELF:
            return talk.ask(_who())
        if said is not None:
            return str(said)
        mentioned = Age("age", ()).find(talk.heard, talk.today) if not _is_open(talk, "age") else None
        if mentioned is None or not _is_anybodys(int(mentioned), talk):
            return _remembered(talk) or CHILD
    return talk.ask(_who())


def learnt(journey: Journey, known: Known) -> tuple[KnowWhom, ...]:
    """Return what a journey has told of who writes that is not remembered yet."""
    who, born = _told(journey, known.now.date())
    contact = known.contact
    if who is None or (who == contact.writes_for and born in (None, contact.born)):
        return ()
    return (KnowWhom(who, born),)


def _told(journey: Journey, today: date) -> tuple[str | None, int | None]:
    answers = journey.answers
    own = answers.get("own-age")
    if own or SELF in (answers.get("age"), answers.get("who")):
        return SELF, today.year - int(own) if own else None
    if answers.get("who") == CHILD:
        return CHILD, None
    if journey.mentioned.get("who") != SELF or "age" in answers or journey.dialog not in HEARD_IN:
        return None, None  # what is said of a child in passing counts for this journey only
    own = _own_age().find(journey.mentioned, today)
    return SELF, today.year - int(own) if own else None


def _is_open(talk: Talk, question: str) -> bool:
    """Tell whether a question belongs to this journey already, answered or taken back."""
    return question in talk.answers or talk.waits_for(question)


def _remembered(talk: Talk) -> str | None:
    """Return what is remembered from before this journey."""
    return None if _is_open(talk, "age") else talk.known.contact.writes_for


def _is_anybodys(mentioned: int, talk: Talk) -> bool:
    """Tell whether an age that is mentioned may be the child's as well as the writer's own."""
    contact = talk.known.contact
    if contact.writes_for == CHILD:
        return False
    if contact.writes_for == SELF and contact.age(talk.today) is not None:
        return mentioned - (contact.age(talk.today) or 0) not in (-1, 0, 1)
    return mentioned >= BY_ONESELF


def _own(talk: Talk) -> int:
    remembered = talk.known.contact.age(talk.today)
    question = _own_age()
    mentioned = question.find(talk.heard, talk.today)
    if remembered is not None and mentioned is None and not _is_open(talk, "own-age"):
        return remembered
    return talk.ask(question)


@dataclass(frozen=True)
class ChildsAge(Age):
    """How old the child is, unless the one who writes is the one who takes part."""

    def offers(self, key: str) -> bool:
        """Accept an age, or that it is oneself."""
        return key == SELF or super().offers(key)

    def value(self, key: str) -> int:
        """Return the age in years, or MYSELF."""
        return MYSELF if key == SELF else super().value(key)

    def hear(self, said: Said, today: date) -> str | None:
        """Hear that it is oneself, or an age."""
        return SELF if SELF in (said.answer, said.who) else super().hear(said, today)


def _childs_age() -> Age:
    options = (*(Option(str(age), str(age)) for age in AGES_ON_BUTTONS), Option(SELF, text("who-self")))
    return ChildsAge("age", (text("find-activity-age"),), options, columns=4)


def _own_age() -> Age:
    options = tuple(Option(str(age), str(age)) for age in OWN_AGES)
    return Age("own-age", (text("find-activity-age.self"),), options, columns=4)


def _who() -> Choice:
    options = (Option(CHILD, text("who-child")), Option(SELF, text("who-self")))
    return Choice("who", (text("who"),), options)
