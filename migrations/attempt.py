"""Statements that are tried on all rows at once, because a bad value among them is rare.

Asking of every single value whether it is good costs more than the work itself: on PostgreSQL a
function that catches the error needs a subtransaction for each row.
"""

from __future__ import annotations

from alembic import op
from sqlalchemy.exc import DBAPIError

from migrations.util import is_postgresql, run_sql

_DATA_ERRORS = ("22", "54001")
"""SQLSTATE (or its class) of what a value can do to a statement: bad data, too deep."""


def attempt(*statements: str, also: str = "", **parameters: object) -> bool:
    """Run *statements*; False if a value stopped one of them, with no effect of any.

    *also* is one further SQLSTATE that counts as such. Online only; on SQLite one statement.
    """
    try:
        # SQLite undoes a failed statement by itself, PostgreSQL needs a savepoint.
        if is_postgresql():
            with op.get_bind().begin_nested():
                for statement in statements:
                    run_sql(statement, **parameters)
        else:
            (statement,) = statements
            run_sql(statement, **parameters)
    except DBAPIError as error:
        if not _is_about_data(error, also):
            raise
        return False
    return True


def _is_about_data(error: DBAPIError, also: str) -> bool:
    if is_postgresql():
        state = getattr(error.orig, "sqlstate", None) or ""
        return state.startswith(_DATA_ERRORS) or state == also != ""
    return "JSON" in str(error.orig)


__all__ = ["attempt"]
