"""What a browser does not know yet."""

from collections.abc import Iterator
from typing import Any

from playground.chats import PrivateChat
from playground.messages import Message
from playground.page import showing
from playground.page.stage import Stage
from playground.shapes import Json

WITH_MESSAGES = ("message", "edited_message")


class Watcher:
    """Remembers what one browser was sent, so that it gets each change once."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._parts: dict[str, Any] = {}
        self._marks: dict[tuple[int, int], showing.Mark] = {}

    def changes(self) -> Json:
        """Return what is new since the last time, all of it at first; empty where nothing is."""
        messages = list(self._new_messages())
        parts = {name: part for name, part in self._all_parts() if self._parts.get(name) != part}
        self._parts |= parts
        return parts | ({"messages": messages} if messages else {})

    def _all_parts(self) -> Iterator[tuple[str, Any]]:
        stage = self._stage
        yield "phones", [showing.phone(stage, person) for person in stage.families]
        yield "coordinators", [showing.coordinator(person) for person in stage.coordinators]
        yield "threads", [showing.thread_shown(thread) for thread in stage.desk.threads]
        yield "desk", {"id": stage.desk.id, "title": stage.desk.chat.title, "commands": showing.desk_commands(stage)}
        yield "offset", stage.clock.offset
        yield "down", stage.telegram.state.down
        yield "bot", stage.pulse.state()
        yield "kills", stage.kills if stage.kill else None
        yield "waiting", len(stage.telegram.pending)

    def _new_messages(self) -> Iterator[Json]:
        waiting = {key for update in self._stage.telegram.pending for key in keys(update)}
        for message in self._messages():
            key = message.chat.id, message.message_id
            waits = key in waiting
            mark, former = showing.mark(message, waits=waits), self._marks.get(key)
            if mark != former and not (message.deleted and former is None):
                self._marks[key] = mark
                yield showing.message_shown(message, waits=waits)

    def _messages(self) -> Iterator[Message]:
        for chat in self._stage.telegram.state.chats.values():
            if chat is self._stage.desk.chat or isinstance(chat, PrivateChat):
                yield from chat.messages.values()


def keys(update: Json) -> Iterator[tuple[int, int]]:
    """Yield the message, if any, with which an update comes."""
    for kind in WITH_MESSAGES:
        if kind in update:
            yield update[kind]["chat"]["id"], update[kind]["message_id"]
