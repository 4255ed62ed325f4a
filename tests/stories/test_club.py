"""The life of the clubs: words explained, coaches who worry, referrals."""

from sqlite3 import Connection

import pytest

from tests.stories.story import Story

pytestmark = pytest.mark.anyio


async def test_a_word_of_club_life_is_explained_and_the_question_asked_again(story: Story) -> None:
    mother = story.mother
    async with story.running() as running:
        mother.says("football for my son")
        await mother.sees("How old")
        mother.says("what is a dugnat?")
        told = await mother.sees("is voluntary work for the club")
        await story.settled(running)
        assert "no fines" in told.text
        assert "How old" in mother.chat[-1].text
        mother.says("/words")
        listed = await mother.sees("Some words of Norwegian club life")
        assert [row[0] for row in listed.buttons][:2] == ["Dugnad", "Kontingent"]
        mother.taps("Kontingent")
        await mother.sees("at least 50 kroner")


async def test_a_coach_is_advised_and_passes_a_text_on_in_the_familys_language(story: Story) -> None:
    coach = story.telegram.person("Marte", language="nb")
    async with story.running() as running:
        coach.says("/start")
        await story.settled(running)
        coach.says("jeg er trener, en spiller på laget mitt har ikke råd til cupen")
        await story.settled(running)
        for answer in ("Cup, tur eller leir", "Senere", "Nei, ikke spurt ennå", "Ja, det er greit", "Ja, gjerne"):
            await story.settled(running)
            coach.taps(answer)
        await coach.sees("Du får vite når noen har tatt tak i det")
        await story.settled(running)
        await story.kari.sees("familien er ikke spurt · kan si hvem som meldte fra", in_thread=story.thread)
        coach.taps("💰 Hvor klubben søker støtte")
        advice = await coach.sees("ikke for privatpersoner")
        assert "Aktivitetskassen" in advice.text
        coach.taps("🌍 Tekst til familien")
        await coach.sees("På hvilket språk")
        await story.settled(running)
        coach.taps("العربية")
        await coach.sees("Hold fingeren på neste melding")
        passed_on = await coach.sees("أهلًا بكم!")
        assert "00 00 00 01" in passed_on.text
        assert "Marte" not in passed_on.text
        assert passed_on.text.endswith("\n\nhttps://t.me/helpline_bot")


async def test_a_teacher_refers_and_nothing_about_the_child_is_kept(story: Story, connection: Connection) -> None:
    teacher = story.telegram.person("Nils", language="en")
    async with story.running() as running:
        teacher.says("I am a teacher and would like to refer Yusuf, a pupil in 5B, and his family to you")
        await teacher.sees("Where do you know the child from?")
        for answer in ("School or kindergarten", "No, not yet", "Yes, please"):
            await story.settled(running)
            teacher.taps(answer)
        done = await teacher.sees("I have kept nothing that you wrote about the child")
        await story.settled(running)
        await story.kari.sees("Nils vil ha kontakt om et barn · Skole eller barnehage", in_thread=story.thread)
        assert not any("Yusuf" in message.text for message in story.thread.messages)
        said = connection.execute("SELECT text FROM messages").fetchall()
        assert len(said) > 3
        assert not any("Yusuf" in row["text"] for row in said)
        teacher.taps("🌍 A text for the family", message=done)
        await teacher.sees("In which language")


async def test_a_teacher_who_wants_no_answer_can_still_pass_a_text_on(story: Story, connection: Connection) -> None:
    teacher = story.telegram.person("Nils", language="en")
    async with story.running() as running:
        teacher.says("I am a teacher and would like to refer Yusuf, a pupil in 5B, and his family to you")
        await teacher.sees("Where do you know the child from?")
        for answer in ("School or kindergarten", "Yes, and it has agreed", "No thanks, not now"):
            await story.settled(running)
            teacher.taps(answer)
        await story.settled(running)
        assert story.desk.threads == []
        said = connection.execute("SELECT text FROM messages").fetchall()
        assert len(said) > 3
        assert not any("Yusuf" in row["text"] for row in said)
        teacher.taps("🌍 A text for the family")
        await teacher.sees("In which language")


async def test_a_referral_that_the_family_has_agreed_to_reaches_the_desk(story: Story) -> None:
    nurse = story.telegram.person("Liv", language="nb")
    async with story.running() as running:
        nurse.says("/start")
        await story.settled(running)
        nurse.says("jeg er helsesykepleier og vil sette en elev i kontakt med dere")
        await nurse.sees("Hvor kjenner du det fra?")
        for answer in ("Helsesykepleier eller helsestasjon", "Ja, og den har sagt ja", "Ja, gjerne"):
            await story.settled(running)
            nurse.taps(answer)
        await nurse.sees("Imens kan du gi familien en tekst")
        await story.settled(running)
        await story.kari.sees("familien: Ja, og den har sagt ja", in_thread=story.thread)
