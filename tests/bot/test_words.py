"""The strict reader of the languages: fallback, escaping, isolation, and plain answers."""

import logging
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.words import Words, WordsMissing, languages_in
from dialogs.text import Own, Text, text

FSI, PDI = "\u2068", "\u2069"
NORWEGIAN = """
hello = Hei, { $name }!
only-norwegian = Bare norsk
card = <b>{ $name }</b>
    .short = { $name }
day = mandag
week = Dager: { $days }
list = {", "}
count = { $count ->
    [one] én
   *[other] { $count }
}
"""
ENGLISH = """
hello = Hello, { $name }!
only-english = Only English
day = Monday
list = {" and "}
"""
ARABIC = """
hello = أهلًا { $name }!
day = الاثنين
week = الأيام: { $days }
list = {"، "}
"""


def write(folder: Path, **languages: str) -> Path:
    for language, source in languages.items():
        (folder / language).mkdir()
        (folder / language / "words.ftl").write_text(source, "utf-8")
    return folder


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write(tmp_path, nb=NORWEGIAN, en=ENGLISH, ar=ARABIC)


@pytest.fixture
def spoken(folder: Path) -> Words:
    return Words.load(folder)


@pytest.fixture
def strict(folder: Path) -> Words:
    return Words.load(folder, strict=True)


@pytest.mark.parametrize(
    ("language", "name", "shown"),
    [
        ("en", "day", "Monday"),
        ("en", "only-norwegian", "Bare norsk"),
        ("ar", "only-norwegian", "Bare norsk"),
        ("ar", "only-english", "Only English"),
        ("nb", "only-english", "Only English"),
        ("so", "day", "Monday"),
        ("nn", "day", "mandag"),
    ],
)
def test_a_message_that_is_missing_is_read_in_english_and_norwegian(
    spoken: Words, language: str, name: str, shown: str
) -> None:
    assert spoken.html(language, text(name)) == shown


def test_one_missing_message_changes_the_language_of_no_other(spoken: Words) -> None:
    assert spoken.html("ar", text("card", name=text("day"))) == "<b>الاثنين</b>"


def test_words_in_no_language_are_logged_and_never_silent(spoken: Words, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.ERROR):
        assert spoken.html("ar", text("nowhere")) == "nowhere"
    assert all(f"{language}/nowhere" in caplog.text for language in ("ar", "nb", "en"))


@pytest.mark.parametrize(
    "asked",
    [
        text("nowhere"),
        text("only-norwegian"),
        text("hello"),
        text("hello.loud", name="Amina"),
        text("hello", name=text("nowhere")),
        text("week", days=(text("day"), text("nowhere"))),
    ],
)
def test_a_strict_reader_falls_back_to_nothing(strict: Words, asked: Text) -> None:
    with pytest.raises(WordsMissing):
        strict.html("en", asked)


def test_a_strict_reader_does_not_speak_an_unknown_language(strict: Words) -> None:
    with pytest.raises(WordsMissing, match="so/day"):
        strict.html("so", text("day"))


def test_a_missing_argument_falls_back_too(spoken: Words) -> None:
    assert spoken.html("en", text("hello")) == "hello"


@pytest.mark.parametrize("source", ["hello =\n", "hello = { $name\n", "day = Monday\n!!\n"])
def test_a_file_that_does_not_parse_is_refused(tmp_path: Path, source: str) -> None:
    with pytest.raises(WordsMissing, match=r"nb/words\.ftl"):
        Words.load(write(tmp_path, nb=source))


@pytest.mark.parametrize(
    ("way", "shown"),
    [(Words.html, '<b>&lt;b&gt;&amp; "Co" { $x }</b>'), (Words.plain, '<b><b>& "Co" { $x }</b>')],
)
def test_arguments_are_escaped_where_there_is_markup(
    strict: Words, way: Callable[[Words, str, Text], str], shown: str
) -> None:
    assert way(strict, "nb", text("card", name='<b>& "Co" { $x }')) == shown


def test_a_text_in_a_text_is_escaped_once(strict: Words) -> None:
    assert strict.html("nb", text("card", name=text("card.short", name="<&>"))) == "<b>&lt;&amp;&gt;</b>"


def test_several_texts_are_listed_in_the_readers_way(strict: Words) -> None:
    days = (text("day"), text("day"), text("day"))
    assert strict.html("nb", text("week", days=days)) == "Dager: mandag, mandag, mandag"
    assert strict.html("ar", text("week", days=days)) == f"الأيام: {FSI}الاثنين، الاثنين، الاثنين{PDI}"
    assert strict.html("nb", text("week", days=days[:1])) == "Dager: mandag"


@pytest.mark.parametrize(
    ("texts", "language", "shown"),
    [
        ({"nb": "ski", "en": "skis", "ar": "زلاجات"}, "nb", "ski"),
        ({"nb": "ski", "en": "skis", "ar": "زلاجات"}, "en", "skis"),
        ({"nb": "ski", "en": "skis", "ar": "زلاجات"}, "ar", "زلاجات"),
        ({"nb": "ski", "en": "skis"}, "ar", "ski"),
        ({"en": "skis"}, "ar", "skis"),
        ({"nb": "ski", "ar": "زلاجات"}, "so", "ski"),
    ],
)
def test_the_municipalitys_own_words_are_in_the_readers_language_then_in_norwegian_then_in_english(
    strict: Words, texts: dict[str, str], language: str, shown: str
) -> None:
    assert strict.html(language, Own(texts)) == strict.plain(language, Own(texts)) == shown


@pytest.mark.parametrize(
    ("language", "shown"),
    [("nb", "Hei, ski &amp; staver!"), ("en", "Hello, skis!"), ("ar", f"أهلًا {FSI}ski &amp; staver{PDI}!")],
)
def test_own_words_in_a_text_are_read_in_the_readers_language(strict: Words, language: str, shown: str) -> None:
    name = Own({"nb": "ski & staver", "en": "skis"})
    assert strict.html(language, text("hello", name=name)) == shown


@pytest.mark.parametrize(
    ("way", "shown"), [(Words.html, "<b>&lt;i&gt; &amp; { $x }</b>"), (Words.plain, "<b><i> & { $x }</b>")]
)
def test_own_words_are_escaped_once_and_never_read_as_words(
    strict: Words, way: Callable[[Words, str, Text], str], shown: str
) -> None:
    own = Own({"nb": "<i> & { $x }"})
    assert way(strict, "nb", text("card", name=own)) == shown


def test_own_words_may_stand_in_a_list_beside_others(strict: Words) -> None:
    bring = (Own({"nb": "faktura <1>"}), text("day"))
    assert strict.html("nb", text("week", days=bring)) == "Dager: faktura &lt;1&gt;, mandag"


@pytest.mark.parametrize("texts", [{}, {"so": "iskii"}])
def test_own_words_that_no_reader_could_read_are_refused(strict: Words, texts: dict[str, str]) -> None:
    with pytest.raises(WordsMissing, match="ar: the municipality's own words are only in"):
        strict.html("ar", Own(texts))


@pytest.mark.parametrize(("count", "shown"), [(1, "én"), (2, "2"), (0, "0")])
def test_a_number_chooses_its_plural_form(strict: Words, count: int, shown: str) -> None:
    assert strict.html("nb", text("count", count=count)) == shown


def test_arguments_are_isolated_in_right_to_left_languages_only(strict: Words) -> None:
    assert strict.html("ar", text("hello", name="Amina")) == f"أهلًا {FSI}Amina{PDI}!"
    assert strict.html("en", text("hello", name="Amina")) == "Hello, Amina!"


def test_norwegian_and_english_come_first_then_the_others_by_code(tmp_path: Path) -> None:
    write(tmp_path, so=ENGLISH, ar=ARABIC, en=ENGLISH, uk=ENGLISH, nb=NORWEGIAN)
    assert Words.load(tmp_path).languages == languages_in(tmp_path) == ("nb", "en", "ar", "so", "uk")


def test_a_folder_without_words_is_no_spoken_language(folder: Path) -> None:
    (folder / "pl").mkdir()
    (folder / "pl" / "answers.toml").write_text('yes = ["tak"]', "utf-8")
    assert "pl" not in Words.load(folder).languages


def test_a_language_without_answers_knows_none(strict: Words) -> None:
    assert strict.answer("nb", "ja") is None


@pytest.mark.parametrize(
    ("language", "said", "answer"),
    [
        ("nb", "Ja", "yes"),
        ("nb", "  JA TAKK! ", "yes"),
        ("nb", "nei.", "no"),
        ("en", "Doesn't matter", "any"),
        ("en", "Doesn’t matter", "any"),  # as telephones type it
        ("en", "go back", "back"),
        ("ar", "نعم،", "yes"),
        ("ar", "لا شكرًا", "no"),
        ("en", "👍", "yes"),
        ("en", "yes 👍", "yes"),
        ("en", "👍🏽", "yes"),  # in the colour of a hand
        ("en", "👍👍", "yes"),
        ("en", "👎", "no"),
        ("en", "yes, but not on Tuesdays", None),
        ("en", "yesterday", None),
        ("en", "", None),
        ("en", "!", None),
        ("nb", "نعم", None),
        ("so", "yes", None),
    ],
)
def test_a_whole_line_may_be_a_plain_answer(words: Words, language: str, said: str, answer: str | None) -> None:
    assert words.answer(language, said) == answer
