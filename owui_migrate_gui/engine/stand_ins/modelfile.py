"""Stand-in for the modelfile parser that peewee revision 010 imports.

Works line by line with case-insensitive patterns, the first match winning. A number that can't
be read leaves its parameter out, as the facts on ``010_migrate_modelfiles_to_models`` say.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Callable
from typing import Any

_log = logging.getLogger(__name__)

_INTEGERS = (
    "mirostat", "num_ctx", "repeat_last_n", "seed", "num_predict", "top_k", "num_keep",
    "num_batch", "num_gpu", "num_thread",
)  # fmt: skip
_NUMBERS = (
    "mirostat_eta", "mirostat_tau", "repeat_penalty", "temperature", "tfs_z", "top_p",
    "presence_penalty", "frequency_penalty",
)  # fmt: skip
_SWITCHES = ("use_mmap", "use_mlock")


def _as_switch(text: str) -> bool:
    return text.strip().lower() == "true"


_CONVERSIONS: dict[str, Callable[[str], object]] = {
    **dict.fromkeys(_INTEGERS, int),
    **dict.fromkeys(_NUMBERS, float),
    **dict.fromkeys(_SWITCHES, _as_switch),
}


def parse_ollama_modelfile(text: str) -> dict[str, Any]:
    """An Ollama modelfile as ``{"base_model_id": str | None, "params": {...}}``."""
    base = _first(r"^FROM\s+(\w+)", text)
    params: dict[str, Any] = {}
    template = _first(r'TEMPLATE\s+"""(.+?)"""', text, re.DOTALL)
    if template is not None:
        params["template"] = template.strip()
    stops = re.findall(r'PARAMETER\s+stop\s+"(.*?)"', text, re.IGNORECASE)
    if stops:
        params["stop"] = stops
    params.update(_parameters(text))
    adapter = _first(r"^ADAPTER\s+(.+)", text)
    if adapter is not None:
        params["adapter"] = adapter
    system = _first(r'SYSTEM\s+"""(.+?)"""', text, re.DOTALL)
    if system is None:
        system = _first(r"^SYSTEM\s+(.+)", text)
    if system is not None:
        params["system"] = system.strip()
    messages = re.findall(r"^MESSAGE\s+(\w+)\s+(.+)", text, re.IGNORECASE | re.MULTILINE)
    if messages:
        params["messages"] = [{"role": role, "content": content} for role, content in messages]
    return {"base_model_id": base, "params": params}


def _first(pattern: str, text: str, flags: int = 0) -> str | None:
    found = re.search(pattern, text, re.IGNORECASE | re.MULTILINE | flags)
    return found.group(1) if found else None


def _parameters(text: str) -> dict[str, object]:
    found: dict[str, object] = {}
    for name, convert in _CONVERSIONS.items():
        raw = _first(rf"PARAMETER\s+{name}\s+(.+)", text)
        if raw is None:
            continue
        try:
            found[name] = convert(raw)
        except ValueError:
            _log.warning("PARAMETER %s has no readable value and is left out", name)
    return found


__all__ = ["parse_ollama_modelfile"]
