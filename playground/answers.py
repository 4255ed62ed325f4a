"""An answer is what travels back to the bot: a status and the bytes of a body."""

import json
from dataclasses import dataclass
from typing import Any

from playground.shapes import Json


@dataclass(frozen=True)
class Answer:
    """One answer of the Bot API, as it travels over the wire."""

    status: int
    body: bytes
    media: str = "application/json"

    @property
    def ok(self) -> bool:
        """Whether the call did what it was asked to do."""
        return self.status == 200

    @property
    def result(self) -> Any:
        """The result of a call that succeeded."""
        return json.loads(self.body)["result"]

    @property
    def description(self) -> str:
        """The words of a refusal, empty where there are none."""
        return "" if self.ok or self.media != "application/json" else str(json.loads(self.body)["description"])


def success(result: Any) -> Answer:
    """Wrap a result the way Telegram does."""
    return Answer(200, encoded({"ok": True, "result": result}))


def failure(code: int, description: str, parameters: Json) -> Answer:
    """Wrap a refusal the way Telegram does."""
    body: Json = {"ok": False, "error_code": code, "description": description}
    return Answer(code, encoded(body | ({"parameters": parameters} if parameters else {})))


def encoded(value: Any) -> bytes:
    """Return a value as the bytes of its JSON."""
    return json.dumps(value, ensure_ascii=False).encode("utf-8", "surrogatepass")
