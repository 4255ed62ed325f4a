"""Things to borrow, as they are written."""

from typing import Annotated

from pydantic import Field

from bot.municipality.written.fields import Text, WrittenKeyed
from bot.municipality.written.own import OwnLine
from dialogs.catalogue import ITEM_KINDS, Item, ItemKind
from dialogs.text import Own


class WrittenItem(WrittenKeyed):
    """A thing to borrow."""

    kind: Annotated[ItemKind, Field(description=f"one of {', '.join(ITEM_KINDS)}, in quotes")]
    name: OwnLine
    size: Annotated[int, Field(gt=0)] | None = Field(
        default=None, description="a size as a whole number without quotes, such as 34, or left out when it has none"
    )
    count: Annotated[int, Field(gt=0, description="how many there are, 1 or more, without quotes")]
    place: Text
    days: Annotated[int, Field(gt=0, description="how many days it may be kept, 1 or more, without quotes")]

    def build(self) -> Item:
        """Make the item that the dialogs know."""
        return Item(
            key=self.key,
            kind=self.kind,
            size=self.size,
            count=self.count,
            place=self.place,
            days=self.days,
            name=Own(self.name),
        )
