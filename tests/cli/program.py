"""Run ``owui-migrate`` as its own process and compare whole answers."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

PEEWEE = [
    "001_initial_schema",
    "002_add_local_sharing",
    "003_add_auth_api_key",
    "004_add_archived",
    "005_add_updated_at",
    "006_migrate_timestamps_and_charfields",
    "007_add_user_last_active_at",
    "008_add_memory",
    "009_add_models",
    "010_migrate_modelfiles_to_models",
    "011_add_user_settings",
    "012_add_tools",
    "013_add_user_info",
    "014_add_files",
    "015_add_functions",
    "016_add_valves_and_is_active",
    "017_add_user_oauth_sub",
    "018_add_function_is_global",
]
"""What migratehistory holds in every peewee-born database."""

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a call of the program printed, and its exit code."""

    code: int
    out: str
    err: str

    @property
    def document(self) -> Any:
        """Standard output as the one JSON document that it must be."""
        return json.loads(self.out)


@dataclass(frozen=True, slots=True, kw_only=True)
class Program:
    """The program with a home of its own, called from a folder outside the checkout."""

    home: Path
    folder: Path

    @property
    def environment(self) -> dict[str, str]:
        """The environment of a call; no display, so that a window would fail loudly."""
        kept = {
            name: value
            for name, value in os.environ.items()
            if name not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "COLUMNS"}
        }
        return kept | {
            "OWUI_MIGRATE_HOME": str(self.home),
            "PYTHONPATH": str(ROOT),
            "PYTHONWARNINGS": "error",
            "TZ": "UTC",
        }

    def command(self, *arguments: str | Path) -> list[str]:
        """The command line of a call; $OWUI_MIGRATE_EXECUTABLE is tried instead of the source."""
        executable = os.environ.get("OWUI_MIGRATE_EXECUTABLE")
        program = [executable] if executable else [sys.executable, "-m", "owui_migrate_gui"]
        return [*program, *map(str, arguments)]

    def __call__(self, *arguments: str | Path, timeout: float = 60) -> Answer:
        """Run to the end, with nothing on standard input."""
        done = subprocess.run(
            self.command(*arguments),
            env=self.environment,
            cwd=self.folder,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=timeout,
            check=False,
        )
        return Answer(code=done.returncode, out=done.stdout, err=done.stderr)


def normal(document: Any, **replaced: str | Path) -> Any:
    """A document with what differs from run to run replaced by words.

    Seconds become 0.0; times, hashes and numbers of statements (Alembic's own are among them)
    ``"*"``; each value of ``replaced`` found inside a string ``<name>``.
    """
    if isinstance(document, dict):
        return {key: _normal_value(key, value, replaced) for key, value in document.items()}
    if isinstance(document, list):
        return [normal(item, **replaced) for item in document]
    if isinstance(document, str):
        for name, value in replaced.items():
            document = document.replace(str(value), f"<{name}>")
    return document


_VARYING = {
    "made",
    "started",
    "ended",
    "modified",
    "sha256",
    "run_id",
    "content_hash",
    "source_hash",
    "statements",
}


def _normal_value(key: str, value: Any, replaced: dict[str, Any]) -> Any:
    if key == "seconds" and isinstance(value, int | float):
        return 0.0
    if key in _VARYING and value is not None:
        return "*"
    return normal(value, **replaced)
