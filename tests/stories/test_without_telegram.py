"""A family without Telegram: what is due for it comes to the coordinator as a call to make."""

import pytest

from bot.helpline import Helpline
from playground.chats import Thread
from storage import contacts, loans, messages, outbox, participants, tasks, waits
from storage.outbox import NewRow
from tests.stories.story import Story

pytestmark = pytest.mark.anyio

DAY = 24 * 3600
FATUMA = "/new Fatuma 00 00 12 34"


async def noted(story: Story, running: Helpline, command: str = FATUMA) -> Thread:
    """Note a family in General, and return its thread."""
    story.kari.says(command, chat=story.desk)
    await story.settled(running)
    return story.thread


async def enrolled(story: Story, running: Helpline, thread: Thread) -> None:
    """Let Amir begin at football today."""
    story.kari.says("/enrol Amir", in_thread=thread)
    await story.kari.sees("Hvilken aktivitet begynner Amir på?", in_thread=thread)
    story.kari.taps("Fotball jenter 8–10 år", in_thread=thread)
    await story.kari.sees("Når begynner Amir", in_thread=thread)
    story.kari.taps("mandag 23.11", in_thread=thread)
    await story.settled(running)


async def a_week_later(story: Story, running: Helpline, days: float = 7.4) -> None:
    story.clock.slept += days * DAY
    await running.tick()
    await story.settled(running)


async def shows(story: Story, running: Helpline, label: str, data: str) -> None:
    """Let a button stand in the first contact's thread."""
    params = {"text": "…", "reply_markup": {"inline_keyboard": [[{"text": label, "callback_data": data}]]}}
    row = NewRow("desk 1", 3, "sendMessage", params)
    await running.database.run(lambda connection: outbox.write(connection, row, story.clock.now()))
    running.sender.wake(["desk 1"])
    await story.settled(running)


async def calls(running: Helpline) -> int:
    return len(await running.database.run(tasks.to_do))


async def test_a_family_is_noted_in_general_and_has_a_thread_with_a_card(story: Story) -> None:
    async with story.running() as running:
        thread = await noted(story, running)
        assert thread.name == "🟡 Fatuma · norsk · vi tar kontakt"
        card = await story.kari.sees("Fatuma · uten Telegram · ☎ 00 00 12 34 · norsk", in_thread=thread)
        assert "Gjelder: vi tar kontakt" in card.text
        await story.kari.sees("Samtalen med Fatuma er åpnet", chat=story.desk)
        (family,) = await running.database.run(contacts.without_chat)
        assert (family.first_name, family.phone, family.language) == ("Fatuma", "00 00 12 34", "nb")


@pytest.mark.parametrize(("said", "code"), [("arabisk", "ar"), ("AR", "ar"), ("eng", "en")])
async def test_its_language_is_known_by_name_or_code(story: Story, said: str, code: str) -> None:
    async with story.running() as running:
        thread = await noted(story, running, f"/new Fatuma 00001234 {said}")
        (family,) = await running.database.run(contacts.without_chat)
        assert family.language == code
        assert not any("Språk:" in message.text for message in thread.messages)


async def test_a_language_that_is_not_spoken_stays_in_the_thread(story: Story) -> None:
    async with story.running() as running:
        thread = await noted(story, running, "/new Fatuma 00001234 kinesisk")
        told = await story.kari.sees("Språk: «kinesisk»", in_thread=thread)
        assert "arabisk, engelsk, litauisk, norsk" in told.text


async def test_a_family_that_is_noted_twice_is_one_family(story: Story) -> None:
    async with story.running() as running:
        await noted(story, running)
        thread = await noted(story, running, "/new fatuma 00001234")
        assert len(await running.database.run(contacts.without_chat)) == 1
        await noted(story, running, "/close@nobody")
        assert story.desk.threads == [thread]


async def test_it_is_noted_in_another_familys_thread_without_a_word_to_that_one(story: Story) -> None:
    """Lessons 11 and 12."""
    async with story.running() as running:
        thread = await story.talk_with_kari(running)
        told, shown = len(story.mother.chat), len(thread.messages)
        story.kari.says(FATUMA, in_thread=thread)
        await story.settled(running)
        assert len(story.mother.chat) == told
        assert len(thread.messages) == shown + 1
        await story.kari.sees("uten Telegram", in_thread=story.desk.threads[-1])


async def test_a_birth_number_is_refused_and_kept_nowhere(story: Story) -> None:
    async with story.running() as running:
        story.kari.says("/new Fatuma 01010112345", chat=story.desk)
        await story.kari.sees("ligner et fødselsnummer", chat=story.desk)
        await story.settled(running)
        assert await running.database.run(contacts.without_chat) == []
        dump = await running.database.run(lambda connection: "\n".join(connection.iterdump()))
        assert "01010112345" not in dump


async def test_it_is_found_by_its_telephone_and_opened_again(story: Story) -> None:
    async with story.running() as running:
        thread = await noted(story, running)
        story.kari.says("/enrol Sara", in_thread=thread)
        await story.settled(running)
        story.kari.says("/close", in_thread=thread)
        await story.kari.sees("kommer fortsatt hit som en samtale å ringe", in_thread=thread)
        await story.settled(running)
        assert (thread.closed, await calls(running)) == (True, 0)
        story.kari.says("/find 00001234", chat=story.desk)
        found = await story.kari.sees("🔎", chat=story.desk)
        assert "👧 Sara, ☎ 00 00 12 34" in found.text
        story.kari.taps("1. Fatuma · norsk", message=found, chat=story.desk)
        await story.settled(running)
        assert not thread.closed
        await story.kari.sees("Kari, her er tråden til Fatuma, som ikke har Telegram", in_thread=thread)


async def test_what_is_written_in_its_thread_is_a_note_and_said_to_be_once(story: Story) -> None:
    """Lesson 13."""
    async with story.running() as running:
        thread = await noted(story, running)
        for line in ("Ringte, ingen svarte.", "Prøver igjen i morgen."):
            story.kari.says(line, in_thread=thread)
            await story.settled(running)
        assert sum("blir liggende som notat. Vil du" in message.text for message in thread.messages) == 1
        assert not any("har samtalen" in message.text for message in thread.messages)
        (family,) = await running.database.run(contacts.without_chat)
        kept = await running.database.run(lambda connection: messages.latest(connection, family.id, 9))
        assert [note.text for note in kept] == ["Ringte, ingen svarte.", "Prøver igjen i morgen."]
        story.desk.deletes(thread)
        story.kari.says("/find fatuma", chat=story.desk)
        found = await story.kari.sees("🔎", chat=story.desk)
        story.kari.taps("1. Fatuma · norsk", message=found, chat=story.desk)
        await story.settled(running)
        await story.kari.sees("Ringte, ingen svarte.", in_thread=story.thread)


async def test_a_check_in_comes_as_a_call_and_its_answer_has_the_same_consequences(story: Story) -> None:
    async with story.running() as running:
        thread = await noted(story, running)
        await enrolled(story, running, thread)
        await a_week_later(story, running)
        call = await story.kari.sees("📞 Ring Fatuma, 00 00 12 34.", in_thread=thread)
        assert "Hvordan går det med Amir på Fotball jenter 8–10 år?" in call.text
        answers = [["😊 Bra"], ["😐 Sånn passe"], ["🙁 Ikke så bra"], ["👋 Har sluttet"]]
        assert call.buttons == [*answers, ["🔕 Vil ikke ha disse meldingene"], ["✅ Ringt"]]
        assert await calls(running) == 1
        story.kari.taps("🙁 Ikke så bra", in_thread=thread)
        await story.settled(running)
        assert "📞 Fatuma har svart:" in call.text
        assert "✓ 🙁 Ikke så bra" in call.text
        assert call.buttons == []
        asked = await story.kari.sees("Hva er vanskelig for Amir?", in_thread=thread)
        assert asked.text.startswith("🗣 Si til Fatuma:")
        assert asked.buttons[-2:] == [["⬅️ Tilbake"], ["✅ Ringt"]]
        story.kari.taps("💬 Trives ikke", in_thread=thread)
        await story.kari.sees("HASTER: Fatuma · uten Telegram", in_thread=thread)
        await story.kari.sees("🙁 Amir: 🙁 Ikke så bra · 💬 Trives ikke", in_thread=thread)
        said = await story.kari.sees("kan snakke med klubben", in_thread=thread)
        assert said.text.startswith("🗣 Si til Fatuma:")
        await story.settled(running)
        assert (said.buttons, await calls(running)) == ([], 0)
        kept = await running.database.run(
            lambda connection: [row[0] for row in connection.execute("SELECT answer FROM check_ins WHERE step = 7")]
        )
        assert kept == ["bad unhappy"]


async def test_a_worried_family_waits_until_the_coordinator_writes_down_what_was_done(story: Story) -> None:
    async with story.running() as running:
        thread = await noted(story, running)
        assert await running.database.run(waits.waiting) == []
        await enrolled(story, running, thread)
        await a_week_later(story, running)
        story.kari.taps("😐 Sånn passe", in_thread=thread)
        await story.settled(running)
        story.kari.taps("💰 Det koster for mye", in_thread=thread)
        await story.settled(running)
        assert len(await running.database.run(waits.waiting)) == 1
        story.kari.says("Søkt om støtte.", in_thread=thread)
        await story.settled(running)
        assert await running.database.run(waits.waiting) == []


async def test_back_takes_the_last_answer_back(story: Story) -> None:
    async with story.running() as running:
        thread = await noted(story, running)
        await enrolled(story, running, thread)
        await a_week_later(story, running)
        story.kari.taps("🙁 Ikke så bra", in_thread=thread)
        await story.settled(running)
        story.kari.taps("⬅️ Tilbake", in_thread=thread)
        await story.settled(running)
        assert await calls(running) == 1
        story.kari.taps("😊 Bra", in_thread=thread)
        await story.kari.sees("Så fint å høre! Hils Amir", in_thread=thread)
        await story.settled(running)
        assert await calls(running) == 0


async def test_a_call_that_nobody_took_is_ticked_off_and_can_still_be_answered(story: Story) -> None:
    async with story.running() as running:
        thread = await noted(story, running)
        await enrolled(story, running, thread)
        await a_week_later(story, running)
        call = await story.kari.sees("📞 Ring Fatuma", in_thread=thread)
        for _ in range(2):
            story.kari.taps("✅ Ringt", in_thread=thread, message=call)
            await story.settled(running)
        assert await calls(running) == 0
        assert sum("er tatt av listen" in message.text for message in thread.messages) == 1
        story.kari.taps("😊 Bra", in_thread=thread, message=call)
        await story.kari.sees("Så fint å høre!", in_thread=thread)


async def test_a_second_tap_on_an_answer_tells_that_it_is_over(story: Story) -> None:
    async with story.running() as running:
        thread = await noted(story, running)
        await enrolled(story, running, thread)
        await a_week_later(story, running)
        call = await story.kari.sees("📞 Ring Fatuma", in_thread=thread)
        for _ in range(2):
            story.kari.taps("😊 Bra", in_thread=thread, message=call)
        await story.kari.sees("Det spørsmålet er ikke åpent lenger.", in_thread=thread)


async def test_the_next_check_in_takes_the_place_of_a_call_that_was_never_made(story: Story) -> None:
    async with story.running() as running:
        thread = await noted(story, running)
        await enrolled(story, running, thread)
        await a_week_later(story, running)
        await a_week_later(story, running, days=14)
        assert sum("📞 Ring Fatuma" in message.text for message in thread.messages) == 2
        assert await calls(running) == 1


async def test_what_only_is_to_be_told_is_a_call_that_is_ticked_off(story: Story) -> None:
    """A step of a loan, told on the telephone."""
    async with story.running() as running:
        thread = await noted(story, running)
        await running.database.run(lambda connection: loans.reserve(connection, 1, "ski-boots", 1, story.clock.now()))
        await shows(story, running, "Avlys", "m|loan|1|cancelled")
        story.kari.taps("Avlys", in_thread=thread)
        call = await story.kari.sees("📞 Ring Fatuma, 00 00 12 34.", in_thread=thread)
        assert call.buttons == [["✅ Ringt"]]
        story.kari.taps("✅ Ringt", in_thread=thread)
        await story.settled(running)
        assert call.text.startswith("✅ 📞 Ring Fatuma, 00 00 12 34.")
        assert (call.buttons, await calls(running)) == ([], 0)


async def test_a_family_that_is_assigned_to_a_coordinator_is_still_called(story: Story) -> None:
    async with story.running() as running:
        thread = await noted(story, running)
        await enrolled(story, running, thread)
        story.kari.says("/assign Kari", in_thread=thread)
        await story.kari.sees("Kari følger opp Fatuma", in_thread=thread)
        await a_week_later(story, running)
        assert await calls(running) == 1
        story.kari.taps("😊 Bra", in_thread=thread)
        await story.kari.sees("Så fint å høre!", in_thread=thread)


async def test_nothing_can_be_taken_back_or_changed_where_nothing_was_sent(story: Story) -> None:
    async with story.running() as running:
        thread = await noted(story, running)
        note = story.kari.says("Ringte.", in_thread=thread)
        await story.settled(running)
        assert [one["emoji"] for given in note.reactions.values() for one in given] == ["✍"]
        story.kari.edits(note, "Ringte to ganger.")
        await story.settled(running)
        story.kari.says("/unsend", in_thread=thread)
        await story.settled(running)
        assert not any("gikk galt" in message.text for message in thread.messages)


async def test_an_answer_button_is_nothing_in_the_thread_of_a_family_that_answers_itself(story: Story) -> None:
    """Lesson 12."""
    async with story.running() as running:
        thread = await story.talk_with_kari(running)
        told = len(story.mother.chat)
        await shows(story, running, "Bra", "a|1|how|good")
        story.kari.taps("Bra", in_thread=thread)
        await story.settled(running)
        assert len(story.mother.chat) == told


async def test_the_year_of_a_child_ends_also_where_nobody_ever_called(story: Story) -> None:
    async with story.running() as running:
        thread = await noted(story, running)
        await enrolled(story, running, thread)
        for day in ("2027-11-23", "2027-11-26", "2027-11-30"):
            await story.rings(running, f"{day} 20:00")
        await story.kari.sees("🎉 Året er over.", in_thread=thread)
        child = await running.database.run(lambda connection: participants.get(connection, 1))
        assert child
        assert child.state == "finished"
