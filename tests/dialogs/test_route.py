"""Who gets an event."""

from dataclasses import replace

import pytest

from bot.words import Words
from dialogs.desk import in_general
from dialogs.events import (
    Blocked,
    DeskCommanded,
    DeskEdited,
    DeskPressed,
    DeskSaid,
    Failed,
    Line,
    MorningCame,
    NotDelivered,
    Nothing,
    Pressed,
    Returned,
    Said,
    ThreadLost,
    TooLongWaited,
)
from dialogs.known import Ticket
from dialogs.outcomes.conversation import Mark, Relay, RelayBack, RelayEdit, TellAway, TellDesk
from dialogs.outcomes.desk import Close, Find, Join, MendThread, OpenFor, RaiseWaiting, ShowDay, Take
from dialogs.outcomes.helping import CallHuman, Declined
from dialogs.outcomes.outcome import Outcome
from dialogs.outcomes.saying import (
    Apologise,
    Ask,
    ChangeLanguage,
    EndRun,
    GiveHelpLines,
    Greet,
    NoteBlocked,
    Say,
    ShowChoice,
)
from dialogs.understanding.reader import Reader
from tests.dialogs.transcript import KARI, OLA, Transcript

DANGER = {"nb": "han slår meg", "en": "my dad hits me", "ar": "بابا يضربنا"}
HUMAN = {"nb": "jeg vil snakke med et menneske", "en": "I want to talk to a person", "ar": "أريد أن أتحدث مع إنسان"}


@pytest.fixture(params=["nb", "en", "ar"])
def talk(request: pytest.FixtureRequest, words: Words, reader: Reader) -> Transcript:
    return Transcript(words, reader, request.param)


def commanded(name: str, rest: str = "") -> DeskCommanded:
    return DeskCommanded(name, KARI, rest, Line("text", f"/{name} {rest}", -1, 6))


def kinds(outcomes: list[Outcome]) -> list[type]:
    return [type(outcome) for outcome in outcomes]


def said(outcomes: list[Outcome]) -> list[str]:
    return [part.words for outcome in outcomes if isinstance(outcome, Say) for part in outcome.parts]  # type: ignore[union-attr]


def test_danger_goes_before_everything_else(talk: Transcript) -> None:
    talk.goes("activity")
    outcomes = talk.says(DANGER[talk.known.contact.language])
    assert outcomes[0] == GiveHelpLines(hard=True)
    assert CallHuman("urgent", pressing=True) in outcomes


def test_danger_is_seen_while_a_human_has_the_conversation(talk: Transcript) -> None:
    outcomes = talk.with_ticket("taken", KARI).says(DANGER[talk.known.contact.language])
    assert kinds(outcomes)[:2] == [GiveHelpLines, Relay]


def test_a_suspicion_adds_the_numbers_to_the_answer(words: Words, reader: Reader) -> None:
    talk = Transcript(words, reader, "en")
    words_said = "she is 8 and I worry about her at home"
    suspected = replace(reader.read(words_said, "en"), danger="soft")
    talk.goes("activity")
    outcomes = talk.happens(Said(Line("text", words_said, 1, 1), suspected))
    assert kinds(outcomes) == [ShowChoice, Ask, GiveHelpLines]
    assert talk.asked == "interest"


def test_a_plain_answer_to_a_question_is_no_suspicion(words: Words, reader: Reader) -> None:
    talk = Transcript(words, reader, "en")
    talk.goes("activity")
    outcomes = talk.happens(Said(Line("text", "8", 1, 1), replace(reader.read("8", "en"), danger="soft")))
    assert kinds(outcomes) == [ShowChoice, Ask]


def test_a_human_is_called_in_words_and_by_button(talk: Transcript) -> None:
    by_words = talk.says(HUMAN[talk.known.contact.language])
    assert by_words == [EndRun(), CallHuman("human")]
    assert talk.goes("human") == by_words


def test_a_human_can_be_asked_for_in_the_middle_of_a_dialog(talk: Transcript) -> None:
    talk.goes("activity")
    assert CallHuman("human") in talk.says(HUMAN[talk.known.contact.language])
    assert talk.asked == ""


def test_the_bot_is_silent_while_a_human_has_the_conversation(talk: Transcript) -> None:
    talk.with_ticket("taken", KARI)
    assert kinds(talk.says("football")) == [Relay, TellAway]
    assert kinds(talk.says("", kind="photo")) == [Relay, TellAway]
    assert said(talk.goes("activity")) == ["with-human"]
    assert said(talk.commands("start")) == ["with-human"]


def test_while_a_ticket_is_open_the_desk_sees_what_is_written_and_the_bot_goes_on_answering(talk: Transcript) -> None:
    talk.with_ticket("open")
    assert kinds(talk.says("xqzt")) == [Relay, Say, TellAway]
    talk.goes("activity")
    assert kinds(talk.says("8")) == [Relay, ShowChoice, Ask]
    assert talk.asked == "interest"


def test_a_first_word_is_answered_with_one_welcome(words: Words, reader: Reader) -> None:
    talk = Transcript(words, reader, "nb", welcomed=False)
    assert talk.says("hei") == [Greet(with_menu=True)]
    assert said(talk.says("hei")) == ["hello"]


def test_start_ten_times_is_one_welcome(words: Words, reader: Reader) -> None:
    talk = Transcript(words, reader, "nb", welcomed=False)
    outcomes = [outcome for _ in range(10) for outcome in talk.commands("start")]
    assert kinds(outcomes).count(Greet) == 1
    assert said(outcomes) == ["hello"] * 9


def test_a_first_message_that_asks_is_welcomed_and_answered(words: Words, reader: Reader) -> None:
    talk = Transcript(words, reader, "en", welcomed=False)
    outcomes = talk.says("football for my 8-year-old on Tuesdays")
    assert outcomes[0] == Greet(with_menu=False)
    assert talk.asked == "activity"


@pytest.mark.parametrize("kind", ["sticker", "photo", "location", "unknown"])
def test_what_is_no_text_is_answered_honestly(talk: Transcript, kind: str) -> None:
    assert said(talk.says("", kind=kind)) == ["not-understood.no-text"]


def test_a_voice_message_goes_to_the_coordinator_who_listens(talk: Transcript) -> None:
    assert talk.says("", kind="voice") == [EndRun(), CallHuman("human", spoken=True)]
    assert kinds(talk.with_ticket("open").says("", kind="voice")) == [Relay, Say, TellAway]


def test_a_mere_detail_does_not_lead_away_from_a_question(words: Words, reader: Reader) -> None:
    talk = Transcript(words, reader, "en")
    talk.goes("fees")
    talk.says("it is 1500 kr")
    assert talk.known.journey is not None
    assert (talk.known.journey.dialog, talk.known.journey.mentioned["amount"]) == ("fees", 1500)


def test_a_message_that_nobody_understands_offers_the_likeliest_and_a_human(talk: Transcript) -> None:
    (outcome,) = talk.says("xqzt brrr")
    assert isinstance(outcome, Say)
    data = [button.data for row in outcome.buttons for button in row]
    assert len(data) == 4
    assert data[-1] == "g|human"


def test_an_answer_that_is_not_understood_is_asked_for_again(talk: Transcript) -> None:
    talk.goes("activity")
    (again,) = talk.says("xqzt brrr")
    assert isinstance(again, Ask)
    assert again.notice is not None
    assert talk.asked == "age"


def test_a_clear_other_topic_is_followed(words: Words, reader: Reader) -> None:
    talk = Transcript(words, reader, "en")
    talk.goes("activity")
    talk.says("can somebody help us to pay the handball fee for the season?")
    assert talk.known.journey is not None
    assert talk.known.journey.dialog == "fees"


def test_an_edit_is_never_an_answer(talk: Transcript) -> None:
    talk.goes("activity")
    (again,) = talk.edits("8")
    assert isinstance(again, Ask)
    assert talk.asked == "age"


def test_an_edit_reaches_the_desk_while_a_ticket_is_live(talk: Transcript) -> None:
    (outcome,) = talk.with_ticket("taken").edits("a new text")
    assert isinstance(outcome, Relay)
    assert outcome.edited


def test_a_button_of_last_week_leads_to_the_menu(talk: Transcript) -> None:
    assert said(talk.presses("age", "8", run=7)) == ["old-button"]


def test_a_button_that_no_helpline_has_written_leads_to_the_menu(talk: Transcript) -> None:
    assert said(talk.happens(Pressed("nonsense"))) == ["old-button"]
    assert said(talk.happens(Pressed("g|nonsense"))) == ["old-button"]


def test_the_language_is_changed_by_button_by_command_and_by_name(talk: Transcript) -> None:
    talk.goes("language")
    assert ChangeLanguage("ar") in talk.presses("language", "ar")
    talk.commands("language")
    assert ChangeLanguage("en") in talk.says("english")


def test_every_topic_that_a_human_takes_care_of_offers_one(talk: Transcript) -> None:
    for topic in ("trouble", "privacy"):
        talk.goes(topic)
        assert talk.asked == "ask-coordinator"
        assert CallHuman(topic) in talk.presses("ask-coordinator", f"yes {topic}")
        talk.goes(topic)
        assert Declined() in talk.presses("ask-coordinator", f"no {topic}")


def test_an_unknown_command_shows_the_way(talk: Transcript) -> None:
    assert said(talk.commands("frobnicate")) == ["hello"]
    assert said(talk.commands("help")) == ["about"]


def test_the_first_message_of_a_coordinator_takes_the_conversation(talk: Transcript) -> None:
    line = Line("text", "Hei!", -1, 5)
    assert talk.with_ticket("open").happens(DeskSaid(line, KARI)) == [Take(KARI), RelayBack(line, KARI)]
    assert talk.with_ticket("taken", KARI).happens(DeskSaid(line, KARI)) == [RelayBack(line, KARI)]
    assert talk.with_ticket("taken", KARI).happens(DeskSaid(line, OLA))[0] == Join(OLA)
    assert talk.with_ticket("closed").happens(DeskSaid(line, KARI))[0] == Take(KARI)


def test_a_note_stays_at_the_desk(talk: Transcript) -> None:
    assert talk.with_ticket("open").happens(DeskSaid(Line("text", "// ring NAV", -1, 5), KARI)) == [Mark("note", 5)]
    assert talk.happens(commanded("note", "ring NAV")) == [Mark("note", 6)]
    assert talk.happens(DeskEdited(Line("text", "// ring NAV", -1, 5), KARI)) == [
        RelayEdit(Line("text", "// ring NAV", -1, 5))
    ]


def test_close_gives_the_conversation_back_once(talk: Transcript) -> None:
    assert talk.with_ticket("taken", KARI).happens(commanded("close")) == [Close(KARI)]
    assert kinds(talk.with_ticket("closed").happens(commanded("close"))) == [TellDesk]
    assert kinds(talk.with_ticket("taken").happens(commanded("dance"))) == [TellDesk]


def test_find_asks_for_words_in_a_thread_as_in_general(talk: Transcript) -> None:
    assert talk.happens(commanded("find", "amir  fotball")) == [Find(("amir", "fotball"))]
    assert talk.happens(commanded("find")) == list(in_general(commanded("find")))
    assert kinds(list(in_general(commanded("find")))) == [TellDesk]


def test_the_press_on_a_contact_opens_its_thread_where_it_was_asked_for(talk: Transcript) -> None:
    assert talk.happens(DeskPressed("o|3", KARI, 44)) == [OpenFor(KARI, 44)]


def test_what_is_said_beside_a_conversation_that_nobody_asked_for_stays_with_the_bot(talk: Transcript) -> None:
    talk.with_ticket("open")
    assert Relay in kinds(talk.says("hello"))
    talk.known = replace(talk.known, ticket=Ticket("open", unasked=True))
    assert Relay not in kinds(talk.says("hello") + talk.edits("hello!"))
    assert CallHuman("urgent", pressing=True) in talk.says(DANGER[talk.known.contact.language])


def test_the_day_is_shown_wherever_it_is_asked_for_and_in_the_morning(talk: Transcript) -> None:
    assert talk.with_ticket("taken", KARI).happens(commanded("list")) == [ShowDay()]
    assert in_general(commanded("list")) == (ShowDay(),)
    assert in_general(MorningCame()) == (ShowDay(morning=True),)
    assert in_general(TooLongWaited()) == (RaiseWaiting(),)


def test_what_the_sender_tells_reaches_the_desk(talk: Transcript) -> None:
    assert talk.happens(ThreadLost()) == [MendThread()]
    assert kinds(talk.happens(NotDelivered("uncertain", "Hei", 1))) == [TellDesk]
    assert talk.happens(Blocked()) == [NoteBlocked()]
    assert talk.happens(Failed()) == [Apologise()]
    assert talk.happens(Returned()) == talk.happens(Nothing()) == []
