"""A coordinator's words: as typed, marked as sent, changed, taken back, sent again; and a family's edits."""

import pytest

from playground.chats import Thread
from playground.faults import DropAfter, Refusal
from playground.messages import Message
from tests.conftest import Teller
from tests.stories.story import Story

pytestmark = pytest.mark.anyio

TWO_DAYS = 48 * 3600


def marks(message: Message) -> list[str]:
    return [one["emoji"] for reactions in message.reactions.values() for one in reactions]


def texts(thread: Thread) -> list[str]:
    return [message.text for message in thread.messages]


async def test_a_relayed_reply_is_marked_as_sent_and_a_note_as_a_note(story: Story) -> None:
    """Lesson 13."""
    async with story.running() as running:
        thread = await story.talk_with_kari(running)
        seen = len(story.mother.chat)
        relayed = story.kari.says("Come at five", in_thread=thread)
        notes = [story.kari.says(text, in_thread=thread) for text in ("// ring NAV", "/note ring NAV")]
        notes.append(story.kari.sends("photo", "// the form", in_thread=thread))
        await story.settled(running)
        assert marks(relayed) == ["👌"]
        assert [marks(note) for note in notes] == [["✍"]] * 3
        assert [message.text for message in story.mother.chat[seen:]] == ["Come at five"]


async def test_a_note_takes_no_conversation(story: Story) -> None:
    async with story.running() as running:
        story.mother.says("I want to talk to a person")
        await story.settled(running)
        seen = len(story.mother.chat)
        story.kari.says("// I know her", in_thread=story.thread)
        story.kari.says("/note and her sister", in_thread=story.thread)
        await story.settled(running)
        assert len(story.mother.chat) == seen
        assert story.thread.name.startswith("🟡")


async def test_where_the_group_allows_no_such_reaction_words_say_it(story: Story) -> None:
    async with story.running() as running:
        thread = await story.talk_with_kari(running)
        story.desk.allows_reactions("🎉")
        story.kari.says("Come at five", in_thread=thread)
        await story.kari.sees("✓ Sendt", in_thread=thread)
        story.kari.says("// ring NAV", in_thread=thread)
        await story.kari.sees("📝 Notat", in_thread=thread)


async def test_norwegian_reaches_an_arabic_mother_as_typed_with_how_to_translate_it(a_story: Teller) -> None:
    story = a_story("ar", "Fatuma")
    async with story.running() as running:
        story.mother.says("أريد أن أتحدث مع إنسان")
        await story.settled(running)
        story.kari.says("Hei! Når passer det å møtes denne uken?", in_thread=story.thread)
        await story.mother.sees("بالنرويجية")
        reply = await story.mother.sees("Hei! Når passer det å møtes denne uken?")
        await story.settled(running)
        assert reply.text == "Hei! Når passer det å møtes denne uken?"
        assert reply.buttons == [["بالنرويجية: كيف تترجمونها؟ 🇳🇴"]]
        story.mother.taps("بالنرويجية: كيف تترجمونها؟ 🇳🇴")
        await story.mother.sees("ترجمة")


async def test_a_third_language_is_not_called_norwegian(a_story: Teller) -> None:
    story = a_story("ar", "Fatuma")
    async with story.running() as running:
        story.mother.says("أريد أن أتحدث مع إنسان")
        await story.settled(running)
        story.kari.says("Hello! When would it suit you to meet this week?", in_thread=story.thread)
        reply = await story.mother.sees("Hello! When would it suit")
        assert reply.buttons == [["كيف تترجمونها؟ 🌐"]]


async def test_a_reply_in_the_familys_own_language_needs_no_such_line(story: Story) -> None:
    async with story.running() as running:
        thread = await story.talk_with_kari(running)
        story.kari.says("When would it suit you to meet this week?", in_thread=thread)
        reply = await story.mother.sees("When would it suit")
        assert reply.buttons == []


async def test_a_coordinators_edit_reaches_the_family(story: Story) -> None:
    """Lesson 21."""
    async with story.running() as running:
        thread = await story.talk_with_kari(running)
        said = story.kari.says("Come at five", in_thread=thread)
        shown = await story.mother.sees("Come at five")
        story.kari.edits(said, "Come at six")
        await story.settled(running)
        assert (shown.text, shown.version) == ("Come at six", 1)
        photo = story.kari.sends("photo", "the way to the hall", in_thread=thread)
        copied = await story.mother.sees("the way to the hall")
        story.kari.edits(photo, "the way to the new hall")
        await story.settled(running)
        assert copied.content["caption"] == "the way to the new hall"


async def test_an_edit_of_what_has_not_left_changes_it(story: Story) -> None:
    """Lesson 21: the family sees the second text only."""
    async with story.running() as running:
        thread = await story.talk_with_kari(running)
        story.telegram.goes_down()
        said = story.kari.says("Come at five", in_thread=thread)
        story.kari.edits(said, "Come at six")
        story.telegram.comes_back()
        await story.mother.sees("Come at six")
        await story.settled(running)
        assert not any("five" in message.text for message in story.mother.chat)


async def test_an_edit_makes_no_reply_of_a_note_and_no_note_of_a_reply(story: Story) -> None:
    """Lesson 13."""
    async with story.running() as running:
        thread = await story.talk_with_kari(running)
        note = story.kari.says("// she owes the club", in_thread=thread)
        reply = story.kari.says("Come at five", in_thread=thread)
        await story.settled(running)
        seen = len(story.mother.chat)
        story.kari.edits(note, "// she owes the club 600")
        story.kari.edits(note, "she owes the club")
        await story.kari.sees("Dette ble aldri sendt", in_thread=thread)
        story.kari.edits(reply, "// come at five")
        await story.kari.sees("var alt sendt", in_thread=thread)
        await story.settled(running)
        assert len(story.mother.chat) == seen
        assert story.mother.chat[-1].text == "Come at five"


async def test_a_familys_edit_changes_the_copy_in_place_and_keeps_the_old_text(story: Story) -> None:
    """Lesson 21."""
    async with story.running() as running:
        thread = await story.talk_with_kari(running)
        said = story.mother.says("he is six")
        copy = await story.kari.sees("he is six", in_thread=thread)
        story.mother.edits(said, "he is seven")
        await story.settled(running)
        assert copy.text == "he is seven\n\nhe is six"
        assert [one["type"] for one in copy.content["entities"]] == ["expandable_blockquote"]
        story.mother.edits(said, "he is eight 🎂")
        await story.settled(running)
        assert copy.text == "he is eight 🎂\n\nhe is seven\nhe is six"
        assert sum("he is" in text for text in texts(thread)) == 1, [text for text in texts(thread) if "he is" in text]


async def test_a_familys_edit_that_cannot_be_shown_in_place_comes_as_a_line(story: Story) -> None:
    async with story.running() as running:
        thread = await story.talk_with_kari(running)
        said = story.mother.says("he is six")
        copy = await story.kari.sees("he is six", in_thread=thread)
        story.telegram.faults.add("editMessageText", kind=Refusal(400, "message to edit not found"))
        story.mother.edits(said, "he is seven")
        await story.settled(running)
        assert copy.text == "he is six"
        assert any("Endret" in text and "he is seven" in text for text in texts(thread))


async def test_danger_in_an_edit_is_danger(story: Story) -> None:
    async with story.running() as running:
        story.mother.starts()
        said = story.mother.says("my dad")
        await story.settled(running)
        story.mother.edits(said, "my dad hits me")
        await story.mother.sees("112")
        await story.settled(running)
        assert story.thread.name.startswith("🔴")


async def test_unsend_takes_back_what_is_replied_to_or_the_last(story: Story) -> None:
    async with story.running() as running:
        thread = await story.talk_with_kari(running)
        first = story.kari.says("Her surname is Hassan", in_thread=thread)
        story.kari.says("Come at five", in_thread=thread)
        last = story.kari.says("Come at six", in_thread=thread)
        await story.settled(running)
        story.kari.replies(first, "/unsend")
        story.kari.says("/unsend", in_thread=thread)
        await story.settled(running)
        assert texts(thread).count("↩️ Tatt tilbake. Meldingen er borte hos familien.") == 2
        assert [m.text for m in story.mother.chat if m.text in (first.text, "Come at five", last.text)] == [
            "Come at five"
        ]
        story.kari.replies(first, "/unsend")
        await story.kari.sees("ingen sendt melding", in_thread=thread)


async def test_an_album_is_taken_back_whole_by_any_of_its_parts(story: Story) -> None:
    async with story.running() as running:
        thread = await story.talk_with_kari(running)
        seen = len(story.mother.chat)
        album = story.kari.sends_album("photo", "photo", "photo", caption="the way", in_thread=thread)
        await story.settled(running)
        assert len(story.mother.chat) == seen + 3
        story.kari.replies(album[1], "/unsend")
        await story.kari.sees("Tatt tilbake", in_thread=thread)
        assert len(story.mother.chat) == seen


async def test_what_is_too_old_or_gone_is_not_taken_back(story: Story) -> None:
    async with story.running() as running:
        thread = await story.talk_with_kari(running)
        said = story.kari.says("Come at five", in_thread=thread)
        await story.settled(running)
        story.telegram.faults.add("deleteMessage", kind=Refusal(400, "message can't be deleted for everyone"))
        story.kari.says("/unsend", in_thread=thread)
        await story.kari.sees("lot meg ikke", in_thread=thread)
        later = story.kari.says("Come at seven", in_thread=thread)
        await story.settled(running)
        story.clock.slept += TWO_DAYS + 60
        story.kari.replies(later, "/unsend")
        await story.kari.sees("eldre enn to døgn", in_thread=thread)
        assert said.text in [message.text for message in story.mother.chat]


async def test_what_is_uncertain_is_sent_again_by_a_button_once(story: Story) -> None:
    """Lesson 16."""
    async with story.running() as running:
        thread = await story.talk_with_kari(running)
        story.telegram.faults.add("sendMessage", kind=DropAfter(), when=lambda params: params["text"] == "Come at five")
        said = story.kari.says("Come at five", in_thread=thread)
        uncertain = await story.kari.sees("Usikkert", in_thread=thread)
        await story.settled(running)
        assert marks(said) == []
        for _ in range(2):
            story.kari.taps("Send på nytt", in_thread=thread, message=uncertain)
        await story.settled(running)
        assert sum(message.text == "Come at five" for message in story.mother.chat) == 2
        assert "Sendt på nytt" in uncertain.text
        assert marks(said) == ["👌"]


async def test_what_a_blocked_family_did_not_get_is_sent_again_when_it_is_back(story: Story) -> None:
    """Lesson 29."""
    async with story.running() as running:
        thread = await story.talk_with_kari(running)
        story.mother.blocks_bot()
        story.kari.sends("photo", "the way", in_thread=thread)
        refused = await story.kari.sees("kom ikke fram", in_thread=thread)
        await story.settled(running)
        assert thread.name.startswith("🚫")
        story.mother.unblocks_bot()
        await story.kari.sees("kan nås igjen", in_thread=thread)
        story.kari.taps("Send på nytt", in_thread=thread, message=refused)
        await story.mother.sees("the way")
