"""Days and moments, in words."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from bot.rendering import visible
from bot.words import Words
from dialogs import describing

MONDAY = datetime(2026, 11, 23, 9, 5, tzinfo=ZoneInfo("Europe/Oslo"))


@pytest.mark.parametrize(
    ("language", "day", "moment"),
    [
        ("nb", "mandag 23.11", "mandag 23.11. kl. 09:05"),
        ("en", "Monday 23.11", "Monday 23.11 at 09:05"),
        ("ar", "الاثنين 23.11", "يوم الاثنين 23.11 الساعة 09:05"),
    ],
)
def test_a_day_and_a_moment_are_named_weekday_first(words: Words, language: str, day: str, moment: str) -> None:
    def shown(html: str) -> str:
        return "".join(character for character in visible(html) if character not in "\u2068\u2069")

    assert shown(words.html(language, describing.day(MONDAY))) == day
    assert shown(words.html(language, describing.moment(MONDAY))) == moment
