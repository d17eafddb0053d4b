"""Findings about where on a server the tables lie: rights, time limits, tables in two schemas."""

from __future__ import annotations

from collections.abc import Iterator

from owui_migrate_gui.database.integrity import quote
from owui_migrate_gui.database.known_tables import known_tables
from owui_migrate_gui.database.server_place import Neighbour, ServerPlace
from owui_migrate_gui.doctor.case import Case
from owui_migrate_gui.doctor.catalogue import notice, some
from owui_migrate_gui.doctor.evidence import revision_line
from owui_migrate_gui.doctor.findings import Finding, Severity
from owui_migrate_gui.engine.actions import SqlAction, Statement

_OURS_ALONE = frozenset({"chat", "chatidtag", "chat_message", "knowledge", "modelfile"})
"""Tables that hardly another program has; ``user``, ``file`` or ``config`` many have."""

_BYTES_A_SECOND = 250_000
"""What Open WebUI's own slowest migration was seen to go through: 771 MB of chats took 55 minutes
(open-webui issue 23134)."""

_PEOPLE = frozenset({"auth", "user"})
_VERSIONS = "alembic_version"
_SLOW = ("242a2047eae0", "8452d01d26d7", "461111b60977", "9a1b2c3d4e5f")


def find_on_server(case: Case) -> Iterator[Finding]:
    """What is wrong around a server's tables; nothing for a file. Asks no row."""
    place = case.snapshot.place
    if place is None:
        return
    yield from _rights(case, place)
    yield from _limits(case, place)
    yield from _split(case, place)


def _rights(case: Case, place: ServerPlace) -> Iterator[Finding]:
    evidence = []
    if place.is_standby:
        evidence.append("the server is a standby, which can only be read")
    if place.is_read_only:
        evidence.append("default_transaction_read_only is on")
    if not place.may_create:
        evidence.append(f"no right to create tables in schema {place.schema}")
    if place.strangers:
        owners = ", ".join(sorted({owner for _, owner in place.strangers}))
        names = some(name for name, _ in place.strangers)
        evidence.append(f"owned by {owners}: {names}")
    if not evidence or not case.snapshot.schema.table_names & known_tables():
        return
    yield notice(
        "OWM089",
        *evidence,
        repair=_grants(place),
        subjects=tuple(name for name, _ in place.strangers),
    )


def _grants(place: ServerPlace) -> str:
    """What an administrator runs, as far as it can be told."""
    role, schema = quote(place.role), quote(place.schema)
    said = [f"GRANT USAGE, CREATE ON SCHEMA {schema} TO {role};"] if not place.may_create else []
    said += [f"ALTER TABLE {schema}.{quote(name)} OWNER TO {role};" for name, _ in place.strangers]
    if not said:
        return ""
    return f"Connect as the owner, or let an administrator run: {' '.join(said)}"


def _limits(case: Case, place: ServerPlace) -> Iterator[Finding]:
    """A time limit that Open WebUI's own migrations would hit; the console lifts it for its own."""
    waiting = [id_ for id_ in _SLOW if case.is_pending(id_)]
    milliseconds = case.snapshot.size * 1000 // _BYTES_A_SECOND
    hit = [(name, limit) for name, limit in place.limits if limit < milliseconds]
    if waiting and hit:
        yield notice(
            "OWM088",
            *(f"{name}: {limit / 1000:g} s" for name, limit in hit),
            f"{case.snapshot.size // 1_000_000} MB; Open WebUI's own migrations were seen to take"
            f" about {milliseconds // 1000} s for as much",
            revision_line(f"pending: {', '.join(waiting)}"),
            severity=Severity.INFO if case.is_bundled else None,
            subjects=tuple(waiting),
        )


def lies_elsewhere(case: Case) -> frozenset[str]:
    """Tables that this schema should have and lacks, and another one of Open WebUI's has."""
    place = case.snapshot.place
    if place is None:
        return frozenset()
    return frozenset(table for one in place.neighbours for table in _lacking(case, one))


def _lacking(case: Case, neighbour: Neighbour) -> frozenset[str]:
    """A version table counts where it records a known revision, others where chats are there."""
    wanted: frozenset[str] = frozenset()
    if neighbour.tables & _OURS_ALONE:
        wanted = frozenset(case.actual.expected) if case.actual.key else known_tables()
        wanted -= {_VERSIONS}
    if set(neighbour.recorded) & {one.key.id for one in case.actual.states}:
        wanted |= {_VERSIONS}
    return (neighbour.tables & wanted) - case.snapshot.schema.table_names


def _split(case: Case, place: ServerPlace) -> Iterator[Finding]:
    ours = case.snapshot.schema.table_names & known_tables()
    is_empty = not case.snapshot.users and not case.snapshot.chats
    for neighbour in place.neighbours:
        lacking = sorted(_lacking(case, neighbour))
        if not lacking and not (is_empty and neighbour.tables >= {"chat", "user", "auth"}):
            continue
        # A schema without any people is the wrong one, not one to be completed.
        can_tell = case.actual.key is not None and bool(ours & _PEOPLE)
        tables = [name for name in lacking if can_tell and name != _VERSIONS]
        yield notice(
            "OWM090",
            f"schema {place.schema}: {len(ours)} of Open WebUI's tables",
            f"schema {neighbour.schema}: {len(neighbour.tables)} of them",
            *([f"only in {neighbour.schema}: {some(lacking)}"] if lacking else []),
            *(f"recorded in {neighbour.schema}: {id_}" for id_ in neighbour.recorded),
            actions=(_copied(neighbour.schema, tables),) if tables else (),
            refusal="" if tables else _refusal(neighbour, is_record=lacking == [_VERSIONS]),
            subjects=tuple(lacking),
            needs_choice=True,
        )


def _refusal(neighbour: Neighbour, *, is_record: bool) -> str:
    if is_record:
        return "What is recorded there is not copied: what the tables here prove is recorded."
    return f"Open the schema {neighbour.schema} in its place, if that is the one with the chats."


_LET_GO = """
DO $$ DECLARE held record; BEGIN
    FOR held IN SELECT conname, CAST(conrelid AS regclass) AS place FROM pg_constraint
        WHERE contype = 'f' AND confrelid = CAST('{}' AS regclass)
        AND connamespace = (SELECT oid FROM pg_namespace WHERE nspname = current_schema())
    LOOP EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', held.place, held.conname); END LOOP;
END $$"""
"""Foreign keys of this schema that followed a table into the other one; OWM023 makes them anew."""


def _copied(schema: str, tables: list[str]) -> SqlAction:
    """The other schema stays as it is; a backup of this one wouldn't hold what was moved."""
    statements: list[Statement] = []
    for name in tables:
        there = f"{quote(schema)}.{quote(name)}"
        statements += (
            Statement(sql=f"CREATE TABLE {quote(name)} (LIKE {there} INCLUDING ALL)"),
            Statement(sql=f"INSERT INTO {quote(name)} SELECT * FROM {there}"),
            Statement(sql=_LET_GO.format(there.replace("'", "''"))),
        )
    return SqlAction(
        text=f"Copy the missing tables with their rows from the schema {schema}.",
        statements=tuple(statements),
    )


__all__ = ["find_on_server", "lies_elsewhere"]
