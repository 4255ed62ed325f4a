"""What is lent: reminders, a week more, a line of those who wait, what is damaged. Time is passed in."""

import sqlite3
from datetime import date

import pytest

from bot.helpline import Helpline
from playground.chats import Thread
from playground.person import Person
from storage import contacts, damaged, loans, reminders
from tests.stories.story import Story

pytestmark = pytest.mark.anyio

MONDAY, SATURDAY, TUESDAY = "2026-11-23", "2026-11-28", "2026-12-01"
REMINDED = "Just a reminder: we need Ski boots, size 34 back by Monday 30.11"
MISSED = "We expected Ski boots, size 34 back by Monday 30.11"


def heard(family: Person, words: str) -> int:
    return sum(words in message.text for message in family.chat)


def in_general(story: Story, words: str) -> list[str]:
    return [message.text for message in story.desk.general if words in message.text]


def thread_of(story: Story, name: str) -> Thread:
    return next(thread for thread in story.desk.threads if name in thread.name and not thread.deleted)


async def reserves(story: Story, running: Helpline, family: Person) -> None:
    """Reserve the only pair of ski boots of size 34."""
    family.starts()
    await story.settled(running)
    family.taps("🎿 Borrow equipment")
    await story.settled(running)
    family.says("ski boots, size 34")
    await story.settled(running)
    family.taps("Yes, keep it for us")
    await story.settled(running)


async def borrows(story: Story, running: Helpline, family: Person) -> Thread:
    """Reserve the boots and have them handed out, to be back on Monday 30 November; return the family's thread."""
    await reserves(story, running, family)
    thread = thread_of(story, family.name)
    story.kari.taps("Levert ut", in_thread=thread)
    await story.settled(running)
    return thread


async def test_a_family_is_reminded_two_days_before_and_the_day_after_once_each(story: Story) -> None:
    """Lessons 33, 36 and 39."""
    async with story.running() as running:
        await borrows(story, running, story.mother)
        await story.rings(running, f"{SATURDAY} 16:59")
        assert heard(story.mother, REMINDED) == 0
        for moment in (f"{SATURDAY} 17:00", f"{SATURDAY} 17:01", "2026-11-30 17:00"):
            await story.rings(running, moment)
        assert (heard(story.mother, REMINDED), heard(story.mother, MISSED)) == (1, 0)
        for moment in (f"{TUESDAY} 17:00", f"{TUESDAY} 17:01", "2026-12-03 17:00"):
            await story.rings(running, moment)
        assert (heard(story.mother, REMINDED), heard(story.mother, MISSED)) == (1, 1)
        assert "write here to Kari Eksempel" in next(one.text for one in story.mother.chat if MISSED in one.text)


async def test_what_is_back_reminds_nobody(story: Story) -> None:
    """Lesson 36."""
    async with story.running() as running:
        thread = await borrows(story, running, story.mother)
        story.kari.taps("Levert tilbake", in_thread=thread)
        await story.settled(running)
        for moment in (f"{SATURDAY} 17:00", f"{TUESDAY} 17:00", "2026-12-08 17:00"):
            await story.rings(running, moment)
        assert heard(story.mother, REMINDED) == heard(story.mother, MISSED) == 0
        assert in_general(story, "Over en uke for sent") == []


async def test_after_a_downtime_only_the_latest_is_said_and_not_at_night(story: Story) -> None:
    """Lessons 35 and 38."""
    async with story.running() as running:
        await borrows(story, running, story.mother)
        for moment in ("2026-12-02 02:00", "2026-12-02 07:59"):
            await story.rings(running, moment)
            assert heard(story.mother, "back by Monday 30.11") == 1  # which was said when it was handed out
        await story.rings(running, "2026-12-02 08:00")
        assert (heard(story.mother, REMINDED), heard(story.mother, MISSED)) == (0, 1)


async def test_no_family_is_reminded_on_a_sunday_or_a_public_holiday(story: Story) -> None:
    async with story.running() as running:
        await story.rings(running, "2026-12-18 12:00")  # to be back on Christmas Day
        await borrows(story, running, story.mother)
        await story.rings(running, "2026-12-23 17:00")
        assert heard(story.mother, "Just a reminder") == 1
        for moment in ("2026-12-26 17:00", "2026-12-27 17:00"):
            await story.rings(running, moment)
        assert heard(story.mother, "We expected") == 0
        await story.rings(running, "2026-12-28 17:00")
        assert heard(story.mother, "We expected") == 1


async def test_a_family_makes_its_loan_a_week_longer_once_and_is_reminded_of_the_new_day(story: Story) -> None:
    """Lesson 36."""
    async with story.running() as running:
        thread = await borrows(story, running, story.mother)
        await story.rings(running, f"{SATURDAY} 17:00")
        reminder = next(message for message in story.mother.chat if REMINDED in message.text)
        for _ in range(2):
            story.mother.taps("Keep it one more week", message=reminder)
            await story.settled(running)
        assert heard(story.mother, "We need it back by Monday 07.12") == 1
        assert heard(story.mother, "You have already had an extra week") == 1
        await story.kari.sees("har fått en uke til: Skisko, størrelse 34, tilbake innen mandag 07.12", in_thread=thread)
        await story.rings(running, f"{TUESDAY} 17:00")
        assert heard(story.mother, "We expected") == 0
        await story.rings(running, "2026-12-05 17:00")
        again = story.mother.chat[-1]
        assert "back by Monday 07.12" in again.text
        assert [label for row in again.buttons for label in row] == ["We have brought it back", "We need help"]


async def test_the_coordinator_makes_a_loan_a_week_longer(story: Story) -> None:
    async with story.running() as running:
        thread = await borrows(story, running, story.mother)
        story.kari.taps("+1 uke", in_thread=thread)
        await story.mother.sees("We need it back by Monday 07.12")
        await story.settled(running)
        await story.kari.sees("Utlånt: Skisko, størrelse 34, tilbake innen mandag 07.12", in_thread=thread)
        await story.rings(running, f"{SATURDAY} 17:00")
        assert heard(story.mother, "Just a reminder") == 0


async def test_what_a_family_has_brought_back_waits_for_the_coordinator_and_reminds_no_more(story: Story) -> None:
    async with story.running() as running:
        thread = await borrows(story, running, story.mother)
        await story.rings(running, f"{SATURDAY} 17:00")
        story.mother.taps("We have brought it back")
        await story.mother.sees("Thank you so much for bringing Ski boots, size 34 back!")
        await story.settled(running)
        await story.kari.sees("Amina sier at dette er levert tilbake", in_thread=thread)
        await story.rings(running, f"{TUESDAY} 17:00")
        assert heard(story.mother, MISSED) == 0
        story.kari.taps("Levert tilbake", in_thread=thread)
        await story.mother.sees("Thank you for bringing Ski boots, size 34 back!")


async def test_who_needs_help_to_bring_it_back_reaches_the_coordinator(story: Story) -> None:
    async with story.running() as running:
        thread = await borrows(story, running, story.mother)
        await story.rings(running, f"{TUESDAY} 17:00")
        story.mother.taps("We need help")
        await story.settled(running)
        await story.kari.sees("Amina trenger hjelp med å få levert: Skisko, størrelse 34", in_thread=thread)
        assert "Kari Eksempel" in story.mother.chat[-1].text


async def test_the_desk_is_told_once_of_a_second_week(story: Story) -> None:
    async with story.running() as running:
        await borrows(story, running, story.mother)
        for moment in (f"{TUESDAY} 17:00", "2026-12-07 17:00"):
            await story.rings(running, moment)
        assert in_general(story, "Over en uke for sent") == []
        for moment in ("2026-12-08 17:00", "2026-12-09 17:00"):
            await story.rings(running, moment)
        (late,) = in_general(story, "Over en uke for sent")
        assert "Amina · Skisko, størrelse 34, skulle vært tilbake mandag 30.11" in late


async def test_a_reminder_waits_while_a_human_has_the_conversation(story: Story) -> None:
    """Lesson 40."""
    async with story.running() as running:
        thread = await borrows(story, running, story.mother)
        story.kari.says("Hello from Kari", in_thread=thread)
        await story.settled(running)
        await story.rings(running, f"{TUESDAY} 17:00")
        assert heard(story.mother, MISSED) == 0
        story.kari.says("/close", in_thread=thread)
        await story.settled(running)
        await story.rings(running, "2026-12-02 17:01")
        assert heard(story.mother, MISSED) == 1


async def waits(story: Story, running: Helpline, family: Person) -> None:
    """Ask for the same boots while they are away, and wait for them."""
    family.starts()
    await story.settled(running)
    family.taps("🎿 Borrow equipment")
    await story.settled(running)
    family.says("ski boots, size 34")
    await story.settled(running)
    family.taps("Yes, tell me")
    await story.settled(running)


async def test_what_comes_back_is_offered_to_the_first_in_line_and_then_to_the_next(story: Story) -> None:
    """Lessons 33 and 35."""
    ali, sara = story.telegram.person("Ali", language="en"), story.telegram.person("Sara", language="en")
    async with story.running() as running:
        thread = await borrows(story, running, story.mother)
        for family in (ali, sara):
            await waits(story, running, family)
            assert heard(family, "You are in line for Ski boots, size 34") == 1
        await story.rings(running, f"{MONDAY} 12:00")
        assert heard(ali, "Good news") == 0
        story.kari.taps("Levert tilbake", in_thread=thread)
        await story.settled(running)
        for moment in (f"{MONDAY} 13:00", f"{MONDAY} 13:01", "2026-11-25 12:59"):
            await story.rings(running, moment)
        assert (heard(ali, "Good news"), heard(sara, "Good news")) == (1, 0)
        assert heard(ali, "until Wednesday 25.11 at 13:00") == 1
        for moment in ("2026-11-25 13:00", "2026-11-25 13:01"):
            await story.rings(running, moment)
        assert heard(ali, "We did not hear from you") == 1
        assert heard(sara, "Good news") == 1
        sara.taps("Yes, we want it")
        await sara.sees("Ski boots, size 34 is kept for you")
        await story.settled(running)
        await story.kari.sees("Holdt av: Skisko, størrelse 34", in_thread=thread_of(story, "Sara"))
        ali.taps("Yes, we want it")
        await ali.sees("The offer of Ski boots, size 34 is over")


async def test_who_says_no_lets_the_next_have_it(story: Story) -> None:
    ali, sara = story.telegram.person("Ali", language="en"), story.telegram.person("Sara", language="en")
    async with story.running() as running:
        await reserves(story, running, story.mother)
        for family in (ali, sara):
            await waits(story, running, family)
        story.kari.taps("Avlys", in_thread=thread_of(story, "Amina"))
        await story.settled(running)
        await story.rings(running, f"{MONDAY} 13:00")
        ali.taps("No thanks, the next family may have it")
        await ali.sees("Thank you for telling us!")
        await story.settled(running)
        await story.rings(running, f"{MONDAY} 13:05")
        assert heard(sara, "Good news") == 1


async def test_nobody_who_comes_later_gets_what_others_wait_for(story: Story) -> None:
    ali, sara = story.telegram.person("Ali", language="en"), story.telegram.person("Sara", language="en")
    async with story.running() as running:
        thread = await borrows(story, running, story.mother)
        await waits(story, running, ali)
        await waits(story, running, ali)
        assert heard(ali, "You are already in line") == 1
        story.kari.taps("Levert tilbake", in_thread=thread)
        await story.settled(running)
        await waits(story, running, sara)
        assert heard(sara, "You are in line") == 1
        await story.rings(running, f"{MONDAY} 13:00")
        assert (heard(ali, "Good news"), heard(sara, "Good news")) == (1, 0)


async def test_nothing_is_offered_at_night(story: Story) -> None:
    """Lesson 38."""
    ali = story.telegram.person("Ali", language="en")
    async with story.running() as running:
        thread = await borrows(story, running, story.mother)
        await waits(story, running, ali)
        await story.rings(running, f"{MONDAY} 22:00")
        story.kari.taps("Levert tilbake", in_thread=thread)
        await story.settled(running)
        await story.rings(running, "2026-11-24 07:59")
        assert heard(ali, "Good news") == 0
        await story.rings(running, "2026-11-24 08:00")
        assert heard(ali, "until Thursday 26.11 at 08:00") == 1


async def test_nothing_is_made_longer_that_somebody_waits_for(story: Story) -> None:
    ali = story.telegram.person("Ali", language="en")
    async with story.running() as running:
        thread = await borrows(story, running, story.mother)
        await story.rings(running, f"{SATURDAY} 17:00")
        await waits(story, running, ali)
        story.mother.taps("Keep it one more week")
        await story.mother.sees("Another child is waiting for Ski boots, size 34")
        await story.settled(running)
        story.kari.taps("+1 uke", in_thread=thread)
        await story.kari.sees("Noen venter på Skisko, størrelse 34, så det kan ikke forlenges nå", in_thread=thread)
        await story.rings(running, f"{TUESDAY} 17:00")
        assert heard(story.mother, MISSED) == 1
        assert "Keep it one more week" not in [label for row in story.mother.chat[-1].buttons for label in row]


async def test_the_thread_of_a_family_that_waits_shows_how_far_it_is(story: Story) -> None:
    ali = story.telegram.person("Ali", language="en")
    async with story.running() as running:
        thread = await borrows(story, running, ali)
        mothers = await talks_with_kari(story, running)
        await waits(story, running, story.mother)
        await story.kari.sees("Venter på: Skisko, størrelse 34", in_thread=mothers)
        story.kari.taps("Levert tilbake", in_thread=thread)
        await story.settled(running)
        await story.rings(running, f"{MONDAY} 13:00")
        await story.kari.sees("Tilbudt: Skisko, størrelse 34, holdt av til onsdag 25.11", in_thread=mothers)
        await story.rings(running, "2026-11-25 13:00")
        await story.kari.sees("Svarte ikke på tilbudet: Skisko, størrelse 34", in_thread=mothers)


async def talks_with_kari(story: Story, running: Helpline) -> Thread:
    """Let the mother have a conversation with Kari that is over, and return its thread."""
    story.mother.says("I want to talk to a person")
    await story.settled(running)
    thread = thread_of(story, "Amina")
    story.kari.says("Hello from Kari", in_thread=thread)
    await story.settled(running)
    story.kari.says("/close", in_thread=thread)
    await story.settled(running)
    return thread


async def test_what_comes_back_damaged_is_lent_to_nobody_until_it_is_repaired(story: Story) -> None:
    ali = story.telegram.person("Ali", language="en")
    async with story.running() as running:
        thread = await borrows(story, running, story.mother)
        await waits(story, running, ali)
        story.kari.taps("Skadet", in_thread=thread)
        await story.mother.sees("Thank you for bringing Ski boots, size 34 back!")
        await story.settled(running)
        shown = await story.kari.sees("Skadet og ute av utlån: Skisko, størrelse 34", in_thread=thread)
        assert [label for row in shown.buttons for label in row] == ["Reparert"]
        await story.rings(running, f"{MONDAY} 13:00")
        assert heard(ali, "Good news") == 0
        for _ in range(2):
            story.kari.taps("Reparert", in_thread=thread, message=shown)
            await story.settled(running)
        await story.rings(running, f"{MONDAY} 13:01")
        assert heard(ali, "Good news") == 1


async def test_a_damage_that_is_seen_later_is_noted_later(story: Story) -> None:
    async with story.running() as running:
        thread = await borrows(story, running, story.mother)
        story.kari.taps("Levert tilbake", in_thread=thread)
        await story.settled(running)
        story.kari.taps("Skadet", in_thread=thread)
        await story.settled(running)
        await story.kari.sees("Skadet og ute av utlån", in_thread=thread)
        assert heard(story.mother, "Thank you for bringing") == 1


async def test_the_list_shows_at_a_glance_where_everything_is(story: Story) -> None:
    ali = story.telegram.person("Ali", language="en")

    def happen(connection: sqlite3.Connection) -> None:
        now, contact = story.clock.now(), contacts.meet(connection, 900, "Omar", "ar", story.clock.now()).id
        for item, day in (("tent", 20), ("helmet", 25), ("sledge", 26)):
            loan = loans.reserve(connection, contact, item, 9, now)
            assert loan
            loans.move(connection, loan.id, "out", now, date(2026, 11, day))
        broken = loans.reserve(connection, contact, "backpack", 9, now)
        assert broken
        loans.move(connection, broken.id, "back", now)
        damaged.take_out(connection, broken.id, now)

    async with story.running() as running:
        await reserves(story, running, story.mother)
        await waits(story, running, ali)
        await running.database.run(happen)
        story.kari.says("/list", chat=story.desk)
        await story.settled(running)
        shown = next(text for text in in_general(story, "Skulle vært levert tilbake"))
        sections = {part.split("\n")[0]: part.split("\n")[1:] for part in shown.split("\n\n")}
        assert ["tilbake innen fredag 20.11" in line for line in sections["❗ Skulle vært levert tilbake"]] == [True]
        assert ["Hjelm" in line for line in sections["🎿 Skal snart leveres tilbake"]] == [True]
        assert sections["🎿 Holdt av, ikke hentet"] == ["Amina · 🎿 Holdt av: Skisko, størrelse 34"]
        assert ["torsdag 26.11" in line for line in sections["🎿 Utlånt"]] == [True]
        assert sections["⏳ Står i kø for noe, eller har fått tilbud"] == ["Ali · ⏳ Venter på: Skisko, størrelse 34"]
        assert len(sections["🔧 Skadet (knappen «Reparert» står i tråden)"]) == 1


async def test_a_family_without_telegram_is_called_and_the_coordinator_taps_what_it_answers(story: Story) -> None:
    async with story.running() as running:
        story.kari.says("/new Fatuma 00 00 12 34", chat=story.desk)
        await story.settled(running)
        thread = thread_of(story, "Fatuma")

        def lend(connection: sqlite3.Connection) -> None:
            now = story.clock.now()
            loan = loans.reserve(connection, 1, "tent", 2, now)
            assert loan
            loans.move(connection, loan.id, "out", now, date(2026, 11, 30))
            reminders.plan(connection, loan.id, date(2026, 11, 30), [("before", now)])

        await running.database.run(lend)
        await story.rings(running, f"{SATURDAY} 17:00")
        await story.kari.sees("skal være tilbake innen mandag 30.11", in_thread=thread)
        story.kari.taps("Behold det en uke til", in_thread=thread)
        await story.settled(running)
        await story.kari.sees("Vi trenger det tilbake innen mandag 07.12", in_thread=thread)
