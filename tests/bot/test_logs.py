"""The log never holds a token, wherever in a line it would stand."""

import logging
from collections.abc import Iterator

import pytest

from bot import logs
from bot.logs import Redacting

TOKEN = "7000000001:a-token-that-opens-nothing-at-all"
SHORT = "12:short"
OTHERS = "123456789:AAH_somebody-elses-token_of35chars"


@pytest.fixture(autouse=True)
def logging_as_before() -> Iterator[None]:
    """Put back what `start` changes for the whole process."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    levels = {name: logging.getLogger(name).level for name in ("aiohttp", "aiosqlite", "apscheduler", "asyncio")}
    levels |= {name: logging.getLogger(name).level for name in ("httpcore", "httpx", "telegram")}
    yield
    root.handlers[:] = handlers
    root.setLevel(level)
    for name, before in levels.items():
        logging.getLogger(name).setLevel(before)


def line(message: str, *args: object, token: str = TOKEN, error: BaseException | None = None) -> str:
    fault = (type(error), error, error.__traceback__) if error else None
    record = logging.LogRecord("bot", logging.INFO, "file", 1, message, args, fault)
    return Redacting(token, "%(message)s").format(record)


def raised(message: str) -> Exception:
    """Return an error that quotes a message, with its traceback."""
    with pytest.raises(ValueError, match="invalid literal") as error:
        int(message)
    return error.value


def test_a_line_without_a_token_is_left_as_it_is() -> None:
    assert line("The helpline is running at %d:%s.", 10, "30") == "The helpline is running at 10:30."


def test_the_token_is_hidden_in_message_arguments_and_traceback() -> None:
    url = f"https://api.telegram.org/bot{TOKEN}/getMe"
    shown = line(f"Calling {url} with %s", {"url": url}, error=raised(url))
    assert TOKEN not in shown
    assert "a-token-that" not in shown
    assert shown.count("bot[token]/getMe") == 3
    assert "Traceback" in shown


def test_a_token_of_somebody_else_is_hidden_too() -> None:
    assert line("bot%s/getMe", OTHERS) == "bot[token]/getMe"


def test_a_short_token_is_hidden_where_it_is_ours() -> None:
    assert line("bot%s/getMe", SHORT, token=SHORT) == "bot[token]/getMe"


def test_without_a_token_of_ours_lines_are_still_readable() -> None:
    assert line("A line.", token="") == "A line."


def test_the_token_is_hidden_whoever_logs(capsys: pytest.CaptureFixture[str]) -> None:
    logs.start(TOKEN)
    logging.getLogger("bot.wire").info("bot%s", TOKEN)
    logging.getLogger("some.library").warning("bot%s", TOKEN, exc_info=raised(TOKEN))
    written = capsys.readouterr().err
    assert TOKEN not in written
    assert written.count("[token]") == 3


def test_a_line_says_when_how_grave_and_who(capsys: pytest.CaptureFixture[str]) -> None:
    logs.start(TOKEN)
    logging.getLogger("bot.turn").error("Something.")
    assert capsys.readouterr().err.endswith(" ERROR bot.turn: Something.\n")


def test_libraries_speak_up_only_when_something_is_wrong(capsys: pytest.CaptureFixture[str]) -> None:
    logs.start(TOKEN)
    for library in ("httpx", "telegram.ext", "apscheduler.scheduler", "aiosqlite", "aiohttp.access"):
        logging.getLogger(library).info("POST https://api.telegram.org")
        logging.getLogger(library).warning("%s", library)
    assert [text.rpartition(" ")[2] for text in capsys.readouterr().err.splitlines()] == [
        "httpx",
        "telegram.ext",
        "apscheduler.scheduler",
        "aiosqlite",
        "aiohttp.access",
    ]


def test_the_log_goes_to_standard_error_once(capsys: pytest.CaptureFixture[str]) -> None:
    logs.start(TOKEN)
    logs.start(TOKEN)
    logging.getLogger("bot").info("Once.")
    captured = capsys.readouterr()
    assert (captured.out, captured.err.count("Once.")) == ("", 1)
