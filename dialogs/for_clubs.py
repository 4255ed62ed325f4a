"""What a club or a professional may need: short advice, where a club seeks grants, and a text for a family."""

from typing import Final

from dialogs import menu
from dialogs.buttons import Button, Go, write
from dialogs.catalogue import Municipality
from dialogs.known import Known
from dialogs.menu import Rows
from dialogs.outcomes.helping import GiveFamilyText
from dialogs.outcomes.outcome import Outcome
from dialogs.outcomes.saying import Say
from dialogs.text import Arg, Text, text

ADVICE: Final = ("talk", "dugnad", "grants")
FAMILY: Final = "family"
GRANT_AGES: Final = (0, 24)  # of Bufdir's grant, "Tilskudd til inkludering av barn og unge"
_BEGINS: Final = "club-"
_IN_LANGUAGE: Final = f"{FAMILY}-"


def buttons() -> Rows:
    """Return all of it as buttons."""
    return (*((_button(key),) for key in (*ADVICE, FAMILY)), (menu.go("make-invitation"),))


def text_for_family() -> Rows:
    """Return the button for a text in the family's language."""
    return ((_button(FAMILY),),)


def of_button(dialog: str, known: Known) -> Outcome | None:
    """Return what a button asks for, if it asks for any of this."""
    key = dialog.removeprefix(_BEGINS)
    if key == dialog:
        return None
    if key in ADVICE:
        return Say(_advice(key, known.municipality), buttons())
    if key == FAMILY:
        return Say((text("family-text-language"),), _languages(known))
    language = key.removeprefix(_IN_LANGUAGE)
    return GiveFamilyText(language) if key != language and language in known.whole_languages else None


def _advice(key: str, municipality: Municipality) -> tuple[Text, ...]:
    youngest, oldest = GRANT_AGES
    known: dict[str, Arg] = {"coordinator": municipality.coordinator.name, "from": youngest, "to": oldest}
    advice = text(f"club-advice-{key}", **known)
    schemes = tuple(scheme.name for scheme in municipality.schemes if scheme.clubs_may_apply)
    if key != "grants" or not schemes:
        return (advice,)
    return advice, text("club-advice-grants.schemes", schemes=schemes)


def _languages(known: Known) -> Rows:
    return tuple(
        (Button(text(f"language-{language}"), write(Go(f"{_BEGINS}{_IN_LANGUAGE}{language}"))),)
        for language in known.whole_languages
    )


def _button(key: str) -> Button:
    return Button(text(f"club-button-{key}"), write(Go(f"{_BEGINS}{key}")))
