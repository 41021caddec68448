"""The command. Heavy imports wait until they are needed: `--help` answers at once."""

from __future__ import annotations

import errno
import gc
import io
import os
import signal
import sys
from typing import Any

import click

from civicbrief.cli.atlas import atlas
from civicbrief.cli.build import build
from civicbrief.cli.checks import check, doctor, exercise
from civicbrief.cli.new import new
from civicbrief.cli.options import tell
from civicbrief.cli.preview import preview
from civicbrief.cli.publish import publish
from civicbrief.cli.results import diff, explain
from civicbrief.cli.tables import import_file, map_table
from civicbrief.cli.texts import texts
from civicbrief.cli.verify import verify
from civicbrief.core.faults import MORE_MEMORY, CheckFailed, InputError, UsageError, visible


class Grouped(click.Group):
    """Lists its commands by what they are for, each with its whole summary."""

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        for purpose, commands in PURPOSES.items():
            with formatter.section(purpose):
                formatter.write_dl([(one.name or "", _summary(one)) for one in commands])


def _summary(command: click.Command) -> str:
    return " ".join((command.help or "").partition("\n\n")[0].split())


@click.group(cls=Grouped, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="civicbrief")
def cli() -> None:
    """Build a policy brief in several languages from a table of figures.

    \b
    Exit codes: 0 good, 1 a fault in the input, 2 wrong usage.
    """


PURPOSES = {
    "Make": (build, preview, publish, atlas),
    "Look": (check, verify, explain, diff, texts, doctor),
    "Adapt": (new, import_file, exercise),
}
COMMANDS = (*PURPOSES["Make"], *PURPOSES["Look"], *PURPOSES["Adapt"], map_table)
for one in COMMANDS:
    cli.add_command(one)


REMEDIES = {
    errno.ENOSPC: "Free some space, or name another folder: that of the edition with --out, that "
    "of temporary files with the variable TMPDIR.",
    errno.EROFS: "Name another folder: that of the edition with --out.",
    errno.EACCES: "Change its permissions, or name another folder.",
    errno.EEXIST: "A folder is needed there: move the file away, or name another folder.",
    errno.ENAMETOOLONG: "Take a folder with a shorter path.",
}
REMEDIES |= {errno.EDQUOT: REMEDIES[errno.ENOSPC], errno.EPERM: REMEDIES[errno.EACCES]}
REMEDIES |= {errno.ENOTDIR: REMEDIES[errno.EEXIST]}


def _told(error: OSError) -> str:
    """What the system refused, where, and the way out."""
    place = f": {error.filename}" if error.filename else ""
    remedy = f". {known}" if (known := REMEDIES.get(error.errno or 0)) else ""
    return f"{error.strerror or error}{place}{remedy}"


def main(arguments: list[str] | None = None) -> int:
    """Entry point: faults become lines and an exit code, never a traceback."""
    try:
        cli.main(arguments, prog_name="civicbrief", standalone_mode=False)
    except click.ClickException as error:
        error.show()
        return 2
    except (click.Abort, KeyboardInterrupt):
        click.echo("Stopped. The last edition is as it was.", err=True)
        return 130
    except UsageError as error:
        click.echo(f"civicbrief: {error}", err=True)
        return 2
    except InputError as error:
        tell(error.faults, "" if isinstance(error, CheckFailed) else " Nothing was written.")
        return 1
    except OSError as error:
        click.echo(f"civicbrief: {_told(error)}", err=True)
        return 1
    except ImportError as error:
        click.echo(f"civicbrief: {error}. civicbrief doctor says what to type.", err=True)
        return 1
    except MemoryError:
        click.echo(f"civicbrief: there is too little memory. {MORE_MEMORY}", err=True)
        return 1
    return 0


def command() -> Any:
    # jsonschema, which nbformat imports, would build 38 grammars for formats that nobody asks for.
    sys.modules["rfc3987_syntax"] = None  # type: ignore[assignment]
    gc.set_threshold(50_000, 20, 20)  # a command ends before much of it could be collected
    _settle()
    for name in ("stdout", "stderr"):
        if isinstance(stream := getattr(sys, name), io.TextIOWrapper):
            setattr(sys, name, Terminal.of(stream))
    sys.exit(main())


class Terminal(io.TextIOWrapper):
    """A stream that shows what a terminal would obey, and another sign for a letter it lacks."""

    under: io.TextIOWrapper

    @classmethod
    def of(cls, stream: io.TextIOWrapper) -> Terminal:
        lines = stream.line_buffering, stream.write_through
        made = cls(stream.buffer, stream.encoding, "replace", None, *lines)
        made.under = stream  # which would close its file when nothing holds it
        return made

    def write(self, text: str) -> int:
        return super().write(visible(text))


def _settle() -> None:
    """Open the streams that a shell has closed, and end tidily by any signal, as by Ctrl-C."""
    while (number := os.open(os.devnull, os.O_RDWR)) <= 2:
        # Otherwise the next file that is opened would take the number of a stream.
        os.set_inheritable(number, True)
    os.close(number)
    sys.stdout = sys.stdout or os.fdopen(os.dup(2), "w")
    sys.stderr = sys.stderr or os.fdopen(os.dup(2), "w")
    for name in ("SIGTERM", "SIGHUP"):
        end = getattr(signal, name, None)  # Windows has no SIGHUP
        if end and signal.getsignal(end) == signal.SIG_DFL:  # nohup ignores it
            signal.signal(end, signal.default_int_handler)
