"""The zip of an edition on a machine that has nothing else: `make torture`."""

import json
import os
import shutil
import subprocess
import zipfile
from pathlib import Path
from types import SimpleNamespace
from unittest import mock

import frictionless
import pytest
import rocrate
from rocrate_validator import models, services
from rocrate_validator.utils.http import HttpRequester

from civicbrief.core.cache import digest
from civicbrief.core.manifest import names_in, of_edition
from tests.support.project import COMMAND, civicbrief
from tests.torture.test_same_bytes import copied


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory):
    """The zip of the project, published and unpacked in another folder."""
    place = tmp_path_factory.mktemp("crate")
    project = copied(place / "project")
    shutil.rmtree(project / "editions" / version(project), ignore_errors=True)  # as if it was new
    typed(project, "publish")
    (path,) = (project / "outputs" / "to-send").glob("*.zip")
    with zipfile.ZipFile(path) as archive:
        archive.extractall(place / "unpacked")
    return place / "unpacked"


def version(project):
    return json.loads((project / "data" / "datapackage.json").read_bytes())["version"]


def typed(project, *arguments):
    """Run the command with the package that lies in the project."""
    done = subprocess.run(
        [*COMMAND, *arguments],
        cwd=project,
        env=os.environ | {"PYTHONPATH": str(project / "src")},
        capture_output=True,
        encoding="utf-8",
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def get(self, address, **more):
    """The terms of RO-Crate as its library has them: a test asks no network."""
    terms = Path(rocrate.__file__).parent / "data" / "ro-crate.jsonld"
    told = terms.read_text(encoding="utf-8")
    headers = {"Content-Type": "application/ld+json"}
    return SimpleNamespace(
        status_code=200, headers=headers, text=told, json=lambda: json.loads(told)
    )


@pytest.mark.parametrize("profile", ["ro-crate-1.1", "process-run-crate"])
def test_a_validator_of_others_finds_all_that_is_required(unpacked, profile):
    settings = services.ValidationSettings(
        rocrate_uri=unpacked,
        profile_identifier=profile,
        requirement_severity=models.Severity.REQUIRED,
    )
    with mock.patch.object(HttpRequester, "get", get, create=True):
        found = services.validate(settings)
    assert [issue.message for issue in found.get_issues()] == []
    assert len(found.executed_checks) > 40


def test_the_data_package_is_valid_as_it_stands(unpacked):
    found = frictionless.validate(str(unpacked / "data" / "datapackage.json"))
    assert found.valid, found.flatten(["title", "message"])
    assert found.stats["tasks"] > 10


def test_it_builds_the_published_bytes_and_is_verified(unpacked):
    published = of_edition(unpacked, version(unpacked))
    out = unpacked / "outputs"
    for name in names_in(out):
        (out / name).unlink()
    typed(unpacked, "build")
    made = {name: digest((out / name).read_bytes()) for name in names_in(out)}
    assert made == {name: file.sha256 for name, file in published.files.items()}
    told = civicbrief("verify", "--fast", cwd=unpacked)
    assert told.stdout.endswith("No difference found.\n"), told.stdout
