"""A child as the desk reads of it: by its name, with how old it is now where that was told."""

from collections.abc import Mapping
from datetime import date
from typing import Protocol

from dialogs import childs_age
from dialogs.text import Text, text


class Child(Protocol):
    """A child with its name, its activity by its key, and its age as it was told on a day."""

    @property
    def name(self) -> str:
        """The first name or nickname."""

    @property
    def activity(self) -> str | None:
        """The activity by its key."""

    @property
    def age(self) -> str | None:
        """The age as it was told."""

    @property
    def age_told_on(self) -> date | None:
        """The local day on which it was told."""


def named(child: Child, today: date) -> Text | str:
    """Name a child, with how old it is now."""
    told = childs_age.told(child.age, child.age_told_on)
    return text("desk-child-named", name=child.name, age=told.shown(today)) if told else child.name


def listed(child: Child, activities: Mapping[str, str], today: date) -> Text:
    """Name a child in a list, with its activity."""
    if child.activity is None:
        return text("desk-child.nowhere", name=named(child, today))
    place = activities.get(child.activity, child.activity)
    told = childs_age.told(child.age, child.age_told_on)
    if told is None:
        return text("desk-child", name=child.name, activity=place)
    return text("desk-child.aged", name=child.name, age=told.shown(today), activity=place)
