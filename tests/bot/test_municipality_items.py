"""The things to lend of the municipality's file: read as they are written, and every mistake said in plain words."""

from pathlib import Path

import pytest

from bot.municipality import SAMPLE, WrongMunicipality, load
from dialogs.catalogue import ITEM_KINDS, Item
from dialogs.text import Own
from tests.bot.test_municipality import KEY, RIGHT, TEXT
from tests.bot.test_municipality_schemes import own

ITEMS = """
[[items]]
key = "skis-120"
kind = "skis"
name = { nb = "Ski", en = "Skis" }
size = 120
count = 3
place = "Utlånssentralen"
days = 7

[[items]]
key = "tent"
kind = "tent"
name.nb = "Telt"
count = 1
place = "Biblioteket"
days = 14
"""
SKIS = "item 'skis-120'"
SIZE = "a size as a whole number without quotes, such as 34, or left out when it has none"
COUNT = "how many there are, 1 or more, without quotes"
DAYS = "how many days it may be kept, 1 or more, without quotes"

# (what stands in the file, what stands there instead, what the person who runs the bot reads)
WRONG = [
    (
        'kind = "skis"',
        'kind = "slalomski"',
        f'{SKIS}, kind is "slalomski"; it should be one of {", ".join(ITEM_KINDS)}, in quotes',
    ),
    ('name = { nb = "Ski", en = "Skis" }', 'name = "Ski"', f'{SKIS}, name is "Ski"; it should be {own(100)}'),
    ("size = 120", 'size = "120 cm"', f'{SKIS}, size is "120 cm"; it should be {SIZE}'),
    ("size = 120", "size = 0", f"{SKIS}, size is 0; it should be {SIZE}"),
    ("count = 3", "count = 0", f"{SKIS}, count is 0; it should be {COUNT}"),
    ("count = 3", "", f"{SKIS}, count is missing; it should be {COUNT}"),
    ('place = "Utlånssentralen"', "", f"{SKIS}, place is missing; it should be {TEXT}"),
    ("days = 7", "days = 0", f"{SKIS}, days is 0; it should be {DAYS}"),
    ("days = 7", 'days = "en uke"', f'{SKIS}, days is "en uke"; it should be {DAYS}'),
    (
        "days = 7",
        "weeks = 1\ndays = 7",
        f"{SKIS}, weeks is not a known setting; the known ones here are key, kind, name, size, count, place, days",
    ),
    ('key = "tent"', "", f"item number 2, key is missing; it should be {KEY}"),
    (
        'key = "tent"',
        'key = "skis-120"',
        'items use the key "skis-120" more than once; each should have a key of its own',
    ),
]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "prøvestad.toml"


def test_what_the_file_says_of_things_to_lend_is_what_the_dialogs_know(path: Path) -> None:
    path.write_text(RIGHT + ITEMS, encoding="utf-8")
    skis, tent = load(path).items
    assert skis == Item(
        key="skis-120",
        kind="skis",
        size=120,
        count=3,
        place="Utlånssentralen",
        days=7,
        name=Own({"nb": "Ski", "en": "Skis"}),
    )
    assert tent.size is None


def test_a_municipality_may_lend_nothing(path: Path) -> None:
    path.write_text(RIGHT, encoding="utf-8")
    assert load(path).items == ()


@pytest.mark.parametrize(("right", "wrong", "said"), WRONG)
def test_a_mistake_in_a_thing_to_lend_is_said_with_its_place_and_what_it_should_be(
    path: Path, right: str, wrong: str, said: str
) -> None:
    assert ITEMS.count(right) == 1
    path.write_text(RIGHT + ITEMS.replace(right, wrong), encoding="utf-8")
    with pytest.raises(WrongMunicipality) as refused:
        load(path)
    assert str(refused.value) == f"{path}: {said}."


def test_the_sample_has_one_pair_of_ski_boots_and_two_of_skates_in_size_34() -> None:
    sample = load(SAMPLE)
    found = [item for item in sample.items if item.size == 34 and item.kind in ("ski-boots", "skates")]
    assert {(item.key, item.count, item.days) for item in found} == {("ski-boots-34", 1, 7), ("skates-34", 2, 7)}


def test_the_sample_lends_skates_for_growing_feet() -> None:
    sizes = [item.size for item in load(SAMPLE).items if item.kind == "skates"]
    assert sizes == [30, 32, 34, 36, 38]


def test_the_sample_names_what_it_lends_in_three_languages() -> None:
    items = load(SAMPLE).items
    assert len(items) >= 14
    assert all(item.name.texts.keys() >= {"nb", "en", "ar"} for item in items)
    assert len({item.name.texts["ar"] for item in items}) == len(items)


def test_the_sample_explains_every_kind_of_thing() -> None:
    listed = " ".join(SAMPLE.read_text(encoding="utf-8").replace("\n#", " ").split())
    assert f"one of: {', '.join(ITEM_KINDS)}" in listed
