"""The strict reader of `locales/`: every word a person reads, plain answers, and questions after a word of club life.

WordsMissing: a message, an attribute or an argument is missing, a municipality's own words are in no language that
could stand in, or a file does not parse.
"""

import html
import logging
import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import FluentParser
from fluent.syntax.ast import Junk

from bot.club_words import ClubWords
from bot.openings import Openings
from dialogs.text import Arg, Link, Mention, Own, Text
from locales import FOLDER

DESK_LANGUAGE = "nb"
RIGHT_TO_LEFT = frozenset({"ar", "ckb", "fa", "ur"})
_FALLBACKS = ("nb", "en")
_NORWEGIAN = ("nb", "nn")
_VARIATIONS = re.compile("[\U0001f3fb-\U0001f3ff\ufe0f\u2066-\u2069]")
_TURKISH = {ord("ı"): "i", ord("\u0307"): None}  # which capitals do not tell apart
_EMOJI_AND_SPACE = " 👍👎🙏😊🙂❤"
_LOG = logging.getLogger(__name__)


class WordsMissing(Exception):
    """Words, or an argument of theirs, are missing, or a file does not parse."""


class Words:
    """The words of every language, and what a plain "yes" is in each."""

    def __init__(
        self,
        bundles: Mapping[str, FluentBundle],
        answers: Mapping[str, Mapping[str, str]],
        club: ClubWords,
        openings: Openings,
        *,
        strict: bool,
    ) -> None:
        self._bundles = bundles
        self._answers = answers
        self._club = club
        self._openings = openings
        self._strict = strict

    @classmethod
    def load(cls, folder: Path = FOLDER, *, strict: bool = False) -> "Words":
        """Read the language folders; a strict reader raises WordsMissing where another falls back.

        A language is spoken as soon as it has a Fluent file.
        """
        languages = languages_in(folder)
        bundles = {language: _bundle(folder / language, language) for language in languages}
        answers = {language: _answers(folder / language) for language in languages}
        return cls(bundles, answers, ClubWords.load(folder), Openings.load(folder), strict=strict)

    @property
    def languages(self) -> tuple[str, ...]:
        """Every language that is spoken: Norwegian and English first, then by code."""
        return tuple(self._bundles)

    @property
    def whole_languages(self) -> tuple[str, ...]:
        """The languages in which no other stands in: those with the last file that a language is given."""
        return tuple(language for language in self._bundles if self.has(language, "family-text"))

    def _is_begun(self, language: str) -> bool:
        return language in self._bundles and language not in self.whole_languages and bool(self.whole_languages)

    def has(self, language: str, words: str) -> bool:
        """Tell whether a language has a message of its own, so that no other stands in."""
        bundle = self._bundles.get(language)
        return bundle is not None and bundle.has_message(words)

    def html(self, language: str, text: Text | Own) -> str:
        """Write a text as Telegram's HTML; arguments are escaped."""
        return self._write(language, text, escape=True)

    def plain(self, language: str, text: Text | Own) -> str:
        """Write a text for a place without markup, such as a button."""
        return self._write(language, text, escape=False)

    def answer(self, language: str, said: str) -> str | None:
        """Return the plain answer ("yes", "no", "back", "any", "stop") that a whole line is, in its language."""
        return self._answers.get(language, {}).get(_plain_line(said))

    def asked(self, said: str) -> tuple[str, ...]:
        """Return the words of club life that a whole line asks the meaning of, in whatever language."""
        return self._club.asked(said)

    def writes_for(self, said: str) -> str | None:
        """Return for whom somebody writes, "self" or "child", where a line says so in whatever language."""
        return self._openings.writes_for(said)

    def to_self(self, words: str) -> str:
        """Return the name of the words for somebody who writes for themself, where there are other ones."""
        name, _, attribute = words.partition(".")
        own = f"{attribute}-self" if attribute else "self"
        bundle = self._bundles[DESK_LANGUAGE]
        has = bundle.has_message(name) and own in bundle.get_message(name).attributes
        return f"{name}.{own}" if has else words

    def _write(self, language: str, text: Text | Own, *, escape: bool) -> str:
        if isinstance(text, Own):
            return _own(language, text, escape=escape)
        return self._text(language, text, escape=escape)

    def _text(self, language: str, text: Text, *, escape: bool) -> str:
        faults: list[str] = []
        # Most who read no Norwegian yet would rather read English than Norwegian.
        fallbacks = _FALLBACKS if language in _NORWEGIAN else _FALLBACKS[::-1]
        for candidate in dict.fromkeys((language, *fallbacks)):
            try:
                return self._in(candidate, text, language, escape=escape)
            except WordsMissing as fault:
                if self._strict and not self._is_begun(language):
                    raise
                faults.append(str(fault))
        _LOG.error("No words in any language: %s", "; ".join(faults))
        return text.words

    def _in(self, language: str, text: Text, reader: str, *, escape: bool) -> str:
        pattern = self._pattern(language, text.words)
        args = {name: self._arg(arg, reader, escape=escape) for name, arg in text.args.items()}
        written, errors = self._bundles[language].format_pattern(pattern, args)
        if errors:
            raise WordsMissing(f"{language}/{text.words}: {errors[0]}")
        return str(written)

    def _pattern(self, language: str, words: str) -> Any:
        bundle = self._bundles.get(language)
        name, _, attribute = words.partition(".")
        if bundle is None or not bundle.has_message(name):
            raise WordsMissing(f"{language}/{words}: there is no such message")
        message = bundle.get_message(name)
        pattern = message.attributes.get(attribute) if attribute else message.value
        if pattern is None:
            raise WordsMissing(f"{language}/{words}: there is no such text")
        return pattern

    def _arg(self, arg: Arg, language: str, *, escape: bool) -> str | int:
        match arg:
            case Text() | Own():
                return self._write(language, arg, escape=escape)
            case tuple():
                return self._write(language, Text("list", {}), escape=escape).join(
                    self._write(language, item, escape=escape) for item in arg
                )
            case str():
                return _escaped(arg, escape=escape)
            case Link(contact, name):
                return _linked(f"thread:{contact}", name, escape=escape)
            case Mention(account, name):
                return _linked(f"tg://user?id={account}", name, escape=escape)
        return arg


def _linked(address: str, name: str, *, escape: bool) -> str:
    shown = _escaped(name, escape=escape)
    return f'<a href="{address}">{shown}</a>' if escape else shown


def languages_in(folder: Path) -> tuple[str, ...]:
    """List every language that has a Fluent file: Norwegian and English first, then by code."""
    languages = {file.parent.name for file in folder.glob("*/*.ftl")}
    return tuple(sorted(languages, key=lambda language: ((*_FALLBACKS, language).index(language), language)))


def _own(language: str, own: Own, *, escape: bool) -> str:
    for candidate in (language, *_FALLBACKS):
        if candidate in own.texts:
            return _escaped(own.texts[candidate], escape=escape)
    raise WordsMissing(f"{language}: the municipality's own words are only in {', '.join(own.texts) or 'no language'}")


def _escaped(text: str, *, escape: bool) -> str:
    return html.escape(text, quote=False) if escape else text


def _bundle(folder: Path, language: str) -> FluentBundle:
    bundle = FluentBundle([language], use_isolating=language in RIGHT_TO_LEFT)
    for file in sorted(folder.glob("*.ftl")):
        source = file.read_text("utf-8")
        junk = [entry for entry in FluentParser().parse(source).body if isinstance(entry, Junk)]
        if junk:
            raise WordsMissing(f"{language}/{file.name}: {junk[0].annotations[0].message}: {junk[0].content}")
        bundle.add_resource(FluentResource(source))
    return bundle


def _answers(folder: Path) -> dict[str, str]:
    file = folder / "answers.toml"
    spoken: dict[str, list[str]] = tomllib.loads(file.read_text("utf-8")) if file.exists() else {}
    return {_plain_line(line): answer for answer, lines in spoken.items() for line in lines}


def _plain_line(line: str) -> str:
    """Return a line without what people vary: case, punctuation at the ends, the skin of an emoji, and how many."""
    shown = _VARIATIONS.sub("", line.replace("’", "'")).strip(" .,!?،؟。…\n\t")
    plain = shown.casefold().translate(_TURKISH)
    return plain[:1] if len(set(plain)) == 1 else plain.rstrip(_EMOJI_AND_SPACE)
