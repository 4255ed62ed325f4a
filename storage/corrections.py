"""What a family's words were about, as the coordinator says; nothing leads from there to a person."""

import sqlite3
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Correction:
    """Words without what identifies, the topic that was read, None where that is unknown, and the right one."""

    language: str
    text: str
    topic_read: str | None
    topic: str
    day: date


def keep(connection: sqlite3.Connection, correction: Correction) -> None:
    """Keep what words were about; what was said of the same words before is forgotten."""
    connection.execute(
        "INSERT INTO corrections (language, text, topic_read, topic, day)"
        " VALUES (:language, :text, :topic_read, :topic, :day) ON CONFLICT (language, text)"
        " DO UPDATE SET topic_read = excluded.topic_read, topic = excluded.topic, day = excluded.day",
        vars(correction) | {"day": correction.day.isoformat()},
    )


def forget(connection: sqlite3.Connection, language: str, text: str) -> None:
    """Keep words no longer."""
    connection.execute(
        "DELETE FROM corrections WHERE language = :language AND text = :text", {"language": language, "text": text}
    )


def since(connection: sqlite3.Connection, day: date) -> list[Correction]:
    """Return what was kept on a day and after it, by language and topic."""
    rows = connection.execute(
        "SELECT * FROM corrections WHERE day >= :day ORDER BY language, topic, text", {"day": day.isoformat()}
    )
    return [
        Correction(row["language"], row["text"], row["topic_read"], row["topic"], date.fromisoformat(row["day"]))
        for row in rows
    ]
