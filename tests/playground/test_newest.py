"""What a playground remembers, and that it does not grow for ever."""

import pytest

from playground.page.pulse import Pulse
from playground.person import Person
from playground.telegram import Telegram
from tests.playground.caller import Caller

pytestmark = pytest.mark.anyio


async def test_of_calls_and_updates_only_the_newest_are_kept(
    telegram: Telegram, bot: Caller, mother: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("playground.newest.KEPT", 3)
    for number in range(5):
        mother.says(str(number))
        await bot("sendMessage", chat_id=mother.id, text=str(number))
    assert [update["message"]["text"] for update in telegram.updates] == ["2", "3", "4"]
    assert [call.params["text"] for call in telegram.called("sendMessage")] == ["2", "3", "4"]
    assert [update["message"]["text"] for update in await bot("getUpdates")] == ["/start", *"01234"]


async def test_the_bot_is_still_there_when_its_oldest_calls_are_forgotten(
    telegram: Telegram, bot: Caller, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("playground.newest.KEPT", 3)
    now = 0.0
    pulse = Pulse(telegram, lambda: now)
    assert pulse.state() == "never"
    for _ in range(5):
        await bot("getUpdates")
        await bot("getMe")
        assert pulse.state() == "here"
        now += 10
        assert pulse.state() == "away"
