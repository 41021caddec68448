"""The preview in a real browser: the page reloads itself when it or its faults have changed.

What makes it change, a saved text or table, is shown by a preview in a terminal
(`tests/pipeline/test_preview.py`); here the page stands in the place of a built one.
"""

import threading

import pytest
from playwright.sync_api import expect

from civicbrief.pipeline.preview_server import Server, Shown


@pytest.fixture
def server(tmp_path):
    (tmp_path / "edition" / "brief").mkdir(parents=True)
    with Server(Shown(tmp_path / "edition"), 0) as server:
        threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
        yield server
        server.shutdown()


def test_the_page_reloads_itself_with_what_was_saved_and_shows_a_fault(browser, server, edition):
    complaints = []
    page = browser.new_page()
    page.on("console", lambda line: complaints.append(line.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    shown, patience = server.shown, 90_000
    path, built = shown.folder / "brief" / "kk.html", edition / "brief" / "kk.html"
    written = built.read_text(encoding="utf-8")

    def change(text=None, faults=()):
        if text:
            path.write_text(text, encoding="utf-8")
        shown.faults = faults
        shown.tell()

    page.goto(f"{server.address}brief/kk.html")
    cite = page.locator("#section-cite h2")
    expect(page.get_by_text("being built")).to_be_visible(timeout=patience)
    change(written)
    expect(cite).to_be_visible(timeout=patience)  # it waited while the page was being built
    title = cite.text_content()
    saved = written.replace(title, f"Ққ {title}")
    assert saved != written
    change(saved)
    expect(cite).to_contain_text("Ққ", timeout=patience)
    change(faults=("kk.ftl:3: $no_such_figure is not a metric",))
    alert = page.get_by_role("alert")
    expect(alert).to_contain_text("no_such_figure", timeout=patience)
    expect(cite).to_contain_text("Ққ")
    change(written)
    expect(cite).not_to_contain_text("Ққ", timeout=patience)
    expect(alert).to_have_count(0)
    page.close()
    assert complaints == []
