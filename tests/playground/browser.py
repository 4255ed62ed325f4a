"""A browser that only talks: the page's live line, and what has come over it."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

import aiohttp


class Browser:
    """Keeps all changes, newest last, and asks for what a page can ask for."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse, patience: float) -> None:
        self.socket = socket
        self.patience = patience
        self.parts: dict[str, Any] = {}
        self.messages: dict[tuple[int, int], dict[str, Any]] = {}
        self.batches: list[dict[str, Any]] = []
        self._answers: dict[int, dict[str, Any]] = {}
        self._number = 0

    async def hears(self) -> dict[str, Any]:
        """Take in whatever comes next."""
        told: dict[str, Any] = await self.socket.receive_json(timeout=self.patience)
        if "answer" in told:
            self._answers[told["answer"]] = told
            return told
        self.batches.append(told)
        self.parts |= {name: part for name, part in told.items() if name != "messages"}
        for message in told.get("messages", []):
            self.messages[message["chat"], message["id"]] = message
        return told

    async def until(self, is_true: Callable[[], Any]) -> None:
        async with asyncio.timeout(self.patience):
            while not is_true():
                await self.hears()

    async def asks(self, do: str, **about: Any) -> str:
        """Ask for something, and return what is wrong with that, or nothing."""
        self._number += 1
        number = self._number
        await self.socket.send_json({"do": do, "n": number, **about})
        await self.until(lambda: number in self._answers)
        return str(self._answers[number].get("error", ""))

    def said(self, chat: int, thread: int = 0) -> list[str]:
        """Return the texts in a place."""
        shown = [message for message in self.messages.values() if not message.get("deleted")]
        here = [message for message in shown if (message["chat"], message["thread"]) == (chat, thread)]
        return [message["content"].get("text", message["kind"]) for message in here]


@asynccontextmanager
async def browsing(url: str, patience: float = 5.0, **headers: str) -> AsyncIterator[Browser]:
    async with aiohttp.ClientSession() as session, session.ws_connect(f"{url}/live", headers=headers) as socket:
        yield Browser(socket, patience)
