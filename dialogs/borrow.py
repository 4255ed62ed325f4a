"""Borrow equipment: what is free, in which size, where and for how long; what is not may be waited for."""

from dialogs import missing
from dialogs.catalogue import Item
from dialogs.outcomes.helping import Declined
from dialogs.outcomes.lending import NothingFree, Reserve, WaitFor
from dialogs.outcomes.outcome import Outcome
from dialogs.questions import Choice, Option, consent
from dialogs.talk import Talk
from dialogs.text import Text, text

ONE_SIZE = "any"


def borrow(talk: Talk) -> Outcome:
    """Find a kind and a size, and reserve it when the family says yes, or put it in the line of those who wait."""
    items = talk.known.municipality.items
    wished = str(talk.mentioned("item") or missing.ANY)
    if not items:
        missing.miss(talk, "item", wished)
        return NothingFree()
    if wished != missing.ANY and all(item.kind != wished for item in items):
        missing.miss(talk, "item", wished)
    kind = talk.ask(_kind(talk))
    of_kind = [item for item in items if item.kind == kind]
    sized = any(item.size is not None for item in of_kind)
    size = talk.ask(_size(talk, of_kind)) if sized else ONE_SIZE  # the only size there is may still be the wrong one
    item = max((item for item in of_kind if _size_key(item) == size), key=talk.known.free)
    if talk.known.free(item):
        return _reserve(talk, item)
    missing.miss(talk, "lent-out", item.kind)
    return _wait(talk, item)


def _reserve(talk: Talk, item: Item) -> Outcome:
    coordinator = talk.known.municipality.coordinator.name
    offer = text("borrow-consent", item=item.name, place=item.place, days=item.days, coordinator=coordinator)
    if not talk.ask(consent("consent", item.key, offer, yes="borrow-yes", no="ask-coordinator-no")):
        return Declined()
    return Reserve(item.key)


def _wait(talk: Talk, item: Item) -> Outcome:
    offer = text("borrow-wait", item=item.name, coordinator=talk.known.municipality.coordinator.name)
    if not talk.ask(consent("wait", item.key, offer, yes="borrow-wait-yes", no="ask-coordinator-no")):
        return Declined()
    return WaitFor(item.key)


def _kind(talk: Talk) -> Choice:
    """Ask for a kind, those first of which something is free."""
    items = talk.known.municipality.items
    wished = talk.mentioned("item")
    free = {item.kind for item in items if talk.known.free(item)}
    kinds = sorted({item.kind for item in items}, key=lambda kind: (kind not in free, kind))
    missing = (_missing(str(wished)),) if wished and wished not in kinds else ()
    options = tuple(Option(kind, _label(text(f"item-{kind}"), free=kind in free)) for kind in kinds)
    return Choice("kind", (*missing, text("borrow-kind")), options, columns=2, slot="item")


def _size(talk: Talk, of_kind: list[Item]) -> Choice:
    wished = talk.mentioned("size")
    sizes: dict[str, list[Item]] = {}
    for item in of_kind:
        sizes.setdefault(_size_key(item), []).append(item)
    missing = (text("borrow-size.missing", size=int(wished)),) if wished and str(wished) not in sizes else ()
    options = tuple(Option(key, _sized(talk, sizes[key])) for key in sorted(sizes, key=lambda key: (len(key), key)))
    return Choice("size", (*missing, text("borrow-size")), options, slot="size")


def _sized(talk: Talk, of_size: list[Item]) -> Text:
    item = max(of_size, key=talk.known.free)
    free = talk.known.free(item)
    return text("borrow-size-option", item=item.name, free=free) if free else text("borrow-away", item=item.name)


def _label(name: Text, *, free: bool) -> Text:
    return name if free else text("borrow-away", item=name)


def _missing(kind: str) -> Text:
    return text("borrow-kind.missing", item=text(f"item-{kind}"))


def _size_key(item: Item) -> str:
    return ONE_SIZE if item.size is None else str(item.size)
