"""Make .venv from requirements.lock: `python install.py`, on any system; make calls it too.

With `--dev` it adds what tests, documentation and JupyterLab need, from requirements-dev.lock.
Needs Python 3.11 or newer and nothing else. It does its work only where .venv lacks something or
is older than a lock.
"""

import argparse
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
STAMP, DEV_STAMP = VENV / ".installed", VENV / ".installed-dev"
LOCK, DEV_LOCK = "requirements.lock", "requirements-dev.lock"
MADE_FROM = (LOCK, "pyproject.toml")
PACKAGE = ("--no-build-isolation", "--editable", ".")
PIP = ("-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-compile")
WINDOWS = os.name == "nt"
SCRIPTS = VENV / ("Scripts" if WINDOWS else "bin")  # the commands
PYTHON = SCRIPTS / ("python.exe" if WINDOWS else "python")


def stale(stamp: Path, *made_from: str) -> bool:
    if not stamp.is_file():
        return True
    return any((ROOT / name).stat().st_mtime > stamp.stat().st_mtime for name in made_from)


def begin() -> None:
    """An empty .venv in the place of the old one."""
    if VENV.is_symlink() or Path(sys.prefix).resolve() == VENV.resolve():
        sys.exit("Run it with a Python outside .venv, which it makes again.")
    shutil.rmtree(VENV, ignore_errors=True)
    subprocess.run([sys.executable, "-m", "venv", VENV], check=True)


def install(stamp: Path, *wanted: tuple[str, ...]) -> None:
    for what in wanted:
        subprocess.run([PYTHON, *PIP, *what], cwd=ROOT, check=True)
    # pip compiles one file at a time; compileall uses every core. Some machines forbid Python to
    # write compiled files on first use, and then every kernel would compile pandas anew.
    variables = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    quiet = (*("-m", "compileall", "-q", "-j", "0"), VENV / ("Lib" if WINDOWS else "lib"))
    subprocess.run([PYTHON, *quiet], env=variables, stdout=subprocess.DEVNULL, check=False)
    stamp.touch()


def locked(lock: str) -> tuple[str, ...]:
    return ("--require-hashes", "-r", lock)


def main(dev: bool) -> None:
    dev = dev or DEV_STAMP.is_file()  # what was there is there again
    if stale(STAMP, *MADE_FROM):
        print(f"Making .venv from {LOCK}, about a minute …", flush=True)
        begin()
        install(STAMP, locked(LOCK), ("--no-deps", *PACKAGE))
    if dev and stale(DEV_STAMP, DEV_LOCK):
        print(f"Adding what {DEV_LOCK} holds, about a minute …", flush=True)
        install(DEV_STAMP, locked(DEV_LOCK))


if __name__ == "__main__":
    if sys.version_info < (3, 11):  # noqa: UP036
        sys.exit("Python 3.11 or newer is needed. On Windows: py -3.12 install.py")
    options = argparse.ArgumentParser(description="Make .venv from requirements.lock.")
    options.add_argument("--dev", action="store_true", help=f"add what {DEV_LOCK} holds")
    try:
        main(options.parse_args().dev)
    except subprocess.CalledProcessError as error:
        sys.exit(f"It stopped (code {error.returncode}); what is above says why.")
    print(f"Ready. Next: {SCRIPTS.relative_to(ROOT) / 'civicbrief'} build")
