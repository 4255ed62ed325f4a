"""A playground is kept whole: who refers to whom, the counters, and the bells of the new process."""

import asyncio
from pathlib import Path

import pytest

from playground.keeping import keep, restored, save
from playground.page.stage import Stage

pytestmark = pytest.mark.anyio


async def test_a_playground_comes_back_as_it_was(stage: Stage, tmp_path: Path) -> None:
    amina, kari = stage.families[0], stage.coordinators[0]
    amina.starts()
    keyboard = {"inline_keyboard": [[{"text": "Yes", "callback_data": "y"}]]}
    await stage.telegram.call("sendMessage", {"chat_id": amina.id, "text": "Shall I?", "reply_markup": keyboard})
    await amina.sees("Shall I?")
    thread = stage.desk.opens("Amina", kari)
    kari.says("Hei", in_thread=thread)
    amina.sends_album("photo", "photo")
    stage.clock.jump(60)
    save(stage, tmp_path)
    again = restored(tmp_path, "1:TEST")
    assert again
    mother = again.families[0]
    assert mother.transcript() == amina.transcript()
    assert again.desk.transcript(again.desk.threads[0]) == stage.desk.transcript(thread)
    assert (again.clock.offset, again.telegram.pending) == (60, stage.telegram.pending)
    mother.taps("Yes")
    assert again.telegram.updates[-1]["callback_query"]["message"]["text"] == "Shall I?"
    assert mother.says("Hello").message_id == amina.says("Hello").message_id
    assert mother.unseen() == []


async def test_changes_are_written_as_they_happen(
    stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("playground.keeping.PAUSE", 0)
    written: asyncio.Queue[list[str]] = asyncio.Queue()

    def kept() -> list[str]:
        again = restored(tmp_path, "1:TEST")
        assert again
        return [message.text for message in again.families[0].chat]

    def noted(stage: Stage, folder: Path) -> None:
        save(stage, folder)
        written.put_nowait(kept())

    monkeypatch.setattr("playground.keeping.save", noted)
    assert restored(tmp_path, "1:TEST") is None
    keeping = asyncio.create_task(keep(stage, tmp_path))
    assert await written.get() == []
    stage.families[0].says("Hello")
    assert await written.get() == ["Hello"]
    stage.families[0].says("Bye")
    keeping.cancel()
    await asyncio.gather(keeping, return_exceptions=True)
    assert kept() == ["Hello", "Bye"]
