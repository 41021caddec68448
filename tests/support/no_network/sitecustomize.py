"""Every process of Python with this folder on PYTHONPATH reaches its own machine alone.

Whatever asks for more is refused, and noted in the file that NETWORK_LOG names: a program may
swallow an error.
"""

import os
import sys

ASKING = ("socket.connect", "socket.sendto", "socket.getaddrinfo", "socket.gethostbyname")
NEAR = ("127.", "::1", "localhost", "0.0.0.0")


def note(line):
    with open(os.environ["NETWORK_LOG"], "a", encoding="utf-8") as file:  # noqa: PTH123
        file.write(f"{line}\n")


def watch(event, arguments):
    if event not in ASKING:
        return
    asked = arguments[1] if event in ("socket.connect", "socket.sendto") else arguments[0]
    host = asked[0] if isinstance(asked, tuple) else asked
    if event in ("socket.connect", "socket.sendto") and not isinstance(asked, tuple):
        return  # the path of a socket on this machine
    if host is not None and not str(host).startswith(NEAR):
        note(f"{event} {host}")
        raise PermissionError(f"{event}: {host} is not this machine")


note("begun")
sys.addaudithook(watch)
