"""Which things a municipality lends, and in which sizes."""

from dataclasses import replace

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


def test_an_item_is_found_by_its_key_until_it_is_no_longer_lent() -> None:
    assert MUNICIPALITY.item("tent") == MUNICIPALITY.items[-1]
    assert MUNICIPALITY.item("lost") is None


def test_no_kind_is_listed_twice() -> None:
    assert len(set(ITEM_KINDS)) == len(ITEM_KINDS) == 16
