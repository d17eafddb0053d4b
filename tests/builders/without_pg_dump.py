"""A machine on which there is no pg_dump, as far as the engine's child can see."""

from __future__ import annotations

import os
from pathlib import Path

import pytest


def patch_child(folder: Path, monkeypatch: pytest.MonkeyPatch, code: str) -> None:
    """Have every child process that starts from now on run ``code`` first."""
    site = folder / "site"
    site.mkdir()
    (site / "sitecustomize.py").write_text(code, encoding="utf-8")
    known = os.environ.get("PYTHONPATH")
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(site), known] if known else [str(site)]))


def hide_pg_dump(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have the child find no pg_dump anywhere."""
    patch_child(
        folder,
        monkeypatch,
        "from owui_migrate_gui.database.postgresql import programs\n"
        "programs._installed = lambda: ()\n",
    )


__all__ = ["hide_pg_dump", "patch_child"]
