"""Commands that change who is there, the threads, the time, and what goes wrong."""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from playground.page.cast import Role, joined
from playground.page.stage import Mistake, Stage

LONGEST_JUMP = 366 * 86_400
Name = Annotated[str, Field(min_length=1, max_length=64, pattern=r"\S")]


class Command(BaseModel):
    """What a command says, and nothing besides."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Join(Command):
    """Let somebody join, with a phone of their own or at the desk."""

    do: Literal["join"]
    name: Name
    language: str = Field(pattern=r"^[a-z]{2,3}$")
    at_desk: bool = False

    def carry_out(self, stage: Stage) -> None:
        """Let them join."""
        part = "coordinator" if self.at_desk else ""
        person = joined(stage.telegram, stage.cast, Role(self.name.strip(), self.language, part))
        if self.at_desk:
            stage.desk.join(person)
        stage.telegram.changed.ring()


class Block(Command):
    """Block the bot, or lift the block."""

    do: Literal["block"]
    who: int
    on: bool

    def carry_out(self, stage: Stage) -> None:
        """Change what the bot may do."""
        person = stage.person(self.who)
        if self.on and not person.private.blocked:
            person.blocks_bot()
        elif not self.on and person.private.blocked:
            person.unblocks_bot()


class Open(Command):
    """Open a thread at the desk."""

    do: Literal["open"]
    who: int
    name: Name

    def carry_out(self, stage: Stage) -> None:
        """Open it."""
        stage.desk.opens(self.name.strip(), stage.person(self.who))


class InThread(Command):
    """Close, reopen or delete a thread."""

    do: Literal["close_thread", "reopen_thread", "delete_thread"]
    who: int
    thread: int

    def carry_out(self, stage: Stage) -> None:
        """Do it, unless it is so already."""
        thread, person = stage.thread(self.thread), stage.person(self.who)
        if thread.deleted:
            raise Mistake("the thread is deleted")
        if self.do == "delete_thread":
            stage.desk.deletes(thread)
        elif self.do == "close_thread" and not thread.closed:
            stage.desk.closes(thread, person)
        elif self.do == "reopen_thread" and thread.closed:
            stage.desk.reopens(thread, person)


class Jump(Command):
    """Let time pass."""

    do: Literal["jump"]
    seconds: int = Field(gt=0, le=LONGEST_JUMP)

    def carry_out(self, stage: Stage) -> None:
        """Move the clock."""
        stage.clock.jump(self.seconds)
        stage.telegram.changed.ring()


class Down(Command):
    """Take Telegram down, or bring it back."""

    do: Literal["down"]
    on: bool

    def carry_out(self, stage: Stage) -> None:
        """Throw the switch."""
        if self.on:
            stage.telegram.goes_down()
        else:
            stage.telegram.comes_back()


class Again(Command):
    """Deliver the last update twice."""

    do: Literal["again"]

    def carry_out(self, stage: Stage) -> None:
        """Deliver it again."""
        if not stage.telegram.updates:
            raise Mistake("nothing was delivered yet")
        stage.telegram.deliver_again(stage.telegram.updates[-1])


class Kill(Command):
    """Kill the bot."""

    do: Literal["kill"]

    def carry_out(self, stage: Stage) -> None:
        """Ask whoever started it to kill it."""
        if not stage.kill:
            raise Mistake("no bot was started together with this page")
        stage.kills += 1
        stage.kill()
        stage.telegram.changed.ring()
