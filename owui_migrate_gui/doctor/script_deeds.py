"""What this source's version of a script does: its content says that, not its id.

Release 0.9.6 rewrote 43 scripts under their old ids, and later ones rewrote some again. Source:
``resources/script_versions.json``, made by running the scripts of releases on half-made databases.
What a script of unknown content does can't be told, so nothing is taken for safe there.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache

import msgspec

from owui_migrate_gui import places
from owui_migrate_gui.doctor.case import Case
from owui_migrate_gui.doctor.catalogue import counted, notice
from owui_migrate_gui.doctor.evidence import Line, revision_line
from owui_migrate_gui.doctor.findings import Finding
from owui_migrate_gui.revision import RevisionKey, System
from owui_migrate_gui.sources.script_version import version_of


class Known(msgspec.Struct, frozen=True, kw_only=True):
    """A version of a script: the releases from ``first`` to ``last`` have it.

    ``again`` is what it does where it was begun before: it ``stops``, or it ``skips`` the rows
    without a word. ``harm`` is what it does wherever it runs, and ``stops`` names rows that only
    this version stops at.
    """

    version: str
    first: str
    last: str
    again: str = ""
    harm: str = ""
    stops: str = ""

    @property
    def span(self) -> str:
        """The releases, such as ``0.9.6 – 0.12.4``."""
        return self.first if self.first == self.last else f"{self.first} – {self.last}"


@cache
def known_versions() -> dict[str, tuple[Known, ...]]:
    """Versions by revision id, of those scripts whose versions differ in what they do to rows."""
    data = places.resource("script_versions.json").read_bytes()
    return msgspec.json.decode(data, type=dict[str, tuple[Known, ...]])


def version_in(case: Case, id_: str) -> Known | None:
    """The version that the source has; None where it is none that is known."""
    key = RevisionKey(System.ALEMBIC, id_)
    revision = case.graph.revision(key) if key in case.graph else None
    if revision is None or not revision.text:
        return None
    version = version_of(revision.text)
    return next((one for one in known_versions().get(id_, ()) if one.version == version), None)


def done_again(case: Case, ids: Iterable[str]) -> tuple[str, ...]:
    """What the source's scripts would do with rows that a begun migration still has to move.

    Nothing for the bundled scripts, which move them, and for revisions that move none.
    """
    if case.is_bundled:
        return ()
    return tuple(_told(case, id_) for id_ in ids if _moves_rows(id_))


def _moves_rows(id_: str) -> bool:
    return any(one.again for one in known_versions().get(id_, ()))


def _told(case: Case, id_: str) -> str:
    known = version_in(case, id_)
    if known is None:
        return f"this source's {id_} is of no known release: it may take what is there for finished"
    if known.again == "skips":
        return f"{id_} as in Open WebUI {known.span} takes this for finished and leaves rows behind"
    return f"{id_} as in Open WebUI {known.span} stops at what is there"


def stops_as_pending(case: Case, id_: str) -> bool | None:
    """Whether the source's version stops at rows that others pass; None where that isn't known."""
    known = version_in(case, id_)
    return None if known is None else bool(known.stops)


def encodes_sign_ins(case: Case) -> bool:
    """Whether the source encodes people's sign-in data twice, and has no script that decodes it."""
    if case.is_bundled or not case.is_pending(_USERS) or case.is_coming("6d09d1bf1f23"):
        return False
    known = version_in(case, _USERS)
    return known is not None and bool(known.harm)


def find_harmful(case: Case, sign_ins: int = 0) -> Iterator[Finding]:
    """OWM074: a pending script in a version that is known to do harm.

    ``sign_ins`` are the users whose sign-in data it would encode twice; only the rows tell them.
    """
    if case.is_bundled or case.actual.key is None:
        return
    evidence: list[str | Line] = []
    subjects: list[str] = []
    for id_, told in ((_CHATS, _stranded(case)), (_USERS, _encoded(case, sign_ins))):
        known = version_in(case, id_) if case.is_pending(id_) else None
        if known is not None and known.harm and told:
            evidence.append(revision_line(f"pending: {id_} as in Open WebUI {known.span}"))
            evidence += told
            subjects.append(id_)
    if evidence:
        yield notice("OWM074", *evidence, blocks=True, subjects=tuple(subjects))


_CHATS = "242a2047eae0"
_USERS = "b10670c03dd5"
_ALL_OF_USERS = "84c277f931d945f5"
"""The version of 0.9.6 to 0.10.1; in a file it doesn't survive a second user either."""


def _stranded(case: Case) -> list[str]:
    chats = case.snapshot.chats or 0
    if not chats:
        return []
    return [
        counted(
            chats,
            "it would leave the contents of 1 chat in old_chat",
            f"it would leave the contents of {chats:,} chats in old_chat",
        )
    ]


def _encoded(case: Case, sign_ins: int) -> list[str]:
    known = version_in(case, _USERS)
    users = case.snapshot.users or 0
    told = []
    if known is not None and known.version == _ALL_OF_USERS and case.dialect == "sqlite":
        if users > 1:
            return ["it stops where there is more than one user"]
        if users:
            told.append("it would encode the settings of the one user twice")
    if sign_ins:
        told.append(
            counted(
                sign_ins,
                "it would encode the sign-in data of 1 user twice",
                f"it would encode the sign-in data of {sign_ins:,} users twice",
            )
        )
    return told


__all__ = [
    "Known",
    "done_again",
    "encodes_sign_ins",
    "find_harmful",
    "known_versions",
    "stops_as_pending",
    "version_in",
]
