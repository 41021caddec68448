"""The documentation as a site: `make docs` builds it, without the network and without a warning."""

import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

import generate  # noqa: E402

project = "civicbrief"
author = "civicbrief contributors"
language = "en"
smartquotes = False  # two hyphens of an option are no dash
extensions = ["myst_nb", "sphinx_copybutton", "generate"]
exclude_patterns = ["_build", "_templates", "examples"]

myst_enable_extensions = ["attrs_inline", "colon_fence", "deflist", "substitution"]
copybutton_selector = "div:not(.highlight-text) > div.highlight > pre"  # not what is printed
copybutton_prompt_text = r"\$ |\+(?!\+\+ )"  # of a diff, the added lines, without their plus
copybutton_prompt_is_regexp = True
myst_heading_anchors = 4
myst_substitutions = generate.everything(HERE / "_build" / "generated")
nb_execution_mode = "force"  # what a page computes is computed when it is built
nb_execution_raise_on_error = True
nb_execution_show_tb = True

templates_path = ["_templates"]
html_theme = "furo"
html_title = "civicbrief"
html_static_path = ["_static", "_build/generated/static"]
html_css_files = ["docs.css", "colours.css"]
html_copy_source = False
html_show_copyright = False
html_show_sphinx = False
html_theme_options = {
    "light_css_variables": generate.theme("light"),
    "dark_css_variables": generate.theme("dark"),
}
