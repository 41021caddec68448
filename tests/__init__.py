"""The tests, in the rooms of the code; what they share lies in `support`."""

import gc
import sys

# jsonschema, which nbformat imports, would build 38 grammars for formats that nobody asks for.
sys.modules["rfc3987_syntax"] = None

gc.set_threshold(50_000, 20, 20)  # as in the command: most of what a test run holds stays
