"""The queue of updates that wait until the bot confirms them."""

from dataclasses import dataclass, field

from playground.newest import remember
from playground.shapes import Json

UNASKED = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
"""What Telegram sends only to a bot that asks for it."""


@dataclass
class Updates:
    """The newest updates there were, those not yet confirmed, and those that come once more."""

    next_id: int
    history: list[Json] = field(default_factory=list)
    pending: list[Json] = field(default_factory=list)
    again: list[Json] = field(default_factory=list)
    allowed: frozenset[str] | None = None
    polls: int = 0

    def wanted(self, kind: str) -> bool:
        """Whether the bot asked for updates of this kind."""
        return kind in self.allowed if self.allowed else kind not in UNASKED

    def allow(self, kinds: list[str] | None) -> None:
        """Remember what the bot asks for; an empty list restores what is usual."""
        if kinds is not None:
            self.allowed = frozenset(kinds) or None

    def add(self, kind: str, payload: Json) -> Json | None:
        """Queue an update with the next number, if the bot wants it."""
        if not self.wanted(kind):
            return None
        update: Json = {"update_id": self.next_id, kind: payload}
        self.next_id += 1
        remember(self.history, update)
        self.pending.append(update)
        return update

    def repeat(self, update: Json) -> None:
        """Let an update come once more, whatever was confirmed."""
        self.again.append(update)

    def confirm(self, offset: int) -> None:
        """Forget what lies below the offset; a negative one keeps that many from the end."""
        if offset < 0:
            self.pending = self.pending[offset:]
        else:
            self.pending = [update for update in self.pending if update["update_id"] >= offset]

    def batch(self, limit: int) -> list[Json]:
        """Return what the bot gets now."""
        repeated, self.again = self.again[:limit], self.again[limit:]
        return (repeated + self.pending)[:limit]

    @property
    def ready(self) -> bool:
        """Whether there is something to get."""
        return bool(self.again or self.pending)
