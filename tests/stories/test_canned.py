"""Canned replies: picked in Norwegian, read in the family's language (lesson 49)."""

import pytest

from bot.helpline import Helpline
from playground.chats import Thread
from playground.faults import DropAfter
from playground.messages import Message
from tests.conftest import Teller
from tests.stories.story import Story

pytestmark = pytest.mark.anyio

ARABIC = "العمل التطوعي للنادي (dugnad) اختياري"


def times(chat: list[Message], text: str) -> int:
    return sum(text in message.text for message in chat)


def labels(message: Message) -> list[str]:
    return [label for row in message.buttons for label in row]


async def asked_for(story: Story, running: Helpline) -> Thread:
    """Let the mother ask for a human in her language, and return her thread."""
    story.mother.says("أريد التحدث مع شخص")
    await story.settled(running)
    return story.thread


async def test_kari_picks_in_norwegian_and_the_mother_reads_arabic(a_story: Teller) -> None:
    story = a_story("ar")
    mother, kari = story.mother, story.kari
    async with story.running() as running:
        thread = await asked_for(story, running)
        kari.says("/say dugnad", in_thread=thread)
        offer = await kari.sees("Disse passer til «dugnad»", in_thread=thread)
        assert labels(offer) == ["Dugnad er frivillig", "Ingen bot", "Avbryt"]
        kari.taps("Dugnad er frivillig", in_thread=thread)
        preview = await kari.sees("Dette får Amina", in_thread=thread)
        assert preview is offer
        assert "Dugnad er frivillig arbeid for klubben" in preview.text
        assert ARABIC in preview.text
        assert times(mother.chat, ARABIC) == 0
        for _ in range(2):
            kari.taps("Send", in_thread=thread, message=preview)
        await mother.sees("معكم الآن Kari")
        await mother.sees(ARABIC)
        await story.settled(running)
        assert times(mother.chat, ARABIC) == 1
        sent = await kari.sees("✓ Sendt: Dugnad er frivillig", in_thread=thread)
        assert (sent is offer, sent.buttons) == (True, [])
        mother.says("شكرا")
        await kari.sees("شكرا", in_thread=thread)


async def test_a_press_on_an_old_button_takes_no_conversation(a_story: Teller) -> None:
    story = a_story("ar")
    kari = story.kari
    async with story.running() as running:
        thread = await asked_for(story, running)
        kari.says("/say ingen bot", in_thread=thread)
        preview = await kari.sees("Dette får Amina", in_thread=thread)
        kari.taps("Send", in_thread=thread)
        await kari.sees("✓ Sendt: Ingen bot", in_thread=thread)
        kari.says("/close", in_thread=thread)
        await kari.sees("Kari har avsluttet", in_thread=thread)
        for label in ("Send", "⬅️ Andre svar", "Avbryt"):
            kari.taps(label, in_thread=thread, message=preview)
        await story.settled(running)
        assert times(thread.messages, "Kari har samtalen") == 1
        assert preview.text.startswith("✓ Sendt")


async def test_all_replies_are_browsed_and_none_is_sent(a_story: Teller) -> None:
    story = a_story("ar")
    kari = story.kari
    async with story.running() as running:
        thread = await asked_for(story, running)
        said = len(story.mother.chat)
        kari.says("/say", in_thread=thread)
        offer = await kari.sees("Hva vil du si?", in_thread=thread)
        assert all(len(row) <= 2 for row in offer.buttons)
        assert labels(offer)[:2] == ["Hei, jeg ser på det", "Svarer i morgen"]
        assert len(labels(offer)) == 16 + len(("Flere", "Avbryt"))
        assert "Treneren venter dere" not in labels(offer)
        kari.taps("Flere ➡️", in_thread=thread)
        await story.settled(running)
        assert labels(offer)[-3:] == ["Takk og på gjensyn", "⬅️ Forrige", "Avbryt"]
        kari.taps("Avbryt", in_thread=thread)
        await kari.sees("Ikke noe ble sendt", in_thread=thread)
        await story.settled(running)
        assert (offer.buttons, len(story.mother.chat)) == ([], said)


async def test_a_search_that_finds_nothing_says_how_to_see_all(a_story: Teller) -> None:
    story = a_story("ar")
    async with story.running() as running:
        thread = await asked_for(story, running)
        story.kari.says("/say romskip", in_thread=thread)
        told = await story.kari.sees("Jeg finner ingen ferdige svar med «romskip»", in_thread=thread)
        assert "Skriv /say alene" in told.text
        story.kari.says("/say e", in_thread=thread)
        await story.kari.sees("Mange passer til «e»", in_thread=thread)


async def test_the_trainer_is_named_only_where_the_conversation_is_about_an_activity(a_story: Teller) -> None:
    story = a_story("nb")
    mother, kari = story.mother, story.kari
    async with story.running() as running:
        mother.says("fotball for datteren min på 8 år på tirsdager")
        found = await mother.sees("Disse passer")
        mother.taps(found.buttons[0][0])
        await mother.sees("Skal jeg gi")
        mother.taps("Ja")
        await story.settled(running)
        kari.says("/say treneren venter", in_thread=story.thread)
        preview = await kari.sees("Dette får Amina", in_thread=story.thread)
        assert times([preview], "Treneren vet at dere kommer") == 1
        kari.taps("Send", in_thread=story.thread)
        await mother.sees("Jeg har snakket med klubben om Fotball 6–8 år")


async def test_a_canned_reply_ends_the_wait_and_a_preview_does_not(story: Story) -> None:
    kari, desk = story.kari, story.desk
    async with story.running() as running:
        for answered in (True, False):
            story.mother.says("I want to talk to a person")
            await story.settled(running)
            kari.says("/say jeg ser fint", in_thread=story.thread)
            await kari.sees("My name is Kari", in_thread=story.thread)
            if answered:
                kari.taps("Send", in_thread=story.thread)
            await story.settled(running)
            await story.rings(running, "2026-11-23 14:50" if answered else "2026-11-24 15:00")
            assert times(desk.general, "ventet lenge") == (0 if answered else 1)


async def test_what_is_sent_is_what_was_shown(a_story: Teller) -> None:
    """Ola shows what he would say; where Kari sends it, her own name is shown first."""
    story = a_story("en")
    ola = story.telegram.person("Ola")
    story.desk.join(ola)
    async with story.running() as running:
        thread = await story.talk_with_kari(running)
        ola.says("/say hei jeg ser fint", in_thread=thread)
        await ola.sees("My name is Ola", in_thread=thread)
        story.kari.taps("Send", in_thread=thread)
        await story.kari.sees("My name is Kari", in_thread=thread)
        assert times(story.mother.chat, "My name is") == 0
        ola.taps("Send", in_thread=thread)
        await ola.sees("My name is Ola", in_thread=thread)
        ola.taps("Send", in_thread=thread)
        await story.mother.sees("My name is Ola")
        await story.mother.sees("Ola from Eksempelvik kommune has joined us")


async def test_a_canned_reply_is_a_coordinators_words(a_story: Teller) -> None:
    """It is never sent twice in doubt, but by hand; it can be taken back, and the desk reads later what was said."""
    story = a_story("ar")
    async with story.running() as running:
        thread = await asked_for(story, running)
        story.kari.says("/say dugnad frivillig kreve", in_thread=thread)
        await story.kari.sees("Dette får Amina", in_thread=thread)
        story.telegram.faults.add("sendMessage", kind=DropAfter(), when=lambda params: ARABIC in params["text"])
        story.kari.taps("Send", in_thread=thread)
        await story.kari.sees("Usikkert om dette kom fram", in_thread=thread)
        await story.settled(running)
        assert times(story.mother.chat, ARABIC) == 1
        story.kari.taps("Send på nytt", in_thread=thread)
        await story.settled(running)
        assert times(story.mother.chat, ARABIC) == 2
        story.kari.says("/unsend", in_thread=thread)
        await story.settled(running)
        assert times(story.mother.chat, ARABIC) == 1
        story.desk.deletes(thread)
        story.mother.says("شكرا")
        await story.settled(running)
        await story.kari.sees("👤: Dugnad er frivillig arbeid", in_thread=story.thread)


async def test_an_own_reply_goes_in_norwegian_until_it_has_the_familys_language(a_story: Teller) -> None:
    story = a_story("ar")
    mother, kari = story.mother, story.kari
    async with story.running() as running:
        thread = await asked_for(story, running)
        kari.says(
            "/newreply Byttedag\nHei, {name}! Ring { phone } & spør etter {noe}.\n\nHilsen {coordinator}",
            in_thread=thread,
        )
        kept = await kari.sees("✎ Lagret: Byttedag", in_thread=thread)
        assert "bare på norsk (mangler: engelsk, arabisk)" in kept.text
        kari.says("/say", in_thread=thread)
        offer = await kari.sees("Hva vil du si?", in_thread=thread)
        assert labels(offer)[0] == "✎ Byttedag · kun norsk"
        kari.taps("✎ Byttedag · kun norsk", in_thread=thread)
        preview = await kari.sees("Finnes ikke på arabisk ennå: familien får den på norsk.", in_thread=thread)
        assert preview is offer
        kari.taps("Send", in_thread=thread)
        await mother.sees("Hei, Amina! Ring 00 00 00 01 & spør etter {noe}.\n\nHilsen Kari")
        kari.says("/replytext arabisk BYTTEDAG\nأهلًا {name}!", in_thread=thread)
        kept = await kari.sees("✎ Lagret på arabisk: Byttedag", in_thread=thread)
        assert "bare på norsk, arabisk (mangler: engelsk)" in kept.text
        kari.says("/say byttedag", in_thread=thread)
        preview = await kari.sees("Dette får Amina", in_thread=thread)
        assert "Finnes ikke på" not in preview.text
        kari.taps("Send", in_thread=thread)
        await mother.sees("أهلًا \u2068Amina\u2069!")


async def test_an_own_reply_is_replaced_translated_and_removed_in_general(a_story: Teller) -> None:
    story = a_story("ar")
    kari, desk = story.kari, story.desk
    async with story.running() as running:
        for command, told in [
            ("/newreply", "Slik lager du et ferdig svar"),
            ("/replytext en Kino\nFree cinema", "Det finnes ikke noe eget svar som heter «Kino»"),
            ("/newreply Kino\nGratis kino", "✎ Lagret: Kino"),
            (
                "/replytext xx Kino\nCinema",
                "Jeg kjenner ikke språket «xx». Jeg kan norsk, engelsk, arabisk, ",
            ),
            ("/replytext en Kino\nFree cinema", "(mangler: arabisk)"),
            ("/replytext ar Kino\nسينما مجانية", "Det finnes på alle språk"),
            ("/replytext nb kino\nKino er avlyst", "✎ Erstattet: kino"),
        ]:
            kari.says(command, chat=desk)
            await kari.sees(told, chat=desk)
        kept = desk.general[-1]
        assert "(mangler: engelsk, arabisk)" in kept.text
        thread = await asked_for(story, running)
        kari.says("/say kino", in_thread=thread)
        preview = await kari.sees("Kino er avlyst", in_thread=thread)
        for _ in range(2):
            kari.taps("🗑 Slett", chat=desk, message=kept)
        await kari.sees("🗑 Slettet: kino", chat=desk)
        await story.settled(running)
        assert (kept.text, kept.buttons) == ("🗑 Slettet: kino", [])
        kari.taps("🗑 Slett", chat=desk, message=desk.general[-3])
        await kari.sees("Det svaret er allerede slettet", chat=desk)
        kari.taps("Send", in_thread=thread)
        await kari.sees("Det svaret finnes ikke lenger. Her er de andre", in_thread=thread)
        await story.settled(running)
        assert times(story.mother.chat, "avlyst") == 0
        assert "Hei, jeg ser på det" in labels(preview)
        kari.says("/say", chat=desk)
        await kari.sees("Skriv den i tråden til familien", chat=desk)


async def test_the_longest_texts_are_shown_before_they_are_sent(a_story: Teller) -> None:
    story = a_story("ar")
    kari = story.kari
    async with story.running() as running:
        thread = await asked_for(story, running)
        kari.says("/newreply Langt\n" + "norsk " * 580, in_thread=thread)
        await kari.sees("✎ Lagret: Langt", in_thread=thread)
        kari.says("/replytext ar Langt\n" + "عربي " * 690 + "انتهى", in_thread=thread)
        await kari.sees("✎ Lagret på arabisk: Langt", in_thread=thread)
        kari.says("/say langt", in_thread=thread)
        preview = await kari.sees("Dette får Amina", in_thread=thread)
        assert preview.text.endswith("انتهى")
        assert "norsk …" in preview.text
        kari.taps("Send", in_thread=thread)
        await story.mother.sees("انتهى")
