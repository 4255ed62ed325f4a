import pytest

from dialogs.understanding.pattern import compile_patterns


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
        ("{n} år", "18000 åringer", False),
        ("er {n} $", "hun er 8", True),
        ("er {n} $", "hun er 8 og glad", True),
        ("er {n} $", "det er 8 barn", False),
        ("{who} slår", "far slår", True),
        ("{who} slår", "klokka slår", False),
    ],
)
def test_a_pattern_matches_what_it_says(pattern: str, text: str, matches: bool) -> None:
    lists = {"n": ["åtte"], "who": ["far", "mor"], "$": ["og"]}
    folded = text.replace("å", "a")
    assert bool(compile_patterns([pattern], lists).search(folded)) == matches


def test_a_clause_ends_at_the_end_where_no_word_begins_anew() -> None:
    pattern = compile_patterns(["er {n} $"], {"n": []})
    assert pattern.search("er 8")
    assert not pattern.search("er 8 barn")


def test_no_patterns_match_nothing() -> None:
    assert not compile_patterns([], {}).search("")


def test_a_word_may_follow_its_proclitic() -> None:
    assert compile_patterns(["صف"], {}, ["ال", "ب"]).search("الصف")
