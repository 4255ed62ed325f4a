"""The command line; what a command needs is imported when it is called."""

from importlib import import_module

import click

COMMANDS = ("check", "corrections", "demo", "run", "understand")


class _Commands(click.Group):
    """The modules beside this one, each with its command as `command`."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(f"bot.cli.{cmd_name}").command
        return command


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="allemed-helpline")
def main() -> None:
    """Help every child into a leisure activity: the ALLEMED helpline, a Telegram bot.

    Settings come from the environment or a .env file; the README lists them.
    """
