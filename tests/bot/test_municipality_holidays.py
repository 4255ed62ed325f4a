"""The school holidays of the municipality's file: read as they are written, and every mistake said in plain words."""

from datetime import date, time
from pathlib import Path

import pytest

from bot.municipality import WrongMunicipality, load
from tests.bot.test_municipality import RIGHT

HOLIDAYS = """
[[school_holidays]]
key = "winter"
season = "winter"
first = "2027-02-22"
last = "2027-02-26"

[[school_holidays.offers]]
key = "sledging"
name = "Akedag"
first = "2027-02-23"
last = "2027-02-24"
starts = "10:00"
ends = "14:00"
youngest = 5
oldest = 12
place = "Prøvebakken"
organiser = "Prøvestad IL"
contact.name = "Ane Eksempel"
contact.role = "Leder"
contact.phone = "00 00 00 02"
contact.email = "ane@example.org"
"""


def test_a_holiday_and_its_offers_are_read(tmp_path: Path) -> None:
    path = tmp_path / "town.toml"
    path.write_text(RIGHT + HOLIDAYS, "utf-8")
    (holiday,) = load(path).school_holidays
    (offer,) = holiday.offers
    assert (holiday.season, holiday.first, holiday.last) == ("winter", date(2027, 2, 22), date(2027, 2, 26))
    assert (offer.name, offer.first, offer.last, offer.price) == ("Akedag", date(2027, 2, 23), date(2027, 2, 24), 0)
    assert (offer.starts, offer.ends, offer.is_open_for(5), offer.is_open_for(13)) == (time(10), time(14), True, False)
    assert load(path).offer("sledging") == offer


@pytest.mark.parametrize(
    ("there", "instead", "said"),
    [
        (
            'season = "winter"',
            'season = "spring"',
            "school holiday 'winter', season is \"spring\"; it should be one of autumn, christmas, winter, easter, "
            "summer, in quotes",
        ),
        (
            'last = "2027-02-24"',
            'last = "2027-02-22"',
            "school holiday 'winter', offers[0] has last 2027-02-22 before first 2027-02-23",
        ),
        ('ends = "14:00"', 'ends = "09:00"', "school holiday 'winter', offers[0] has ends 09:00 before starts 10:00"),
        ("oldest = 12", "oldest = 4", "school holiday 'winter', offers[0] has oldest 4 before youngest 5"),
        (
            'last = "2027-02-24"',
            'last = "2027-03-01"',
            "school holiday 'winter' has the offer \"sledging\", which is not between 2027-02-22 and 2027-02-26",
        ),
        (
            'first = "2027-02-22"\nlast = "2027-02-26"',
            'first = "2027-02-26"\nlast = "2027-02-22"',
            'school holiday \'winter\' has last "2027-02-22" before first "2027-02-26"',
        ),
        (
            'key = "sledging"',
            'key = "handball-girls-10"',
            'uses the key "handball-girls-10" for more than one activity or holiday offer; each should have its own',
        ),
    ],
)
def test_a_mistake_is_said_with_its_place(tmp_path: Path, there: str, instead: str, said: str) -> None:
    path = tmp_path / "town.toml"
    assert there in HOLIDAYS
    path.write_text(RIGHT + HOLIDAYS.replace(there, instead), "utf-8")
    with pytest.raises(WrongMunicipality) as refused:
        load(path)
    assert str(refused.value) == f"{path}: {said}."
