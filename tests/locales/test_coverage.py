"""Whatever the code can name has words, and every word in the files is named by the code."""

import pytest

from bot import municipality
from bot.outcomes import move_outcome, move_participant, opening
from bot.words import DESK_LANGUAGE, Words
from dialogs import canned, check_in, club_life, concern, desk_commands, for_clubs, introduction, menu, referral
from dialogs.catalogue import INTERESTS, ITEM_KINDS, SEASONS, WEEKDAYS
from dialogs.journeys import DIALOGS
from dialogs.presses import COMMANDS
from dialogs.text import text
from dialogs.understanding.reading import TOPICS
from tests.locales import code
from tests.locales.fluent import LANGUAGES, WHOLE, written

SAMPLE = municipality.load(municipality.SAMPLE)
NAMED = {
    "interest-": set(INTERESTS),
    "holiday-": set(SEASONS) | {"which", "offers", "offer", "offer.one-day", "none", "price", "consent"},
    "weekday-": set(WEEKDAYS),
    "language-": set(LANGUAGES) | {"changed"},
    "menu-": set(DIALOGS) - {"check-in", "introduction", "invited"} | {menu.HUMAN, menu.ABOUT, menu.URGENT, menu.WORDS},
    "ask-coordinator-": {"holiday", "trouble", "privacy", "yes", "no"},
    "application-": {"applied", "granted", "refused"},
    "canned-": set(canned.REPLIES),
    "check-in-how-": {*check_in.ANSWERS, check_in.IN_WORDS},
    "check-in-reason-": set(check_in.REASONS),
    "check-in-worry.": {*check_in.REASONS, check_in.STOPPED},
    "club-life-": set(club_life.WORDS),
    "club-word-": set(club_life.WORDS),
    "command-": set(COMMANDS),
    "concern-about-": set(concern.MATTERS),
    "concern-agreed-": {"yes", "no"},
    "concern-tell-": {"yes", "no"},
    "club-advice-": {*for_clubs.ADVICE, "grants.schemes"},
    "club-button-": {*for_clubs.ADVICE, for_clubs.FAMILY},
    "concern-when-": set(concern.MOMENTS),
    "item-": set(ITEM_KINDS),
    "loan-": {"out", "back", "cancelled"},
    "introduction-later.": set(introduction.ANSWERS) - {introduction.BEEN},
    "introduction-how-": set(introduction.ANSWERS),
    "referral-role-": set(referral.ROLES),
    "referral-family-": set(referral.FAMILY),
    "help-line-": {line.key for line in SAMPLE.help_lines} | {"copy"},
}
NAMED_AT_THE_DESK = {
    "desk-application-": {"wished", "applied", "granted", "refused"},
    "desk-loan-": {"out", "back", "cancelled", "longer", "damaged", "repaired"},
    "desk-loan.": {"reserved", "out", "back", "cancelled", "damaged", "repaired"},
    "desk-queued.": {"waiting", "offered", "taken", "declined", "lapsed"},
    "desk-canned-": set(canned.REPLIES),
    "desk-about-": set(TOPICS) | {"fault", "outreach"},
    "desk-command-": set(desk_commands.COMMANDS),
    "desk-follow-": {*move_participant.STEPS, move_participant.CHANGE},
    "desk-followed-": {"paused", "stopped", "finished", "opted_out", "changed", "moved"},
    "desk-kind.": {*opening.KINDS, "other"},
    "desk-mark.": {"sent", "note"},
    "desk-marked.": {"sent", "note"},
    "desk-outcome-": set(move_outcome.OUTCOMES),
    "desk-task.": {"interpreter", "call", "called", "done"},
    "desk-state.": {"pressing", "open", "taken", "closed", "blocked"},
    "desk-language-": set(LANGUAGES),
    "desk-not-delivered.": {"uncertain", "refused"},
}


def beginning_with(language: str, beginning: str) -> set[str]:
    names = (name for name in written(language) if not to_self(name))
    return {name.removeprefix(beginning) for name in names if name.startswith(beginning)}


def to_self(name: str) -> bool:
    """Tell the words for somebody who writes for themself, which `Words.to_self` finds beside the others."""
    return name.endswith((".self", "-self")) and "." in name


@pytest.mark.parametrize("language", WHOLE)
@pytest.mark.parametrize("beginning", NAMED)
def test_what_the_code_puts_together_has_words_and_nothing_else_has(language: str, beginning: str) -> None:
    assert beginning_with(language, beginning) == NAMED[beginning]


@pytest.mark.parametrize("beginning", NAMED_AT_THE_DESK)
def test_what_the_desk_is_told_has_words_and_nothing_else_has(beginning: str) -> None:
    assert beginning_with(DESK_LANGUAGE, beginning) == NAMED_AT_THE_DESK[beginning]


def test_every_help_line_of_the_sample_is_named(words: Words) -> None:
    for language in LANGUAGES:
        for line in SAMPLE.help_lines:
            assert words.plain(language, text(line.name_key))


def test_whatever_the_code_names_exists() -> None:
    assert sorted(code.literal_names() - written(DESK_LANGUAGE).keys()) == []
    assert len(code.literal_names()) > 30


def test_whatever_the_code_puts_together_begins_as_messages_do() -> None:
    assert code.named_beginnings() - {"help-line-"} <= NAMED.keys() | NAMED_AT_THE_DESK.keys()
    assert code.named_beginnings()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_is_used(language: str) -> None:
    put_together = tuple(NAMED) + tuple(NAMED_AT_THE_DESK)
    used = code.literals()
    named = [name for name in written(language) if not to_self(name)]
    assert [name for name in named if name not in used and not name.startswith(put_together)] == []
    assert set(put_together) <= code.beginnings() | {"ask-coordinator-"}


@pytest.mark.parametrize("language", WHOLE)
def test_what_is_said_to_whoever_writes_for_themself_stands_beside_what_is_said_of_a_child(language: str) -> None:
    """A variant says nothing that needs more than the words it stands for are given."""
    texts = written(language)
    variants = {name: name.removesuffix(".self").removesuffix("-self") for name in texts if to_self(name)}
    assert [name for name, other in variants.items() if not texts[name].variables <= texts[other].variables] == []
    assert len(variants) > 20
