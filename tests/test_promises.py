"""Each promise names a test that there is, and each forge is told the same calls."""

import re

import pytest
import yaml

from tests.support.project import ROOT

PROMISES = re.findall(
    r"^\| .+? \| `(tests/.+?)::(test_\w+)` \|",
    (ROOT / "docs" / "promises.md").read_text(encoding="utf-8"),
    re.MULTILINE,
)


def test_every_promise_has_its_test():
    rows = (ROOT / "docs" / "promises.md").read_text(encoding="utf-8").count("\n| ") - 2
    assert len(PROMISES) == rows > 10


@pytest.mark.parametrize(("file", "name"), PROMISES)
def test_the_test_of_a_promise_is_there(file, name):
    assert f"\ndef {name}(" in (ROOT / file).read_text(encoding="utf-8")


def test_the_page_on_forges_has_the_calls_of_the_workflow_in_their_order():
    written = (ROOT / ".github" / "workflows" / "edition.yml").read_text(encoding="utf-8")
    jobs = yaml.safe_load(written)["jobs"]
    called = [step["run"] for job in jobs.values() for step in job["steps"] if "run" in step]
    page = (ROOT / "docs" / "how-to" / "publish-at-a-forge.md").read_text(encoding="utf-8")
    other = yaml.safe_load(page.partition("```yaml\n")[2].partition("```")[0])
    assert called == [*other["check"]["script"], *other["pages"]["script"][:-1]]
    assert called[1:3] == [".ci/run", "make verify-clean"]
    assert ".venv/bin/civicbrief publish" in called
