"""Who has agreed to hear when there is something free."""

import sqlite3

from storage import news
from tests.storage.people import DAY, NOW, father, mother


def test_nobody_gets_news_who_has_not_agreed(connection: sqlite3.Connection) -> None:
    amina = mother(connection).id
    assert news.of_contact(connection, amina) is None
    assert not news.stop(connection, amina, NOW)


def test_who_stops_wants_none_until_agreeing_anew(connection: sqlite3.Connection) -> None:
    amina, omar = mother(connection).id, father(connection).id
    for contact in (amina, omar):
        assert news.agree(connection, contact, NOW).wanted
    news.put_ages(connection, amina, ("6-9", "10-12"))
    news.put_places(connection, amina, ("@north",))
    assert news.stop(connection, amina, NOW + DAY)
    assert not news.stop(connection, amina, NOW + 2 * DAY)
    stopped = news.of_contact(connection, amina)
    assert stopped
    assert (stopped.wanted, stopped.stopped_at) == (False, NOW + DAY)
    again = news.agree(connection, amina, NOW + 3 * DAY)
    assert (again.wanted, again.ages, again.agreed_at) == (True, ("6-9", "10-12"), NOW + 3 * DAY)
    assert again.places == ("@north",)
    assert news.agree(connection, omar, NOW + DAY).agreed_at == NOW
