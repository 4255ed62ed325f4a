"""python-telegram-bot's transport, over aiohttp, which keeps its connections and is faster than the default.

SurelyNotSent: the request never left, so that it may be tried again without doubt.
"""

import asyncio
from typing import Any, NoReturn

import aiohttp
from telegram._utils.types import ODVInput
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

CONNECT_TIMEOUT = 10.0
READ_TIMEOUT = 25.0
KEPT_ALIVE = 60.0


class SurelyNotSent(NetworkError):
    """The request never left."""


class Transport(BaseRequest):
    """Ask the Bot API over HTTP.

    Raises SurelyNotSent where no connection was made, TimedOut or NetworkError where one may have been used.
    """

    def __init__(self, connections: int = 64) -> None:
        self._connections = connections
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        """How many seconds an answer may take."""
        return READ_TIMEOUT

    async def initialize(self) -> None:
        """Open the pool of connections."""
        connector = aiohttp.TCPConnector(limit=self._connections, keepalive_timeout=KEPT_ALIVE)
        self._session = aiohttp.ClientSession(connector=connector)

    async def shutdown(self) -> None:
        """Close the pool of connections."""
        if self._session:
            await self._session.close()

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        write_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        connect_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        pool_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """Make one request; the time-outs besides `read_timeout` are this transport's own."""
        if self._session is None:
            raise SurelyNotSent("The transport is not open.")
        longest = read_timeout if isinstance(read_timeout, int | float) else READ_TIMEOUT
        timeout = aiohttp.ClientTimeout(total=None, connect=CONNECT_TIMEOUT, sock_read=longest)
        try:
            async with self._session.request(method, url, data=_form(request_data), timeout=timeout) as answer:
                return answer.status, await answer.read()
        except (aiohttp.ClientError, TimeoutError) as error:
            _translate(error)


def _form(request_data: RequestData | None) -> Any:
    if request_data is None:
        return None
    if not request_data.contains_files:
        return request_data.json_parameters
    form = aiohttp.FormData()
    for name, value in request_data.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, kind) in (request_data.multipart_data or {}).items():
        form.add_field(name, content, filename=filename, content_type=kind)
    return form


def _translate(error: Exception) -> NoReturn:
    if isinstance(error, aiohttp.ClientConnectorError | aiohttp.ConnectionTimeoutError):
        raise SurelyNotSent(f"No connection to Telegram: {error}") from error
    if isinstance(error, asyncio.TimeoutError):
        raise TimedOut from error
    raise NetworkError(f"The connection to Telegram broke: {type(error).__name__}") from None  # its text has the token
