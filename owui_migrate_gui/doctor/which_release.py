"""Which release fits a database, and how a database gets to the revision of a release."""

from __future__ import annotations

from dataclasses import dataclass

from owui_migrate_gui.graph import RevisionGraph
from owui_migrate_gui.plan import Standing
from owui_migrate_gui.release import ReleaseMap
from owui_migrate_gui.revision import RevisionKey, System


@dataclass(frozen=True, slots=True, kw_only=True)
class ReleaseAdvice:
    """``fitting`` names the releases that open the database as it is (``0.6.42 – 0.7.2``).

    ``before`` is the last release whose revision is applied already, ``after`` the first one that
    has further steps, ``steps`` how many those are.
    """

    revision: RevisionKey | None
    fitting: str
    before: str
    after: str
    steps: int

    @property
    def sentence(self) -> str:
        """The advice in words."""
        if self.revision is None:
            return "Its tables are those of no known revision, so no release is known to fit."
        at, fitting, after, steps = self.revision, self.fitting, self.after, self.steps
        if not fitting and not after:
            return f"This database is at {at}, where no release ended."
        if not fitting:
            return (
                f"This database is at {at}, where no release ended; {after} will upgrade it"
                f" by {steps} step{'' if steps == 1 else 's'}."
            )
        if not after:
            return (
                f"This database is at {at}; release{'s' if '–' in fitting else ''} {fitting}"
                " can open it as it is."
            )
        return (
            f"This database is at {at}; release{'s' if '–' in fitting else ''} {fitting}"
            f" can open it as it is; {after} will upgrade it"
            f" by {steps} step{'' if steps == 1 else 's'}."
        )


def advise(
    revision: RevisionKey | None, graph: RevisionGraph, releases: ReleaseMap, standing: Standing
) -> ReleaseAdvice:
    """What to run on a database whose tables are at ``revision``."""
    if revision is None:
        return ReleaseAdvice(revision=None, fitting="", before="", after="", steps=0)
    fitting = releases.span(revision.id) if revision.system is System.ALEMBIC else ""
    before = after = ""
    if revision not in graph or graph.is_ghost(revision):
        return ReleaseAdvice(revision=revision, fitting=fitting, before="", after="", steps=0)
    applied = graph.ancestors(revision) | {revision}
    steps = 0
    for release in releases.releases:
        if release.alembic_head is None:
            continue
        head = RevisionKey(System.ALEMBIC, release.alembic_head)
        if head in applied:
            before = release.version
        elif not after and not graph.is_ghost(head):
            needed = (graph.ancestors(head) | {head}) - applied
            steps = len([key for key in needed if key in standing.pending or key not in applied])
            after = release.version
    return ReleaseAdvice(
        revision=revision, fitting=fitting, before=before, after=after, steps=steps
    )


__all__ = ["ReleaseAdvice", "advise"]
