"""What Telegram answers about the bot and the desk: four questions that change nothing."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from telegram.error import ChatMigrated, TelegramError

from bot.wire import Wire

PATIENCE: Final = 10.0

Answer = Mapping[str, Any] | TelegramError
"""What Telegram says, or why it does not."""


@dataclass(frozen=True)
class Answers:
    """An answer to each question; None where it was no use asking."""

    me: Answer
    webhook: Answer | None = None
    desk: Answer | None = None
    membership: Answer | None = None


async def ask(wire: Wire, bot: int, desk: int | None) -> Answers:
    """Ask about the bot, and about the desk where its chat id is known."""
    me = await _asked(wire, "getMe")
    if isinstance(me, TelegramError):
        return Answers(me)
    webhook = await _asked(wire, "getWebhookInfo")
    if desk is None:
        return Answers(me, webhook)
    chat = await _asked(wire, "getChat", chat_id=desk)
    if isinstance(chat, ChatMigrated):
        desk = chat.new_chat_id
        chat = await _asked(wire, "getChat", chat_id=desk)
    if desk > 0:
        return Answers(me, webhook, chat)
    return Answers(me, webhook, chat, await _asked(wire, "getChatMember", chat_id=desk, user_id=bot))


async def _asked(wire: Wire, method: str, **params: int) -> Answer:
    try:
        answer = await wire.call(method, params, read_timeout=PATIENCE)
    except TelegramError as error:
        return error
    except (KeyError, TypeError):  # the library expects a Bot API at the address
        return TelegramError("what answers is no Bot API")
    return answer if isinstance(answer, dict) else TelegramError("what answers is no Bot API")
