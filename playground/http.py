"""The front for tests with real processes: the playground as a server on this machine."""

import asyncio
import json
import socket
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any

import uvicorn
from starlette.applications import Starlette
from starlette.datastructures import UploadFile
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route
from uvicorn.protocols.http.h11_impl import H11Protocol

from playground.answers import Answer
from playground.files import Upload
from playground.refusals import ConnectionDropped, Refused, bad
from playground.telegram import Telegram

NOT_FOUND = Refused(404, "").answer


class Droppable(H11Protocol):
    """Lets the application reach the connection, so that it can close it without an answer."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Remember the connection for the application."""
        super().connection_made(transport)
        self.app_state = {**self.app_state, "connection": transport}


def application(telegram: Telegram) -> Starlette:
    """Return the Bot API of a playground as an application."""
    return Starlette(routes=bot_api(telegram), exception_handlers={404: lost})


async def lost(_request: Request, _error: Exception) -> Response:
    """Answer what is no address of the Bot API."""
    return response(NOT_FOUND)


def bot_api(telegram: Telegram) -> list[BaseRoute]:
    """Return the addresses of the Bot API."""

    async def call(request: Request) -> Response:
        """Answer one call."""
        if refusal := telegram.turned_away(request.path_params["token"]):
            return response(refusal)
        try:
            params, uploads = await body(request)
        except Refused as refused:
            return response(refused.answer)
        return await answered(request, telegram, params, uploads)

    async def download(request: Request) -> Response:
        """Hand out a file."""
        file = telegram.state.files.at(request.path_params["path"])
        if telegram.turned_away(request.path_params["token"]) or not file:
            return response(NOT_FOUND)
        return Response(file.upload.content, media_type=file.upload.media)

    return [
        Route("/file/bot{token}/{path:path}", download),
        Route("/bot{token}/{method}", call, methods=["GET", "POST"]),
    ]


async def answered(
    request: Request, telegram: Telegram, params: dict[str, Any], uploads: dict[str, Upload]
) -> Response:
    """Return the answer to a call, or close the connection; a caller who hangs up ends the call."""
    calling = asyncio.create_task(telegram.call(request.path_params["method"], params, uploads))
    leaving = asyncio.create_task(gone(request))
    try:
        await asyncio.wait({calling, leaving}, return_when=asyncio.FIRST_COMPLETED)
        return response(calling.result()) if calling.done() else Response()
    except ConnectionDropped:
        request.state.connection.abort()
        await leaving
        return Response()
    finally:
        calling.cancel()
        leaving.cancel()


async def gone(request: Request) -> None:
    """Wait until the caller is gone."""
    while (await request.receive())["type"] != "http.disconnect":
        continue


def response(answer: Answer) -> Response:
    """Return an answer as it travels over HTTP."""
    return Response(answer.body, answer.status, media_type=answer.media)


def json_object(source: bytes) -> dict[str, Any]:
    """Return the parameters in a body of JSON, or refuse it."""
    try:
        return dict(json.loads(source or b"{}"))
    except (TypeError, ValueError):
        raise bad("can't parse JSON object") from None


async def body(request: Request) -> tuple[dict[str, Any], dict[str, Upload]]:
    """Return the parameters and files of a call, from the address and in whichever form they come."""
    params: dict[str, Any] = dict(request.query_params)
    if request.headers.get("content-type", "").startswith("application/json"):
        return params | json_object(await request.body()), {}
    uploads: dict[str, Upload] = {}
    async with request.form() as form:
        for name, part in form.items():
            if isinstance(part, UploadFile):
                uploads[name] = Upload(part.filename or name, await part.read(), part.content_type or "")
            else:
                params[name] = part
    return params, uploads


def serving(telegram: Telegram, port: int = 0) -> AbstractAsyncContextManager[str]:
    """Serve the Bot API of a playground on this machine, and yield its address."""
    return served(application(telegram), port)


@asynccontextmanager
async def served(app: Starlette, port: int = 0) -> AsyncIterator[str]:
    """Serve an application on this machine, and yield its address."""
    listening = socket.create_server(("127.0.0.1", port))
    config = uvicorn.Config(
        app,
        http=Droppable,
        ws="websockets-sansio",
        lifespan="off",
        log_config=None,
        log_level="critical",
        access_log=False,
        server_header=False,
        date_header=False,
        timeout_keep_alive=75,
    )
    server = uvicorn.Server(config)
    config.load()
    server.lifespan = config.lifespan_class(config)
    await server.startup([listening])
    try:
        yield "http://127.0.0.1:{}".format(*listening.getsockname()[1:2])
    finally:
        await closed(server)


async def closed(server: uvicorn.Server) -> None:
    """Close a server at once, even while calls hang."""
    for listener in server.servers:
        listener.close()
    for connection in list(server.server_state.connections):
        connection.transport.abort()
    tasks = list(server.server_state.tasks)
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
