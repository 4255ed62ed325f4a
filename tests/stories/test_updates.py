"""Nothing that comes in is lost or handled twice (lessons 12, 18 to 20, 40, 42, 43)."""

import pytest

from bot.helpline import Helpline
from playground.faults import BadGateway, DropAfter, DropBefore
from playground.messages import Message
from tests.stories.story import Story

pytestmark = pytest.mark.anyio


def times(chat: list[Message], text: str) -> int:
    return sum(text in message.text for message in chat)


async def test_each_family_gets_its_own_answers(story: Story) -> None:
    """Lesson 12."""
    ali = story.telegram.person("Ali", language="en")
    async with story.running() as running:
        story.mother.says("I want to talk to a person")
        ali.says("I want to talk to a person")
        await story.settled(running)
        hers, his = (next(t for t in story.desk.threads if f" {name} " in t.name) for name in ("Amina", "Ali"))
        for number in range(3):
            story.kari.says(f"Amina {number}", in_thread=hers)
            story.kari.says(f"Ali {number}", in_thread=his)
        await story.settled(running)
        assert [m.text for m in story.mother.chat if m.text.startswith("A")][-3:] == [f"Amina {n}" for n in range(3)]
        assert [m.text for m in ali.chat if m.text.startswith("A")][-3:] == [f"Ali {n}" for n in range(3)]


async def test_an_update_that_comes_twice_is_handled_once(story: Story) -> None:
    """Lesson 18."""
    async with story.running() as running:
        story.mother.starts()
        await story.settled(running)
        story.telegram.deliver_again(story.telegram.updates[-1])
        await story.settled(running)
        assert times(story.mother.chat, "Hello, Amina!") == 1
        assert len(story.mother.chat) == 2


async def test_after_downtime_there_is_one_welcome(story: Story) -> None:
    """Lesson 19."""
    for _ in range(10):
        story.mother.starts()
    async with story.running() as running:
        await story.settled(running)
        assert times(story.mother.chat, "Hello, Amina!") == 1


async def test_the_first_message_is_never_dropped(story: Story) -> None:
    """Lesson 20."""
    async with story.running():
        story.mother.says("football for my 8-year-old on Tuesdays")
        await story.mother.sees("Hello, Amina!")
        await story.mother.sees("These fit")


async def test_each_side_is_told_who_answers(story: Story) -> None:
    """Lessons 40 and 42."""
    async with story.running() as running:
        thread = await story.talk_with_kari(running)
        await story.mother.sees("Kari from Eksempelvik kommune is here now")
        await story.kari.sees("Kari har samtalen med Amina nå", in_thread=thread)
        story.mother.says("we cannot pay the fee")
        await story.settled(running)
        assert story.mother.chat[-1].text == "we cannot pay the fee"
        story.kari.says("/close", in_thread=thread)
        await story.mother.sees("Kari has ended the conversation")
        story.mother.says("we cannot pay the fee")
        await story.mother.sees("No child should be left out")


async def test_a_fault_of_ours_is_apologised_for_and_flagged_and_the_next_message_goes_on(story: Story) -> None:
    """Lesson 43."""
    async with story.running() as running:
        story.mother.says("/activity")
        await story.settled(running)
        await _break_the_run(running)
        story.mother.says("8")
        await story.mother.sees("Sorry, something went wrong on our side")
        await story.settled(running)
        await story.kari.sees("HASTER", in_thread=story.thread)
        await story.kari.sees("8", in_thread=story.thread)
        assert await _states(running) == {"handled": 2, "poison": 1}


async def test_a_fault_in_a_thread_is_told_in_the_thread(story: Story) -> None:
    async with story.running() as running:
        story.mother.says("/activity")
        thread = await story.talk_with_kari(running)
        await running.database.run(
            lambda connection: connection.execute("UPDATE runs SET answers = 'not json', ended_at = NULL")
        )
        story.kari.says("Hello again", in_thread=thread)
        await story.kari.sees("Noe gikk galt", in_thread=thread)
        story.kari.says("Hello once more", in_thread=thread)
        await story.mother.sees("Hello once more")


async def test_an_update_that_cannot_be_read_is_set_aside_and_the_next_goes_on(story: Story) -> None:
    async with story.running() as running:
        broken = {"message_id": 1, "chat": {"id": story.mother.id, "type": "private"}, "text": "nobody wrote this"}
        story.telegram.state.tell("message", broken)
        story.mother.starts()
        await story.mother.sees("Hello, Amina!")
        await story.settled(running)
        assert (await _states(running))["poison"] == 1


@pytest.mark.parametrize("fault", [DropBefore(), DropAfter(), BadGateway()])
async def test_a_poll_that_fails_is_made_again(story: Story, fault: object) -> None:
    story.telegram.faults.add("getUpdates", kind=fault, times=3)  # type: ignore[arg-type]
    async with story.running() as running:
        story.mother.starts()
        await story.settled(running)
        assert times(story.mother.chat, "Hello, Amina!") == 1


async def test_handled_events_are_emptied(story: Story) -> None:
    async with story.running() as running:
        await story.talk_with_kari(running)
        left = await running.database.run(
            lambda connection: connection.execute(
                "SELECT count(*) FROM events WHERE content IS NOT NULL UNION ALL "
                "SELECT count(*) FROM outbox WHERE params IS NOT NULL"
            ).fetchall()
        )
        assert [row[0] for row in left] == [0, 0]


async def _break_the_run(running: Helpline) -> None:
    await running.database.run(
        lambda connection: connection.execute("UPDATE runs SET dialog = 'no such dialog' WHERE ended_at IS NULL")
    )


async def _states(running: Helpline) -> dict[str, int]:
    rows = await running.database.run(
        lambda connection: connection.execute("SELECT state, count(*) FROM events GROUP BY state").fetchall()
    )
    return {row[0]: row[1] for row in rows}
