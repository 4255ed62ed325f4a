"""What is wished for and not found."""

from dataclasses import dataclass

from dialogs.outcomes.outcome import Outcome


@dataclass(frozen=True)
class CountMissed(Outcome):
    """Count, without a name, what was wished for and not found: its kind, its key and a band of ages."""

    kind: str
    wished: str
    band: str


@dataclass(frozen=True)
class ShowMissed(Outcome):
    """Show the desk what was wished for and not found, the most wished first."""
