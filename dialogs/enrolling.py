"""What is asked of every child that is followed: its activity, a first name or nickname, and how old it is."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from dialogs import childs_age, whom
from dialogs.childs_age import SKIP
from dialogs.events import Said
from dialogs.questions import AGES_ON_BUTTONS, Choice, Mentioned, Option, Question, Spoken
from dialogs.talk import Talk
from dialogs.text import Text, text

ELSEWHERE: Final = "elsewhere"
MANY: Final = 8  # activities, of which the kind is asked first
LONGEST_NAME: Final = 40
LONGEST_ON_BUTTON: Final = 40  # bytes of a name that a button can carry
_SLOTS: Final = {"birth_year": "born", "grade": "grade", "age": "age"}


def child(talk: Talk, asked: Text | None = None) -> tuple[str, str | None]:
    """Ask for the child's name, then its age, unless that is known or was said along; the age may be skipped.

    Who writes for themself is known by name already, and often by the year of birth.
    """
    own = whom.own_name(talk)
    if own:
        born = talk.known.contact.born
        return own, childs_age.key("born", born) if born else talk.ask(how_old(own))
    told = {known.name.casefold(): known for known in talk.known.participants.values()}
    names = dict.fromkeys(known.name for known in told.values() if len(known.name.encode()) <= LONGEST_ON_BUTTON)
    options = tuple(Option(name, name) for name in names)
    said = talk.ask(Spoken("name", (asked or text("introduction-name"),), options, 2, longest=LONGEST_NAME))
    name, age = childs_age.divided(said)
    known = told.get(name.casefold())
    if age or (known and known.age):
        return name, age
    return name, talk.ask(how_old(name))


@dataclass(frozen=True)
class HowOld(Question[str]):
    """How old a child is, by age, birth year or school grade, kept as it is told; or it is skipped."""

    @property
    def slots(self) -> tuple[str, ...]:
        """Name the slots that tell an age."""
        return tuple(_SLOTS)

    def offers(self, key: str) -> bool:
        """Accept what a child can be."""
        return key == SKIP or childs_age.told(key, date.min) is not None

    def value(self, key: str) -> str:
        """Return the key itself."""
        return key

    def hear(self, said: Said, today: date) -> str | None:
        """Hear a bare number, an age in a sentence, or that nobody wishes to say."""
        if said.answer in ("no", "any"):
            return SKIP
        if said.reading is None:
            return None
        number = said.reading.number
        if number is not None:
            return childs_age.key("born", number) or childs_age.key("age", number)
        return self.find(said.reading.slots.as_dict(), today)

    def find(self, mentioned: Mentioned, today: date) -> str | None:  # noqa: ARG002 - the day is kept beside it
        """Find a birth year, which is exact, or else a grade or an age."""
        found = (childs_age.key(kind, int(mentioned[slot])) for slot, kind in _SLOTS.items() if slot in mentioned)
        return next(found, None)


def how_old(name: str) -> HowOld:
    """Ask how old a child is, with the usual ages on buttons, and one to skip it."""
    ages = (Option(f"age {years}", str(years)) for years in AGES_ON_BUTTONS)
    options = (*ages, Option(SKIP, text("introduction-age.skip")))
    return HowOld("age", (text("introduction-age", name=name),), options, columns=4)


def activity(talk: Talk, asked: Text, *, elsewhere: bool = False) -> str:
    """Ask for an activity of the catalogue, by its kind first where there are many, or else for one elsewhere."""
    more = (Option(ELSEWHERE, text("we-have-started-elsewhere")),) if elsewhere else ()
    offered = talk.catalogue.activities
    if len(offered) > MANY:
        kinds = tuple(Option(kind, text(f"interest-{kind}")) for kind in talk.catalogue.interests(None))
        interest = talk.ask(Choice("interest", (asked,), (*kinds, *more), columns=2, slot="interest"))
        if interest == ELSEWHERE:
            return ELSEWHERE
        offered = talk.catalogue.fitting(None, interest, None)
        asked = text("we-have-started-activity")
    options = tuple(Option(found.key, found.name) for found in offered)
    return talk.ask(Choice("activity", (asked,), (*options, *more)))
