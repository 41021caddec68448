"""A real browser, and pages of the edition opened in it."""

import os
import shutil

import pytest
from playwright.sync_api import sync_playwright


@pytest.fixture(scope="session")
def launch():
    """Start Chromium with options of its own."""
    found = shutil.which("chromium") or shutil.which("/usr/bin/chromium")
    if found is None and "CI" not in os.environ:
        pytest.skip("Chromium is not installed: package chromium")
    browsers = []

    def launch(*options):
        arguments = ["--no-sandbox", *options]
        browsers.append(driver.chromium.launch(executable_path=found, args=arguments))
        return browsers[-1]

    with sync_playwright() as driver:
        yield launch
        for browser in browsers:
            browser.close()


@pytest.fixture(scope="session")
def browser(launch):
    return launch()


@pytest.fixture
def visit(browser, edition):
    """Open a page of the edition, by language or "index", in a window of its own.

    `built` is the folder of another edition.
    """
    contexts = []

    def visit(name, width=1440, height=900, built=edition, **options):
        context = browser.new_context(viewport={"width": width, "height": height}, **options)
        contexts.append(context)
        page = context.new_page()
        path = "index.html" if name == "index" else f"brief/{name}.html"
        page.goto((built / path).as_uri())
        return page

    yield visit
    for context in contexts:
        context.close()
