"""What somebody wrote, without what identifies, in the scripts that are written here."""

import pytest

from bot.outcomes.without_names import says_something, without_names

TABLE = {
    # names, in whatever case, with and without accents, as a genitive
    "I am Amina, and AMINA's son is Amir": "I am …, and … son is …",
    "Amirs kontingent er 1500 kr": "… kontingent er 1500 kr",
    "amira and Amirov are others": "amira and Amirov are others",
    "José og jose spiller": "… og … spiller",
    "Anne-Marie, Anne  Marie and anne": "…-…, … and …",
    # Arabic, with vowels, a stretched letter, another alef, and "and", "to", "with" in one word with the name
    "كم رسوم أمير؟": "كم رسوم …؟",
    "لأمير وفاطمة وبامير": "…",
    "فاطِمَة وأميـــر يريدان كرة القدم": "… يريدان كرة القدم",
    "أميرة ليست هو": "أميرة ليست هو",
    "رقمي ٩٠٠ ٠٠ ٠١٢ للاتصال": "رقمي … للاتصال",
    "رقمي \u2068+47 900 00 012\u2069 شكرا": "رقمي … شكرا",
    # telephones, dates of birth and numbers of accounts, and numbers that are needed
    "ring 900 00 012, +4790000012 eller (+47) 900.00.012": "ring …, … eller …",
    "født 12.05.2016 eller 1/5-16": "født … eller …",
    "konto 1503.04.12345, sak 202612": "konto …, sak …",
    "2016-modell, 3. klasse, 500-600 kr": "2016-modell, 3. klasse, 500-600 kr",
    "kl. 17:00-18:30, 15 000 kr": "kl. 17:00-18:30, 15 000 kr",
    # addresses, accounts and links
    "write a.b+c@skole.example.no or @amina_x": "write … or …",
    "see https://spond.com/x?y=1 or www.klubb.no or t.me/amina or facebook.com/amina": "see … or … or … or …",
    "takk.Han er 8": "takk.Han er 8",
    # one line, without what nobody sees
    "first\nsecond\tthird\u200f": "first second third",
    "می\u200cخواهم": "می\u200cخواهم",
}
NAMES = ("Amina", "Amir", "أمير", "فاطمة", "José", "Anne Marie", "?", "K", "🌸")


@pytest.mark.parametrize("said", TABLE)
def test_what_identifies_is_replaced_and_the_rest_stays(said: str) -> None:
    assert without_names(said, NAMES) == TABLE[said]


def test_what_is_cleaned_is_clean() -> None:
    for said in TABLE.values():
        assert without_names(said, NAMES).replace("...", "…") == said


@pytest.mark.parametrize(("cleaned", "says"), [("…", False), ("… 8 🙏", False), ("… koster", True), ("كم", True)])
def test_what_is_left_may_say_nothing(cleaned: str, says: bool) -> None:
    assert says_something(cleaned) is says
