"""The bot's own name in Telegram, which links to it need."""

import logging

from telegram.error import TelegramError

from bot.wire import Wire
from storage import facts
from storage.database import Database

_LOG = logging.getLogger(__name__)


async def remember_name(database: Database, wire: Wire) -> None:
    """Ask Telegram for the bot's username, and keep it; where that fails, the one from before stays."""
    try:
        name = str((await wire.call("getMe", {}))["username"])
    except (TelegramError, KeyError, TypeError) as error:
        _LOG.warning("The bot's name could not be asked for: %s", error)
        return
    await database.run(lambda connection: facts.remember(connection, facts.USERNAME, name))
