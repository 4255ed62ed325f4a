import pytest

from dialogs.understanding.reader import Reader
from dialogs.understanding.reading import TOPICS


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n\t ",
        "🎉",
        "?",
        "....",
        "a",
        "5",
        "x" * 5000,
        "fotball " * 700,
        "\ufdfa" * 4000,
        "lone \ud800 surrogate \udfff",
        "\ud83d",
        "\u202eabc\u200f\u2066مرحبا\u2069",
        "\x00\x01",
        "ذ" * 4096,
        "🏳️\u200d🌈",
        "1" * 5000,
        "²³ ½ Ⅷ ꙮ",
        "нема",
    ],
)
@pytest.mark.parametrize("language", ["nb", "ar", "so", ""])
def test_nothing_makes_it_raise(reader: Reader, text: str, language: str) -> None:
    reading = reader.read(text, language)
    assert reading.text == text
    assert reading.topic == reading.ranking[0]
    assert sorted(reading.ranking) == sorted(TOPICS)
    assert 0 <= reading.confidence <= 1


def test_emoji_alone_are_a_greeting(reader: Reader) -> None:
    reading = reader.read("🥳👏", "en")
    assert (reading.topic, reading.auto) == ("greeting", True)


def test_a_message_in_no_language_that_was_learned_is_never_acted_on(reader: Reader) -> None:
    reading = reader.read("मेरा बेटा फुटबॉल खेलना चाहता है", "pl")
    assert (reading.language, reading.auto) == ("pl", False)


def test_the_same_message_reads_the_same(reader: Reader) -> None:
    assert reader.read("kan vi låne ski", "nb") == reader.read("kan vi låne ski", "nb")


def test_a_plain_question_is_acted_on_without_asking_back(reader: Reader) -> None:
    reading = reader.read("kan vi låne ski", "nb")
    assert (reading.topic, reading.slots.item, reading.auto) == ("equipment", "skis", True)


def test_invisible_marks_and_forms_of_letters_change_nothing(reader: Reader) -> None:
    plain = reader.read("بدي استعير سكي", "ar")
    marked = reader.read("\u202bبدي أستعير\u200f سكـــي\u202c", "ar")
    assert (plain.topic, plain.slots) == (marked.topic, marked.slots)
