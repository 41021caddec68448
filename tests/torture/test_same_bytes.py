"""One state, built on machines as different as one machine can play: `make torture`."""

import filecmp
import os
import shutil
import subprocess
import sys

import pytest

from civicbrief.core.manifest import names_in
from civicbrief.core.source_tree import source_files
from tests.support.project import COMMAND, ROOT

CLOCK = """
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdlib.h>
#include <sys/time.h>
#include <time.h>
int clock_gettime(clockid_t id, struct timespec *t) {
  int (*real)(clockid_t, struct timespec *) = dlsym(RTLD_NEXT, "clock_gettime");
  int failed = real(id, t);
  if (!failed && id == CLOCK_REALTIME) t->tv_sec += atol(getenv("CLOCK_SHIFT"));
  return failed;
}
time_t time(time_t *t) {
  struct timespec now;
  clock_gettime(CLOCK_REALTIME, &now);
  if (t) *t = now.tv_sec;
  return now.tv_sec;
}
int gettimeofday(struct timeval *t, void *zone) {
  struct timespec now;
  clock_gettime(CLOCK_REALTIME, &now);
  t->tv_sec = now.tv_sec; t->tv_usec = now.tv_nsec / 1000;
  return 0;
}
"""
YEAR = 365 * 24 * 3600
NO_FORK = "import os\ndel os.fork\n"


@pytest.fixture(scope="module")
def machines(tmp_path_factory):
    """The editions of four builds, which differ in all that the promise names."""
    place = tmp_path_factory.mktemp("machines")
    clock = _clock(place)
    (place / "no-fork").mkdir()
    (place / "no-fork" / "sitecustomize.py").write_text(NO_FORK, encoding="utf-8")
    (place / "home").mkdir(mode=0o700)
    other = {"USER": "aигерім", "LOGNAME": "other", "HOME": str(place / "home")}
    kept = {"CIVICBRIEF_CACHE": str(place / "kept")}
    plain = {"PYTHONHASHSEED": "0", "TZ": "UTC", "LC_ALL": "C.UTF-8", "CIVICBRIEF_CACHE": ""}
    far = other | kept | {"PYTHONHASHSEED": "1", "TZ": "Asia/Almaty", "LC_ALL": "C"}
    last = {"PYTHONHASHSEED": "2", "TZ": "America/St_Johns", "LANG": "kk_KZ.UTF-8", "LC_ALL": ""}
    last |= {"PYTHONPATH": str(place / "no-fork"), "CIVICBRIEF_CACHE": ""}
    future, past = clock(73 * YEAR), clock(-56 * YEAR)
    warm = kept | {"PYTHONHASHSEED": "random", "TZ": "Europe/Berlin"}
    return [
        _built(place / "one", plain, "--jobs", "2", umask=0o022),
        _built(place / "екі 'two' papers", far | future, umask=0o077, processors=1),
        _built(place / "three" / "deeper", last | past, "--jobs", "3", umask=0o007),
        _built(place / "four", warm, "--jobs", "4", "--why", umask=0o022),
    ]


def _clock(place):
    """Variables for a process whose clock is so many seconds off; none without a C compiler."""
    library = place / "clock.so"
    (place / "clock.c").write_text(CLOCK, encoding="utf-8")
    compiler = shutil.which("cc")
    if not compiler or sys.platform != "linux":
        return lambda seconds: {}
    command = [compiler, "-shared", "-fPIC", "-o", library, place / "clock.c", "-ldl"]
    subprocess.run(command, check=True)
    return lambda seconds: {"LD_PRELOAD": str(library), "CLOCK_SHIFT": str(seconds)}


def copied(project):
    """The project in another folder, the package in it included."""
    for name in source_files(ROOT):
        (project / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(ROOT / name, project / name)
    for path in (ROOT / "editions").glob("*"):
        shutil.copytree(path, project / "editions" / path.name)
    return project


def _built(project, variables, *options, umask, processors=0):
    """The edition of a copy of the project in a folder, the package in it included."""
    copied(project)
    path = [variables.get("PYTHONPATH", ""), str(project / "src")]
    every = os.environ | variables | {"PYTHONPATH": os.pathsep.join(filter(None, path))}

    def begin():
        if processors:
            os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:processors])

    done = subprocess.run(
        [*COMMAND, "build", *options],
        cwd=project,
        env=every,
        umask=umask,
        preexec_fn=begin,
        capture_output=True,
        encoding="utf-8",
    )
    assert done.returncode == 0, done.stderr
    assert ("reused" in done.stderr) == ("--why" in options)
    return project / "outputs"


def test_builds_that_differ_in_all_but_their_inputs_give_the_same_bytes(machines):
    """Folder, user, locale, time zone, clock, umask, hash seed, jobs, processors, fork, cache."""
    first, *others = machines
    names = sorted(names_in(first))
    assert len(names) == 18
    for other in others:
        assert names_in(other) == set(names)
        same, differ, odd = filecmp.cmpfiles(first, other, names, shallow=False)
        assert (differ, odd) == ([], []), other
        assert same == names
