"""Keep that a contact wants news."""

import sqlite3

from bot.outcomes.scene import Scene
from bot.replies import Reply, ToContact
from dialogs import news as asked
from dialogs.outcomes.news import WantNews
from dialogs.text import text
from storage import news


def want_news(connection: sqlite3.Connection, _outcome: WantNews, scene: Scene) -> list[Reply]:
    """Confirm it, say how to end it, and offer to choose ages and places."""
    agreed = news.agree(connection, scene.contact.id, scene.now)
    asking = [text("news-ages"), *([text("news-places")] if scene.municipality.places else [])]
    chosen = frozenset((*agreed.ages, *agreed.places))
    return [ToContact((text("news-agreed"), *asking), asked.narrowing(chosen, scene.municipality))]
