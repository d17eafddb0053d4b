"""Modelfiles become models

Turns every modelfile into a row of `model` and drops the table `modelfile`. The Ollama text is read
for the base model and the parameters. A modelfile that can't be read is kept in the table
`owui_quarantine`, where Open WebUI's own migration would have stopped.
"""

from __future__ import annotations

import json
import logging
import re
import time
from collections.abc import Callable, Iterator
from typing import Any

import peewee as pw

risks: dict[str, tuple[str, ...]] = {
    "upgrade": ("moves-data", "drops-data"),
    "downgrade": ("moves-data", "lossy-downgrade"),
}
rows: dict[str, tuple[dict[str, str], ...]] = {
    "upgrade": (
        {
            "table": "model",
            "change": "fills",
            "from": "modelfile",
            "reason": "one model per readable modelfile",
        },
        {
            "table": "modelfile",
            "change": "quarantines",
            "from": "modelfile",
            "reason": "modelfiles that are not a JSON object",
        },
        {
            "table": "modelfile",
            "change": "drops",
            "from": "",
            "reason": "the table goes away: its rows are models now",
        },
    ),
    "downgrade": (
        {
            "table": "modelfile",
            "change": "fills",
            "from": "model",
            "reason": "one modelfile per model that was made from one",
        },
        {
            "table": "model",
            "change": "drops",
            "from": "",
            "reason": "models that are modelfiles again",
        },
    ),
}

_NAME = "010_migrate_modelfiles_to_models"
_BATCH = 200
_logger = logging.getLogger("migrations.rows")

_INTEGERS = (
    "mirostat",
    "num_ctx",
    "repeat_last_n",
    "seed",
    "num_predict",
    "top_k",
    "num_keep",
    "num_batch",
    "num_gpu",
    "num_thread",
)
_FLOATS = (
    "mirostat_eta",
    "mirostat_tau",
    "repeat_penalty",
    "temperature",
    "tfs_z",
    "top_p",
    "presence_penalty",
    "frequency_penalty",
)
_FLAGS = ("use_mmap", "use_mlock")


def migrate(migrator: Any, database: Any, *, fake: bool = False) -> None:
    """Make a model of every modelfile, then drop the table."""
    migrator.run(_fill_models, database)
    migrator.sql('DROP TABLE "modelfile"')


def rollback(migrator: Any, database: Any, *, fake: bool = False) -> None:
    """Make modelfiles again of the models that came from one; other models stay where they are."""
    serial = "INTEGER" if _is_sqlite(database) else "SERIAL"
    epoch = "INTEGER" if _is_sqlite(database) else "BIGINT"
    migrator.sql(
        f'CREATE TABLE "modelfile" ("id" {serial} NOT NULL PRIMARY KEY,'
        ' "tag_name" VARCHAR(255) NOT NULL, "user_id" VARCHAR(255) NOT NULL,'
        f' "modelfile" TEXT NOT NULL, "timestamp" {epoch} NOT NULL)'
    )
    migrator.sql('CREATE UNIQUE INDEX "modelfile_tag_name" ON "modelfile" ("tag_name")')
    migrator.run(_fill_modelfiles, database)


# Up: modelfile -> model ---------------------------------------------------------------------------


def _fill_models(database: Any) -> None:
    taken = {row[0] for row in _query(database, 'SELECT "id" FROM "model"')}
    moved, renamed = 0, 0
    unreadable: list[tuple[str, dict[str, Any]]] = []
    for row in _in_batches(database):
        _, tag_name, user_id, text, timestamp = row
        modelfile = _parsed_object(text)
        if modelfile is None:
            names = ("id", "tag_name", "user_id", "modelfile", "timestamp")
            unreadable.append((tag_name, dict(zip(names, row, strict=True))))
            continue
        model_id = _free_id(f"ollama-{tag_name}", taken)
        taken.add(model_id)
        renamed += model_id != f"ollama-{tag_name}"
        _insert_model(database, model_id, user_id, tag_name, modelfile, timestamp)
        moved += 1
    _report("model", "fills", moved, "modelfiles turned into models")
    _report("model", "converts", renamed, "the id was taken, so a number was appended")
    _quarantine(database, unreadable)


def _parsed_object(text: str) -> dict[str, Any] | None:
    try:
        value = json.loads(text)
    except ValueError:
        return None
    return value if isinstance(value, dict) else None


def _free_id(wanted: str, taken: set[str]) -> str:
    model_id, number = wanted, 2
    while model_id in taken:
        model_id, number = f"{wanted}-{number}", number + 1
    return model_id


def _insert_model(
    database: Any,
    model_id: str,
    user_id: str,
    tag_name: str,
    modelfile: dict[str, Any],
    timestamp: int,
) -> None:
    content = modelfile.get("content")
    base_model_id, params = read_modelfile(content if isinstance(content, str) else "")
    title = modelfile.get("title")
    person = modelfile.get("user")
    meta = {
        "description": modelfile.get("desc"),
        "profile_image_url": modelfile.get("imageUrl"),
        "ollama": {"modelfile": content},
        "suggestion_prompts": modelfile.get("suggestionPrompts"),
        "categories": modelfile.get("categories"),
        "user": {**(person if isinstance(person, dict) else {}), "community": True},
    }
    _query(
        database,
        'INSERT INTO "model" ("id", "user_id", "base_model_id", "name", "meta", "params",'
        ' "created_at", "updated_at") VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
        (
            model_id,
            user_id,
            base_model_id,
            tag_name if title is None else str(title),
            json.dumps(meta),
            json.dumps(params),
            timestamp,
            timestamp,
        ),
    )


def read_modelfile(text: str) -> tuple[str | None, dict[str, Any]]:
    """The base model and the parameters of an Ollama modelfile.

    The first match wins, upper and lower case are the same, and a parameter whose value can't be
    converted is left out.
    """
    params: dict[str, Any] = {}
    template = _first(r'TEMPLATE\s+"""(.+?)"""', text, re.DOTALL)
    if template is not None:
        params["template"] = template.strip()
    stops = re.findall(r'PARAMETER stop "(.*?)"', text, re.IGNORECASE)
    if stops:
        params["stop"] = stops
    for name, convert in _conversions():
        value = _first(rf"PARAMETER {name} (.+)", text)
        if value is not None:
            _set_converted(params, name, value, convert)
    adapter = _first(r"ADAPTER (.+)", text)
    if adapter is not None:
        params["adapter"] = adapter
    system = _system_prompt(text)
    if system is not None:
        params["system"] = system
    messages = re.findall(r"MESSAGE (\w+) (.+)", text, re.IGNORECASE)
    if messages:
        params["messages"] = [{"role": role, "content": words} for role, words in messages]
    return _first(r"^FROM\s+(\w+)", text, re.MULTILINE), params


def _conversions() -> Iterator[tuple[str, Callable[[str], Any]]]:
    yield from ((name, int) for name in _INTEGERS)
    yield from ((name, float) for name in _FLOATS)
    yield from ((name, _is_true) for name in _FLAGS)


def _is_true(text: str) -> bool:
    return text.lower() == "true"


def _set_converted(
    params: dict[str, Any], name: str, text: str, convert: Callable[[str], Any]
) -> None:
    try:
        params[name] = convert(text)
    except ValueError:
        _logger.warning("The parameter %s of a modelfile is not usable: left out.", name)


def _system_prompt(text: str) -> str | None:
    quoted = _first(r'SYSTEM\s+"""(.+?)"""', text, re.DOTALL)
    if quoted is not None:
        return quoted.strip()
    line = _first(r"SYSTEM\s+([^\n]+)", text)
    return None if line is None else line.strip()


def _first(pattern: str, text: str, flags: int = 0) -> str | None:
    found = re.search(pattern, text, flags | re.IGNORECASE)
    return None if found is None else found.group(1)


# Down: model -> modelfile -------------------------------------------------------------------------


def _fill_modelfiles(database: Any) -> None:
    columns = '"id", "user_id", "name", "meta", "created_at"'
    query = f'SELECT {columns} FROM "model" ORDER BY "id"'
    moved = 0
    for model_id, user_id, name, meta_text, created_at in _query(database, query):
        meta = _parsed_object(meta_text)
        if meta is None or not model_id.startswith("ollama-") or not _came_from_modelfile(meta):
            continue
        _insert_modelfile(
            database,
            model_id.removeprefix("ollama-"),
            user_id,
            json.dumps(_as_modelfile(name, meta)),
            created_at,
        )
        _query(database, 'DELETE FROM "model" WHERE "id" = ?', (model_id,))
        moved += 1
    _report("modelfile", "fills", moved, "models turned back into modelfiles")
    _restore_quarantined(database)


def _came_from_modelfile(meta: dict[str, Any]) -> bool:
    ollama = meta.get("ollama")
    return isinstance(ollama, dict) and "modelfile" in ollama


def _as_modelfile(name: str, meta: dict[str, Any]) -> dict[str, Any]:
    person = meta.get("user")
    return {
        "title": name,
        "desc": meta.get("description"),
        "imageUrl": meta.get("profile_image_url"),
        "content": meta["ollama"]["modelfile"],
        "suggestionPrompts": meta.get("suggestion_prompts"),
        "categories": meta.get("categories"),
        "user": {k: v for k, v in person.items() if k != "community"}
        if isinstance(person, dict)
        else {},
    }


def _insert_modelfile(
    database: Any, tag_name: str, user_id: str, text: str, timestamp: int
) -> None:
    _query(
        database,
        'INSERT INTO "modelfile" ("tag_name", "user_id", "modelfile", "timestamp")'
        " VALUES (?, ?, ?, ?)",
        (tag_name, user_id, text, timestamp),
    )


# Quarantine and reports ---------------------------------------------------------------------------


def _quarantine(database: Any, kept: list[tuple[str, dict[str, Any]]]) -> None:
    if not kept:
        return
    key = "INTEGER" if _is_sqlite(database) else "BIGSERIAL"
    _query(
        database,
        f'CREATE TABLE IF NOT EXISTS "owui_quarantine" ("id" {key} NOT NULL PRIMARY KEY,'
        ' "revision" TEXT NOT NULL, "table_name" TEXT NOT NULL, "row_key" TEXT,'
        ' "reason" TEXT NOT NULL, "row" TEXT NOT NULL, "created_at" BIGINT NOT NULL)',
    )
    reason = "the modelfile is not a JSON object"
    for tag_name, values in kept:
        _query(
            database,
            'INSERT INTO "owui_quarantine" ("revision", "table_name", "row_key", "reason", "row",'
            ' "created_at") VALUES (?, ?, ?, ?, ?, ?)',
            (_NAME, "modelfile", tag_name, reason, json.dumps(values), int(time.time())),
        )
    _report("modelfile", "quarantines", len(kept), reason)


def _restore_quarantined(database: Any) -> None:
    if "owui_quarantine" not in database.get_tables():
        return
    found = _query(
        database, 'SELECT "row" FROM "owui_quarantine" WHERE "revision" = ? ORDER BY "id"', (_NAME,)
    )
    for (text,) in found:
        row = json.loads(text)
        _insert_modelfile(
            database, row["tag_name"], row["user_id"], row["modelfile"], row["timestamp"]
        )
    _query(database, 'DELETE FROM "owui_quarantine" WHERE "revision" = ?', (_NAME,))
    if not _query(database, 'SELECT 1 FROM "owui_quarantine" LIMIT 1'):
        _query(database, 'DROP TABLE "owui_quarantine"')


def _report(table: str, change: str, count: int, reason: str) -> None:
    if count:
        facts = {"table": table, "change": change, "count": count, "reason": reason}
        _logger.info("%d rows of %s: %s", count, table, reason, extra={"row_report": facts})


# Reading ------------------------------------------------------------------------------------------


def _in_batches(database: Any) -> Iterator[tuple[Any, ...]]:
    """All modelfiles by id, a few at a time: they hold pictures and can be large."""
    last = -(2**31)
    while True:
        batch = _query(
            database,
            'SELECT "id", "tag_name", "user_id", "modelfile", "timestamp" FROM "modelfile"'
            f' WHERE "id" > ? ORDER BY "id" LIMIT {_BATCH}',
            (last,),
        )
        yield from batch
        if len(batch) < _BATCH:
            return
        last = batch[-1][0]


def _query(database: Any, statement: str, values: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Run a statement whose parameters are marked with ? and return its rows, if it has any."""
    actual = database.obj if isinstance(database, pw.Proxy) else database
    cursor = actual.execute_sql(statement.replace("?", actual.param), values or None)
    return list(cursor.fetchall()) if cursor.description else []


def _is_sqlite(database: Any) -> bool:
    actual = database.obj if isinstance(database, pw.Proxy) else database
    return isinstance(actual, pw.SqliteDatabase)
