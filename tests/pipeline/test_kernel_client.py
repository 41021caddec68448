"""When a kernel is ready: it has answered, and what it said to all has been heard to its end."""

import asyncio
import queue
from collections import deque
from concurrent.futures import ThreadPoolExecutor

import pytest

from civicbrief.pipeline.kernel_client import PromptClient


class Scripted(PromptClient):
    """A client of a kernel that says what is written here, each line when it is waited for."""

    def __init__(self, shell, iopub, alive=True):
        super().__init__()
        self.shell, self.iopub, self.alive, self.asked = deque(shell), deque(iopub), alive, 0

    def kernel_info(self):
        self.asked += 1
        return f"question {self.asked}"

    async def get_shell_msg(self, timeout):
        return said(self.shell)

    async def get_iopub_msg(self, timeout):
        return said(self.iopub)

    async def is_alive(self):
        return self.alive


def said(lines):
    """The next message; queue.Empty where nothing came in time."""
    number, state = lines.popleft() if lines else (None, "")
    if number is None:
        raise queue.Empty
    parent = {"msg_id": f"question {number}"} if number else {}
    told = {"execution_state": state, "protocol_version": "5.3"}
    return {"parent_header": parent, "content": told}


def ready(client, timeout=None):
    """Wait in a thread of its own: that of the tests may have a loop of a browser."""
    with ThreadPoolExecutor(1) as beside:
        beside.submit(asyncio.run, client.wait_for_ready(timeout)).result()


def test_what_it_said_when_it_started_and_to_earlier_questions_is_passed_over():
    client = Scripted([(0, ""), (1, "")], [(0, "starting"), (1, "busy"), (1, "idle"), (2, "busy")])
    ready(client)
    assert client.asked == 1
    assert list(client.iopub) == [(2, "busy")]


def test_it_is_asked_again_while_nothing_that_it_says_to_all_arrives():
    """Its first words were said before we were connected."""
    client = Scripted([(1, ""), (2, "")], [(None, ""), (1, "idle"), (2, "busy"), (2, "idle")])
    ready(client)
    assert client.asked == 2
    assert not client.iopub


def test_one_that_died_or_never_answers_is_told():
    with pytest.raises(RuntimeError, match="Kernel died before replying"):
        ready(Scripted([], [], alive=False))
    with pytest.raises(RuntimeError, match="Kernel didn't respond in 0 seconds"):
        ready(Scripted([], []), timeout=0.01)
