"""The reactions that Telegram knows."""

from typing import Any

from playground.chats import Chat, Group
from playground.refusals import bad
from playground.shapes import Json

KNOWN = """
👍 👎 ❤ 🔥 🥰 👏 😁 🤔 🤯 😱 🤬 😢 🎉 🤩 🤮 💩 🙏 👌 🕊 🤡 🥱 🥴 😍 🐳 ❤‍🔥
🌚 🌭 💯 🤣 ⚡ 🍌 🏆 💔 🤨 😐 🍓 🍾 💋 🖕 😈 😴 😭 🤓 👻 👨‍💻 👀 🎃 🙈 😇 😨
🤝 ✍ 🤗 🫡 🎅 🎄 ☃ 💅 🤪 🗿 🆒 💘 🙉 🦄 😘 💊 🙊 😎 👾 🤷‍♂ 🤷 🤷‍♀ 😡
"""
EMOJI = frozenset(KNOWN.split())


def checked_reactions(reactions: Any, chat: Chat) -> list[Json]:
    """Return somebody's reactions in a chat, at most one, or refuse them."""
    if not isinstance(reactions, list) or not all(isinstance(reaction, dict) for reaction in reactions):
        raise bad("can't parse reaction types JSON object")
    limited = chat.reactions if isinstance(chat, Group) else None
    usable = EMOJI if limited is None else limited
    known = all(reaction.get("type") == "emoji" and reaction.get("emoji") in usable for reaction in reactions)
    if not known or len(reactions) > 1:
        raise bad("REACTION_INVALID" if not known else "REACTIONS_TOO_MANY")
    return reactions
