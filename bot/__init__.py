"""Telegram, the wiring, the command line and the clock."""

import os

# python-telegram-bot's coming default for times, without which each 429 raises a warning.
os.environ.setdefault("PTB_TIMEDELTA", "true")
