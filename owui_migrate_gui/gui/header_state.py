"""What the line above every page says of the target; Qt-free."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from owui_migrate_gui.database.cipher_settings import describe_cipher
from owui_migrate_gui.database.profiles import Colour, Profile
from owui_migrate_gui.database.snapshot import Snapshot
from owui_migrate_gui.database.target import BundleTarget, Dialect, FileTarget
from owui_migrate_gui.errors import MigrationError
from owui_migrate_gui.gui.language import moment, tr
from owui_migrate_gui.gui.live_run import JobKind, LiveRun
from owui_migrate_gui.gui.live_words import status_words
from owui_migrate_gui.gui.reading import Reading
from owui_migrate_gui.gui.records import Records
from owui_migrate_gui.gui.saying import said
from owui_migrate_gui.gui.tone import Tone
from owui_migrate_gui.gui.words import count_words, size_words, when_words


@dataclass(frozen=True, slots=True, kw_only=True)
class HeaderState:
    """The header in words; ``primary`` is empty where there is nothing to upgrade.

    It is not ``urged`` where the doctor found an error: repairing comes first then. ``colour`` is
    that of the saved connection. A bundle can't be backed up.
    """

    name: str
    place: str
    chips: tuple[tuple[str, Tone], ...]
    primary: str
    urged: bool = True
    colour: Colour = Colour.NONE
    can_back_up: bool = True


def header_of(
    reading: Reading,
    live: LiveRun | None,
    blocker: MigrationError | None = None,
    profile: Profile | None = None,
    badge: tuple[str, Tone] = ("", Tone.NEUTRAL),
    *,
    may_upgrade: bool = True,
) -> HeaderState:
    """The header for a reading and the job at work; ``blocker`` is why no plan can start.

    ``profile`` is what the target is saved as, ``badge`` the doctor's count of findings. It is no
    time to upgrade where an error is left that no repair takes away.
    """
    snapshot = reading.snapshot
    saved = f" · {profile.name}" if profile is not None else ""
    place = f"{snapshot.target.place}{saved} · {_kind(snapshot)} · {size_words(snapshot.size)}"
    is_busy = live is not None and not live.is_over
    # What is encrypted is not upgraded but rescued, which the overview offers.
    is_plain_way = reading.head is not None and not reading.needs_rescue
    can_upgrade = bool(reading.behind) and is_plain_way and not is_busy
    is_bundle = isinstance(snapshot.target, BundleTarget)
    blocked = bool(reading.standing.unknown) or blocker is not None or is_bundle or not may_upgrade
    return HeaderState(
        name=snapshot.target.name,
        place=place,
        chips=(
            *_mark(profile),
            *_where(reading, blocker),
            *([badge] if badge[0] else []),
            _lock(reading, live if is_busy else None),
        ),
        urged=badge[1] is not Tone.BAD,
        colour=profile.colour if profile is not None else Colour.NONE,
        can_back_up=not is_bundle,
        primary=tr("Upgrade to {head_name} …").format(head_name=reading.head_name)
        if can_upgrade and not blocked
        else "",
    )


def _mark(profile: Profile | None) -> tuple[tuple[str, Tone], ...]:
    return ((tr("production"), Tone.BAD),) if profile is not None and profile.is_production else ()


def _kind(snapshot: Snapshot) -> str:
    mode = snapshot.journal_mode
    if mode is None:
        is_server = snapshot.target.dialect is Dialect.POSTGRESQL
        return "PostgreSQL" if is_server else tr("not opened")
    if isinstance(snapshot.target, FileTarget) and snapshot.target.cipher is not None:
        return f"{describe_cipher(snapshot.target.cipher)}, {'WAL' if mode == 'wal' else mode}"
    return tr("SQLite, WAL") if mode == "wal" else tr("SQLite, {mode} journal").format(mode=mode)


def _where(reading: Reading, blocker: MigrationError | None) -> tuple[tuple[str, Tone], ...]:
    chips: list[tuple[str, Tone]] = []
    if blocker is not None and not reading.standing.unknown:
        return ((tr("needs attention"), Tone.BAD),)
    if reading.release:
        chips.append((tr("Open WebUI {release}").format(release=reading.release), Tone.ACCENT))
    if reading.standing.unknown:
        chips.append((tr("unknown revision"), Tone.BAD))
    elif reading.behind and reading.head is not None:
        steps = count_words(reading.behind, "step")
        chips.append(
            (
                tr("{steps} behind {head_name}").format(steps=steps, head_name=reading.head_name),
                Tone.WARN,
            )
        )
    elif not reading.behind:
        chips.append((tr("up to date"), Tone.GOOD))
    return tuple(chips)


def _lock(reading: Reading, live: LiveRun | None) -> tuple[str, Tone]:
    if isinstance(reading.target, BundleTarget):
        return (tr("support bundle"), Tone.ACCENT)
    if live is None:
        return (tr("read-only"), Tone.NEUTRAL)
    if live.kind is JobKind.BACKUP:
        return (tr("being backed up"), Tone.WARN)
    return (tr("locked by this run"), Tone.WARN)


def status_of(
    reading: Reading | None,
    records: Records,
    live: LiveRun | None,
    now: datetime,
    *,
    has_failed: bool = False,
) -> str:
    """The status bar's line."""
    if live is not None and not live.is_over:
        return status_words(live, now)
    if reading is None:
        return tr("Could not be opened; nothing was changed") if has_failed else tr("Reading …")
    source = tr("source: {source}").format(source=said(reading.source.label))
    if isinstance(reading.target, BundleTarget):
        when = moment(reading.snapshot.taken)
        gathered = tr("support bundle of {when}").format(when=when)
        runs = tr("journal: {runs}").format(runs=count_words(len(records.runs), "run"))
        return " · ".join((tr("Ready"), gathered, source, runs))
    parts = [tr("Ready"), tr("read-only"), source]
    parts.append(tr("journal: {runs}").format(runs=count_words(len(records.runs), "run")))
    newest = next((backup for backup in records.backups if backup.is_verified), None)
    parts.append(
        tr("last backup {when}").format(when=when_words(newest.made, now))
        if newest
        else tr("no backup yet")
    )
    return " · ".join(parts)


__all__ = ["HeaderState", "header_of", "status_of"]
