"""`python -m bot.tied MODULE ...` runs a module that ends when whoever started it is gone, however that ended.

The starter holds the other end of its standard input, and writes nothing there.
"""

import os
import runpy
import signal
import sys
from threading import Thread


def main() -> None:
    """Run the module that is named, with its arguments."""
    del sys.argv[0]
    Thread(target=_end_with_stdin, daemon=True).start()
    runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)


def _end_with_stdin() -> None:
    """Wait for the end of standard input, and end this process as a service manager does."""
    while os.read(sys.stdin.fileno(), 1024):
        pass
    os.kill(os.getpid(), signal.SIGTERM)


if __name__ == "__main__":
    main()
