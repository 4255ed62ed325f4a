"""The accounts of people and bots."""

from dataclasses import dataclass

from playground.shapes import Json


@dataclass(eq=False)
class User:
    """A Telegram account."""

    id: int
    first_name: str
    last_name: str | None = None
    username: str | None = None
    language_code: str | None = None
    is_bot: bool = False
    deleted: bool = False

    @property
    def shape(self) -> Json:
        """The account as Telegram writes it; a deleted one has no name left."""
        shape: Json = {"id": self.id, "is_bot": self.is_bot, "first_name": self.first_name}
        for name in ("last_name", "username", "language_code"):
            if getattr(self, name) is not None:
                shape[name] = getattr(self, name)
        return {"id": self.id, "is_bot": False, "first_name": ""} if self.deleted else shape


ANONYMOUS = User(1087968824, "Group", username="GroupAnonymousBot", is_bot=True)
"""Every administrator who writes in the name of the group."""

SERVICE = User(777000, "Telegram")
"""Who brings a channel's posts into the group that is linked to it."""
