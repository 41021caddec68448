"""Imported by the process that others are forked from (see `processes`): it warms itself."""

import base64
import contextlib
import os
import pickle
import signal

from civicbrief.pipeline.processes import IMAGE


def stop(*_: object) -> None:
    raise TimeoutError


if call := os.environ.get(IMAGE):
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the command hears of Ctrl-C, and ends this
    seconds, function, arguments = pickle.loads(base64.b64decode(call))
    before = signal.signal(signal.SIGALRM, stop)
    signal.alarm(seconds)
    with contextlib.suppress(TimeoutError):  # each task tells what takes so long
        function(*arguments)
    signal.alarm(0)
    signal.signal(signal.SIGALRM, before)
