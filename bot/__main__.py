"""`python -m bot` is the command `helpline`."""

from bot.cli import main

main(prog_name="helpline")
