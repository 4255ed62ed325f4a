"""What stands before and beside most answers."""

from dialogs import journeys, menu
from dialogs.events import Line
from dialogs.journeys import Outcomes
from dialogs.known import Known
from dialogs.outcomes.conversation import Relay
from dialogs.outcomes.helping import CallHuman
from dialogs.outcomes.saying import Greet, Say
from dialogs.text import Text


def prompt(words: Text, buttons: menu.Rows = ()) -> Say:
    """Say something that only asks to go on."""
    return Say((words,), buttons, prompt=True)


def welcome(known: Known) -> Outcomes:
    """Welcome a contact who has not been, before its first answer."""
    return () if known.contact.welcomed else (Greet(with_menu=False),)


def call_human(known: Known) -> Outcomes:
    """Call a human, and leave the dialog that goes on."""
    return (journeys.leave(known), CallHuman("human"))


def passed_on(line: Line, known: Known) -> Outcomes:
    """Pass a line on to the desk where a human has the conversation, or is waited for."""
    return (Relay(line),) if known.waits or known.taken else ()
