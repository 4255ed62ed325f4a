"""The bot's account: its token, its privacy mode, and that nothing else fetches its messages."""

from collections.abc import Mapping
from typing import Any, Final
from urllib.parse import urlsplit

from telegram.error import InvalidToken, TelegramError

from bot.check.asking import Answer, Answers
from bot.check.findings import Finding, no, note, ok
from dialogs.text import text

_UNKNOWN: Final = "Telegram does not know it; copy it anew from BotFather (/mybots, API Token) into HELPLINE_TOKEN"
_UNREACHABLE: Final = "check this machine's network, name service and firewall, then try again"
_ADDRESS: Final = "; HELPLINE_API_URL is set: it must be the address of a Bot API, without /bot and the token"
_POLLING: Final = "messages go there and not here; open {url}/bot<token>/deleteWebhook in a browser, with the token"


def account(answers: Answers, api_url: str, usual_url: str) -> list[Finding]:
    """Check the bot's account, as Telegram at an address knows it."""
    match answers.me:
        case InvalidToken():
            return [no("token", _UNKNOWN + _hint(api_url, usual_url))]
        case TelegramError() as error:
            return [no(f"Telegram cannot be reached ({error})", _UNREACHABLE + _hint(api_url, usual_url))]
        case me:
            return [ok(f"token (the bot is @{me['username']})"), _webhook(answers.webhook, api_url), _privacy(me)]


def _hint(api_url: str, usual_url: str) -> str:
    return "" if api_url == usual_url else _ADDRESS


def _webhook(answer: Answer | None, api_url: str) -> Finding:
    if answer is None or isinstance(answer, TelegramError):
        return no(f"webhook: Telegram did not say whether one is set ({answer})", "try again")
    if not answer["url"]:
        return ok("no webhook is set")
    # Only the host is shown, since the address of a webhook is often secret.
    what = f"a webhook is set, to {urlsplit(answer['url']).hostname}"
    return no(what, _POLLING.format(url=api_url.rstrip("/")), text("desk-check-webhook"))


def _privacy(me: Mapping[str, Any]) -> Finding:
    if me.get("can_read_all_group_messages"):
        return ok("privacy mode is off")
    return note("privacy mode is on", "leave it so; as an administrator of the desk the bot hears everything")
