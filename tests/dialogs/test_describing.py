"""Days and moments, in words."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.rendering import visible
from bot.words import Words
from dialogs import describing
from dialogs.catalogue import Absence, Municipality
from tests.dialogs.transcript import SAMPLE_MUNICIPALITY

MONDAY = datetime(2026, 11, 23, 9, 5, tzinfo=ZoneInfo("Europe/Oslo"))


@pytest.mark.parametrize(
    ("language", "day", "moment"),
    [
        ("nb", "mandag 23.11", "mandag 23.11. kl. 09:05"),
        ("en", "Monday 23.11", "Monday 23.11 at 09:05"),
        ("ar", "الاثنين 23.11", "يوم الاثنين 23.11 الساعة 09:05"),
    ],
)
def test_a_day_and_a_moment_are_named_weekday_first(words: Words, language: str, day: str, moment: str) -> None:
    assert shown(words.html(language, describing.day(MONDAY))) == day
    assert shown(words.html(language, describing.moment(MONDAY))) == moment


BY_DAY = {
    "nb": "Kari Eksempel leser meldinger mandag til fredag 09:00–15:00.",
    "en": "Kari Eksempel reads messages Monday to Friday 09:00–15:00.",
    "ar": "تصل الرسائل إلى Kari Eksempel وتُقرأ من الاثنين إلى الجمعة، من الساعة 09:00 إلى 15:00.",
}
BY_NIGHT = {
    "nb": "Kari Eksempel er ikke på jobb nå, men ser meldingen din tirsdag 24.11. kl. 09:00.",
    "en": "Kari Eksempel is not at work right now, but will see your message on Tuesday 24.11 at 09:00.",
    "ar": "لا أحد يقرأ الرسائل الآن. رسالتكم محفوظة لدى Kari Eksempel وستُقرأ يوم الثلاثاء 24.11 الساعة 09:00.",
}
COVERED_BY_DAY = {
    "nb": "Kari Eksempel er borte til og med fredag 27.11. Så lenge svarer Ola, som leser meldinger mandag til fredag"
    " 09:00–15:00.",
    "en": "Kari Eksempel is away until the end of Friday 27.11. Ola answers until then, and reads messages Monday to"
    " Friday 09:00–15:00.",
    "ar": "يستمر غياب Kari Eksempel حتى نهاية يوم الجمعة 27.11. وحتى ذلك الحين يأتيكم الرد من Ola، وتُقرأ الرسائل من"
    " الاثنين إلى الجمعة، من الساعة 09:00 إلى 15:00.",
}
COVERED_BY_NIGHT = {
    "nb": "Kari Eksempel er borte til og med fredag 27.11. Så lenge svarer Ola, som ser meldingen din tirsdag 24.11."
    " kl. 09:00.",
    "en": "Kari Eksempel is away until the end of Friday 27.11. Ola answers until then, and will see your message on"
    " Tuesday 24.11 at 09:00.",
    "ar": "يستمر غياب Kari Eksempel حتى نهاية يوم الجمعة 27.11. وحتى ذلك الحين يأتيكم الرد من Ola، وستُقرأ رسالتكم"
    " يوم الثلاثاء 24.11 الساعة 09:00.",
}
HOUR = timedelta(hours=1)
COVERED = replace(SAMPLE_MUNICIPALITY, absences=(Absence(MONDAY.date(), date(2026, 11, 27), "Ola"),))


@pytest.mark.parametrize("language", BY_DAY)
def test_who_reads_is_said_with_the_hours_by_day_and_with_the_moment_by_night(words: Words, language: str) -> None:
    def told(municipality: Municipality, local: datetime) -> str:
        return shown(words.html(language, describing.reads(municipality, local)))

    assert told(SAMPLE_MUNICIPALITY, MONDAY) == BY_DAY[language]
    assert told(SAMPLE_MUNICIPALITY, MONDAY + 9 * HOUR) == BY_NIGHT[language]
    assert told(COVERED, MONDAY) == COVERED_BY_DAY[language]
    assert told(COVERED, MONDAY + 9 * HOUR) == COVERED_BY_NIGHT[language]


def test_an_absence_without_cover_is_told_honestly(words: Words) -> None:
    alone = replace(SAMPLE_MUNICIPALITY, absences=(Absence(MONDAY.date(), date(2026, 11, 27)),))
    assert "mandag 30.11. kl. 09:00" in words.html("nb", describing.reads(alone, MONDAY))
    assert alone.reader(MONDAY) == "Kari Eksempel"


def test_whoever_covers_is_the_reader_from_the_eve_of_the_absence_to_its_end() -> None:
    readers = [COVERED.reader(MONDAY + days * 24 * HOUR) for days in (-3, -2, 0, 4, 5, 7)]
    assert readers == ["Kari Eksempel", "Ola", "Ola", "Ola", "Kari Eksempel", "Kari Eksempel"]


def shown(html: str) -> str:
    return "".join(character for character in visible(html) if character not in "\u2068\u2069")
