"""The log: lines for the people who run the helpline, on standard error, never with a token in them."""

import logging
import re
import sys

_TOKEN = re.compile(r"\d{5,}:[\w-]{20,}")


class Redacting(logging.Formatter):
    """A formatter that hides tokens, also in tracebacks."""

    def __init__(self, token: str, form: str) -> None:
        super().__init__(form)
        self._token = token

    def format(self, record: logging.LogRecord) -> str:
        """Write a line with every token hidden."""
        return without_tokens(super().format(record), self._token)


def without_tokens(line: str, token: str) -> str:
    """Return a line with a token, and whatever looks like one, hidden."""
    return _TOKEN.sub("[token]", line.replace(token, "[token]") if token else line)


def start(token: str = "", level: str = "INFO") -> None:
    """Log everything to standard error; libraries only speak up when something is wrong."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(Redacting(token, "%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.basicConfig(level=level, handlers=[handler], force=True)
    for library in ("aiohttp", "aiosqlite", "apscheduler", "asyncio", "httpcore", "httpx", "telegram"):
        logging.getLogger(library).setLevel(logging.WARNING)
