"""The doctor's look at a copy on which repairs were rehearsed: what would be left after them."""

from __future__ import annotations

from owui_migrate_gui.database.integrity import IsCancelled
from owui_migrate_gui.database.open import open_target
from owui_migrate_gui.database.target import Target
from owui_migrate_gui.doctor.findings import Severity
from owui_migrate_gui.doctor.visit import visit
from owui_migrate_gui.events import StillFound
from owui_migrate_gui.graph import build_graph
from owui_migrate_gui.secret import Secret
from owui_migrate_gui.sources.read import read_source
from owui_migrate_gui.sources.releases import load_releases

_OF_THE_PLACE = frozenset({"OWM082", "OWM083", "OWM084", "OWM085"})
"""What lies around a file; a copy lies elsewhere."""


def look_again(
    target: Target, secret: Secret | None, is_cancelled: IsCancelled
) -> tuple[StillFound, ...]:
    """What is still wrong, worst first, rows included; raises what opening does, ``Cancelled``."""
    snapshot = open_target(target, secret=secret)
    source = read_source(None)
    graph = build_graph(source.revisions).with_recorded(snapshot.recorded)
    examination = visit(
        snapshot,
        graph,
        load_releases(),
        source.problems,
        is_cancelled=is_cancelled,
        secret=secret,
    )
    return tuple(
        StillFound(id=one.id, severity=one.severity.word, title=one.title)
        for one in examination.findings
        if one.severity > Severity.INFO and one.id not in _OF_THE_PLACE
    )


__all__ = ["look_again"]
