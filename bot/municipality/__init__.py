"""The municipality's own file, read strictly: what is wrong in it is said in plain words, all at once."""

import tomllib
from pathlib import Path
from typing import Any, Final

from pydantic import ValidationError

from bot.municipality.mistakes import sentences
from bot.municipality.written import WrittenMunicipality
from dialogs.catalogue import Municipality

SAMPLE: Final = Path(__file__).with_name("sample.toml")


class WrongMunicipality(Exception):
    """The municipality's file cannot be used; the message has one line for each mistake."""


def load(path: Path) -> Municipality:
    """Read a municipality from its file."""
    written = _tables(path)
    try:
        return WrittenMunicipality.model_validate(written).build()
    except ValidationError as error:
        lines = (f"{path}: {sentence}" for sentence in sentences(error, written))
        raise WrongMunicipality("\n".join(lines)) from None


def _tables(path: Path) -> dict[str, Any]:
    """Read the file as TOML."""
    try:
        # Editors on Windows may put an invisible mark before the first letter, which TOML does not know.
        return tomllib.loads(path.read_bytes().decode("utf-8-sig"))
    except FileNotFoundError:
        raise WrongMunicipality(f"{path}: there is no such file; check its name and folder.") from None
    except OSError as error:
        raise WrongMunicipality(f"{path}: the file cannot be opened ({error.strerror}).") from None
    except UnicodeDecodeError:
        raise WrongMunicipality(f"{path}: the file is not plain text; save it as UTF-8.") from None
    except tomllib.TOMLDecodeError as error:
        hint = "often a quotation mark, comma or bracket is missing there, or a text or time is not in quotes"
        raise WrongMunicipality(f"{path}: the file cannot be understood: {error}; {hint}.") from None
