import pytest

from dialogs.understanding.pattern import Numbers, followers, last_number, single_spaced

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
    assert Numbers({}, proclitics=["ال", "ب"]).compiled(["صف"]).search("الصف")


TWO = {"two": 2, "five": 5, "eight": 8, "twenty": 20, "thirty": 30, "fivehundred": 500, "twothousand": 2000}
MULTIPLES = {"hundred": 100, "thousand": 1000}


@pytest.mark.parametrize(
    ("said", "number"),
    [
        ("two thousand five hundred", 2500),
        ("two thousand and five hundred", 2500),
        ("twothousand five hundred", 2500),
        ("thousand five hundred", 1500),
        ("twenty five hundred", 2500),
        ("fivehundred and twenty eight", 528),
        ("thirty-five", 35),
        ("twenty thousand", 20_000),
        ("five two", None),
        ("five hundred thousand five thousand", None),
        ("twenty thirty", None),
        ("thousand", None),
        ("hundred thanks", None),
    ],
)
def test_what_stands_together_is_one_number(said: str, number: int | None) -> None:
    assert Numbers(TWO, MULTIPLES, ["and"]).whole(single_spaced(said)) == number


def test_numbers_that_are_not_one_stay_apart() -> None:
    marked = Numbers(TWO, MULTIPLES, ["and"]).marked("a thousand thanks, two and five of thirty, eight hundred")
    assert marked.replace("\ue000", "#") == "a thousand thanks, #2 and #5 of #30, #800"
