"""By which words people say for whom they write."""

import tomllib
from pathlib import Path

import pytest

from bot.openings import Openings, OpeningsWrong
from bot.words import Words
from locales import FOLDER
from tests.locales.fluent import WHOLE


@pytest.mark.parametrize("language", WHOLE)
@pytest.mark.parametrize("who", ["self", "child"])
def test_every_opening_is_heard(words: Words, language: str, who: str) -> None:
    openings = tomllib.loads((FOLDER / language / "who.toml").read_text("utf-8"))[who]
    assert openings
    assert [said for said in openings if words.writes_for(said.replace("{age}", "15")) != who] == []


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("Jeg er 15 og vil spille i band", "self"),
        ("I'm 14", "self"),
        ("I’m 14!", "self"),
        ("jeg er 42 år", None),
        ("Jeg er 24, og sønnen min vil spille fotball", "child"),
        ("fotball 14 år", None),
        ("hei", None),
        ("", None),
    ],
)
def test_whoever_speaks_of_a_child_does_not_write_for_themself(words: Words, said: str, who: str | None) -> None:
    assert words.writes_for(said) == who


def test_a_file_with_other_lists_is_refused(tmp_path: Path) -> None:
    (tmp_path / "xx").mkdir()
    (tmp_path / "xx" / "who.toml").write_text("self = []\n", "utf-8")
    with pytest.raises(OpeningsWrong, match="xx"):
        Openings.load(tmp_path)
