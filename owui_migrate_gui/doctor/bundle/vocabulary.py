"""The words that may leave in a support bundle: those that the console itself uses.

A text from a log or an error may hold anything that is in a database. So it is not searched for
what looks secret: what is no word of the console's own, of the bundled scripts or of SQL's does
not pass (see ``masking``).
"""

from __future__ import annotations

import importlib.util
import pkgutil
import re
from collections.abc import Iterable, Iterator
from functools import cache
from types import CodeType

import owui_migrate_gui
from owui_migrate_gui import places

_PACKAGE = owui_migrate_gui.__name__
_LEFT_OUT = (f"{_PACKAGE}.gui", f"{_PACKAGE}.demo")
"""The window says nothing that gets into a journal; the demo's people have names."""

TOKEN = re.compile(r"\w+")
_SQL = """
abort action add after all alter always and any as asc autoincrement before begin between bigint
blob boolean by bytea cascade case cast char character check coalesce collate column commit
concurrently conflict constraint create cross current date default deferrable deferred delete desc
detail distinct do double drop else end error escape except exclude exists failing failed false
fetch first float foreign from full function generated grant group having hint identity if
ignore immediate in index inner insert integer intersect into is join json jsonb key last left
like limit line local locked malformed match not nothing null nulls numeric offset on only operator
or order outer over parameters partial partition pragma precision primary procedure real recursive
references relation rename replace restrict returning right rollback row rows savepoint schema
select sequence serial set smallint start statement table temp temporary text then time timestamp
timezone to transaction trigger true truncate type union unique update using vacuum values varchar
varying view violates virtual when where window with without zone
duplicate syntax near such no column already exists undefined missing datatype mismatch disk image
readonly busy database is interrupted operational integrity programming internal interface
operationalerror integrityerror programmingerror databaseerror dataerror interfaceerror
internalerror notsupportederror valueerror typeerror keyerror attributeerror runtimeerror
indexerror oserror filenotfounderror permissionerror unicodedecodeerror jsondecodeerror
uniqueviolation notnullviolation foreignkeyviolation undefinedtable undefinedcolumn
duplicatetable duplicatecolumn querycanceled deadlockdetected traceback most recent call file
raise return sqlalchemy sqlite3 sqlcipher3 psycopg alembic peewee playhouse exc background site
packages lib python orm engine migration running upgrade downgrade context impl will assume
transactional non ddl info warning debug critical
autoincrement nocase rtrim binary rowid strict stored virtual always temp instead raise replace glob
nextval regclass now gen_random_uuid uuid btree gin gist hash lower upper length substr trim abs
json_extract json_valid json_each json_array_length strftime datetime unixepoch localtime count sum
min max avg total over partition recursive materialized each begin end new old execute procedure
"""
"""SQL's words, and those of the drivers' and Alembic's own messages."""


@cache
def vocabulary() -> frozenset[str]:
    """All words of the console, of the bundled scripts and of SQL, in lower case (0.2 s)."""
    texts = (*_texts_of_code(), *_texts_of_data(), _SQL)
    return frozenset(word.lower() for text in texts for word in TOKEN.findall(text))


def _texts_of_code() -> Iterator[str]:
    """What the package's modules say, from their compiled code: an executable has no other."""
    for module in pkgutil.walk_packages(owui_migrate_gui.__path__, f"{_PACKAGE}."):
        if module.name.startswith(_LEFT_OUT):
            continue
        spec = importlib.util.find_spec(module.name)
        # The executable's loader has get_code too, without being an InspectLoader by name.
        get_code = getattr(spec.loader if spec else None, "get_code", None)
        code = get_code(module.name) if get_code is not None else None
        if isinstance(code, CodeType):
            yield from _strings(code)


def _strings(code: CodeType) -> Iterator[str]:
    yield from _texts(code.co_consts)


def _texts(constants: Iterable[object]) -> Iterator[str]:
    for constant in constants:
        if isinstance(constant, str):
            yield constant
        elif isinstance(constant, CodeType):
            yield from _strings(constant)
        elif isinstance(constant, tuple | frozenset):
            yield from _texts(constant)


def _texts_of_data() -> Iterator[str]:
    for name in ("findings.toml", "forks.json", "releases.json"):
        yield places.resource(name).read_text(encoding="utf-8")
    source = places.bundled_source()
    for folder in ("migrations", "internal_migrations"):
        for path in sorted((source / folder).rglob("*.py")):
            yield path.read_text(encoding="utf-8")


__all__ = ["TOKEN", "vocabulary"]
