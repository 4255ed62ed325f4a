"""The settings: from the environment and a `.env` file; a wrong one names itself and what it should be.

WrongSettings: one line for each setting that is missing or wrong.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Final
from zoneinfo import ZoneInfo, available_timezones

from pydantic import AfterValidator, BeforeValidator, Field, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.municipality import SAMPLE

PREFIX: Final = "HELPLINE_"
_GROUP_WITHOUT_ITS_MINUS: Final = 10**12  # no account's id is so large


class WrongSettings(Exception):
    """One line for each setting that is missing or wrong."""


def _zone(name: str) -> str:
    if name not in available_timezones():
        raise ValueError(name)
    return name


def _chat(number: int) -> int:
    if number == 0:
        raise ValueError(number)
    return number


def _file(database: object) -> object:
    """Take a path, or the URL of an SQLite file."""
    text = str(database)
    if not text.strip():
        raise ValueError(text)
    scheme, mark, path = text.partition("://")
    if not mark:
        return text
    if scheme != "sqlite" or not path.startswith("/") or len(path) < 2:
        raise ValueError(text)
    return path[1:]


class Settings(BaseSettings):
    """What one installation sets; each description says what the setting should be."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, env_file=".env", extra="ignore")

    token: Annotated[str, Field(pattern=r"^\d+:[\w-]+$")] = Field(
        repr=False, description="the token that BotFather gave for the bot, such as 123456:ABC-def"
    )
    desk: Annotated[int, Field(lt=_GROUP_WITHOUT_ITS_MINUS), AfterValidator(_chat)] = Field(
        description="the chat id of the coordinators' forum group, a negative number such as -1001234567890,"
        " or the account's id of a coordinator who has the desk in the private chat with the bot"
    )
    database: Annotated[Path, BeforeValidator(_file)] = Field(
        default=Path("helpline.sqlite"),
        description="the path of the database file, or sqlite:/// and a path (/// and / for one from the root)",
    )
    api_url: Annotated[str, Field(pattern=r"^https?://[^/\s]+")] = Field(
        default="https://api.telegram.org",
        description="the address of the Bot API, beginning with http:// or https://",
    )
    timezone: Annotated[str, AfterValidator(_zone)] = Field(
        default="Europe/Oslo", description="the name of a time zone, such as Europe/Oslo"
    )
    municipality: Path = Field(
        default=SAMPLE, description="the path of the municipality's TOML file; without it, an invented sample"
    )
    desk_per_minute: Annotated[int, Field(ge=4)] = Field(
        default=20, description="how many messages a minute Telegram allows in the desk's group, 4 or more"
    )

    @property
    def zone(self) -> ZoneInfo:
        """The municipality's time zone."""
        return ZoneInfo(self.timezone)

    @property
    def pace(self) -> int:
        """How many messages a minute the desk takes, which in a private chat is one a second."""
        return 60 if self.desk > 0 else self.desk_per_minute

    @property
    def bot(self) -> int:
        """The bot's own id, which its token begins with."""
        return int(self.token.partition(":")[0])


@dataclass(frozen=True)
class Read:
    """The settings, with a stand-in for each wrong one, and a sentence that never shows the token about each."""

    settings: Settings
    wrong: Mapping[str, str]


_STAND_INS: Final[Mapping[str, Any]] = {"token": "0:none", "desk": -1}


def load() -> Settings:
    """Read the settings; raise WrongSettings, which names each wrong one but never shows the token."""
    found = read()
    if found.wrong:
        raise WrongSettings("\n".join(found.wrong.values()))
    return found.settings


def read() -> Read:
    """Read the settings as far as they are right."""
    try:
        return Read(Settings(), {})  # type: ignore[call-arg]
    except ValidationError as error:
        kinds = {str(fault["loc"][0]): fault["type"] for fault in error.errors()}
    others = {name: _STAND_INS.get(name, Settings.model_fields[name].default) for name in kinds}
    return Read(Settings(**others), {name: _sentence(name, kind) for name, kind in kinds.items()})


def _sentence(name: str, kind: str) -> str:
    state = "is not set" if kind == "missing" else "is wrong"
    return f"{PREFIX}{name.upper()} {state}. It should be {Settings.model_fields[name].description}."
