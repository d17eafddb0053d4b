"""The pages of the help, read from the documents that come along; Qt-free."""

from __future__ import annotations

import re
from functools import cache

from owui_migrate_gui import places
from owui_migrate_gui.gui.language import mark
from owui_migrate_gui.gui.target_view import Page

CONTENTS = (
    ("window.md", mark("The window")),
    ("glossary.md", mark("Words")),
    ("findings.md", mark("Findings")),
    ("runs.md", mark("Runs and rehearsals")),
    ("backups.md", mark("Backups and restoring")),
    ("encrypted.md", mark("Encrypted databases")),
    ("postgresql.md", mark("PostgreSQL servers")),
    ("sources.md", mark("Sources and trust")),
    ("opening.md", mark("Opening without a trace")),
    ("differences.md", mark("Bundled scripts and Open WebUI's own")),
    ("cli.md", mark("The command line")),
)
"""Documents with their titles in the list of contents."""

_SECTIONS = {
    Page.OVERVIEW: "Overview",
    Page.GRAPH: "Graph",
    Page.PLAN: "Plan",
    Page.DOCTOR: "Doctor",
    Page.BACKUPS: "Backups",
    Page.RUNS: "Runs",
    Page.SCHEMA: "Schema",
}
_HEADING = re.compile(r"^(#+) +(.*?) *$", re.MULTILINE)
_PICTURE_LINK = re.compile(r"\s*\(?\[[^\]]*\]\(screenshots[^)]*\)\)?")


@cache
def document(name: str) -> str:
    """The Markdown of a document; a sentence where it doesn't come along."""
    file = places.document(name)
    if file.parent != places.document("x").parent or not file.is_file():
        return f"# Not here\n\n`{name}` doesn't come with this copy of the console."
    return _PICTURE_LINK.sub("", file.read_text(encoding="utf-8"))


def section(page: Page | None) -> str:
    """What the document about the window says of a page, or of the start page."""
    wanted = _SECTIONS.get(page, "Start page") if page is not None else "Start page"
    return cut(document("window.md"), wanted)


def summary(page: Page) -> str:
    """The first paragraph about a page."""
    paragraphs = section(page).split("\n\n")
    return " ".join(paragraphs[1].split()) if len(paragraphs) > 1 else ""


def cut(markdown: str, heading: str) -> str:
    """The part below the first heading that begins with these words, without its subsequents."""
    headings = list(_HEADING.finditer(markdown))
    for number, found in enumerate(headings):
        if not found[2].startswith(heading):
            continue
        later = (other for other in headings[number + 1 :] if len(other[1]) <= len(found[1]))
        end = next((other.start() for other in later), len(markdown))
        return markdown[found.start() : end].strip() + "\n"
    return markdown


def meaning(word: str) -> str:
    """What the glossary says of a word, or empty."""
    for line in document("glossary.md").splitlines():
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
        if len(cells) == 2 and f"**{word}**" in cells[0]:  # noqa: PLR2004 - word and meaning
            return cells[1]
    return ""


__all__ = ["CONTENTS", "cut", "document", "meaning", "section", "summary"]
