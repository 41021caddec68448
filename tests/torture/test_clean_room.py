"""The clean room as a stranger enters it, but for the installation, which needs a network."""

import shlex
import sys

from civicbrief.tools.verify import clean_room
from tests.support.project import COMMAND, ROOT, civicbrief, process
from tests.tools.test_clean_room import commit, git

# A command that names the networks that it sees, and then is the one of this checkout.
SCRIPT = f"""#!/bin/sh
{shlex.quote(sys.executable)} -c "import socket; print(socket.if_nameindex())"
export PYTHONPATH={shlex.quote(str(ROOT / "src"))}
exec {shlex.join(COMMAND)} "$@"
"""
INSTALL = f"""
from pathlib import Path
command = Path(".venv/bin/civicbrief")
command.parent.mkdir(parents=True)
command.write_text({SCRIPT!r})
command.chmod(0o755)
"""


def test_the_last_commit_is_cloned_and_built_without_a_network(tmp_path):
    """An edition that lies here is compared; a file that is not committed counts for nothing."""
    new = ("new", "it", "--country", "KGZ", "--language", "en", "--package", "civicbrief")
    assert civicbrief(*new, cwd=tmp_path).returncode == 0
    project = tmp_path / "it"
    (project / "install.py").write_text(INSTALL, encoding="utf-8")
    git(project, "init")
    commit(project)
    assert process("build", cwd=project).returncode == 0
    (project / "stray.txt").write_text("mine", encoding="utf-8")
    done = process("verify", "--clean", cwd=project)
    assert done.returncode == 0, done.stdout + done.stderr
    seen, *said = done.stdout.splitlines()
    if clean_room.cut_off():
        assert seen == "[(1, 'lo')]"
    assert said == [
        "No edition is published yet.",
        "Compared with the edition in outputs, which may be of another state.",
        "No difference found.",
    ]
    assert "notice: what is not committed here is left out." in done.stderr
