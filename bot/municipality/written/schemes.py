"""Support schemes, as they are written."""

from typing import Annotated

from pydantic import Field, field_validator

from bot.municipality.written.fields import WrittenKeyed
from bot.municipality.written.own import OwnLine, OwnLines, OwnText
from dialogs.catalogue import NEEDS, Need, Scheme
from dialogs.text import Own


class WrittenScheme(WrittenKeyed):
    """A support scheme."""

    name: OwnLine
    covers: Annotated[
        list[Need],
        Field(min_length=1, description=f"one or more of {', '.join(NEEDS)}, each in quotes, in a list"),
    ]
    who: OwnText
    for_what: OwnText
    up_to: Annotated[int, Field(gt=0)] | None = Field(
        default=None, description="whole kroner for one child in one year, without quotes, or left out when it varies"
    )
    by: OwnText
    bring: OwnLines = Field(default=[])
    clubs_may_apply: Annotated[
        bool, Field(description="true when a club or coach may apply too, false when only families may, without quotes")
    ]

    @field_validator("covers")
    @classmethod
    def _say_each_need_once(cls, covers: list[Need]) -> list[Need]:
        twice = [need for need in NEEDS if covers.count(need) > 1]
        if twice:
            raise ValueError(f'has "{twice[0]}" more than once; each should stand there once')
        return covers

    def build(self) -> Scheme:
        """Make the scheme that the dialogs know."""
        return Scheme(
            key=self.key,
            name=Own(self.name),
            covers=tuple(self.covers),
            who=Own(self.who),
            for_what=Own(self.for_what),
            up_to=self.up_to,
            by=Own(self.by),
            bring=tuple(Own(line) for line in self.bring),
            clubs_may_apply=self.clubs_may_apply,
        )
