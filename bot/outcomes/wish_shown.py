"""What the desk sees of a family that waits for an item."""

from bot.outcomes.scene import Room
from bot.replies import Reply, RestateAtDesk
from dialogs import describing
from dialogs.text import Arg, Text, text
from storage.wishes import Wish

WAITING = ("waiting", "rung")


def shown(wish: Wish, room: Room) -> Text:
    """Say for what a family waits, or until when it is offered, or what came of it."""
    state = "waiting" if wish.state in WAITING else wish.state
    until = describing.moment(wish.until.astimezone(room.zone)) if wish.until else ""
    return text(f"desk-queued.{state}", item=name(wish, room), until=until)


def restated(wish: Wish, room: Room) -> Reply:
    """Show in the thread how far a wish is by now."""
    return RestateAtDesk(record(wish), (shown(wish, room),))


def record(wish: Wish) -> str:
    """Name a wish among what is said at the desk."""
    return f"wish {wish.id}"


def name(wish: Wish, room: Room) -> Arg:
    """Name what is waited for."""
    item = room.municipality.item(wish.item)
    return item.name if item else wish.item
