"""New people and groups, with ids that are the same in every run."""

from playground.accounts import User
from playground.chats import Group, PrivateChat
from playground.forum import Forum
from playground.person import Person
from playground.state import State

FIRST_USER = 5_100_000_001
FIRST_GROUP = -1_002_200_000_001
STEP = 7919


def new_user(state: State, name: str, language: str | None, username: str | None) -> User:
    """Return a new account."""
    first, _, last = name.partition(" ")
    user = User(FIRST_USER + STEP * len(state.people), first, last or None, username, language)
    state.people.append(user)
    return user


def new_person(state: State, name: str, language: str | None = None, username: str | None = None) -> Person:
    """Return somebody new, who has not written to the bot yet."""
    user = new_user(state, name, language, username)
    chat = PrivateChat(user.id, user=user)
    state.chats[chat.id] = chat
    return Person(state, user, chat)


def new_group(state: State, title: str, *, is_forum: bool) -> Forum:
    """Return a new group, with the bot as an administrator."""
    owner = new_user(state, "Owner", None, None)
    number = sum(isinstance(chat, Group) for chat in state.chats.values())
    chat = Group(FIRST_GROUP - STEP * number, title=title, owner=owner, is_forum=is_forum)
    state.chats[chat.id] = chat
    return Forum(state, chat)
