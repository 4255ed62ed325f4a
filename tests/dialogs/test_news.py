"""Agreeing to hear when there is something free, and ending it: by word, command and button (lesson 50)."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from bot.words import Words
from dialogs import news
from dialogs.outcomes.conversation import Relay
from dialogs.outcomes.news import NarrowNews, StopNews, WantNews
from dialogs.outcomes.outcome import Outcome
from dialogs.outcomes.saying import EndRun, Greet, Say
from dialogs.understanding.reader import Reader
from tests.dialogs.transcript import KARI, Transcript, asked

Make = Callable[[str], Transcript]


@pytest.fixture
def talk(words: Words, reader: Reader) -> Make:
    return lambda language: Transcript(words, reader, language)


def wants_news(talk: Transcript) -> Transcript:
    talk.known = replace(talk.known, contact=replace(talk.known.contact, news=True))
    return talk


def without_holidays(talk: Transcript) -> Transcript:
    """Let the municipality have nothing for the school holidays."""
    talk.known = replace(talk.known, municipality=replace(talk.known.municipality, school_holidays=()))
    return talk


def kinds(outcomes: list[Outcome]) -> list[type[Outcome]]:
    return [type(outcome) for outcome in outcomes]


@pytest.mark.parametrize(
    ("language", "yes", "no"), [("nb", "ja takk", "nei"), ("en", "yes", "no"), ("ar", "نعم", "لا")]
)
def test_a_yes_and_a_no_are_heard_in_words(talk: Make, language: str, yes: str, no: str) -> None:
    agreeing, declining = talk(language), talk(language)
    for one in (agreeing, declining):
        assert asked(one.commands("news")) == "news-ask"
    assert WantNews() in agreeing.says(yes)
    assert StopNews() in declining.says(no)


@pytest.mark.parametrize("language", ["nb", "en", "ar"])
def test_a_yes_and_a_no_are_pressed(talk: Make, language: str) -> None:
    agreeing, declining = talk(language), talk(language)
    for one in (agreeing, declining):
        assert asked(one.goes("news")) == "news-ask"
    assert WantNews() in agreeing.presses("news", "yes news")
    assert StopNews() in declining.presses("news", "no news")


def test_whoever_asks_about_the_holidays_and_wants_no_talk_is_asked(talk: Make) -> None:
    family = without_holidays(talk("en"))
    assert asked(family.goes("holiday")) == "ask-coordinator-holiday"
    assert asked(family.says("no")) == "news-ask"
    assert WantNews() in family.says("yes")
    knows = without_holidays(wants_news(talk("en")))
    knows.goes("holiday")
    assert "Declined" in [kind.__name__ for kind in kinds(knows.says("no"))]


@pytest.mark.parametrize("language", ["nb", "en", "ar"])
@pytest.mark.parametrize("word", ["stop", "Stopp!", "توقف"])
def test_one_word_ends_the_news_of_whoever_gets_them(talk: Make, language: str, word: str) -> None:
    assert StopNews() in wants_news(talk(language)).says(word)
    assert StopNews() not in talk(language).says(word)


def test_the_news_end_also_while_a_human_has_the_conversation(talk: Make) -> None:
    taken = wants_news(talk("en")).with_ticket("taken", KARI)
    assert kinds(taken.says("stop")) == [Relay, StopNews]
    assert kinds(taken.commands("stop")) == [StopNews]
    assert kinds(taken.goes(news.STOP)) == [StopNews]
    assert kinds(taken.goes("news 6-9")) == [Say]


def test_stop_is_an_answer_to_the_question_about_the_news(talk: Make) -> None:
    family = talk("en")
    family.commands("news")
    assert kinds(family.commands("stop")) == [EndRun, StopNews]
    assert family.asked == ""


def test_ages_and_places_are_chosen_by_their_buttons_and_no_other_is_there(talk: Make) -> None:
    family = talk("en")
    assert family.goes("news 10-12") == [NarrowNews("10-12")]
    assert family.goes("news @north") == [NarrowNews("@north")]
    for unknown in ("news 7", "news @south", "news en"):
        assert kinds(family.goes(unknown)) == [Say]


def test_whoever_has_not_written_before_is_welcomed_first(words: Words, reader: Reader) -> None:
    assert kinds(Transcript(words, reader, welcomed=False).commands("news"))[0] is Greet
