"""Let a contact choose the language that the helpline speaks."""

from dialogs.outcomes.outcome import Outcome
from dialogs.outcomes.saying import ChangeLanguage
from dialogs.questions import Choice, Option
from dialogs.talk import Talk
from dialogs.text import text


def choose_language(talk: Talk) -> Outcome:
    """Ask for a language, each offered in its own name."""
    options = tuple(Option(language, text(f"language-{language}")) for language in talk.known.languages)
    return ChangeLanguage(talk.ask(Choice("language", (text("choose-language"),), options, columns=2)))
