"""What is known of a revision that the source lacks: releases that have it, or forks.

Sources: ``resources/releases.json``, the known chain, and ``resources/forks.json``, whose ids are
the names of the files in the forks' public repositories (``backend/open_webui/migrations``). An id
proves little: hand-made ones are used twice, so that a release and a fork may mean different
scripts by one id (open-webui issue 24253). What the tables show is told beside it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

import msgspec

from owui_migrate_gui import places
from owui_migrate_gui.database.expected import expected_schemas
from owui_migrate_gui.release import Release, ReleaseMap
from owui_migrate_gui.revision import Lineage, RevisionKey, System


class Fork(msgspec.Struct, frozen=True, kw_only=True):
    """A fork of Open WebUI; ``revisions`` are ids of scripts that are its own.

    Some of them are ids of Open WebUI's too. ``tables`` are some that only it makes.
    """

    name: str
    about: str
    revisions: tuple[str, ...]
    tables: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Foreign:
    """``first`` is the first release with the revision, ``span`` those that end at it."""

    revision: str
    first: str
    span: str
    forks: tuple[Fork, ...]

    @property
    def is_release(self) -> bool:
        """Whether some release of Open WebUI has it."""
        return bool(self.first)

    @property
    def words(self) -> str:
        """What is known of it, in one sentence without its end."""
        known = []
        if self.span:
            known.append(f"Open WebUI {self.span} leaves its databases there")
        elif self.first:
            known.append(f"Open WebUI has it from {self.first} on, and no release ended there")
        if self.forks:
            names = " and ".join(f"{fork.name} ({fork.about})" for fork in self.forks)
            also = "another script of that id is in" if known else "it is of the fork"
            known.append(f"{also} {names}")
        return "; ".join(known) or "no known release or fork has it: a development image or a fork"

    @property
    def remedy(self) -> str:
        """What to choose as the source."""
        if self.span or self.first:
            return f"Choose Open WebUI {self.span or f'{self.first} or newer'} as the source."
        if self.forks:
            return f"Choose the scripts of {self.forks[0].name} as the source."
        return ""


@cache
def known_forks() -> tuple[Fork, ...]:
    """The forks that are known."""
    data = places.resource("forks.json").read_bytes()
    return msgspec.json.decode(data, type=dict[str, tuple[Fork, ...]])["forks"]


def tell_foreign(revision: str, releases: ReleaseMap) -> Foreign:
    """What is known of an Alembic revision's id."""
    carrier = _first_with(revision, releases)
    return Foreign(
        revision=revision,
        first=carrier.version if carrier else "",
        span=releases.span(revision),
        forks=tuple(fork for fork in known_forks() if revision in fork.revisions),
    )


def forks_with(tables: Iterable[str]) -> tuple[Fork, ...]:
    """The forks that make any of these tables."""
    names = set(tables)
    return tuple(fork for fork in known_forks() if names & set(fork.tables))


def _first_with(revision: str, releases: ReleaseMap) -> Release | None:
    """The first release whose chain has the revision: the chain of Open WebUI is one line."""
    order = _order()
    at = order.get(revision)
    if at is None:
        return None
    heads = (one for one in releases.releases if one.alembic_head in order)
    return next((one for one in heads if order[one.alembic_head or ""] >= at), None)


@cache
def _order() -> dict[str, int]:
    chain = expected_schemas(Lineage.ALEMBIC_BORN)
    return {key.id: at for at, (key, _) in enumerate(chain) if _is_alembic(key)}


def _is_alembic(key: RevisionKey) -> bool:
    return key.system is System.ALEMBIC


__all__ = ["Foreign", "Fork", "forks_with", "known_forks", "tell_foreign"]
