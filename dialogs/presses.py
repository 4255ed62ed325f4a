"""What a press or a command leads to."""

from dialogs import buttons, club_life, desk_commands, first_year, for_clubs, journeys, menu, news
from dialogs.beside import call_human, prompt, welcome
from dialogs.journeys import DIALOGS, Outcomes
from dialogs.known import Known
from dialogs.outcomes.conversation import TellDesk
from dialogs.outcomes.lending import MoveMine
from dialogs.outcomes.news import NarrowNews, StopNews
from dialogs.outcomes.saying import ChangeLanguage, GiveHelpLines, Greet, Say
from dialogs.text import text

COMMANDS = {
    "activity": "activity",
    "human": "human",
    "checkins": first_year.SHOW,
    "language": "language",
    "words": "words",
    "help": "about",
    "news": "news",
    "stop": news.STOP,
}
UNLISTED = {"invite": "make-invitation"}
"""What a coach may write as well, and no family needs to see."""


def press(data: str, known: Known) -> Outcomes:
    """Do what a button of a family's says."""
    if buttons.read(data) == buttons.Go(menu.TRANSLATE):
        return (Say((text("translate-how"),)),)
    if buttons.read(data) == buttons.Go(news.STOP):
        return stop_news(known)
    if known.taken and not isinstance(buttons.read(data), buttons.Mine):
        return (prompt(text("with-human", by=known.taker)),)
    return _by_button(data, known)


def command(name: str, known: Known) -> Outcomes:
    """Do what a command says."""
    if COMMANDS.get(name) == news.STOP:
        return stop_news(known)
    if known.taken:
        return (prompt(text("with-human", by=known.taker)),)
    if name in COMMANDS:
        return welcome(known) + go(COMMANDS[name], known)
    if name in UNLISTED:
        return welcome(known) + go(UNLISTED[name], known)
    if name in desk_commands.COMMANDS:
        return (prompt(text("desk-only")),)
    if not known.contact.welcomed:
        return (Greet(with_menu=True),)
    if known.journey:
        return journeys.ask_again(known.journey, known, None)
    return (_hello(),)


def _hello() -> Say:
    return prompt(text("hello"), menu.menu())


def _by_button(data: str, known: Known) -> Outcomes:
    match buttons.read(data):
        case buttons.Answer() as answer:
            return journeys.press(answer, known)
        case buttons.Back(run, question) if known.journey and known.journey.id == run:
            return journeys.go_back(known, question)
        case buttons.Go(dialog):
            return go(dialog, known)
        case buttons.Mine(kind, record, step):
            return (MoveMine(kind, record, step),)
        case _:
            return journeys.stale(known)


def on_the_telephone(data: str, known: Known) -> Outcomes:
    """Take what a coordinator presses for a family without Telegram as if the family had pressed it."""
    asked = known.journey or isinstance(buttons.read(data), buttons.Mine)
    return _by_button(data, known) if asked else (TellDesk((text("desk-call-over"),)),)


def is_answer(data: str) -> bool:
    """Tell a button of a dialog from one of the desk."""
    return isinstance(buttons.read(data), buttons.Answer | buttons.Back | buttons.Mine)


def go(dialog: str, known: Known) -> Outcomes:
    """Go where a button or a command leads: to a dialog, a human, a number to call or a word explained."""
    if dialog == menu.HUMAN:
        return call_human(known)
    if dialog in first_year.WAYS:
        return first_year.switch(dialog, known) or journeys.stale(known)
    if dialog == menu.URGENT:
        return (GiveHelpLines(hard=True),)
    if dialog == menu.ABOUT:
        municipality = known.municipality
        return (
            Say(
                (text("about", municipality=municipality.name, coordinator=municipality.coordinator.name),),
                (*menu.menu(), (menu.go(menu.WORDS), menu.go("whom"))),
            ),
        )
    if dialog == menu.WORDS:
        return (prompt(text("club-life"), (*club_life.buttons(), *menu.human())),)
    if word := club_life.of_button(dialog):
        return explain((word,), known)
    if for_club := for_clubs.of_button(dialog, known):
        return (for_club,)
    if dialog.startswith(menu.SPEAK) and (language := dialog.removeprefix(menu.SPEAK)) in known.languages:
        return (ChangeLanguage(language), *(journeys.ask_again(known.journey, known, None) if known.journey else ()))
    if dialog == menu.AS_BEFORE:
        return journeys.ask_again(known.journey, known, None) if known.journey else (_hello(),)
    if dialog.startswith(menu.RESUME):
        return journeys.resume(dialog.removeprefix(menu.RESUME), known)
    if choice := news.choice_of(dialog, known.municipality):
        return (NarrowNews(choice),)
    return journeys.begin(dialog, known) if dialog in DIALOGS else journeys.stale(known)


def stop_news(known: Known) -> Outcomes:
    """End the news, whoever has the conversation, and the question after them if it waits."""
    asked = known.journey is not None and known.journey.dialog == "news"
    return (*((journeys.leave(known),) if asked else ()), StopNews())


def follow_link(token: str, known: Known) -> Outcomes:
    """Begin with an invitation, if it still holds."""
    if token not in known.invitations:
        return (prompt(text("invited-over"), menu.menu()),)
    return journeys.begin("invited", known, mentioned={"invitation": token})


def explain(asked: tuple[str, ...], known: Known) -> Outcomes:
    """Explain words of club life, then ask again what waits for an answer."""
    explained = tuple(map(club_life.explained, asked))
    if known.journey:
        return (Say(explained), *journeys.ask_again(known.journey, known, None))
    return (Say(explained, ((menu.go(menu.WORDS),), *menu.human())),)
