"""Messages that Open WebUI's own 8452d01d26d7 leaves out, and names in its log only.

Its rows are written one by one where a batch fails, so one value that a column can't hold costs
that message (the migration facts; tried with the scripts of 0.8.12 to 0.12.4). The bundled script
keeps such a message in the quarantine.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from math import isnan

from owui_migrate_gui.doctor.checks.forecast.reading import fits_text

ODD_VALUE = (
    "(t.key = 'done' AND t.type NOT IN ('true', 'false', 'null')"
    " OR t.key IN ('role', 'model') AND t.type IN ('array', 'object'))"
)
"""SQL for a value ``t`` of a chat in a file that a message's row may not be able to hold."""

_SWITCH = (None, 0, 1)
"""What a column of yes and no takes; true is 1 and false is 0 here."""

_TEXTS = ("role", "parentId", "model")


def count_left_out(messages: Iterable[object], owner: str | None, *, is_server: bool) -> int:
    """How many messages of a chat get no row; shares never have any."""
    said = [one for one in messages if isinstance(one, dict) and one.get("role")]
    if owner is None:
        return len(said)
    if owner.lower().startswith("shared-"):
        return 0
    return sum(_is_left_out(one, is_server=is_server) for one in said)


def _is_left_out(message: Mapping[str, object], *, is_server: bool) -> bool:
    done = message.get("done", True)
    if isinstance(done, list | dict) or done not in _SWITCH:
        return True
    role = message["role"]
    if isinstance(role, float) and isnan(role):  # a file makes NULL of it
        return True
    texts = [message.get(name) for name in _TEXTS]
    if is_server:  # it writes a list as text
        return any(isinstance(text, dict) for text in texts)
    return any(text is not None and not fits_text(text) for text in texts)


__all__ = ["ODD_VALUE", "count_left_out"]
