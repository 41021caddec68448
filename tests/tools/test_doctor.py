"""The doctor, in surroundings that are really broken: one line each, and what to type."""

import json
import os
import shutil
import sys
import tempfile
from collections import namedtuple
from importlib import metadata
from pathlib import Path

import fontpkg
import pytest
from fontTools import subset
from fontTools.ttLib import TTFont
from jupyter_client import kernelspec

from civicbrief.style.theme import DEFAULT
from civicbrief.tools import doctor
from civicbrief.tools.doctor import GOOD, NOTE, WRONG
from tests.support.project import ROOT, civicbrief, process


def test_in_this_project_nothing_is_wrong(tmp_path):
    done = civicbrief("doctor", "--out", tmp_path / "outputs")
    assert (done.returncode, done.stderr) == (0, ""), done.stdout
    told = [line.split()[1] for line in done.stdout.splitlines() if not line.startswith(" ")]
    first = ["Python", "project", "packages", "tools", "fonts", "Typst", "kernel", "encoding"]
    assert told == [*first, "terminal", "outputs", "space", "chromium", "pdftotext", "soffice"]
    assert not (tmp_path / "outputs").exists()


def test_a_lock_with_another_version_is_named_with_both(tmp_path):
    (tmp_path / "notebooks" / "text").mkdir(parents=True)
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    (version,) = [line for line in lock.splitlines() if line.startswith("click==")]
    changed = lock.replace(version, "click==0.0.7 \\") + "not-there==1 \\\n"
    changed += 'of-windows==1 ; sys_platform == "win32" and sys_platform == "linux" \\\n'
    (tmp_path / "requirements.lock").write_text(changed, encoding="utf-8")
    done = civicbrief("doctor", cwd=tmp_path)
    assert done.returncode == 1
    installed = version.removeprefix("click==").rstrip(" \\")
    said = f"click {installed}, locked 0.0.7; not-there missing, locked 1\n"
    assert f"WRONG  packages   {said}" in done.stdout
    assert "-m pip install -r requirements.lock" in done.stdout
    assert done.stdout.count("WRONG") == 1


def test_without_what_only_tests_need_nothing_is_wrong_and_the_line_to_type_is_told(
    tmp_path, monkeypatch
):
    """Two packages, the first for a build, stand in the second lock; only the first is there."""
    (tmp_path / "notebooks" / "text").mkdir(parents=True)
    first = f"click=={metadata.version('click')} \\\n"
    (tmp_path / "requirements.lock").write_text(first, encoding="utf-8")
    second = tmp_path / "requirements-dev.lock"
    second.write_text(f"{first}not-there==1 \\\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    use = "only tests, documentation and JupyterLab need them"
    assert doctor.packages(tmp_path)[:3] == (GOOD, "packages", "1, as in requirements.lock")
    found = doctor.tools(tmp_path)
    assert found[:3] == (NOTE, "tools", f"1 of 1 missing; {use}")
    assert found.remedy == f'"{sys.executable}" -m pip install -r requirements-dev.lock'
    (tmp_path / "install.py").touch()
    assert doctor.tools(tmp_path).remedy.endswith(" install.py --dev")
    older = f"{first}pytest==0.0.7 \\\nnot-there==1 \\\n"
    second.write_text(older, encoding="utf-8")
    told = f"pytest {metadata.version('pytest')}, locked 0.0.7; not-there missing, locked 1"
    assert doctor.tools(tmp_path)[:3] == (NOTE, "tools", f"{told}; {use}")


@pytest.fixture
def readonly():
    """A folder that the one who asks may not write to, also where root runs the tests."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "closed"
        folder.mkdir()
        Path(place).chmod(0o755)
        folder.chmod(0o555)
        user = os.geteuid()
        if user == 0:
            os.seteuid(65534)
        try:
            yield folder
        finally:
            os.seteuid(user)


@pytest.mark.skipif(os.name == "nt", reason="rights are of another kind there")
def test_a_folder_that_cannot_be_written_is_wrong(readonly):
    for out in (readonly / "outputs", readonly / "deep" / "outputs"):
        found = doctor.writable(out)
        assert found[:3] == (WRONG, "outputs", f"{readonly}: Permission denied")
        assert "--out" in found.remedy


def test_the_place_of_a_folder_may_be_a_file(tmp_path):
    (tmp_path / "outputs").write_text("mine", encoding="utf-8")
    found = doctor.writable(tmp_path / "outputs")
    assert found[:3] == (WRONG, "outputs", f"{tmp_path / 'outputs'} is not a folder")


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (["/nowhere/python", "{connection_file}"], "does not start: No such file"),
        ([sys.executable, "-c", "raise SystemExit(1)"], "does not answer"),
        (
            [sys.executable, "-c", "import sys; sys.modules['civicbrief'] = None\n{run}"],
            "cannot import civicbrief",
        ),
    ],
)
def test_a_kernel_that_does_not_serve_is_wrong(tmp_path, monkeypatch, argv, said):
    run = "from ipykernel.kernelapp import launch_new_instance as go; sys.argv = ['', '-f', '{}'];"
    run = run.replace("{}", "{connection_file}") + " go()"
    folder = tmp_path / "kernels" / "python3"
    folder.mkdir(parents=True)
    spec = {"argv": [word.replace("{run}", run) for word in argv], "display_name": "x"}
    (folder / "kernel.json").write_text(json.dumps(spec), encoding="utf-8")
    monkeypatch.setenv("JUPYTER_PATH", str(tmp_path))
    found = doctor.kernel()
    assert found.state == WRONG
    assert said in found.text
    assert str(folder) in found.text
    assert found.remedy.endswith("-m ipykernel install --sys-prefix")


def test_a_jupyter_without_a_kernelspec_is_wrong(tmp_path, monkeypatch):
    """ipykernel offers its own where none is installed: it is gone too."""
    monkeypatch.setattr(kernelspec, "jupyter_path", lambda *names: [str(tmp_path)])
    monkeypatch.setitem(sys.modules, "ipykernel.kernelspec", None)
    found = doctor.kernel()
    assert found[:3] == (WRONG, "kernel", "Jupyter does not know a kernel named python3")


def test_a_font_without_kazakh_letters_is_named_with_them(tmp_path, monkeypatch):
    real = fontpkg.path
    poor = tmp_path / "poor.ttf"
    font = TTFont(real("PT Sans", weight=700))
    cutter = subset.Subsetter()
    cutter.populate(unicodes=set(font.getBestCmap()) - {ord("Ә"), ord("ұ")})
    cutter.subset(font)
    font.save(poor)

    def path(family, **face):
        wanted = (family, face["weight"]) == ("PT Sans", 700)
        return poor if wanted else real(family, **face)

    monkeypatch.setattr(fontpkg, "path", path)
    found = doctor.fonts()
    assert found[:3] == (WRONG, "fonts", f"PT Sans Bold lacks Әұ ({poor})")


def test_a_font_that_is_not_installed_is_missing_for_a_command_too(monkeypatch):
    def path(family, **face):
        raise LookupError(family)

    monkeypatch.setattr(fontpkg, "path", path)
    with pytest.raises(ImportError, match="the font PT Sans is missing"):
        DEFAULT.face("PT Sans", 400)


def test_a_brand_that_cannot_be_worn_is_wrong_by_its_first_fault(tmp_path):
    (tmp_path / "notebooks" / "text").mkdir(parents=True)
    (tmp_path / "_brand.yml").write_text('color: {primary: "#3A9AD9"}\n', encoding="utf-8")
    found = doctor.fonts(tmp_path)
    assert found.state == WRONG
    assert "_brand.yml:1:color.primary: contrast 3.0:1" in found.text
    assert found.remedy.startswith("Correct it: civicbrief check")


def test_an_encoding_without_kazakh_letters_is_wrong_and_no_traceback(monkeypatch):
    monkeypatch.setenv("PYTHONIOENCODING", "ascii")
    done = process("doctor")
    assert done.returncode == 1
    assert "WRONG  encoding   the terminal writes ascii, which has no Kazakh letters" in done.stdout
    assert "PYTHONUTF8=1" in done.stdout
    assert process("explain", "bloggers", "--language", "kk").returncode == 0


def test_a_narrow_terminal_is_noted(monkeypatch):
    monkeypatch.setenv("COLUMNS", "40")
    assert doctor.terminal()[:2] == (NOTE, "terminal")
    monkeypatch.setenv("COLUMNS", "80")
    assert doctor.terminal()[0] == GOOD


def test_a_full_disk_is_wrong(tmp_path, monkeypatch):
    usage = namedtuple("usage", "free")
    monkeypatch.setattr(shutil, "disk_usage", lambda folder: usage(199_999_999))
    found = doctor.space(tmp_path / "outputs")
    assert found[:3] == (WRONG, "space", "199 MB for outputs, 199 MB for temporary files")


def test_a_program_that_only_tests_need_is_noted_with_its_package(monkeypatch):
    monkeypatch.setenv("PATH", "")
    assert doctor.program("pdftotext") == (
        NOTE,
        "pdftotext",
        "is not there; only tests of PDFs need it",
        "On Debian: apt install poppler-utils",
    )


def test_outside_a_project_the_rest_is_looked_at(tmp_path):
    found = list(doctor.look(None, tmp_path))
    assert [each.what for each in found if each.state == WRONG] == []
    assert [each.what for each in found][:3] == ["Python", "project", "packages"]
    assert {each.state for each in found[1:3]} == {NOTE}


def test_a_look_that_falls_over_is_a_finding(monkeypatch, tmp_path):
    monkeypatch.setattr(doctor, "compiles", lambda: {}["no typst"])
    (found,) = [each for each in doctor.look(None, tmp_path) if each.what == "Typst"]
    assert found[:3] == (WRONG, "Typst", "KeyError: 'no typst'")
