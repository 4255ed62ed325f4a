"""Answering a press of a button."""

from playground.presses import PATIENCE
from playground.refusals import bad
from playground.shapes import Json
from playground.state import State

LONGEST = 200


def answer_callback_query(state: State, params: Json) -> bool:
    """Answer a press once, while it is young."""
    press = state.presses.get(str(params.get("callback_query_id", "")))
    if not press or press.answer is not None or state.now() - press.time > PATIENCE:
        raise bad("query is too old and response timeout expired or query ID is invalid")
    if len(str(params.get("text", ""))) > LONGEST:
        raise bad("MESSAGE_TOO_LONG")
    press.answer = {key: value for key, value in params.items() if key != "callback_query_id"}
    state.changed.ring()
    return True
