"""Telegram's limits on how much a bot may say."""

import math
from dataclasses import dataclass, field

from playground.refusals import too_many
from playground.shapes import Json

SAYING = ("send", "copy", "forward", "edit", "createForumTopic", "closeForumTopic", "reopenForumTopic")
FREE = frozenset({"sendChatAction"})


@dataclass
class Bucket:
    """Holds some tokens and wins new ones with time."""

    capacity: float
    per_second: float
    tokens: float
    since: float

    def fill(self, now: float) -> None:
        """Win what time has brought."""
        self.tokens = min(self.capacity, self.tokens + max(0.0, now - self.since) * self.per_second)
        self.since = now

    def wait(self, cost: int) -> float:
        """Return how long it takes until there is enough."""
        missing = min(cost, self.capacity) - self.tokens
        return max(0.0, missing / self.per_second)


@dataclass
class Limits:
    """One message a second in a chat with a short burst, twenty a minute in a group, thirty a second in all."""

    per_chat: float = 1.0
    burst: int = 3
    per_group: float = 20.0
    overall: float = 30.0
    buckets: dict[str, Bucket] = field(default_factory=dict)

    def charge(self, method: str, params: Json, now: float) -> None:
        """Take what the call costs, or refuse it."""
        if method in FREE or not method.startswith(SAYING):
            return
        ids = params.get("message_ids")
        cost = len(ids) if isinstance(ids, list) else 1
        buckets = [self.bucket("all", now), self.bucket(str(params.get("chat_id")), now)]
        wait = max(bucket.wait(cost) for bucket in buckets)
        if wait > 0:
            raise too_many(math.ceil(wait))
        for bucket in buckets:
            bucket.tokens -= cost

    def bucket(self, key: str, now: float) -> Bucket:
        """Return a bucket as it is now."""
        if key not in self.buckets:
            capacity, per_second = self.size(key)
            self.buckets[key] = Bucket(capacity, per_second, capacity, now)
        self.buckets[key].fill(now)
        return self.buckets[key]

    def size(self, key: str) -> tuple[float, float]:
        """Return capacity and speed of a bucket."""
        if key == "all":
            return self.overall, self.overall
        return (self.per_group, self.per_group / 60) if key.startswith("-") else (self.burst, self.per_chat)
