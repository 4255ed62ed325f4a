"""Participants: children in an activity, and the check-ins that fall due for each."""

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from storage.moments import moment, stamp

SILENCE: Final = "silence"  # that a family no longer answers, among what worries


@dataclass(frozen=True)
class Participant:
    """A child, by first name or nickname, in an activity by its key, from a local day on; both may be open yet.

    `age` is as it was told, on a local day, such as "age 9"; None as long as nobody was asked.
    """

    id: int
    contact: int
    name: str
    activity: str | None
    starts_on: date | None
    state: str = "following"
    age: str | None = None
    age_told_on: date | None = None


@dataclass(frozen=True)
class Step:
    """A check-in of a participant's plan, so many days after the start; and what has become of it."""

    id: int
    step: int
    state: str
    due_at: datetime
    asked_at: datetime | None
    reminded: bool


@dataclass(frozen=True)
class CheckIn:
    """A check-in that is due."""

    id: int
    participant: int
    contact: int


def enrol(
    connection: sqlite3.Connection,
    contact: int,
    name: str,
    activity: str | None,
    now: datetime,
    age: tuple[str, date] | None = None,
) -> Participant:
    """Begin to follow a child, and return it; its age goes with the day on which it was told."""
    row = connection.execute(
        "INSERT INTO participants (contact, name, activity, enrolled_at, age, age_told_on) "
        "VALUES (:contact, :name, :activity, :now, :age, :told_on) RETURNING *",
        {
            "contact": contact,
            "name": name,
            "activity": activity,
            "now": stamp(now),
            "age": age[0] if age else None,
            "told_on": age[1].isoformat() if age else None,
        },
    ).fetchone()
    return _participant(row)


def get(connection: sqlite3.Connection, participant: int) -> Participant | None:
    """Return a participant by its id."""
    row = connection.execute("SELECT * FROM participants WHERE id = :id", {"id": participant}).fetchone()
    return _participant(row) if row else None


def of_contact(connection: sqlite3.Connection, contact: int) -> list[Participant]:
    """Return the children of a contact."""
    rows = connection.execute("SELECT * FROM participants WHERE contact = :contact ORDER BY id", {"contact": contact})
    return [_participant(row) for row in rows]


def tell_age(connection: sqlite3.Connection, participant: int, age: str, day: date) -> None:
    """Keep how old a child is, as it was told on a day, in all its activities."""
    connection.execute(
        "UPDATE participants SET age = :age, age_told_on = :day WHERE (contact, name) = "
        "(SELECT contact, name FROM participants WHERE id = :participant)",
        {"participant": participant, "age": age, "day": day.isoformat()},
    )


def put_in(connection: sqlite3.Connection, participant: int, activity: str) -> None:
    """Say which activity a child is in."""
    connection.execute(
        "UPDATE participants SET activity = :activity WHERE id = :participant",
        {"participant": participant, "activity": activity},
    )


def start(
    connection: sqlite3.Connection, participant: int, day: date, check_ins: Iterable[tuple[int, datetime]]
) -> None:
    """Say from which day on, and plan the check-ins: steps in days, and when each is due."""
    connection.execute(
        "UPDATE participants SET starts_on = :day WHERE id = :participant",
        {"participant": participant, "day": day.isoformat()},
    )
    for step, due_at in check_ins:
        connection.execute(
            "INSERT INTO check_ins (participant, step, due_at) VALUES (:participant, :step, :due_at) "
            "ON CONFLICT (participant, step) DO UPDATE SET due_at = excluded.due_at WHERE state = 'planned'",
            {"participant": participant, "step": step, "due_at": stamp(due_at)},
        )


def ring(connection: sqlite3.Connection, now: datetime, limit: int) -> list[CheckIn]:
    """Take some check-ins that are due, oldest first; each rings once, and not where a later step is due as well."""
    rows = connection.execute(
        "UPDATE check_ins SET state = CASE WHEN EXISTS (SELECT 1 FROM check_ins AS later "
        "WHERE later.participant = check_ins.participant AND later.step > check_ins.step "
        "AND later.due_at <= :now AND later.state <> 'skipped') THEN 'skipped' ELSE 'rung' END "
        "WHERE id IN (SELECT id FROM check_ins WHERE state = 'planned' AND due_at <= :now "
        "ORDER BY due_at LIMIT :limit) RETURNING id, participant, state, "
        "(SELECT contact FROM participants WHERE id = check_ins.participant) AS contact",
        {"now": stamp(now), "limit": limit},
    )
    rung = (CheckIn(row["id"], row["participant"], row["contact"]) for row in rows if row["state"] == "rung")
    return sorted(rung, key=lambda due: due.id)


def plan_of(connection: sqlite3.Connection, participant: int) -> list[Step]:
    """Return the check-ins of a participant, in their order."""
    rows = connection.execute(
        "SELECT * FROM check_ins WHERE participant = :participant ORDER BY step", {"participant": participant}
    )
    return [_step(row) for row in rows]


def skip(connection: sqlite3.Connection, check_in: int) -> None:
    """Leave a check-in out."""
    connection.execute("UPDATE check_ins SET state = 'skipped' WHERE id = :check_in", {"check_in": check_in})


def postpone(connection: sqlite3.Connection, check_in: int, until: datetime) -> None:
    """Let a check-in ring again later."""
    connection.execute(
        "UPDATE check_ins SET state = 'planned', due_at = :until WHERE id = :check_in",
        {"check_in": check_in, "until": stamp(until)},
    )


def unanswered(connection: sqlite3.Connection, now: datetime, limit: int) -> list[CheckIn]:
    """Take some check-ins without an answer that are to be looked at by now, each once."""
    rows = connection.execute(
        "UPDATE check_ins SET look_at = NULL WHERE id IN (SELECT id FROM check_ins "
        "WHERE state = 'asked' AND look_at <= :now ORDER BY look_at LIMIT :limit) "
        "RETURNING id, participant, (SELECT contact FROM participants WHERE id = check_ins.participant) AS contact",
        {"now": stamp(now), "limit": limit},
    )
    return sorted((CheckIn(row["id"], row["participant"], row["contact"]) for row in rows), key=lambda due: due.id)


def look_at(connection: sqlite3.Connection, check_in: int, until: datetime) -> None:
    """Let a check-in be looked at again."""
    connection.execute(
        "UPDATE check_ins SET look_at = :until WHERE id = :check_in", {"check_in": check_in, "until": stamp(until)}
    )


def mark_reminded(connection: sqlite3.Connection, check_in: int, now: datetime, until: datetime) -> None:
    """Remember that a family was reminded, and when to look once more."""
    connection.execute(
        "UPDATE check_ins SET reminded_at = :now, look_at = :until WHERE id = :check_in",
        {"check_in": check_in, "now": stamp(now), "until": stamp(until)},
    )


def mark_silent(connection: sqlite3.Connection, check_in: int, now: datetime) -> tuple[Participant, int]:
    """Count a check-in as not answered, and return its participant and its step."""
    row = connection.execute(
        "UPDATE check_ins SET silent_at = :now WHERE id = :check_in RETURNING participant, step",
        {"check_in": check_in, "now": stamp(now)},
    ).fetchone()
    child = connection.execute("SELECT * FROM participants WHERE id = :id", {"id": row["participant"]}).fetchone()
    return _participant(child), int(row["step"])


def tell_silence(connection: sqlite3.Connection, participant: int, step: int, now: datetime) -> bool:
    """Note that the coordinator hears of silence; False where the step before was answered, or it is known."""
    row = connection.execute(
        "UPDATE participants SET silence_told_at = :now WHERE id = :participant AND silence_told_at IS NULL "
        "AND (SELECT silent_at FROM check_ins WHERE participant = :participant AND step < :step "
        "AND state IN ('asked', 'answered') ORDER BY step DESC LIMIT 1) IS NOT NULL RETURNING id",
        {"participant": participant, "step": step, "now": stamp(now)},
    ).fetchone()
    return row is not None


def silent(connection: sqlite3.Connection) -> list[Participant]:
    """Return the participants whose families do not answer, as the coordinator has been told."""
    rows = connection.execute("SELECT * FROM participants WHERE silence_told_at IS NOT NULL ORDER BY id")
    return [_participant(row) for row in rows]


def worries(connection: sqlite3.Connection) -> list[tuple[int, str]]:
    """Return what worries of the children that are followed or have just stopped: each contact, and a reason.

    It is what was last answered of a child, "stopped" only until it has begun again, or that nobody answers.
    """
    rows = connection.execute(
        "SELECT contact, state, silence_told_at, (SELECT answer FROM check_ins WHERE participant = participants.id"
        " AND state = 'answered' ORDER BY step DESC LIMIT 1) AS answer FROM participants"
        " WHERE state IN ('following', 'paused', 'stopped') ORDER BY id"
    )
    found = ((row["contact"], _worry(row)) for row in rows)
    return [(contact, worry) for contact, worry in found if worry]


def _worry(row: sqlite3.Row) -> str | None:
    how, _, reason = (row["answer"] or "").partition(" ")
    if row["state"] == "stopped" or how == "stopped":
        return "stopped" if row["state"] == how else None
    return reason or (SILENCE if row["silence_told_at"] else None)


def followed(connection: sqlite3.Connection) -> list[Participant]:
    """Return the children that are followed, from a day on."""
    rows = connection.execute("SELECT * FROM participants WHERE state = 'following' AND starts_on IS NOT NULL")
    return [_participant(row) for row in rows]


def leave_out(connection: sqlite3.Connection, participant: int, steps: Iterable[int]) -> None:
    """Forget the check-ins that are still planned for a child, but for these steps."""
    kept = json.dumps(list(steps))
    connection.execute(
        "DELETE FROM check_ins WHERE participant = :participant AND state = 'planned'"
        " AND step NOT IN (SELECT value FROM json_each(:kept))",
        {"participant": participant, "kept": kept},
    )


def mark_asked(
    connection: sqlite3.Connection, check_in: int, now: datetime, look_at: datetime | None = None
) -> Participant:
    """Remember that a family was asked, and return the participant; what was asked before counts as not answered."""
    row = connection.execute(
        "UPDATE check_ins SET state = 'asked', asked_at = :now, look_at = :look_at WHERE id = :check_in "
        "RETURNING participant",
        {"check_in": check_in, "now": stamp(now), "look_at": stamp(look_at) if look_at else None},
    ).fetchone()
    connection.execute(
        "UPDATE check_ins SET look_at = NULL, silent_at = coalesce(silent_at, :now) "
        "WHERE participant = :participant AND state = 'asked' AND id <> :check_in AND asked_at IS NOT NULL",
        {"participant": row["participant"], "check_in": check_in, "now": stamp(now)},
    )
    found = connection.execute("SELECT * FROM participants WHERE id = :id", {"id": row["participant"]}).fetchone()
    return _participant(found)


def answer(connection: sqlite3.Connection, check_in: int, answer: str) -> int:
    """Keep a family's answer to a check-in, with which no silence goes on, and return its step."""
    row = connection.execute(
        "UPDATE check_ins SET state = 'answered', answer = :answer, silent_at = NULL WHERE id = :check_in "
        "RETURNING participant, step",
        {"check_in": check_in, "answer": answer},
    ).fetchone()
    connection.execute(
        "UPDATE participants SET silence_told_at = NULL WHERE id = :participant", {"participant": row["participant"]}
    )
    return int(row["step"])


def move(connection: sqlite3.Connection, participant: int, state: str) -> None:
    """Say whether a participant is followed, or why not any more."""
    connection.execute(
        "UPDATE participants SET state = :state, silence_told_at = NULL WHERE id = :participant",
        {"participant": participant, "state": state},
    )


def _participant(row: sqlite3.Row) -> Participant:
    starts_on = date.fromisoformat(row["starts_on"]) if row["starts_on"] else None
    told_on = date.fromisoformat(row["age_told_on"]) if row["age_told_on"] else None
    return Participant(
        row["id"], row["contact"], row["name"], row["activity"], starts_on, row["state"], row["age"], told_on
    )


def _step(row: sqlite3.Row) -> Step:
    asked_at = moment(row["asked_at"]) if row["asked_at"] else None
    reminded = row["reminded_at"] is not None
    return Step(row["id"], row["step"], row["state"], moment(row["due_at"]), asked_at, reminded)
