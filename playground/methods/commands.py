"""The list of commands, and what the bot tells of itself."""

import json
import re
from collections.abc import Callable

from playground.refusals import bad
from playground.shapes import Json
from playground.state import State

NAME = re.compile(r"[a-z0-9_]{1,32}")
LONGEST = 256
SCOPES = frozenset({"default", "all_private_chats", "all_group_chats", "all_chat_administrators"})
CHAT_SCOPES = frozenset({"chat", "chat_administrators", "chat_member"})


def key_of(state: State, params: Json) -> str:
    """Return where a list of commands is kept: by scope and language."""
    scope = params.get("scope") or {"type": "default"}
    kind = scope.get("type")
    if kind not in SCOPES | CHAT_SCOPES:
        raise bad("can't parse BotCommandScope: Unsupported type specified")
    if kind in CHAT_SCOPES:
        state.chat(scope.get("chat_id"))
    return json.dumps([scope, params.get("language_code", "")], sort_keys=True)


def set_commands(state: State, params: Json) -> bool:
    """Keep a list of commands."""
    commands = params.get("commands")
    if not isinstance(commands, list):
        raise bad("expected an Array of BotCommand")
    state.commands[key_of(state, params)] = [checked(command) for command in commands]
    return True


def checked(command: Json) -> Json:
    """Return a command as people can read it, or refuse it."""
    if not NAME.fullmatch(str(command.get("command", "")).removeprefix("/")):
        raise bad("BOT_COMMAND_INVALID")
    if not 1 <= len(str(command.get("description", ""))) <= LONGEST:
        raise bad("BOT_COMMAND_DESCRIPTION_INVALID")
    return command


def get_commands(state: State, params: Json) -> list[Json]:
    """Return a list of commands."""
    return state.commands.get(key_of(state, params), [])


def delete_commands(state: State, params: Json) -> bool:
    """Forget a list of commands."""
    state.commands.pop(key_of(state, params), None)
    return True


def set_profile(field: str, longest: int) -> Callable[[State, Json], bool]:
    """Return the method that keeps one text the bot tells of itself."""

    def keep(state: State, params: Json) -> bool:
        """Keep a text in one language."""
        text = str(params.get(field, ""))
        if len(text) > longest:
            raise bad(f"BOT_{field.upper()}_TOO_LONG")
        state.profile[f"{field}:{params.get('language_code', '')}"] = text
        return True

    return keep
