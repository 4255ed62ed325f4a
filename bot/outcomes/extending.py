"""A loan becomes a week longer."""

import sqlite3
from datetime import timedelta
from typing import Final

from bot.outcomes import reminding
from bot.outcomes.scene import Scene
from storage import loans, wishes
from storage.loans import Loan

A_WEEK: Final = timedelta(days=7)


def may_extend(connection: sqlite3.Connection, loan: Loan) -> bool:
    """Tell whether a family may make a loan longer by itself: once, and only while nobody waits for it."""
    return not loan.extended and not wishes.is_waited_for(connection, loan.item)


def extend(connection: sqlite3.Connection, loan: Loan, scene: Scene, *, by_family: bool) -> Loan:
    """Let a loan be back a week later, counted from today where it is overdue, and plan its reminders anew."""
    due_on = max(loan.due_on or scene.today, scene.today) + A_WEEK
    extended = loans.extend(connection, loan.id, due_on, scene.now, by_family=by_family)
    reminding.plan(connection, extended, scene)
    return extended
