import pytest

from dialogs.understanding.cleaning import clean, fold
from dialogs.understanding.danger import DangerFinder
from dialogs.understanding.reader import Reader
from tests.understanding.measuring import LOCALES


@pytest.fixture(scope="module")
def finder() -> DangerFinder:
    return DangerFinder.load(LOCALES)


@pytest.mark.parametrize(
    "text",
    [
        "han slår meg",
        "pappa slår oss hver dag",
        "stefar slo lillebror i går",
        "vi har ikke spist på to dager",
        "jeg vil ikke leve lenger",
        "æ orke ikkje leve meir, orker ikkje leve",
        "hun vil ta livet sitt",
        "datteren min har ikke kommet hjem siden i går",
        "han truer med å drepe oss",
        "hun tør ikke gå hjem til stefaren",
        "barna er alene hjemme hele natta",
        "jeg skader meg selv",
        "dad hits us",
        "he beats me at home",
        "my husband hits me with a shoe",
        "I don’t want to live any more",
        "my daughter has not come home since yesterday",
        "i want to kill myself",
        "he threatened to kill me",
        "the kids have not eaten for two days",
        "بابا يضربنا",
        "ما بدي أعيش",
        "زوجي يهددني بالسكين",
        "ما اكلنا شي من يومين",
        "بابا يِضرِبني",
        "jeg dør av latter men han slår meg",
        "pappa slo oss etter kampen",
        "han slår oss 3 ganger om dagen",
        "gutten ble slått i ansiktet av faren",
        "dad beat him after the match",
        "he hits us with a ball bat",
    ],
)
def test_strong_evidence_of_danger_is_hard(finder: DangerFinder, text: str) -> None:
    assert finder.find(fold(clean(text))) == "hard"


@pytest.mark.parametrize(
    "text",
    ["hun har et blåmerke", "jeg er så redd", "he has a bruise", "we are hungry", "خايفة كتير", "kniv"],
)
def test_a_suspicion_is_soft(finder: DangerFinder, text: str) -> None:
    assert finder.find(fold(clean(text))) == "soft"


@pytest.mark.parametrize(
    "text",
    [
        "jeg dør av latter",
        "laget er kjempesterkt og han er kjempesterk",
        "vi må drepe tid før kampen",
        "avgiftene dreper oss",
        "de slo oss 3-1 i kampen",
        "jeg har ikke fått noe svar",
        "jeg tok på meg jakka",
        "jenta er borte fra trening på torsdag",
        "vi skal gifte oss, kan vi leie lokalet",
        "han vil ikke gjøre leksene",
        "jeg låste meg ute av garderoben",
        "dying of laughter",
        "the fees are killing us",
        "they beat us 3-1",
        "he is a killer striker",
        "my son has lost his shoe",
        "we cannot find a club for him",
        "he hurt himself at practice",
        "the coach has not come back to me",
        "متنا من الضحك",
        "الرسوم قتلتنا",
        "ما رجعنا الزلاجات اليوم",
        "ما نلاقي نادي قريب",
        "ما عندنا شي نعمله",
        "ضرب الكرة",
        "",
    ],
)
def test_what_only_looks_like_danger_is_none(finder: DangerFinder, text: str) -> None:
    assert finder.find(fold(clean(text))) == "none"


def test_danger_at_the_end_of_a_long_message_is_found(reader: Reader) -> None:
    assert reader.read("vi liker fotball " * 120 + "men pappa slår oss", "nb").danger == "hard"


def test_hard_danger_makes_the_message_urgent_before_all_else(reader: Reader) -> None:
    reading = reader.read("kan jeg låne ski, og pappa slår meg", "nb")
    assert (reading.topic, reading.ranking[0], reading.auto) == ("urgent", "urgent", True)


def test_danger_is_found_in_another_language_than_the_contacts(reader: Reader) -> None:
    assert reader.read("pappa slår oss", "ar").danger == "hard"


def test_what_is_likely_urgent_without_a_known_word_is_suspected(reader: Reader) -> None:
    reading = reader.read("treneren rører i garderoben, nå orker jeg ingenting, alt er redd", "nb")
    assert reading.danger != "none"
