"""What the commands of the page act on, and how they find it.

Mistake: a command names what is not there.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

from playground.chats import Chat, Thread
from playground.clock import PlaygroundClock
from playground.forum import Forum
from playground.messages import Message
from playground.page.cast import Cast
from playground.page.pulse import Pulse
from playground.person import Person
from playground.telegram import Telegram


class Mistake(Exception):
    """A command names what is not there."""


@dataclass
class Stage:
    """The playground as the page meets it; `kill` ends the bot's process where there is one to end."""

    telegram: Telegram
    cast: Cast
    clock: PlaygroundClock
    kill: Callable[[], None] | None = None
    kills: int = 0
    pulse: Pulse = field(init=False)

    def __post_init__(self) -> None:
        self.pulse = Pulse(self.telegram)

    @property
    def desk(self) -> Forum:
        """The coordinators' group."""
        return self.cast.desk

    @property
    def coordinators(self) -> list[Person]:
        """Everybody at the desk."""
        return [person for person in self.telegram.persons if person.id in self.desk.chat.members]

    @property
    def families(self) -> list[Person]:
        """Everybody else."""
        return [person for person in self.telegram.persons if person.id not in self.desk.chat.members]

    def person(self, person_id: int) -> Person:
        """Return somebody."""
        person = next((person for person in self.telegram.persons if person.id == person_id), None)
        if not person:
            raise Mistake(f"nobody here has the id {person_id}")
        return person

    def thread(self, thread_id: int) -> Thread:
        """Return a thread of the desk."""
        thread = self.desk.chat.threads.get(thread_id)
        if not thread:
            raise Mistake(f"there is no thread {thread_id}")
        return thread

    def message(self, chat: Chat, message_id: int) -> Message:
        """Return a message that still exists."""
        message = chat.message(message_id)
        if not message:
            raise Mistake(f"there is no message {message_id}")
        return message
