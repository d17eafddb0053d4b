"""What PostgreSQL and its driver answer, in words that a person understands.

By SQLSTATE where there is one (PostgreSQL docs, appendix A). While connecting libpq gives none,
only text, so that is looked at; a server that speaks another language is quoted as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import psycopg
from psycopg import errors

from owui_migrate_gui.database.target import ServerTarget
from owui_migrate_gui.errors import (
    BadTarget,
    MigrationError,
    NoAccess,
    NoSpace,
    NoSuchDatabase,
    NoSuchRole,
    PasswordNeeded,
    Refused,
    ServerUnreachable,
    TargetLocked,
    WrongPassword,
)

_HOW_IT_GOT_THERE = re.compile(r"^connection (failed|is bad): (connection to server .*? failed: )?")


def explain_connecting(error: psycopg.Error, target: ServerTarget) -> MigrationError:
    """Why no connection came about, with what to do; never holds the password."""
    said = one_line(error)
    for problem in _CONNECTING:
        if re.search(problem.signs, said):
            return problem.explain(target, said)
    if isinstance(error, psycopg.ProgrammingError):
        return BadTarget(
            f"The address of the server can't be used: {_words_of(said)}.",
            remedy="Correct the URL, for example postgresql://user@host:5432/database.",
        )
    return ServerUnreachable(
        f"{_place(target)} refused the connection: {_words_of(said)}.",
        remedy="Look at what it says, and into the server's log.",
    )


def explain(error: psycopg.Error, target: ServerTarget) -> MigrationError | None:
    """A known error of a statement as one of ours; None for what nobody foresaw."""
    if isinstance(error, errors.InsufficientPrivilege):
        return NoAccess(
            f"The role {target.user} may not do this: {one_line(error)}.",
            remedy="Use the role that owns Open WebUI's tables, or grant it the privilege.",
        )
    if isinstance(error, errors.DiskFull):
        return NoSpace(
            f"The server's disk is full: {one_line(error)}.", remedy="Make room on the server."
        )
    if isinstance(error, errors.LockNotAvailable | errors.DeadlockDetected):
        return TargetLocked(
            f"Another session has locked what is needed: {one_line(error)}.",
            remedy="Stop Open WebUI and other programs that use the database, then try again.",
        )
    if isinstance(error, errors.QueryCanceled):
        return Refused(
            f"The server gave up a statement: {one_line(error)}.",
            remedy="Try again when it is less busy.",
        )
    if is_connection_lost(error):
        return ServerUnreachable(
            f"The connection to {_place(target)} was lost: {one_line(error)}.",
            remedy="See that the server runs, then try again.",
        )
    return None


def is_connection_lost(error: BaseException) -> bool:
    """Whether the session has ended: server stopped, backend terminated, network gone."""
    if isinstance(error, errors.AdminShutdown | errors.CrashShutdown | errors.CannotConnectNow):
        return True
    if not isinstance(error, psycopg.OperationalError | psycopg.InterfaceError):
        return False
    return error.sqlstate is None or error.sqlstate.startswith("08")


@contextmanager
def explained(target: ServerTarget) -> Iterator[None]:
    """Raise our own errors for the driver's known ones; others go on untouched."""
    try:
        yield
    except psycopg.Error as error:
        known = explain(error, target)
        if known is None:
            raise
        raise known from error


def one_line(error: BaseException) -> str:
    """The server's primary message, without where it stood in which function."""
    primary = error.diag.message_primary if isinstance(error, psycopg.Error) else None
    return " ".join((primary or str(error)).split()).rstrip(".")


def _place(target: ServerTarget) -> str:
    host = target.host or "the local socket"
    return f"{host}, port {target.port}," if target.port else host


def _words_of(said: str) -> str:
    """What the server itself said, without libpq's account of how it got there."""
    return _HOW_IT_GOT_THERE.sub("", said.rsplit("FATAL: ", 1)[-1]).strip()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Problem:
    """What libpq says by ``signs``, and our sentences for it.

    In these ``{place}``, ``{host}``, ``{database}``, ``{user}`` and ``{said}`` are filled in.
    """

    signs: str
    error: type[MigrationError]
    what: str
    remedy: str

    def explain(self, target: ServerTarget, said: str) -> MigrationError:
        """The error for what was said while connecting to ``target``."""
        words = {
            "place": _place(target),
            "host": target.host or "this server",
            "database": target.database,
            "user": target.user,
            "said": _words_of(said),
        }
        return self.error(self.what.format(**words), remedy=self.remedy.format(**words))


_CONNECTING = (
    _Problem(
        signs=r"failed to resolve host|could not translate host name",
        error=ServerUnreachable,
        what="There is no server of the name {host}.",
        remedy="Check the spelling; inside Docker use the service's name, outside it localhost.",
    ),
    _Problem(
        signs=r"server does not support SSL",
        error=ServerUnreachable,
        what="{place} speaks no SSL, which the URL demands.",
        remedy="Use sslmode=prefer, or switch SSL on in the server.",
    ),
    _Problem(
        signs=r"(no pg_hba.conf entry|pg_hba.conf rejects).*no encryption",
        error=NoAccess,
        what="The server takes no unencrypted connections from here.",
        remedy="Add sslmode=require to the URL, or allow this address in pg_hba.conf.",
    ),
    _Problem(
        signs=r"no pg_hba.conf entry|pg_hba.conf rejects",
        error=NoAccess,
        what="The server lets nobody in from here: {said}.",
        remedy="Allow {user} from this address in the server's pg_hba.conf.",
    ),
    _Problem(
        signs=r"SSL error|certificate|sslmode|private key",
        error=ServerUnreachable,
        what="The SSL certificates don't fit: {said}.",
        remedy="Check sslmode, sslrootcert, sslcert and sslkey; the host's name must be the"
        " certificate's for verify-full.",
    ),
    _Problem(
        signs=r"no password supplied",
        error=PasswordNeeded,
        what="The server asks for the password of {user}, and none was given.",
        remedy="Give it in the window, or with --password-env or --password-stdin.",
    ),
    _Problem(
        signs=r"password authentication failed|SASL authentication failed|invalid SCRAM",
        error=WrongPassword,
        what="The password of {user} is not right, or there is no such role.",
        remedy="Give it again; it is the one in Open WebUI's DATABASE_URL.",
    ),
    _Problem(
        signs=r"permission denied for database|not permitted to log in",
        error=NoAccess,
        what="{user} may not connect to {database}: {said}.",
        remedy="Grant CONNECT on the database, or use the role that Open WebUI uses.",
    ),
    _Problem(
        signs=r"too many connections|too many clients|remaining connection slots",
        error=ServerUnreachable,
        what="{place} has no connection left for {user}.",
        remedy="Close other programs, or raise max_connections.",
    ),
    _Problem(
        signs=r"starting up|shutting down|in recovery mode",
        error=ServerUnreachable,
        what="{place} is not ready: {said}.",
        remedy="Try again in a minute.",
    ),
    _Problem(
        signs=r"database .* does not exist|no such database",
        error=NoSuchDatabase,
        what="There is no database {database} on {host}.",
        remedy="Check its name: it is the part of the URL after the last slash.",
    ),
    _Problem(
        signs=r"role .* does not exist",
        error=NoSuchRole,
        what="There is no role {user} on {host}.",
        remedy="Check the user's name in the URL.",
    ),
    _Problem(
        signs=r"timeout expired|timed out|No route to host|Network is unreachable",
        error=ServerUnreachable,
        what="{place} did not answer in time.",
        remedy="Check address and firewall; a connect_timeout in the URL gives it longer.",
    ),
    _Problem(
        signs=r"closed the connection unexpectedly",
        error=ServerUnreachable,
        what="{place} closed the connection at once.",
        remedy="See that it is a PostgreSQL server, and look into its log.",
    ),
    _Problem(
        signs=r"Connection refused|No such file or directory|Is the server running",
        error=ServerUnreachable,
        what="Nothing answers at {place} or it takes no connections.",
        remedy="See that PostgreSQL runs there and that its port is published.",
    ),
)

__all__ = ["explain", "explain_connecting", "explained", "is_connection_lost", "one_line"]
