"""A real Chromium, for every module of this folder."""

import os
import shutil

import pytest
from playwright.sync_api import sync_playwright


@pytest.fixture(scope="session")
def browser():
    found = shutil.which("chromium") or shutil.which("/usr/bin/chromium")
    if found is None and "CI" not in os.environ:
        pytest.skip("Chromium is not installed: package chromium")
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=found, args=["--no-sandbox"])
        yield browser
        browser.close()
