"""What a message was about: asked of a line, a conversation or once more, and answered by a button."""

import pytest

from dialogs import corrections
from dialogs.buttons import Move, write
from dialogs.desk import at_the_desk, in_general
from dialogs.events import DeskCommanded, DeskPressed, Line
from dialogs.known import Contact, Known
from dialogs.outcomes.conversation import TellDesk
from dialogs.outcomes.corrections import AskTopic, CorrectTopic
from dialogs.outcomes.outcome import Outcome
from dialogs.understanding.reading import TOPICS
from tests.dialogs.transcript import KARI, MONDAY, SAMPLE_MUNICIPALITY

KNOWN = Known(Contact("Amina", "en", welcomed=True), SAMPLE_MUNICIPALITY, ("nb", "en"), MONDAY)


def pressed(kind: str, record: int, step: str) -> tuple[Outcome, ...]:
    return at_the_desk(DeskPressed(write(Move(kind, record, step)), KARI), KNOWN)


@pytest.mark.parametrize("replied_to", [None, 51])
def test_the_command_asks_of_the_line_that_it_answers(replied_to: int | None) -> None:
    asked = DeskCommanded("topic", KARI, "", Line("text", "/topic", -100, 77), replied_to)
    assert at_the_desk(asked, KNOWN) == (AskTopic(replied_to=replied_to),)
    (told,) = in_general(asked)
    assert isinstance(told, TellDesk)


def test_the_button_under_a_card_asks_of_its_conversation() -> None:
    assert pressed(corrections.CARD, 3, corrections.ASK) == (AskTopic(ticket=3),)


@pytest.mark.parametrize("topic", TOPICS)
def test_each_topic_is_an_answer(topic: str) -> None:
    assert pressed(corrections.KIND, 12, topic) == (CorrectTopic(12, topic),)


def test_an_answer_can_be_changed_or_dropped_and_nothing_else_is_one() -> None:
    assert pressed(corrections.KIND, 12, corrections.ASK) == (AskTopic(message=12),)
    assert pressed(corrections.KIND, 12, corrections.DROP) == (CorrectTopic(12, None),)
    assert pressed(corrections.KIND, 12, "weather") == ()
