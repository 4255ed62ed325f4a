"""What ends a call without the result that was asked for.

Interrupted
├── Refused            Telegram says no, in its own words
├── GatewayFailed      something in front of Telegram answers instead
└── ConnectionDropped  nobody answers
"""

from typing import Any

from playground.answers import Answer, failure

PREFIXES = {
    400: "Bad Request: ",
    401: "Unauthorized",
    403: "Forbidden: ",
    404: "Not Found",
    409: "Conflict: ",
    429: "Too Many Requests: ",
    500: "Internal Server Error",
}


class Interrupted(Exception):
    """A call that ends without its result."""


class Refused(Interrupted):
    """Telegram says no."""

    def __init__(self, code: int, words: str, **parameters: Any) -> None:
        self.description = PREFIXES[code] + words
        self.answer = failure(code, self.description, parameters)
        super().__init__(self.description)


class GatewayFailed(Interrupted):
    """Telegram's gateway answers with a page of its own."""

    def __init__(self) -> None:
        page = "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>nginx</body>\r\n</html>\r\n"
        self.answer = Answer(502, page.encode(), "text/html")
        super().__init__("502 Bad Gateway")


class ConnectionDropped(Interrupted):
    """The connection closes without an answer; `sent` is false where the request surely never arrived."""

    def __init__(self, *, sent: bool = True) -> None:
        self.sent = sent
        super().__init__("connection dropped")


def bad(words: str) -> Refused:
    """Return the refusal of a bad request."""
    return Refused(400, words)


def too_many(seconds: int) -> Refused:
    """Return the refusal of a call that comes too soon."""
    return Refused(429, f"retry after {seconds}", retry_after=seconds)
