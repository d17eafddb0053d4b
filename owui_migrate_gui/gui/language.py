"""The window's words in the person's language; Qt-free, so that every module may use it.

English is what the sources say. ``tr`` looks a fixed text up and returns it as it is where there is
no translation; what is filled in (names, ids, paths) is filled in afterwards and never looked up:
``tr("Compare {name}").format(name=name)``. Counted things go through ``plural``, numbers and
moments through ``number`` and ``moment``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

LANGUAGES = {"en": "English", "de": "Deutsch", "zh_CN": "简体中文"}
"""Each language that the window speaks, by the name that it has itself."""

_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")


@dataclass(frozen=True, slots=True, kw_only=True)
class Speech:
    """How a language other than English is spoken.

    ``text`` looks a text up. ``plural`` looks a text with ``{count}`` up, in the form for so many.
    ``number`` writes a number with so many decimals, ``moment`` a local date and time, with or
    without seconds. ``templates`` are the sentences of the layers below, with their ``{}``.
    """

    text: Callable[[str], str]
    plural: Callable[[str, int], str]
    number: Callable[[float, int], str]
    moment: Callable[[datetime, bool], str]
    templates: Callable[[], tuple[str, ...]] = tuple


_in_use: list[Speech] = []


def tr(text: str) -> str:
    """A fixed text of the window in the language in use."""
    return _in_use[-1].text(text) if _in_use and text else text


def plural(count: int, one: str, many: str, **fields: str) -> str:
    """``{count} step`` or ``{count} steps``, filled in, in the form that so many ask for.

    ``fields`` are what else is filled in. Translations stand under ``many``.
    """
    words = one if count == 1 else many
    if _in_use:
        words = _in_use[-1].plural(many, count)
    return words.format(count=number(count), **fields)


def number(value: float, decimals: int = 0) -> str:
    """A number with its thousands and decimals separated as the language does."""
    return _in_use[-1].number(value, decimals) if _in_use else f"{value:,.{decimals}f}"


def moment(when: datetime, *, seconds: bool = False) -> str:
    """A date and time on the person's own clock, as the language writes them."""
    local = when.astimezone()
    if _in_use:
        return _in_use[-1].moment(local, seconds)
    return f"{local:%Y-%m-%d %H:%M:%S}" if seconds else f"{local:%Y-%m-%d %H:%M}"


def mark(text: str) -> str:
    """The text itself: marks one that is looked up later, where it is shown."""
    return text


def speak(speech: Speech | None) -> None:
    """Speak like this from now on; None is English."""
    _in_use.clear()
    if speech is not None:
        _in_use.append(speech)


def spoken() -> Speech | None:
    """How the language in use is spoken; None is English."""
    return _in_use[-1] if _in_use else None


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


__all__ = [
    "LANGUAGES",
    "Speech",
    "language_of",
    "mark",
    "moment",
    "nearest",
    "number",
    "plural",
    "speak",
    "spoken",
    "tr",
]
