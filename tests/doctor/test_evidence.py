"""Kinds of lines of evidence: as they are made, and as old bundles tell them."""

from __future__ import annotations

from owui_migrate_gui.doctor.catalogue import notice
from owui_migrate_gui.doctor.evidence import (
    LineKind,
    kinds_by_words,
    objects_line,
    of_kind,
    revision_line,
)


def test_a_finding_knows_which_of_its_lines_name_revisions_and_objects() -> None:
    lines = (
        revision_line("recorded: 374d2f66af06"),
        objects_line("8452d01d26d7 has made already: table chat_message"),
        objects_line("8452d01d26d7 has yet to make: index chat_message_chat_parent_idx"),
        revision_line("actual: c440947495f3"),
        objects_line("missing: table skill"),
        revision_line("pending: 461111b60977"),
        "1 of 4 messages have their row in chat_message",
    )
    found = notice("OWM011", *lines)
    assert found.evidence[-1] == lines[-1]
    assert (len(found.places), len(found.objects)) == (3, 3)
    by_words = kinds_by_words(found.evidence)
    assert of_kind(by_words, LineKind.PLACE) == found.places
    assert of_kind(by_words, LineKind.OBJECTS) == found.objects
