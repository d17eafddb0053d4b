"""What is known of every kind of finding: its words, and the log lines that speak of it.

The words are data (``resources/findings.toml``), so that the window, the command line and the page
``docs/findings.md`` say the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

import msgspec

from owui_migrate_gui import places
from owui_migrate_gui.doctor.evidence import Line, LineKind, of_kind, text_of
from owui_migrate_gui.doctor.findings import Finding, Severity
from owui_migrate_gui.engine.actions import Action

PAGE = "docs/findings.md"
"""The page with a section for every kind."""


class Kind(msgspec.Struct, frozen=True, kw_only=True):
    """One kind of finding, in words for a self-hoster; ``log`` are regular expressions."""

    severity: str
    title: str
    cause: str
    consequence: str
    repair: str
    limits: str = ""
    log: tuple[str, ...] = ()

    @property
    def level(self) -> Severity:
        """The severity that it usually has."""
        return Severity[self.severity.upper()]


@cache
def catalogue() -> dict[str, Kind]:
    """Every kind by id, in order."""
    text = places.resource("findings.toml").read_text(encoding="utf-8")
    return msgspec.toml.decode(text, type=dict[str, Kind])


@cache
def log_patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """(id, pattern) of every log line that speaks of a kind."""
    return tuple(
        (id_, re.compile(pattern)) for id_, kind in catalogue().items() for pattern in kind.log
    )


def page_of(id_: str) -> str:
    """Where a person reads more: ``docs/findings.md#owm011``."""
    return f"{PAGE}#{id_.lower()}"


def notice(  # noqa: PLR0913 - what differs from the catalogue is named one by one
    id_: str,
    *evidence: str | Line,
    title: str = "",
    repair: str = "",
    severity: Severity | None = None,
    blocks: bool = False,
    actions: tuple[Action, ...] = (),
    refusal: str = "",
    subjects: tuple[str, ...] = (),
    needs_choice: bool = False,
    undo: tuple[Action, ...] = (),
) -> Finding:
    """A finding of that kind, with the catalogue's words where none are given."""
    kind = catalogue()[id_]
    return Finding(
        id=id_,
        severity=kind.level if severity is None else severity,
        title=title or kind.title,
        evidence=tuple(map(text_of, evidence)),
        places=of_kind(evidence, LineKind.PLACE),
        objects=of_kind(evidence, LineKind.OBJECTS),
        repair=repair or kind.repair,
        blocks=blocks,
        cause=kind.cause,
        consequence=kind.consequence,
        limits=kind.limits,
        actions=actions,
        refusal=refusal,
        subjects=subjects,
        needs_choice=needs_choice,
        undo=undo,
    )


def some(names: Iterable[object], limit: int = 4) -> str:
    """The first of many names, and how many more there are."""
    found = [str(name) for name in names]
    rest = len(found) - limit
    return ", ".join(found[:limit]) + (f" and {rest} more" if rest > 0 else "")


def counted(count: int, one: str, many: str) -> str:
    """``one`` where it is a single one, else ``many``: both whole, so that each is translated."""
    return one if count == 1 else many


__all__ = ["PAGE", "Kind", "catalogue", "counted", "log_patterns", "notice", "page_of", "some"]
