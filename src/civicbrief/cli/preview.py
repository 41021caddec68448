"""The command `civicbrief preview`: see in a browser what is being written."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

import click

from civicbrief.cli import options
from civicbrief.core import temporary
from civicbrief.core.faults import UsageError

if TYPE_CHECKING:
    from civicbrief.pipeline.preview_server import Server, Shown


@click.command()
@options.DATA
@options.LANGUAGES
@options.PARAMETERS
@options.PARAMETERS_FILE
@options.option(
    "--port",
    "N",
    "Port to listen on  [default: 8765, or a free one when it is taken]",
    type=click.IntRange(0, 65535),
)
@options.STEP_TIMEOUT
@click.option("--open", "open_page", is_flag=True, help="Open the brief in the browser")
def preview(
    data: Path | None,
    languages: tuple[str, ...],
    assignments: tuple[str, ...],
    file: Path | None,
    port: int | None,
    timeout: int | None,
    open_page: bool,
) -> None:
    """Show the brief in a browser of this machine, and build again what changes while you write.

    Watches the notebooks, their texts and the data. The page that you look at is built first
    and reloads itself. A fault is shown over the last good page, and in the terminal.
    The edition is written to a temporary folder; outputs stays as it is.
    """
    from civicbrief.core.cache import open_cache
    from civicbrief.pipeline import given_parameters, parameters
    from civicbrief.pipeline.deadline import of_steps
    from civicbrief.pipeline.notebooks import environment
    from civicbrief.pipeline.preview import Preview
    from civicbrief.pipeline.preview_server import Shown
    from civicbrief.pipeline.publish import recover_all

    project = options.project_meant(data)
    recover_all(project / "outputs", project)  # what a build that was stopped has left
    chosen = options.chosen_languages(project, languages)
    folder_of_data = options.data_folder(project, data)
    notebooks = parameters.of_project(project / "notebooks")
    theme = options.theme_of_project(project)
    values = given_parameters.chosen(file, assignments, notebooks, theme)
    wanted = tuple(chosen) if languages else ()  # all, also those that are still to come
    stop, ended = threading.Event(), False

    def say(line: str) -> None:
        if not stop.is_set():  # the step that an end interrupts says no more
            _say(line)

    with temporary.folder("preview") as place:
        folder = place / "edition"
        shown = Shown(folder)
        server = _server(shown, port)
        with (
            open_cache() as cache,
            environment({"project": str(project)}, cache.folder) as scratch,
            ThreadPoolExecutor(1) as worker,
        ):
            told = (shown, say, cache, of_steps(timeout))
            preview = Preview(project, folder_of_data, folder, wanted, values, *told)
            threading.Thread(target=server.serve_forever, daemon=True).start()
            page = f"{server.address}brief/{next(iter(chosen), '')}.html"
            _say(f"{page}  (Ctrl-C ends it)")
            try:
                building = worker.submit(preview.run, scratch, stop)
                if open_page:
                    import webbrowser

                    webbrowser.open(page)
                building.result()
            except KeyboardInterrupt:
                ended = True
            finally:
                stop.set()
                preview.end()
                server.shutdown()
                server.server_close()
    if ended:
        _say("Ended. Nothing is left of the preview.")


def _server(shown: Shown, port: int | None) -> Server:
    """On the port that was asked for, or on the usual one, or on a free one if that is taken."""
    from civicbrief.pipeline.preview_server import PORT, Server

    try:
        return Server(shown, PORT if port is None else port)
    except OSError as error:
        if port is not None:
            problem = f"--port {port}: {error.strerror}. Name another port, or leave --port out."
            raise UsageError(problem) from None
        return Server(shown, 0)


def _say(line: str) -> None:
    click.echo(line, err=True)
