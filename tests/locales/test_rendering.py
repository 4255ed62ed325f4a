"""Every text of every language is written strictly, as Telegram accepts it, in the direction of its language."""

import re
import unicodedata
from collections.abc import Iterator

import pytest

from bot.rendering import visible
from bot.words import RIGHT_TO_LEFT, Words
from dialogs.text import Arg, Text
from playground.markup import Reader
from tests.locales.fluent import LANGUAGES, Written, source, written

NUMBERS = (0, 1, 2, 3, 5, 11, 100, 101, 1200)
STRANGE = 'Åse <b> & "Co" { $x } 4'
ISOLATES, ENDED = "\u2066\u2067\u2068", "\u2069"
NAMED_IN_THEIR_OWN_WORDS = {f"language-{code}" for code in LANGUAGES if code not in RIGHT_TO_LEFT}


def is_number(language: str, text: Written, variable: str) -> bool:
    """Tell whether the file explains a variable as a number."""
    comments = " ".join(line for line in source(language, text.file).splitlines() if line.startswith("#"))
    found = re.search(rf"\${variable}\b[^()]*\((String|Number)\)", comments)
    return found is not None and found[1] == "Number"


def sample(language: str, text: Written, number: int) -> dict[str, Arg]:
    numbers = {name for name in text.variables if is_number(language, text, name)}
    return {name: number if name in numbers else STRANGE for name in text.variables}


def rendered(words: Words, language: str) -> Iterator[tuple[str, str]]:
    """Yield every text of a language in HTML, with each number in turn."""
    for name, text in written(language).items():
        for number in NUMBERS:
            yield name, words.html(language, Text(name, sample(language, text, number)))


def direction(line: str) -> str | None:
    """Return the direction of a line's first strong letter outside of isolates, as the bidi algorithm has it."""
    depth = 0
    for character in line:
        depth += (character in ISOLATES) - (character == ENDED)
        if depth == 0 and (strength := unicodedata.bidirectional(character)) in ("L", "R", "AL"):
            return strength
    return None


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_can_be_written_strictly(words: Words, language: str) -> None:
    shown = list(rendered(words, language))
    assert len(shown) == len(NUMBERS) * len(written(language)) > 0
    assert [name for name, html in shown if not html.strip() or "{" in html.replace("{ $x }", "")] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_telegram_accepts_every_text(words: Words, language: str) -> None:
    for name, html in rendered(words, language):
        shown = Reader(html).read()
        assert shown.text == visible(html), name


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_argument_is_shown_as_it_is(words: Words, language: str) -> None:
    for name, text in written(language).items():
        strings = [variable for variable in text.variables if not is_number(language, text, variable)]
        shown = Reader(words.html(language, Text(name, sample(language, text, 5)))).read().text
        assert shown.count(STRANGE) >= len(strings), name


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_button_shows_no_markup(words: Words, language: str) -> None:
    for name in written(language):
        if name.startswith(
            ("menu-", "interest-", "weekday-", "language-", "ask-coordinator-yes", "ask-coordinator-no")
        ):
            assert "<" not in words.plain(language, Text(name, {"coordinator": "Kari"})), name


@pytest.mark.parametrize("language", sorted(RIGHT_TO_LEFT & set(LANGUAGES)))
def test_every_line_of_a_right_to_left_text_begins_from_the_right(words: Words, language: str) -> None:
    wrong = {
        f"{name}: {line}"
        for name, html in rendered(words, language)
        if name not in NAMED_IN_THEIR_OWN_WORDS
        for line in visible(html).splitlines()
        if direction(line) == "L"
    }
    assert wrong == set()


@pytest.mark.parametrize("language", sorted(RIGHT_TO_LEFT & set(LANGUAGES)))
def test_every_argument_in_a_right_to_left_text_is_isolated(words: Words, language: str) -> None:
    for name, text in written(language).items():
        shown = visible(words.html(language, Text(name, sample(language, text, 5))))
        assert shown.count(STRANGE) == shown.count(f"\u2068{STRANGE}\u2069"), name


@pytest.mark.parametrize("language", sorted(set(LANGUAGES) - RIGHT_TO_LEFT))
def test_no_isolation_mark_stands_in_a_left_to_right_text(words: Words, language: str) -> None:
    for name, html in rendered(words, language):
        assert not set(html) & set(ISOLATES + ENDED), name
