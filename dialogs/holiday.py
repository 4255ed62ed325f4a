"""Find something to do in the school holidays, by date, and sign the child up."""

from collections.abc import Sequence

from dialogs import describing, missing, whom
from dialogs.ask_coordinator import ask_about
from dialogs.catalogue import Offer, SchoolHoliday
from dialogs.news import news
from dialogs.outcomes.helping import Declined, SignUp
from dialogs.outcomes.outcome import Outcome
from dialogs.questions import Choice, Option, consent
from dialogs.talk import Talk
from dialogs.text import text

NONE = "none"


def holiday(talk: Talk) -> Outcome:
    """Find an offer of the school holidays; where there is none, the coordinator may know of one, or news may come."""
    if not talk.known.municipality.coming_holidays(talk.today):
        missing.miss(talk, "holiday", missing.ANY)
        return _none_known(talk)
    age = whom.age(talk)
    coming = talk.known.municipality.coming_holidays(talk.today, age)
    if not coming:
        missing.miss(talk, "holiday", missing.ANY, age)
        return _none_known(talk)
    offers = _chosen_holiday(talk, coming).offers
    key = talk.ask(_offer(offers))
    if key == NONE:
        missing.miss(talk, "holiday", missing.ANY, age)
        return _none_known(talk)
    offer = next(found for found in offers if found.key == key)
    coordinator = talk.known.municipality.coordinator.name
    subject = text("holiday-consent", name=offer.name, coordinator=coordinator)
    if not talk.ask(consent("consent", key, subject)):
        return Declined(key)
    return SignUp(key, age)


def _none_known(talk: Talk) -> Outcome:
    called = ask_about("holiday", talk)
    return news(talk) if isinstance(called, Declined) and not talk.known.contact.news else called


def _chosen_holiday(talk: Talk, coming: Sequence[SchoolHoliday]) -> SchoolHoliday:
    if len(coming) == 1:
        return coming[0]
    options = tuple(Option(found.key, describing.school_holiday(found)) for found in coming)
    key = talk.ask(Choice("holiday", (text("holiday-which"),), options))
    return next(found for found in coming if found.key == key)


def _offer(offers: Sequence[Offer]) -> Choice:
    options = (*(Option(offer.key, offer.name) for offer in offers), Option(NONE, text("holiday-none")))
    heading = text("holiday-offers", count=len(offers))
    return Choice("offer", (heading, *map(describing.offer, offers)), options)
