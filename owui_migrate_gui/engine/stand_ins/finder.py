"""Import hook that answers for ``open_webui`` in the engine's child process."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Sequence
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType

_PACKAGE = "open_webui"
_HERE = "owui_migrate_gui.engine.stand_ins"

_STAND_INS = {
    "open_webui.internal.db": f"{_HERE}.database",
    "open_webui.apps.webui.internal.db": f"{_HERE}.database",
    "open_webui.migrations.util": f"{_HERE}.tables",
    "open_webui.utils.misc": f"{_HERE}.modelfile",
    "open_webui.apps.webui.utils.misc": f"{_HERE}.modelfile",
}
_PARENTS = frozenset(
    name.rsplit(".", depth)[0] for name in _STAND_INS for depth in range(1, name.count(".") + 1)
)


class MissingStandInError(ImportError):
    """A script imports something of Open WebUI's that has no stand-in."""

    def __init__(self, module: str) -> None:
        super().__init__(
            f"{module} belongs to Open WebUI itself and has no stand-in in this console",
            name=module,
        )


class _StandInModule(ModuleType):
    """A module that names itself when a script wants more of it than there is."""

    def __getattr__(self, name: str) -> object:
        if name.startswith("__"):
            raise AttributeError(name)
        raise MissingStandInError(f"{self.__name__}.{name}")


class _StandInLoader(Loader):
    def create_module(self, spec: ModuleSpec) -> ModuleType:
        module = _StandInModule(spec.name)
        if (real := _STAND_INS.get(spec.name)) is not None:
            provided = importlib.import_module(real)
            for name in provided.__all__:
                setattr(module, name, getattr(provided, name))
        return module

    def exec_module(self, module: ModuleType) -> None:
        """Nothing to execute: the names are there already."""


class _StandInFinder(MetaPathFinder):
    def find_spec(
        self,
        fullname: str,
        path: Sequence[str] | None,
        target: ModuleType | None = None,
    ) -> ModuleSpec | None:
        del path, target
        if fullname != _PACKAGE and not fullname.startswith(_PACKAGE + "."):
            return None
        if fullname in _STAND_INS or fullname in _PARENTS:
            return ModuleSpec(fullname, _StandInLoader(), is_package=fullname in _PARENTS)
        raise MissingStandInError(fullname)


def install() -> None:
    """Answer imports of ``open_webui`` from here, even where the real one is installed.

    Only for the engine's child process: it changes ``sys.meta_path`` for good.
    """
    sys.meta_path.insert(0, _StandInFinder())


__all__ = ["MissingStandInError", "install"]
