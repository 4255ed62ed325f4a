"""Remind a family of what it has borrowed, or the desk of what is long overdue."""

import sqlite3
from datetime import timedelta

from bot.outcomes import extending, move_loan
from bot.outcomes.scene import Scene
from bot.replies import Priority, Reply, Rows, ToContact, ToDesk
from dialogs import describing
from dialogs.buttons import Button, Mine, write
from dialogs.outcomes.lending import Remind
from dialogs.text import Link, text
from storage import loans, reminders
from storage.loans import Loan
from storage.reminders import Reminder

A_DAY = timedelta(days=1)


def remind(connection: sqlite3.Connection, outcome: Remind, scene: Scene) -> list[Reply]:
    """Remind once, if it is still true: of what came back, or has another day by now, nobody is reminded."""
    reminder = reminders.end(connection, outcome.reminder)
    loan = loans.get(connection, reminder.loan)
    if loan is None or not _holds(reminder, loan, scene):
        return []
    if reminder.step == "desk":
        who = Link(scene.contact.id, scene.contact.first_name)
        late = text("desk-lent-late", name=who, item=move_loan.name(loan, scene), day=describing.day(reminder.due_on))
        return [ToDesk((late,), in_general=True)]
    if outcome.later:
        reminders.put_off(connection, reminder.id, scene.now + A_DAY)
        return []
    words = text(
        "borrow-remind" if reminder.step == "before" else "borrow-remind.after",
        item=move_loan.name(loan, scene),
        day=describing.day(reminder.due_on),
        coordinator=scene.municipality.reader(scene.local),
    )
    return [ToContact((words,), buttons(connection, loan), Priority.LATER)]


def _holds(reminder: Reminder, loan: Loan, scene: Scene) -> bool:
    if loan.state != "out" or loan.due_on != reminder.due_on:
        return False
    if reminder.step == "before" and scene.today > reminder.due_on:
        return False  # after a downtime only the latest is said
    return reminder.step == "desk" or not loan.said_back


def buttons(connection: sqlite3.Connection, loan: Loan) -> Rows:
    """Return what a family can do about a loan with one tap."""
    longer = ("longer",) if extending.may_extend(connection, loan) else ()
    labels = {"longer": text("borrow-longer"), "back": text("borrow-brought-back"), "help": text("borrow-help")}
    return tuple((Button(labels[step], write(Mine("loan", loan.id, step))),) for step in (*longer, "back", "help"))
