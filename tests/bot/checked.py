"""What the tests of `helpline check` share: the checks of a stand-in Telegram, and findings in print."""

from collections.abc import Iterable

from telegram.error import NetworkError

from bot.check.asking import ask
from bot.check.check import of_telegram
from bot.check.findings import Finding
from bot.settings import Settings
from bot.transport import SurelyNotSent
from bot.wire import Wire
from playground.in_process import InProcessRequest
from playground.telegram import Telegram

USUAL = "https://api.telegram.org"
TOKEN = "7000000001:a-token-that-opens-nothing-at-all"


def chosen(desk: int = -1001, token: str = TOKEN, api_url: str = USUAL) -> Settings:
    """Return settings of which no more matters here."""
    return Settings(_env_file=None, token=token, desk=desk, api_url=api_url)  # type: ignore[call-arg]


async def checked(telegram: Telegram, settings: Settings, *, desk: bool = True) -> list[Finding]:
    """Ask a stand-in Telegram about the bot and the desk, and return what is found."""
    request = InProcessRequest(telegram, refused=SurelyNotSent, dropped=NetworkError)
    wire = Wire(request, settings.token, settings.api_url)
    found = of_telegram(await ask(wire, settings.bot, settings.desk if desk else None), settings)
    assert (telegram.failures, telegram.unknown_methods, telegram.unknown_parameters) == ([], [], [])
    return found


def one(findings: Iterable[Finding], kind: str, part: str) -> Finding:
    """Return the only finding of a kind that mentions something."""
    (found,) = [finding for finding in findings if finding.kind == kind and part in finding.line]
    return found


def kinds(findings: Iterable[Finding]) -> list[str]:
    """Return the kinds of findings, in order."""
    return [finding.kind for finding in findings]
