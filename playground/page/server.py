"""One server for both sides: the Bot API for the bot, and the page for people."""

from pathlib import Path

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, Response
from starlette.routing import Mount, Route, WebSocketRoute
from starlette.staticfiles import StaticFiles
from starlette.websockets import WebSocket

from playground.http import bot_api, lost
from playground.page.live import live
from playground.page.media import handed_out, taken_in
from playground.page.stage import Stage

STATIC = Path(__file__).parent / "static"
LONGEST_POLL = 50.0
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; media-src 'self'; "
    "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
HEADERS = {"content-security-policy": POLICY, "cache-control": "no-cache", "x-content-type-options": "nosniff"}


def page(stage: Stage) -> Starlette:
    """Return the playground as an application: the Bot API, the page, and the clock that the bot follows."""

    async def home(_request: Request) -> Response:
        """Return the page."""
        return FileResponse(STATIC / "page.html", headers=HEADERS)

    async def media(request: Request) -> Response:
        """Hand out a file."""
        return handed_out(stage, request.path_params["file_id"])

    async def upload(request: Request) -> Response:
        """Take a file in."""
        return await taken_in(stage, request)

    async def clock(request: Request) -> Response:
        """Return by how much the clock is ahead, as soon as that differs from `after` if it is given."""
        try:
            after = request.query_params.get("after")
            offset = stage.clock.offset
            if after is not None:
                offset = await stage.clock.other_than(float(after), LONGEST_POLL)
        except ValueError:
            return JSONResponse({"error": "after is a number of seconds"}, 400)
        return JSONResponse({"offset": offset})

    async def line(socket: WebSocket) -> None:
        """Keep a browser up to date."""
        await live(socket, stage)

    routes = [
        *bot_api(stage.telegram),
        Route("/", home),
        Route("/clock", clock),
        Route("/media", upload, methods=["POST"]),
        Route("/media/{file_id}", media),
        WebSocketRoute("/live", line),
        Mount("/static", StaticFiles(directory=STATIC)),
    ]
    return Starlette(routes=routes, exception_handlers={404: lost})
