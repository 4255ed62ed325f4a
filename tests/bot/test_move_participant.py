"""The plan of a child's check-ins."""

from collections import Counter
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.municipality import SAMPLE, load
from bot.outcomes.move_participant import plan
from bot.outcomes.scene import Scene
from bot.words import Words
from dialogs.catalogue.plan import MINUTES
from storage.contacts import Contact

OSLO = ZoneInfo("Europe/Oslo")
SCENE = Scene(
    load(SAMPLE),
    OSLO,
    datetime(2026, 9, 1, 10, tzinfo=OSLO),
    Words.load(),
    contact=Contact(1, 1, "Amina", "ar", welcomed=True, blocked=False),
)


def test_a_hundred_check_ins_of_a_day_do_not_land_together() -> None:
    """Lesson 31."""
    firsts = [next(plan(participant, date(2026, 9, 1), SCENE))[1] for participant in range(100)]
    assert max(Counter(firsts).values()) == 2
    assert (max(firsts) - min(firsts)).total_seconds() / 60 == MINUTES - 1
    assert min(firsts).astimezone(OSLO).time() == SCENE.municipality.check_in_hour


def test_the_hour_stays_when_the_clocks_change() -> None:
    """Lesson 34."""
    hours = {moment.astimezone(OSLO).strftime("%H:%M") for _, moment in plan(0, date(2026, 9, 1), SCENE)}
    assert hours == {"17:00"}
