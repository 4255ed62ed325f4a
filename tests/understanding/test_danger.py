"""Danger: in two tiers, whatever language comes first, also at the end of a long message."""

import pytest

from dialogs.understanding.reader import Reader


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("pappa slår oss hver dag", "nb"),
        ("jeg vil ikke leve lenger", "nb"),
        ("my husband hits me and the kids", "en"),
        ("i want to kill myself", "en"),
        ("بابا يضربنا كل يوم", "ar"),
        ("زوجي يهددني بالسكين", "ar"),
        ("tata nas bije pasem", "pl"),
    ],
)
def test_plain_danger_is_hard(reader: Reader, text: str, language: str) -> None:
    reading = reader.read(text, language)
    assert (reading.danger, reading.topic, reading.auto) == ("hard", "urgent", True)


@pytest.mark.parametrize(
    "text",
    [
        "avgiftene dreper oss",
        "de slo oss 3-1 i kampen",
        "jeg dør av latter",
        "dying of laughter",
        "they beat us 3-1 yesterday",
        "الرسوم قتلتنا",
        "kan vi låne ski",
        "",
    ],
)
def test_what_only_looks_like_danger_is_not_hard(reader: Reader, text: str) -> None:
    assert reader.read(text, "nb").danger != "hard"


def test_danger_at_the_end_of_a_long_message_is_found(reader: Reader) -> None:
    assert reader.read("vi liker fotball " * 120 + "men pappa slår oss hver kveld", "nb").danger != "none"


def test_danger_is_found_in_another_language_than_the_contacts(reader: Reader) -> None:
    assert reader.read("pappa slår oss hver dag", "ar").danger == "hard"


@pytest.mark.parametrize(
    "text",
    [
        "kan vi låne ski, og pappa slår meg",
        "can we borrow skis? my husband hits us",
        "takk! jeg vil dø",
        "thanks, i want to die",
        "شكرا. بدي موت",
    ],
)
def test_danger_beside_something_harmless_is_not_hidden_by_it(reader: Reader, text: str) -> None:
    assert reader.read(text, "nb").danger != "none"


def test_a_plain_detail_is_no_hard_alarm(reader: Reader) -> None:
    for text in (
        *("he is eight", "she is nine years old", "we come at five", "Amir, 8 år", "ابني مريض اليوم"),
        *("hun er hjemme hos meg", "han er 8 og bor hos meg", "jeg orker ikke flere dugnader", "she is with me now"),
    ):
        assert reader.read(text, "en").danger != "hard", text
