"""The municipality's file: the sample is sound, and every mistake is said in plain words."""

from datetime import time
from pathlib import Path

import pytest

from bot.municipality import SAMPLE, WrongMunicipality, load
from dialogs.catalogue import (
    INTERESTS,
    WEEKDAYS,
    Activity,
    ContactPerson,
    Coordinator,
    HelpLine,
    Hours,
    OfficeDay,
    Session,
)

RIGHT = """
name = "Prøvestad kommune"
is_sample = false

[coordinator]
name = "Ola Eksempel"
phone = "+00 00 00 01"
email = "ola@example.org"

[hours]
wed = { starts = "12:00", ends = "18:30" }
mon = { starts = "09:00", ends = "15:00" }

[[help_lines]]
key = "police"
number = "112"

[[help_lines]]
key = "emergency-doctor"
number = "116 117"

[[activities]]
key = "handball-girls-10"
name = "Håndball jenter 10"
interest = "handball"
youngest = 10
oldest = 12
sessions = [
    { weekday = "mon", starts = "17:00", ends = "18:30" },
]
place = "Prøvehallen"
organiser = "Prøvestad IL"
price = 1500
extra_costs = "Cup i mars."
contact.name = "Ane Eksempel"
contact.role = "Trener"
contact.phone = "00 00 00 02"
contact.email = "ane@example.org"

[[activities]]
key = "chess"
name = "Sjakk"
interest = "chess"
youngest = 7
oldest = 7
sessions = [{ weekday = "sun", starts = "10:00", ends = "11:00" }]
place = "Biblioteket"
organiser = "Prøvestad Sjakklubb"
price = 0
contact = { name = "Bo Eksempel", role = "Leder", phone = "00 00 00 03", email = "bo@example.org" }
"""

HANDBALL = "activity 'handball-girls-10'"
CHESS_CONTACT = 'contact = { name = "Bo Eksempel", role = "Leder", phone = "00 00 00 03", email = "bo@example.org" }'
AGE = "an age in whole years, without quotes, such as 8"
CLOCK = 'a time as hours and minutes in quotes, such as "09:00" or "17:30"'
CONTACT = "the contact person: contact.name, contact.role, contact.phone and contact.email"
DAYS = "mon, tue, wed, thu, fri, sat, sun"
INTEREST = f"one of {', '.join(INTERESTS)}, in quotes"
KEY = 'a short key in quotes, of a-z, 0-9 and "-", at most 20 long, such as "football-girls-8"'
KRONER = "whole kroner per season, without quotes; 0 when it is free"
PHONE = 'a phone number in quotes, of digits and spaces, such as "116 117"'
TEXT = "one line of text in quotes, of at most 200 characters"

# (what stands in the file, what stands there instead, what the person who runs the bot reads)
WRONG = [
    ('starts = "17:00"', 'starts = "5 pm"', f'{HANDBALL}, sessions[0].starts is "5 pm"; it should be {CLOCK}'),
    ('starts = "17:00"', 'starts = "9:00"', f'{HANDBALL}, sessions[0].starts is "9:00"; it should be {CLOCK}'),
    (
        'starts = "17:00"',
        'starts = "24:00"',
        f'{HANDBALL}, sessions[0].starts is "24:00"; it should be {CLOCK}',
    ),
    (
        'starts = "17:00"',
        "starts = 17:00:00",
        f"{HANDBALL}, sessions[0].starts is 17:00:00; it should be {CLOCK}",
    ),
    (
        'ends = "18:30" },\n]',
        'ends = "16:00" },\n]',
        f'{HANDBALL}, sessions[0].ends is "16:00", but starts is "17:00"; it should be a later time of the same day',
    ),
    (
        'weekday = "mon"',
        'weekday = "mandag"',
        f'{HANDBALL}, sessions[0].weekday is "mandag"; '
        "it should be one of mon, tue, wed, thu, fri, sat, sun, in quotes",
    ),
    (
        'sessions = [{ weekday = "sun", starts = "10:00", ends = "11:00" }]',
        "sessions = []",
        "activity 'chess', sessions is empty; it should be a list of at least one "
        '{ weekday = "tue", starts = "17:00", ends = "18:00" }',
    ),
    (
        'interest = "handball"',
        'interest = "hanball"',
        f'{HANDBALL}, interest is "hanball"; it should be {INTEREST}',
    ),
    ("oldest = 12", "oldest = 9", f"{HANDBALL}, oldest is 9, but youngest is 10; it should be 10 or more"),
    ("youngest = 10", 'youngest = "10"', f'{HANDBALL}, youngest is "10"; it should be {AGE}'),
    ("youngest = 10", "youngest = -1", f"{HANDBALL}, youngest is -1; it should be {AGE}"),
    ("price = 1500", "price = true", f"{HANDBALL}, price is true; it should be {KRONER}"),
    ("price = 1500", "price = 99.5", f"{HANDBALL}, price is 99.5; it should be {KRONER}"),
    (
        "price = 1500",
        "prise = 1500",
        f"{HANDBALL}, price is missing; it should be {KRONER}\n"
        f"{HANDBALL}, prise is not a known setting; the known ones here are key, name, interest, youngest, "
        "oldest, sessions, place, organiser, price, extra_costs, contact",
    ),
    (
        'contact.role = "Trener"',
        'contact.rolle = "Trener"',
        f"{HANDBALL}, contact.role is missing; it should be {TEXT}\n"
        f"{HANDBALL}, contact.rolle is not a known setting; the known ones here are name, role, phone, email",
    ),
    (CHESS_CONTACT, "", f"activity 'chess', contact is missing; it should be {CONTACT}"),
    (
        CHESS_CONTACT,
        'contact = "Bo Eksempel"',
        f"activity 'chess', contact is \"Bo Eksempel\"; it should be {CONTACT}",
    ),
    (
        'phone = "00 00 00 02"',
        'phone = "ask at school"',
        f'{HANDBALL}, contact.phone is "ask at school"; it should be {PHONE}',
    ),
    (
        'email = "ane@example.org"',
        'email = "ane at example"',
        f'{HANDBALL}, contact.email is "ane at example"; '
        'it should be an e-mail address in quotes, such as "name@example.org"',
    ),
    (
        'key = "chess"',
        'key = "handball-girls-10"',
        'activities use the key "handball-girls-10" more than once; each should have a key of its own',
    ),
    (
        'key = "chess"',
        'key = "Sjakk på lørdag"',
        f"activity 'Sjakk på lørdag', key is \"Sjakk på lørdag\"; it should be {KEY}",
    ),
    (
        'key = "chess"',
        'key = "chess-for-everyone-in-town"',
        f"activity 'chess-for-everyone-in-town', key is \"chess-for-everyone-in-town\"; it should be {KEY}",
    ),
    ('key = "chess"', "", f"activity number 2, key is missing; it should be {KEY}"),
    ('place = "Prøvehallen"', 'place = "  "', f'{HANDBALL}, place is "  "; it should be {TEXT}'),
    (
        'place = "Prøvehallen"',
        f'place = "{"x" * 201}"',
        f'{HANDBALL}, place is "{"x" * 60}…"; it should be {TEXT}',
    ),
    (
        'place = "Prøvehallen"',
        'place = ["Hall A", "Hall B"]',
        f"{HANDBALL}, place is a list; it should be {TEXT}",
    ),
    (
        'place = "Prøvehallen"',
        'place.name = "Hall A"',
        f"{HANDBALL}, place is a part with settings of its own; it should be {TEXT}",
    ),
    (
        'key = "police"',
        'key = "emergency-doctor"',
        'help_lines use the key "emergency-doctor" more than once; each should have a key of its own',
    ),
    ('number = "112"', "number = 112", f"help line 'police', number is 112; it should be {PHONE}"),
    (
        'email = "ola@example.org"',
        "",
        'coordinator.email is missing; it should be an e-mail address in quotes, such as "name@example.org"',
    ),
    (
        "[coordinator]",
        "[koordinator]",
        "coordinator is missing; it should be a part [coordinator] with name, phone and email\n"
        "koordinator is not a known setting; the known ones here are name, is_sample, help_lines_confirmed, "
        "coordinator, hours, help_lines, activities, schemes, items, school_holidays, places, check_ins, "
        "absences, desk",
    ),
    (
        'mon = { starts = "09:00"',
        'mon = { starts = "late"',
        f'hours.mon.starts is "late"; it should be {CLOCK}',
    ),
    (
        'mon = { starts = "09:00", ends = "15:00" }',
        'mon = "09-15"',
        'hours.mon is "09-15"; it should be the hours of that day, such as '
        '{ starts = "09:00", ends = "15:00" }, or left out',
    ),
    (
        'mon = { starts = "09:00"',
        'monday = { starts = "09:00"',
        f"hours.monday is not a known setting; the known ones here are {DAYS}",
    ),
    (
        'wed = { starts = "12:00", ends = "18:30" }\nmon = { starts = "09:00", ends = "15:00" }',
        "",
        f"hours is empty; it should have at least one day out of {DAYS}",
    ),
    (
        "is_sample = false",
        'is_sample = "no"',
        'is_sample is "no"; it should be true while the data is invented, false once it is real, without quotes',
    ),
]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "prøvestad.toml"


def mistakes(path: Path) -> str:
    with pytest.raises(WrongMunicipality) as refused:
        load(path)
    return str(refused.value)


def test_what_the_file_says_is_what_the_dialogs_know(path: Path) -> None:
    path.write_text(RIGHT, encoding="utf-8")
    municipality = load(path)
    assert municipality.name == "Prøvestad kommune"
    assert municipality.is_sample is False
    assert municipality.coordinator == Coordinator(
        "Ola Eksempel",
        "+00 00 00 01",
        "ola@example.org",
        Hours((OfficeDay("mon", time(9), time(15)), OfficeDay("wed", time(12), time(18, 30)))),
    )
    assert municipality.help_lines == (HelpLine("police", "112"), HelpLine("emergency-doctor", "116 117"))
    handball, chess = municipality.catalogue.activities
    assert handball == Activity(
        key="handball-girls-10",
        name="Håndball jenter 10",
        interest="handball",
        youngest=10,
        oldest=12,
        sessions=(Session("mon", time(17), time(18, 30)),),
        place="Prøvehallen",
        organiser="Prøvestad IL",
        price=1500,
        extra_costs="Cup i mars.",
        contact=ContactPerson("Ane Eksempel", "Trener", "00 00 00 02", "ane@example.org"),
    )
    assert chess.extra_costs is None


def test_help_lines_are_confirmed_only_where_the_file_says_so(path: Path) -> None:
    path.write_text(RIGHT, encoding="utf-8")
    assert load(path).help_lines_confirmed is False
    path.write_text(f"help_lines_confirmed = true\n{RIGHT}", encoding="utf-8")
    assert load(path).help_lines_confirmed is True


def test_the_invisible_mark_of_windows_editors_does_no_harm(path: Path) -> None:
    path.write_text(RIGHT, encoding="utf-8")
    plain = load(path)
    path.write_text(RIGHT, encoding="utf-8-sig")
    assert load(path) == plain


def test_the_version_changes_with_an_activity_and_with_nothing_else(path: Path) -> None:
    path.write_text(RIGHT, encoding="utf-8")
    before = load(path)
    path.write_text(f"# A note\n{RIGHT}".replace("Ola Eksempel", "Per Eksempel"), encoding="utf-8")
    assert load(path).catalogue == before.catalogue
    path.write_text(RIGHT.replace("price = 1500", "price = 1600"), encoding="utf-8")
    assert load(path).catalogue.version != before.catalogue.version


@pytest.mark.parametrize(("right", "wrong", "said"), WRONG)
def test_a_mistake_is_said_with_its_file_its_place_and_what_it_should_be(
    path: Path, right: str, wrong: str, said: str
) -> None:
    assert RIGHT.count(right) == 1
    path.write_text(RIGHT.replace(right, wrong), encoding="utf-8")
    assert mistakes(path).splitlines() == [f"{path}: {line}." for line in said.splitlines()]


def test_all_mistakes_are_said_at_once(path: Path) -> None:
    path.write_text(RIGHT.replace("price = 1500", "price = -5").replace('"112"', '"one one two"'), encoding="utf-8")
    number, price = mistakes(path).splitlines()
    assert "help line 'police', number" in number
    assert f"{HANDBALL}, price" in price


@pytest.mark.parametrize("part", ["help_lines", "activities"])
def test_a_list_of_parts_that_is_something_else_is_refused(path: Path, part: str) -> None:
    others = {"help_lines": "[[activities]]", "activities": "[[help_lines]]"}
    head = RIGHT[: RIGHT.index("[coordinator]")]
    path.write_text(f'{part} = ["one"]\n{head}{others[part]}\n', encoding="utf-8")
    kind = {"help_lines": "help line", "activities": "activity"}[part]
    assert f'{path}: {kind} number 1 is "one"; it should be at least one part [[{part}]] with' in mistakes(path)


def test_a_file_that_is_missing_is_said_so(path: Path) -> None:
    assert mistakes(path) == f"{path}: there is no such file; check its name and folder."


def test_a_folder_in_place_of_the_file_is_said_so(tmp_path: Path) -> None:
    assert mistakes(tmp_path).startswith(f"{tmp_path}: the file cannot be opened (")


def test_a_file_that_is_not_text_is_said_so(path: Path) -> None:
    path.write_bytes(RIGHT.encode("latin-1"))
    assert mistakes(path) == f"{path}: the file is not plain text; save it as UTF-8."


def test_a_missing_quotation_mark_is_said_with_its_line(path: Path) -> None:
    path.write_text('name = "Prøvestad\nis_sample = false\n', encoding="utf-8")
    said = mistakes(path)
    assert said.startswith(f"{path}: the file cannot be understood: ")
    assert "line 1" in said
    assert "a quotation mark, comma or bracket is missing" in said


def test_the_sample_says_that_it_is_invented() -> None:
    sample = load(SAMPLE)
    assert sample.is_sample
    assert not sample.help_lines_confirmed
    assert sample.name == "Eksempelvik kommune"


def test_the_sample_holds_no_phone_number_or_address_of_anyone() -> None:
    sample = load(SAMPLE)
    contacts = [activity.contact for activity in sample.catalogue.activities]
    people: list[Coordinator | ContactPerson] = [sample.coordinator, *contacts]
    assert all(person.name.endswith(" Eksempel") for person in people)
    assert all(person.phone.startswith("00 00 00 ") for person in people)
    assert all(person.email.endswith("@example.org") for person in people)
    assert len({person.phone for person in people}) == len(people)


def test_the_sample_has_norways_help_lines() -> None:
    numbers = {line.key: line.number for line in load(SAMPLE).help_lines}
    assert numbers == {
        "fire": "110",
        "police": "112",
        "ambulance": "113",
        "emergency-doctor": "116 117",
        "child-alarm": "116 111",
        "violence": "116 006",
        "mental-health": "116 123",
    }


def test_the_sample_coordinator_answers_from_nine_to_three_on_working_days() -> None:
    coordinator = load(SAMPLE).coordinator
    assert coordinator.name == "Kari Eksempel"
    working_days = tuple(OfficeDay(weekday, time(9), time(15)) for weekday in WEEKDAYS[:5])
    assert coordinator.hours == Hours(working_days)


def test_the_sample_offers_something_every_day_to_ages_three_to_twenty_five() -> None:
    catalogue = load(SAMPLE).catalogue
    activities = catalogue.activities
    assert len(activities) == 30
    assert {session.weekday for activity in activities for session in activity.sessions} == set(WEEKDAYS)
    assert all(catalogue.interests(age) for age in range(3, 26))
    assert {activity.price for activity in activities} >= {0, 4500}


def test_the_sample_lets_an_eight_year_old_choose_between_two_football_teams_on_tuesday() -> None:
    found = load(SAMPLE).catalogue.fitting(8, "football", "tue")
    assert [activity.key for activity in found] == ["football-mixed-6-8", "football-girls-8-10"]
    assert all(activity.meets_on("tue") for activity in found)


def test_the_sample_explains_every_interest_that_can_be_chosen() -> None:
    notes = SAMPLE.read_text(encoding="utf-8").replace("\n#", " ")
    listed = " ".join(notes.split())
    assert f"one of: {', '.join(INTERESTS)}" in listed
