"""When the coordinator is away, in the municipality's file, and every mistake said in plain words."""

from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.municipality import SAMPLE, WrongMunicipality, load
from dialogs.catalogue import Absence, Office
from tests.bot.test_municipality import RIGHT

ABSENCES = """
[[absences]]
first = "2027-07-05"
last = "2027-07-30"
cover = "Nora"

[[absences]]
first = "2026-12-21"
last = "2026-12-21"
"""
DAY = 'a day as year, month and day in quotes, such as "2026-12-21"'
COVER = "the first name of who reads meanwhile, in quotes, or left out when nobody does"
ORDER = "it should be the same day or a later one"

# (what stands in the file, what stands there instead, what the person who runs the bot reads)
WRONG = [
    (
        'last = "2027-07-30"',
        'last = "30.07.2027"',
        f'absence number 1, last is "30.07.2027"; it should be {DAY}',
    ),
    (
        'last = "2027-07-30"',
        'last = "2027-06-31"',
        f'absence number 1, last is "2027-06-31"; it should be {DAY}',
    ),
    (
        'last = "2027-07-30"',
        "last = 2027-07-30T09:00:00",
        f"absence number 1, last is 2027-07-30 09:00:00; it should be {DAY}",
    ),
    ('last = "2027-07-30"', "last = 30", f"absence number 1, last is 30; it should be {DAY}"),
    ('last = "2027-07-30"\n', "", f"absence number 1, last is missing; it should be {DAY}"),
    (
        'last = "2026-12-21"',
        'last = "2026-12-20"',
        f'absence number 2, last is "2026-12-20", but first is "2026-12-21"; {ORDER}',
    ),
    (
        'last = "2026-12-21"',
        'last = "2062-12-27"',
        'absence number 2, last is "2062-12-27", but first is "2026-12-21"; it should be at most a year later',
    ),
    (
        'last = "2026-12-21"',
        'last = "2027-07-05"',
        'absences have the day "2027-07-05" more than once; each day should be in one absence only',
    ),
    ('cover = "Nora"', "cover = true", f"absence number 1, cover is true; it should be {COVER}"),
    (
        'cover = "Nora"',
        'covers = "Nora"',
        "absence number 1, covers is not a known setting; the known ones here are first, last, cover",
    ),
]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "prøvestad.toml"


def test_what_the_file_says_of_absences_is_what_the_office_knows(path: Path) -> None:
    path.write_text(RIGHT + ABSENCES, encoding="utf-8")
    municipality = load(path)
    summer, christmas = municipality.absences
    assert summer == Absence(date(2027, 7, 5), date(2027, 7, 30), "Nora")
    assert christmas == Absence(date(2026, 12, 21), date(2026, 12, 21))
    assert municipality.office == Office(municipality.coordinator.hours, (summer, christmas))


def test_nobody_has_to_be_away(path: Path) -> None:
    path.write_text(RIGHT, encoding="utf-8")
    assert load(path).absences == ()


def test_days_without_quotes_are_understood_as_well(path: Path) -> None:
    path.write_text(RIGHT + ABSENCES, encoding="utf-8")
    quoted = load(path).absences
    unquoted = ABSENCES.replace('"', "").replace("cover = Nora", 'cover = "Nora"')
    path.write_text(RIGHT + unquoted, encoding="utf-8")
    assert load(path).absences == quoted


def test_an_absence_may_last_a_year_and_a_day_more_is_refused(path: Path) -> None:
    year = '[[absences]]\nfirst = "2026-12-21"\nlast = "2027-12-21"\n'
    path.write_text(RIGHT + year, encoding="utf-8")
    assert load(path).absences == (Absence(date(2026, 12, 21), date(2027, 12, 21)),)
    path.write_text(RIGHT + year.replace("2027-12-21", "2027-12-22"), encoding="utf-8")
    with pytest.raises(WrongMunicipality, match="at most a year later"):
        load(path)


@pytest.mark.parametrize(("right", "wrong", "said"), WRONG)
def test_a_mistake_in_an_absence_is_said_with_its_place_and_what_it_should_be(
    path: Path, right: str, wrong: str, said: str
) -> None:
    assert ABSENCES.count(right) == 1
    path.write_text(RIGHT + ABSENCES.replace(right, wrong), encoding="utf-8")
    with pytest.raises(WrongMunicipality) as refused:
        load(path)
    assert str(refused.value) == f"{path}: {said}."


def test_the_absence_that_the_sample_shows_can_be_copied(path: Path) -> None:
    notes = SAMPLE.read_text(encoding="utf-8")
    shown = notes[notes.index("# [[absences]]") :].split("\n\n")[0].replace("# ", "")
    path.write_text(f"{RIGHT}{shown}\n", encoding="utf-8")
    assert load(path).absences == (Absence(date(2026, 12, 21), date(2026, 12, 31), "Nora"),)


def test_somebody_reads_in_the_sample_on_any_working_day() -> None:
    office = load(SAMPLE).office
    assert office.absences == ()
    assert office.is_open(datetime(2026, 12, 21, 9, tzinfo=ZoneInfo("Europe/Oslo")))
