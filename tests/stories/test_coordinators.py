"""Several coordinators at one desk: who has a conversation, who joins, who has left (lessons 10, 12)."""

import pytest

from playground.chats import Thread
from playground.person import Person
from tests.stories.story import Story

pytestmark = pytest.mark.anyio


def ola_at(story: Story, name: str = "Ola") -> Person:
    ola = story.telegram.person(name)
    story.desk.join(ola)
    return ola


def told(thread: Thread, text: str) -> int:
    return sum(text in message.text for message in thread.messages)


async def test_another_coordinator_joins_once_and_it_shows(story: Story) -> None:
    async with story.running() as running:
        ola = ola_at(story)
        thread = await story.talk_with_kari(running)
        for who, words in ((ola, "I am the trainer's friend"), (story.kari, "Ola knows more"), (ola, "So come")):
            who.says(words, in_thread=thread)
            await story.mother.sees(words)
        await story.settled(running)
        assert told(thread, "Ola er også med") == 1
        assert told(thread, "har samtalen") == 1
        assert sum("Ola" in message.text and "joined" in message.text for message in story.mother.chat) == 1


async def test_two_of_the_same_name_are_two(story: Story) -> None:
    """Lesson 12: nobody is recognised by a name."""
    async with story.running() as running:
        other = ola_at(story, "Kari")
        thread = await story.talk_with_kari(running)
        other.says("Hello from the other Kari", in_thread=thread)
        await story.settled(running)
        assert told(thread, "Kari er også med") == 1
        story.kari.says("/mine", chat=story.desk)
        await story.kari.sees("Samtalene til Kari", chat=story.desk)


async def test_mine_shows_what_one_has_with_links(story: Story) -> None:
    async with story.running() as running:
        ola = ola_at(story)
        thread = await story.talk_with_kari(running)
        ola.says("/mine", in_thread=thread)
        await ola.sees("Ola har ingen samtaler", in_thread=thread)
        story.kari.says("/mine", chat=story.desk)
        mine = await story.kari.sees("Samtalene til Kari", chat=story.desk)
        assert "🟢 Amina · engelsk" in mine.text
        (link,) = [entity["url"] for entity in mine.content["entities"] if entity["type"] == "text_link"]
        assert link.endswith(f"/{thread.thread_id}")


async def test_a_conversation_is_given_to_another_by_name(story: Story) -> None:
    async with story.running() as running:
        ola, _ = ola_at(story), ola_at(story, "Olav")
        thread = await story.talk_with_kari(running)
        for who in story.telegram.persons[-2:]:
            who.says("// here", in_thread=thread)
        await story.settled(running)
        story.kari.says("/assign", in_thread=thread)
        await story.kari.sees("/assign Ola", in_thread=thread)
        story.kari.says("/assign Per", in_thread=thread)
        await story.kari.sees("Jeg finner ingen Per", in_thread=thread)
        story.kari.says("/assign Ol", in_thread=thread)
        await story.kari.sees("Flere her heter", in_thread=thread)
        story.kari.says("/assign olav", in_thread=thread)
        given = await story.kari.sees("har gitt samtalen til Olav", in_thread=thread)
        assert given.content["entities"][0]["url"].startswith("tg://user?id=")
        await story.mother.sees("Olav from Eksempelvik kommune is here")
        ola.says("/mine", chat=story.desk)
        await ola.sees("Ola har ingen samtaler", chat=story.desk)


async def test_who_has_left_the_group_has_no_rights_and_frees_the_conversations(story: Story) -> None:
    async with story.running() as running:
        story.desk.becomes_public("eksempelvik_desk")
        ola = ola_at(story)
        thread = await story.talk_with_kari(running)
        story.kari.says("/close", in_thread=thread)
        await story.settled(running)
        ola.says("Hello from Ola", in_thread=thread)
        await story.mother.sees("Hello from Ola")
        await story.settled(running)
        story.desk.leave(ola)
        await story.settled(running)
        assert thread.name.startswith("🟡")
        await story.kari.sees("Ola har forlatt gruppen", in_thread=thread)
        await story.kari.sees("Ola har forlatt gruppen", chat=story.desk)
        story.kari.says("/list", chat=story.desk)
        await story.kari.sees("⏳ Venter på svar", chat=story.desk)
        ended = next(message for message in thread.messages if message.button("Fikk svar"))
        before = ended.text
        ola.taps("Fikk svar", message=ended, in_thread=thread)
        await story.settled(running)
        assert ended.text == before
        story.desk.join(ola)
        ola.says("Back again", in_thread=thread)
        await story.mother.sees("Back again")


async def test_an_anonymous_administrator_is_a_coordinator_and_a_linked_channel_is_not(story: Story) -> None:
    """Lesson 10."""
    async with story.running() as running:
        thread = await story.talk_with_kari(running)
        story.kari.anonymous = True
        story.kari.says("Hello from nobody in particular", in_thread=thread)
        await story.mother.sees("Hello from nobody in particular")
        await story.settled(running)
        seen = len(story.mother.chat)
        story.desk.links_channel("News")
        story.desk.channel_posts("We have moved")
        await story.settled(running)
        assert len(story.mother.chat) == seen


async def test_the_desks_commands_are_refused_elsewhere(story: Story) -> None:
    async with story.running() as running:
        await story.talk_with_kari(running)
        omar = story.telegram.person("Omar", language="en")
        for command in ("/close", "/mine", "/assign Omar"):
            omar.says(command)
        await omar.sees("for the coordinators")
        another = story.telegram.forum("Another group")
        another.join(omar)
        omar.says("/close", chat=another)
        await story.settled(running)
        assert another.general[-1].text == "/close"
        assert story.thread.name.startswith("🟢")


async def test_in_general_coordinators_talk_among_themselves(story: Story) -> None:
    async with story.running() as running:
        await story.talk_with_kari(running)
        story.kari.says("Shall we have lunch?", chat=story.desk)
        story.kari.says("/close", chat=story.desk)
        await story.kari.sees("Skriv den i tråden", chat=story.desk)
        story.kari.says("/dance", chat=story.desk)
        await story.kari.sees("/help", chat=story.desk)
        story.kari.says("/help", chat=story.desk)
        await story.kari.sees("I tråden til en familie", chat=story.desk)
        await story.settled(running)
        assert not any("lunch" in message.text for message in story.mother.chat)
        assert not any("gikk ikke til noen" in message.text for message in story.desk.general)


async def test_a_reply_in_general_goes_nowhere_and_says_so(story: Story) -> None:
    """Lesson 13: nobody must think that it was sent."""
    async with story.running() as running:
        story.mother.says("my dad hits me")
        await story.settled(running)
        alarm = await story.kari.sees("Fare nå", chat=story.desk)
        seen = len(story.mother.chat)
        story.kari.replies(alarm, "Are you safe?")
        await story.kari.sees("Dette gikk ikke til noen familie", chat=story.desk)
        assert len(story.mother.chat) == seen


async def test_a_wish_for_an_interpreter_stands_on_the_list_once_until_it_is_met(story: Story) -> None:
    async with story.running() as running:
        thread = await story.talk_with_kari(running)
        for _ in range(2):
            story.kari.says("/interpreter", in_thread=thread)
        wish = await story.kari.sees("🗣 Tolk: Amina, engelsk", in_thread=thread)
        await story.settled(running)
        story.kari.taps("Gjort", in_thread=thread)
        await story.settled(running)
        newest = [message for message in thread.messages if "Tolk: Amina" in message.text][-1]
        assert newest.text.startswith("✅")
        assert wish.buttons or newest is wish
