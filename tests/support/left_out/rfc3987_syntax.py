"""Stands before the library of this name on the path of every process that a test starts.

jsonschema, which nbformat imports, would build 38 grammars for formats that nobody asks for: that
takes longer than all else that papermill, nbconvert or a kernel does to start.
"""

raise ImportError("it is left out")
