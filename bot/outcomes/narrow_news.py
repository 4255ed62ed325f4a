"""Choose for what ages and places a contact wants news."""

import sqlite3

from bot.outcomes.scene import Scene
from bot.replies import Reply, ToContact
from bot.words import DESK_LANGUAGE
from dialogs import menu
from dialogs import news as asked
from dialogs.outcomes.news import NarrowNews
from dialogs.text import Own, text
from storage import news


def narrow_news(connection: sqlite3.Connection, outcome: NarrowNews, scene: Scene) -> list[Reply]:
    """Add a choice, or take it away where it was made before, and say which are left; none is everything."""
    before = news.of_contact(connection, scene.contact.id)
    if before is None or not before.wanted:
        return [ToContact((text("news-stopped.never"),), ((menu.go("news"),),))]
    chosen = frozenset((*before.ages, *before.places)) ^ {outcome.choice}
    ages = tuple(each for each in asked.BANDS if each in chosen)
    places = tuple(place for place in scene.municipality.places if asked.at(place) in chosen)
    news.put_ages(connection, scene.contact.id, ages)
    news.put_places(connection, scene.contact.id, tuple(map(asked.at, places)))
    bands = tuple(asked.band(each) for each in ages)
    kept = [text("news-ages-kept", ages=bands) if bands else text("news-ages-kept.every")]
    if places:
        kept.append(text("news-places-kept", places=tuple(Own({DESK_LANGUAGE: place.name}) for place in places)))
    return [ToContact(tuple(kept), asked.narrowing(chosen, scene.municipality))]
