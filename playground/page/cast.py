"""The people with whom the playground opens; all of them are invented."""

from dataclasses import dataclass, field

from playground.forum import Forum
from playground.person import Person
from playground.telegram import Telegram

DESK = "ALLEMED"


@dataclass(frozen=True)
class Role:
    """Somebody in the opening cast: a name, a language, and what they are to the helpline."""

    name: str
    language: str
    part: str


FAMILIES = (
    Role("Amina", "ar", "mother"),
    Role("Daniel", "en", "father"),
    Role("Marte", "nb", "coach"),
    Role("Sami", "nb", "teenager"),
)
COORDINATOR = Role("Kari", "nb", "coordinator")


@dataclass
class Cast:
    """Who is in the playground: the desk, and the part that each person plays."""

    desk: Forum
    parts: dict[int, str] = field(default_factory=dict)


def opening(telegram: Telegram) -> Cast:
    """Let the cast join Telegram, with one coordinator at the desk."""
    cast = Cast(telegram.forum(DESK))
    for role in FAMILIES:
        joined(telegram, cast, role)
    cast.desk.join(joined(telegram, cast, COORDINATOR))
    return cast


def joined(telegram: Telegram, cast: Cast, role: Role) -> Person:
    """Let somebody join Telegram in this role."""
    person = telegram.person(role.name, language=role.language)
    cast.parts[person.id] = role.part
    return person
