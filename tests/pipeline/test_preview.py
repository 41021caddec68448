"""The preview: loopback alone, the file untouched, faults shown over the last good page."""

import http.client
import re
import socket
import threading
from threading import Event
from unittest.mock import Mock

import pytest

from civicbrief.core.cache import Cache
from civicbrief.core.faults import Fault, InputError
from civicbrief.metrics import project_metrics
from civicbrief.pipeline import preview
from civicbrief.pipeline.kernels import Abandoned
from civicbrief.pipeline.preview import Preview, stamps
from civicbrief.pipeline.preview_server import HOST, WAIT, Server, Shown
from civicbrief.pipeline.stages import Done
from civicbrief.tools import texts_report
from tests.support.previewing import previewed
from tests.support.project import ROOT, change, civicbrief, project_in


@pytest.fixture(scope="module")
def page():
    """A page with the policy of all our pages."""
    return texts_report.page([], ["kk"]).replace("</body>", "<p>One</p></body>")


@pytest.fixture
def shown(tmp_path, page):
    folder = tmp_path / "edition"
    (folder / "brief").mkdir(parents=True)
    (folder / "brief" / "kk.html").write_text(page, encoding="utf-8")
    (tmp_path / "secret.html").write_text("secret", encoding="utf-8")
    (folder / "out.html").symlink_to(tmp_path / "secret.html")
    return Shown(folder)


@pytest.fixture
def server(shown):
    with Server(shown, 0) as server:
        threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
        yield server
        server.shutdown()


def ask(server, path, host=None):
    """Status and body of a request whose path goes out exactly as written."""
    line = http.client.HTTPConnection(HOST, server.server_port, timeout=30)
    line.putrequest("GET", path, skip_host=True)
    line.putheader("Host", host or f"{HOST}:{server.server_port}")
    line.endheaders()
    answer = line.getresponse()
    return answer.status, answer.read().decode()


def test_it_listens_on_one_address_of_loopback(server):
    assert server.socket.getsockname()[0] == "127.0.0.1"
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.2", server.server_port), timeout=5)


@pytest.mark.parametrize("host", ["example.org", "example.org:{port}", "127.0.0.1", "[::1]:{port}"])
def test_a_name_from_elsewhere_is_refused_whatever_it_asks_for(server, host):
    host = host.format(port=server.server_port)
    for path in ("/brief/kk.html", f"{WAIT}?page=brief/kk.html&mark=0"):
        status, body = ask(server, path, host)
        assert status == 421
        assert "One" not in body


def test_the_name_localhost_is_this_machine(server):
    assert ask(server, "/brief/kk.html", f"localhost:{server.server_port}")[0] == 200


@pytest.mark.parametrize(
    "path",
    [
        "/../secret.html",
        "/brief/../../secret.html",
        "/%2e%2e/secret.html",
        "/..%2fsecret.html",
        "//etc/passwd",
        "/%2fetc/passwd",
        "/out.html",
        "/brief/kk.html%00",
        "/brief",
        "/nothing.html",
    ],
)
def test_nothing_outside_the_edition_is_served(server, path):
    status, body = ask(server, path)
    assert status == 404
    assert "secret" not in body
    assert "root:" not in body


def test_only_the_served_page_has_a_script_and_its_policy_allows_no_other(shown, server, page):
    written = page
    _, page = ask(server, "/brief/kk.html")
    assert shown.file("brief/kk.html").read_text(encoding="utf-8") == written
    assert re.findall(r"<script[^>]*nonce=\"([^\"]+)\"", page) == re.findall(
        r"script-src 'nonce-([^']+)';", page
    )
    assert len(re.findall("<script", page)) == 1
    again = ask(server, "/brief/kk.html")[1]
    nonces = {re.search("'nonce-([^']+)'", each)[1] for each in (page, again)}
    assert len(nonces) == 2
    digest = re.search("sha256-[^&]+", written)[0]
    assert re.search(f"style-src 'nonce-[^']+' &#39;{re.escape(digest)}", page)


def test_a_fault_is_shown_as_text(shown, server):
    shown.faults = ("kk.ftl:3: <script>alert(1)</script>",)
    _, page = ask(server, "/brief/kk.html")
    assert "&lt;script&gt;alert(1)" in page
    assert len(re.findall("<script", page)) == 1
    assert "1 fault. " in page
    assert "One" in page


def test_who_waits_hears_of_a_change_and_not_of_another_page(shown, server, page):
    mark = shown.mark("brief/kk.html")
    (shown.folder / "brief" / "ru.html").write_text("other", encoding="utf-8")
    assert shown.mark("brief/kk.html") == mark
    answers = []
    path = f"{WAIT}?page=brief/kk.html&mark={mark}"
    waiting = threading.Thread(target=lambda: answers.append(ask(server, path)[0]))
    waiting.start()
    shown.tell()
    waiting.join(0.2)
    assert answers == []
    changed = page.replace("One", "Two")
    (shown.folder / "brief" / "kk.html").write_text(changed, encoding="utf-8")
    shown.tell()
    waiting.join(10)
    assert answers == [200]


def test_a_page_that_is_not_built_yet_says_so_and_waits(server):
    status, page = ask(server, "/brief/en.html")
    assert status == 200
    assert "being built" in page
    assert "<script" in page


def test_a_taken_port_is_named_in_one_line():
    with socket.create_server((HOST, 0)) as taken:
        port = taken.getsockname()[1]
        done = civicbrief("preview", "--port", str(port))
    assert done.returncode == 2
    assert str(port) in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.torture
def test_faults_are_shown_over_the_last_good_page_until_they_are_mended(tmp_path):
    """One preview, from its start to Ctrl-C: a broken text, a broken table, a new figure."""
    before = {path: path.read_bytes() for path in (ROOT / "notebooks").rglob("*.ftl")}
    with previewed(tmp_path, "preview") as seen:
        seen.until(lambda: "6\u00a0766" in seen.get())
        seen.finished()
        steps = ["2-metrics", "3-brief.kk", "kk.html", "kk.pdf", "kk.docx", "1-source"]
        timed = [re.fullmatch(r"(.+): \d+\.\d s", line) for line in seen.said]
        done = [found[1] for found in timed if found and found[1] != "check"]
        assert done == [*steps, "words of kk", "ledger", "index"], seen.said
        (edition,) = seen.scratch.glob("civicbrief-preview-*/edition")
        assert {path.name for path in edition.iterdir()} >= {"index.html", "metrics.csv"}
        assert (edition / "brief" / "kk.pdf").read_bytes().startswith(b"%PDF")
        assert (edition / "brief" / "kk.docx").read_bytes().startswith(b"PK")
        assert "<script nonce" not in (edition / "brief" / "kk.html").read_text(encoding="utf-8")

        seen.rewrite("section-cite = ", "section-cite = { $no_such_figure } ")
        page = seen.until(lambda: "no_such_figure" in (page := seen.get()) and page)
        assert 'role="alert"' in page
        assert "6\u00a0766" in page
        assert any(line.startswith("kk.ftl:") and "no_such" in line for line in seen.said)
        seen.rewrite("{ $no_such_figure } ", "Ққ ")
        page = seen.until(lambda: "Ққ " in (page := seen.get()) and page)
        assert 'role="alert"' not in page

        data = seen.project / "data"
        change(data, "observations", "npo_charity_funds", value="15S2")
        seen.until(lambda: "observations.csv:" in (page := seen.get()) and "Ққ " in page)
        change(data, "observations", "npo_charity_funds", value="1642", printed="1 642")
        page = seen.until(lambda: "1\u00a0642" in (page := seen.get()) and page)
        assert 'role="alert"' not in page
        assert seen.end() == 0
        assert not any("Traceback" in line for line in seen.said)
        assert not list(seen.scratch.glob("civicbrief-*"))
        assert not (seen.project / "outputs").exists()
    assert before == {path: path.read_bytes() for path in before}


def preview_of(folder, cache):
    """A preview of the Kazakh brief that has read its inputs, and runs no stage by itself."""
    project, shown = project_in(folder), Shown(folder)
    where = (project, ROOT / "data", folder / "edition")
    made = Preview(*where, ["kk"], {}, shown, print, Cache(cache))
    made.read()
    return made


def named(stage, folder):
    """Performs a stage: each file that it makes holds the name of the stage."""
    for name in stage.makes:
        (folder / name).write_text(stage.name, encoding="utf-8")
    return {}


def test_what_a_reader_sees_needs_no_cache(tmp_path):
    (tmp_path / "full").write_text("no folder", encoding="utf-8")
    made = preview_of(tmp_path, tmp_path / "full")
    work = Mock(side_effect=named)  # its check is not begun beforehand
    while made.step(work):
        pass
    assert made.shown.faults == ()
    assert (made.folder / "brief" / "kk.html").read_text(encoding="utf-8") == "kk.html"
    assert (made.folder / "index.html").read_text(encoding="utf-8") == "index"


@pytest.mark.parametrize("found", [[], [Fault("kk.ftl", "a digit is typed", "Name a figure.")]])
def test_a_page_is_shown_before_the_check_of_it_has_ended(tmp_path, found):
    """Its faults are shown over the page when they are found, and nothing is made after them."""
    made, ended = preview_of(tmp_path, tmp_path / "full"), Event()
    page = made.folder / "brief" / "kk.html"

    def performing(stage, folder):
        if stage.name == "check":
            assert ended.wait(60)
            if found:
                raise InputError(found)
        return named(stage, folder)

    work = Mock(side_effect=performing)
    while not page.is_file():
        assert made.step(work)
    assert made.shown.faults == ()
    ended.set()
    while made.step(work):
        pass
    assert made.shown.faults == tuple(map(str, found))
    assert page.is_file()
    assert (made.folder / "index.html").is_file() == (not found)


def test_the_check_of_a_saved_page_waits_until_its_notebook_has_run(tmp_path):
    """It would make the notebook slower. Where the notebook fails, the check says why."""
    made, told = preview_of(tmp_path, tmp_path / "full"), list[str]()
    fault = Fault("kk.ftl", "a brace is open", "Close it.")

    def performing(stage, folder):
        told.append(stage.name)
        if stage.name == "check" and "saved" in told:
            raise InputError([fault])
        if stage.name == "3-brief.kk" and "saved" in told:
            raise RuntimeError("a message cannot be read")
        return named(stage, folder)

    work = Mock(side_effect=performing)
    while made.step(work):
        pass
    made.done.clear()
    made.cache = Cache(tmp_path / "another")
    told.append("saved")
    while made.step(work):
        pass
    assert told[told.index("saved") :] == ["saved", "2-metrics", "3-brief.kk", "check"]
    assert made.shown.faults == (str(fault),)


def test_a_check_of_what_has_been_changed_since_is_ended(tmp_path):
    made = preview_of(tmp_path, tmp_path / "full")
    ended = Event()

    def performing(stage, folder):
        if stage.name == "check":
            assert ended.wait(60)
            raise RuntimeError("its process was ended")
        return named(stage, folder)

    made._working = work = Mock(side_effect=performing)
    work.end_check.side_effect = ended.set
    assert made.step(work)
    made._end_check()
    assert ended.is_set()
    assert "check" in [stage.name for stage, _ in made.due()]


def test_a_step_that_failed_is_done_again_though_its_inputs_are_as_they_were_before(tmp_path):
    """It may have left half a file. What it had read elsewhere is still watched."""
    mine = tmp_path / "mine.txt"
    mine.write_text("1", encoding="utf-8")
    made = preview_of(tmp_path, tmp_path / "full")

    def reading(stage, folder):
        return named(stage, folder) | {"mine.txt": mine}

    def failing(stage, folder):
        named(stage, folder)
        raise RuntimeError("the disk is full")

    (source,) = (each for each in made.due() if each[0].name == "1-source")
    assert made._perform(*source, reading) == []
    assert source not in made.due()
    assert made._perform(*source, failing) != []
    made.cache = Cache(tmp_path / "another")
    assert source in made.due()
    assert made.others() == {mine}


def test_a_document_is_given_up_when_something_is_saved_and_the_page_is_not(tmp_path, monkeypatch):
    made, asked = preview_of(tmp_path, tmp_path / "full"), {}
    monkeypatch.setattr(preview, "POLL", 0)
    made._seen = made._stamps()
    saved = tmp_path / "saved"
    monkeypatch.setattr(made, "_stamps", lambda: {} if saved.is_file() else made._seen)

    def performing(stage, folder):
        asked[stage.name] = work.needless()
        if work.needless():
            raise Abandoned
        if stage.name == "2-metrics":
            saved.touch()
        if stage.name == "kk.pdf":
            raise RuntimeError("it was not given up")
        return named(stage, folder)

    work = Mock(side_effect=performing)
    while "kk.pdf" not in asked:
        assert made.step(work)
    assert (asked["3-brief.kk"], asked["kk.html"], asked["kk.pdf"]) == (False, False, True)
    assert made.shown.faults == ()
    assert "kk.pdf" in [stage.name for stage, _ in made.due()]


def test_a_saved_metric_of_the_projects_own_is_computed_and_shown_anew(tmp_path):
    made = preview_of(tmp_path, tmp_path)
    project = made.project
    for stage in made.edition.stages:  # as if all of it had been made
        made.done[stage.name] = Done(dict(stage.reads), dict.fromkeys(stage.makes, "1"))
        made.done[stage.name].read.update(dict.fromkeys(stage.needs, "1"))
    assert made.due() == []
    before = stamps(project, ROOT / "data")
    path = project / project_metrics.FILE
    path.write_text(path.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    now = stamps(project, ROOT / "data")
    assert [p for p in now if now[p] != before.get(p)] == [path]
    made.read()
    due = [stage.name for stage, _ in made.due()]
    assert due[:1] == ["2-metrics"]
    assert {"check", "1-source"} < {*due}
    assert "kk.html" not in due  # its notebook may come out the same
