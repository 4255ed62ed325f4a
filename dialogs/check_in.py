"""Ask a family how it goes for a child that has begun in an activity."""

from dialogs.outcomes import CheckedIn, Outcome
from dialogs.questions import Choice, Option
from dialogs.talk import Talk
from dialogs.text import text

GOOD = "good"
ANSWERS = (GOOD, "so-so", "bad")
REASONS = ("cost", "equipment", "way", "unhappy", "other")


def check_in(talk: Talk) -> Outcome:
    """Ask how it goes; where it is not so good, ask one thing more."""
    number, child = int(talk.mentioned("check_in") or 0), int(talk.mentioned("participant") or 0)
    followed = talk.known.participants[child]
    how = talk.ask(
        Choice(
            "how",
            (text("check-in-how", name=followed.name, activity=followed.activity),),
            tuple(Option(key, text(f"check-in-how-{key}")) for key in ANSWERS),
        )
    )
    if how == GOOD:
        return CheckedIn(number, child, how)
    reasons = tuple(Option(key, text(f"check-in-reason-{key}")) for key in REASONS)
    reason = talk.ask(Choice("reason", (text("check-in-reason", name=followed.name),), reasons))
    return CheckedIn(number, child, how, reason)
