"""Borrow equipment: what is free, in which size, where and for how long."""

from dialogs.catalogue import Item
from dialogs.outcomes import Declined, NothingFree, Outcome, Reserve
from dialogs.questions import Choice, Option, consent
from dialogs.talk import Talk
from dialogs.text import Text, text

ONE_SIZE = "any"


def borrow(talk: Talk) -> Outcome:
    """Find what is free of a kind and a size, and reserve it when the family says yes."""
    free = [item for item in talk.known.municipality.items if talk.known.free(item) > 0]
    if not free:
        return NothingFree()
    kind = talk.ask(_kind(talk, free))
    of_kind = [item for item in free if item.kind == kind]
    sized = any(item.size is not None for item in of_kind)
    size = talk.ask(_size(talk, of_kind)) if sized else ONE_SIZE  # the only size left may still be the wrong one
    item = next(item for item in of_kind if _size_key(item) == size)
    coordinator = talk.known.municipality.coordinator.name
    offer = text("borrow-consent", item=item.name, place=item.place, days=item.days, coordinator=coordinator)
    if not talk.ask(consent("consent", item.key, offer, yes="borrow-yes", no="ask-coordinator-no")):
        return Declined()
    return Reserve(item.key)


def _kind(talk: Talk, free: list[Item]) -> Choice:
    wished = talk.mentioned("item")
    kinds = sorted({item.kind for item in free})
    missing = (_missing(str(wished)),) if wished and wished not in kinds else ()
    options = tuple(Option(kind, text(f"item-{kind}")) for kind in kinds)
    return Choice("kind", (*missing, text("borrow-kind")), options, columns=2, slot="item")


def _size(talk: Talk, of_kind: list[Item]) -> Choice:
    wished = talk.mentioned("size")
    sizes = {_size_key(item): item for item in of_kind}
    missing = (text("borrow-size.missing", size=int(wished)),) if wished and str(wished) not in sizes else ()
    options = tuple(
        Option(key, text("borrow-size-option", item=sizes[key].name, free=talk.known.free(sizes[key])))
        for key in sorted(sizes, key=lambda key: (len(key), key))
    )
    return Choice("size", (*missing, text("borrow-size")), options, slot="size")


def _missing(kind: str) -> Text:
    return text("borrow-kind.missing", item=text(f"item-{kind}"))


def _size_key(item: Item) -> str:
    return ONE_SIZE if item.size is None else str(item.size)
