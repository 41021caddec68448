"""The entry point: Ctrl-C while the command is still being read ends it without a traceback."""

from __future__ import annotations

import os
import signal


def _stop(number: int, frame: object) -> None:
    os.write(2, b"Stopped. The last edition is as it was.\n")
    os._exit(130)  # nothing has been begun that would have to be tidied up


def command() -> None:
    """Read the command, which takes a moment, and run it."""
    if signal.getsignal(signal.SIGINT) == signal.default_int_handler:  # nohup and & ignore it
        signal.signal(signal.SIGINT, _stop)
    from civicbrief.cli.main import command as run

    if signal.getsignal(signal.SIGINT) == _stop:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        run()
    finally:  # what the command had to say is said: Ctrl-C comes too late
        signal.signal(signal.SIGINT, signal.SIG_IGN)
