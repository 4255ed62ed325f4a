"""Words of club life explained, as transcripts."""

import pytest

from bot.words import Words
from dialogs import club_life
from dialogs.outcomes.conversation import Relay
from dialogs.outcomes.outcome import Outcome
from dialogs.outcomes.saying import Ask, Greet, Say
from dialogs.text import Text
from dialogs.understanding.reader import Reader
from tests.dialogs.transcript import KARI, Transcript

ASKED = {
    "nb": {
        "hva er dugnad?": ["dugnad"],
        "Hva betyr kontingent": ["kontingent"],
        "hva er forskjellen": [],
        "hei, hva er en kioskvakt egentlig?": ["kioskvakt"],
        "hva er dugnad og loddsalg": ["dugnad", "loddsalg"],
        "Foreldremøte?": ["foreldremote"],
        "jeg forstår ikke ordet treningsavjift": ["treningsavgift"],
        "dugnad": [],
        "hva koster kontingenten?": [],
        "vi kan ikke betale kontingenten": [],
        "når er cupen?": [],
        "vi må selge lodd, hva gjør vi?": [],
        "hva er dugnad " * 20: [],
    },
    "en": {
        "what is dugnad?": ["dugnad"],
        "What's a cup?": ["cup"],
        "what does kontigent mean?": ["kontingent"],
        "what is a lisens": ["lisens"],
        "what is loddsalg and kioskvakt?": ["loddsalg", "kioskvakt"],
        "what is the treningsavgift for football?": [],
        "we cannot pay the kontingent": [],
        "what is football?": [],
    },
    "ar": {
        "ما معنى dugnad": ["dugnad"],
        "ما معنى دوغناد؟": ["dugnad"],
        "شو يعني الدوغناد": ["dugnad"],
        "ما هو foreldremøte؟": ["foreldremote"],
        "ما هي الكونتينغنت": ["kontingent"],
        "لا نستطيع دفع kontingent": [],
    },
}
QUESTION = {"nb": "hva er dugnad?", "en": "what is dugnad?", "ar": "ما معنى dugnad"}
FEES = {
    "nb": "vi kan ikke betale kontingenten",
    "en": "we cannot pay the kontingent",
    "ar": "لا نستطيع دفع رسوم العضوية kontingent",
}


@pytest.fixture(params=["nb", "en", "ar"])
def talk(request: pytest.FixtureRequest, words: Words, reader: Reader) -> Transcript:
    return Transcript(words, reader, request.param)


def said(outcomes: list[Outcome]) -> list[str]:
    parts = [part for outcome in outcomes if isinstance(outcome, Say) for part in outcome.parts]
    return [part.words for part in parts if isinstance(part, Text)]


@pytest.mark.parametrize(("line", "asked"), [each for lines in ASKED.values() for each in lines.items()])
def test_only_a_question_after_a_word_asks_for_it(words: Words, line: str, asked: list[str]) -> None:
    assert list(words.asked(line)) == asked


def test_a_word_is_explained_whoever_asks(talk: Transcript) -> None:
    (explained,) = talk.says(QUESTION[talk.known.contact.language])
    assert said([explained]) == ["club-life-dugnad"]
    assert isinstance(explained, Say)
    assert [row[0].data for row in explained.buttons] == ["g|words", "g|human"]


def test_a_first_question_after_a_word_is_welcomed_and_answered(words: Words, reader: Reader) -> None:
    talk = Transcript(words, reader, "en", welcomed=False)
    outcomes = talk.says("what is dugnad?")
    assert outcomes[0] == Greet(with_menu=False)
    assert said(outcomes) == ["club-life-dugnad"]


def test_the_question_that_waits_is_asked_again(talk: Transcript) -> None:
    talk.goes("concern")
    talk.presses("about", "fee")
    explained, again = talk.says(QUESTION[talk.known.contact.language])
    assert said([explained]) == ["club-life-dugnad"]
    assert isinstance(again, Ask)
    assert (talk.asked, again.notice) == ("when", None)


def test_a_word_in_passing_goes_to_its_dialog(talk: Transcript) -> None:
    talk.says(FEES[talk.known.contact.language])
    assert talk.known.journey is not None
    assert talk.known.journey.dialog == "fees"


def test_all_words_are_listed_as_buttons(talk: Transcript) -> None:
    (listed,) = talk.commands("words")
    assert isinstance(listed, Say)
    assert talk.goes("words") == [listed]
    assert [row[0].data for row in listed.buttons] == [*(f"g|word-{word}" for word in club_life.WORDS), "g|human"]
    for word in club_life.WORDS:
        assert said(talk.goes(f"word-{word}")) == [f"club-life-{word}"]
    assert said(talk.goes("word-nonsense")) == ["old-button"]


def test_the_words_stand_under_what_this_is(talk: Transcript) -> None:
    (about,) = talk.goes("about")
    assert isinstance(about, Say)
    assert about.buttons[-1][0].data == "g|words"


def test_a_human_who_has_the_conversation_answers_herself(talk: Transcript) -> None:
    outcomes = talk.with_ticket("taken", KARI).says(QUESTION[talk.known.contact.language])
    assert isinstance(outcomes[0], Relay)
    assert said(outcomes) == []


def test_what_is_explained_reaches_the_desk_where_a_human_is_awaited(talk: Transcript) -> None:
    outcomes = talk.with_ticket("open").says(QUESTION[talk.known.contact.language])
    assert isinstance(outcomes[0], Relay)
    assert said(outcomes) == ["club-life-dugnad"]
