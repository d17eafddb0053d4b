"""The power goes at any instant: what was not synced may be there, in part, or not at all.

One run is recorded call by call. For many instants the disk is put together again as a power cut
could have left it: synced data is there; of the rest any selection, also half a write; changes of
names in their order, up to a random one of those that were not synced.
"""

from __future__ import annotations

import random
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from owui_migrate_gui import places
from owui_migrate_gui.engine.recovery import recover
from owui_migrate_gui.events import Outcome
from tests.faults.conftest import MakeScene
from tests.faults.disk import Nursery
from tests.faults.scene import Scene

pytestmark = pytest.mark.exhaustive

SECTOR = 512


@dataclass(frozen=True, slots=True)
class Call:
    """One change: kind is that of faulty_disk.c."""

    kind: str
    path: str
    offset: int
    data: bytes


def read_log(log: Path) -> Iterator[Call]:
    """The changes in their order."""
    content, place = log.read_bytes(), 0
    while place < len(content):
        end = content.index(b"\n", place)
        kind, path_length, offset, size = content[place:end].decode().split()
        start = end + 1 + int(path_length)
        path = content[end + 1 : start].decode()
        yield Call(kind, path, int(offset), content[start : start + int(size)])
        place = start + int(size)


@dataclass(slots=True)
class File:
    """What is on the platter, and what is only in the cache."""

    synced: bytearray = field(default_factory=bytearray)
    waiting: list[Call] = field(default_factory=list)


class Platter:
    """A disk that knows what was synced; ``cut`` says what a power cut leaves of it."""

    def __init__(self, files: dict[str, bytes]) -> None:
        self._files = {path: File(bytearray(data)) for path, data in files.items()}
        self._names: dict[str, File] = dict(self._files)
        self._synced_names = dict(self._names)
        self._renamings: list[dict[str, File]] = []

    def apply(self, call: Call) -> None:
        """Take one change."""
        match call.kind:
            case "c":
                self._rename({**self._names, call.path: File()})
            case "u":
                self._rename(
                    {name: file for name, file in self._names.items() if name != call.path}
                )
            case "r":
                names = dict(self._names)
                names[call.data.decode()] = names.pop(call.path)
                self._rename(names)
            case "s" if call.path in self._names:
                file = self._names[call.path]
                file.synced = _written(file.synced, file.waiting)
                file.waiting = []
                # A journalling file system brings a new file's name along with its data.
                self._sync_names()
            case "s":
                self._sync_names()
            case _ if call.path in self._names:
                self._names[call.path].waiting.append(call)

    def cut(self, chance: random.Random) -> dict[str, bytes]:
        """The files that are there when the power is back."""
        names = chance.choice([self._synced_names, *self._renamings])
        return {
            path: bytes(_written(f.synced, _some(f.waiting, chance))) for path, f in names.items()
        }

    def _rename(self, names: dict[str, File]) -> None:
        self._names = names
        self._renamings.append(names)

    def _sync_names(self) -> None:
        self._synced_names = self._names
        self._renamings = []


def _some(waiting: list[Call], chance: random.Random) -> list[Call]:
    keep = chance.choice([0.0, 0.5, 0.9, 1.0])
    kept = [call for call in waiting if chance.random() < keep or keep == 1.0]
    if kept and keep < 1.0 and len(kept[-1].data) > SECTOR:
        torn = kept[-1]
        half = SECTOR * chance.randint(1, len(torn.data) // SECTOR)
        kept[-1] = Call(torn.kind, torn.path, torn.offset, torn.data[:half])
    return kept


def _written(data: bytearray, calls: list[Call]) -> bytearray:
    result = bytearray(data)
    for call in calls:
        if call.kind == "t":
            del result[call.offset :]
            result.extend(bytes(call.offset - len(result)))
        else:
            result.extend(bytes(max(0, call.offset - len(result))))
            result[call.offset : call.offset + len(call.data)] = call.data
    return result


def put(scene: Scene, files: dict[str, bytes]) -> None:
    """Write the files of a disk into the scene's folder."""
    shutil.rmtree(scene.folder)
    scene.database.parent.mkdir(parents=True)
    for path, data in files.items():
        Path(path).parent.mkdir(parents=True, exist_ok=True)
        Path(path).write_bytes(data)


@pytest.mark.parametrize("kind", ["plain", "encrypted"])
def test_a_power_cut_at_any_instant_leaves_the_state_before_or_after(
    make_scene: MakeScene, disk: Nursery, tmp_path: Path, kind: str
) -> None:
    scene = make_scene(kind=kind)
    scene.learn_the_end(disk)
    log = tmp_path / "changes"
    scene.reset()
    start = {str(scene.database): scene.database.read_bytes()}
    scene.run(disk, log=log)
    calls = list(read_log(log))
    chance = random.Random(8)
    found = set()
    platter = Platter(start)
    for call in calls:
        platter.apply(call)
        for _ in range(3):
            put(scene, platter.cut(chance))
            entry = scene.entry()
            if entry is not None and entry.outcome is not Outcome.DONE:
                target, secret = scene.subject.target, scene.subject.secret
                found.add(recover(entry, target, secret, places.journal_dir()).where)
            assert scene.subject.read() in (scene.before, scene.after)
    assert len(calls) > 90
    assert {where.value for where in found} == {"before", "after"}


def test_a_run_that_was_told_of_as_done_survives_a_power_cut(
    make_scene: MakeScene, disk: Nursery, tmp_path: Path
) -> None:
    scene = make_scene()
    scene.learn_the_end(disk)
    scene.reset()
    platter = Platter({str(scene.database): scene.database.read_bytes()})
    log = tmp_path / "changes"
    scene.run(disk, log=log)
    for call in read_log(log):
        platter.apply(call)
    for seed in range(20):
        put(scene, platter.cut(random.Random(seed)))
        assert scene.subject.read() == scene.after
        entry = scene.entry()
        assert entry is not None
        assert entry.outcome is Outcome.DONE
