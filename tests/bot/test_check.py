"""`helpline check`: the real command, against a stand-in Telegram on this machine."""

import asyncio
import os
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.cli.main import main
from bot.settings import PREFIX, Settings
from playground.forum import Forum
from playground.http import serving
from playground.telegram import Telegram
from tests.bot.checked import TOKEN
from tests.bot.test_check_files import CONFIRMED

pytestmark = pytest.mark.anyio

PATIENCE = 20.0
NOBODY = "http://127.0.0.1:1"


@pytest.fixture(autouse=True)
def elsewhere(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Begin in a folder without a `.env`, with nothing set."""
    monkeypatch.chdir(tmp_path)
    for name in Settings.model_fields:
        monkeypatch.delenv(PREFIX + name.upper(), raising=False)


@pytest.fixture
def telegram() -> Telegram:
    return Telegram(TOKEN)


@pytest.fixture
def desk(telegram: Telegram) -> Forum:
    return telegram.forum("Desk")


def given(monkeypatch: pytest.MonkeyPatch, **values: object) -> None:
    for name, value in values.items():
        monkeypatch.setenv(PREFIX + name, str(value))


def check() -> Result:
    return CliRunner().invoke(main, ["check"])


def wrong(shown: Result) -> list[str]:
    return [line for line in shown.output.splitlines() if line.startswith("no ")]


async def test_a_municipality_that_is_ready_hears_that_all_is_well(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, telegram: Telegram, desk: Forum
) -> None:
    (tmp_path / "town.toml").write_text(CONFIRMED, "utf-8")
    async with serving(telegram) as url:
        given(monkeypatch, TOKEN=TOKEN, DESK=desk.id, API_URL=url, MUNICIPALITY="town.toml")
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "bot", "check"),
            env=dict(os.environ),
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
        )
        told, _ = await asyncio.wait_for(process.communicate(), PATIENCE)
    lines = told.decode().splitlines()
    assert process.returncode == 0, lines
    assert lines[:2] == ["ok   settings", "ok   token (the bot is @helpline_bot)"]
    assert {line[:5] for line in lines} <= {"ok   ", "note "}
    assert "ok   database helpline.sqlite can be made by helpline run" in lines
    assert any(line.startswith("ok   time zone Europe/Oslo (it is ") for line in lines)
    assert os.listdir(tmp_path) == ["town.toml"]


async def test_every_fault_is_said_with_what_to_do_and_it_ends_with_one(
    monkeypatch: pytest.MonkeyPatch, telegram: Telegram, desk: Forum
) -> None:
    desk.demote_bot()
    async with serving(telegram) as url:
        given(monkeypatch, TOKEN=TOKEN, DESK=desk.id, API_URL=url, DATABASE="nowhere/helpline.sqlite")
        shown = await asyncio.to_thread(check)
    assert shown.exit_code == 1
    desk_line, database_line, help_lines = wrong(shown)
    assert desk_line.startswith("no   the bot is no administrator of the desk: ")
    assert database_line.startswith("no   database nowhere/helpline.sqlite cannot be written (")
    assert help_lines.startswith("no   help lines: ")


async def test_a_wrong_setting_is_named_and_the_others_are_checked(
    monkeypatch: pytest.MonkeyPatch, telegram: Telegram
) -> None:
    async with serving(telegram) as url:
        given(monkeypatch, TOKEN=TOKEN, DESK="Desk", API_URL=url, TIMEZONE="Oslo", DATABASE="postgresql://here")
        shown = await asyncio.to_thread(check)
    assert [line.split(". ")[0] for line in wrong(shown)[:3]] == [
        f"no   settings: HELPLINE_{name} is wrong" for name in ("DESK", "DATABASE", "TIMEZONE")
    ]
    assert "ok   token (the bot is @helpline_bot)" in shown.output
    assert not any(part in shown.output for part in ("time zone Europe", "ok   database", "desk ("))


def test_without_a_token_the_rest_is_checked_all_the_same() -> None:
    shown = check()
    assert shown.exit_code == 1
    assert "no   settings: HELPLINE_TOKEN is not set. It should be" in shown.output
    assert "Telegram cannot" not in shown.output
    assert "ok   language nb" in shown.output


def test_the_token_is_never_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    given(monkeypatch, TOKEN=TOKEN, DESK=-5, API_URL=NOBODY, MUNICIPALITY=f"{TOKEN}.toml")
    shown = check()
    assert "no   Telegram cannot be reached (" in shown.output
    assert "no   municipality: [token].toml: there is no such file" in shown.output
    assert TOKEN not in shown.output
