"""Serves a folder to browsers on this machine only, and reloads a page when it has changed.

The served page has, beyond its file, a script that waits for the next change, the faults that
prevent a newer page, and a policy that allows these two.
"""

from __future__ import annotations

import hashlib
import mimetypes
import os
import re
import secrets
import sys
import time
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Condition
from urllib.parse import parse_qs, unquote, urlsplit

from markupsafe import Markup

from civicbrief.core.faults import many

HOST = "127.0.0.1"
PORT = 8765
WAIT = "/-/changed"  # answers when a page has changed
LONGEST = 25  # seconds that one request waits for its answer
PAGE = Path(__file__).parent / "preview_page"  # what is shown beside the pages of an edition
POLICY = re.compile("(default-src .+?; )style-src ?")  # as every page of ours begins it


class Shown:
    """What the server shows: the edition's folder, its faults, and which page was looked at when.

    Others wait for `tell`, which says that something may have changed.
    """

    def __init__(self, folder: Path):
        self.folder = folder.resolve()
        self.faults: tuple[str, ...] = ()
        self.looked_at: dict[str, float] = {}
        self._changed = Condition()

    def tell(self) -> None:
        with self._changed:
            self._changed.notify_all()

    def file(self, name: str) -> Path | None:
        """A file of the edition by its name in it; None for any other."""
        path = (self.folder / name).resolve()
        return path if path.is_relative_to(self.folder) and path.is_file() else None

    def page(self, name: str) -> bytes | None:
        """A page of the edition; while it is still missing, a page that says so."""
        found = self.file(name)
        if found:
            return found.read_bytes()
        folder, _, last = name.rpartition("/")
        promised = name == "index.html" or (folder == "brief" and last.endswith(".html"))
        return (PAGE / "being_built.html").read_bytes() if promised else None

    def mark(self, name: str) -> str:
        """Differs when the page or the faults do."""
        digest = hashlib.sha256(self.page(name) or b"")
        digest.update("\n".join(self.faults).encode())
        return digest.hexdigest()[:32]

    def changed(self, name: str, mark: str) -> bool:
        """Wait until the page has changed; False when it has not after a while."""
        with self._changed:
            return self._changed.wait_for(lambda: self.mark(name) != mark, LONGEST)


def _part(name: str) -> str:
    return (PAGE / name).read_text(encoding="utf-8")


def served(page: str, name: str, mark: str, faults: tuple[str, ...]) -> str:
    """A page as it is served: with the script, the faults, and a policy for these two only."""
    nonce = secrets.token_urlsafe(16)
    allowed = f"script-src 'nonce-{nonce}'; connect-src 'self'; style-src 'nonce-{nonce}'"
    page = POLICY.sub(lambda match: f"{match[1]}{allowed} ", page, count=1)
    more = Markup('<script nonce="{}" data-wait="{}" data-page="{}" data-mark="{}">{}</script>\n')
    more = more.format(nonce, WAIT, name, mark, Markup(_part("reload.js")))
    if faults:
        lines = Markup().join(Markup("<li>{}</li>\n").format(line) for line in faults)
        number = many(len(faults), "fault")
        more += Markup(
            '<style nonce="{}">{}</style>\n<div class="preview-faults" role="alert" lang="en">'
            "<p>{}. This is the last good page.</p>\n<ul>\n{}</ul></div>\n"
        ).format(nonce, Markup(_part("faults.css")), number, lines)
    before, end, after = page.rpartition("</body>")
    return f"{before}{more}{end}{after}"


class Server(ThreadingHTTPServer):
    """Listens on loopback alone. Port 0 takes a free one."""

    daemon_threads = True
    allow_reuse_address = os.name == "posix"  # elsewhere it lets two servers share a port
    request_queue_size = 64  # a page asks for several things at once, and waits for changes

    def __init__(self, shown: Shown, port: int):
        self.shown = shown
        super().__init__((HOST, port), Handler)

    def handle_error(self, request: object, client_address: object) -> None:
        """A page that was closed while it waited is not an error."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]

    @property
    def address(self) -> str:
        return f"http://{HOST}:{self.server_port}/"


class Handler(BaseHTTPRequestHandler):
    """Answers GET for files of the edition, and for the question whether a page has changed."""

    server: Server
    server_version, sys_version = "civicbrief", ""

    def do_GET(self) -> None:
        # A page elsewhere can point a name of its own at this address, but not change this header.
        hosts = {f"{name}:{self.server.server_port}" for name in (HOST, "localhost")}
        if self.headers.get("Host") not in hosts:
            return self.send_error(HTTPStatus.MISDIRECTED_REQUEST)
        url = urlsplit(self.path)
        if url.path == WAIT:
            return self._changed(parse_qs(url.query))
        name = unquote(url.path).lstrip("/") or "index.html"
        shown = self.server.shown
        try:
            if name.endswith(".html"):
                return self._page(shown, name)
            found = shown.file(name)
        except (OSError, ValueError):  # ValueError: a zero byte in the name
            found = None
        if found is None:
            return self.send_error(HTTPStatus.NOT_FOUND)
        kind = mimetypes.guess_type(name)[0] or "application/octet-stream"
        return self._answer(found.read_bytes(), f"{kind}; charset=utf-8")

    def _page(self, shown: Shown, name: str) -> None:
        mark, faults, page = shown.mark(name), shown.faults, shown.page(name)
        if page is None:
            return self.send_error(HTTPStatus.NOT_FOUND)
        shown.looked_at[name] = time.monotonic()
        self._answer(served(page.decode(), name, mark, faults).encode(), "text/html; charset=utf-8")

    def _changed(self, asked: dict[str, list[str]]) -> None:
        name, mark = (asked.get(key, [""])[0] for key in ("page", "mark"))
        if self.server.shown.changed(name, mark):
            return self._answer(b"", "text/plain; charset=utf-8")
        self.send_response(HTTPStatus.NO_CONTENT)
        self.end_headers()

    def _answer(self, content: bytes, kind: str) -> None:
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self.send_header("Cache-Control", "no-store")
        self.send_header("X-Content-Type-Options", "nosniff")
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *arguments: object) -> None:
        """Log nothing: the terminal shows what was built."""
