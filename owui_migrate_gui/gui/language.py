"""The window's words in the person's language; Qt-free, so that every module may use it.

English is what the sources say. ``tr`` looks a fixed text up and returns it as it is where there is
no translation; what a database says (names, ids, paths) never goes through it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

LANGUAGES = {"en": "English", "de": "Deutsch", "zh_CN": "简体中文"}
"""Each language that the window speaks, by the name that it has itself."""

_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")
_translators: list[Callable[[str], str]] = []


def tr(text: str) -> str:
    """A fixed text of the window in the language in use."""
    return _translators[-1](text) if _translators and text else text


def mark(text: str) -> str:
    """The text itself: marks one that is looked up later, where it is shown."""
    return text


def speak(translate: Callable[[str], str] | None) -> None:
    """Look texts up with this from now on; None is English."""
    _translators.clear()
    if translate is not None:
        _translators.append(translate)


def language_of(environment: Mapping[str, str]) -> str:
    """The language that a Unix environment asks for, as far as the window speaks it."""
    wanted = next((environment[name] for name in _VARIABLES if environment.get(name)), "")
    asked = [*environment.get("LANGUAGE", "").split(":"), wanted] if wanted else [wanted]
    return next((known for one in asked if (known := nearest(one))), "en")


def nearest(name: str) -> str:
    """What the window speaks nearest to ``de_AT.UTF-8`` or ``zh-Hans-CN``, or empty."""
    tag = name.partition(".")[0].replace("-", "_")
    if tag.startswith("zh") and not tag.startswith(("zh_TW", "zh_HK", "zh_Hant")):
        return "zh_CN"
    language = tag.partition("_")[0]
    return language if language in LANGUAGES else ""


__all__ = ["LANGUAGES", "language_of", "mark", "nearest", "speak", "tr"]
