"""Whoever was to kill the bot."""


class Killed:
    def __init__(self) -> None:
        self.times = 0

    def __call__(self) -> None:
        self.times += 1
