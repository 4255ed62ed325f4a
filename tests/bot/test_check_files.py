"""The check of the municipality's file and of the languages."""

from pathlib import Path

import pytest

from bot.check.languages import languages, spoken
from bot.check.town import town
from bot.municipality import SAMPLE
from locales import FOLDER
from tests.bot.checked import kinds, one
from tests.bot.test_municipality import RIGHT

NAMES = {"nb": frozenset({"help-line-police", "help-line-emergency-doctor"})}
CONFIRMED = f"help_lines_confirmed = true\n{RIGHT}"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "prøvestad.toml"


def test_a_real_municipality_with_confirmed_help_lines_is_right(path: Path) -> None:
    path.write_text(CONFIRMED, "utf-8")
    assert [finding.line for finding in town(path, NAMES)] == [
        "ok   municipality (Prøvestad kommune)",
        "ok   help lines",
    ]


def test_help_lines_that_nobody_has_confirmed_are_wrong(path: Path) -> None:
    path.write_text(RIGHT, "utf-8")
    found = one(town(path, NAMES), "no", "help lines")
    assert found.line == (
        f"no   help lines: have the municipality confirm each number, then set help_lines_confirmed = true in {path}"
    )


def test_the_sample_is_noted_and_its_help_lines_are_confirmed_in_a_file_of_ones_own() -> None:
    found = town(SAMPLE, spoken(FOLDER))
    assert kinds(found) == ["note", "no"]
    assert "invented sample" in found[0].what
    assert found[1].todo.endswith("in your own file")


def test_a_help_line_without_a_name_in_a_language_is_wrong(path: Path) -> None:
    path.write_text(CONFIRMED, "utf-8")
    found = town(path, NAMES | {"ar": frozenset({"help-line-police"})})
    assert one(found, "no", "ar").line == (
        "no   help line 'emergency-doctor' has no name in ar: write help-line-emergency-doctor in locales/ar"
    )


def test_each_mistake_in_the_file_is_a_finding(path: Path) -> None:
    path.write_text(RIGHT.replace('"112"', "112").replace("price = 0", "price = -1"), "utf-8")
    found = town(path, NAMES)
    assert kinds(found) == ["no", "no"]
    assert all(finding.line.startswith(f"no   municipality: {path}: ") for finding in found)


def test_every_language_that_is_spoken_is_complete() -> None:
    found = languages(spoken(FOLDER))
    whole = [finding.line for finding in found if finding.kind == "ok"]
    assert whole == ["ok   language ar", "ok   language en", "ok   language nb"]
    begun = [finding.line for finding in found if finding.kind == "note"]
    assert len(whole) + len(begun) == len(found) == 16
    assert all("is begun" in line for line in begun)


def test_what_a_language_lacks_is_named_apart_from_the_desks_words(tmp_path: Path) -> None:
    sources = {
        "nb/desk.ftl": "desk-only = x",
        "nb/a.ftl": "one = x\n    .more = x\n    .most = x\ntwo =\n    .more = x\nthree = x",
        "en/a.ftl": "one = x\n    .more = x\ntwo =\n    .more = x\nfour = x",
    }
    for name, source in sources.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(source, "utf-8")
    assert [finding.line for finding in languages(spoken(tmp_path))] == [
        "no   language en lacks one.most, three: write them in locales/en; until then they are shown in nb",
        "ok   language nb",
    ]
