"""The times of a conversation, in the municipality's file, and every mistake in them said in plain words."""

from datetime import timedelta
from pathlib import Path

import pytest

from bot.municipality import SAMPLE, WrongMunicipality, load
from dialogs.catalogue import GRACE, RAISE_AFTER, DeskRules
from tests.bot.test_municipality import RIGHT

HOURS = "whole hours of the coordinator's working time, from 1 to 40, without quotes"
MINUTES = "whole minutes from 0 to 1440, which is a day, without quotes"

# (what stands in the part, what the person who runs the bot reads)
WRONG = [
    ("raise_after_hours = 0", f"desk.raise_after_hours is 0; it should be {HOURS}"),
    ("raise_after_hours = 41", f"desk.raise_after_hours is 41; it should be {HOURS}"),
    ("raise_after_hours = 1.5", f"desk.raise_after_hours is 1.5; it should be {HOURS}"),
    ('raise_after_hours = "4"', f'desk.raise_after_hours is "4"; it should be {HOURS}'),
    ("raise_after_hours = true", f"desk.raise_after_hours is true; it should be {HOURS}"),
    ("grace_minutes = -1", f"desk.grace_minutes is -1; it should be {MINUTES}"),
    ("grace_minutes = 1441", f"desk.grace_minutes is 1441; it should be {MINUTES}"),
    (
        "grace_hours = 1",
        "desk.grace_hours is not a known setting; the known ones here are raise_after_hours, grace_minutes",
    ),
]


def written(folder: Path, part: str) -> Path:
    path = folder / "prøvestad.toml"
    path.write_text(RIGHT + part, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("part", "raise_after", "grace"),
    [
        ("", RAISE_AFTER, GRACE),
        ("[desk]\n", RAISE_AFTER, GRACE),
        ("[desk]\nraise_after_hours = 1\n", timedelta(hours=1), GRACE),
        ("[desk]\nraise_after_hours = 40\n", timedelta(hours=40), GRACE),
        ("[desk]\ngrace_minutes = 0\n", RAISE_AFTER, timedelta()),
        ("[desk]\ngrace_minutes = 1440\n", RAISE_AFTER, timedelta(days=1)),
    ],
)
def test_what_is_left_out_of_the_desk_is_as_usual(
    tmp_path: Path, part: str, raise_after: timedelta, grace: timedelta
) -> None:
    assert load(written(tmp_path, part)).desk == DeskRules(raise_after, grace)


@pytest.mark.parametrize(("part", "said"), WRONG)
def test_a_mistake_in_the_desk_is_said_with_its_place_and_what_it_should_be(
    tmp_path: Path, part: str, said: str
) -> None:
    path = written(tmp_path, f"[desk]\n{part}\n")
    with pytest.raises(WrongMunicipality) as refused:
        load(path)
    assert str(refused.value) == f"{path}: {said}."


def test_the_sample_raises_a_family_after_four_working_hours_with_a_quarter_of_an_hour_of_grace() -> None:
    assert load(SAMPLE).desk == DeskRules() == DeskRules(timedelta(hours=4), timedelta(minutes=15))
