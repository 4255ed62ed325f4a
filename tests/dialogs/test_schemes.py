"""Which schemes a municipality has for a need."""

from dataclasses import replace

import pytest

from bot.municipality import SAMPLE, load
from dialogs.catalogue import Need, Scheme
from dialogs.text import Own


def a_scheme(key: str, *covers: Need) -> Scheme:
    words = Own({"nb": key})
    return Scheme(key, words, covers, words, words, None, words, (), clubs_may_apply=False)


MUNICIPALITY = replace(
    load(SAMPLE),
    schemes=(a_scheme("fund", "fee", "equipment"), a_scheme("cup", "extra_cost"), a_scheme("card", "fee")),
)


@pytest.mark.parametrize(
    ("need", "found"), [("fee", ["fund", "card"]), ("extra_cost", ["cup"]), ("equipment", ["fund"])]
)
def test_the_schemes_for_a_need_come_in_the_order_of_the_file(need: Need, found: list[str]) -> None:
    assert [scheme.key for scheme in MUNICIPALITY.schemes_for(need)] == found


def test_where_no_scheme_covers_a_need_there_is_none() -> None:
    assert replace(MUNICIPALITY, schemes=()).schemes_for("fee") == ()


def test_a_scheme_is_found_by_its_key_until_it_is_gone() -> None:
    assert MUNICIPALITY.scheme("cup") == MUNICIPALITY.schemes[1]
    assert MUNICIPALITY.scheme("closed-down") is None
