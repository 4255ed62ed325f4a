"""Choose for what ages a contact wants news."""

import sqlite3

from bot.outcomes.scene import Scene
from bot.replies import Reply, ToContact
from dialogs import menu
from dialogs import news as asked
from dialogs.outcomes.news import NarrowNews
from dialogs.text import text
from storage import news


def narrow_news(connection: sqlite3.Connection, outcome: NarrowNews, scene: Scene) -> list[Reply]:
    """Add a band of ages, or take it away where it was chosen before, and say which are left; none is every age."""
    before = news.of_contact(connection, scene.contact.id)
    if before is None or not before.wanted:
        return [ToContact((text("news-stopped.never"),), ((menu.go("news"),),))]
    chosen = tuple(each for each in asked.BANDS if (each in before.ages) != (each == outcome.band))
    news.put_ages(connection, scene.contact.id, chosen)
    bands = tuple(asked.band(each) for each in chosen)
    kept = text("news-ages-kept", ages=bands) if bands else text("news-ages-kept.every")
    return [ToContact((kept,), asked.ages(chosen))]
