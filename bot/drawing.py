"""Pictures that are drawn as they leave: a link as a QR code."""

from collections.abc import Mapping
from io import BytesIO
from typing import Any, Final

import segno

QR: Final = "qr:"  # what the picture of a row begins with that is to be drawn
_SCALE: Final = 8  # pixels a module
Files = Mapping[str, tuple[str, bytes, str]]


def drawn(params: dict[str, Any]) -> tuple[dict[str, Any], Files | None]:
    """Return the parameters, and the picture that they ask for, if they do."""
    wanted = str(params.get("photo", ""))
    if not wanted.startswith(QR):
        return params, None
    picture = BytesIO()
    segno.make(wanted.removeprefix(QR), micro=False).save(picture, kind="png", scale=_SCALE)
    return params | {"photo": "attach://qr"}, {"qr": ("invitation.png", picture.getvalue(), "image/png")}
