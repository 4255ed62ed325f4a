"""When families are asked how it goes, in the municipality's file, and every mistake said in plain words."""

from datetime import time
from pathlib import Path

import pytest

from bot.municipality import SAMPLE, WrongMunicipality, load
from dialogs.catalogue import CHECK_IN_HOUR, PLAN
from tests.bot.test_municipality import CLOCK, RIGHT

DAYS = "one or more whole days after the start, without quotes, in a list such as [7, 21, 45]"

# (what stands in the part, what the person who runs the bot reads)
WRONG = [
    ("days = []", f"check_ins.days is empty; it should be {DAYS}"),
    ("days = 7", f"check_ins.days is 7; it should be {DAYS}"),
    ('days = [7, "21"]', f'check_ins.days[1] is "21"; it should be {DAYS}'),
    ("days = [0, 7]", f"check_ins.days[0] is 0; it should be {DAYS}"),
    ("days = [7, 45, 21]", "check_ins.days has 21 after 45; each should be later than the one before"),
    ("days = [7, 7]", "check_ins.days has 7 after 7; each should be later than the one before"),
    ('hour = "5 pm"', f'check_ins.hour is "5 pm"; it should be {CLOCK}'),
    ("hour = 17", f"check_ins.hour is 17; it should be {CLOCK}"),
    ('hour = "07:59"', 'check_ins.hour is "07:59"; it should be between "08:00" and "20:00"'),
    ('hour = "20:01"', 'check_ins.hour is "20:01"; it should be between "08:00" and "20:00"'),
    ('time = "17:00"', "check_ins.time is not a known setting; the known ones here are days, hour"),
]


def written(folder: Path, part: str) -> Path:
    path = folder / "prøvestad.toml"
    path.write_text(RIGHT + part, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("part", "days", "hour"),
    [
        ("", PLAN, CHECK_IN_HOUR),
        ("[check_ins]\n", PLAN, CHECK_IN_HOUR),
        ("[check_ins]\ndays = [10, 30]\n", (10, 30), CHECK_IN_HOUR),
        ('[check_ins]\nhour = "08:00"\n', PLAN, time(8)),
        ('[check_ins]\ndays = [1]\nhour = "20:00"\n', (1,), time(20)),
    ],
)
def test_what_is_left_out_of_the_check_ins_is_as_usual(
    tmp_path: Path, part: str, days: tuple[int, ...], hour: time
) -> None:
    municipality = load(written(tmp_path, part))
    assert (municipality.check_in_days, municipality.check_in_hour) == (days, hour)


@pytest.mark.parametrize(("part", "said"), WRONG)
def test_a_mistake_in_the_check_ins_is_said_with_its_place_and_what_it_should_be(
    tmp_path: Path, part: str, said: str
) -> None:
    path = written(tmp_path, f"[check_ins]\n{part}\n")
    with pytest.raises(WrongMunicipality) as refused:
        load(path)
    assert str(refused.value) == f"{path}: {said}."


def test_the_sample_asks_for_a_year_most_often_at_first_and_in_the_afternoon() -> None:
    sample = load(SAMPLE)
    assert sample.check_in_days == PLAN == (7, 21, 45, 90, 150, 240, 365)
    assert sample.check_in_hour == CHECK_IN_HOUR == time(17)
