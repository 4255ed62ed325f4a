"""The command menu of Telegram: told once at each start, to families in every language, to the desk in bokmål."""

import logging
from typing import Any

from telegram.error import TelegramError

from bot.wire import Wire
from bot.words import DESK_LANGUAGE, Words
from dialogs import desk_commands
from dialogs.presses import COMMANDS
from dialogs.text import text

_LOG = logging.getLogger(__name__)
_UNSPOKEN = "en"  # what a phone in a language that we do not speak is shown


async def register(wire: Wire, words: Words, desk: int) -> None:
    """Tell Telegram which commands there are; where that fails, the menu stays as it was."""
    try:
        for menu in [*_of_families(words), _of_desk(words, desk)]:
            await wire.call("setMyCommands", menu)
    except TelegramError as error:
        _LOG.warning("The command menu could not be registered: %s", error)


def _of_families(words: Words) -> list[dict[str, Any]]:
    scope = {"type": "all_private_chats"}
    described = (language for language in words.languages if words.has(language, f"command-{next(iter(COMMANDS))}"))
    menus = {language: _described(words, language) for language in described}
    otherwise = {"scope": scope, "commands": menus[_UNSPOKEN]}
    spoken = ({"scope": scope, "language_code": language, "commands": menu} for language, menu in menus.items())
    return [otherwise, *spoken]


def _described(words: Words, language: str) -> list[dict[str, str]]:
    return [{"command": name, "description": words.plain(language, text(f"command-{name}"))} for name in COMMANDS]


def _of_desk(words: Words, desk: int) -> dict[str, Any]:
    described = [
        {"command": name, "description": words.plain(DESK_LANGUAGE, text(f"desk-command-{name}"))}
        for name in desk_commands.COMMANDS
    ]
    return {"scope": {"type": "chat", "chat_id": desk}, "commands": described}
