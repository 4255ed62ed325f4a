"""Note a family without Telegram: `/new Fatuma 00 00 12 34`, and its language after the number."""

import re
from typing import Final

from dialogs.events import DeskCommanded
from dialogs.outcomes.conversation import TellDesk
from dialogs.outcomes.desk import NoteFamily
from dialogs.text import text

LONGEST: Final = 60  # a first name, and what tells one Fatuma from the other
DIGITS: Final = range(5, 16)  # of a telephone number, with its country's
_NOTED: Final = re.compile(r"(?P<name>[^\d+(]*)(?P<phone>[+(]?\d[\d\s().+/-]*)(?P<language>.*)", re.DOTALL)
_BIRTH_NUMBER: Final = re.compile(r"(?<![\d+])\d{6}[ .-]?\d{5}(?!\d)")
_OF_A_COUNTRY: Final = ("+", "00")
_BIRTH_NUMBER_DIGITS: Final = 11


def note(asked: DeskCommanded) -> tuple[NoteFamily | TellDesk]:
    """Note a first name, a telephone number and perhaps a language; what is unclear or too private is not kept."""
    if not asked.rest:
        return _refused("desk-new-how")
    if _BIRTH_NUMBER.search(asked.rest):
        return _refused("desk-new-how.birth-number")
    noted = _NOTED.fullmatch(asked.rest)
    if noted is None:
        return _refused("desk-new-how.no-phone")
    name, phone, language = (" ".join(part.split()) for part in noted.groups())
    digits = sum(map(str.isdecimal, phone))
    if digits == _BIRTH_NUMBER_DIGITS and not phone.startswith(_OF_A_COUNTRY):
        return _refused("desk-new-how.birth-number")
    if digits not in DIGITS:
        return _refused("desk-new-how.no-phone")
    if not name:
        return _refused("desk-new-how")
    if len(name) > LONGEST:
        return _refused("desk-new-how.too-long")
    return (NoteFamily(asked.by, name, phone, language[:LONGEST]),)


def _refused(words: str) -> tuple[TellDesk]:
    return (TellDesk((text(words),)),)
