"""The contracts between the rooms: each is proved once, by a deliberate violation."""

import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

HOUSE = Path(__file__).resolve().parent.parent
VIOLATIONS = {
    "Dialogs know no Telegram": ("dialogs/menu.py", "import sqlite3"),
    "Inside the dialogs": ("dialogs/text.py", "import dialogs.menu"),
    "Storage knows nothing": ("storage/moments.py", "import dialogs.text"),
    "Only the database is asynchronous": ("storage/facts.py", "import asyncio"),
    "The playground knows nothing": ("playground/shapes.py", "import bot.clock"),
    "A turn and its outcomes know no Telegram": ("bot/outcomes/say.py", "import telegram"),
    "Nothing that runs learns": ("dialogs/understanding/learned.py", "import sklearn"),
}


@pytest.mark.parametrize("contract", VIOLATIONS)
def test_a_violation_breaks_its_contract(contract: str, tmp_path: Path) -> None:
    file, line = VIOLATIONS[contract]
    for room in ("bot", "dialogs", "playground", "storage"):
        shutil.copytree(HOUSE / room, tmp_path / room, ignore=shutil.ignore_patterns("__pycache__", "*.ftl"))
    shutil.copy(HOUSE / "pyproject.toml", tmp_path)
    with (tmp_path / file).open("a") as source:
        source.write(f"\n{line}\n")
    lint = Path(sys.executable).with_name("lint-imports")
    told = subprocess.run([lint, "--no-cache"], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert told.returncode == 1
    broken = [row for row in told.stdout.splitlines() if row.endswith("BROKEN")]
    assert any(row.startswith(contract) for row in broken), told.stdout


def test_every_contract_is_proved() -> None:
    settings = tomllib.loads((HOUSE / "pyproject.toml").read_text("utf-8"))
    names = [contract["name"] for contract in settings["tool"]["importlinter"]["contracts"]]
    assert [any(name.startswith(proved) for proved in VIOLATIONS) for name in names] == [True] * len(VIOLATIONS)
