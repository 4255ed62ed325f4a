"""The front for fast tests: a transport of python-telegram-bot that reaches the playground without a network."""

import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import unquote

from telegram.error import NetworkError
from telegram.request import BaseRequest, RequestData

from playground.files import Upload
from playground.refusals import ConnectionDropped
from playground.telegram import Telegram

CALL = re.compile(r"/bot(?P<token>[^/]+)/(?P<method>\w+)$")
FILE = re.compile(r"/file/bot(?P<token>[^/]+)/(?P<path>.+)$")


class InProcessRequest(BaseRequest):
    """Carries calls to a playground in the same loop.

    `refused` is raised where a request was surely not sent, `dropped` where nobody knows.
    """

    def __init__(
        self,
        telegram: Telegram,
        *,
        refused: type[Exception] = NetworkError,
        dropped: type[Exception] = NetworkError,
    ) -> None:
        self._telegram = telegram
        self._refused = refused
        self._dropped = dropped

    @property
    def read_timeout(self) -> float:
        """The time after which a real transport would give up."""
        return 30.0

    async def initialize(self) -> None:
        """Need nothing."""

    async def shutdown(self) -> None:
        """Leave nothing behind."""

    async def do_request(
        self,
        url: str,
        method: str,  # noqa: ARG002
        request_data: RequestData | None = None,
        read_timeout: Any = None,  # noqa: ARG002
        write_timeout: Any = None,  # noqa: ARG002
        connect_timeout: Any = None,  # noqa: ARG002
        pool_timeout: Any = None,  # noqa: ARG002
    ) -> tuple[int, bytes]:
        """Return the status and the body of the answer."""
        if found := FILE.search(unquote(url)):
            return self._file(found["token"], found["path"])
        found = CALL.search(url)
        if not found:
            raise ValueError("not the address of a method")
        if refusal := self._telegram.turned_away(found["token"]):
            return refusal.status, refusal.body
        return await self._call(found["method"], request_data)

    async def _call(self, method: str, data: RequestData | None) -> tuple[int, bytes]:
        params = data.json_parameters if data else {}
        uploads = uploaded(data.multipart_data) if data and data.contains_files else {}
        try:
            answer = await self._telegram.call(method, params, uploads)
        except ConnectionDropped as dropped:
            raise self._dropped(str(dropped)) if dropped.sent else self._refused(str(dropped)) from dropped
        return answer.status, answer.body

    def _file(self, token: str, path: str) -> tuple[int, bytes]:
        file = None if self._telegram.turned_away(token) else self._telegram.state.files.at(path)
        return (200, file.upload.content) if file else (404, b'{"ok":false,"error_code":404,"description":"Not Found"}')


def uploaded(parts: Mapping[str, Any]) -> dict[str, Upload]:
    """Return the files of a multipart request."""
    return {name: upload(*part) for name, part in parts.items()}


def upload(name: str, content: Any, media: str = "application/octet-stream") -> Upload:
    """Return one file of a multipart request, read where it is a handle."""
    return Upload(name, content if isinstance(content, bytes) else content.read(), media)
