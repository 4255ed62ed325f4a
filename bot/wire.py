"""The one seam to Telegram: `call(method, params)`, over python-telegram-bot's transport and errors."""

import json
from collections.abc import Mapping
from typing import Any, cast

from telegram.request import BaseRequest, RequestData


class Parameters:
    """What a transport of python-telegram-bot reads of a request: JSON as it is stored, and files."""

    def __init__(self, params: Mapping[str, Any], files: Mapping[str, tuple[str, bytes, str]] | None = None) -> None:
        self.parameters = dict(params)
        self.multipart_data = dict(files) if files else None
        self.contains_files = bool(files)

    @property
    def json_parameters(self) -> dict[str, str]:
        """Every value as the Bot API's forms want it: text as it is, all else as JSON."""
        return {name: value if isinstance(value, str) else json.dumps(value) for name, value in self.parameters.items()}

    @property
    def json_payload(self) -> bytes:
        """The same as one JSON body."""
        return json.dumps(self.json_parameters).encode()


class Wire:
    """A bot's line to the Bot API at one address."""

    def __init__(self, request: BaseRequest, token: str, api_url: str) -> None:
        self._request = request
        self._base = f"{api_url.rstrip('/')}/bot{token}"

    async def call(
        self,
        method: str,
        params: Mapping[str, Any],
        files: Mapping[str, tuple[str, bytes, str]] | None = None,
        read_timeout: float | None = None,
    ) -> Any:
        """Call a method of the Bot API and return its result, decoded.

        Raises python-telegram-bot's TelegramError, mapped from the answer's status and parameters.
        """
        data = cast(RequestData, Parameters(params, files))
        return await self._request.post(
            f"{self._base}/{method}", data, read_timeout=read_timeout or BaseRequest.DEFAULT_NONE
        )
