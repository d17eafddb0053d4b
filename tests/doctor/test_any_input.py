"""Logs and bundles come from strangers: whatever they hold, there is one clear answer."""

from __future__ import annotations

import lzma
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from owui_migrate_gui.doctor.bundle.archive import read_bundle
from owui_migrate_gui.doctor.bundle.document import FILES
from owui_migrate_gui.doctor.log import match_log
from owui_migrate_gui.doctor.log_text import decode_log
from owui_migrate_gui.errors import BadBundle

ANY = settings(
    deadline=None, max_examples=60, derandomize=True, suppress_health_check=list(HealthCheck)
)
_SAID = (
    "Traceback (most recent call last):\n",
    "INFO  [alembic.runtime.migration] Running upgrade 242a2047eae0 -> 1af9b942657b, x\n",
    "OperationalError: (sqlite3.OperationalError) duplicate column name: info_json\n",
    '{"log":"peewee_migrate: Apply migration \\u0000","stream":"stderr","time":"x"}\n',
    '{"MESSAGE":[1,2,{"a":null}]}\n',
    "\x1b[31m\u202e\ud800 \x00",
    "webui  | 2024-10-20T12:34:56.000000000Z stderr F ",
    "{" * 300,
    "[" * 300 + "\n",
)


@ANY
@given(parts=st.lists(st.one_of(st.sampled_from(_SAID), st.text()), max_size=12))
def test_any_text_is_a_log(parts: list[str]) -> None:
    for finding in match_log("".join(parts)):
        assert finding.title


@ANY
@given(data=st.one_of(st.binary(), st.text().map(lambda text: text.encode("utf-16", "replace"))))
@example(data=b"\xff\xfe\x00")
@example(data=b"\xff\xfe\x00\xd8\xfe")
def test_any_bytes_are_a_log(data: bytes) -> None:
    match_log(decode_log(data))


def _bundle(path: Path, compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    with zipfile.ZipFile(path, "w", compression) as archive:
        for name in FILES.values():
            archive.writestr(name, '{"format": 1}' * 20)
        archive.writestr("../outside", "x")
    return path.read_bytes()


@ANY
@given(
    data=st.data(),
    kind=st.sampled_from(
        [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA]
    ),
)
def test_any_damage_to_a_bundle_is_told(
    data: st.DataObject, kind: int, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("any")
    path = folder / "b.zip"
    content = bytearray(_bundle(path, kind))
    for _ in range(data.draw(st.integers(0, 6))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    path.write_bytes(content[: data.draw(st.integers(0, len(content)))] or content)
    with pytest.raises(BadBundle):
        read_bundle(path)
    assert list(folder.iterdir()) == [path]


def test_a_damaged_lzma_stream_in_a_bundle_is_told(tmp_path: Path) -> None:
    content = _bundle(tmp_path / "b.zip", zipfile.ZIP_LZMA)
    with zipfile.ZipFile(tmp_path / "b.zip") as archive:
        first = archive.infolist()[0]
    start = first.header_offset + 30 + len(first.filename) + 9
    damaged = content[:start] + b"\xff" * 8 + content[start + 8 :]
    (tmp_path / "b.zip").write_bytes(damaged)
    with zipfile.ZipFile(tmp_path / "b.zip") as archive, pytest.raises(lzma.LZMAError):
        archive.read(first.filename)
    with pytest.raises(BadBundle):
        read_bundle(tmp_path / "b.zip")
