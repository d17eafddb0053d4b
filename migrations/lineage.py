"""How the database was born, where a downgrade has to give a table its old shape back."""

from __future__ import annotations

from migrations.guards import columns_of


def is_peewee_born() -> bool:
    """Was the database made by peewee migrations (before 0.9)? Offline: assumed not.

    Told by the declared length of an address, which no migration has ever changed; the table
    ``migratehistory`` proves nothing, because a downgrade writes it for older releases.
    """
    found = columns_of("user").get("email")
    return found is not None and getattr(found["type"], "length", None) is not None


__all__ = ["is_peewee_born"]
