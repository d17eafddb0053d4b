"""Write a file anew: encrypted, without encryption, or under another key."""

from __future__ import annotations

from collections.abc import Callable

from owui_migrate_gui.database.target import FileTarget
from owui_migrate_gui.engine.prepare import Change, prepare_encryption
from owui_migrate_gui.engine.requests import Request
from owui_migrate_gui.gui.encryption_state import EncryptionAnswer
from owui_migrate_gui.gui.engine_job import Engine, EngineJob
from owui_migrate_gui.secret import Secret


def change_encryption(
    *,
    target: FileTarget,
    secret: Secret | None,
    answer: EncryptionAnswer,
    engine: Callable[[Request], Engine],
) -> EngineJob:
    """An unstarted job; raises ``UsageError`` where a name holds what a request can't."""
    change = Change(secret=secret, new_secret=answer.secret, new_cipher=answer.cipher)
    request = prepare_encryption(
        answer.change.value, target, answer.into, change, answer.backup_dir
    )
    return EngineJob(engine(request))


__all__ = ["change_encryption"]
