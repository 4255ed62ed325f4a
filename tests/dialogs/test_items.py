"""Which things a municipality lends, and in which sizes."""

from dataclasses import replace

import pytest

from bot.municipality import SAMPLE, load
from dialogs.catalogue import ITEM_KINDS, Item, ItemKind
from dialogs.text import Own


def an_item(key: str, kind: ItemKind, size: int | None) -> Item:
    return Item(key, kind, size, 1, "Utlånssentralen", 7, Own({"nb": key}))


MUNICIPALITY = replace(
    load(SAMPLE),
    items=(
        an_item("skates-36", "skates", 36),
        an_item("skates-34", "skates", 34),
        an_item("skates-34-hockey", "skates", 34),
        an_item("helmet", "helmet", None),
        an_item("helmet-54", "helmet", 54),
        an_item("tent", "tent", None),
    ),
)


@pytest.mark.parametrize(
    ("kind", "size", "found"),
    [
        ("skates", None, ["skates-36", "skates-34", "skates-34-hockey"]),
        ("skates", 34, ["skates-34", "skates-34-hockey"]),
        ("skates", 35, []),
        ("helmet", None, ["helmet", "helmet-54"]),
        ("helmet", 54, ["helmet-54", "helmet"]),
        ("helmet", 56, ["helmet"]),
        ("tent", 4, ["tent"]),
        ("racket", None, []),
    ],
)
def test_the_exact_size_comes_first_then_what_has_none_and_no_other_size(
    kind: str, size: int | None, found: list[str]
) -> None:
    assert [item.key for item in MUNICIPALITY.items_of(kind, size)] == found


@pytest.mark.parametrize(("kind", "sizes"), [("skates", (34, 36)), ("helmet", (54,)), ("tent", ()), ("racket", ())])
def test_every_size_is_listed_once_smallest_first(kind: str, sizes: tuple[int, ...]) -> None:
    assert MUNICIPALITY.sizes_of(kind) == sizes


def test_an_item_is_found_by_its_key_until_it_is_no_longer_lent() -> None:
    assert MUNICIPALITY.item("tent") == MUNICIPALITY.items[-1]
    assert MUNICIPALITY.item("lost") is None


def test_no_kind_is_listed_twice() -> None:
    assert len(set(ITEM_KINDS)) == len(ITEM_KINDS) == 16
