"""Pages: as few as hold everything, none too long for Telegram, none blank, and nothing lost."""

from pathlib import Path

import pytest

from bot import rendering
from bot.rendering import LONGEST, pages, split, units, visible
from bot.words import Words
from dialogs import buttons
from dialogs.buttons import Button, Copy
from dialogs.text import Lines, Own, Part, Quote, packed, text, unpacked
from playground.markup import Reader
from playground.texts import Text as Shown

FAMILY = "👨‍👩‍👧"


@pytest.fixture
def long_words(tmp_path: Path) -> Words:
    """Return words whose only message is longer than a page."""
    (tmp_path / "nb").mkdir()
    paragraph = "    <b>{ $name }</b> " + "word " * 300
    source = "short = Kort\nlong =\n" + "\n\n".join([paragraph] * 5)
    (tmp_path / "nb" / "words.ftl").write_text(source + "\n", "utf-8")
    return Words.load(tmp_path, strict=True)


def shown(page: str) -> Shown:
    """Return what Telegram makes of a page."""
    return Reader(page).read()


def letters(text: str) -> str:
    return "".join(text.split())


@pytest.mark.parametrize(("text", "length"), [("", 0), ("abc", 3), ("æøå", 3), ("👍", 2), ("👍🏽", 4), (FAMILY, 8)])
def test_lengths_are_counted_as_telegram_counts_them(text: str, length: int) -> None:
    assert units(text) == length


@pytest.mark.parametrize(
    ("markup", "seen"),
    [("<b>a</b> &lt;b&gt;", "a <b>"), ("a &amp;amp; b", "a &amp; b"), ("5 &lt; 6 &gt; 5", "5 < 6 > 5")],
)
def test_only_tags_are_invisible(markup: str, seen: str) -> None:
    assert visible(markup) == seen == shown(markup).text


def test_parts_share_a_page_as_paragraphs(words: Words) -> None:
    assert pages([text("yes"), Quote("x < y"), text("no")], "nb", words) == [
        "Ja\n\n<blockquote expandable>x &lt; y</blockquote>\n\nNei"
    ]


def test_the_lines_of_a_list_stand_close_together(words: Words) -> None:
    listed = Lines((text("yes"), text("no")))
    assert pages([text("no"), listed], "nb", words) == ["Nei\n\nJa\nNei"]
    assert unpacked(packed(listed)) == listed


def test_a_long_list_is_divided_between_its_lines(words: Words) -> None:
    line = text("old-button")
    several = pages([Lines((line,) * 200)], "nb", words)
    assert len(several) > 1
    assert "\n".join(several).split("\n") == [words.html("nb", line)] * 200


@pytest.mark.parametrize(
    "written",
    [
        "word " * 2_000,
        "a line\n" * 1_500,
        "a paragraph of some words\n\n" * 400,
        "x" * 10_000,
        "👍" * 5_000,
        f"{FAMILY} " * 1_200,
        "&<>" * 4_000,
        "كلمة " * 2_000,
        "a" * 4_095 + "👍" + "b" * 4_095,
    ],
)
def test_a_long_quote_is_divided_and_nothing_of_it_is_lost(words: Words, written: str) -> None:
    filled = pages([text("yes"), Quote(written), text("no")], "nb", words)
    assert len(filled) >= 2
    assert all(0 < units(shown(page).text) <= LONGEST for page in filled)
    assert not any(shown(page).blank for page in filled)
    assert letters("".join(shown(page).text for page in filled)) == letters(f"Ja{written}Nei")


@pytest.mark.parametrize("written", ["word " * 2_000, "a paragraph\n\n" * 500, "&<>" * 2_000])
def test_long_words_of_the_municipality_are_divided_and_nothing_of_them_is_lost(words: Words, written: str) -> None:
    filled = pages([text("yes"), Own({"nb": written})], "ar", words)
    assert len(filled) >= 2
    assert all(0 < units(shown(page).text) <= LONGEST for page in filled)
    assert letters("".join(shown(page).text for page in filled)) == letters(f"نعم{written}")


def test_as_few_pages_as_hold_everything(words: Words) -> None:
    assert len(pages([Quote("word " * 2_000)], "nb", words)) == 3
    assert len(pages([Quote("x" * 4_000), Quote("y" * 90)], "nb", words)) == 1
    assert len(pages([Quote("x" * 4_000), Quote("y" * 95)], "nb", words)) == 2


def test_a_long_text_is_divided_between_its_paragraphs(long_words: Words) -> None:
    filled = pages([text("long", name="<Amina>"), text("short")], "nb", long_words)
    assert [units(shown(page).text) <= LONGEST for page in filled] == [True] * 3
    assert "".join(shown(page).text for page in filled).count("<Amina>") == 5


@pytest.mark.parametrize("nothing", [(), ("",), ("  \n ",), ("", "\n\n")])
def test_nothing_to_say_is_no_page(words: Words, nothing: tuple[str, ...]) -> None:
    assert pages([Quote(blank) for blank in nothing], "nb", words) == []


@pytest.mark.parametrize("blank", ["\u200b", "\u2060\u200d", "\u2068\u2069", " \u200e\n"])
def test_what_nobody_would_see_is_no_page(words: Words, blank: str) -> None:
    """Lesson 27."""
    """Telegram refuses it as an empty text."""
    assert pages([Quote(blank)], "nb", words) == []


def test_a_quote_is_never_read_as_words_or_markup(words: Words) -> None:
    (page,) = pages([Quote("{ $name } <b>bold</b> &amp; menu-human")], "nb", words)
    assert shown(page).text == "{ $name } <b>bold</b> &amp; menu-human"


@pytest.mark.parametrize(
    ("written", "pieces"),
    [
        ("", []),
        ("   ", []),
        ("short", ["short"]),
        ("0123456789", ["0123456789"]),
        ("one two three", ["one two", "three"]),
        ("one tw\nthree", ["one tw", "three"]),
        ("one\n\ntwo 3456", ["one\n\ntwo", "3456"]),
        ("aaaaaa\n\nbb cc", ["aaaaaa", "bb cc"]),
        ("abcdefghijkl", ["abcdefghij", "kl"]),
        ("👍👍👍👍👍👍", ["👍👍👍👍👍", "👍"]),
        ("a👍👍👍👍👍", ["a👍👍👍👍", "👍"]),
        (" " * 15 + "word", ["word"]),
    ],
)
def test_a_text_is_divided_where_it_reads_best(written: str, pieces: list[str]) -> None:
    assert split(written, 10) == pieces


def test_a_keyboard_has_words_names_data_and_numbers_to_copy(words: Words) -> None:
    rows = (
        (Button(text("yes"), buttons.write(buttons.Answer(12, "age", "8"))), Button("Fotball <6–8>", "g|activity")),
        (Copy(text("help-line-copy", number="116 117"), "116 117"),),
    )
    assert rendering.keyboard(rows, "nb", words) == {
        "inline_keyboard": [
            [{"text": "Ja", "callback_data": "a|12|age|8"}, {"text": "Fotball <6–8>", "callback_data": "g|activity"}],
            [{"text": "📋 116 117", "copy_text": {"text": "116 117"}}],
        ]
    }


def test_parts_are_written_in_the_readers_language(words: Words) -> None:
    parts: list[Part] = [text("yes")]
    assert [pages(parts, language, words) for language in ("nb", "en", "ar")] == [["Ja"], ["Yes"], ["نعم"]]


def test_the_municipalitys_own_words_are_a_paragraph_in_the_readers_language(words: Words) -> None:
    parts: list[Part] = [text("yes"), Own({"nb": "Ta med <faktura> & { $ID }", "ar": "أحضروا الفاتورة"})]
    assert [pages(parts, language, words) for language in ("nb", "en", "ar")] == [
        ["Ja\n\nTa med &lt;faktura&gt; &amp; { $ID }"],
        ["Yes\n\nTa med &lt;faktura&gt; &amp; { $ID }"],
        ["نعم\n\nأحضروا الفاتورة"],
    ]
