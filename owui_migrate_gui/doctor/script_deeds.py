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
from owui_migrate_gui.doctor.catalogue import notice
from owui_migrate_gui.doctor.evidence import Line, revision_line
from owui_migrate_gui.doctor.findings import Finding
from owui_migrate_gui.revision import RevisionKey, System
from owui_migrate_gui.sources.script_version import version_of


class Known(msgspec.Struct, frozen=True, kw_only=True):
    """A version of a script: the releases from ``first`` to ``last`` have it.

    ``again`` is what it does where it was begun before: it ``stops``, or it ``skips`` the rows
    without a word. ``harm`` is what it does wherever it runs.
    """

    version: str
    first: str
    last: str
    again: str = ""
    harm: str = ""

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


def find_harmful(case: Case) -> Iterator[Finding]:
    """OWM074: a pending script in a version that is known to do harm."""
    if case.is_bundled or case.actual.key is None:
        return
    evidence: list[str | Line] = []
    subjects: list[str] = []
    for id_, tell in ((_CHATS, _stranded), (_USERS, _encoded)):
        known = version_in(case, id_) if case.is_pending(id_) else None
        if known is not None and known.harm and (told := tell(case)):
            evidence.append(revision_line(f"pending: {id_} as in Open WebUI {known.span}"))
            evidence.append(told)
            subjects.append(id_)
    if evidence:
        yield notice("OWM074", *evidence, blocks=True, subjects=tuple(subjects))


_CHATS = "242a2047eae0"
_USERS = "b10670c03dd5"


def _stranded(case: Case) -> str:
    return "it would leave the contents of all chats in old_chat" if case.snapshot.chats else ""


def _encoded(case: Case) -> str:
    users = case.snapshot.users or 0
    if not users or case.dialect != "sqlite":
        return ""
    if users == 1:
        return "it would encode the settings of the one user twice"
    return "it stops where there is more than one user"


__all__ = ["Known", "done_again", "find_harmful", "known_versions"]
