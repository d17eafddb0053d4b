"""The same steps run for real, one at a time, as the engine's child runs them."""

from __future__ import annotations

import sys
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType

from alembic.script import ScriptDirectory

from owui_migrate_gui.engine import stand_ins
from owui_migrate_gui.engine.requests import StepSpec
from owui_migrate_gui.engine.scripts import AlembicScripts, PeeweeScripts, load_alembic
from owui_migrate_gui.preview import StepPreview
from owui_migrate_gui.revision import System
from owui_migrate_gui.sources.load import unpack
from owui_migrate_gui.sources.read import read_source
from tests.preview.places import Place

_OWN = ("open_webui", "migrations")


class RealScripts:
    """A source's scripts, unpacked and loaded as for a run."""

    def __init__(self, source: str, folder: Path) -> None:
        read = read_source(source)
        self._folders = unpack(
            read.path,
            alembic_dir=read.alembic_dir,
            peewee_dir=read.peewee_dir,
            into=folder,
            content_hash=read.content_hash,
        )
        self._path = str(folder)
        self._alembic: ScriptDirectory | None = None

    def run(self, step: StepPreview, place: Place) -> None:
        """Run one step for real."""
        spec = StepSpec(
            system=step.system, revision=step.revision, direction=step.direction, title=""
        )
        if step.system is System.PEEWEE:
            assert self._folders.peewee is not None
            PeeweeScripts(self._folders.peewee, place.peewee).run(spec)
            return
        AlembicScripts(self.alembic(), place.engine).run(spec)

    def alembic(self) -> ScriptDirectory:
        """The Alembic scripts, loaded once."""
        if self._alembic is None:
            assert self._folders.alembic is not None
            self._alembic = load_alembic(self._folders.alembic)
        return self._alembic

    @contextmanager
    def at_hand(self) -> Iterator[None]:
        """Let the scripts import what they share, and the stand-ins, for a while."""
        with as_in_a_child():
            sys.path.insert(0, self._path)
            yield


@contextmanager
def as_in_a_child() -> Iterator[None]:
    """Let scripts find the stand-ins; what they import is forgotten afterwards."""
    finders, path = list(sys.meta_path), list(sys.path)
    before = _imported()
    for name in before:
        del sys.modules[name]
    stand_ins.install()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # they were written for older libraries
            yield
    finally:
        sys.meta_path[:], sys.path[:] = finders, path
        for name in _imported():
            del sys.modules[name]
        sys.modules.update(before)


def _imported() -> dict[str, ModuleType]:
    return {n: m for n, m in sys.modules.items() if n.split(".")[0] in _OWN}


__all__ = ["RealScripts", "as_in_a_child"]
