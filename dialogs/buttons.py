"""What a button carries: at most 64 bytes that say which question it answers, and with what.

`a|12|age|8` answers a question of run 12, `b|12|age` goes back from it, `g|about` goes to a dialog, and at the desk
`m|loan|3|out` moves a record on and `o|12` opens the thread of contact 12. `f|loan|3|longer` is the family's own move.
"""

from dataclasses import dataclass

from dialogs.text import Own, Text

LONGEST = 64


@dataclass(frozen=True)
class Button:
    """A label, as words or as a name that needs none, and what pressing it carries."""

    label: Text | Own | str
    data: str


@dataclass(frozen=True)
class Copy:
    """A button that copies a text, such as a number to call."""

    label: Text | str
    copies: str


@dataclass(frozen=True)
class Answer:
    """A press that answers one question of one run."""

    run: int
    question: str
    key: str


@dataclass(frozen=True)
class Back:
    """A press that leaves one question of one run for the one before it."""

    run: int
    question: str


@dataclass(frozen=True)
class Go:
    """A press that goes to a dialog."""

    dialog: str


@dataclass(frozen=True)
class Move:
    """A press at the desk that moves a record on: an application, a loan or a participant."""

    kind: str
    record: int
    step: str


@dataclass(frozen=True)
class Mine:
    """A press by which a family moves a record of its own on, such as a loan."""

    kind: str
    record: int
    step: str


@dataclass(frozen=True)
class Open:
    """A press at the desk that opens a contact's thread."""

    contact: int


Press = Answer | Back | Go | Move | Mine | Open


def write(press: Press) -> str:
    """Put a press into a button's data."""
    match press:
        case Answer(run, question, key):
            return f"a|{run}|{question}|{key}"
        case Back(run, question):
            return f"b|{run}|{question}"
        case Go(dialog):
            return f"g|{dialog}"
        case Move(kind, record, step):
            return f"m|{kind}|{record}|{step}"
        case Mine(kind, record, step):
            return f"f|{kind}|{record}|{step}"
        case Open(contact):
            return f"o|{contact}"


def read(data: str) -> Press | None:
    """Read a button's data; None for data that no helpline has written."""
    match data.split("|", 3):
        case ["a", run, question, key] if run.isdecimal():
            return Answer(int(run), question, key)
        case ["b", run, question] if run.isdecimal():
            return Back(int(run), question)
        case ["g", dialog]:
            return Go(dialog)
        case ["m", kind, record, step] if record.isdecimal():
            return Move(kind, int(record), step)
        case ["f", kind, record, step] if record.isdecimal():
            return Mine(kind, int(record), step)
        case ["o", contact] if contact.isdecimal():
            return Open(int(contact))
    return None
