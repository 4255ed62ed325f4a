"""A group with threads, and what its people do in it."""

from playground import memberships, threads
from playground.accounts import SERVICE, User
from playground.chats import RIGHTS, Channel, Group, Thread
from playground.expecting import expect
from playground.messages import Message
from playground.person import Person
from playground.places import Place
from playground.reactions import EMOJI
from playground.rendering import message_shape
from playground.shapes import Json
from playground.state import State
from playground.transcript import printed

UPGRADE = 1_000_000_007
CHANNEL = 500_000_003
"""How far from a group's id that of the channel lies which is linked to it."""


class Forum:
    """A group of coordinators, in which the bot is an administrator unless it is demoted."""

    def __init__(self, state: State, chat: Group) -> None:
        self._state = state
        self.chat = chat

    @property
    def id(self) -> int:
        """The id of the group, which changes when it is upgraded."""
        return self.chat.id

    @property
    def threads(self) -> list[Thread]:
        """Every thread there ever was, oldest first."""
        return list(self.chat.threads.values())

    @property
    def general(self) -> list[Message]:
        """What people and bots wrote outside the threads, oldest first."""
        return self.chat.general

    def transcript(self, thread: Thread | None = None) -> str:
        """Return a thread, or General, in print."""
        return printed(Place(self.chat, thread).everything)

    def join(self, *people: Person) -> None:
        """Let people join, which the bot is told."""
        for person in people:
            self.chat.members[person.id] = person.user
            self._writes(person.user, {"new_chat_members": [person.user.shape]})
            memberships.member_becomes(self._state, self.chat, person.user, "left", "member")

    def leave(self, person: Person) -> None:
        """Let somebody leave, which the bot is told."""
        del self.chat.members[person.id]
        self._writes(person.user, {"left_chat_member": person.user.shape})
        memberships.member_becomes(self._state, self.chat, person.user, "member", "left")

    def opens(self, name: str, by: Person | None = None) -> Thread:
        """Open a thread as a person does."""
        return threads.opened(self._state, self.chat, self._who(by), name)

    def closes(self, thread: Thread, by: Person | None = None) -> None:
        """Close a thread as a person does."""
        threads.switched(self._state, thread, self._who(by), closed=True)

    def reopens(self, thread: Thread, by: Person | None = None) -> None:
        """Open a thread again as a person does."""
        threads.switched(self._state, thread, self._who(by), closed=False)

    def renames(self, thread: Thread, name: str, by: Person | None = None) -> None:
        """Rename a thread as a person does."""
        threads.edited(self._state, thread, self._who(by), {"name": name})

    def deletes(self, thread: Thread) -> None:
        """Delete a thread, of which no bot is told."""
        threads.removed(self._state, thread)

    def pins(self, message: Message, by: Person | None = None) -> None:
        """Pin a message as a person does."""
        self.chat.pinned.append(message.message_id)
        self._writes(self._who(by), {"pinned_message": message_shape(message, nested=True)}, message.thread)

    def becomes_public(self, username: str) -> None:
        """Get a username, so that whoever is no member reads along and presses buttons, but writes nothing."""
        self.chat.username = username

    def links_channel(self, title: str) -> None:
        """Become the group in which a channel's posts are discussed."""
        self.chat.linked = Channel(self.id - CHANNEL, title)

    def channel_posts(self, text: str) -> Message:
        """Let the linked channel post, which Telegram itself brings into General."""
        if not (channel := self.chat.linked):
            raise AssertionError(f"no channel is linked to {self.chat.title}")
        origin = {"type": "channel", "chat": channel.shape, "date": self._state.date, "message_id": 5}
        content = {"text": text, "forward_origin": origin, "is_automatic_forward": True}
        message = self._state.post(self.chat, SERVICE, content, sender_chat=channel)
        self._state.announce(message)
        return message

    def allows_reactions(self, *emojis: str) -> None:
        """Allow only these reactions, none where none is given."""
        expect(EMOJI.issuperset(emojis), "Telegram does not know all of these reactions")
        self.chat.reactions = frozenset(emojis)

    def demote_bot(self) -> None:
        """Make the bot a plain member, who hears only commands and replies."""
        memberships.bot_becomes(self._state, self.chat, "member", set())

    def promote_bot(self, *rights: str) -> None:
        """Make the bot an administrator, with all rights or only these."""
        memberships.bot_becomes(self._state, self.chat, "administrator", set(rights or RIGHTS))

    def removes_bot(self) -> None:
        """Throw the bot out."""
        memberships.bot_becomes(self._state, self.chat, "kicked", set())

    def upgrade(self) -> None:
        """Give the group a new id, as when it becomes a supergroup; the old one only tells where it went."""
        old, new = self.id, self.id - UPGRADE
        self._writes(self.chat.owner, {"migrate_to_chat_id": new})
        del self._state.chats[old]
        self._state.moved[old] = new
        self._state.chats[new] = self.chat
        self.chat.id = new
        self._writes(self.chat.owner, {"migrate_from_chat_id": old})

    def _who(self, person: Person | None) -> User:
        return person.user if person else self.chat.owner

    def _writes(self, user: User, content: Json, thread: Thread | None = None) -> Message:
        message = self._state.post(self.chat, user, content, thread=thread)
        self._state.announce(message)
        return message
