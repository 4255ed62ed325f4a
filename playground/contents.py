"""What people send besides text, as Telegram writes it."""

from collections.abc import Callable
from typing import Any

from playground.files import File, Files, Upload
from playground.shapes import Json

STICKER: Json = {
    "type": "regular",
    "width": 512,
    "height": 512,
    "is_animated": False,
    "is_video": False,
    "emoji": "👍",
    "set_name": "Thumbs",
}

FILE_SHAPES: dict[str, Callable[[File], Any]] = {
    "photo": lambda file: [file.shape | {"width": 90, "height": 60}, file.shape | {"width": 800, "height": 533}],
    "document": lambda file: file.shape | {"file_name": file.upload.name, "mime_type": file.upload.media},
    "voice": lambda file: file.shape | {"duration": 4, "mime_type": "audio/ogg"},
    "audio": lambda file: file.shape | {"duration": 90, "title": "Song", "mime_type": "audio/mpeg"},
    "video": lambda file: file.shape | {"width": 640, "height": 360, "duration": 7, "mime_type": "video/mp4"},
    "animation": lambda file: file.shape | {"width": 320, "height": 240, "duration": 2, "mime_type": "video/mp4"},
    "video_note": lambda file: file.shape | {"length": 240, "duration": 5},
    "sticker": lambda file: file.shape | STICKER,
}
"""What is made of a file."""

NAMES = {"photo": "photo.jpg", "document": "form.pdf", "voice": "voice.ogg", "sticker": "sticker.webp"}

PLACE = {"latitude": 59.9139, "longitude": 10.7522}

PLAIN: dict[str, Json | list[Json]] = {
    "location": PLACE,
    "venue": {"location": PLACE, "title": "Library", "address": "Main street 1"},
    "contact": {"phone_number": "+4790000000", "first_name": "Sara"},
    "dice": {"emoji": "🎲", "value": 4},
    "poll": {
        "id": "5400000000000000001",
        "question": "When?",
        "options": [{"persistent_id": text.lower(), "text": text, "voter_count": 0} for text in ("Monday", "Tuesday")],
        "total_voter_count": 0,
        "is_closed": False,
        "is_anonymous": True,
        "type": "regular",
        "allows_multiple_answers": False,
        "allows_revoting": True,
        "members_only": False,
    },
}
"""What needs no file."""

UNHEARD_OF: Json = {"hologram": {"sides": 6}}
"""A kind of message that no library knows yet."""

KINDS = frozenset({*FILE_SHAPES, *PLAIN, "unheard_of"})
"""All that people can send."""

CAPTIONED = frozenset({"photo", "document", "voice", "audio", "video", "animation"})
"""What can have a caption."""


def content_of(kind: str, files: Files, upload: Upload | None = None) -> Json:
    """Return a message's content of this kind, made of a new file where it needs one: this, or a small one."""
    if kind in FILE_SHAPES:
        small = Upload(NAMES.get(kind, f"{kind}.bin"), f"some {kind}".encode(), "application/pdf")
        return {kind: FILE_SHAPES[kind](files.keep(upload or small, f"{kind}s"))}
    return UNHEARD_OF if kind == "unheard_of" else {kind: PLAIN[kind]}
