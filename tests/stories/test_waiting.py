"""Nobody waits unseen: who is not answered is raised, the desk has its list, and families know when somebody reads."""

import sqlite3
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from bot.helpline import Helpline
from bot.municipality import SAMPLE
from bot.words import Words
from dialogs.understanding.reader import Reader
from playground.messages import Message, without_marks
from playground.person import Person
from storage import applications, contacts, loans, tasks, tickets
from storage.tickets import Matter
from tests.conftest import Teller
from tests.stories.story import Story, tell_story

pytestmark = pytest.mark.anyio

Away = Callable[[str], Story]

MONDAY, TUESDAY, FRIDAY, SUNDAY, NEXT_MONDAY = (f"2026-11-{day}" for day in (23, 24, 27, 29, 30))
DANGER = {"nb": "han slår meg", "en": "my dad hits me", "ar": "بابا يضربنا"}
NEXT_MORNING = {
    "nb": "ser meldingen din tirsdag 24.11. kl. 09:00",
    "en": "will see your message on Tuesday 24.11 at 09:00",
    "ar": "وستُقرأ يوم الثلاثاء 24.11 الساعة 09:00",
}


def in_general(story: Story, words: str) -> list[Message]:
    return [message for message in story.desk.general if words in message.text]


def told(person: Person, words: str) -> int:
    return sum(words in without_marks(message.text) for message in person.chat)


async def calls_for_kari(story: Story, running: Helpline) -> None:
    story.mother.says("I want to talk to a person")
    await story.settled(running)


@pytest.fixture
def away(tmp_path: Path, words: Words, reader: Reader) -> Away:
    """Tell a story while Kari is away from Monday to Friday, with somebody who covers or without."""

    def tell(cover: str) -> Story:
        file = tmp_path / "municipality.toml"
        absence = '[[absences]]\nfirst = "2026-11-23"\nlast = "2026-11-27"\n'
        file.write_text(SAMPLE.read_text("utf-8") + "\n" + absence + cover, "utf-8")
        return tell_story(tmp_path / "helpline.sqlite", words, reader, municipality=file)

    return tell


async def test_who_is_not_answered_is_raised_after_four_working_hours_and_again_and_then_left_to_the_list(
    story: Story,
) -> None:
    """Lessons 33 and 36."""
    async with story.running() as running:
        await calls_for_kari(story, running)
        await story.rings(running, f"{MONDAY} 14:20")
        assert in_general(story, "ventet lenge") == []
        await story.rings(running, f"{MONDAY} 14:40")
        (raised,) = in_general(story, "ventet lenge")
        assert "Amina · engelsk · vil snakke med oss · siden mandag 23.11. kl. 10:30" in raised.text
        await story.rings(running, f"{MONDAY} 14:41")
        await story.rings(running, f"{TUESDAY} 12:30")
        assert in_general(story, "noen må svare nå") == []
        await story.rings(running, f"{TUESDAY} 12:50")
        assert len(in_general(story, "noen må svare nå")) == 1
        await story.rings(running, f"{FRIDAY} 14:00")
        assert len(in_general(story, "ventet lenge")) == len(in_general(story, "noen må svare nå")) == 1
        assert "siden mandag" in in_general(story, "God morgen")[-1].text


async def test_an_answer_ends_the_wait_and_a_note_or_a_command_does_not(story: Story) -> None:
    async with story.running() as running:
        await calls_for_kari(story, running)
        story.kari.says("Hello from Kari", in_thread=story.thread)
        await story.settled(running)
        await story.rings(running, f"{MONDAY} 14:50")
        assert in_general(story, "ventet lenge") == []
        await story.rings(running, f"{TUESDAY} 09:00")
        story.mother.says("When can she start?")
        await story.settled(running)
        story.kari.says("// ask the club", in_thread=story.thread)
        story.kari.says("/enrol Amir", in_thread=story.thread)
        await story.settled(running)
        await story.rings(running, f"{TUESDAY} 13:05")
        (raised,) = in_general(story, "ventet lenge")
        assert "Kari har samtalen · siden tirsdag 24.11. kl. 09:00" in raised.text


async def test_what_is_closed_waits_no_longer(story: Story) -> None:
    async with story.running() as running:
        await story.talk_with_kari(running)
        story.mother.says("Thank you!")
        await story.settled(running)
        story.kari.says("/close", in_thread=story.thread)
        await story.settled(running)
        await story.rings(running, f"{MONDAY} 14:50")
        assert in_general(story, "ventet lenge") == []


async def test_nobody_is_raised_over_the_weekend(story: Story) -> None:
    async with story.running() as running:
        await story.rings(running, f"{FRIDAY} 14:00")
        await calls_for_kari(story, running)
        for moment in (f"{FRIDAY} 23:00", f"{SUNDAY} 12:00", f"{NEXT_MONDAY} 11:50"):
            await story.rings(running, moment)
        assert in_general(story, "ventet lenge") == []
        await story.rings(running, f"{NEXT_MONDAY} 12:10")
        (raised,) = in_general(story, "ventet lenge")
        assert "siden fredag 27.11. kl. 14:00" in raised.text


async def test_a_hundred_who_wait_are_one_message(story: Story) -> None:
    """Lesson 14."""
    families = 100

    def all_wait(connection: sqlite3.Connection) -> None:
        now = story.clock.now()
        for number in range(families):
            contact = contacts.meet(connection, 10_000 + number, f"Familie{number}.", "nb", now)
            tickets.open_(connection, contact.id, Matter("human"), now)
            tickets.wait(connection, contact.id, now, now)

    async with story.running() as running:
        await running.database.run(all_wait)
        await story.rings(running, f"{MONDAY} 13:00")
        pages = [message for message in story.desk.general if "Familie" in message.text]
        raised = [page for page in pages if "God morgen" not in page.text]
        assert len(in_general(story, "ventet lenge")) == 1
        assert len(pages) <= 6
        for number in range(families):
            assert any(f"Familie{number}." in page.text for page in raised)


async def test_what_presses_is_told_to_everybody_at_once_and_not_for_each_further_line(story: Story) -> None:
    async with story.running() as running:
        story.mother.starts()
        await story.settled(running)
        story.mother.says("She must pay 600 kr in advance for toilet paper to sell for the team")
        await story.settled(running)
        story.mother.taps("Yes, please")
        await story.settled(running)
        (alarm,) = in_general(story, "Haster nå")
        assert "Amina · engelsk · ekstra utgift" in alarm.text
        story.mother.says("They want it tomorrow")
        story.mother.taps("🙋 Talk to a person")
        await story.settled(running)
        assert len(in_general(story, "Haster nå")) == 1


@pytest.mark.parametrize("language", DANGER)
async def test_danger_is_told_to_everybody_at_once_also_in_a_taken_conversation(a_story: Teller, language: str) -> None:
    story = a_story(language)
    async with story.running() as running:
        for _ in range(2):
            story.mother.says(DANGER[language])
            await story.settled(running)
        (alarm,) = in_general(story, "🆘 Fare nå")
        assert "Familien har fått numrene å ringe" in alarm.text
        assert "Amina" in alarm.text
        story.kari.says("Hei", in_thread=story.thread)
        await story.settled(running)
        story.clock.slept += 3600
        story.mother.says(DANGER[language])
        await story.settled(running)
        assert len(in_general(story, "🆘 Fare nå")) == 2


async def test_in_danger_at_night_the_numbers_come_first_and_no_away_message_is_added(story: Story) -> None:
    """Lesson 44."""
    async with story.running() as running:
        await story.rings(running, f"{MONDAY} 22:00")
        story.mother.says(DANGER["en"])
        await story.settled(running)
        first, second = story.mother.chat[-2:]
        assert "112" in first.text
        assert NEXT_MORNING["en"] in second.text


async def test_the_list_comes_once_each_working_morning(story: Story) -> None:
    async with story.running() as running:
        await story.rings(running, f"{MONDAY} 10:40")
        await story.rings(running, f"{MONDAY} 10:41")
        await story.rings(running, f"{TUESDAY} 08:59")
        assert len(in_general(story, "God morgen")) == 1
        await story.rings(running, f"{TUESDAY} 09:00")
        morning = in_general(story, "God morgen")[-1]
        assert "Ingen venter på svar" in morning.text
        await story.rings(running, f"{SUNDAY} 12:00")
        assert len(in_general(story, "God morgen")) == 2
        await story.rings(running, "2027-05-17 11:00")
        assert len(in_general(story, "God morgen")) == 2
        await story.rings(running, "2027-05-18 11:00")
        assert len(in_general(story, "God morgen")) == 3


async def test_after_a_downtime_the_list_comes_once_and_only_while_somebody_reads(story: Story) -> None:
    """Lesson 19."""
    async with story.running() as running:
        await story.rings(running, f"{MONDAY} 10:40")
    story.clock.slept += 3 * 24 * 3600
    for _ in range(2):
        async with story.running() as running:
            await running.tick()
            await story.settled(running)
    assert len(in_general(story, "God morgen")) == 2
    async with story.running() as running:
        await story.rings(running, f"{FRIDAY} 16:00")
        assert len(in_general(story, "God morgen")) == 2


async def test_the_list_shows_whatever_is_under_way_where_it_is_asked_for(story: Story) -> None:
    def happen(connection: sqlite3.Connection) -> None:
        now = story.clock.now()
        contact = contacts.note_without_chat(connection, "Omar", "ar", "00 00 00 99", now).id
        applications.wish(connection, contact, "aktivitetskasse", "fee", 1500, now)
        loan = loans.reserve(connection, contact, "ski-boots-34", 2, now)
        assert loan
        loans.move(connection, loan.id, "out", now, date(2026, 11, 20))
        loans.reserve(connection, contact, "helmet", 1, now)
        tasks.wish(connection, contact, "interpreter", now)
        tasks.wish(connection, contact, "call", now)
        worried = tickets.open_(connection, contact, Matter("concern", pressing=True), now)
        tickets.worry(connection, worried.id, now)
        tickets.wait(connection, contact, now, now)

    async with story.running() as running:
        thread = await story.talk_with_kari(running)
        await running.database.run(happen)
        story.kari.says("/list", chat=story.desk)
        story.kari.says("/list", in_thread=thread)
        await story.settled(running)
        (general,), (shown,) = in_general(story, "Haster"), [one for one in thread.messages if "Haster" in one.text]
        assert general.text == shown.text
        sections = shown.text.split("\n\n")
        assert [section.split("\n")[0] for section in sections] == [
            "🔴 Haster",
            "💬 Samtaler i gang",
            "🤝 Bekymringer som ikke er ordnet",
            "📌 Å gjøre",
            "💰 Søknader",
            "❗ Skulle vært levert tilbake",
            "🎿 Holdt av, ikke hentet",
        ]
        assert "Amina · engelsk · vil snakke med oss · Kari har samtalen" in sections[1]
        assert "Omar · arabisk · bekymret leder" in sections[2]
        assert "🗣 Omar · tolk: arabisk\n📞 Omar · skal ringes: 00 00 00 99" in sections[3]
        assert "kroner. Nå: ønsket" in sections[4]
        assert "tilbake innen fredag 20.11" in sections[5]
        assert "Holdt av: Hjelm" in sections[6]


async def test_the_list_says_so_when_nobody_waits(story: Story) -> None:
    async with story.running() as running:
        story.kari.says("/list", chat=story.desk)
        await story.settled(running)
        assert [message.text for message in in_general(story, "venter")] == ["✅ Ingen venter på svar."]


@pytest.mark.parametrize("language", NEXT_MORNING)
async def test_who_waits_at_night_is_told_once_when_somebody_reads(a_story: Teller, language: str) -> None:
    """Lessons 39 and 44."""
    story = a_story(language)
    async with story.running() as running:
        story.mother.says("/human")
        await story.settled(running)
        story.kari.says("Hei", in_thread=story.thread)
        story.mother.says("11111")
        await story.settled(running)
        assert told(story.mother, "24.11") == 0
        await story.rings(running, f"{MONDAY} 20:00")
        for line in ("22222", "33333"):
            story.mother.says(line)
            await story.settled(running)
        assert told(story.mother, NEXT_MORNING[language]) == 1
        await story.rings(running, f"{TUESDAY} 10:00")
        story.mother.says("44444")
        await story.settled(running)
        assert story.mother.chat[-1].text == "44444"
        await story.rings(running, f"{TUESDAY} 16:00")
        story.mother.says("55555")
        await story.settled(running)
        assert told(story.mother, "25.11") == 1


async def test_who_asks_for_a_human_at_night_is_told_with_the_same_words_and_not_twice(story: Story) -> None:
    """Lesson 44."""
    async with story.running() as running:
        await story.rings(running, f"{MONDAY} 20:00")
        await calls_for_kari(story, running)
        assert "I have asked Kari Eksempel" in story.mother.chat[-1].text
        assert NEXT_MORNING["en"] in story.mother.chat[-1].text
        story.mother.says("hmm xqzt")
        await story.settled(running)
        assert "I have passed it on" in story.mother.chat[-1].text
        assert told(story.mother, NEXT_MORNING["en"]) == 1


async def test_the_away_message_does_not_come_on_top_of_what_the_bot_answers(story: Story) -> None:
    """Lesson 44."""
    async with story.running() as running:
        await calls_for_kari(story, running)
        await story.rings(running, f"{MONDAY} 20:00")
        story.mother.says("football for my 8-year-old on Tuesdays")
        await story.settled(running)
        assert told(story.mother, NEXT_MORNING["en"]) == 0


async def test_a_worrying_answer_after_hours_is_told_when_somebody_reads(story: Story) -> None:
    async with story.running() as running:
        thread = await story.talk_with_kari(running)
        story.kari.says("/enrol Amir", in_thread=thread)
        await story.settled(running)
        story.kari.taps("Fotball jenter 8–10 år", in_thread=thread)
        await story.settled(running)
        story.kari.taps("mandag 23.11", in_thread=thread)
        await story.settled(running)
        story.kari.says("/close", in_thread=thread)
        await story.settled(running)
        await story.rings(running, f"{NEXT_MONDAY} 17:10")
        story.mother.taps("😐 So-so")
        await story.settled(running)
        story.mother.taps("💰 It costs too much")
        helped = await story.mother.sees("Money shall not stop it")
        assert "will see your message on Tuesday 01.12 at 09:00" in helped.text


async def test_who_covers_is_told_with_the_opening_words(away: Away) -> None:
    story = away('cover = "Ola"\n')
    async with story.running() as running:
        await calls_for_kari(story, running)
        called = story.mother.chat[-1].text
        assert "I have asked Ola to answer you here" in called
        assert "Kari Eksempel is away until the end of Friday 27.11" in called
        await story.rings(running, f"{MONDAY} 14:50")
        assert len(in_general(story, "ventet lenge")) == len(in_general(story, "God morgen")) == 1


async def test_while_nobody_covers_nobody_is_raised_and_families_hear_the_day_of_return(away: Away) -> None:
    story = away("")
    async with story.running() as running:
        await calls_for_kari(story, running)
        assert "will see your message on Monday 30.11 at 09:00" in story.mother.chat[-1].text
        story.mother.says("hmm xqzt")
        await story.settled(running)
        await story.rings(running, f"{TUESDAY} 20:00")
        story.mother.says("still xqzt")
        await story.settled(running)
        assert told(story.mother, "30.11") == 1
        await story.rings(running, f"{FRIDAY} 14:00")
        assert story.desk.general == []
        await story.rings(running, f"{NEXT_MONDAY} 09:00")
        assert "siden mandag 23.11" in in_general(story, "God morgen")[-1].text
