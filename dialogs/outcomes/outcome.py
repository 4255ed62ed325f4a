"""What every decision of a turn is."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Outcome:
    """What a turn decides, to be carried out once, in its transaction."""
