"""What Open WebUI's own scripts lose without a word is told before they run, with counts."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.builders.postgresql import Server
from tests.builders.wheels import wheel
from tests.chain.upstream import UpstreamScripts
from tests.doctor.hostile import HUGE, Raw, Scene, in_file, on_postgresql, written

_VALUES: tuple[Any, ...] = (
    *(None, True, False, 0, 1, 2, 1.5, "", "true", [], {}, ["x"], {"x": 1}, "\ud800"),
    *(Raw(HUGE), Raw("NaN"), Raw("1e999"), 2**63, 2**63 - 1),
)


def _chat() -> tuple[str, int]:
    """A chat with every odd value in every place of a message that counts, and how many those are.

    Only what has a role is a message.
    """
    messages = {
        f"{name}-{number}": {"role": "user", "content": "x", name: value}
        for name in ("role", "parentId", "model", "done")
        for number, value in enumerate(_VALUES)
    }
    said = [one for one in messages.values() if one["role"]]
    return written({"history": {"messages": messages}}), len(said)


def _update(table: str, column: str, value: object, dialect: str) -> tuple[str, tuple[object]]:
    mark = "?" if dialect == "sqlite" else "CAST(%s AS json)"
    return f'UPDATE "{table}" SET "{column}" = {mark}', (value,)


def _messages(scene: Scene, dialect: str, upstream: UpstreamScripts) -> None:
    chat, said = _chat()
    if dialect != "sqlite":  # what a list of a text's column holds, a server writes as text
        messages = json.loads(chat)["history"]["messages"]
        messages = {key: one for key, one in messages.items() if not _is_half_known(one)}
        said = sum(bool(one["role"]) for one in messages.values())
        chat = json.dumps({"history": {"messages": messages}})
    told = scene.tell(
        lambda driver: driver.execute(*_update("chat", "chat", chat, dialect)), upstream
    )
    assert told is not None
    assert not told.theirs
    (found,) = [one for one in told.foreseen if one.id == "OWM093"]
    lost = said - told.left["chat_message"]
    assert lost > 1
    assert found.evidence[1] == f"it would leave out {lost} messages"


def _is_half_known(message: dict[str, Any]) -> bool:
    """Numbers that PostgreSQL's JSON has none of, and switches that its text can't tell."""
    values = [message.get(name) for name in ("role", "parentId", "model")]
    return any(isinstance(one, dict | float) or one == "\ud800" for one in values) or (
        isinstance(message.get("done"), float) and message["done"] not in (0, 1)
    )


@pytest.mark.exhaustive
@pytest.mark.network
def test_messages_that_are_left_out_are_counted_in_a_file(tmp_path: Path) -> None:
    upstream = UpstreamScripts(wheel=wheel("0.12.4"), folder=tmp_path / "upstream")
    with in_file(tmp_path, "8452d01d26d7") as scene:
        _messages(scene, "sqlite", upstream)


@pytest.mark.exhaustive
@pytest.mark.network
def test_messages_that_are_left_out_are_counted_on_a_server(
    postgresql_server: Server, tmp_path: Path
) -> None:
    upstream = UpstreamScripts(wheel=wheel("0.12.4"), folder=tmp_path / "upstream")
    with on_postgresql(postgresql_server, "8452d01d26d7") as scene:
        _messages(scene, "postgresql", upstream)


_ROWS = {
    "1af9b942657b": (
        "INSERT INTO tag (id, name, user_id) VALUES ('x', 'A  B', 'u1'), ('y', 'a__b', 'u2'),"
        " ('foo', 'Foo', 'u1'), ('p', 'Pinned', 'u1'), ('b', 'C', 'u2'), ('a', 'B', 'u1')"
    ),
    "c1d2e3f4a5b6": (
        "INSERT INTO chat (id, user_id, title, chat, archived) VALUES"
        " ('s1', 'shared-c1', 't', '{}', false), ('s2', 'shared-gone', 't', '{}', false)"
    ),
    "4ace53fd72c8": (
        "INSERT INTO folder (id, user_id, name, is_expanded, created_at, updated_at) VALUES"
        " ('f', 'u1', 'n', 0, '2024-10-20 12:34:56', '2024-10-20 12:34:56')"
    ),
}


@pytest.mark.exhaustive
@pytest.mark.network
@pytest.mark.parametrize(
    ("revision", "words", "left"),
    [
        (
            "1af9b942657b",
            "it would delete 2 tags, because others have the form of their names",
            {"tag": 4},
        ),
        (
            "c1d2e3f4a5b6",
            "it would delete 1 shared chat, because its original is gone",
            {"chat": 1, "shared_chat": 1},
        ),
        ("4ace53fd72c8", "it would keep only the year of the dates of 1 folder", {"folder": 1}),
    ],
)
def test_rows_that_are_deleted_or_spoilt_are_counted(
    revision: str, words: str, left: dict[str, int], tmp_path: Path
) -> None:
    upstream = UpstreamScripts(wheel=wheel("0.12.4"), folder=tmp_path / "upstream")
    with in_file(tmp_path, revision) as scene:
        told = scene.tell(lambda driver: driver.execute(_ROWS[revision]), upstream)
    assert told is not None
    assert not told.theirs
    (found,) = [one for one in told.foreseen if one.id == "OWM092"]
    assert found.evidence[found.evidence.index(words) - 1].startswith(f"pending: {revision} (")
    assert {name: told.left[name] for name in left} == left
