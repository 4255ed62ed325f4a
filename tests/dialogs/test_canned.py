"""Canned replies at the desk: what a command and a button lead to."""

from dataclasses import replace

import pytest

from bot.words import Words
from dialogs import buttons, canned
from dialogs.buttons import LONGEST, Move
from dialogs.desk import in_general
from dialogs.events import DeskCommanded, DeskPressed, Line
from dialogs.outcomes.canned import BrowseCanned, LeaveCanned, OfferCanned, PreviewCanned, SayCanned
from dialogs.outcomes.conversation import TellDesk
from dialogs.outcomes.desk import Join, Take
from dialogs.outcomes.outcome import Outcome
from dialogs.text import text
from dialogs.understanding.reader import Reader
from tests.dialogs.transcript import KARI, OLA, Transcript


@pytest.fixture
def talk(words: Words, reader: Reader) -> Transcript:
    return Transcript(words, reader, "ar")


def commands(talk: Transcript, name: str, rest: str = "") -> list[Outcome]:
    return talk.happens(DeskCommanded(name, KARI, rest, Line("text", f"/{name} {rest}", -100, 77)))


def presses(talk: Transcript, step: str) -> list[Outcome]:
    return talk.happens(DeskPressed(buttons.write(Move("say", 77, step)), KARI))


def test_the_replies_are_offered_under_the_number_of_the_message_that_asks(talk: Transcript) -> None:
    assert commands(talk, "say") == [OfferCanned(77, KARI)]
    assert commands(talk, "say", "dugnad bot") == [OfferCanned(77, KARI, "dugnad bot")]


def test_to_a_family_without_telegram_nothing_can_be_sent(talk: Transcript) -> None:
    talk.known = replace(talk.known, contact=replace(talk.known.contact, without_chat=True))
    assert commands(talk, "say", "dugnad") == [TellDesk((text("desk-say-without-telegram", name="Amina"),))]


def test_each_button_of_an_offer_leads_on(talk: Transcript) -> None:
    assert presses(talk, canned.page(1)) == [BrowseCanned(77, KARI, 1)]
    assert presses(talk, canned.see("dugnad")) == [PreviewCanned(77, KARI, "dugnad")]
    assert presses(talk, canned.LEAVE) == [LeaveCanned(77)]


def test_whoever_sends_a_reply_has_the_conversation(talk: Transcript) -> None:
    send, shown = canned.send("dugnad", "Hei"), canned.fingerprint("Hei")
    talk.with_ticket("open")
    assert presses(talk, send) == [SayCanned(77, KARI, "dugnad", shown, (Take(KARI),))]
    talk.with_ticket("taken", OLA)
    assert presses(talk, send) == [SayCanned(77, KARI, "dugnad", shown, (Join(KARI),))]
    talk.with_ticket("taken", KARI)
    assert presses(talk, send) == [SayCanned(77, KARI, "dugnad", shown)]


@pytest.mark.parametrize("step", ["", "page.", "page.x", "see", "send.dugnad", "fly.away"])
def test_a_button_that_no_offer_has_leads_nowhere(talk: Transcript, step: str) -> None:
    assert presses(talk, step) == []


def test_in_general_there_is_nobody_to_say_it_to() -> None:
    told = in_general(DeskCommanded("say", KARI, "", Line("text", "/say", -100, 77)))
    assert told == (TellDesk((text("desk-only-in-thread"),)),)


def test_the_longest_button_is_short_enough_for_telegram() -> None:
    longest = max((*canned.REPLIES, "own-0123456789ab"), key=len)
    assert len(buttons.write(Move(canned.KIND, 2**31, canned.send(longest, "Hei"))).encode()) <= LONGEST


@pytest.mark.parametrize(
    ("wanted", "found"),
    [("", True), ("DUGNAD", True), ("gratis dugnad", True), ("dugnad bot", False), ("dug nad", True)],
)
def test_every_word_must_be_found_in_whatever_case(wanted: str, found: bool) -> None:
    assert canned.matches("Dugnad er frivillig\nog Gratis.", wanted) is found


def test_what_is_known_is_filled_in_and_what_is_not_stays() -> None:
    written = "Hei {name}, { phone }! {kontonummer} {} { name"
    assert canned.filled(written, {"name": "{phone}", "phone": "12"}) == "Hei {phone}, 12! {kontonummer} {} { name"
