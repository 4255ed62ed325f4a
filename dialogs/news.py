"""Ask whether a contact wants a message when there is something free; the ages are chosen below the confirmation."""

from collections.abc import Iterable
from typing import Final

from dialogs.buttons import Button, Go, write
from dialogs.outcomes.news import StopNews, WantNews
from dialogs.outcomes.outcome import Outcome
from dialogs.questions import consent
from dialogs.talk import Talk
from dialogs.text import Text, text

BANDS: Final = ("0-5", "6-9", "10-12", "13-18")  # ages of children, in years
STOP: Final = "news-stop"  # where a button or a command goes that ends the news
_AGES: Final = "news "

Rows = tuple[tuple[Button, ...], ...]


def news(talk: Talk) -> Outcome:
    """Ask for a yes, which nothing else counts as; a no also ends what was agreed to before."""
    wanted = talk.ask(consent("news", "news", text("news-ask"), yes="news-yes", no="news-no"))
    return WantNews() if wanted else StopNews()


def band(named: str) -> Text:
    """Return the words for a band of ages."""
    youngest, _, oldest = named.partition("-")
    return text("news-band", youngest=int(youngest), oldest=int(oldest))


def band_of(dialog: str) -> str | None:
    """Return the band of ages that a button names, if it does."""
    named = dialog.removeprefix(_AGES)
    return named if dialog.startswith(_AGES) and named in BANDS else None


def ages(chosen: Iterable[str]) -> Rows:
    """Return a button for each band of ages, those that are chosen marked, and the one that ends the news."""
    marked = frozenset(chosen)
    buttons = [Button(_marked(each, marked), write(Go(f"{_AGES}{each}"))) for each in BANDS]
    return (*(tuple(buttons[start : start + 2]) for start in range(0, len(buttons), 2)), *stop())


def stop() -> Rows:
    """Return the button that ends the news."""
    return ((Button(text("news-stop"), write(Go(STOP))),),)


def _marked(each: str, chosen: frozenset[str]) -> Text:
    return text("news-band-chosen", band=band(each)) if each in chosen else band(each)
