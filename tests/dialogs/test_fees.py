"""Help with paying a fee, as a transcript."""

import pytest

from bot.words import Words
from dialogs.outcomes.helping import Apply, Declined
from dialogs.understanding.reader import Reader
from tests.dialogs.transcript import SAMPLE_MUNICIPALITY, Transcript, asked

CANNOT_PAY = {"nb": "vi har ikke råd til kontingenten", "en": "we cannot pay the fee", "ar": "ما نقدر ندفع رسوم النادي"}
SCHEME = SAMPLE_MUNICIPALITY.schemes_for("fee")[0]


@pytest.fixture(params=["nb", "en", "ar"])
def talk(request: pytest.FixtureRequest, words: Words, reader: Reader) -> Transcript:
    return Transcript(words, reader, request.param)


def test_the_schemes_that_fit_are_shown_and_help_is_offered(talk: Transcript) -> None:
    talk.goes("fees")
    assert talk.asked == "scheme"
    assert asked(talk.presses("scheme", SCHEME.key)) == "fees-consent"
    assert Apply(SCHEME.key, "fee") in talk.presses("consent", f"yes {SCHEME.key}")


def test_a_no_applies_for_nothing(talk: Transcript) -> None:
    talk.goes("fees")
    talk.presses("scheme", SCHEME.key)
    assert Declined() in talk.presses("consent", f"no {SCHEME.key}")


def test_it_is_reached_in_ones_own_words(talk: Transcript) -> None:
    talk.says(CANNOT_PAY[talk.known.contact.language])
    assert talk.known.journey is not None
    assert talk.known.journey.dialog == "fees"


def test_an_amount_that_is_mentioned_is_kept(words: Words, reader: Reader) -> None:
    talk = Transcript(words, reader, "en")
    talk.goes("fees")
    talk.says("it is 1500 kr")
    talk.presses("scheme", SCHEME.key)
    assert Apply(SCHEME.key, "fee", 1500) in talk.presses("consent", f"yes {SCHEME.key}")
