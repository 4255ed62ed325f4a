"""Every language has the same messages, with the same variables and tags, in plural forms that are its own."""

import re
from collections import Counter

import pytest
from babel import Locale
from fluent.syntax.ast import Junk

from bot.words import DESK_LANGUAGE, RIGHT_TO_LEFT
from tests.locales.fluent import (
    CORE,
    DESK,
    LANGUAGES,
    OTHERS,
    WHOLE,
    Written,
    everything,
    files,
    messages,
    parsed,
    source,
    written,
)

FILES = [(language, file) for language in LANGUAGES for file in files(language)]
TEXTS = everything()
DIGITS_IN_WORDS = {"interest-4h": "4H"}
CATEGORIES = {"zero", "one", "two", "few", "many", "other"}


def shared(language: str) -> dict[str, Written]:
    """Return a language's texts, without the desk's."""
    return {name: text for name, text in written(language).items() if text.file != DESK}


def named(text: Written) -> str:
    return f"{text.language}/{text.name}"


def test_three_languages_are_whole_and_sixteen_are_spoken() -> None:
    assert {"nb", "en", "ar"} <= set(WHOLE)
    assert len(LANGUAGES) == 16


@pytest.mark.parametrize(("language", "file"), FILES)
def test_every_file_is_understood_whole(language: str, file: str) -> None:
    junk = [entry.content for entry in parsed(language, file).body if isinstance(entry, Junk)]
    assert junk == []


@pytest.mark.parametrize(("language", "file"), FILES)
def test_no_comment_stands_inside_a_message(language: str, file: str) -> None:
    """Fluent has no indented comments: readers would be shown them."""
    assert [line for line in source(language, file).splitlines() if re.match(r"[ \t]+#", line)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_message_is_written_twice(language: str) -> None:
    counted = Counter(message.id.name for _, message in messages(language))
    twice = [
        f"{message.id.name}.{name}"
        for _, message in messages(language)
        for name, times in Counter(each.id.name for each in message.attributes).items()
        if times > 1
    ]
    assert ([name for name, times in counted.items() if times > 1], twice) == ([], [])


@pytest.mark.parametrize("language", OTHERS)
def test_every_language_has_the_same_files_but_the_desk_speaks_one(language: str) -> None:
    wanted = [file for file in files(DESK_LANGUAGE) if file != DESK]
    assert files(language) == (wanted if language in WHOLE else CORE)
    assert DESK in files(DESK_LANGUAGE)


@pytest.mark.parametrize("language", OTHERS)
def test_every_language_has_the_same_messages_in_the_same_files(language: str) -> None:
    ours, theirs = shared(language), shared(DESK_LANGUAGE)
    wanted = {name: text.file for name, text in theirs.items() if text.file in files(language)}
    assert {name: text.file for name, text in ours.items()} == wanted


@pytest.mark.parametrize("language", OTHERS)
def test_every_translation_has_the_same_variables(language: str) -> None:
    theirs = shared(DESK_LANGUAGE)
    differing = {
        name: (set(text.variables), set(theirs[name].variables))
        for name, text in shared(language).items()
        if name in theirs and text.variables != theirs[name].variables
    }
    assert differing == {}


@pytest.mark.parametrize("language", OTHERS)
def test_every_translation_has_the_same_tags(language: str) -> None:
    theirs = shared(DESK_LANGUAGE)
    differing = [name for name, text in shared(language).items() if name in theirs and text.tags != theirs[name].tags]
    assert differing == []


def test_every_selection_by_number_has_the_plural_forms_of_its_language() -> None:
    missing = {
        named(text): sorted(needed - choice.keys)
        for text in TEXTS
        for choice in text.choices
        if (needed := Locale.parse(text.language).plural_form.tags | {"other"}) - choice.keys
    }
    assert missing == {}


def test_no_selection_has_a_form_that_its_language_does_not_know() -> None:
    """A form that never comes is a translation that nobody reads."""
    strange = {
        named(text): sorted(choice.keys & CATEGORIES - Locale.parse(text.language).plural_form.tags - {"other"})
        for text in TEXTS
        for choice in text.choices
    }
    assert {name: forms for name, forms in strange.items() if forms} == {}


@pytest.mark.parametrize("language", sorted(RIGHT_TO_LEFT & set(LANGUAGES)))
def test_numbers_are_arguments_in_a_right_to_left_language(language: str) -> None:
    """A number that is typed into a right-to-left line may be shown the wrong way round."""
    typed = {
        name: found
        for name, text in written(language).items()
        if (found := "".join(character for each in text.texts for character in each if character.isdigit()))
        and not any(each in "".join(text.texts) for each in [DIGITS_IN_WORDS.get(name, "\0")])
    }
    assert typed == {}


@pytest.mark.parametrize(("language", "file"), FILES)
def test_every_variable_is_explained_in_the_file(language: str, file: str) -> None:
    """`# $name (String)`, or several of a kind before one bracket."""
    comments = " ".join(line for line in source(language, file).splitlines() if line.startswith("#"))
    used = {variable for text in written(language).values() if text.file == file for variable in text.variables}
    assert sorted(name for name in used if not re.search(rf"\${name}\b[^()]*\((String|Number)\)", comments)) == []


@pytest.mark.parametrize(("language", "file"), FILES)
def test_every_file_says_what_it_is_for(language: str, file: str) -> None:
    assert re.search(r"^### \w", source(language, file), re.MULTILINE)
