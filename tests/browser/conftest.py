"""A real browser, and pages of the edition opened in it."""

import os
import shutil
from functools import cache

import pytest
from playwright.sync_api import sync_playwright


@pytest.fixture(scope="session")
def launch():
    """Start Chromium with options of its own."""
    found = shutil.which("chromium") or shutil.which("/usr/bin/chromium")
    if found is None and "CI" not in os.environ:
        pytest.skip("Chromium is not installed: package chromium")
    browsers = []
    # No graphics card is imitated: it takes a fifth of the time, and no test asks for one.
    plain = ("--disable-gpu", "--disable-software-rasterizer", "--in-process-gpu")

    def launch(*options):
        arguments = ["--no-sandbox", *plain, *options]
        browsers.append(driver.chromium.launch(executable_path=found, args=arguments))
        return browsers[-1]

    with sync_playwright() as driver:
        yield launch
        for browser in browsers:
            browser.close()


@pytest.fixture(scope="session")
def browser(launch):
    return launch()


@pytest.fixture(scope="session")
def window(browser):
    """The one window of these options: to open another costs more than most tests do in it."""
    return cache(lambda **options: browser.new_context(**options).new_page())


@pytest.fixture
def heard(window):
    """What the window's console says, and what it asks for, while a test lasts."""
    page, said, asked = window(), [], []
    listeners = {
        "console": lambda message: said.append(message.text),
        "pageerror": lambda error: said.append(str(error)),
        "request": lambda request: asked.append(request.url),
    }
    for event, listener in listeners.items():
        page.on(event, listener)
    yield said, asked
    for event, listener in listeners.items():
        page.remove_listener(event, listener)


@pytest.fixture(scope="session")
def visit(window, edition):
    """Open a page of the edition, by language or "index", as if in a new window.

    `built` is the folder of another edition.
    """

    def visit(name, width=1440, height=900, *, built=edition, media=None, **options):
        page = window(**options)
        page.mouse.move(0, 0)
        page.set_viewport_size({"width": width, "height": height})
        plain = {"media": "null", "color_scheme": "light", "forced_colors": "none"}
        page.emulate_media(**plain | (media or {}))
        path = "index.html" if name == "index" else f"brief/{name}.html"
        page.goto((built / path).as_uri())
        return page

    return visit
