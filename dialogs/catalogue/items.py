"""The things that a family can borrow."""

from dataclasses import dataclass
from typing import Final, Literal, get_args

from dialogs.text import Own

ItemKind = Literal[
    "skis",
    "ski-boots",
    "skates",
    "football-boots",
    "helmet",
    "bike",
    "instrument",
    "swimming-gear",
    "tent",
    "sleeping-bag",
    "racket",
    "backpack",
    "snowboard",
    "sledge",
    "rain-clothes",
    "shin-guards",
]
ITEM_KINDS: Final[tuple[ItemKind, ...]] = get_args(ItemKind)


@dataclass(frozen=True)
class Item:
    """Something to borrow: how many there are, where, and for how many days.

    `size` is as the kind is measured (skis in cm, boots and skates as shoes are), None where it comes in none.
    """

    key: str
    kind: ItemKind
    size: int | None
    count: int
    place: str
    days: int
    name: Own
