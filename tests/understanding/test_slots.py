from typing import Any

import pytest

from dialogs.understanding.cleaning import clean, fold
from dialogs.understanding.reading import Slots
from dialogs.understanding.slot_finder import SlotFinder
from locales import FOLDER


@pytest.fixture(scope="module")
def finder() -> SlotFinder:
    return SlotFinder.load(FOLDER)


@pytest.mark.parametrize(
    ("language", "text", "slots"),
    [
        ("nb", "han er 8 år", {"age": 8}),
        ("nb", "en 8-åring og en 11-åring", {"age": 8}),
        ("nb", "åtteåring som liker sjakk", {"age": 8, "interest": "chess"}),
        ("nb", "ho er elleve år", {"age": 11}),
        ("nb", "sønnen min på 9 vil klatre", {"age": 9, "interest": "climbing"}),
        ("nb", "trener g12 i håndball", {"age": 12, "interest": "handball"}),
        ("nb", "hun er en 2016-modell", {"birth_year": 2016}),
        ("nb", "jenter 2014", {"birth_year": 2014}),
        ("nb", "født i 2013", {"birth_year": 2013}),
        ("nb", "går i 3. klasse", {"grade": 3}),
        ("nb", "femte trinn", {"grade": 5}),
        ("nb", "fotballsko størrelse 34", {"item": "football-boots", "size": 34}),
        ("nb", "skøyter str. 36", {"item": "skates", "size": 36}),
        ("nb", "det koster 600 kr", {"amount": 600}),
        ("nb", "det koster 1 200 kroner", {"amount": 1200}),
        ("nb", "2.500,- per barn", {"amount": 2500}),
        ("nb", "599,90 kr", {"amount": 599}),
        ("nb", "to tusen kroner", {"amount": 2000}),
        ("nb", "regningen er på nitten hundre", {"amount": 1900}),
        ("nb", "totusen fem hundre for cupen", {"amount": 2500}),
        ("nb", "tusen takk", {}),
        ("nb", "hun har vokst ut av skøytene, bruker 35", {"item": "skates", "size": 35}),
        ("nb", "vi trenger skøyter til en gutt på 12", {"item": "skates", "age": 12}),
        ("es", "son mil doscientas coronas", {"amount": 1200}),
        ("es", "mil gracias", {}),
        ("es", "mi hija está en 3. klasse", {"grade": 3}),
        ("lt", "du tūkstančiai du šimtai už rankinį", {"amount": 2200, "interest": "handball"}),
        ("fa", "هزار و پونصد کرون", {"amount": 1500}),
        ("ckb", "شەش سەد کرۆن", {"amount": 600}),
        ("vi", "bắt mua cả bộ đồ mới", {}),
        ("nb", "trening på tirsdager", {"weekday": "tue"}),
        ("nb", "lordag passer best", {"weekday": "sat"}),
        ("nb", "fotbalgruppe", {"interest": "football"}),
        ("nb", "fottball for nybegynnere", {"interest": "football"}),
        ("nb", "har dere sovepose og telt", {"item": "sleeping-bag"}),
        ("nb", "brøyting av veien", {}),
        ("nb", "ring 116 117", {}),
        ("nb", "nummeret mitt er 912 34 567", {}),
        ("nb", "mobil 45 67 89 01", {}),
        ("nb", "kl. 17 eller 18:30", {}),
        ("nb", "for 2 år siden", {}),
        ("nb", "jeg har 3 barn", {}),
        ("en", "my 8-year-old", {"age": 8}),
        ("en", "she's nine", {"age": 9}),
        ("en", "a boy of 12", {"age": 12}),
        ("en", "7yo", {"age": 7}),
        ("en", "he is in grade 3", {"grade": 3}),
        ("en", "born in 2015", {"birth_year": 2015}),
        ("en", "ski boots size 38", {"item": "ski-boots", "size": 38}),
        ("en", "5 thousand kr", {"amount": 5000}),
        ("en", "swimming on Mondays", {"interest": "swimming", "weekday": "mon"}),
        ("en", "kontingent for håndball", {"interest": "handball"}),
        ("en", "two years ago", {}),
        ("en", "call me at 5 pm", {}),
        ("en", "he is signing up", {}),
        ("ar", "عمره 8 سنوات", {"age": 8}),
        ("ar", "عمرها ١٠", {"age": 10}),
        ("ar", "عندي بنت تسع سنين", {"age": 9}),
        ("ar", "3ndo 8 snin", {"age": 8}),
        ("ar", "مواليد ٢٠١٥", {"birth_year": 2015}),
        ("ar", "في الصف الثالث", {"grade": 3}),
        ("ar", "قياس ٣٤", {"size": 34}),
        ("ar", "٦٠٠ كرون", {"amount": 600}),
        ("ar", "يوم الثُّلاثاء", {"weekday": "tue"}),
        ("ar", "بالسباحة والكاراتيه", {"interest": "swimming"}),
        ("ar", "بدنا دراجة وخوذة", {"item": "bike"}),
        ("ar", "قبل ٣ سنوات", {}),
    ],
)
def test_a_message_says_only_these_slots(finder: SlotFinder, language: str, text: str, slots: dict[str, Any]) -> None:
    assert finder.find(fold(clean(text)), (language,)).as_dict() == slots


def test_a_language_without_a_file_is_read_with_the_words_of_the_country(finder: SlotFinder) -> None:
    assert finder.find("fotball", ("pl",)) == Slots(interest="football")
