"""A call in a process of its own: what it returns, and how it is stopped."""

import contextlib
import os
import re
import signal
import subprocess
import tempfile
import time
import traceback

import psutil
import pytest

from civicbrief.core.child import Child, can_fork, ending
from civicbrief.core.faults import Fault, InputError

pytestmark = pytest.mark.skipif(not can_fork(), reason="this system cannot fork safely")


def fault_of(seconds, function, *arguments):
    with pytest.raises(InputError) as raised:
        Child("the work", seconds, function, *arguments).result()
    return str(raised.value)


def test_it_returns_what_the_call_returns():
    assert Child("the work", 60, sorted, [3, 1, 2]).result() == [1, 2, 3]


def test_it_raises_the_faults_of_the_call():
    def refuse():
        raise InputError([Fault("a.csv", "is wrong", "Mend it.", 2, "id", "x", ("more",))])

    assert fault_of(60, refuse) == 'a.csv:2:id: is wrong, found "x". Mend it.\n  more'


def test_it_raises_any_other_error_of_the_call():
    with pytest.raises(FileNotFoundError) as raised:
        Child("the work", 60, open, "/none/there").result()
    assert raised.value.filename == "/none/there"


def test_what_holds_the_interpreter_is_stopped_and_its_line_of_own_py_is_named(tmp_path):
    """`sum` over a range runs in C alone: no other thread of its process gets a turn."""
    own = tmp_path / "проект" / "src" / "own.py"
    names = {}
    exec(compile("def қосу():\n    return sum(range(10**15))\n", str(own), "exec"), names)
    assert fault_of(0.5, names["қосу"]) == (
        "own.py:2: қосу was stopped after 0 s. Correct it, or allow more time with --timeout."
    )


def test_what_sleeps_elsewhere_is_stopped_and_named_by_what_it_does():
    assert fault_of(0.5, time.sleep, 600).startswith("the work: it was stopped after 0 s.")


def test_one_that_ends_its_process_is_told_by_where_it_does():
    def end():
        os._exit(3)

    def tell():
        try:
            end()
        except SystemExit as error:
            return traceback.extract_tb(error.__traceback__)[1].name, error.code

    assert Child("the work", 60, tell).result() == ("end", 3)


def test_a_process_that_it_forks_may_end_as_it_will():
    def fork():
        if not (process := os.fork()):
            os._exit(5)
        return os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])

    assert Child("the work", 60, fork).result() == 5


@pytest.mark.parametrize("end", ["ends well", "is stopped", "is killed"])
def test_what_it_has_started_ends_with_it_and_holds_no_output(end):
    """A program that own.py starts has our standard output; a fork has the pipe of answers too.

    Neither a session of its own nor a parent that has ended saves it.
    """

    def start():
        program = subprocess.Popen(["sleep", "60"])
        other = subprocess.Popen(["sleep", "60"], start_new_session=True)
        lost = subprocess.run(["sh", "-c", "setsid sleep 60 >&2 & echo $!"], stdout=subprocess.PIPE)
        if not (fork := os.fork()):
            time.sleep(60)
        noted.write(f"{program.pid} {other.pid} {int(lost.stdout)} {fork}")
        noted.flush()
        if end == "is killed":
            os.kill(os.getpid(), signal.SIGKILL)
        time.sleep(60 if end == "is stopped" else 0)
        return "done"

    begun = time.monotonic()
    with tempfile.TemporaryFile("w+") as noted:
        if end == "is stopped":
            assert "was stopped after 1 s" in fault_of(1, start)
        elif end == "is killed":
            assert "with signal 9 (SIGKILL)" in fault_of(60, start)
        else:
            assert Child("the work", 60, start).result() == "done"
        noted.seek(0)
        started = [int(one) for one in noted.read().split()]
    assert time.monotonic() - begun < 30
    assert len(started) == 4
    for process in started:
        with contextlib.suppress(psutil.NoSuchProcess):  # it may have been reaped by now
            psutil.Process(process).wait(10)  # raises where it lives on


def test_one_that_the_system_ends_is_told_with_the_signal():
    told = fault_of(60, lambda: os.kill(os.getpid(), signal.SIGKILL))
    assert told == (
        "the work: its process was ended by the system with signal 9 (SIGKILL), perhaps because "
        "memory was short. Free some memory, or correct what takes it, and try again."
    )


def test_one_that_is_ended_is_gone():
    child = Child("the work", 60, time.sleep, 600)
    child.end()
    with pytest.raises(InputError, match=r"signal 9"):
        child.result()
    with pytest.raises(ProcessLookupError):
        os.kill(child.process, 0)


@pytest.mark.parametrize(
    ("code", "told"),
    [(0, "ended itself$"), (3, "with exit code 3$"), (-15, r"with signal 15 \(SIGTERM\)$")],
)
def test_an_end_is_told_in_words(code, told):
    assert re.search(told, ending(code))
