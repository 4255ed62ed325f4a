"""One server for both sides: the Bot API for the bot, and the page for people."""

from pathlib import Path

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route, WebSocketRoute
from starlette.websockets import WebSocket

from playground.http import bot_api, lost
from playground.page.live import live
from playground.page.media import handed_out, taken_in
from playground.page.stage import Stage

STATIC = Path(__file__).parent / "static"
MEDIA = {".css": "text/css", ".html": "text/html", ".js": "text/javascript", ".svg": "image/svg+xml"}
LONGEST_POLL = 50.0
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; media-src 'self'; "
    "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
HEADERS = {"content-security-policy": POLICY, "cache-control": "no-cache", "x-content-type-options": "nosniff"}


def page(stage: Stage) -> Starlette:
    """Return the playground as an application: the Bot API, the page, and the clock that the bot follows."""
    files = {file.name: file.read_bytes() for file in STATIC.iterdir()}

    async def home(_request: Request) -> Response:
        """Return the page."""
        return Response(files["page.html"], media_type="text/html", headers=HEADERS)

    async def static(request: Request) -> Response:
        """Return a file of the page."""
        name = request.path_params["name"]
        if name not in files:
            return Response(status_code=404)
        return Response(files[name], media_type=MEDIA[Path(name).suffix], headers=HEADERS)

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
        Route("/static/{name}", static),
    ]
    return Starlette(routes=routes, exception_handlers={404: lost})
