"""`helpline understand`: what is understood of lines, and nothing done about them."""

import json
import sys

import click

from dialogs.understanding.reader import Reader
from locales import FOLDER

SHOWN = ("text", "language", "topic", "confidence", "ranking", "slots", "danger", "auto")


@click.command(name="understand")
@click.option("--language", default="nb", show_default=True, help="The language that the writer has chosen.")
def command(language: str) -> None:
    """Read lines on standard input, and write what is understood of each as one JSON object a line.

    The keys: text, language, topic, confidence (0 to 1), ranking (topics, best first), slots, danger (none, soft
    or hard) and auto (true where the bot would act without asking back).
    """
    reader = Reader.load(FOLDER)
    for line in sys.stdin:
        reading = reader.read(line.rstrip("\n"), language)
        shown = {key: getattr(reading, key) for key in SHOWN} | {"slots": reading.slots.as_dict()}
        click.echo(json.dumps(shown, ensure_ascii=False))
