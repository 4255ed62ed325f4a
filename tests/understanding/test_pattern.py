import pytest

from dialogs.understanding.pattern import Numbers, followers, last_number

NUMBERS = {"atte": 8, "thirty six": 36, "tu": 4}


@pytest.mark.parametrize(
    ("pattern", "text", "matches"),
    [
        ("fotball*", "fotballsko", True),
        ("fotball", "fotballsko", False),
        ("*sko", "fotballsko", True),
        ("slår|slo meg", "han slo meg", True),
        ("slår meg", "han slår. meg", True),
        ("ikke _ mat", "ikke hatt noe mat", True),
        ("ikke _ mat", "ikke en to tre fire mat", False),
        ("ikke _ mat", "ikke bra. vi har mat", False),
        ("{n} år", "8år", True),
        ("{n} år", "åtte år", True),
        ("{n} åring", "åtteåring", True),
        ("{n} år", "18000 åringer", False),
        ("{n} years", "thirty-six years", True),
        ("{n} tuoi", "tuoi", False),
        ("er {n} $", "hun er 8", True),
        ("er {n} $", "hun er 8 og glad", True),
        ("er {n} $", "det er 8 barn", False),
    ],
)
def test_a_pattern_matches_what_it_says(pattern: str, text: str, matches: bool) -> None:
    numbers = Numbers(NUMBERS, ends=("og",), followers=followers([pattern]))
    folded = text.replace("å", "a")
    assert bool(numbers.compiled([pattern]).search(numbers.marked(folded))) == matches


def test_a_number_in_words_is_read() -> None:
    numbers = Numbers(NUMBERS)
    (found,) = numbers.compiled(["{n} years"]).finditer(numbers.marked("thirty-six years"))
    assert last_number(found[0]) == 36


def test_a_clause_ends_at_the_end_where_no_word_begins_anew() -> None:
    pattern = Numbers({}).compiled(["er {n} $"])
    assert pattern.search("er 8")
    assert not pattern.search("er 8 barn")


def test_no_patterns_match_nothing() -> None:
    assert not Numbers({}).compiled([]).search("")


def test_a_word_may_follow_its_proclitic() -> None:
    assert Numbers({}, ["ال", "ب"]).compiled(["صف"]).search("الصف")
