"""What a family's message was about, where the coordinator knows better: asked under a button or after /topic."""

from typing import Final

from dialogs.events import DeskCommanded
from dialogs.outcomes.corrections import AskTopic, CorrectTopic
from dialogs.outcomes.outcome import Outcome
from dialogs.understanding.reading import TOPICS

CARD: Final = "about"  # of the button under a card
KIND: Final = "topic"  # of the buttons that answer
ASK: Final = "ask"
DROP: Final = "drop"

Outcomes = tuple[Outcome, ...]


def topic(asked: DeskCommanded) -> Outcomes:
    """Ask what the line that `/topic` answers was about, or else the first of the conversation."""
    return (AskTopic(replied_to=asked.replied_to),)


def of_ticket(ticket: int) -> Outcomes:
    """Ask what a conversation began with."""
    return (AskTopic(ticket=ticket),)


def pressed(message: int, step: str) -> Outcomes:
    """Keep the topic that is tapped, keep none, or ask once more."""
    if step == ASK:
        return (AskTopic(message=message),)
    if step == DROP:
        return (CorrectTopic(message, None),)
    return (CorrectTopic(message, step),) if step in TOPICS else ()
