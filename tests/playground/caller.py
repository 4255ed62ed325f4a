"""A bot that only calls."""

from typing import Any

from playground.answers import Answer
from playground.telegram import Telegram


class Caller:
    """Calls the core directly, without any front."""

    def __init__(self, telegram: Telegram) -> None:
        self.telegram = telegram

    async def answer(self, method: str, **params: Any) -> Answer:
        return await self.telegram.call(method, params)

    async def __call__(self, method: str, **params: Any) -> Any:
        answer = await self.answer(method, **params)
        assert answer.ok, answer.description
        return answer.result

    async def refusal(self, method: str, **params: Any) -> str:
        answer = await self.answer(method, **params)
        assert not answer.ok
        return answer.description
