"""The bot, played by a test: it says something."""

from typing import Any

from playground.messages import Message
from playground.page.stage import Stage
from playground.person import Person


async def say(stage: Stage, person: Person, text: str, **more: Any) -> Message:
    """Play the bot, who says something."""
    answer = await stage.telegram.call("sendMessage", {"chat_id": person.id, "text": text, **more})
    assert answer.ok, answer.description
    return person.chat[-1]
