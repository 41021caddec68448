"""The tests, in the rooms of the code; what they share lies in `support`."""

import sys

# jsonschema, which nbformat imports, would build 38 grammars for formats that nobody asks for.
sys.modules["rfc3987_syntax"] = None
