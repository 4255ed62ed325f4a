"""End the news of a contact."""

import sqlite3

from bot.outcomes.scene import Scene
from bot.replies import Reply, ToContact
from dialogs import menu
from dialogs.outcomes.news import StopNews
from dialogs.text import text
from storage import broadcasts, news


def stop_news(connection: sqlite3.Connection, _outcome: StopNews, scene: Scene) -> list[Reply]:
    """Keep it, also from what has not left, and confirm it however often it is said."""
    broadcasts.withdraw_from(connection, scene.contact.id, scene.now)
    wanted = news.stop(connection, scene.contact.id, scene.now)
    return [ToContact((text("news-stopped") if wanted else text("news-stopped.never"),), ((menu.go("news"),),))]
