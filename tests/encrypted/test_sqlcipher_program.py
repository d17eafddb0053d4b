"""Files of Debian's sqlcipher program open here, and ours open there."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from owui_migrate_gui.database.cipher_settings import VERSIONS
from owui_migrate_gui.database.encryption import new_key, write_anew
from owui_migrate_gui.database.file_key import Keyed
from owui_migrate_gui.database.integrity import never
from owui_migrate_gui.database.open import open_target
from owui_migrate_gui.database.target import FileTarget
from owui_migrate_gui.secret import Secret
from tests.builders.databases import trace_of, unpack_database

PROGRAM = shutil.which("sqlcipher")
KEY = "it's a – key"
pytestmark = pytest.mark.skipif(PROGRAM is None, reason="the program sqlcipher is not installed")


def _sqlcipher(path: Path, script: str) -> str:
    assert PROGRAM is not None
    done = subprocess.run(
        [PROGRAM, str(path)], input=script, capture_output=True, text=True, check=True, timeout=60
    )
    assert not done.stderr, done.stderr
    return done.stdout


def _own_version() -> int:
    """The major version of the program's own format: 3 on Debian 12, 4 since."""
    assert PROGRAM is not None
    told = _sqlcipher(Path(":memory:"), "PRAGMA cipher_version;")
    return int(told.split(".")[0])


def test_what_the_program_made_opens_here_without_a_trace(tmp_path: Path) -> None:
    plain = unpack_database("0.8.12", tmp_path / "plain.db")
    folder = tmp_path / "data"
    folder.mkdir()
    made = folder / "webui.db"
    key = KEY.replace("'", "''")
    _sqlcipher(
        plain,
        f"ATTACH '{made}' AS made KEY '{key}';\nSELECT sqlcipher_export('made');\nDETACH made;\n",
    )
    before = trace_of(folder)
    snapshot = open_target(FileTarget(path=made), secret=Secret(KEY))
    assert snapshot.chats == 29
    assert snapshot.target == FileTarget(path=made, cipher=VERSIONS[_own_version()])
    assert trace_of(folder) == before


def test_what_is_made_here_opens_in_the_program(tmp_path: Path) -> None:
    plain = unpack_database("0.8.12", tmp_path / "plain.db")
    made = Keyed(path=tmp_path / "webui.db", key=new_key(Secret(KEY), VERSIONS[_own_version()]))
    write_anew(Keyed(path=plain), made, lambda _done, _total: None, never)
    key = KEY.replace("'", "''")
    told = _sqlcipher(
        made.path,
        f"PRAGMA key = '{key}';\nSELECT count(*) FROM chat;\nPRAGMA integrity_check;\n",
    )
    assert told.split() in (["29", "ok"], ["ok", "29", "ok"])
