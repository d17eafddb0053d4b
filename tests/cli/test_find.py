"""``find`` lists likely databases, and says what else can be read."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.builders.databases import HEADS, unpack_database
from tests.cli.program import Program


@pytest.fixture(autouse=True)
def _own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What this machine and its environment have is not the tests' business."""
    monkeypatch.setenv("HOME", str(tmp_path / "nobody"))
    for name in ("DATABASE_URL", "DATA_DIR", "XDG_CONFIG_HOME"):
        monkeypatch.delenv(name, raising=False)


def test_what_lies_here_and_what_a_file_of_settings_names(program: Program) -> None:
    unpack_database("0.6.43", program.folder / "webui.db")
    settings = program.folder / "settings.env"
    settings.write_text("DATABASE_URL=postgresql://webui:s3cret@db.example/chat\n")
    answer = program("find", "--from", settings, "--json")
    server, file = answer.document["targets"]
    assert (server["target"], server["has_password"]) == (
        "postgresql://webui@db.example:5432/chat",
        True,
    )
    assert (file["target"], file["revision"], file["origin"]) == (
        str(program.folder / "webui.db"),
        HEADS["0.6.43"],
        "the current folder",
    )
    assert answer.code == 0
    text = program("find", "--from", settings)
    assert "2 databases" in text.out
    assert "s3cret" not in answer.out + answer.err + text.out + text.err


def test_nothing_found_is_an_answer_too(program: Program) -> None:
    answer = program("find")
    if "the volume" in answer.out:
        pytest.skip("this machine has volumes with databases")
    assert (answer.code, answer.out.splitlines()[0]) == (
        1,
        "No database was found in the usual places.",
    )
    missing = program("find", "--from", program.folder / "no.env")
    assert missing.code == 2
    assert "can't be read" in missing.err
