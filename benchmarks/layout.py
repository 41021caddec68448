"""The processor time of laying out one PDF, apart from everything that goes before it.

    python -m benchmarks.layout brief NOTEBOOK RESULT
    python -m benchmarks.layout plain LANGUAGE RESULT

The first exports an executed notebook of the brief. The second lays out the plain script's text
and charts in Typst. RESULT is a file that the seconds are written to.
"""

import sys
import time
from pathlib import Path


def brief(notebook: str) -> float:
    """Seconds for the brief's PDF."""
    from civicbrief.export.exporters import BriefPDF

    exporter = BriefPDF()
    begun = time.process_time()
    content, _ = exporter.from_filename(notebook)
    seconds = time.process_time() - begun
    assert content.startswith(b"%PDF")
    return seconds


def plain(language: str) -> float:
    """Seconds for a plain document of the same text and charts."""
    sys.path.insert(0, str(Path(__file__).parent))
    import plain_script

    words = plain_script.Words(language, *plain_script.read_data())
    parts = list(plain_script.drawn(words, plain_script.contents(words), ["svg"]))
    target = Path(sys.argv[3]).with_suffix(".pdf")
    begun = time.process_time()
    plain_script.write_pdf(words, parts, target)
    return time.process_time() - begun


if __name__ == "__main__":
    seconds = {"brief": brief, "plain": plain}[sys.argv[1]](sys.argv[2])
    Path(sys.argv[3]).write_text(str(seconds))
