"""How old a child is, as somebody has told it on a day: it moves on with the year.

It is kept as a short key, "age 9", "born 2016" or "grade 3", with the day on which it was told; "skip" is kept where
nobody wished to say, so that it is not asked again.
"""

import re
from dataclasses import dataclass
from datetime import date
from typing import Final

from dialogs.text import Text, text

SKIP: Final = "skip"
POSSIBLE: Final = {"age": range(26), "born": range(1995, 2100), "grade": range(1, 14)}
AUGUST: Final = 8  # in which a school year begins
BEFORE_SCHOOL: Final = 5  # a first-grader turns six in the year that school begins
SURE: Final = 30  # days for which an age that was told is the age
_YEAR: Final = 365.25
_BEGUN: Final = re.compile(r"(?P<name>[^\d]*?)[\s,(]*(?P<number>\d{1,4})(?P<rest>.*)", re.DOTALL)
_GRADE: Final = re.compile(r"\W*(klasse|trinn)\b", re.IGNORECASE)


@dataclass(frozen=True)
class ToldAge:
    """An age, a birth year or a grade of a child, and the day on which it was told."""

    kind: str
    number: int
    told_on: date

    def years(self, today: date) -> int:
        """Return the age: the one that a child of a birth year turns this year, or nearly, its birthday not known."""
        if self.kind == "born":
            return today.year - self.number
        if self.kind == "grade":
            return today.year - (_school_year(self.told_on) - self.number - BEFORE_SCHOOL)
        return self.number + round((today - self.told_on).days / _YEAR)

    def grade(self, today: date) -> int:
        """Return the school grade that was told, a higher one from each August on."""
        return self.number + _school_year(today) - _school_year(self.told_on)

    def shown(self, today: date) -> Text:
        """Say how old the child is now, in the way it was told."""
        years = self.years(today)
        if self.kind == "born":
            return text("desk-age.born", year=str(self.number), years=years)
        if self.kind == "grade" and self.grade(today) in POSSIBLE["grade"]:
            return text("desk-age.grade", grade=self.grade(today))
        sure = self.kind == "age" and (today - self.told_on).days <= SURE
        return text("desk-age" if sure else "desk-age.about", years=years)


def key(kind: str, number: int) -> str | None:
    """Return what is kept of an age, None where nobody can be that old."""
    return f"{kind} {number}" if number in POSSIBLE[kind] else None


def told(kept: str | None, on: date | None) -> ToldAge | None:
    """Return what was kept, None where nothing was told."""
    kind, _, number = (kept or "").partition(" ")
    if on is None or kind not in POSSIBLE or not number.isdecimal() or int(number) not in POSSIBLE[kind]:
        return None
    return ToldAge(kind, int(number), on)


def divided(words: str) -> tuple[str, str | None]:
    """Divide "Ola 9", "Ola, 2016-modell" or "Ola 3. klasse" into a name and an age, None where none is told."""
    begun = _BEGUN.fullmatch(words)
    if begun is None or not begun["name"].strip():
        return words, None
    number = int(begun["number"])
    kind = "born" if number in POSSIBLE["born"] else "grade" if _GRADE.match(begun["rest"]) else "age"
    return begun["name"].strip(), key(kind, number)


def _school_year(day: date) -> int:
    """Return the year in which the school year of a day began."""
    return day.year if day.month >= AUGUST else day.year - 1
