"""The documentation stays in step with the code."""

import re
from pathlib import Path

from click.testing import CliRunner

from bot.cli.main import COMMANDS, main
from bot.settings import PREFIX, Settings

HOUSE = Path(__file__).resolve().parent.parent
README = (HOUSE / "README.md").read_text("utf-8")


def test_every_setting_stands_in_the_readme() -> None:
    named = set(re.findall(rf"^\| `({PREFIX}\w+)`", README, re.MULTILINE))
    assert named == {PREFIX + name.upper() for name in Settings.model_fields}


def test_every_command_stands_in_the_readme_and_in_the_help() -> None:
    told = CliRunner().invoke(main, ["--help"]).output
    for command in COMMANDS:
        assert f"helpline {command}" in README
        assert command in told


def test_every_path_that_the_documents_name_is_there() -> None:
    for document in ("README.md", "CONTRIBUTING.md"):
        text = (HOUSE / document).read_text("utf-8")
        for path in re.findall(r"`((?:bot|dialogs|locales|storage|playground|tests)/[\w./*-]+)`", text):
            assert any(HOUSE.glob(path.rstrip("/"))), f"{document} names {path}"
