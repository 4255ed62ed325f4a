"""Telegram, the wiring, the command line and the clock."""
