"""The canned replies of the files: short to find, plain to read, and offered only where they are true."""

import pytest

from bot.words import DESK_LANGUAGE, Words
from dialogs import canned
from dialogs.text import text
from tests.locales.fluent import WHOLE, written

KNOWN = {"name", "coordinator", "municipality", "phone", "hours", "activity"}


@pytest.mark.parametrize("language", WHOLE)
def test_a_reply_rests_on_what_is_known(language: str) -> None:
    used = {key: written(language)[f"canned-{key}"].variables for key in canned.REPLIES}
    assert frozenset[str]().union(*used.values()) <= KNOWN
    assert {key for key in used if "activity" in used[key]} == canned.OF_AN_ACTIVITY


@pytest.mark.parametrize("language", WHOLE)
def test_a_reply_has_no_markup_and_is_short(language: str) -> None:
    for key in canned.REPLIES:
        reply = written(language)[f"canned-{key}"]
        assert not reply.tags, key
        assert len("".join(reply.texts)) < 320, key


def test_two_titles_stand_side_by_side_on_a_phone(words: Words) -> None:
    titles = [words.plain(DESK_LANGUAGE, text(f"desk-canned-{key}")) for key in canned.REPLIES]
    assert max(map(len, titles)) <= 20
    assert len(set(titles)) == len(titles) >= 16
