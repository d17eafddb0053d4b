"""How numbers, times and risks are said in the window; Qt-free."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from owui_migrate_gui.errors import MigrationError
from owui_migrate_gui.gui.language import mark, number, plural, tr
from owui_migrate_gui.gui.plain_words import count_words, now_utc, when_words
from owui_migrate_gui.gui.saying import said
from owui_migrate_gui.gui.tone import Tone
from owui_migrate_gui.revision import Direction, Risk, RowEffect, System

_SIZES = ("bytes", "KB", "MB", "GB", "TB")
_MINUTE = 60
_HOUR = 3600
_DAYS_ARE_COUNTED = 60
_NEXT_UNIT = 999.5
_EXACT_BELOW = 9.95
_TENTH = 0.095


def size_words(count: int) -> str:
    """A number of bytes as people write it, in powers of 1,000: ``739 MB``."""
    value, unit = float(count), 0
    while value >= _NEXT_UNIT and unit < len(_SIZES) - 1:
        value, unit = value / 1000, unit + 1
    if unit == 0:
        return plural(count, "{count} byte", "{count} bytes")
    return f"{number(value, 0 if value >= _EXACT_BELOW else 1)} {_SIZES[unit]}"


def duration_words(seconds: float) -> str:
    """A length of time, as exact as is useful: ``40 ms``, ``0.4 s``, ``12 s``, ``3 min 20 s``."""
    if seconds < _TENTH:
        return tr("{count} ms").format(count=max(round(seconds * 1000), 1))
    if seconds < _EXACT_BELOW:
        return tr("{count} s").format(count=number(seconds, 1))
    whole = round(seconds)
    if whole < _MINUTE:
        return tr("{count} s").format(count=whole)
    if whole < _HOUR:
        minutes, rest = divmod(whole, _MINUTE)
        if not rest:
            return tr("{minutes} min").format(minutes=minutes)
        return tr("{minutes} min {rest} s").format(minutes=minutes, rest=rest)
    hours, rest = divmod(whole, _HOUR)
    return tr("{hours} h {minutes} min").format(hours=number(hours), minutes=rest // _MINUTE)


def about_words(seconds: float) -> str:
    """An estimate, in whole seconds and never zero: ``3 s``."""
    whole = max(round(seconds), 1)
    return tr("{count} s").format(count=whole) if whole < _MINUTE else duration_words(whole)


def ago_words(when: datetime, now: datetime) -> str:
    """How long ago, in the unit that says most: ``just now``, ``3 minutes ago``."""
    minutes = int((now - when).total_seconds() // _MINUTE)
    hours, days = minutes // 60, minutes // (60 * 24)
    if minutes < 1:
        return tr("just now")
    if hours < 1:
        return plural(minutes, "{count} minute ago", "{count} minutes ago")
    if days < 1:
        return plural(hours, "{count} hour ago", "{count} hours ago")
    if days < _DAYS_ARE_COUNTED:
        return plural(days, "{count} day ago", "{count} days ago")
    return plural(days // 30, "{count} month ago", "{count} months ago")


def more_words(error: MigrationError) -> str:
    """What follows an error's first sentence: what is unchanged, and what to do in this window."""
    return " ".join(part for part in (said(error.unchanged), remedy_words(error)) if part)


def remedy_words(error: MigrationError) -> str:
    """What to do next; where the error names a command or its option, this window's way."""
    is_for_terminals = "owui-migrate" in error.remedy or "--" in error.remedy
    return tr(_HERE.get(error.code, "")) if is_for_terminals else said(error.remedy)


_HERE = {
    "unknown_revision": mark("Choose a goal from the list, or a revision in the graph."),
    "no_way_there": mark("Choose a goal from the list, or a revision in the graph."),
    "history_unusable": mark("Choose the release that made it as the source, or restore a backup."),
    "damaged_database": mark("Restore a backup, or salvage what can still be read."),
    "key_needed": mark("Enter its key."),
    "wrong_key": mark("Check the key; other than SQLCipher's default settings can be set by hand."),
    "source_not_trusted": mark("Start the run again, and trust the scripts if you know them."),
}


def list_words(parts: Iterable[str]) -> str:
    """``a``, ``a and b``, ``a, b and c``."""
    *others, last = [*parts] or [""]
    if not others:
        return last
    return tr("{others} and {last}").format(others=tr(", ").join(others), last=last)


def system_words(system: System) -> str:
    """The system's name as it is written in sentences."""
    return "Alembic" if system is System.ALEMBIC else "peewee"


def verb(direction: Direction) -> str:
    """``Upgrade`` or ``Downgrade``."""
    return tr("Upgrade") if direction is Direction.UPGRADE else tr("Downgrade")


_OF_ENUMS = (
    *(mark("info"), mark("warning"), mark("error"), mark("critical")),
    *(mark("applied"), mark("current"), mark("pending"), mark("unknown")),
    *(mark("not needed"), mark("failed"), mark("running")),
    *(mark("new"), mark("gone"), mark("changed"), mark("same")),
    *(mark("table"), mark("column"), mark("primary key"), mark("unique"), mark("foreign key")),
    *(mark("bundled"), mark("index"), mark("check"), mark("upgrade"), mark("downgrade")),
    *(mark("Lanes"), mark("Generations"), mark("Planar")),
    *(mark("none"), mark("red"), mark("orange"), mark("green"), mark("blue"), mark("purple")),
)
"""Values of enums that pages show through ``tr``, collected here for translators."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RiskWords:
    """A risk as a chip and as a sentence; ``is_notable`` ones are shown without being asked.

    Both are English: ``tr`` them where they are shown.
    """

    label: str
    sentence: str
    tone: Tone
    is_notable: bool


RISK_WORDS: dict[Risk, RiskWords] = {
    Risk.ADDITIVE: RiskWords(
        label=mark("only adds"),
        sentence=mark("Only adds tables or columns; what is there stays as it is."),
        tone=Tone.GOOD,
        is_notable=False,
    ),
    Risk.CREATES_INDEX: RiskWords(
        label=mark("new index"),
        sentence=mark("Builds an index: time grows with the table, no row changes."),
        tone=Tone.NEUTRAL,
        is_notable=False,
    ),
    Risk.REBUILDS_TABLE: RiskWords(
        label=mark("rebuilds table"),
        sentence=mark(
            "Writes a whole table anew, because SQLite can't change it in place. "
            "Needs free space of that table's size."
        ),
        tone=Tone.NEUTRAL,
        is_notable=True,
    ),
    Risk.MOVES_DATA: RiskWords(
        label=mark("moves data"),
        sentence=mark("Copies or rewrites rows; they are counted before and after."),
        tone=Tone.WARN,
        is_notable=True,
    ),
    Risk.DROPS_DATA: RiskWords(
        label=mark("drops data"),
        sentence=mark("Removes columns, tables or rows. Afterwards only the backup has them."),
        tone=Tone.BAD,
        is_notable=True,
    ),
    Risk.LOCKS_LONG_ON_POSTGRES: RiskWords(
        label=mark("locks on PostgreSQL"),
        sentence=mark("On PostgreSQL it keeps a table locked while it works; of no concern here."),
        tone=Tone.NEUTRAL,
        is_notable=False,
    ),
    Risk.SLOW_ON_LARGE_CHAT_TABLE: RiskWords(
        label=mark("reads all chats"),
        sentence=mark("Reads every chat: time grows with the number and length of chats."),
        tone=Tone.WARN,
        is_notable=True,
    ),
    Risk.LOSSY_DOWNGRADE: RiskWords(
        label=mark("going back loses data"),
        sentence=mark("Taking it back drops what it added, with whatever was stored there since."),
        tone=Tone.WARN,
        is_notable=False,
    ),
    Risk.IRREVERSIBLE: RiskWords(
        label=mark("can't be taken back"),
        sentence=mark("Has no working downgrade: only the backup leads back."),
        tone=Tone.BAD,
        is_notable=True,
    ),
    Risk.WIDENS_ACCESS: RiskWords(
        label=mark("widens access"),
        sentence=mark("Afterwards more people may see or change something than before."),
        tone=Tone.WARN,
        is_notable=True,
    ),
}

_CHANGES = {
    "fills": mark("filled"),
    "copies": mark("rows copied"),
    "merges": mark("rows merged"),
    "drops": mark("rows dropped"),
    "quarantines": mark("unfit rows set aside"),
}


def effect_words(effect: RowEffect, *, with_reason: bool = True) -> str:
    """A declared change of rows: ``filled from chat: one row per message``."""
    words = tr(_CHANGES.get(effect.change, effect.change))
    if effect.origin and effect.origin != effect.table:
        words = tr("{change} from {origin}").format(change=words, origin=said(effect.origin))
    return f"{words}: {said(effect.reason)}" if effect.reason and with_reason else words


__all__ = [
    "RISK_WORDS",
    "RiskWords",
    "about_words",
    "ago_words",
    "count_words",
    "duration_words",
    "effect_words",
    "list_words",
    "more_words",
    "now_utc",
    "remedy_words",
    "size_words",
    "system_words",
    "verb",
    "when_words",
]
