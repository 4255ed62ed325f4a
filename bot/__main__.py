"""`python -m bot` is the command `helpline`."""

from bot.cli.main import main

main(prog_name="helpline")
