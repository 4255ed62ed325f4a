"""Pictures, sounds and files on their way from and to the browser."""

from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from playground.files import Upload
from playground.page.stage import Stage

LARGEST = 20_000_000
SHOWN = ("image/", "audio/", "video/")
SANDBOX = {"content-security-policy": "sandbox; default-src 'none'", "x-content-type-options": "nosniff"}
"""A file may hold anything; nothing in it runs as a part of the page."""


def handed_out(stage: Stage, file_id: str) -> Response:
    """Return a file: shown where it is a picture or a sound, else saved under its name."""
    file = stage.telegram.state.files.kept.get(file_id)
    if not file:
        return Response(status_code=404)
    media, name = file.upload.media or "application/octet-stream", quote(file.upload.name)
    how = "inline" if media.startswith(SHOWN) and "svg" not in media else "attachment"
    headers = SANDBOX | {
        "content-disposition": f"{how}; filename*=UTF-8''{name}",
        "cache-control": "private, max-age=86400, immutable",
    }
    return Response(file.upload.content, media_type=media, headers=headers)


async def taken_in(stage: Stage, request: Request) -> Response:
    """Keep a file that somebody chose, and return its id."""
    origin = request.headers.get("origin")
    if origin and origin.partition("://")[2] != request.headers.get("host"):
        return Response(status_code=403)
    content = b""
    async for piece in request.stream():
        content += piece
        if len(content) > LARGEST:
            return Response(status_code=413)
    name = request.query_params.get("name", "file")[:128]
    upload = Upload(name, content, request.headers.get("content-type", "application/octet-stream"))
    return JSONResponse({"file": stage.telegram.state.files.keep(upload).file_id})
