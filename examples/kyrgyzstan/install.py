"""Make .venv from requirements.lock: `python install.py`, on any system; make calls it too.

Needs Python 3.11 or newer and nothing else. It does its work only when .venv is missing or older
than the lock.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
STAMP = VENV / ".installed"
MADE_FROM = ("requirements.lock",)
PACKAGE = ("../..",)
PIP = ("-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-compile")


def scripts() -> Path:
    """The folder of the commands: it has another name on Windows."""
    return VENV / ("Scripts" if os.name == "nt" else "bin")


def stale() -> bool:
    if not STAMP.is_file():
        return True
    return any((ROOT / name).stat().st_mtime > STAMP.stat().st_mtime for name in MADE_FROM)


def install() -> None:
    if VENV.is_symlink() or Path(sys.prefix).resolve() == VENV.resolve():
        sys.exit("Run it with a Python outside .venv, which it makes again.")
    shutil.rmtree(VENV, ignore_errors=True)
    subprocess.run([sys.executable, "-m", "venv", VENV], check=True)
    python = scripts() / ("python.exe" if os.name == "nt" else "python")
    lock = ("--require-hashes", "-r", "requirements.lock")
    own = ("--no-deps", *PACKAGE)
    for what in (lock, own):
        subprocess.run([python, *PIP, *what], cwd=ROOT, check=True)
    # pip compiles one file at a time; compileall uses every core. Some machines forbid Python to
    # write compiled files on first use, and then every kernel would compile pandas anew.
    variables = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    quiet = (*("-m", "compileall", "-q", "-j", "0"), VENV / ("Lib" if os.name == "nt" else "lib"))
    subprocess.run([python, *quiet], env=variables, stdout=subprocess.DEVNULL, check=False)
    STAMP.touch()


if __name__ == "__main__":
    if sys.version_info < (3, 11):  # noqa: UP036
        sys.exit("Python 3.11 or newer is needed. On Windows: py -3.12 install.py")
    if stale():
        print("Making .venv from requirements.lock, about a minute …", flush=True)
        try:
            install()
        except subprocess.CalledProcessError as error:
            sys.exit(f"It stopped (code {error.returncode}); what is above says why.")
    print(f"Ready. Next: {scripts().relative_to(ROOT) / 'civicbrief'} build")
