"""The column ``chat.old_chat``, which an interrupted or faulty 242a2047eae0 leaves behind.

Open WebUI 0.9.6 renamed ``chat.chat`` to ``old_chat``, added an empty JSON column and never moved
the contents (migration facts of 242a2047eae0). Whatever revision such a database has reached since,
the contents are put back here.
"""

from __future__ import annotations

from migrations.guards import drop_column_if_present, has_column
from migrations.json_text import as_json, is_json, json_functions, replace_special_numbers
from migrations.rows import quarantine_where, report
from migrations.util import is_postgresql, run_sql


def finish_old_chat(revision: str) -> bool:
    """Move the contents of ``old_chat`` to where ``chat`` is empty, and drop ``old_chat``.

    A chat that has contents of its own by now keeps them: what ``old_chat`` holds beside that is
    put in the quarantine under *revision*. So is text that is no JSON, which becomes JSON null, as
    in 242a2047eae0. Returns whether there was anything to finish.
    """
    if not has_column("chat", "old_chat", assume=False):
        return False
    empty = "(chat IS NULL OR CAST(chat AS TEXT) = 'null')"
    with json_functions():
        replace_special_numbers("chat", "id", "old_chat")
        quarantine_where(
            revision,
            "chat",
            "id",
            f"old_chat IS NOT NULL AND NOT {empty} AND CAST(chat AS TEXT) <> old_chat",
            "contents from before an interrupted migration, beside newer ones",
            delete=False,
        )
        quarantine_where(
            revision,
            "chat",
            "id",
            f"coalesce(old_chat, '') <> '' AND {empty} AND NOT {_is_readable()}",
            "contents that are no JSON",
            delete=False,
        )
        moved = run_sql(
            f"UPDATE chat SET chat = {_contents()} WHERE old_chat IS NOT NULL AND {empty}"
        )
    report("chat", "converts", moved, "contents that an interrupted migration had left aside")
    drop_column_if_present("chat", "old_chat")
    return True


def take_old_text(revision: str) -> None:
    """The same where ``chat`` is still the text that it was before 242a2047eae0."""
    if not has_column("chat", "old_chat", assume=False):
        return
    empty = "coalesce(chat, '') IN ('', 'null')"
    run_sql(f"UPDATE chat SET chat = old_chat WHERE old_chat IS NOT NULL AND {empty}")
    quarantine_where(
        revision,
        "chat",
        "id",
        "coalesce(old_chat, '') NOT IN ('', 'null') AND chat <> old_chat",
        "contents from before an interrupted migration, beside newer ones",
        delete=False,
    )
    drop_column_if_present("chat", "old_chat")


def _contents() -> str:
    if is_postgresql():
        return f"COALESCE({as_json('old_chat')}, CAST('null' AS JSON))"
    return f"CASE WHEN {_is_readable()} THEN old_chat ELSE 'null' END"


def _is_readable() -> str:
    if is_postgresql():
        return is_json("old_chat")
    # A text with NaN is what Python reads and writes, so SQLite keeps it as it is.
    special = "instr(old_chat, 'NaN') > 0 OR instr(old_chat, 'Infinity') > 0"
    return f"({is_json('old_chat')} OR {special})"
