"""What a coordinator writes to note a family without Telegram, and what is answered for it."""

from dataclasses import replace

import pytest

from bot.words import Words
from dialogs.desk import in_general
from dialogs.events import CheckInDue, DeskCommanded, DeskEdited, DeskPressed, DeskSaid, Line
from dialogs.known import Contact
from dialogs.outcomes.conversation import KeepNote, Mark, TellDesk
from dialogs.outcomes.desk import NoteFamily
from dialogs.outcomes.first_year import CheckedIn
from dialogs.outcomes.outcome import Outcome
from dialogs.outcomes.saying import Ask, ShowChoice
from dialogs.text import Text
from dialogs.understanding.reader import Reader
from tests.dialogs.following import amir
from tests.dialogs.transcript import KARI, Transcript


@pytest.fixture
def talk(words: Words, reader: Reader) -> Transcript:
    """A family without Telegram, of which Amir is followed."""
    talk = Transcript(words, reader, "nb", welcomed=False)
    fatuma = Contact("Fatuma", "nb", welcomed=False, without_chat=True)
    talk.known = replace(talk.known, contact=fatuma, participants={3: amir()})
    return talk


def noted(rest: str) -> Outcome:
    (outcome,) = in_general(DeskCommanded("new", KARI, rest, Line("text", f"/new {rest}", -1, 6)))
    return outcome


@pytest.mark.parametrize(
    ("rest", "name", "phone", "language"),
    [
        ("Fatuma 00 00 12 34", "Fatuma", "00 00 12 34", ""),
        ("Fatuma 00001234 somali", "Fatuma", "00001234", "somali"),
        ("  Fatuma   Ali\n+47 00 00 12 34\nso ", "Fatuma Ali", "+47 00 00 12 34", "so"),
        ("Fatuma, +46 123 456 789 01", "Fatuma,", "+46 123 456 789 01", ""),
        ("Fatuma +46123456789", "Fatuma", "+46123456789", ""),
        ("Fatuma (0047) 00 00 12 34", "Fatuma", "(0047) 00 00 12 34", ""),
        ("فاطمة 00001234", "فاطمة", "00001234", ""),
    ],
)
def test_a_name_a_number_and_perhaps_a_language_are_understood(rest: str, name: str, phone: str, language: str) -> None:
    assert noted(rest) == NoteFamily(KARI, name, phone, language)


@pytest.mark.parametrize(
    ("rest", "why"),
    [
        ("", "desk-new-how"),
        ("00001234", "desk-new-how"),
        ("Fatuma", "desk-new-how.no-phone"),
        ("Fatuma 12", "desk-new-how.no-phone"),
        ("Fatuma 0000123400001234", "desk-new-how.no-phone"),
        ("F" * 61 + " 00001234", "desk-new-how.too-long"),
        ("Fatuma 01010112345", "desk-new-how.birth-number"),
        ("Fatuma 010101 12345", "desk-new-how.birth-number"),
        ("Fatuma 01 01 01 123 45", "desk-new-how.birth-number"),
        ("Fatuma 00001234 010101-12345", "desk-new-how.birth-number"),
    ],
)
def test_what_is_unclear_or_too_private_is_refused(rest: str, why: str) -> None:
    refused = noted(rest)
    assert isinstance(refused, TellDesk)
    assert refused.parts == (Text(why),)


def test_what_a_coordinator_writes_is_a_note_and_takes_nothing(talk: Transcript) -> None:
    line = Line("text", "Ringte, ingen svarte.", -1, 5)
    assert talk.with_ticket("open").happens(DeskSaid(line, KARI)) == [KeepNote(line), Mark("note", 5)]
    assert talk.happens(DeskEdited(line, KARI)) == []
    assert talk.happens(DeskSaid(Line("text", "// nei", -1, 6), KARI)) == [Mark("note", 6)]


def test_a_press_of_the_coordinator_is_the_familys_answer_without_a_welcome(talk: Transcript) -> None:
    talk.happens(CheckInDue(9, 3))
    answered = talk.happens(DeskPressed("a|1|how|bad", KARI))
    assert [type(outcome) for outcome in answered] == [ShowChoice, Ask]
    again = talk.happens(DeskPressed("b|1|reason", KARI))
    assert [type(outcome) for outcome in again] == [Ask]
    assert talk.happens(DeskPressed("a|1|how|good", KARI))[-1] == CheckedIn(9, 3, "good")


def test_an_answer_to_what_is_over_is_told_to_be(talk: Transcript) -> None:
    assert talk.happens(DeskPressed("a|1|how|bad", KARI)) == [TellDesk((Text("desk-call-over"),))]


def test_an_answer_button_is_nothing_for_a_family_that_has_telegram(talk: Transcript) -> None:
    talk.happens(CheckInDue(9, 3))
    talk.known = replace(talk.known, contact=replace(talk.known.contact, without_chat=False))
    assert talk.happens(DeskPressed("a|1|how|bad", KARI)) == []
