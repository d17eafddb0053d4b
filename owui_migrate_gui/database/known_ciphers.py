"""Settings that were set by hand for an encrypted file, remembered once they have opened it.

They are no secret: the key is never among them.
"""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

import msgspec

from owui_migrate_gui.database.cipher_settings import VERSIONS, CipherSettings
from owui_migrate_gui.database.durable import write_private
from owui_migrate_gui.database.target import FileTarget, Target

_MOST = 200
"""Files that are remembered; the oldest go first."""


def recall_cipher(file: Path, target: Path) -> CipherSettings | None:
    """What opened ``target`` before; None where a version's defaults did, or nothing is known."""
    return _read(file).get(os.path.realpath(target))


def remember_cipher(file: Path, target: Target) -> None:
    """Note how a file that was opened is encrypted, where no version's defaults say it.

    What can't be written is not remembered.
    """
    if not isinstance(target, FileTarget):
        return
    known, name = _read(file), os.path.realpath(target.path)
    is_own = target.cipher is not None and target.cipher not in VERSIONS.values()
    if known.get(name) == (target.cipher if is_own else None):
        return
    known.pop(name, None)
    if is_own and target.cipher is not None:
        known[name] = target.cipher
    kept = dict(list(known.items())[-_MOST:])
    with suppress(OSError):
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        write_private(file, msgspec.json.format(msgspec.json.encode(kept), indent=1) + b"\n")


def _read(file: Path) -> dict[str, CipherSettings]:
    try:
        return msgspec.json.decode(file.read_bytes(), type=dict[str, CipherSettings])
    except (OSError, msgspec.DecodeError):
        return {}


__all__ = ["recall_cipher", "remember_cipher"]
