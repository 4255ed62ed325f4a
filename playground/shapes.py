"""The JSON that travels between a bot and Telegram."""

from typing import Any

Json = dict[str, Any]
"""One JSON object."""
