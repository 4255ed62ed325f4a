"""The live line between a browser and the playground."""

import asyncio

from starlette.websockets import WebSocket, WebSocketDisconnect

from playground.page.changes import Watcher
from playground.page.commands import obeyed
from playground.page.stage import Stage

HEARTBEAT = 0.5
"""How often to look whether the bot is still there, in seconds: its silence rings no bell."""

STRANGER = 4403


async def live(socket: WebSocket, stage: Stage) -> None:
    """Tell a browser every change, and do what it asks for, until it leaves."""
    if not at_home(socket):
        await socket.close(STRANGER)
        return
    await socket.accept()
    telling = asyncio.create_task(tell(socket, stage))
    listening = asyncio.create_task(listen(socket, stage))
    try:
        await asyncio.wait({telling, listening}, return_when=asyncio.FIRST_COMPLETED)
    finally:
        telling.cancel()
        listening.cancel()
        await asyncio.gather(telling, listening, return_exceptions=True)


def at_home(socket: WebSocket) -> bool:
    """Whether the page that asks came from here, and not from elsewhere on the net."""
    origin = socket.headers.get("origin")
    return origin is None or origin.partition("://")[2] == socket.headers.get("host")


async def tell(socket: WebSocket, stage: Stage) -> None:
    """Send changes as they happen; whatever happens while one is sent comes with the next."""
    watcher = Watcher(stage)
    while True:
        while changes := watcher.changes():
            await socket.send_json(changes)
        try:
            async with asyncio.timeout(HEARTBEAT):
                await stage.telegram.changed.wait()
        except TimeoutError:
            continue
        await asyncio.sleep(0)


async def listen(socket: WebSocket, stage: Stage) -> None:
    """Carry out commands one after the other."""
    while True:
        try:
            source = await socket.receive_text()
        except (WebSocketDisconnect, KeyError):
            return
        await socket.send_json(obeyed(stage, source))
