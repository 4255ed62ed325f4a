"""Uploaded files find their places among the parameters of a call."""

from collections.abc import Mapping

from playground.files import Files, Upload
from playground.shapes import Json

ATTACHED = "attach://"


def attached(files: Files, params: Json, uploads: Mapping[str, Upload]) -> Json:
    """Return the parameters with the id of each uploaded file in its place."""
    ids = {name: files.keep(upload).file_id for name, upload in uploads.items()}
    named = {name: placed(value, ids) for name, value in params.items()}
    used = {value.removeprefix(ATTACHED) for value in params.values() if isinstance(value, str)}
    return named | {name: file_id for name, file_id in ids.items() if name not in used}


def placed(value: object, ids: Mapping[str, str]) -> object:
    """Return the id of an attached file in place of its name."""
    if isinstance(value, str) and value.startswith(ATTACHED):
        return ids.get(value.removeprefix(ATTACHED), value)
    return value
