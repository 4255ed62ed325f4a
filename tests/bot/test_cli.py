"""The command line: what it says of itself, of a wrong start, and of a message."""

import json
import logging
import re
import sqlite3
import tomllib
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.cli.main import COMMANDS, main
from bot.settings import PREFIX, Settings
from dialogs.understanding.reading import TOPICS
from storage import corrections
from storage.corrections import Correction
from storage.database import connect

TOKEN = "7000000001:a-token-that-opens-nothing-at-all"
KEYS = ["text", "language", "topic", "confidence", "ranking", "slots", "danger", "auto"]


@pytest.fixture(autouse=True)
def elsewhere(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    """Begin in a folder without a `.env`, with nothing set, and put logging back."""
    monkeypatch.chdir(tmp_path)
    for name in Settings.model_fields:
        monkeypatch.delenv(PREFIX + name.upper(), raising=False)
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield
    root.handlers[:] = handlers
    root.setLevel(level)


@pytest.fixture
def chosen(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """Set what is needed, with an address at which nobody listens."""
    for name, value in {"TOKEN": TOKEN, "DESK": "-100123", "API_URL": "http://127.0.0.1:1"}.items():
        monkeypatch.setenv(PREFIX + name, value)
    return monkeypatch


def helpline(*args: str, said: str = "") -> Result:
    return CliRunner().invoke(main, args, input=said)


@pytest.mark.parametrize("option", ["--help", "-h"])
def test_help_says_what_can_be_done(option: str) -> None:
    shown = helpline(option)
    assert shown.exit_code == 0
    assert "ALLEMED helpline" in shown.output
    assert {"run", "understand"} <= {line.split()[0] for line in shown.output.splitlines() if line.split()}


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself(command: str) -> None:
    shown = helpline(command, "--help")
    assert shown.exit_code == 0
    assert len(shown.output.splitlines()) > 4


def test_the_version_is_told() -> None:
    assert re.search(r"version \d+\.\d+", helpline("--version").output)


def test_without_settings_it_does_not_start_and_names_what_is_missing() -> None:
    shown = helpline("run")
    assert shown.exit_code != 0
    assert "HELPLINE_TOKEN is not set" in shown.output
    assert "HELPLINE_DESK is not set" in shown.output


def test_a_municipality_that_is_not_there_is_named(chosen: pytest.MonkeyPatch) -> None:
    chosen.setenv("HELPLINE_MUNICIPALITY", "nowhere.toml")
    shown = helpline("run")
    assert shown.exit_code == 1
    assert "nowhere.toml" in shown.output


def test_a_database_in_a_folder_that_is_not_there_is_said_in_words(chosen: pytest.MonkeyPatch) -> None:
    chosen.setenv("HELPLINE_DATABASE", "nowhere/helpline.sqlite")
    shown = helpline("run")
    assert (shown.exit_code, isinstance(shown.exception, SystemExit)) == (1, True)
    assert "HELPLINE_DATABASE" in shown.output


@pytest.mark.parametrize("kind", ["letter", "folder"])
def test_a_database_that_is_none_is_said_in_words(chosen: pytest.MonkeyPatch, tmp_path: Path, kind: str) -> None:
    database = tmp_path / "helpline.sqlite"
    if kind == "folder":
        database.mkdir()
    else:
        database.write_bytes(b"a letter to the municipality, not a database\n" * 40)
    chosen.setenv("HELPLINE_DATABASE", str(database))
    shown = helpline("run")
    assert (shown.exit_code, isinstance(shown.exception, SystemExit)) == (1, True)
    assert "HELPLINE_DATABASE" in shown.output


def test_a_database_of_a_newer_helpline_is_said_in_words(chosen: pytest.MonkeyPatch, tmp_path: Path) -> None:
    newer = connect(tmp_path / "helpline.sqlite")
    newer.execute("PRAGMA user_version = 999")
    newer.close()
    shown = helpline("run")
    assert shown.exit_code == 1
    assert "999" in shown.output


def test_each_line_is_understood_as_one_json_object() -> None:
    said = "Hei\nkan gutten min på 8 år spille fotball på tirsdag?\n\nكرة قدم\n"
    shown = helpline("understand", said=said)
    assert shown.exit_code == 0
    read = [json.loads(line) for line in shown.output.splitlines()]
    assert [list(each) for each in read] == [KEYS] * 4
    assert [each["text"] for each in read] == [
        "Hei",
        "kan gutten min på 8 år spille fotball på tirsdag?",
        "",
        "كرة قدم",
    ]
    assert all(sorted(each["ranking"]) == sorted(TOPICS) for each in read)
    assert all(each["topic"] == each["ranking"][0] and 0 <= each["confidence"] <= 1 for each in read)
    assert read[1]["slots"] == {"age": 8, "weekday": "tue", "interest": "football"}
    assert {each["danger"] for each in read} <= {"none", "soft", "hard"}
    assert {type(each["auto"]) for each in read} == {bool}
    assert "كرة" in shown.output


def test_a_message_without_a_language_of_its_own_has_the_writers() -> None:
    (line,) = helpline("understand", "--language", "ar", said="12345\n").output.splitlines()
    assert json.loads(line)["language"] == "ar"


def test_nothing_said_is_nothing_understood() -> None:
    assert helpline("understand").output == ""


def test_what_was_corrected_is_written_as_toml_by_language_and_topic(
    monkeypatch: pytest.MonkeyPatch, connection: sqlite3.Connection, path: Path
) -> None:
    monkeypatch.setenv("HELPLINE_DATABASE", str(path))
    before, later = date(2025, 12, 31), date(2026, 1, 1)
    for one in (
        Correction("nb", 'hva er "lisens"\\avgift?', None, "extra_cost", later),
        Correction("nb", "kan … spille", "fees", "activity", later),
        Correction("ar", "كم رسوم …؟", "fees", "fees", before),
    ):
        corrections.keep(connection, one)
    shown = helpline("corrections")
    assert shown.exit_code == 0
    assert tomllib.loads(shown.stdout) == {
        "ar": {"fees": ["كم رسوم …؟"]},
        "nb": {"activity": ["kan … spille"], "extra_cost": ['hva er "lisens"\\avgift?']},
    }
    assert [line for line in shown.stdout.splitlines() if line.startswith("# For locales/")] == [
        "# For locales/ar/phrases.toml, without the next line: read each for names first.",
        "# For locales/nb/phrases.toml, without the next line: read each for names first.",
    ]
    assert shown.stdout.count("# read as") == shown.stdout.count("# read as fees") == 1
    assert shown.stderr == "3 corrected. Each must be read for names before it is committed.\n"
    assert list(tomllib.loads(helpline("corrections", "--since", "2026-01-01").stdout)) == ["nb"]


def test_corrections_need_a_database_that_is_there_and_up_to_date(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    connect(tmp_path / "helpline.sqlite").close()
    told = helpline("corrections")
    assert (told.exit_code, told.stdout) == (1, "")
    assert "helpline run brings its tables up to date" in told.stderr
    monkeypatch.setenv("HELPLINE_DATABASE", "nowhere.sqlite")
    assert helpline("corrections").exit_code == 1
    assert not (tmp_path / "nowhere.sqlite").exists()
    monkeypatch.setenv("HELPLINE_DATABASE", "postgres://elsewhere")
    assert "HELPLINE_DATABASE is wrong" in helpline("corrections").stderr
