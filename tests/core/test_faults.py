"""A fault is shown whole by any terminal, and obeyed by none."""

import io

from civicbrief.cli.main import Terminal
from civicbrief.core.faults import Fault, visible

RED, TITLE, BACK, TURN = "\x1b[31m", "\x1b]0;x\x07", "\b\r", "\u202e"


def test_a_fault_names_by_number_what_a_terminal_would_obey():
    fault = Fault(f"a{RED}.csv", f"no{TURN}", f"Do{TITLE}.", 2, f"c{TITLE}", f"v{BACK}", (RED,))
    assert str(fault).splitlines() == [
        'a⟨U+001B⟩[31m.csv:2:c⟨U+001B⟩]0;x⟨U+0007⟩: no⟨U+202E⟩, found "v⟨U+0008⟩⟨U+000D⟩". '
        "Do⟨U+001B⟩]0;x⟨U+0007⟩.",
        "  ⟨U+001B⟩[31m",
    ]


def test_a_value_of_sixty_signs_is_shown_whole():
    assert "x" * 60 + '"' in str(Fault("a.csv", "no", "Do.", value="x" * 60))
    assert "x" * 59 + '…"' in str(Fault("a.csv", "no", "Do.", value="x" * 61))


def test_whatever_a_command_prints_a_terminal_does_not_obey_it():
    file = io.BytesIO()
    told = Terminal.of(io.TextIOWrapper(file, "utf-8"))
    told.write(f"name {RED}{TITLE}{TURN}\n")
    told.flush()
    printed = "name ⟨U+001B⟩[31m⟨U+001B⟩]0;x⟨U+0007⟩⟨U+202E⟩\n"
    assert file.getvalue().decode() == printed


def test_lines_tabs_joiners_and_a_bar_of_progress_stay_as_they_are():
    for text in ("a\tb\n", "\u200c\u200d\u00ad\u00a0", "\r\x1b[?25l\x1b[2m[###]\x1b[0m\x1b[?25h\n"):
        assert visible(text) == text


def test_a_terminal_that_lacks_a_letter_shows_another_sign():
    file = io.BytesIO()
    told = Terminal.of(io.TextIOWrapper(file, "ascii"))
    told.write("қор")
    told.flush()
    assert file.getvalue() == b"???"
