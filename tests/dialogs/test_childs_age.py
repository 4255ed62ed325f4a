"""How old a child is: told once, it moves on with the year."""

from datetime import date

import pytest

from bot.words import DESK_LANGUAGE, Words
from dialogs import childs_age

NOVEMBER = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("kept", "told_on", "today", "shown"),
    [
        ("age 9", NOVEMBER, NOVEMBER, "9 år"),
        ("age 9", NOVEMBER, date(2027, 3, 1), "ca. 9 år"),  # the birthday is not known
        ("age 9", NOVEMBER, date(2027, 8, 1), "ca. 10 år"),
        ("age 9", NOVEMBER, date(2028, 11, 23), "ca. 11 år"),
        ("born 2016", NOVEMBER, NOVEMBER, "2016-modell, 10 år i år"),
        ("born 2016", NOVEMBER, date(2026, 12, 31), "2016-modell, 10 år i år"),
        ("born 2016", NOVEMBER, date(2027, 1, 1), "2016-modell, 11 år i år"),
        ("born 2016", date(2026, 12, 31), date(2026, 12, 31), "2016-modell, 10 år i år"),
        ("grade 3", NOVEMBER, NOVEMBER, "3. klasse"),
        ("grade 3", NOVEMBER, date(2026, 12, 31), "3. klasse"),
        ("grade 3", NOVEMBER, date(2027, 7, 31), "3. klasse"),  # over the summer it stays until school begins
        ("grade 3", NOVEMBER, date(2027, 8, 1), "4. klasse"),
        ("grade 3", date(2027, 6, 1), date(2027, 9, 1), "4. klasse"),
        ("grade 13", date(2027, 6, 1), date(2027, 9, 1), "ca. 19 år"),  # school is over
        ("grade 1", date(2026, 9, 1), date(2040, 1, 10), "ca. 20 år"),
    ],
)
def test_an_age_moves_on_with_the_year(words: Words, kept: str, told_on: date, today: date, shown: str) -> None:
    told = childs_age.told(kept, told_on)
    assert told
    assert words.plain(DESK_LANGUAGE, told.shown(today)).translate({0x2068: None, 0x2069: None}) == shown


@pytest.mark.parametrize(
    ("written", "name", "kept"),
    [
        ("Ola 9", "Ola", "age 9"),
        ("Ola, 9 år", "Ola", "age 9"),
        ("Ola 2016-modell", "Ola", "born 2016"),
        ("Ola (2016)", "Ola", "born 2016"),
        ("Ola Ole 3. klasse", "Ola Ole", "grade 3"),
        ("Ola 99", "Ola", None),
        ("علي ٩", "علي", "age 9"),
        ("Ola", "Ola", None),
        ("9", "9", None),
        ("", "", None),
    ],
)
def test_a_name_and_an_age_are_told_apart(written: str, name: str, kept: str | None) -> None:
    assert childs_age.divided(written) == (name, kept)


@pytest.mark.parametrize("kept", [None, "", "skip", "age", "age 99", "grade 0", "born 16", "shoes 30", "age nine"])
def test_what_tells_no_age_is_none(kept: str | None) -> None:
    assert childs_age.told(kept, NOVEMBER) is None


def test_an_age_without_its_day_is_none() -> None:
    assert childs_age.told("age 9", None) is None
