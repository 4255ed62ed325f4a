"""What the catalogue offers for an age, an interest and a weekday."""

from datetime import time

import pytest

from dialogs.catalogue import (
    INTERESTS,
    WEEKDAYS,
    Activity,
    Catalogue,
    ContactPerson,
    HelpLine,
    Hours,
    Interest,
    OfficeDay,
    Session,
    Weekday,
)

CONTACT = ContactPerson("Anne Eksempel", "Trener", "00 00 00 01", "anne@example.org")


def an_activity(
    key: str, interest: Interest, ages: tuple[int, int], *weekdays: Weekday, price: int = 0, name: str = ""
) -> Activity:
    youngest, oldest = ages
    return Activity(
        key=key,
        name=name or key,
        interest=interest,
        youngest=youngest,
        oldest=oldest,
        sessions=tuple(Session(weekday, time(17), time(18)) for weekday in weekdays),
        place="Eksempelhallen",
        organiser="Eksempelvik IL",
        price=price,
        extra_costs=None,
        contact=CONTACT,
    )


CATALOGUE = Catalogue(
    activities=(
        an_activity("football-dear", "football", (6, 10), "tue", "thu", price=900),
        an_activity("football-b", "football", (8, 12), "tue", price=100, name="Beta"),
        an_activity("football-a", "football", (8, 12), "mon", price=100, name="Alfa"),
        an_activity("dance", "dance", (7, 15), "fri", price=500),
        an_activity("chess", "chess", (7, 18), "tue"),
        an_activity("youth-club", "youth-club", (13, 25), "sat"),
    ),
    version="1",
)


def keys(activities: tuple[Activity, ...]) -> list[str]:
    return [activity.key for activity in activities]


@pytest.mark.parametrize(
    ("age", "interests"),
    [
        (8, ("football", "chess", "dance")),
        (6, ("football",)),
        (25, ("youth-club",)),
        (3, ()),
        (None, ("football", "chess", "dance", "youth-club")),
    ],
)
def test_interests_for_an_age_come_most_offered_first_then_by_name(age: int | None, interests: tuple[str, ...]) -> None:
    assert CATALOGUE.interests(age) == interests


@pytest.mark.parametrize(
    ("age", "interest", "weekday", "found"),
    [
        (8, "football", None, ["football-a", "football-b", "football-dear"]),
        (8, "football", "tue", ["football-b", "football-dear"]),
        (8, None, "tue", ["chess", "football-b", "football-dear"]),
        (6, "football", None, ["football-dear"]),
        (10, "football", "thu", ["football-dear"]),
        (11, "football", None, ["football-a", "football-b"]),
        (None, None, "sat", ["youth-club"]),
        (None, "dance", None, ["dance"]),
        (3, "football", None, []),
        (8, "riding", None, []),
        (8, "football", "sun", ["football-a", "football-b", "football-dear"]),
        (11, "football", "thu", ["football-a", "football-b"]),
        (8, "riding", "sun", []),
    ],
)
def test_fitting_activities_come_cheapest_first_and_another_weekday_is_better_than_none(
    age: int | None, interest: str | None, weekday: str | None, found: list[str]
) -> None:
    assert keys(CATALOGUE.fitting(age, interest, weekday)) == found


def test_without_a_wish_everything_fits() -> None:
    assert len(CATALOGUE.fitting(None, None, None)) == len(CATALOGUE.activities)


def test_an_activity_is_found_by_its_key_until_it_is_no_longer_offered() -> None:
    chess = CATALOGUE.activity("chess")
    assert chess is not None
    assert chess.interest == "chess"
    assert CATALOGUE.activity("closed-down") is None


def test_every_interest_on_offer_leads_to_an_activity() -> None:
    for age in range(26):
        for interest in CATALOGUE.interests(age):
            assert CATALOGUE.fitting(age, interest, None)


def test_a_day_that_is_not_listed_is_a_day_off() -> None:
    monday = OfficeDay("mon", time(9), time(15))
    hours = Hours((monday,))
    assert [hours.on(weekday) for weekday in WEEKDAYS] == [monday, None, None, None, None, None, None]


def test_a_help_line_names_the_words_that_say_what_it_is_for() -> None:
    assert HelpLine("emergency-doctor", "116 117").name_key == "help-line-emergency-doctor"


def test_no_interest_or_weekday_is_listed_twice() -> None:
    assert len(set(INTERESTS)) == len(INTERESTS)
    assert len(set(WEEKDAYS)) == 7
