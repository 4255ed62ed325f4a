"""Choose the activity and the start of a child that is followed, and plan its check-ins."""

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Final

from bot.outcomes import moving
from bot.outcomes.naming_child import named
from bot.outcomes.scene import Room, Scene
from bot.replies import Reply, RestateAtDesk, Rows, ToContact, ToDesk
from dialogs import childs_age, describing, enrolling
from dialogs.buttons import Button, Move, write
from dialogs.childs_age import SKIP
from dialogs.text import Text, text
from storage import participants
from storage.participants import Participant

STARTS: Final = (0, 7, 14, -7)  # days from today
AGED: Final = "is"  # what a button begins with that tells how old a child is
AGES_IN_A_ROW: Final = 6
STEPS: Final = {"pause": "paused", "stop": "stopped", "move": "moved", "resume": "following"}
CHANGE: Final = "change"  # to another activity, which is asked for
TO: Final = "to"  # what a button begins with that chooses it
KEEP: Final = "keep"


def move_participant(connection: sqlite3.Connection, record: int, step: str, scene: Scene) -> list[Reply]:
    """Take a choice of the coordinator, and show what is still to be chosen, or what is planned."""
    child = participants.get(connection, record)
    if child is None or child.contact != scene.contact.id:
        return []
    kind, _, choice = step.partition(" ")
    if kind == AGED and (choice == SKIP or childs_age.told(choice, scene.today)):
        participants.tell_age(connection, record, choice, scene.today)
    elif child.starts_on and kind == TO:
        return _change_activity(connection, child, choice, scene)
    elif child.starts_on and step == CHANGE:
        return [RestateAtDesk(f"participant {record}", *_offered(child, scene))] if step in _steps(child) else []
    elif child.starts_on and step in STEPS:
        return _moved(connection, child, step, scene)
    elif kind == "in" and not child.starts_on:
        participants.put_in(connection, record, choice)
    elif kind == "start" and not child.starts_on and int(choice) in STARTS:
        day = scene.today + timedelta(days=int(choice))
        participants.start(connection, record, day, plan(record, day, scene))
    chosen = participants.get(connection, record) or child
    parts, buttons = shown(chosen, scene)
    return [RestateAtDesk(f"participant {record}", parts, buttons)]


def _moved(connection: sqlite3.Connection, child: Participant, step: str, scene: Scene) -> list[Reply]:
    """Follow a child or no longer, as the coordinator has pressed; to a family that moves away, say a warm word."""
    if step not in _steps(child):
        return []
    farewell = text("check-in-moved", name=child.name, coordinator=scene.municipality.coordinator.name)
    told = [ToContact((farewell,))] if STEPS[step] == "moved" else []
    return [*change(connection, child, STEPS[step], scene), *told]


def _offered(child: Participant, scene: Scene) -> tuple[tuple[Text, ...], Rows]:
    """Ask which activity a child changes to; its own is not offered, and there is a way back."""
    found = scene.municipality.catalogue.activities
    offered = ((f"{TO} {one.key}", one.name) for one in found if one.key != child.activity)
    rows = moving.rows("participant", child.id, (*offered, (KEEP, text("back"))))
    return (text("desk-enrol-change", name=named(child, scene.today)),), rows


def _change_activity(connection: sqlite3.Connection, child: Participant, activity: str, scene: Scene) -> list[Reply]:
    """End what a child was in, with its answers kept, and begin anew in another: the first weeks count again."""
    if CHANGE not in _steps(child) or scene.municipality.catalogue.activity(activity) is None:
        return []
    told = (child.age, child.age_told_on) if child.age and child.age_told_on else None
    anew = participants.enrol(connection, child.contact, child.name, activity, scene.now, told)
    parts, buttons = shown(anew, scene)
    ended = change(connection, child, "changed", scene)
    return [*ended, ToDesk(parts, buttons=buttons, record=f"participant {anew.id}")]


def begin(
    connection: sqlite3.Connection, name: str, age: str | None, activity: str | None, scene: Scene
) -> Participant:
    """Begin to follow a contact's child, from today on where it is told what in, and return it.

    A child that is followed in this activity already goes on as it is.
    """
    for child in participants.of_contact(connection, scene.contact.id):
        if (child.name.casefold(), child.activity, child.state) == (name.casefold(), activity, "following"):
            if age:
                participants.tell_age(connection, child.id, age, scene.today)
            return child
    told = told_age(connection, name, age, scene)
    child = participants.enrol(connection, scene.contact.id, name, activity, scene.now, told)
    if activity:
        participants.start(connection, child.id, scene.today, plan(child.id, scene.today, scene))
    return participants.get(connection, child.id) or child


def told_age(connection: sqlite3.Connection, name: str, age: str | None, scene: Scene) -> tuple[str, date] | None:
    """Return an age with the day on which it was told, also where it was told with another activity of the child."""
    if age:
        return age, scene.today
    for child in participants.of_contact(connection, scene.contact.id):
        if child.name.casefold() == name.casefold() and child.age and child.age_told_on:
            return child.age, child.age_told_on
    return None


def change(connection: sqlite3.Connection, child: Participant, state: str, scene: Scene) -> list[Reply]:
    """Follow a child, or no longer, and show it under its record; what fell due meanwhile is left out."""
    participants.move(connection, child.id, state)
    changed = replace(child, state=state)
    if state == "following":
        plan_anew(connection, changed, scene)
    return [RestateAtDesk(f"participant {child.id}", *shown(changed, scene))]


def _steps(child: Participant) -> tuple[str, ...]:
    """Name what the coordinator can do; what the family has wished, it alone takes back."""
    if child.state == "following":
        return ("pause", "stop", CHANGE, "move")
    if child.state in ("opted_out", "changed"):
        return ()
    return ("resume", CHANGE) if child.state in ("stopped", "finished") else ("resume",)


def plan(participant: int, day: date, room: Room) -> Iterator[tuple[int, datetime]]:
    """Yield the steps of the plan that are still to come: days after the start, and the moment in UTC."""
    for step, moment in room.municipality.check_ins_of(participant).steps(day, room.zone):
        if moment > room.now:
            yield step, moment


def plan_anew(connection: sqlite3.Connection, child: Participant, room: Room) -> None:
    """Plan what is still to come for a child as the municipality now has it; what it has left out is not asked."""
    if child.starts_on:
        participants.start(connection, child.id, child.starts_on, plan(child.id, child.starts_on, room))


def shown(child: Participant, scene: Scene) -> tuple[tuple[Text, ...], Rows]:
    """Say what is known of a child, and return the choices that are left."""
    catalogue = scene.municipality.catalogue
    activity = catalogue.activity(child.activity) if child.activity else None
    name = named(child, scene.today)
    if activity is None and child.starts_on is None:
        offered = ((f"in {found.key}", found.name) for found in catalogue.activities)
        return (text("desk-enrol", name=name),), moving.rows("participant", child.id, offered)
    place = activity.name if activity else child.activity or ""
    if child.starts_on is None:
        asked = text("desk-enrol-start", name=name, activity=place)
        days = ((f"start {days}", describing.day(scene.today + timedelta(days=days))) for days in STARTS)
        return (asked,), moving.rows("participant", child.id, days)
    first = next((moment for _, moment in plan(child.id, child.starts_on, scene)), None)
    day = describing.day(first.astimezone(scene.zone).date()) if first else text("desk-enrol-none")
    start = describing.day(child.starts_on)
    state = () if child.state == "following" else (text(f"desk-followed-{child.state}", name=child.name),)
    rows = moving.rows("participant", child.id, ((step, text(f"desk-follow-{step}")) for step in _steps(child)))
    done = text("desk-enrol-done", name=name, activity=place, start=start, first=day)
    if child.age or child.state != "following":
        return (done, *state), rows
    return (done, text("desk-enrol-age", name=child.name)), (*rows, *_ages(child))


def _ages(child: Participant) -> Rows:
    """Return a button for each usual age, and one not to say it."""
    asked = enrolling.how_old(child.name)
    buttons = tuple(
        Button(one.label, write(Move("participant", child.id, f"{AGED} {one.key}"))) for one in asked.options
    )
    return tuple(buttons[start : start + AGES_IN_A_ROW] for start in range(0, len(buttons), AGES_IN_A_ROW))
