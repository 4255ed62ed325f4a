"""What a browser may ask for, read strictly and carried out."""

import json
from typing import Annotated

from pydantic import Field, TypeAdapter, ValidationError

from playground.page.acting import Again, Block, Down, InThread, Join, Jump, Kill, Open
from playground.page.stage import Mistake, Stage
from playground.page.writing import Album, Delete, Edit, React, Say, Send, Start, Tap
from playground.refusals import Refused
from playground.shapes import Json

Command = Annotated[
    Start
    | Say
    | Send
    | Album
    | Edit
    | Delete
    | Tap
    | React
    | Join
    | Block
    | Open
    | InThread
    | Jump
    | Down
    | Again
    | Kill,
    Field(discriminator="do"),
]
COMMAND: TypeAdapter[Command] = TypeAdapter(Command)


def obeyed(stage: Stage, source: str) -> Json:
    """Carry a command out, and return what the browser hears of it: `done`, or an `error` in words.

    A command may carry a number `n`, which comes back with the answer.
    """
    number = None
    try:
        asked = json.loads(source)
        number = asked.pop("n", None)
        COMMAND.validate_python(asked).carry_out(stage)
    except ValidationError as error:
        answer = {"error": "; ".join(map(fault_in_words, error.errors()))}
    except (ValueError, AttributeError, TypeError, RecursionError):
        answer = {"error": "a command is one JSON object"}
    except (Mistake, Refused, AssertionError) as error:
        answer = {"error": str(error)}
    else:
        answer = {}
    return {"answer": number, **answer}


def fault_in_words(fault: object) -> str:
    """Return what is wrong with a command."""
    assert isinstance(fault, dict)  # noqa: S101
    where = ".".join(str(part) for part in fault["loc"])
    return f"{where}: {fault['msg']}" if where else str(fault["msg"])
