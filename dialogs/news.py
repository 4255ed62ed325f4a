"""Ask whether a contact wants a message when there is something free; ages and places are chosen below the answer."""

from collections.abc import Collection, Sequence
from typing import Final

from dialogs.buttons import Button, Go, write
from dialogs.catalogue import Municipality, Place
from dialogs.outcomes.news import StopNews, WantNews
from dialogs.outcomes.outcome import Outcome
from dialogs.questions import consent
from dialogs.talk import Talk
from dialogs.text import Text, text

BANDS: Final = ("0-5", "6-9", "10-12", "13-18")  # ages of children, in years
STOP: Final = "news-stop"  # where a button or a command goes that ends the news
_NARROW: Final = "news "
_AT: Final = "@"

Rows = tuple[tuple[Button, ...], ...]


def news(talk: Talk) -> Outcome:
    """Ask for a yes, which nothing else counts as; a no also ends what was agreed to before."""
    wanted = talk.ask(consent("news", "news", text("news-ask"), yes="news-yes", no="news-no"))
    return WantNews() if wanted else StopNews()


def band(named: str) -> Text:
    """Return the words for a band of ages."""
    youngest, _, oldest = named.partition("-")
    return text("news-band", youngest=int(youngest), oldest=int(oldest))


def at(place: Place) -> str:
    """Return the choice of a place, which is no band of ages and no language."""
    return f"{_AT}{place.key}"


def choice_of(dialog: str, municipality: Municipality) -> str | None:
    """Return the band of ages or the place that a button names, if it does."""
    named = dialog.removeprefix(_NARROW)
    return named if dialog.startswith(_NARROW) and named in choices(municipality) else None


def choices(municipality: Municipality) -> tuple[str, ...]:
    """Return all that news can be narrowed by: the bands of ages, then the places."""
    return (*BANDS, *map(at, municipality.places))


def narrowing(chosen: Collection[str], municipality: Municipality) -> Rows:
    """Return a button for each band of ages and each place, those that are chosen marked, and the one to end it all."""
    bands = [Button(_marked(band(each), each in chosen), write(Go(f"{_NARROW}{each}"))) for each in BANDS]
    places = [
        Button(_marked(place.name, at(place) in chosen), write(Go(f"{_NARROW}{at(place)}")))
        for place in municipality.places
    ]
    return (*_in_twos(bands), *_in_twos(places), *stop())


def stop() -> Rows:
    """Return the button that ends the news."""
    return ((Button(text("news-stop"), write(Go(STOP))),),)


def _in_twos(buttons: Sequence[Button]) -> Rows:
    return tuple(tuple(buttons[start : start + 2]) for start in range(0, len(buttons), 2))


def _marked(words: Text | str, chosen: bool) -> Text | str:
    return text("news-chosen", choice=words) if chosen else words
