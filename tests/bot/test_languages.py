"""Which language a newcomer is first spoken to in."""

import pytest

from bot.languages import spoken_to

SPOKEN = ("nb", "en", "ar", "uk")


@pytest.mark.parametrize(
    ("telegram", "language"),
    [
        ("nb", "nb"),
        ("no", "nb"),
        ("nb-NO", "nb"),
        ("NO", "nb"),
        ("sv", "nb"),
        ("da", "nb"),
        ("en", "en"),
        ("en-US", "en"),
        ("ar", "ar"),
        ("ar-SY", "ar"),
        ("uk", "uk"),
        ("pl", "en"),
        ("zh-hans", "en"),
        ("", "en"),
        ("-", "en"),
    ],
)
def test_the_nearest_spoken_language_is_chosen(telegram: str, language: str) -> None:
    assert spoken_to(telegram, SPOKEN) == language


def test_a_language_is_spoken_to_as_soon_as_it_is_spoken() -> None:
    assert spoken_to("sv", ("nb", "en", "sv")) == "sv"


def test_who_would_be_spoken_to_in_norwegian_hears_english_where_there_is_none() -> None:
    assert spoken_to("da", ("en", "ar")) == "en"
