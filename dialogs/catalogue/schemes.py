"""The support schemes that a family can apply to."""

from dataclasses import dataclass
from typing import Final, Literal, get_args

from dialogs.text import Own

Need = Literal["fee", "extra_cost", "equipment"]
NEEDS: Final[tuple[Need, ...]] = get_args(Need)


@dataclass(frozen=True)
class Scheme:
    """A support scheme: what it covers, who may apply, for what, up to how many kroner, by when, and what to bring.

    `up_to` is for one child in one year, None where there is no fixed limit.
    """

    key: str
    name: Own
    covers: tuple[Need, ...]
    who: Own
    for_what: Own
    up_to: int | None
    by: Own
    bring: tuple[Own, ...]
    clubs_may_apply: bool
