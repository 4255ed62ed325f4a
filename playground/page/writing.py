"""Commands of people who write, at a phone or at the desk."""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from playground.chats import Thread
from playground.forum import Forum
from playground.messages import Message
from playground.page import samples
from playground.page.stage import Stage
from playground.person import Person

Words = Annotated[str, Field(min_length=1, max_length=10_000)]
Kind = Literal["photo", "voice", "video_note", "document", "sticker", "location", "contact"]


class Written(BaseModel):
    """Who acts, and where: in private, or at the desk in a thread or in General (thread 0)."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    who: int
    thread: int | None = None

    def person(self, stage: Stage) -> Person:
        """Return who acts."""
        return stage.person(self.who)

    def place(self, stage: Stage) -> tuple[Thread | None, Forum | None]:
        """Return the thread and the group, both None in private."""
        return (stage.thread(self.thread) if self.thread else None), (None if self.thread is None else stage.desk)

    def message(self, stage: Stage, message_id: int) -> Message:
        """Return a message where this person is."""
        chat = stage.person(self.who).private if self.thread is None else stage.desk.chat
        return stage.message(chat, message_id)


class Start(Written):
    """Press START."""

    do: Literal["start"]

    def carry_out(self, stage: Stage) -> None:
        """Start the bot, which lifts a block."""
        self.person(stage).starts()


class Say(Written):
    """Write a text, perhaps as a reply."""

    do: Literal["say"]
    text: Words
    reply: int | None = None

    def carry_out(self, stage: Stage) -> None:
        """Write it."""
        thread, desk = self.place(stage)
        reply = self.message(stage, self.reply) if self.reply else None
        self.person(stage).says(self.text, reply_to=reply, in_thread=thread, chat=desk)


class Send(Written):
    """Send something that is not text: a file that was uploaded before, or a sample."""

    do: Literal["send"]
    kind: Kind
    caption: str | None = Field(default=None, max_length=1024)
    file: str | None = None

    def carry_out(self, stage: Stage) -> None:
        """Send it."""
        thread, desk = self.place(stage)
        upload = stage.telegram.state.files.get(self.file).upload if self.file else samples.sample(self.kind)
        self.person(stage).sends(self.kind, self.caption, in_thread=thread, chat=desk, upload=upload)


class Album(Written):
    """Send some sample photos as one album."""

    do: Literal["album"]
    size: int = Field(default=3, ge=2, le=10)
    caption: str | None = Field(default=None, max_length=1024)

    def carry_out(self, stage: Stage) -> None:
        """Send them."""
        thread, desk = self.place(stage)
        album, person = str(next(stage.telegram.state.albums)), self.person(stage)
        for number in range(self.size):
            caption = None if number else self.caption
            upload = samples.photo(number)
            person.sends("photo", caption, album=album, upload=upload, in_thread=thread, chat=desk)


class Edit(Written):
    """Change an own message."""

    do: Literal["edit"]
    message_id: int
    text: Words

    def carry_out(self, stage: Stage) -> None:
        """Change its words."""
        self.person(stage).edits(self.message(stage, self.message_id), self.text)


class Delete(Written):
    """Delete a message."""

    do: Literal["delete"]
    message_id: int

    def carry_out(self, stage: Stage) -> None:
        """Delete it, of which no bot is told."""
        self.person(stage).deletes(self.message(stage, self.message_id))


class Tap(Written):
    """Press an inline button under a message."""

    do: Literal["tap"]
    message_id: int
    label: Words

    def carry_out(self, stage: Stage) -> None:
        """Press it."""
        thread, desk = self.place(stage)
        message = self.message(stage, self.message_id)
        self.person(stage).taps(self.label, message=message, in_thread=thread, chat=desk)


class React(Written):
    """React to a message, or take the reaction back."""

    do: Literal["react"]
    message_id: int
    emoji: str | None

    def carry_out(self, stage: Stage) -> None:
        """Put the emoji under the message."""
        self.person(stage).reacts(self.message(stage, self.message_id), self.emoji)
