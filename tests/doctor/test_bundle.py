"""The support bundle: what it tells, what it never does, and what hostile ones can't do."""

from __future__ import annotations

import io
import json
import sqlite3
import struct
import zipfile
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest

from owui_migrate_gui.database.measure import measure_target
from owui_migrate_gui.database.open import open_target
from owui_migrate_gui.database.target import FileTarget, ServerTarget, parse_target
from owui_migrate_gui.doctor.bundle.archive import contents_of, read_bundle, write_bundle
from owui_migrate_gui.doctor.bundle.collect import Subject, collect
from owui_migrate_gui.doctor.bundle.document import Bundle
from owui_migrate_gui.doctor.bundle.masking import Masking
from owui_migrate_gui.doctor.bundle.reopen import reopen
from owui_migrate_gui.doctor.bundle.unopened import unopened_subject
from owui_migrate_gui.doctor.compare.comparison import compare
from owui_migrate_gui.doctor.compare.side import side_of_target
from owui_migrate_gui.doctor.visit import visit
from owui_migrate_gui.engine.journal import JournalEntry
from owui_migrate_gui.errors import BadBundle, ErrorRecord, Refused, ServerUnreachable
from owui_migrate_gui.events import BackupReport, Check, Outcome, StepReport, Verdict
from owui_migrate_gui.graph import build_graph
from owui_migrate_gui.plan import make_plan
from owui_migrate_gui.revision import Direction, System
from owui_migrate_gui.secret import Secret
from owui_migrate_gui.sources.read import read_source
from owui_migrate_gui.sources.releases import load_releases
from tests.builders.encrypted import encrypt_database
from tests.conftest import MakeDatabase
from tests.doctor.made import Database, base

PLANTED = "Zwrqplix"
ADDRESS = f"{PLANTED}.Person@hidden-place.example"
KEY = "sk-qqzzvv00112233445566"
NUMBER = "4929 3813 3266 4295"
SECRETS = (PLANTED, "hidden-place", KEY, "qqzzvv", "3813", "Vexnolda", "Brumquist")


def subject_of(path: Path, *, secret: str = "", runs: tuple[JournalEntry, ...] = ()) -> Subject:
    key = Secret(secret) if secret else None
    snapshot = open_target(parse_target(str(path)), secret=key)
    source = read_source(None)
    graph = build_graph(source.revisions).with_recorded(snapshot.recorded)
    return Subject(
        snapshot=snapshot,
        source=source,
        graph=graph,
        examination=visit(snapshot, graph, load_releases(), source.problems, secret=key),
        volume=measure_target(snapshot.target, key),
        runs=runs,
    )


def spoilt_run(path: Path) -> JournalEntry:
    """A run whose every text quotes a secret, as drivers and scripts of others do."""
    leak = f"row of {PLANTED} <{ADDRESS}> with {KEY}, card {NUMBER}"
    return JournalEntry(
        run_id="20261126T120000Z-abcdef",
        kind="run",
        target=str(path),
        source=f"/home/{PLANTED}/scripts",
        source_hash="0f" * 32,
        goal="head",
        direction="upgrade",
        started=datetime(2026, 11, 26, tzinfo=UTC),
        outcome=Outcome.FAILED,
        host=f"{PLANTED}-laptop",
        backup=f"/home/{PLANTED}/backups/webui.db",
        backup_dir=f"/home/{PLANTED}/backups",
        before={"alembic": ["c440947495f3"]},
        error=ErrorRecord(
            code="run_failed",
            what=f"UNIQUE constraint failed: user.email ('{ADDRESS}')",
            unchanged="Nothing was changed.",
            remedy=leak,
            exit_code=4,
            detail=f"Key (email)=({ADDRESS}) already exists. [parameters: ('{KEY}', 'I am fine')]",
        ),
        failed_step="b10670c03dd5",
        failed_statement=f"INSERT INTO user (name) VALUES ('{PLANTED}')",
        log=(f"12:00:01 INFO {leak}", "12:00:02 INFO 3 tags merged into existing ones"),
        found=leak,
        steps=(
            StepReport(
                revision="b10670c03dd5",
                system=System.ALEMBIC,
                direction=Direction.UPGRADE,
                title="User",
                seconds=1,
                statements=3,
                rows={"user": 1},
                notes=(leak,),
            ),
        ),
        checks_before=(Check(id="space", verdict=Verdict.GOOD, text=leak, remedy=leak),),
        made=BackupReport(
            path=f"/home/{PLANTED}/backups/webui.db",
            size=1,
            sha256="0f" * 32,
            tables=1,
            rows=2,
            revision=f"of {PLANTED}",
            seconds=1,
        ),
        rows_before={"user": 2, ADDRESS: 1},
        rows_after={"user": 2, f"{PLANTED} Brumquist": 1},
    )


def plant_everywhere(database: Path) -> None:
    """A secret in every text column of every row, in names, defaults and comments."""
    with closing(sqlite3.connect(database)) as connection, connection:
        connection.execute("PRAGMA writable_schema = OFF")
        tables = [
            name
            for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
            if name not in {"alembic_version", "migratehistory", "sqlite_sequence"}
        ]
        for table in tables:
            for name, declared in connection.execute(
                "SELECT name, type FROM pragma_table_info(?) WHERE pk = 0", (table,)
            ).fetchall():
                if declared.upper().startswith(("TEXT", "VARCHAR")):
                    connection.execute(
                        f'UPDATE OR IGNORE "{table}" SET "{name}" = ? || rowid',
                        (f"{PLANTED} {ADDRESS} {KEY} {NUMBER}",),
                    )
        connection.execute(
            f"CREATE TABLE extra (a TEXT DEFAULT '{KEY}', /* for {PLANTED} */ b TEXT) -- Vexnolda"
        )
        connection.execute(f'CREATE TABLE "{ADDRESS}" ("{PLANTED} Brumquist" TEXT)')
        connection.execute(f"CREATE INDEX ix_extra ON extra (a) WHERE a <> '{PLANTED}'")
        # SQLite takes these for texts and numbers too.
        connection.execute(
            f'CREATE TABLE more (a TEXT DEFAULT "my {PLANTED}", b INTEGER DEFAULT 4929381332664295,'
            f' c TEXT DEFAULT Vexnolda, d TEXT CHECK (d <> "Brumquist"), '
            f" e TEXT DEFAULT 'a''CONSTRAINT {KEY}', f {PLANTED},"
            f" g TEXT DEFAULT ('-- ' || '{PLANTED}'))"
        )
        connection.execute(f'CREATE INDEX ix_more ON more (a || "{PLANTED}")')
        connection.execute(
            f"CREATE VIEW plain_view AS SELECT b AS {PLANTED}, '{KEY}' AS x, 4929381332664295 AS y"
            f' FROM more WHERE a <> "Vexnolda Brumquist" -- {PLANTED}'
        )
        connection.execute(
            "CREATE TRIGGER plain_trigger AFTER INSERT ON more BEGIN"
            f" UPDATE more SET a = '{ADDRESS}', b = \"{KEY}\"; END"
        )


def test_nothing_of_what_is_planted_everywhere_is_in_a_bundle(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / f"{PLANTED}-folder"
    folder.mkdir()
    database = base(folder / "webui.db", "c440947495f3")
    database.run("UPDATE user SET email = 'same@example.org', name = 'Vexnolda Brumquist'")
    plant_everywhere(database.path)
    folder.joinpath(".env").write_text(
        f"DATABASE_URL=postgresql://{PLANTED}:{KEY}@hidden-place.example/db\n"
        f"WEBUI_SECRET_KEY={KEY}\nDATABASE_POOL_SIZE=20\n"
    )
    monkeypatch.setenv("DATABASE_PASSWORD", "3813")
    monkeypatch.setenv("ENABLE_DB_MIGRATIONS", PLANTED)

    run = spoilt_run(database.path)
    assert PLANTED in database.rows("SELECT title FROM chat")[0][0]
    assert all(secret in msgspec.json.encode(run).decode() for secret in (PLANTED, KEY, NUMBER))
    bundle = collect(subject_of(database.path, runs=(run,)))
    contents = contents_of(bundle)
    write_bundle(contents, tmp_path / "b.zip")

    with zipfile.ZipFile(tmp_path / "b.zip") as archive:
        told = {name: archive.read(name).decode() for name in archive.namelist()}
    assert set(told) == set(contents)
    whole = "\n".join(told.values()).lower()
    assert [secret for secret in SECRETS if secret.lower() in whole] == []
    assert str(tmp_path) not in whole
    # It still tells what a helper needs.
    assert bundle.counted.rows["user"] == 2
    assert "3 tags merged into existing ones" in bundle.runs[0].log[1]
    assert bundle.runs[0].rows_before["user"] == 2
    assert "INSERT INTO user (name) VALUES" in bundle.runs[0].failed_statement
    settings = {(one.name, one.value) for one in bundle.configuration.settings}
    assert ("DATABASE_POOL_SIZE", "20") in settings
    assert ("DATABASE_URL", "postgresql://…") in settings
    assert ("DATABASE_PASSWORD", "set") in settings


def test_the_key_of_an_encrypted_file_is_not_in_its_bundle(
    tmp_path: Path, make_database: MakeDatabase
) -> None:
    database = tmp_path / "secret.db"
    encrypt_database(make_database("0.6.43"), database, key=PLANTED)
    subject = subject_of(database, secret=PLANTED)
    whole = b"".join(contents_of(collect(subject)).values()).decode()
    assert PLANTED not in whole
    write_bundle(contents_of(collect(subject)), tmp_path / "b.zip")
    seen = reopen(tmp_path / "b.zip").snapshot().target
    assert isinstance(seen, FileTarget)
    assert seen.cipher == subject.snapshot.target.cipher  # type: ignore[union-attr]


def test_views_and_triggers_of_a_bundle_are_compared_though_words_are_left_out(
    tmp_path: Path, make_database: MakeDatabase
) -> None:
    database = Database(make_database("0.12.4"))
    view = "CREATE VIEW v AS SELECT id AS Vexnolda, 'a''{}' AS t FROM note /* {} */ WHERE id <> {}"
    trigger = "CREATE TRIGGER w AFTER DELETE ON note BEGIN DELETE FROM {}; END"
    database.run(view.format("one", "two", 12345678), trigger.format("tag"))
    database.run(
        "CREATE TABLE own (a VEXNOLDA DEFAULT Brumquist, b INTEGER DEFAULT 12345678, c TEXT)",
        "CREATE INDEX own_c ON own (c) WHERE c <> 'Vexnolda'",
    )
    file = tmp_path / "b.zip"
    write_bundle(contents_of(collect(subject_of(database.path))), file)
    bundle = side_of_target(reopen(file).snapshot())
    assert compare(side_of_target(open_target(parse_target(str(database.path)))), bundle).is_same

    database.run(
        "DROP VIEW v", view.format("b", "c", 87654321), "DROP INDEX ix_chat_message_chat_id"
    )
    here = side_of_target(open_target(parse_target(str(database.path))))
    assert [row.what for row in compare(here, bundle).rows] == ["table", "index"]
    database.run("DROP TRIGGER w", trigger.format("note"), "DROP VIEW v")
    here = side_of_target(open_target(parse_target(str(database.path))))
    rows = compare(bundle, here).rows
    assert {(row.what, row.after) for row in rows if row.name in {"v", "w"}} == {
        ("view", ""),
        ("trigger", "on note, its text differs"),
    }
    # A bundle from before tells of none, and so says nothing of them.
    older = replace(reopen(file).snapshot(), masked=None)
    assert not {row.name for row in compare(side_of_target(older), here).rows} & {"v", "w"}


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (f"{PLANTED} {KEY} {ADDRESS} {NUMBER}".encode() * 9, "text"),
        (
            b"SQLite format 3\x00\x10\x00" + b"\x01\x01\x00\x40\x20\x20" + KEY.encode() * 40,
            "SQLite",
        ),
        (bytes(range(256)) * 32, "noise"),
        (b"", "empty"),
        (bytes(4096), "zeros"),
    ],
)
def test_what_can_t_be_opened_has_a_bundle_too_and_nothing_of_it_is_in_there(
    content: bytes, kind: str, tmp_path: Path
) -> None:
    folder = tmp_path / f"{PLANTED}-folder"
    folder.mkdir()
    path = folder / f"{PLANTED}.db"
    path.write_bytes(content)
    folder.joinpath(".env").write_text(f"WEBUI_SECRET_KEY={KEY}\nDATABASE_POOL_SIZE=20\n")
    target = parse_target(str(path))
    with pytest.raises(Refused) as caught:
        open_target(target)
    subject = unopened_subject(target, caught.value, read_source(None), (spoilt_run(path),))
    write_bundle(contents_of(collect(subject)), tmp_path / "b.zip")
    with zipfile.ZipFile(tmp_path / "b.zip") as archive:
        whole = "\n".join(archive.read(name).decode() for name in archive.namelist()).lower()
    assert [secret for secret in SECRETS if secret.lower() in whole] == []
    assert str(tmp_path) not in whole
    again = reopen(tmp_path / "b.zip")
    graph = build_graph(again.source().revisions)
    (finding,) = again.examination(graph).findings
    assert finding.id == "OWM091"
    assert finding.blocks
    assert f"size: {len(content):,} bytes" in finding.evidence
    assert kind in next(line for line in finding.evidence if line.startswith("begins as: "))
    assert again.bundle.plan.refusal
    assert ("DATABASE_POOL_SIZE", "20") in {
        (one.name, one.value) for one in again.bundle.configuration.settings
    }
    assert path.read_bytes() == content


def test_an_error_of_a_server_tells_neither_its_name_nor_its_address() -> None:
    target = ServerTarget(host="hidden-place", port=5432, database=PLANTED, user="Vexnolda")
    what = f"Nothing answers at 10.20.30.40 (hidden-place), port 5432: {ADDRESS}, '{KEY}'."
    subject = unopened_subject(target, ServerUnreachable(what), read_source(None), ())
    bundle = collect(subject)
    whole = b"".join(contents_of(bundle).values()).decode().lower()
    assert [secret for secret in (*SECRETS, "10.20.30") if secret.lower() in whole] == []
    assert "Nothing answers at …" in bundle.findings.findings[0].title
    assert "error: server_unreachable" in bundle.findings.findings[0].evidence


def without_kinds(bundle: Bundle) -> Bundle:
    """As bundles were before a line of evidence had a kind."""
    bare = [
        msgspec.structs.replace(one, places=None, objects=None) for one in bundle.findings.findings
    ]
    findings = msgspec.structs.replace(bundle.findings, findings=tuple(bare))
    return msgspec.structs.replace(bundle, findings=findings)


@pytest.mark.parametrize("release", ["0.3.35", "0.9.6"])
def test_a_bundle_shows_what_the_database_showed(
    release: str, tmp_path: Path, make_database: MakeDatabase
) -> None:
    database = make_database(release)
    with closing(sqlite3.connect(database)) as connection, connection:
        connection.execute("DROP INDEX IF EXISTS chat_folder_id_user_id_idx")
        connection.execute("CREATE TABLE _alembic_tmp_chat (id TEXT)")
    subject = subject_of(database)
    write_bundle(contents_of(collect(subject)), tmp_path / "b.zip")
    database.unlink()

    again = reopen(tmp_path / "b.zip")
    snapshot, source = again.snapshot(), again.source()
    graph = build_graph(source.revisions).with_recorded(snapshot.recorded)
    examination = again.examination(graph)

    def told(found: object) -> object:
        return [
            (f.id, f.severity, f.title, f.evidence, f.places, f.objects, f.repair, f.blocks)
            for f in found  # type: ignore[attr-defined]
        ]

    assert told(examination.findings) == told(subject.examination.findings)
    assert subject.examination.findings, "there is something to compare"
    old = replace(again, bundle=without_kinds(again.bundle)).examination(graph)
    assert told(old.findings) == told(examination.findings)
    assert examination.actual == subject.examination.actual
    assert examination.standing == subject.examination.standing
    assert graph.order == subject.graph.order
    assert snapshot.schema == subject.snapshot.schema
    assert again.volume() == subject.volume
    head = graph.heads(System.ALEMBIC)[0]
    assert make_plan(graph, snapshot.recorded, snapshot.lineage, head) == make_plan(
        subject.graph, subject.snapshot.recorded, subject.snapshot.lineage, head
    )


def test_a_bundle_is_readable_by_its_owner_only(
    tmp_path: Path, make_database: MakeDatabase
) -> None:
    path = tmp_path / "b.zip"
    write_bundle(contents_of(collect(subject_of(make_database("0.6.43")))), path)
    assert path.stat().st_mode & 0o777 == 0o600


def test_own_sentences_pass_and_what_they_quote_does_not() -> None:
    masking = Masking().with_names(("chat_message",))
    for sentence in (
        "12,345 rows of chat_message against 13,000 messages inside chat",
        "The file can't be read: it isn't there.",
        "2026-11-26 12:00:01 INFO Running upgrade c440947495f3 -> 374d2f66af06",
    ):
        assert masking.logged(sentence) == sentence
    assert masking.said(f"file /home/{PLANTED}/data/webui.db: owner {PLANTED}, mode 444") == (
        "file …/webui.db: owner …, mode 444"
    )


def zipped(**files: bytes) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name.replace("__", "."), data)
    return buffer.getvalue()


@pytest.fixture(scope="module")
def parts(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """The files of a bundle that is whole."""
    database = base(tmp_path_factory.mktemp("whole") / "webui.db", "0bd252b206fb", "alembic")
    return contents_of(collect(subject_of(database.path)))


def lied_about(data: bytes) -> bytes:
    """A zip that says of its files that they hold one byte each."""
    at = 0
    changed = bytearray(data)
    while (at := data.find(b"PK\x01\x02", at)) >= 0:
        changed[at + 24 : at + 28] = struct.pack("<I", 1)
        at += 4
    return bytes(changed)


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (lambda _parts: b"PK\x03\x04 and nothing else", "contents can't be read"),
        (lambda _parts: zipped(a__txt=b"x"), "it should hold about.json once"),
        (lambda parts: zipped(**{**parts, "about.json": b"[1, 2"}), "about.json is not"),
        (lambda parts: zipped(**{**parts, "about.json": b"[" * 100_000}), "can't be read|not what"),
        (lambda parts: zipped(**{**parts, "schema.json": b'{"tables": 7}'}), "schema.json is not"),
        (lambda parts: zipped(**{**parts, "rows.json": b"\xff\xfe"}), "rows.json is not"),
        (lambda parts: zipped(**{**parts, "runs.json": b" " * 33 * 1024 * 1024}), "larger than 32"),
        (lambda parts: zipped(**parts, **{f"{n}": b"" for n in range(200)}), "it holds 21"),
        (lambda parts: zipped(**parts)[:-40], "contents can't be read"),
        (lambda parts: lied_about(zipped(**parts)), "can't be read|not what"),
    ],
)
def test_a_hostile_bundle_gets_one_clear_line(
    spoil: object, said: str, parts: dict[str, bytes], tmp_path: Path
) -> None:
    path = tmp_path / "b.zip"
    path.write_bytes(spoil(parts))  # type: ignore[operator]
    with pytest.raises(BadBundle, match=said) as caught:
        reopen(path)
    assert "\n" not in str(caught.value)


def test_what_else_a_zip_holds_is_never_unpacked(parts: dict[str, bytes], tmp_path: Path) -> None:
    path = tmp_path / "inner" / "b.zip"
    path.parent.mkdir()
    path.write_bytes(zipped(**parts, **{"../../outside.txt": b"x", "/etc/outside": b"x"}))
    read_bundle(path)
    assert [found.name for found in tmp_path.rglob("*")] == ["inner", "b.zip"]


def test_texts_of_a_bundle_cannot_steer_a_terminal(parts: dict[str, bytes], tmp_path: Path) -> None:
    found = json.loads(parts["findings.json"])
    found["findings"] = [
        {
            **msgspec.to_builtins(dict.fromkeys(("cause", "consequence", "limits", "refusal"), "")),
            "id": "OWM016",
            "severity": "warning",
            "title": "\x1b]0;owned\x07 title \x9b31m",
            "evidence": ["\x1b[2J"],
            "repair": "",
            "blocks": False,
            "can_repair": False,
            "needs_choice": False,
            "subjects": [],
        }
    ]
    for escaped in (True, False):
        data = json.dumps(found, ensure_ascii=escaped).encode()
        path = tmp_path / f"{escaped}.zip"
        path.write_bytes(zipped(**{**parts, "findings.json": data}))
        (one,) = read_bundle(path).findings.findings
        assert not [c for c in one.title + one.evidence[0] if not c.isprintable()]


def test_a_bundle_of_another_format_is_told_from_a_broken_one(
    parts: dict[str, bytes], tmp_path: Path
) -> None:
    about = json.loads(parts["about.json"]) | {"format": 9}
    path = tmp_path / "b.zip"
    path.write_bytes(zipped(**{**parts, "about.json": json.dumps(about).encode()}))
    with pytest.raises(BadBundle, match="another version"):
        reopen(path)


def test_a_database_is_never_taken_for_a_bundle(tmp_path: Path) -> None:
    database = Database(base(tmp_path / "webui.db", "0bd252b206fb", "alembic").path)
    with pytest.raises(BadBundle):
        reopen(database.path)


def test_of_a_server_neither_host_nor_user_nor_database_leaves() -> None:
    from owui_migrate_gui.doctor.bundle.settings import found_settings

    target = ServerTarget(host="hidden-place", port=5432, database=PLANTED, user=PLANTED)
    settings = found_settings({"DATABASE_URL": target.key, "DATABASE_PORT": "5432"}, target)
    assert [one.value for one in settings] == ["set", "postgresql://…"]
