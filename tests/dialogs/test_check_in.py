"""A check-in, as a transcript."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from bot.words import Words
from dialogs.events import CheckInDue, NoAnswer
from dialogs.known import Participant
from dialogs.outcomes.conversation import Relay
from dialogs.outcomes.first_year import (
    AskCheckIn,
    CheckedIn,
    LookAgain,
    NoteSilence,
    OptIn,
    OptOut,
    Postpone,
    RemindCheckIn,
    SkipCheckIn,
)
from dialogs.outcomes.outcome import Outcome
from dialogs.outcomes.saying import EndRun, Say
from dialogs.understanding.reader import Reader
from tests.dialogs.following import DAY, amir, step
from tests.dialogs.transcript import KARI, MONDAY, Transcript, asked

DUE = CheckInDue(9, 3)
ASKED = AskCheckIn(9, MONDAY.replace(hour=17, minute=21) + 3 * DAY)
SILENT = NoAnswer(9, 3)
LATER = MONDAY.replace(hour=17, minute=21) + DAY


@pytest.fixture(params=["nb", "en", "ar"])
def talk(request: pytest.FixtureRequest, words: Words, reader: Reader) -> Transcript:
    talk = Transcript(words, reader, request.param)
    talk.known = replace(talk.known, participants={3: amir()})
    return talk


@pytest.fixture
def english(words: Words, reader: Reader) -> Transcript:
    talk = Transcript(words, reader)
    talk.known = replace(talk.known, participants={3: amir()})
    return talk


def falls_due(talk: Transcript, child: Participant, now: datetime = MONDAY) -> list[Outcome]:
    talk.known = replace(talk.known, participants={3: child}, now=now)
    return talk.happens(DUE)


def test_a_family_is_asked_and_a_good_answer_is_enough(talk: Transcript) -> None:
    outcomes = talk.happens(DUE)
    assert outcomes[0] == ASKED
    assert asked(outcomes) == "check-in-how"
    assert CheckedIn(9, 3, "good") in talk.presses("how", "good")


def test_not_so_good_asks_one_thing_more(talk: Transcript) -> None:
    talk.happens(DUE)
    assert asked(talk.presses("how", "so-so")) == "check-in-reason"
    assert CheckedIn(9, 3, "so-so", "cost") in talk.presses("reason", "cost")


def test_it_waits_while_a_human_has_the_conversation(english: Transcript) -> None:
    """Lesson 40."""
    assert english.with_ticket("taken", KARI).happens(DUE) == [Postpone(9, LATER)]


def test_it_waits_while_nothing_would_arrive(english: Transcript) -> None:
    """Lesson 37: an attempt is not a delivery."""
    english.known = replace(english.known, contact=replace(english.known.contact, blocked=True))
    assert english.happens(DUE) == [Postpone(9, LATER)]


def test_it_ends_no_dialog_that_goes_on(english: Transcript) -> None:
    english.goes("fees")
    english.known = replace(english.known, said_at=MONDAY - timedelta(hours=23))
    assert english.happens(DUE) == [Postpone(9, LATER)]
    english.known = replace(english.known, said_at=MONDAY - DAY)
    assert ASKED in english.happens(DUE)


def test_a_dialog_of_the_same_check_in_holds_nothing(english: Transcript) -> None:
    english.happens(DUE)
    english.known = replace(english.known, said_at=MONDAY)
    assert ASKED in english.happens(DUE)


def test_several_children_are_asked_about_one_after_the_other(english: Transcript) -> None:
    sara = Participant("Sara", "Turn", check_ins={20: step(7, "asked", MONDAY)})
    english.known = replace(english.known, participants={3: amir(), 4: sara})
    assert english.happens(DUE) == [Postpone(9, LATER)]
    english.known = replace(english.known, now=MONDAY + DAY)
    assert AskCheckIn(9, LATER + 3 * DAY) in english.happens(DUE)


@pytest.mark.parametrize("state", ["paused", "stopped", "finished", "opted_out"])
def test_nobody_is_asked_about_a_child_that_is_not_followed(english: Transcript, state: str) -> None:
    """Lesson 36."""
    assert falls_due(english, amir(state)) == [SkipCheckIn(9)]


def test_what_the_plan_no_longer_has_is_not_asked(english: Transcript) -> None:
    """Lesson 36."""
    assert falls_due(english, amir(first=step(8, "rung"))) == [SkipCheckIn(9)]


def test_only_the_latest_of_what_is_late_is_asked(english: Transcript) -> None:
    """Lesson 35."""
    assert falls_due(english, amir(), MONDAY + 15 * DAY) == [SkipCheckIn(9)]
    skipped = amir(second=step(21, "skipped"))
    assert AskCheckIn(9, LATER + 17 * DAY) in falls_due(english, skipped, MONDAY + 15 * DAY)


@pytest.mark.parametrize("state", ["planned", "asked", "answered", "skipped"])
def test_what_is_settled_is_not_asked_again(english: Transcript, state: str) -> None:
    """Lesson 36."""
    assert falls_due(english, amir(first=step(7, state))) == []


def test_a_child_that_is_not_there_any_more_is_nothing(english: Transcript) -> None:
    assert english.happens(CheckInDue(9, 4)) == []
    assert english.happens(CheckInDue(99, 3)) == []


@pytest.mark.parametrize(
    ("now", "asked_at"),
    [
        ("2026-11-23T03:00", "2026-11-23T17:21"),
        ("2026-11-23T22:00", "2026-11-24T17:21"),
        ("2026-11-22T12:00", "2026-11-23T17:21"),
        ("2026-12-24T23:00", "2026-12-28T17:21"),
        ("2026-12-26T12:00", "2026-12-28T17:21"),
    ],
)
def test_what_is_late_after_a_silence_waits_for_a_decent_hour(english: Transcript, now: str, asked_at: str) -> None:
    """Lesson 38: by night, on Sundays and on public holidays nobody is asked."""
    moment, until = (datetime.fromisoformat(text).replace(tzinfo=MONDAY.tzinfo) for text in (now, asked_at))
    first = replace(amir(first=step(7, "rung"), second=step(365)))
    assert falls_due(english, first, moment) == [Postpone(9, until)]


ADVERB = {"nb": "det går bra", "en": "It's going well!", "ar": "الحمد لله"}
COSTS = {"nb": "vi har ikke råd til cupen", "en": "we cannot pay the fee", "ar": "ما عنا مصاري ندفع رسوم النادي"}
STOPPED = {"nb": "Hun har sluttet", "en": "She has stopped", "ar": "ترك النادي"}
STOP = {"nb": "stopp", "en": "Stop!", "ar": "أوقفوا الرسائل"}
AGAIN = {"nb": "start igjen", "en": "start again", "ar": "ابدأوا من جديد"}


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (ADVERB, CheckedIn(9, 3, "good")),
        (COSTS, CheckedIn(9, 3, "bad", "cost", in_words=True)),
        (STOPPED, CheckedIn(9, 3, "stopped")),
        (STOP, OptOut(9)),
    ],
)
def test_an_answer_in_ones_own_words_is_one(talk: Transcript, said: dict[str, str], expected: Outcome) -> None:
    talk.happens(DUE)
    assert talk.says(said[talk.known.contact.language])[-1] == expected


def test_has_stopped_is_one_tap_and_so_is_rather_not(english: Transcript) -> None:
    english.happens(DUE)
    assert CheckedIn(9, 3, "stopped") in english.presses("how", "stopped")
    english.happens(DUE)
    assert OptOut(9) in english.presses("how", "enough")


def test_whatever_else_is_said_is_a_worry_in_the_familys_words(english: Transcript) -> None:
    english.happens(DUE)
    assert CheckedIn(9, 3, "words", "other", in_words=True) in english.says("she has got new glasses now")
    english.happens(DUE)
    english.presses("how", "bad")
    assert CheckedIn(9, 3, "bad", "other", in_words=True) in english.says("she has got new glasses now")


def test_what_is_clearly_about_something_else_is_no_answer(english: Transcript) -> None:
    english.happens(DUE)
    assert not any(isinstance(outcome, CheckedIn) for outcome in english.says("I want to talk to a person"))
    english.happens(DUE)
    assert not any(isinstance(outcome, CheckedIn) for outcome in english.says("hello"))
    assert not any(isinstance(outcome, CheckedIn) for outcome in english.says("", kind="photo"))
    assert not any(isinstance(outcome, CheckedIn) for outcome in english.says("go back"))


def test_stop_and_start_again_are_heard_at_any_time(talk: Transcript) -> None:
    """Lesson 50."""
    language = talk.known.contact.language
    assert talk.says(STOP[language]) == [EndRun(), OptOut()]
    talk.known = replace(talk.known, participants={3: amir("opted_out")})
    assert talk.says(AGAIN[language]) == [OptIn()]


def test_the_command_shows_how_it_is_and_starts_again(english: Transcript) -> None:
    """Lesson 50."""
    (shown,) = english.commands("checkins")
    assert isinstance(shown, Say)
    assert shown.parts[0].args == {"names": "Amir"}  # type: ignore[union-attr]
    assert english.goes("check-ins-off") == [EndRun(), OptOut()]
    english.known = replace(english.known, participants={3: amir("opted_out")})
    assert english.commands("checkins") == english.goes("check-ins-on") == [OptIn()]
    english.known = replace(english.known, participants={})
    (nothing,) = english.commands("checkins")
    assert isinstance(nothing, Say)
    (stale,) = english.goes("check-ins-on")
    assert isinstance(stale, Say)


def test_stop_is_an_ordinary_word_where_no_child_is_followed(english: Transcript) -> None:
    english.known = replace(english.known, participants={})
    assert not any(isinstance(outcome, OptOut) for outcome in english.says("stop"))


def test_words_reach_the_desk_also_where_a_human_is_awaited(english: Transcript) -> None:
    english.with_ticket("open").happens(DUE)
    assert isinstance(english.says("she has got new glasses now")[0], Relay)


def is_looked_at(talk: Transcript, child: Participant, now: datetime = MONDAY) -> list[Outcome]:
    talk.known = replace(talk.known, participants={3: child}, now=now)
    return talk.happens(SILENT)


def test_without_an_answer_there_is_one_reminder(talk: Transcript) -> None:
    """Lesson 50: a few gentle tries, then the coordinator."""
    talk.happens(DUE)
    reminded = is_looked_at(talk, amir(first=step(7, "asked", MONDAY - 3 * DAY)))
    assert reminded[0] == RemindCheckIn(9, LATER + 2 * DAY)
    assert asked(reminded) == "check-in-how"
    assert is_looked_at(talk, amir(first=step(7, "asked", MONDAY - 6 * DAY, reminded=True))) == [NoteSilence(9)]


def test_a_reminder_finds_its_question_also_after_another_dialog(english: Transcript) -> None:
    english.happens(DUE)
    english.goes("fees")
    assert asked(is_looked_at(english, amir(first=step(7, "asked", MONDAY - 3 * DAY)))) == "check-in-how"


def test_a_reminder_waits_as_the_question_does(english: Transcript) -> None:
    unanswered = amir(first=step(7, "asked", MONDAY - 3 * DAY))
    today = MONDAY.replace(hour=17, minute=21)
    assert is_looked_at(english, unanswered, MONDAY.replace(hour=3)) == [LookAgain(9, today)]
    assert is_looked_at(english.with_ticket("taken", KARI), unanswered) == [LookAgain(9, LATER)]


def test_what_is_answered_or_over_needs_no_reminder(english: Transcript) -> None:
    assert is_looked_at(english, amir(first=step(7, "answered"))) == []
    assert is_looked_at(english, amir("paused", first=step(7, "asked", MONDAY))) == []
