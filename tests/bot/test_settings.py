"""The settings: each wrong one names itself and what it should be, and none shows the token."""

from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot import settings
from bot.municipality import SAMPLE
from bot.settings import PREFIX, Settings, WrongSettings

TOKEN = "7000000001:a-token-that-opens-nothing-at-all"
GOOD = {"TOKEN": TOKEN, "DESK": "-1001234567890"}


@pytest.fixture(autouse=True)
def elsewhere(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Begin in a folder without a `.env`, with nothing set."""
    monkeypatch.chdir(tmp_path)
    for name in Settings.model_fields:
        monkeypatch.delenv(PREFIX + name.upper(), raising=False)


def given(monkeypatch: pytest.MonkeyPatch, **values: str) -> None:
    for name, value in (GOOD | values).items():
        monkeypatch.setenv(PREFIX + name, value)


def test_two_settings_are_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    given(monkeypatch)
    chosen = settings.load()
    assert (chosen.token, chosen.desk, chosen.bot) == (TOKEN, -1_001_234_567_890, 7_000_000_001)
    assert (chosen.database, chosen.api_url) == (Path("helpline.sqlite"), "https://api.telegram.org")
    assert (chosen.zone, chosen.municipality, chosen.desk_per_minute) == (ZoneInfo("Europe/Oslo"), SAMPLE, 20)


def test_without_settings_each_that_is_missing_is_named() -> None:
    with pytest.raises(WrongSettings) as wrong:
        settings.load()
    lines = str(wrong.value).splitlines()
    assert len(lines) == 2
    assert lines[0].startswith("HELPLINE_TOKEN is not set. It should be the token that BotFather gave")
    assert lines[1].startswith("HELPLINE_DESK is not set. It should be the chat id of the coordinators' forum group")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("TOKEN", "not a token"),
        ("TOKEN", ""),
        ("TOKEN", "123456"),
        ("TOKEN", "123:abc\n"),
        ("DESK", "Desk"),
        ("DESK", "0"),
        ("DESK", "1001234567890"),  # a group's, without its minus
        ("DATABASE", ""),
        ("DATABASE", "sqlite://relative.sqlite"),
        ("DATABASE", "sqlite:///"),
        ("DATABASE", "postgresql://localhost/helpline"),
        ("API_URL", "api.telegram.org"),
        ("API_URL", "ftp://api.telegram.org"),
        ("API_URL", "https://"),
        ("TIMEZONE", "Oslo"),
        ("TIMEZONE", ""),
        ("TIMEZONE", "../../etc/passwd"),
        ("DESK_PER_MINUTE", "3"),
        ("DESK_PER_MINUTE", "many"),
    ],
)
def test_a_wrong_setting_names_itself_and_what_it_should_be(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    given(monkeypatch, **{name: value})
    with pytest.raises(WrongSettings) as wrong:
        settings.load()
    description = Settings.model_fields[name.lower()].description
    assert str(wrong.value) == f"HELPLINE_{name} is wrong. It should be {description}."


def test_a_wrong_setting_never_shows_the_token(monkeypatch: pytest.MonkeyPatch) -> None:
    given(monkeypatch, TOKEN=TOKEN + " with a typo", DESK="nonsense")
    with pytest.raises(WrongSettings) as wrong:
        settings.load()
    assert "a-token-that" not in str(wrong.value)
    assert (wrong.value.__cause__, wrong.value.__context__) == (None, None)


def test_what_is_right_can_be_read_beside_what_is_wrong(monkeypatch: pytest.MonkeyPatch) -> None:
    given(monkeypatch, DESK="nonsense", TIMEZONE="Oslo", DATABASE="elsewhere/data.sqlite")
    found = settings.read()
    assert set(found.wrong) == {"desk", "timezone"}
    assert (found.settings.token, found.settings.database) == (TOKEN, Path("elsewhere/data.sqlite"))
    assert found.settings.timezone == "Europe/Oslo"
    assert "HELPLINE_DESK is wrong" in found.wrong["desk"]


def test_the_settings_never_show_the_token(monkeypatch: pytest.MonkeyPatch) -> None:
    given(monkeypatch)
    chosen = settings.load()
    assert "a-token-that" not in f"{chosen!r} {chosen!s}"
    assert "-1001234567890" in repr(chosen)


@pytest.mark.parametrize(
    ("value", "path"),
    [
        ("elsewhere/data.sqlite", "elsewhere/data.sqlite"),
        ("/var/lib/helpline/data.sqlite", "/var/lib/helpline/data.sqlite"),
        ("sqlite:///data.sqlite", "data.sqlite"),
        ("sqlite:////var/lib/helpline/data.sqlite", "/var/lib/helpline/data.sqlite"),
    ],
)
def test_a_database_is_a_path_or_an_address(monkeypatch: pytest.MonkeyPatch, value: str, path: str) -> None:
    given(monkeypatch, DATABASE=value)
    assert settings.load().database == Path(path)


def test_settings_may_stand_in_a_file_beside_those_of_others(tmp_path: Path) -> None:
    lines = [f"HELPLINE_TOKEN={TOKEN}", "HELPLINE_DESK=-5", "HELPLINE_TIMEZONE=Europe/Kyiv", "OTHER=x"]
    (tmp_path / ".env").write_text("\n".join(lines), "utf-8")
    chosen = settings.load()
    assert (chosen.token, chosen.desk, chosen.zone) == (TOKEN, -5, ZoneInfo("Europe/Kyiv"))


def test_a_lone_coordinators_account_may_be_the_desk(monkeypatch: pytest.MonkeyPatch) -> None:
    given(monkeypatch, DESK="5123456789")
    assert settings.load().desk == 5_123_456_789


def test_the_environment_overrules_the_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("HELPLINE_DESK=-5\nHELPLINE_DESK_PER_MINUTE=8", "utf-8")
    given(monkeypatch, DESK="-6")
    chosen = settings.load()
    assert (chosen.desk, chosen.desk_per_minute) == (-6, 8)


def test_every_setting_says_what_it_should_be() -> None:
    assert [name for name, field in Settings.model_fields.items() if not field.description] == []
