"""Waiting for what the bot says."""

import asyncio
import re

from playground.changed import Changed
from playground.messages import Message, without_marks
from playground.places import Place
from playground.transcript import printed

Wanted = str | re.Pattern[str]


class Eyes:
    """What one person has already seen of the bot; changed words are seen anew."""

    def __init__(self) -> None:
        self._seen: set[tuple[Message, int]] = set()

    def unseen(self, place: Place) -> list[Message]:
        """Return what the bot said here and this person has not looked for yet."""
        return [message for message in place.messages if message.from_bot and mark(message) not in self._seen]

    def look(self, place: Place, wanted: Wanted) -> Message | None:
        """Return the first unseen message with these words, which is seen from now on."""
        found = next((message for message in self.unseen(place) if matches(message, wanted)), None)
        if found:
            self._seen.add(mark(found))
        return found

    async def wait(self, changed: Changed, place: Place, wanted: Wanted, seconds: float) -> Message:
        """Return the message with these words as soon as it comes, or fail with the whole chat in print."""
        try:
            async with asyncio.timeout(seconds):
                while not (found := self.look(place, wanted)):
                    await changed.wait()
                return found
        except TimeoutError:
            raise AssertionError(f"{wanted!r} never came in {seconds} s:\n{printed(place.everything)}") from None


def mark(message: Message) -> tuple[Message, int]:
    """Return what tells a message, and each of its versions, from all others."""
    return message, message.version


def matches(message: Message, wanted: Wanted) -> bool:
    """Whether a message has these words."""
    text = without_marks(message.text)
    return without_marks(wanted) in text if isinstance(wanted, str) else bool(wanted.search(text))
