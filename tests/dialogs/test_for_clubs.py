"""What a club may need, as transcripts."""

from dataclasses import replace

import pytest

from bot.words import Words
from dialogs.outcomes.helping import GiveFamilyText
from dialogs.outcomes.outcome import Outcome
from dialogs.outcomes.saying import Say
from dialogs.text import Text
from dialogs.understanding.reader import Reader
from tests.dialogs.transcript import Transcript


@pytest.fixture(params=["nb", "en", "ar"])
def talk(request: pytest.FixtureRequest, words: Words, reader: Reader) -> Transcript:
    return Transcript(words, reader, request.param)


def said(outcomes: list[Outcome]) -> list[str]:
    parts = [part for outcome in outcomes if isinstance(outcome, Say) for part in outcome.parts]
    return [part.words for part in parts if isinstance(part, Text)]


def leads_to(outcome: Outcome) -> list[str]:
    assert isinstance(outcome, Say)
    return [button.data for row in outcome.buttons for button in row]


def test_a_club_is_advised_and_may_ask_on(talk: Transcript) -> None:
    for key in ("talk", "dugnad"):
        (advice,) = talk.goes(f"club-{key}")
        assert said([advice]) == [f"club-advice-{key}"]
        ways = ("club-talk", "club-dugnad", "club-grants", "club-family", "make-invitation")
        assert leads_to(advice) == [f"g|{way}" for way in ways]


def test_a_club_hears_of_the_grant_and_of_the_schemes_it_may_apply_to(talk: Transcript, words: Words) -> None:
    (advice,) = talk.goes("club-grants")
    assert said([advice]) == ["club-advice-grants", "club-advice-grants.schemes"]
    assert isinstance(advice, Say)
    grant, schemes = advice.parts
    assert isinstance(grant, Text)
    assert isinstance(schemes, Text)
    open_to_clubs = [each.name for each in talk.known.municipality.schemes if each.clubs_may_apply]
    assert schemes.args["schemes"] == tuple(open_to_clubs)
    assert 0 < len(open_to_clubs) < len(talk.known.municipality.schemes)
    assert "Bufdir" in words.html(talk.known.contact.language, grant)


def test_a_club_whose_municipality_lets_only_families_apply_hears_of_the_grant_alone(talk: Transcript) -> None:
    talk.known = replace(talk.known, municipality=replace(talk.known.municipality, schemes=()))
    assert said(talk.goes("club-grants")) == ["club-advice-grants"]


def test_a_text_for_a_family_is_in_the_language_that_is_chosen(talk: Transcript) -> None:
    (asked,) = talk.goes("club-family")
    assert leads_to(asked) == [f"g|club-family-{language}" for language in talk.known.whole_languages]
    assert talk.goes("club-family-ar") == [GiveFamilyText("ar")]


def test_a_button_that_no_helpline_has_written_is_old(talk: Transcript) -> None:
    for data in ("club-nonsense", "club-family-xx"):
        assert said(talk.goes(data)) == ["old-button"]
