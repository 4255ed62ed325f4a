"""The record of what the bot called."""

from dataclasses import dataclass

from playground.answers import Answer
from playground.shapes import Json


@dataclass(eq=False)
class Call:
    """One call; without an answer it is under way, its connection was dropped, or the caller hung up."""

    method: str
    params: Json
    time: float
    answer: Answer | None = None
    dropped: bool = False
    under_way: bool = True

    @property
    def ok(self) -> bool:
        """Whether the call was answered with a result."""
        return self.answer is not None and self.answer.ok

    @property
    def error(self) -> str:
        """The words of the refusal, empty where there was none."""
        return self.answer.description if self.answer else ""
