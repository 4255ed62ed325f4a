"""The files of the page: nothing comes from elsewhere, and all that is written can be read (WCAG AA)."""

import re

import pytest

from playground.page.server import STATIC

ENOUGH = 4.5
PAIRS = [
    ("ink", "ground"),
    ("ink", "panel"),
    ("ink", "raised"),
    ("ink", "mine"),
    ("ink", "theirs"),
    ("ink", "tint"),
    ("soft", "ground"),
    ("soft", "panel"),
    ("soft", "raised"),
    ("soft", "chat"),
    ("soft", "mine"),
    ("soft", "theirs"),
    ("soft", "tint"),
    ("accent", "panel"),
    ("accent", "mine"),
    ("accent", "theirs"),
    ("accent", "tint"),
    ("on-accent", "accent"),
    ("panel", "second"),
    ("second", "panel"),
    ("danger", "panel"),
    ("danger", "danger-tint"),
    ("panel", "danger"),
    ("quote", "theirs"),
    ("quote", "mine"),
    ("link", "theirs"),
    ("link", "mine"),
    ("warm", "raised"),
]


def palettes() -> list[dict[str, str]]:
    """Return the colours in the light and in the dark."""
    blocks = re.findall(r":root \{(.*?)\}", (STATIC / "page.css").read_text(), re.DOTALL)
    light, dark = (dict(re.findall(r"--([\w-]+): (#[0-9a-f]{3,6})\b", block)) for block in blocks)
    return [light, light | dark]


def luminance(colour: str) -> float:
    digits = colour[1:] if len(colour) == 7 else "".join(digit * 2 for digit in colour[1:])
    shares = [int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    red, green, blue = (share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares)
    return float(0.2126 * red + 0.7152 * green + 0.0722 * blue)


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("scheme", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize(("words", "ground"), PAIRS)
def test_words_stand_out_from_their_ground(scheme: int, words: str, ground: str) -> None:
    palette = palettes()[scheme]
    assert contrast(palette[words], palette[ground]) >= ENOUGH


def test_nothing_on_the_page_comes_from_elsewhere() -> None:
    for file in STATIC.iterdir():
        text = file.read_text()
        addresses = set(re.findall(r"https?://[^\s\"'`$)]+", text)) - {"http://www.w3.org/2000/svg"}
        assert not addresses, file.name
        assert "innerHTML" not in text


def test_every_script_is_short_and_says_what_it_is() -> None:
    for file in STATIC.glob("*.js"):
        lines = file.read_text().splitlines()
        assert lines[0].startswith("// "), file.name
        assert len(lines) < 200, file.name


def test_every_script_is_loaded_at_once() -> None:
    named = set(re.findall(r'"/static/([\w-]+\.js)"', (STATIC / "page.html").read_text()))
    assert named == {file.name for file in STATIC.glob("*.js")}
