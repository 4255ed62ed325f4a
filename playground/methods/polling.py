"""Getting updates, by asking or by being called."""

import asyncio
from typing import Any

from playground.refusals import ConnectionDropped, Refused, bad
from playground.shapes import Json
from playground.state import State

LONGEST_POLL = 50
MOST_AT_ONCE = 100
OTHER_POLL = "terminated by other getUpdates request; make sure that only one bot instance is running"
WEBHOOK_ACTIVE = "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"


async def get_updates(state: State, params: Json) -> list[Json]:
    """Return what waits, after a while of waiting; a later poll ends an earlier one."""
    updates = state.updates
    if state.webhook.get("url"):
        raise Refused(409, WEBHOOK_ACTIVE)
    updates.polls += 1
    mine = updates.polls
    updates.allow(params.get("allowed_updates"))
    updates.confirm(params.get("offset") or 0)
    state.changed.ring()
    await patiently(state, mine, within(params.get("timeout"), 0, LONGEST_POLL))
    if state.down:
        raise ConnectionDropped
    if updates.polls != mine:
        raise Refused(409, OTHER_POLL)
    return updates.batch(within(params.get("limit") or MOST_AT_ONCE, 1, MOST_AT_ONCE))


async def patiently(state: State, mine: int, seconds: int) -> None:
    """Wait until there is something to get, another poll begins or the time is up."""
    try:
        async with asyncio.timeout(seconds):
            await state.changed.wait_for(lambda: state.down or state.updates.ready or state.updates.polls != mine)
    except TimeoutError:
        return


def within(value: Any, lowest: int, highest: int) -> int:
    """Return a number, brought between two others."""
    return max(lowest, min(highest, value or 0))


def set_webhook(state: State, params: Json) -> bool:
    """Remember where updates are to be posted, and end a poll."""
    if not str(params.get("url", "")).startswith("https://"):
        raise bad("bad webhook: An HTTPS URL must be provided for webhook")
    state.webhook = {key: params[key] for key in ("url", "max_connections") if key in params}
    state.updates.allow(params.get("allowed_updates"))
    return cleared(state, params)


def delete_webhook(state: State, params: Json) -> bool:
    """Forget where updates were to be posted."""
    state.webhook = {}
    return cleared(state, params)


def cleared(state: State, params: Json) -> bool:
    """Drop what waits where that is wanted."""
    if params.get("drop_pending_updates"):
        state.updates.pending.clear()
    return True


def get_webhook_info(state: State, _params: Json) -> Json:
    """Return where updates are posted, and how many wait."""
    waiting = {"has_custom_certificate": False, "pending_update_count": len(state.updates.pending)}
    asked = {"allowed_updates": sorted(state.updates.allowed)} if state.updates.allowed else {}
    return {"url": ""} | state.webhook | waiting | asked
