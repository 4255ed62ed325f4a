"""Which language a newcomer is first spoken to in."""

from collections.abc import Collection

_NEAREST = {"no": "nb", "da": "nb", "sv": "nb"}
_OTHERWISE = "en"


def spoken_to(telegram_language: str, spoken: Collection[str]) -> str:
    """Return the spoken language nearest to the one a person's Telegram has, by its code."""
    code = telegram_language.lower().partition("-")[0]
    nearest = code if code in spoken else _NEAREST.get(code, _OTHERWISE)
    return nearest if nearest in spoken else _OTHERWISE
