from __future__ import annotations

import pytest

from owui_migrate_gui import places
from owui_migrate_gui.gui.help.pages import CONTENTS, cut, document, meaning, section, summary
from owui_migrate_gui.gui.target_view import Page


@pytest.mark.parametrize("page", [None, *Page])
def test_every_page_has_help_of_its_own(page: Page | None) -> None:
    told = section(page)
    assert told.startswith("## ")
    assert len(told) < len(document("window.md")) / 2
    if page is not None:
        assert summary(page)


@pytest.mark.parametrize("name", [name for name, _ in CONTENTS])
def test_every_topic_comes_along_without_its_pictures(name: str) -> None:
    assert places.document(name).is_file()
    assert document(name).startswith("# ")
    assert "(screenshots" not in document(name)


def test_nothing_but_documents_can_be_read() -> None:
    assert "doesn't come" in document("../pyproject.toml")
    assert "doesn't come" in document("nothing.md")


def test_a_section_ends_where_the_next_of_its_rank_begins() -> None:
    text = "# All\n\n## One\n\na\n\n### Deeper\n\nb\n\n## Two\n\nc\n"
    assert cut(text, "One") == "## One\n\na\n\n### Deeper\n\nb\n"
    assert cut(text, "Two") == "## Two\n\nc\n"


def test_the_glossary_is_asked_by_word() -> None:
    assert "migration script" in meaning("revision")
    assert meaning("nonsense") == ""
