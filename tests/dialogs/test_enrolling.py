"""A child's name, and how old it is, asked once and lightly."""

from dataclasses import replace

import pytest

from bot.words import Words
from dialogs.events import IntroductionDue
from dialogs.known import Participant
from dialogs.outcomes.first_year import Started
from dialogs.understanding.reader import Reader
from tests.dialogs.transcript import Transcript

CASES = [
    ("en", "yes", "Amir", "8", Started(3, "Amir", "age 8")),
    ("en", "yes", "Amir", "born in 2016", Started(3, "Amir", "born 2016")),
    ("en", "yes", "Amir", "no", Started(3, "Amir", "skip")),
    ("nb", "ja", "Amir", "han går i 3. klasse", Started(3, "Amir", "grade 3")),
    ("nb", "ja", "Amir", "2016-modell", Started(3, "Amir", "born 2016")),
    ("nb", "ja", "Amir", "2016", Started(3, "Amir", "born 2016")),
    ("nb", "ja", "Amir, 8 år", None, Started(3, "Amir", "age 8")),
    ("ar", "نعم", "أمير", "عمره ٨ سنوات", Started(3, "أمير", "age 8")),
]


@pytest.mark.parametrize(("language", "yes", "name", "age", "expected"), CASES)
def test_an_age_is_kept_as_it_is_told(
    words: Words, reader: Reader, language: str, yes: str, name: str, age: str | None, expected: Started
) -> None:
    talk = Transcript(words, reader, language)
    talk.happens(IntroductionDue(3))
    talk.presses("how", "been")
    talk.says(yes)
    assert talk.asked == "name"
    outcomes = talk.says(name)
    if age is not None:
        assert talk.asked == "age"
        outcomes = talk.says(age)
    assert outcomes[-1] == expected


def test_an_age_that_is_known_is_not_asked_again(words: Words, reader: Reader) -> None:
    talk = Transcript(words, reader)
    talk.known = replace(talk.known, participants={4: Participant("Amir", "Fotball", age="skip")})
    talk.happens(IntroductionDue(3))
    talk.presses("how", "been")
    talk.says("yes")
    assert talk.says("amir")[-1] == Started(3, "amir")


def test_an_age_that_was_told_before_the_introduction_goes_along(words: Words, reader: Reader) -> None:
    talk = Transcript(words, reader)
    talk.happens(IntroductionDue(3, age=8))
    talk.presses("how", "been")
    talk.says("yes")
    assert talk.says("Amir")[-1] == Started(3, "Amir", "age 8")
