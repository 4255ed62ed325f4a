"""Find an activity for a child, and put the family in touch with its contact person."""

from dialogs import describing, missing, whom
from dialogs.catalogue import WEEKDAYS, Activity
from dialogs.outcomes.helping import Declined, NothingFits, PutInTouch, Wish
from dialogs.outcomes.outcome import Outcome
from dialogs.questions import Choice, Option, Spoken, consent
from dialogs.talk import Talk
from dialogs.text import Text, text

TOO_MANY = 6
WISH = "wish"
LONGEST_WISH = 300  # characters


def find_activity(talk: Talk) -> Outcome:
    """Find an activity for a child and put the family in touch with its contact person."""
    age = whom.age(talk)
    offered = talk.catalogue.interests(age)
    wished = str(talk.mentioned("interest") or missing.ANY)
    if wished not in (missing.ANY, *offered) or not offered:
        missing.miss(talk, "interest", wished, age)
    if not offered:
        return NothingFits(age)
    chosen = talk.ask(_interest(talk, offered))
    if chosen == WISH:
        return _own_wish(talk, age)
    interest = _meaning(chosen)
    weekday = talk.mentioned("weekday")
    if weekday is None and len(talk.catalogue.fitting(age, interest, None)) > TOO_MANY:
        weekday = _meaning(talk.ask(_weekday(talk.catalogue.fitting(age, interest, None))))
    fitting = talk.catalogue.fitting(age, interest, str(weekday) if weekday else None)
    chosen = talk.ask(_activity(fitting, str(weekday) if weekday else None))
    subject = text("find-activity-consent", name=chosen_name(fitting, chosen), coordinator=coordinator(talk))
    if not talk.ask(consent("consent", chosen, subject)):
        return Declined(chosen)
    return PutInTouch(chosen, age)


def _own_wish(talk: Talk, age: int) -> Outcome:
    """Hear what a young person wishes for, in their own words."""
    missing.miss(talk, "interest", missing.ANY, age)
    wished = talk.ask(Spoken("wish", (text("find-activity-wish"),), longest=LONGEST_WISH))
    asked = text("find-activity-wish-consent", wish=wished, coordinator=coordinator(talk))
    if not talk.ask(consent("wish-consent", WISH, asked)):
        return Declined()
    return Wish(age)


def chosen_name(activities: tuple[Activity, ...], key: str) -> str:
    """Return the name of one of some activities."""
    return next(activity.name for activity in activities if activity.key == key)


def coordinator(talk: Talk) -> str:
    """Return the coordinator's name."""
    return talk.known.municipality.coordinator.name


def _interest(talk: Talk, offered: tuple[str, ...]) -> Choice:
    wished = talk.mentioned("interest")
    missing = (
        (text("find-activity-interest.missing", interest=text(f"interest-{wished}")),)
        if wished and wished not in offered
        else ()
    )
    options = (*(Option(kind, text(f"interest-{kind}")) for kind in offered), Option("any", text("any")))
    if whom.for_self(talk):
        options = (*options, Option(WISH, text("find-activity-something-else")))
    return Choice("interest", (*missing, text("find-activity-interest")), options, columns=2, slot="interest")


def _weekday(activities: tuple[Activity, ...]) -> Choice:
    days = (day for day in WEEKDAYS if any(activity.meets_on(day) for activity in activities))
    options = (*(Option(day, text(f"weekday-{day}")) for day in days), Option("any", text("any")))
    return Choice("weekday", (text("find-activity-weekday"),), options, columns=2, slot="weekday")


def _activity(fitting: tuple[Activity, ...], weekday: str | None) -> Choice:
    heading: Text = text("find-activity-activity", count=len(fitting))
    if weekday and not any(activity.meets_on(weekday) for activity in fitting):
        heading = text("find-activity-activity.other-days", weekday=text(f"weekday-{weekday}"), count=len(fitting))
    options = tuple(Option(activity.key, activity.name) for activity in fitting)
    return Choice("activity", (heading, *(describing.activity(found) for found in fitting)), options)


def _meaning(key: str) -> str | None:
    return None if key == "any" else key
