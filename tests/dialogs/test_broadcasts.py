"""What the buttons under a broadcast lead to."""

import pytest

from dialogs import broadcasts
from dialogs.desk import in_general
from dialogs.events import DeskPressed
from dialogs.outcomes.news import CancelBroadcast, FilterBroadcast, SendBroadcast, StopBroadcast
from dialogs.outcomes.outcome import Outcome
from tests.dialogs.transcript import KARI


@pytest.mark.parametrize(
    ("step", "outcomes"),
    [
        (broadcasts.leave_out("6-9"), (FilterBroadcast(7, "6-9"),)),
        (broadcasts.send(12), (SendBroadcast(7, 12),)),
        (broadcasts.CANCEL, (CancelBroadcast(7),)),
        (broadcasts.STOP, (StopBroadcast(7),)),
        ("send.everybody", ()),
        ("frobnicate", ()),
    ],
)
def test_a_button_does_what_it_says_and_nothing_else(step: str, outcomes: tuple[Outcome, ...]) -> None:
    assert in_general(DeskPressed(f"m|news|7|{step}", KARI)) == outcomes
