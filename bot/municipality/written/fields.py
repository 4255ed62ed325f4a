"""The kinds of values and tables that the file is made of.

Each description says what belongs there, and is shown where something else is found.
"""

from contextlib import suppress
from datetime import date
from typing import Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints


def _day(written: object) -> object:
    """Read a day from text; what is none is left as it is, to be shown."""
    with suppress(ValueError):
        return date.fromisoformat(written) if isinstance(written, str) else written
    return written


Text = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=200, pattern=r"^[^\r\n]+$"),
    Field(description="one line of text in quotes, of at most 200 characters"),
]
# A button carries a key, and Telegram allows a button 64 bytes.
Key = Annotated[
    str,
    StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=20),
    Field(description='a short key in quotes, of a-z, 0-9 and "-", at most 20 long, such as "football-girls-8"'),
]
Phone = Annotated[
    str,
    StringConstraints(pattern=r"^\+?[0-9][0-9 ]{0,18}[0-9]$"),
    Field(description='a phone number in quotes, of digits and spaces, such as "116 117"'),
]
Email = Annotated[
    str,
    StringConstraints(pattern=r"^[^@\s]+@[^@\s]+\.[^@\s]+$"),
    Field(description='an e-mail address in quotes, such as "name@example.org"'),
]
Clock = Annotated[
    str,
    StringConstraints(pattern=r"^([01][0-9]|2[0-3]):[0-5][0-9]$"),
    Field(description='a time as hours and minutes in quotes, such as "09:00" or "17:30"'),
]
# TOML has days of its own, without quotes; they are understood as well.
Day = Annotated[
    date,
    BeforeValidator(_day),
    Field(description='a day as year, month and day in quotes, such as "2026-12-21"'),
]
Age = Annotated[int, Field(ge=0, le=99, description="an age in whole years, without quotes, such as 8")]


class Written(BaseModel):
    """A table of the file, with nothing in it that is not known."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class WrittenKeyed(Written):
    """A table that is one of several, told apart by its key."""

    key: Key
