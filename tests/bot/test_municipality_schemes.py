"""The support schemes of the municipality's file: read as they are written, and every mistake said in plain words."""

from pathlib import Path

import pytest

from bot.municipality import SAMPLE, WrongMunicipality, load
from bot.municipality.written.own import MOST_LINES
from bot.words import Words, languages_in
from dialogs.catalogue import NEEDS, Need, Scheme
from dialogs.text import Own, text
from locales import FOLDER
from tests.bot.test_municipality import RIGHT

SCHEMES = """
[[schemes]]
key = "fund"
name.nb = "Aktivitetskassen"
name.en = "The activity fund"
covers = ["fee", "equipment"]
who = { nb = "Alle familier", en = "Any family", ar = "كل العائلات" }
for_what.nb = "Kontingent"
up_to = 3000
by.nb = "Hele året"
bring = [
    { nb = "fakturaen", en = "the invoice" },
]
clubs_may_apply = true

[[schemes]]
key = "nav"
name.nb = "NAV"
covers = ["extra_cost"]
who.nb = "Familier"
for_what.nb = "Barneklær"
by.nb = "Når som helst"
clubs_may_apply = false
"""
SPOKEN = ", ".join(languages_in(FOLDER))
FUND = "scheme 'fund'"
COVERS = "one or more of fee, extra_cost, equipment, each in quotes, in a list"
UP_TO = "whole kroner for one child in one year, without quotes, or left out when it varies"


def own(most: int) -> str:
    """Return what belongs where texts stand in several languages."""
    return (
        f"one line of text in quotes for each language, nb always, of at most {most} characters, "
        'such as { nb = "…", en = "…" }'
    )


# (what stands in the file, what stands there instead, what the person who runs the bot reads)
WRONG = [
    ('for_what.nb = "Kontingent"', "", f"{FUND}, for_what is missing; it should be {own(500)}"),
    (
        'for_what.nb = "Kontingent"',
        'for_what = "Kontingent"',
        f'{FUND}, for_what is "Kontingent"; it should be {own(500)}',
    ),
    (
        'for_what.nb = "Kontingent"',
        'for_what.en = "Fees"',
        f"{FUND}, for_what has no nb; it should have the text in nb, which stands in for every language left out",
    ),
    (
        'for_what.nb = "Kontingent"',
        'for_what = { nb = "Kontingent", no = "Kontingent" }',
        f'{FUND}, for_what has "no", which is no language of the helpline; it should be one of {SPOKEN}',
    ),
    ('for_what.nb = "Kontingent"', "for_what.nb = 5", f"{FUND}, for_what.nb is 5; it should be {own(500)}"),
    ('for_what.nb = "Kontingent"', 'for_what.nb = " "', f'{FUND}, for_what.nb is " "; it should be {own(500)}'),
    (
        'for_what.nb = "Kontingent"',
        'for_what.nb = """Kontingent\nog avgift"""',
        f'{FUND}, for_what.nb is "Kontingent\\nog avgift"; it should be {own(500)}',
    ),
    (
        'for_what.nb = "Kontingent"',
        f'for_what.nb = "{"x" * 501}"',
        f'{FUND}, for_what.nb is "{"x" * 60}…"; it should be {own(500)}',
    ),
    (
        'name.en = "The activity fund"',
        f'name.en = "{"x" * 101}"',
        f'{FUND}, name.en is "{"x" * 60}…"; it should be {own(100)}',
    ),
    (
        '{ nb = "fakturaen", en = "the invoice" }',
        '{ en = "the invoice" }',
        f"{FUND}, bring[0] has no nb; it should have the text in nb, which stands in for every language left out",
    ),
    (
        '{ nb = "fakturaen", en = "the invoice" }',
        '"fakturaen"',
        f'{FUND}, bring[0] is "fakturaen"; it should be a list of at most 10, each {own(100)}',
    ),
    (
        '    { nb = "fakturaen", en = "the invoice" },\n',
        '{ nb = "fakturaen" },\n' * 11,
        f"{FUND}, bring is a list; it should be a list of at most 10, each {own(100)}",
    ),
    ('["fee", "equipment"]', "[]", f"{FUND}, covers is empty; it should be {COVERS}"),
    ('["fee", "equipment"]', '"fee"', f'{FUND}, covers is "fee"; it should be {COVERS}'),
    ('["fee", "equipment"]', '["fee", "skis"]', f'{FUND}, covers[1] is "skis"; it should be {COVERS}'),
    (
        '["fee", "equipment"]',
        '["fee", "fee"]',
        f'{FUND}, covers has "fee" more than once; each should stand there once',
    ),
    ("up_to = 3000", "up_to = 0", f"{FUND}, up_to is 0; it should be {UP_TO}"),
    ("up_to = 3000", 'up_to = "3000 kr"', f'{FUND}, up_to is "3000 kr"; it should be {UP_TO}'),
    (
        "clubs_may_apply = true",
        "",
        f"{FUND}, clubs_may_apply is missing; it should be true when a club or coach may apply too, "
        "false when only families may, without quotes",
    ),
    (
        "up_to = 3000",
        "amount = 3000",
        f"{FUND}, amount is not a known setting; the known ones here are key, name, covers, who, for_what, up_to, "
        "by, bring, clubs_may_apply",
    ),
    (
        'key = "nav"',
        'key = "fund"',
        'schemes use the key "fund" more than once; each should have a key of its own',
    ),
]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "prøvestad.toml"


def test_what_the_file_says_of_schemes_is_what_the_dialogs_know(path: Path) -> None:
    path.write_text(RIGHT + SCHEMES, encoding="utf-8")
    fund, nav = load(path).schemes
    assert fund == Scheme(
        key="fund",
        name=Own({"nb": "Aktivitetskassen", "en": "The activity fund"}),
        covers=("fee", "equipment"),
        who=Own({"nb": "Alle familier", "en": "Any family", "ar": "كل العائلات"}),
        for_what=Own({"nb": "Kontingent"}),
        up_to=3000,
        by=Own({"nb": "Hele året"}),
        bring=(Own({"nb": "fakturaen", "en": "the invoice"}),),
        clubs_may_apply=True,
    )
    assert (nav.up_to, nav.bring, nav.clubs_may_apply) == (None, (), False)


def test_a_municipality_may_have_no_schemes(path: Path) -> None:
    path.write_text(RIGHT, encoding="utf-8")
    assert load(path).schemes == ()


@pytest.mark.parametrize(("right", "wrong", "said"), WRONG)
def test_a_mistake_in_a_scheme_is_said_with_its_place_and_what_it_should_be(
    path: Path, right: str, wrong: str, said: str
) -> None:
    assert SCHEMES.count(right) == 1
    path.write_text(RIGHT + SCHEMES.replace(right, wrong), encoding="utf-8")
    with pytest.raises(WrongMunicipality) as refused:
        load(path)
    assert str(refused.value) == f"{path}: {said}."


@pytest.mark.parametrize("language", ["nb", "en", "ar"])
def test_the_longest_texts_of_a_scheme_are_shown_whole(path: Path, words: Words, language: str) -> None:
    """Fluent shows an argument of more than 2,500 characters as {???}."""
    lines = f'{{ nb = "{"x" * 100}" }},\n' * MOST_LINES
    longest = SCHEMES.replace('{ nb = "fakturaen", en = "the invoice" },', lines).replace('"Hele', f'"{"&" * 490} Hele')
    path.write_text(RIGHT + longest, encoding="utf-8")
    fund = load(path).schemes[0]
    for arg, whole in ((fund.bring, "x" * 1000), (fund.by, f"{'&amp;' * 490} Hele året")):
        shown = words.html(language, text("human-left", by=arg))
        assert whole in shown.replace("، ", "").replace(", ", "")


@pytest.mark.parametrize("need", NEEDS)
def test_the_sample_helps_with_every_need(need: Need) -> None:
    assert len(load(SAMPLE).schemes_for(need)) >= 2


def test_the_sample_lets_clubs_apply_for_what_comes_on_top() -> None:
    assert any(scheme.clubs_may_apply for scheme in load(SAMPLE).schemes_for("extra_cost"))


def test_the_sample_says_everything_of_schemes_in_three_languages() -> None:
    for scheme in load(SAMPLE).schemes:
        for own_text in (scheme.name, scheme.who, scheme.for_what, scheme.by, *scheme.bring):
            assert own_text.texts.keys() >= {"nb", "en", "ar"}


def test_the_sample_begins_from_the_right_in_arabic() -> None:
    for scheme in load(SAMPLE).schemes:
        for own_text in (scheme.name, scheme.who, scheme.for_what, scheme.by, *scheme.bring):
            assert "\u0621" <= own_text.texts["ar"][0] <= "\u064a"
