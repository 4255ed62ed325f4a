"""Somebody with Telegram on a phone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playground import threads
from playground.accounts import ANONYMOUS, User
from playground.chats import Group, PrivateChat, Thread
from playground.contents import KINDS, content_of
from playground.expecting import expect
from playground.files import Upload
from playground.memberships import blocked
from playground.messages import Message
from playground.places import Place
from playground.presses import Press
from playground.pressing import pressed
from playground.reacting import reacted
from playground.seeing import Eyes, Wanted
from playground.shapes import Json
from playground.state import State
from playground.texts import Text, reworded
from playground.transcript import printed
from playground.typed import typed

if TYPE_CHECKING:
    from playground.forum import Forum


class Person:
    """A person, who writes to the bot in private, or in the groups where they are."""

    def __init__(self, state: State, user: User, chat: PrivateChat) -> None:
        self._state = state
        self._eyes = Eyes()
        self.user = user
        self.private = chat
        self.anonymous = False
        self.presses: list[Press] = []

    @property
    def id(self) -> int:
        """The id of the account and of the private chat."""
        return self.user.id

    @property
    def name(self) -> str:
        """What others call this person."""
        return self.user.first_name

    @property
    def chat(self) -> list[Message]:
        """The private chat with the bot, oldest first."""
        return self.private.visible

    @property
    def threads(self) -> list[Thread]:
        """Every thread there ever was in the private chat, oldest first."""
        return list(self.private.threads.values())

    @property
    def toasts(self) -> list[str]:
        """What the bot showed in answer to presses."""
        return [press.answer["text"] for press in self.presses if press.answer and press.answer.get("text")]

    def transcript(self, *, in_thread: Thread | None = None, chat: Forum | None = None) -> str:
        """Return a chat in print."""
        return printed(self._place(in_thread, chat).everything)

    def starts(self, argument: str = "") -> Message:
        """Press START, which also lifts a block."""
        if self.private.blocked:
            self.unblocks_bot()
        return self.says(f"/start {argument}".strip())

    def says(
        self,
        text: str,
        *,
        reply_to: Message | None = None,
        entities: list[Json] | None = None,
        in_thread: Thread | None = None,
        chat: Forum | None = None,
    ) -> Message:
        """Write a text."""
        return self._posts(typed(text, entities).shape, self._place(in_thread, chat), reply_to)

    def sends(
        self,
        kind: str,
        caption: str | None = None,
        *,
        reply_to: Message | None = None,
        in_thread: Thread | None = None,
        chat: Forum | None = None,
        album: str | None = None,
        upload: Upload | None = None,
    ) -> Message:
        """Send something that is not text: a given file, or a small one of this kind."""
        expect(kind in KINDS, f"{kind} is none of {sorted(KINDS)}")
        content = content_of(kind, self._state.files, upload) | Text(caption or "").caption
        group = {"media_group_id": album} if album else {}
        return self._posts(content | group, self._place(in_thread, chat), reply_to)

    def sends_album(
        self,
        *kinds: str,
        caption: str | None = None,
        in_thread: Thread | None = None,
        chat: Forum | None = None,
    ) -> list[Message]:
        """Send several things as one album, with the caption on the first."""
        album, captions = str(next(self._state.albums)), [caption, *[None] * len(kinds)]
        pairs = zip(kinds, captions, strict=False)
        return [self.sends(kind, words, in_thread=in_thread, chat=chat, album=album) for kind, words in pairs]

    def replies(self, message: Message, text: str) -> Message:
        """Reply to a message where it stands."""
        return self._posts(typed(text).shape, Place(message.chat, message.thread), message)

    def edits(self, message: Message, text: str) -> Message:
        """Change an own message, its text or its caption."""
        expect(message.sender in (self.user, ANONYMOUS), f"{self.name} did not write this")
        message.content = reworded(message.content, typed(text))
        message.edit_date, message.version = self._state.date, message.version + 1
        self._state.announce(message, "edited_message")
        return message

    def deletes(self, message: Message) -> None:
        """Delete a message, of which no bot is told."""
        message.deleted = True
        self._state.changed.ring()

    def opens_thread(self, name: str) -> Thread:
        """Open a thread in the private chat."""
        expect(self._state.private_topics, "this bot has no threads in private chats")
        return threads.opened(self._state, self.private, self.user, name)

    def deletes_thread(self, thread: Thread) -> None:
        """Delete a thread of the private chat with all in it, of which no bot is told."""
        expect(thread.chat is self.private, f"this thread is not in the private chat of {self.name}")
        threads.removed(self._state, thread)

    def reacts(self, message: Message, emoji: str | None) -> None:
        """React to a message, or take the reaction back."""
        reacted(self._state, self.user, message, emoji)

    def taps(
        self,
        label: str,
        *,
        message: Message | None = None,
        in_thread: Thread | None = None,
        chat: Forum | None = None,
    ) -> Json:
        """Press the newest button with this label, or one that was ever under the given message."""
        button, press = pressed(self._state, self.user, self._place(in_thread, chat), label, message)
        if press:
            self.presses.append(press)
        return button

    async def sees(
        self,
        wanted: Wanted,
        timeout: float = 5.0,  # noqa: ASYNC109
        *,
        in_thread: Thread | None = None,
        chat: Forum | None = None,
    ) -> Message:
        """Wait until the bot says these words, and return the message."""
        return await self._eyes.wait(self._state.changed, self._place(in_thread, chat), wanted, timeout)

    def unseen(self, *, in_thread: Thread | None = None, chat: Forum | None = None) -> list[Message]:
        """Return what the bot said that no `sees` has asked for."""
        return self._eyes.unseen(self._place(in_thread, chat))

    def blocks_bot(self) -> None:
        """Block the bot."""
        blocked(self._state, self.private, is_so=True)

    def unblocks_bot(self) -> None:
        """Let the bot write again."""
        blocked(self._state, self.private, is_so=False)

    def deletes_account(self) -> None:
        """Leave Telegram, of which no bot is told."""
        self.user.deleted = True
        self._state.changed.ring()

    def _place(self, thread: Thread | None, forum: Forum | None) -> Place:
        chat = thread.chat if thread else forum.chat if forum else self.private
        if isinstance(chat, Group):
            expect(self.id in chat.members or chat.username is not None, f"{self.name} is not in {chat.title}")
        else:
            expect(chat is self.private, f"this thread is not in the private chat of {self.name}")
        return Place(chat, thread)

    def _posts(self, content: Json, place: Place, reply_to: Message | None) -> Message:
        expect(not self.user.deleted, f"{self.name} has left Telegram")
        expect(not (place.thread and place.thread.deleted), f"the thread is gone for {self.name}")
        expect(not self.private.blocked or place.chat is not self.private, f"{self.name} has blocked the bot")
        if isinstance(place.chat, Group):
            expect(self.id in place.chat.members, f"{self.name} is not in {place.chat.title}")
        anonymous = self.anonymous and isinstance(place.chat, Group)
        message = self._state.post(
            place.chat,
            ANONYMOUS if anonymous else self.user,
            content,
            thread=place.thread,
            reply_to=reply_to,
            sender_chat=place.chat if anonymous else None,
        )
        self.private.started = self.private.started or place.chat is self.private
        self._state.announce(message)
        return message
